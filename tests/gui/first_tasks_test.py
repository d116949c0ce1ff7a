# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first ten tasks of a newcomer, done through the accessibility bus alone: everything is found by its role and accessible name, and used by its actions and by keys.
What came of each is asked of the gateway: of its Admin API and of its proxy."""
import json
import os
import re
import sys
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "support"), os.path.join(HERE, "..", "integration")]
from desktop_session import DesktopSession, what_is_missing  # noqa: E402
from harness import BIN, Admin, Gateway, Upstream, fetch  # noqa: E402

KEY = "a-key-of-the-newcomer"


class FirstTasks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        missing = what_is_missing()
        if missing:
            raise unittest.SkipTest(missing)
        cls.desktop = DesktopSession().start()
        cls.addClassCleanup(cls.desktop.close)

    def setUp(self):
        global accessible
        import accessible
        self.data = os.path.join(self.desktop.folder, "local-gateway")
        self.program = accessible.Program([os.path.join(BIN, "gatehouse"), "--language", "en", "--size", "1500x950", "--local-data", self.data], os.path.join(self.desktop.folder, "log"))
        self.addCleanup(self.program.close)
        self.root = self.program.root
        self.upstream = Upstream()
        self.addCleanup(self.upstream.close)

    def test_the_first_ten_tasks(self):
        for number, task in enumerate((self.start_the_local_gateway, self.send_a_request_and_read_the_decision, self.see_a_429, self.add_a_service_and_a_route,
                                       self.add_a_consumer_with_a_key, self.add_a_rate_limit, self.preview_and_apply, self.find_who_did_what, self.roll_back,
                                       self.compare_and_promote), 1):
            began = time.monotonic()
            try:
                task()
            except Exception as error:
                raise AssertionError(f"task {number}, {task.__name__.replace('_', ' ')}: {error}\n{self.program.output()[-2000:]}") from error
            print(f"{number:2} {task.__name__.replace('_', ' ')}: {time.monotonic() - began:.1f} s", flush=True)

    # What the tasks have in common

    def open(self, page):
        self.root.find("tree", "Connections").go_to(page)
        accessible.key("Return")
        accessible.wait(lambda: any(window.name.startswith(page + " —") for window in self.program.windows()), f"the page {page}")

    def new(self, page, button):
        self.open(page)
        self.root.find("button", button).press()
        form = self.root.find("frame", re.compile("^Form"))
        form.find("label", button)
        return form

    def done(self, form):
        """What stands in the form becomes a pending change, and all of them are applied; gives the new revision."""
        form.find("button", "Add to changes").press()
        before = self.revision()
        self.root.find("button", "Apply changes").press()
        accessible.wait(lambda: self.revision() == before + 1, lambda: f"revision {before + 1} of the gateway, which has {self.revision()}")
        return before + 1

    def admin(self, method, path, body=None):
        status, document, _ = self.gateway.call(method, path, body)
        self.assertEqual(status, 200, document)
        return document

    def revision(self):
        return self.admin("GET", "/v1/status")["revision"]

    def ask(self, path, key):
        return fetch(self.proxy, path, {"X-API-Key": key, "Host": "127.0.0.1"})

    # The tasks

    def start_the_local_gateway(self):
        self.root.find("button", "Start the local gateway").press()
        self.root.find("button", "End the tour").press()
        self.open("Local gateway")
        url = self.root.find("label", "Admin API", where=lambda label: label.text.startswith("http://")).text
        with open(os.path.join(self.data, "owner.token"), encoding="utf-8") as file:
            self.gateway = Admin(url.removeprefix("http://"), file.read().strip())
        self.assertEqual(self.admin("GET", "/v1/status")["program"], "gatehouse")
        self.proxy = self.root.find("label", "Listener main", where=lambda label: label.text.startswith("http://")).text.removeprefix("http://")
        self.assertEqual(self.ask("/orders/1", "partner-demo-key")[0], 200)
        self.root.find("check box", "Sample traffic").set_checked(False)

    def send_a_request_and_read_the_decision(self):
        self.root.find("combo box", "As consumer").choose(re.compile("^Partner"))
        self.root.find("text", "URL").write(f"http://{self.proxy}/orders/newcomer")
        self.root.find("button", "Send").press()
        trace = self.root.find("tree", "Decision trace")
        steps = accessible.wait(lambda: (cells := [cell.name for cell in trace.children()]) and any("partner-limit" in cell for cell in cells) and cells, "the decision")
        self.assertTrue(any("keys" in step for step in steps), steps)
        explained = self.admin("POST", "/v1/explain", {"method": "GET", "url": f"http://{self.proxy}/orders/newcomer", "headers": {"X-API-Key": "partner-demo-key"}})
        policies = {step["policy"] for step in explained["steps"] if step.get("policy")}
        self.assertIn("acme/partner-limit", policies)
        for policy in policies:
            self.assertTrue(any(policy in each for each in steps), f"{policy} in {steps}")

    def see_a_429(self):
        self.root.find("combo box", "As consumer").choose(re.compile("^Mobile"))
        self.root.find("button", "Start load").press()
        self.root.find("button", "Start load", where=lambda button: button.enabled)
        send = self.root.find("button", "Send")

        def refused():
            # One more is admitted each second: it is used up first.
            accessible.wait(lambda: self.ask("/orders/1", "mobile-demo-key")[0] == 429, "429 for the mobile app")
            send.press()
            return self.root.find("label", "429", seconds=2)
        accessible.wait(refused, "429 for the request panel")
        trace = self.root.find("tree", "Decision trace")
        accessible.wait(lambda: any("mobile-limit" in cell.name for cell in trace.children()), "the limit in the decision")

    def add_a_service_and_a_route(self):
        form = self.new("APIs", "New service")
        form.find("combo box", "Tenant").choose("acme")
        form.find("text", "Id").write("hello")
        form.find("text", "Name").write("Hello")
        form.find("button", "Add to Targets").press()
        form.find("text", "URL").write(f"http://{self.upstream.address}")
        self.done(form)
        self.assertEqual(self.admin("GET", "/v1/tenants/acme/services/hello")["name"], "Hello")
        form = self.new("Routes", "New route")
        form.find("combo box", "Tenant").choose("acme")
        form.find("text", "Id").write("hello")
        form.find("text", "Service").write("hello")
        form.find("button", "Add to Paths").press()
        form.find("text", "Prefix").write("/hello")
        self.done(form)
        self.assertEqual(self.ask("/hello", "partner-demo-key")[:2], (200, b"ok\n"))

    def add_a_consumer_with_a_key(self):
        self.assertEqual(self.ask("/hello", KEY)[0], 401)
        form = self.new("Consumers", "New consumer")
        form.find("combo box", "Tenant").choose("acme")
        form.find("text", "Id").write("newcomer")
        form.find("button", "Add to Credentials").press()
        form.find("text", "Id", where=lambda field: "credential" in field.description).write("first")
        form.find("text", "Key").write(KEY)
        self.done(form)
        self.assertEqual(self.ask("/hello", KEY)[0], 200)

    def add_a_rate_limit(self):
        form = self.new("Policies", "New policy")
        form.find("combo box", "Tenant").choose("acme")
        form.find("text", "Id").write("newcomer-limit")
        form.find("combo box", "Kind *").choose("Rate limit")
        form.find("combo box", "Scope").choose("One consumer")
        form.find("text", "Scope: One consumer").write("newcomer")
        form.find("text", "Limit").write("2")
        self.limited = self.done(form)
        self.assertEqual([self.ask("/hello", KEY)[0] for _ in range(3)], [200, 200, 429])

    def preview_and_apply(self):
        self.open("Policies")
        self.root.find("table", "Policies").go_to("newcomer-limit")
        accessible.key("Return")
        form = self.root.find("frame", re.compile("^Form"))
        form.find("label", "newcomer-limit")
        limit = form.find("text", "Limit", where=lambda field: field.text == "2")
        limit.replace("1000")  # without keys, as dictation does
        form.find("button", "Add to changes").press()
        self.root.find("button", "Preview changes").press()
        differences = self.root.find("tree", "Differences, field by field")
        accessible.wait(lambda: {"2", "1000"} <= {cell.name for cell in differences.children()}, lambda: f"2 and 1000 in the differences: {[cell.name for cell in differences.children()]}")
        self.assertEqual(self.revision(), self.limited)
        self.root.find("text", "Message of the change").write("More for the newcomer")
        self.root.find("button", "Apply changes").press()
        accessible.wait(lambda: self.revision() == self.limited + 1, "the change to be applied")
        self.assertEqual([self.ask("/hello", KEY)[0] for _ in range(5)], [200] * 5)

    def find_who_did_what(self):
        self.open("Audit")
        self.root.find("text", "Filter").write("newcomer")
        trail = self.root.find("table", "Audit trail")
        told = json.dumps(self.admin("GET", "/v1/audit?limit=50"))
        self.assertIn("newcomer", told)
        rows = accessible.wait(lambda: (rows := trail.cells()) and all("newcomer" in " ".join(row) for row in rows) and rows, lambda: f"what was done about the newcomer: {trail.cells()}")
        self.assertTrue(all("owner" in row for row in rows), rows)

    def roll_back(self):
        self.open("History")
        revisions = self.root.find("table", "Revisions")
        revisions.go_to(str(self.limited))
        self.root.find("button", "Restore revision…").press()
        dialog = self.root.find("dialog", re.compile("Restore revision"))
        dialog.find("button", "Restore", where=lambda button: button.enabled).press()
        accessible.wait(lambda: self.revision() == self.limited + 2, "the revision of the restore")
        self.assertEqual(self.admin("GET", "/v1/tenants/acme/policies/newcomer-limit")["config"]["limit"], 2)
        self.assertIn(429, [self.ask("/hello", KEY)[0] for _ in range(3)])

    def compare_and_promote(self):
        token = os.path.join(self.desktop.folder, "staging.token")
        other = Gateway("--token-file", token, "--sample")
        self.addCleanup(other.stop)
        with open(token, encoding="utf-8") as file:
            secret = file.read().strip()
        staging = Admin(other.admin, secret)
        self.root.find("button", "Add connection…").press()
        dialog = self.root.find("dialog", "Add connection")
        dialog.find("text", "Name").write("Staging")
        dialog.find("text", "Admin API URL").write("http://" + other.admin)
        dialog.find("text", "Token").write(secret)
        dialog.find("button", "Save").press()
        self.root.find("tree", "Connections").find("table cell", re.compile("^Staging, "))
        self.program.menu("Changes", "Compare and promote…")
        self.root.find("combo box", "Left side").choose("Local gateway")
        self.root.find("combo box", "Right side").choose("Staging")
        self.root.find("table", "Differences").go_to(re.compile("^Route acme/hello,"))
        accessible.key("space")
        self.root.find("button", re.compile("^Promote"), where=lambda button: button.enabled).press()
        dialog = self.root.find("dialog", re.compile("^Promote from"))
        steps = dialog.find("tree", "Steps")
        accessible.wait(lambda: any("service acme/hello" in cell.name.lower() for cell in steps.children()), lambda: f"the service, which the route needs: {[cell.name for cell in steps.children()]}")
        dialog.find("button", "Add to the pending changes").press()
        self.assertEqual(staging.call("GET", "/v1/tenants/acme/routes/hello")[0], 404)
        self.root.find("tree", "Connections").go_to(re.compile("^Staging, "))
        accessible.key("Return")
        accessible.wait(lambda: any("— Staging —" in window.name for window in self.program.windows()), "a page of the other gateway")
        self.root.find("button", "Apply changes").press()
        self.root.find("dialog", re.compile("Apply")).find("button", re.compile("^Apply"), where=lambda button: button.enabled).press()
        accessible.wait(lambda: staging.call("GET", "/v1/tenants/acme/routes/hello")[0] == 200, "the route at the other gateway")
        self.assertEqual(staging.call("GET", "/v1/tenants/acme/services/hello")[1]["name"], "Hello")
        self.assertEqual(fetch(other.listener(), "/hello", {"X-API-Key": "partner-demo-key", "Host": "127.0.0.1"})[0], 200)


if __name__ == "__main__":
    unittest.main(verbosity=2)
