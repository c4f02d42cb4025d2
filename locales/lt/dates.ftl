near = { $near ->
        [today] šiandien, { DATE($when, "in") }
        [tomorrow] rytoj, { DATE($when, "in") }
       *[other] { DATE($when, "in") }
    }
