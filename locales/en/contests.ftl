not-now = The contest is at a stage where this cannot be done. What can be done now is here: /contest
not-yours = Others do this in the contest. What is yours is here: /contest
