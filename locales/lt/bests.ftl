card =
    🏆 <b>Mėnesio geriausi.</b> { $county }, { DATE($month, "month") }
    Ką kolegos pritaikė ir ką pažymėjo „Naudinga“:
    { $lines }
line = { $place }. { $title } ({ $whose }) – pritaikė { $uses }, 👍 { $helpful }
none-left = 🏆 <b>Mėnesio geriausi.</b> { $county }, { DATE($month, "month") }. Čia minėti įrašai atšaukti.
read = Skaityti Nr. { $number }
