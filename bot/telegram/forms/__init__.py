"""Forms declared as data: a tuple of steps over the drafts table.

An answer is stored before the next question is sent, so a restart goes on where the person was. The
texts follow from the names: `reports.ask-title`, `reports.example-title`, `reports.label-title`.
"""

from bot.telegram.forms.buttons import Act, FormTap
from bot.telegram.forms.engine import Forms, Gone
from bot.telegram.forms.form import LATER, Form, Step

__all__ = ["LATER", "Act", "Form", "FormTap", "Forms", "Gone", "Step"]
