no-such-hour = { DATE($day, "label") }: { $hour } tą naktį nebus – laikrodis persukamas valandą į priekį. Parašykite kitą valandą.
backwards = Pabaiga išeina anksčiau už pradžią. Parašykite, pavyzdžiui, „rytoj 10:00–13:00“.
