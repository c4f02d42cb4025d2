# Words that are the same in every text.
-bot = „Sueiga“
