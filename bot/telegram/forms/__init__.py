"""Forms declared as data: a tuple of steps over the drafts table.

An answer is stored before the next question is sent, so a restart goes on where the person was. The
texts follow from the names: `reports.ask-title`, `reports.example-title`, `reports.label-title`;
where the steps are data (`Form.grow`), they are with the steps.
"""

from bot.telegram.forms.buttons import Act, FormTap
from bot.telegram.forms.engine import Forms
from bot.telegram.forms.form import LATER, Form, Step
from bot.telegram.forms.known import Gone

__all__ = ["LATER", "Act", "Form", "FormTap", "Forms", "Gone", "Step"]
