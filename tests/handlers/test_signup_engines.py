"""Sign-up on both engines: a code, a number, a request that goes a level up, a sheet."""

import pytest

from tests.handlers import test_invitations, test_requests, test_sheets, test_signup
from tests.world import World


@pytest.fixture
def world(either_world: World) -> World:
    return either_world


test_by_code = test_invitations.test_an_invitation_lets_in_once
test_guessing = test_invitations.test_guessing_is_slowed_down
test_by_number = test_signup.test_a_number_that_is_not_there_or_stands_twice
test_approved = test_requests.test_a_request_is_approved
test_raised = test_requests.test_after_three_days_it_goes_a_level_up
test_withdrawn = test_requests.test_one_request_at_a_time_that_can_be_withdrawn
test_sheet = test_sheets.test_a_printed_code_lets_in_and_is_kept_nowhere
