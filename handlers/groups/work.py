"""What came of errands in groups, and what the clock brings."""

from bot.services import groups
from bot.services.errands import Act
from handlers.groups.routes import routes

routes.outcome(Act.APPROVE, Act.DECLINE)(groups.decided)
routes.outcome(Act.REMOVE)(groups.removed)
routes.outcome(Act.TAG)(groups.tagged)
routes.outcome(Act.LOOK)(groups.looked)
routes.outcome(Act.INSPECT)(groups.inspected)
routes.outcome(Act.TOPIC)(groups.topic_made)
routes.outcome(Act.LINK)(groups.link_made)
routes.outcome(Act.DELETE)(groups.deleted)

routes.tick("removals")(groups.remind)
routes.tick("groups")(groups.nightly)
