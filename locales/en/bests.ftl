card =
    🏆 <b>Best of the month.</b> { $county }, { DATE($month, "month") }
    What colleagues took over and found helpful:
    { $lines }
line = { $place }. { $title } ({ $whose }) – taken over { $uses }, 👍 { $helpful }
none-left = 🏆 <b>Best of the month.</b> { $county }, { DATE($month, "month") }. The reports named here were taken back.
read = Read No. { $number }
