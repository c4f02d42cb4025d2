near = { $near ->
        [today] today, { DATE($when, "in") }
        [tomorrow] tomorrow, { DATE($when, "in") }
       *[other] { DATE($when, "in") }
    }
