coming = Rengiu. Kaip sekasi, matysite žemiau.
busy = Vieną failą Jums jau rengiu. Kai atsiųsiu, galėsite užsakyti kitą.
begun = Renkama, kas reikalinga…
fetching = Renkamos nuotraukos · { $done } iš { $of } · liko apie { $left } s
making = Nuotraukos surinktos, rengiamas failas…
bar = { $bar } { $percent } %
lost = { $count ->
    [one] { $count } nuotraukos „Telegram“ nebeturi arba jos nepavyko perskaityti, todėl failas be jos.
    [few] { $count } nuotraukų „Telegram“ nebeturi arba jų nepavyko perskaityti, todėl failas be jų.
   *[other] { $count } nuotraukų „Telegram“ nebeturi arba jų nepavyko perskaityti, todėl failas be jų.
}
failed = Failo parengti nepavyko. Pabandykite dar kartą po kelių minučių; jei kartosis, pasakykite asociacijos biurui.
