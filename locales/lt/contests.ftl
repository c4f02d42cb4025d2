not-now = Šiuo konkurso etapu to padaryti negalima. Kas galima dabar, rasite čia: /konkursas
not-yours = Tai daro kiti konkurso dalyviai. Kas priklauso Jums, rasite čia: /konkursas
