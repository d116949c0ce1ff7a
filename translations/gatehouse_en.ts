<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>ApplyGuard</name>
        <message>
            <source>This connection is read-only. Nothing can be put into force through it; its safety level is set in the connection's settings.</source>
            <translation>This connection is read-only. Nothing can be put into force through it; its safety level is set in the connection's settings.</translation>
        </message>
        <message>
            <source>Type the connection's &amp;name to go on: %1</source>
            <translation>Type the connection's &amp;name to go on: %1</translation>
        </message>
        <message>
            <source>The connection's name</source>
            <translation>The connection's name</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message>
            <source>Filter by who, what, which (/)</source>
            <translation>Filter by who, what, which (/)</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Audit trail</translation>
        </message>
    </context>
    <context>
        <name>CallError</name>
        <message>
            <source>request %1</source>
            <translation>request %1</translation>
        </message>
        <message>
            <source>Is the gateway running and reachable? Check the connection's address, then try again.</source>
            <translation>Is the gateway running and reachable? Check the connection's address, then try again.</translation>
        </message>
        <message>
            <source>The gateway's certificate is not trusted. Edit the connection to look at it and trust it once.</source>
            <translation>The gateway's certificate is not trusted. Edit the connection to look at it and trust it once.</translation>
        </message>
        <message>
            <source>The gateway does not take the token. Edit the connection and enter another one.</source>
            <translation>The gateway does not take the token. Edit the connection and enter another one.</translation>
        </message>
        <message>
            <source>Your role may not do this. Ask an owner, or use another token.</source>
            <translation>Your role may not do this. Ask an owner, or use another token.</translation>
        </message>
        <message>
            <source>It is not there any more. Refresh to see what is.</source>
            <translation>It is not there any more. Refresh to see what is.</translation>
        </message>
        <message>
            <source>Somebody changed it meanwhile. Refresh, look at the difference, and apply again.</source>
            <translation>Somebody changed it meanwhile. Refresh, look at the difference, and apply again.</translation>
        </message>
        <message>
            <source>Solve what is marked and try again. Nothing was changed.</source>
            <translation>Solve what is marked and try again. Nothing was changed.</translation>
        </message>
        <message>
            <source>This connection or the gateway is read-only.</source>
            <translation>This connection or the gateway is read-only.</translation>
        </message>
        <message>
            <source>The gateway failed. Its log says more; try again.</source>
            <translation>The gateway failed. Its log says more; try again.</translation>
        </message>
        <message>
            <source>The answer could not be understood. Is this the Admin API of a gateway of a fitting version?</source>
            <translation>The answer could not be understood. Is this the Admin API of a gateway of a fitting version?</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>It was cancelled.</translation>
        </message>
        <message>
            <source>The answer was larger than the console accepts. Narrow the filter.</source>
            <translation>The answer was larger than the console accepts. Narrow the filter.</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>requests/s</source>
            <translation>requests/s</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>over %1 ms</source>
            <translation>over %1 ms</translation>
        </message>
        <message>
            <source>%1–%2 ms</source>
            <translation>%1–%2 ms</translation>
        </message>
        <message>
            <source>Revision %1</source>
            <translation>Revision %1</translation>
        </message>
        <message>
            <source>Revision %1 by %2</source>
            <translation>Revision %1 by %2</translation>
        </message>
        <message>
            <source>rejected/s</source>
            <translation>rejected/s</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Others</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDialog</name>
        <message>
            <source>Connection: %1</source>
            <translation>Connection: %1</translation>
        </message>
    </context>
    <context>
        <name>ConnectionEditor</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Payments, production</source>
            <translation>Payments, production</translation>
        </message>
        <message>
            <source>Admin API &amp;URL</source>
            <translation>Admin API &amp;URL</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <source>&amp;Group</source>
            <translation>&amp;Group</translation>
        </message>
        <message>
            <source>&amp;Environment</source>
            <translation>&amp;Environment</translation>
        </message>
        <message>
            <source>Colour…</source>
            <translation>Colour…</translation>
        </message>
        <message>
            <source>&amp;Safety level</source>
            <translation>&amp;Safety level</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Forget</translation>
        </message>
        <message>
            <source>No longer trust this certificate by hand</source>
            <translation>No longer trust this certificate by hand</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Test connection</translation>
        </message>
    </context>
    <context>
        <name>DiffView</name>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>deleted</translation>
        </message>
    </context>
    <context>
        <name>EditPanel</name>
        <message>
            <source>Close the panel (Esc). What was typed is kept as a pending change.</source>
            <translation>Close the panel (Esc). What was typed is kept as a pending change.</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation>Close the panel</translation>
        </message>
        <message>
            <source>&amp;Tenant</source>
            <translation>&amp;Tenant</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Tenant</translation>
        </message>
        <message>
            <source>&amp;Id *</source>
            <translation>&amp;Id *</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Small letters, digits, point, hyphen, underscore; begins with a letter or digit. It can't be changed later.</source>
            <translation>Small letters, digits, point, hyphen, underscore; begins with a letter or digit. It can't be changed later.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>&amp;Add to changes</source>
            <translation>&amp;Add to changes</translation>
        </message>
        <message>
            <source>Puts this into the pending changes (Ctrl+Enter). Nothing reaches the gateway before they are applied.</source>
            <translation>Puts this into the pending changes (Ctrl+Enter). Nothing reaches the gateway before they are applied.</translation>
        </message>
        <message>
            <source>&amp;Revert</source>
            <translation>&amp;Revert</translation>
        </message>
        <message>
            <source>Back to what the gateway has; takes a pending change of this resource away.</source>
            <translation>Back to what the gateway has; takes a pending change of this resource away.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>More actions</translation>
        </message>
    </context>
    <context>
        <name>Environment</name>
        <message>
            <source>Local</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Staging</source>
            <translation>Staging</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Exported to %1</translation>
        </message>
        <message>
            <source>%1 can't be written: %2</source>
            <translation>%1 can't be written: %2</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Restore only this &amp;resource…</source>
            <translation>Restore only this &amp;resource…</translation>
        </message>
        <message>
            <source>Re&amp;store revision…</source>
            <translation>Re&amp;store revision…</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>Revisions</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>Tenant</source>
            <translation>Tenant</translation>
        </message>
        <message>
            <source>Tenants</source>
            <translation>Tenants</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Routes</translation>
        </message>
        <message>
            <source>Consumer</source>
            <translation>Consumer</translation>
        </message>
        <message>
            <source>Consumers</source>
            <translation>Consumers</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Policy</translation>
        </message>
        <message>
            <source>Policies</source>
            <translation>Policies</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>Key set</source>
            <translation>Key set</translation>
        </message>
        <message>
            <source>Key sets</source>
            <translation>Key sets</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Secrets</translation>
        </message>
        <message>
            <source>Listener</source>
            <translation>Listener</translation>
        </message>
        <message>
            <source>Listeners</source>
            <translation>Listeners</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Administrators</source>
            <translation>Administrators</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
    </context>
    <context>
        <name>LocalGatewayPage</name>
        <message>
            <source>Sample traffic</source>
            <translation>Sample traffic</translation>
        </message>
        <message>
            <source>About 20 requests a second: 200s, some 401s, and 429s of the mobile app's limit</source>
            <translation>About 20 requests a second: 200s, some 401s, and 429s of the mobile app's limit</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Restart</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>LocalGatewayRequestPanel</name>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>As &amp;consumer</source>
            <translation>As &amp;consumer</translation>
        </message>
        <message>
            <source>As consumer</source>
            <translation>As consumer</translation>
        </message>
        <message>
            <source>&amp;Headers, one a line</source>
            <translation>&amp;Headers, one a line</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Headers</translation>
        </message>
        <message>
            <source>&amp;Body</source>
            <translation>&amp;Body</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Send once and trace the decision (Ctrl+Enter)</source>
            <translation>Send once and trace the decision (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Explain only</source>
            <translation>Explain only</translation>
        </message>
        <message>
            <source>Ask how the gateway would decide; nothing is sent or counted</source>
            <translation>Ask how the gateway would decide; nothing is sent or counted</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Load</translation>
        </message>
        <message>
            <source>Number of requests</source>
            <translation>Number of requests</translation>
        </message>
        <message>
            <source> requests</source>
            <translation> requests</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connections</translation>
        </message>
        <message>
            <source> connections</source>
            <translation> connections</translation>
        </message>
        <message>
            <source>Requests per second</source>
            <translation>Requests per second</translation>
        </message>
        <message>
            <source> per second</source>
            <translation> per second</translation>
        </message>
        <message>
            <source>full speed</source>
            <translation>full speed</translation>
        </message>
        <message>
            <source>Start load</source>
            <translation>Start load</translation>
        </message>
        <message>
            <source>Progress of the load</source>
            <translation>Progress of the load</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Body of the answer</source>
            <translation>Body of the answer</translation>
        </message>
        <message>
            <source>Headers of the answer</source>
            <translation>Headers of the answer</translation>
        </message>
    </context>
    <context>
        <name>LogsPage</name>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Status, filtered by the gateway</source>
            <translation>Status, filtered by the gateway</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Tenant</translation>
        </message>
        <message>
            <source>Tenant, filtered by the gateway</source>
            <translation>Tenant, filtered by the gateway</translation>
        </message>
        <message>
            <source>Route (tenant/id)</source>
            <translation>Route (tenant/id)</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Path contains (/)</source>
            <translation>Path contains (/)</translation>
        </message>
        <message>
            <source>Path contains</source>
            <translation>Path contains</translation>
        </message>
        <message>
            <source>&amp;Follow</source>
            <translation>&amp;Follow</translation>
        </message>
        <message>
            <source>Keeps the newest in view</source>
            <translation>Keeps the newest in view</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>C&amp;lear</source>
            <translation>C&amp;lear</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Details of the request</source>
            <translation>Details of the request</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Appearance</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>&amp;Go to</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>&amp;Changes</translation>
        </message>
        <message>
            <source>&amp;Local gateway</source>
            <translation>&amp;Local gateway</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Tools</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connections</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Changes, log and problems</source>
            <translation>Changes, log and problems</translation>
        </message>
        <message>
            <source>Pending changes</source>
            <translation>Pending changes</translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Request log</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>&amp;Add connection…</source>
            <translation>&amp;Add connection…</translation>
        </message>
        <message>
            <source>Connect to a gateway</source>
            <translation>Connect to a gateway</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>Undo the last pending edit</source>
            <translation>Undo the last pending edit</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>Redo the pending edit</source>
            <translation>Redo the pending edit</translation>
        </message>
        <message>
            <source>&amp;Filter this page</source>
            <translation>&amp;Filter this page</translation>
        </message>
        <message>
            <source>&amp;Search everywhere…</source>
            <translation>&amp;Search everywhere…</translation>
        </message>
        <message>
            <source>Pages, resources and actions</source>
            <translation>Pages, resources and actions</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Refresh</translation>
        </message>
        <message>
            <source>Ask the gateway again</source>
            <translation>Ask the gateway again</translation>
        </message>
        <message>
            <source>&amp;Apply changes</source>
            <translation>&amp;Apply changes</translation>
        </message>
        <message>
            <source>Put the pending changes into force</source>
            <translation>Put the pending changes into force</translation>
        </message>
        <message>
            <source>&amp;Preview changes</source>
            <translation>&amp;Preview changes</translation>
        </message>
        <message>
            <source>Dry run of the pending changes on the gateway</source>
            <translation>Dry run of the pending changes on the gateway</translation>
        </message>
        <message>
            <source>&amp;Discard changes</source>
            <translation>&amp;Discard changes</translation>
        </message>
        <message>
            <source>Drop all pending changes</source>
            <translation>Drop all pending changes</translation>
        </message>
        <message>
            <source>&amp;Take back what was applied last</source>
            <translation>&amp;Take back what was applied last</translation>
        </message>
        <message>
            <source>Gathers the inverse as pending changes</source>
            <translation>Gathers the inverse as pending changes</translation>
        </message>
        <message>
            <source>&amp;Connections</source>
            <translation>&amp;Connections</translation>
        </message>
        <message>
            <source>Show or hide the connections</source>
            <translation>Show or hide the connections</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>&amp;Form</translation>
        </message>
        <message>
            <source>Show or hide the form panel</source>
            <translation>Show or hide the form panel</translation>
        </message>
        <message>
            <source>C&amp;hanges, log and problems</source>
            <translation>C&amp;hanges, log and problems</translation>
        </message>
        <message>
            <source>Show or hide the lower panel</source>
            <translation>Show or hide the lower panel</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>As the &amp;system</translation>
        </message>
        <message>
            <source>Dark or light as the desktop says</source>
            <translation>Dark or light as the desktop says</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Light</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dark</translation>
        </message>
        <message>
            <source>&amp;Start the local gateway</source>
            <translation>&amp;Start the local gateway</translation>
        </message>
        <message>
            <source>S&amp;top the local gateway</source>
            <translation>S&amp;top the local gateway</translation>
        </message>
        <message>
            <source>&amp;Restart the local gateway</source>
            <translation>&amp;Restart the local gateway</translation>
        </message>
        <message>
            <source>&amp;Open its page</source>
            <translation>&amp;Open its page</translation>
        </message>
        <message>
            <source>URLs, sample traffic and the request panel</source>
            <translation>URLs, sample traffic and the request panel</translation>
        </message>
        <message>
            <source>&amp;About Gatehouse</source>
            <translation>&amp;About Gatehouse</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Hold the charts still (Space)</source>
            <translation>Hold the charts still (Space)</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>Copy as curl</translation>
        </message>
        <message>
            <source>Send a request…</source>
            <translation>Send a request…</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>APIs</source>
            <translation>APIs</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Routes</translation>
        </message>
        <message>
            <source>Consumers</source>
            <translation>Consumers</translation>
        </message>
        <message>
            <source>Policies</source>
            <translation>Policies</translation>
        </message>
        <message>
            <source>Tenants</source>
            <translation>Tenants</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Logs</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Local gateway</source>
            <translation>Local gateway</translation>
        </message>
    </context>
    <context>
        <name>PendingDock</name>
        <message>
            <source>Dis&amp;card</source>
            <translation>Dis&amp;card</translation>
        </message>
        <message>
            <source>Takes the chosen edits away (Del)</source>
            <translation>Takes the chosen edits away (Del)</translation>
        </message>
        <message>
            <source>Discard a&amp;ll</source>
            <translation>Discard a&amp;ll</translation>
        </message>
        <message>
            <source>&amp;Undo last apply</source>
            <translation>&amp;Undo last apply</translation>
        </message>
        <message>
            <source>Puts the way back of what was applied last into the pending changes; look at it, then apply it</source>
            <translation>Puts the way back of what was applied last into the pending changes; look at it, then apply it</translation>
        </message>
        <message>
            <source>What is this change for? (kept in the history)</source>
            <translation>What is this change for? (kept in the history)</translation>
        </message>
        <message>
            <source>Message of the change</source>
            <translation>Message of the change</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Preview</translation>
        </message>
        <message>
            <source>Asks the gateway what it would do, without doing it</source>
            <translation>Asks the gateway what it would do, without doing it</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>&amp;Apply</translation>
        </message>
        <message>
            <source>Puts all pending changes into force, all or none (Ctrl+S)</source>
            <translation>Puts all pending changes into force, all or none (Ctrl+S)</translation>
        </message>
        <message>
            <source>Pending changes</source>
            <translation>Pending changes</translation>
        </message>
    </context>
    <context>
        <name>Rejections</name>
        <message>
            <source>per second</source>
            <translation>per second</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>per minute</translation>
        </message>
        <message>
            <source>per hour</source>
            <translation>per hour</translation>
        </message>
        <message>
            <source>per day</source>
            <translation>per day</translation>
        </message>
    </context>
    <context>
        <name>RequestText</name>
        <message>
            <source>Refused with %1 by the policy %2</source>
            <translation>Refused with %1 by the policy %2</translation>
        </message>
        <message>
            <source>Answered with %1 by the gateway (%2)</source>
            <translation>Answered with %1 by the gateway (%2)</translation>
        </message>
        <message>
            <source>Answered with %1 by the gateway</source>
            <translation>Answered with %1 by the gateway</translation>
        </message>
        <message>
            <source>Answered with %1 by %2</source>
            <translation>Answered with %1 by %2</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Why: %1</translation>
        </message>
        <message>
            <source>Would have been refused (report mode) by: %1</source>
            <translation>Would have been refused (report mode) by: %1</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Tenant</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Consumer</source>
            <translation>Consumer</translation>
        </message>
        <message>
            <source>Credential</source>
            <translation>Credential</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>User agent</source>
            <translation>User agent</translation>
        </message>
        <message>
            <source>Duration (ms)</source>
            <translation>Duration (ms)</translation>
        </message>
        <message>
            <source>Upstream (ms)</source>
            <translation>Upstream (ms)</translation>
        </message>
        <message>
            <source>Bytes in</source>
            <translation>Bytes in</translation>
        </message>
        <message>
            <source>Bytes out</source>
            <translation>Bytes out</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Request id</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
    </context>
    <context>
        <name>ResourceColumns</name>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Tenant</translation>
        </message>
        <message>
            <source>gateway</source>
            <translation>gateway</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
    </context>
    <context>
        <name>ResourceList</name>
        <message>
            <source>New, not applied yet</source>
            <translation>New, not applied yet</translation>
        </message>
        <message>
            <source>Changed, not applied yet</source>
            <translation>Changed, not applied yet</translation>
        </message>
        <message>
            <source>Marked for deletion, not applied yet</source>
            <translation>Marked for deletion, not applied yet</translation>
        </message>
    </context>
    <context>
        <name>ResourcePage</name>
        <message>
            <source>Filter (/)</source>
            <translation>Filter (/)</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Tenant</translation>
        </message>
        <message>
            <source>Duplicate (Ctrl+D)</source>
            <translation>Duplicate (Ctrl+D)</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>Delete (Del)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>More actions</translation>
        </message>
    </context>
    <context>
        <name>RouteText</name>
        <message>
            <source>any</source>
            <translation>any</translation>
        </message>
        <message>
            <source>the whole gateway</source>
            <translation>the whole gateway</translation>
        </message>
        <message>
            <source>service %1</source>
            <translation>service %1</translation>
        </message>
        <message>
            <source>route %1</source>
            <translation>route %1</translation>
        </message>
        <message>
            <source>consumer %1</source>
            <translation>consumer %1</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>group %1</translation>
        </message>
        <message>
            <source>tenant %1</source>
            <translation>tenant %1</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console</name>
        <message>
            <source>Free</source>
            <translation>Free</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <source>Typed confirmation</source>
            <translation>Typed confirmation</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Read-only</translation>
        </message>
        <message>
            <source>Changes are applied without a question.</source>
            <translation>Changes are applied without a question.</translation>
        </message>
        <message>
            <source>Changes are shown and confirmed before they are applied.</source>
            <translation>Changes are shown and confirmed before they are applied.</translation>
        </message>
        <message>
            <source>The connection's name must be typed before changes are applied.</source>
            <translation>The connection's name must be typed before changes are applied.</translation>
        </message>
        <message>
            <source>Nothing can be changed over this connection.</source>
            <translation>Nothing can be changed over this connection.</translation>
        </message>
        <message>
            <source>per %1</source>
            <translation>per %1</translation>
        </message>
        <message>
            <source>limit of policy %1</source>
            <translation>limit of policy %1</translation>
        </message>
        <message>
            <source>limit of policy %1 for %2</source>
            <translation>limit of policy %1 for %2</translation>
        </message>
        <message>
            <source>policy %1 wants a valid API key%2</source>
            <translation>policy %1 wants a valid API key%2</translation>
        </message>
        <message>
            <source>policy %1 wants a valid user name and password%2</source>
            <translation>policy %1 wants a valid user name and password%2</translation>
        </message>
        <message>
            <source>no route matches this request</source>
            <translation>no route matches this request</translation>
        </message>
        <message>
            <source>policy %1: %2</source>
            <translation>policy %1: %2</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::AuditPage</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detail</translation>
        </message>
        <message>
            <source>Every outcome</source>
            <translation>Every outcome</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>As JSON lines…</source>
            <translation>As JSON lines…</translation>
        </message>
        <message>
            <source>As CSV…</source>
            <translation>As CSV…</translation>
        </message>
        <message>
            <source>Loading the audit trail…</source>
            <translation>Loading the audit trail…</translation>
        </message>
        <message>
            <source>The audit trail could not be loaded</source>
            <translation>The audit trail could not be loaded</translation>
        </message>
        <message>
            <source>%1 and more</source>
            <translation>%1 and more</translation>
        </message>
        <message>
            <source>Nothing fits the filter</source>
            <translation>Nothing fits the filter</translation>
        </message>
        <message>
            <source>Nothing was done yet</source>
            <translation>Nothing was done yet</translation>
        </message>
        <message>
            <source>Change or clear the filter above.</source>
            <translation>Change or clear the filter above.</translation>
        </message>
        <message>
            <source>Everything that is done over the Admin API is written here, refused attempts too.</source>
            <translation>Everything that is done over the Admin API is written here, refused attempts too.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Fetching for the export: %1 entries</source>
            <translation>Fetching for the export: %1 entries</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ChartPanel</name>
        <message>
            <source>What the chart shows</source>
            <translation>What the chart shows</translation>
        </message>
        <message>
            <source>Chart menu</source>
            <translation>Chart menu</translation>
        </message>
        <message>
            <source>Export this chart</source>
            <translation>Export this chart</translation>
        </message>
        <message>
            <source>Export as PNG…</source>
            <translation>Export as PNG…</translation>
        </message>
        <message>
            <source>Export as SVG…</source>
            <translation>Export as SVG…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Export as CSV…</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copy as CSV</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>Show %1</translation>
        </message>
        <message>
            <source>Export chart</source>
            <translation>Export chart</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Pictures (*.png)</translation>
        </message>
        <message>
            <source>Drawings (*.svg)</source>
            <translation>Drawings (*.svg)</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>Chart exported to %1</source>
            <translation>Chart exported to %1</translation>
        </message>
        <message>
            <source>The chart could not be written to %1</source>
            <translation>The chart could not be written to %1</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ChoicesField</name>
        <message>
            <source>Also holds: %1</source>
            <translation>Also holds: %1</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>Default: %1</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::CollapsibleSection</name>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message>
            <source>Open; press to close</source>
            <translation>Open; press to close</translation>
        </message>
        <message>
            <source>Closed; press to open</source>
            <translation>Closed; press to open</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Command palette</translation>
        </message>
        <message>
            <source>Go to a page, find a resource, run an action…</source>
            <translation>Go to a page, find a resource, run an action…</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Search everywhere</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ConnectionEditor</name>
        <message>
            <source>Add connection</source>
            <translation>Add connection</translation>
        </message>
        <message>
            <source>Edit connection</source>
            <translation>Edit connection</translation>
        </message>
        <message>
            <source>Unchanged; type to replace it</source>
            <translation>Unchanged; type to replace it</translation>
        </message>
        <message>
            <source>trusted by hand: %1</source>
            <translation>trusted by hand: %1</translation>
        </message>
        <message>
            <source>The connection needs a name.</source>
            <translation>The connection needs a name.</translation>
        </message>
        <message>
            <source>The URL must begin with https:// or http:// and name a host.</source>
            <translation>The URL must begin with https:// or http:// and name a host.</translation>
        </message>
        <message>
            <source>The URL must not carry a user name or password.</source>
            <translation>The URL must not carry a user name or password.</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Testing…</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Test connection</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ConnectionStore</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 cannot be read: %2</translation>
        </message>
        <message>
            <source>%1 is damaged and was kept as %2</source>
            <translation>%1 is damaged and was kept as %2</translation>
        </message>
        <message>
            <source>The connections could not be saved: %1</source>
            <translation>The connections could not be saved: %1</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ConnectionTree</name>
        <message>
            <source>Connections</source>
            <translation>Connections</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>connecting</source>
            <translation>connecting</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>connected</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>Edit connection…</source>
            <translation>Edit connection…</translation>
        </message>
        <message>
            <source>Remove connection…</source>
            <translation>Remove connection…</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Disconnect</translation>
        </message>
        <message>
            <source>Local gateway…</source>
            <translation>Local gateway…</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ConsumersPage</name>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Consumers</source>
            <translation>Consumers</translation>
        </message>
        <message>
            <source>New consumer</source>
            <translation>New consumer</translation>
        </message>
        <message>
            <source>No consumers yet</source>
            <translation>No consumers yet</translation>
        </message>
        <message>
            <source>A consumer is an application or a person that calls. Give it a key, then policies can tell it from others and limit it.</source>
            <translation>A consumer is an application or a person that calls. Give it a key, then policies can tell it from others and limit it.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Credentials</translation>
        </message>
        <message>
            <source>Key ends</source>
            <translation>Key ends</translation>
        </message>
        <message>
            <source>%1, ended</source>
            <translation>%1, ended</translation>
        </message>
        <message numerus="yes">
            <source>%1, in %n day(s)</source>
            <translation>
                <numerusform>%1, in %n day</numerusform>
                <numerusform>%1, in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::DiffView</name>
        <message>
            <source>Fields</source>
            <translation>Fields</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Raw</translation>
        </message>
        <message>
            <source>Differences: %1</source>
            <translation>Differences: %1</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Differences, field by field</source>
            <translation>Differences, field by field</translation>
        </message>
        <message>
            <source>Differences as source</source>
            <translation>Differences as source</translation>
        </message>
        <message>
            <source>No differences</source>
            <translation>No differences</translation>
        </message>
        <message>
            <source>and more: see Raw</source>
            <translation>and more: see Raw</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>everything</translation>
        </message>
        <message>
            <source>and more</source>
            <translation>and more</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::DurationField</name>
        <message>
            <source>A bare number: %1</source>
            <translation>A bare number: %1</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>seconds</translation>
        </message>
        <message>
            <source>A number with a unit: 250ms, 30s, 5m, 1h, 30d</source>
            <translation>A number with a unit: 250ms, 30s, 5m, 1h, 30d</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::EditPanel</name>
        <message>
            <source>Duplicate</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>History…</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>Copy id</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Delete…</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Used by</translation>
        </message>
        <message>
            <source>%1 is not there (any more).</source>
            <translation>%1 is not there (any more).</translation>
        </message>
        <message>
            <source>Marked for deletion. Revert keeps it.</source>
            <translation>Marked for deletion. Revert keeps it.</translation>
        </message>
        <message>
            <source>Shows your pending change; the gateway has another version until it is applied.</source>
            <translation>Shows your pending change; the gateway has another version until it is applied.</translation>
        </message>
        <message>
            <source>Here is the source text that you left unfinished.</source>
            <translation>Here is the source text that you left unfinished.</translation>
        </message>
        <message>
            <source>The gateway itself</source>
            <translation>The gateway itself</translation>
        </message>
        <message>
            <source>This connection is read-only: look, copy, compare, but nothing can be changed here.</source>
            <translation>This connection is read-only: look, copy, compare, but nothing can be changed here.</translation>
        </message>
        <message>
            <source>The source text has an error; the form shows the last good text. It is still there in Source.</source>
            <translation>The source text has an error; the form shows the last good text. It is still there in Source.</translation>
        </message>
        <message>
            <source>The unfinished source text of %1 is kept here and comes back with it</source>
            <translation>The unfinished source text of %1 is kept here and comes back with it</translation>
        </message>
        <message>
            <source>Kept as a pending change: %1</source>
            <translation>Kept as a pending change: %1</translation>
        </message>
        <message>
            <source>The source text has an error; see below it.</source>
            <translation>The source text has an error; see below it.</translation>
        </message>
        <message>
            <source>The id has small letters, digits, point, hyphen and underscore, begins with a letter or digit, and is at most 63 long.</source>
            <translation>The id has small letters, digits, point, hyphen and underscore, begins with a letter or digit, and is at most 63 long.</translation>
        </message>
        <message>
            <source>There is already a %1 of this id.</source>
            <translation>There is already a %1 of this id.</translation>
        </message>
        <message>
            <source>Choose the tenant it belongs to.</source>
            <translation>Choose the tenant it belongs to.</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) to solve first.</source>
            <translation>
                <numerusform>%n problem to solve first.</numerusform>
                <numerusform>%n problems to solve first.</numerusform>
            </translation>
        </message>
        <message>
            <source>Added to the pending changes. Preview and apply them below (Ctrl+S).</source>
            <translation>Added to the pending changes. Preview and apply them below (Ctrl+S).</translation>
        </message>
        <message>
            <source>Added to the pending changes: %1</source>
            <translation>Added to the pending changes: %1</translation>
        </message>
        <message>
            <source>This is what the gateway has.</source>
            <translation>This is what the gateway has.</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Delete %1</translation>
        </message>
        <message>
            <source>%1 goes when the pending changes are applied. Nothing refers to it.</source>
            <translation>%1 goes when the pending changes are applied. Nothing refers to it.</translation>
        </message>
        <message numerus="yes">
            <source>%1 goes when the pending changes are applied. It is used by %n other(s), which would be refused:</source>
            <translation>
                <numerusform>%1 goes when the pending changes are applied. It is used by %n other, which would be refused:</numerusform>
                <numerusform>%1 goes when the pending changes are applied. It is used by %n others, which would be refused:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Mark for deletion</source>
            <translation>Mark for deletion</translation>
        </message>
        <message>
            <source>Marked for deletion: %1</source>
            <translation>Marked for deletion: %1</translation>
        </message>
        <message>
            <source>A copy that is not there yet. Secrets are not copied: fill them in.</source>
            <translation>A copy that is not there yet. Secrets are not copied: fill them in.</translation>
        </message>
        <message>
            <source>%1 is gone.</source>
            <translation>%1 is gone.</translation>
        </message>
        <message numerus="yes">
            <source>The gateway refuses this: %n problem(s).</source>
            <translation>
                <numerusform>The gateway refuses this: %n problem.</numerusform>
                <numerusform>The gateway refuses this: %n problems.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is being edited</source>
            <translation>Nothing is being edited</translation>
        </message>
        <message>
            <source>New %1</source>
            <translation>New %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>not there yet</translation>
        </message>
        <message>
            <source>Revision %1</source>
            <translation>Revision %1</translation>
        </message>
        <message>
            <source>Not on the gateway yet</source>
            <translation>Not on the gateway yet</translation>
        </message>
        <message numerus="yes">
            <source>used by %n</source>
            <translation>
                <numerusform>used by %n</numerusform>
                <numerusform>used by %n</numerusform>
            </translation>
        </message>
        <message>
            <source>used by nothing</source>
            <translation>used by nothing</translation>
        </message>
        <message>
            <source>Nothing refers to it</source>
            <translation>Nothing refers to it</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>&amp;Revert</source>
            <translation>&amp;Revert</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::EnumField</name>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Not set</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (default)</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>%1 (not known here)</source>
            <translation>%1 (not known here)</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::Field</name>
        <message>
            <source>Reset %1</source>
            <translation>Reset %1</translation>
        </message>
        <message>
            <source>Take this out (not set)</source>
            <translation>Take this out (not set)</translation>
        </message>
        <message>
            <source>Back to the default: %1</source>
            <translation>Back to the default: %1</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>empty text</source>
            <translation>empty text</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>for example %1</source>
            <translation>for example %1</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>needed</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>not set</translation>
        </message>
        <message>
            <source>Not set (default)</source>
            <translation>Not set (default)</translation>
        </message>
        <message>
            <source>Empty text</source>
            <translation>Empty text</translation>
        </message>
        <message>
            <source>Empty list</source>
            <translation>Empty list</translation>
        </message>
        <message>
            <source>Copy JSON pointer</source>
            <translation>Copy JSON pointer</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::HelpViewer</name>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Search in help</source>
            <translation>Search in help</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::HistoryPage</name>
        <message>
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Choose a revision to see what it changed, or two to compare them.</source>
            <translation>Choose a revision to see what it changed, or two to compare them.</translation>
        </message>
        <message>
            <source>Loading the history…</source>
            <translation>Loading the history…</translation>
        </message>
        <message>
            <source>The history could not be loaded</source>
            <translation>The history could not be loaded</translation>
        </message>
        <message>
            <source>Restored from %1</source>
            <translation>Restored from %1</translation>
        </message>
        <message>
            <source>%1 (restored from %2)</source>
            <translation>%1 (restored from %2)</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>No history yet</translation>
        </message>
        <message>
            <source>Every change that is applied becomes a revision here, with who, when, why and what.</source>
            <translation>Every change that is applied becomes a revision here, with who, when, why and what.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Choose one or two revisions.</source>
            <translation>Choose one or two revisions.</translation>
        </message>
        <message>
            <source>From revision %1 to %2</source>
            <translation>From revision %1 to %2</translation>
        </message>
        <message>
            <source>What revision %1 changed</source>
            <translation>What revision %1 changed</translation>
        </message>
        <message>
            <source>The first revision: there is nothing before it.</source>
            <translation>The first revision: there is nothing before it.</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Loading…</translation>
        </message>
        <message>
            <source>This connection is read-only.</source>
            <translation>This connection is read-only.</translation>
        </message>
        <message>
            <source>This is what is in force.</source>
            <translation>This is what is in force.</translation>
        </message>
        <message>
            <source>Choose one revision.</source>
            <translation>Choose one revision.</translation>
        </message>
        <message>
            <source>Makes a new revision with the content of the chosen one, after a look at the difference</source>
            <translation>Makes a new revision with the content of the chosen one, after a look at the difference</translation>
        </message>
        <message>
            <source>Only the resource chosen below</source>
            <translation>Only the resource chosen below</translation>
        </message>
        <message>
            <source>Choose a resource below.</source>
            <translation>Choose a resource below.</translation>
        </message>
        <message>
            <source>Restored: revision %1 is in force</source>
            <translation>Restored: revision %1 is in force</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::JsonField</name>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Line %1, column %2: %3</translation>
        </message>
        <message>
            <source>Too long for here: edit it in the Source tab</source>
            <translation>Too long for here: edit it in the Source tab</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::KeyValueField</name>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Add to %1</source>
            <translation>Add to %1</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>%1: name</source>
            <translation>%1: name</translation>
        </message>
        <message>
            <source>value</source>
            <translation>value</translation>
        </message>
        <message>
            <source>%1: value</source>
            <translation>%1: value</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remove %1</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>entry</translation>
        </message>
        <message>
            <source>“%1” stands here twice</source>
            <translation>“%1” stands here twice</translation>
        </message>
        <message>
            <source>%1 entries: edit them in the Source tab</source>
            <translation>%1 entries: edit them in the Source tab</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::KeychainSecretStore</name>
        <message>
            <source>access to the system keychain was refused</source>
            <translation>access to the system keychain was refused</translation>
        </message>
        <message>
            <source>this system has no keychain running</source>
            <translation>this system has no keychain running</translation>
        </message>
        <message>
            <source>the system keychain cannot be used</source>
            <translation>the system keychain cannot be used</translation>
        </message>
        <message>
            <source>In the system keychain</source>
            <translation>In the system keychain</translation>
        </message>
        <message>
            <source>For this session only: %1</source>
            <translation>For this session only: %1</translation>
        </message>
        <message>
            <source>the system keychain does not answer</source>
            <translation>the system keychain does not answer</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ListField</name>
        <message>
            <source>One a line: 10.0.0.0/8 or 2001:db8::/32</source>
            <translation>One a line: 10.0.0.0/8 or 2001:db8::/32</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>One a line</translation>
        </message>
        <message>
            <source>Line %1 is no address or range: %2</source>
            <translation>Line %1 is no address or range: %2</translation>
        </message>
        <message>
            <source>Not a list: edit it in the Source tab</source>
            <translation>Not a list: edit it in the Source tab</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::LiveChart</name>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <source>Latest values: %1</source>
            <translation>Latest values: %1</translation>
        </message>
        <message>
            <source>−%1 h</source>
            <translation>−%1 h</translation>
        </message>
        <message>
            <source>−%1 min</source>
            <translation>−%1 min</translation>
        </message>
        <message>
            <source>−%1 s</source>
            <translation>−%1 s</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::LocalGatewayConnection</name>
        <message>
            <source>no answer in %1 s</source>
            <translation>no answer in %1 s</translation>
        </message>
        <message>
            <source>the answer is not HTTP</source>
            <translation>the answer is not HTTP</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::LocalGatewayPage</name>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Start it to send requests through a real gateway on this computer.</source>
            <translation>Start it to send requests through a real gateway on this computer.</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Starting</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Revision %1</source>
            <translation>Revision %1</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Stopping</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Listener %1</source>
            <translation>Listener %1</translation>
        </message>
        <message>
            <source>Admin API</source>
            <translation>Admin API</translation>
        </message>
        <message>
            <source>Copy the URL of %1</source>
            <translation>Copy the URL of %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::LocalGatewayRequestPanel</name>
        <message>
            <source>Partner (X-API-Key: partner-demo-key)</source>
            <translation>Partner (X-API-Key: partner-demo-key)</translation>
        </message>
        <message>
            <source>Mobile app, 60 a minute (X-API-Key: mobile-demo-key)</source>
            <translation>Mobile app, 60 a minute (X-API-Key: mobile-demo-key)</translation>
        </message>
        <message>
            <source>Somebody with a wrong key</source>
            <translation>Somebody with a wrong key</translation>
        </message>
        <message>
            <source>Nobody, or as the headers below say</source>
            <translation>Nobody, or as the headers below say</translation>
        </message>
        <message numerus="yes">
            <source>Load cancelled after %n answer(s)</source>
            <translation>
                <numerusform>Load cancelled after %n answer</numerusform>
                <numerusform>Load cancelled after %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Load finished: %n answer(s)</source>
            <translation>
                <numerusform>Load finished: %n answer</numerusform>
                <numerusform>Load finished: %n answers</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Start load</source>
            <translation>Start load</translation>
        </message>
        <message>
            <source>The URL must begin with http:// and name a host</source>
            <translation>The URL must begin with http:// and name a host</translation>
        </message>
        <message>
            <source>Line %1 of the headers is not of the form Name: value</source>
            <translation>Line %1 of the headers is not of the form Name: value</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Sending…</translation>
        </message>
        <message>
            <source>There was no answer: %1</source>
            <translation>There was no answer: %1</translation>
        </message>
        <message>
            <source>%1 in %2 ms, %3</source>
            <translation>%1 in %2 ms, %3</translation>
        </message>
        <message>
            <source>This answer carries no trace.</source>
            <translation>This answer carries no trace.</translation>
        </message>
        <message>
            <source>The trace can't be read: %1</source>
            <translation>The trace can't be read: %1</translation>
        </message>
        <message>
            <source>Explained; nothing was sent</source>
            <translation>Explained; nothing was sent</translation>
        </message>
        <message>
            <source>A load goes to the local gateway only: %1</source>
            <translation>A load goes to the local gateway only: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n failed (%1)</source>
            <translation>
                <numerusform>%n failed (%1)</numerusform>
                <numerusform>%n failed (%1)</numerusform>
            </translation>
        </message>
        <message>
            <source>p50 %1 ms, p99 %2 ms</source>
            <translation>p50 %1 ms, p99 %2 ms</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 per second</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::LocalGatewayTraceView</name>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Decision trace</source>
            <translation>Decision trace</translation>
        </message>
        <message>
            <source>Send a request, and this shows how the gateway decided: the route, each policy in order, and why.</source>
            <translation>Send a request, and this shows how the gateway decided: the route, each policy in order, and why.</translation>
        </message>
        <message>
            <source>Goes on</source>
            <translation>Goes on</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Would refuse (report only)</source>
            <translation>Would refuse (report only)</translation>
        </message>
        <message>
            <source>Answers itself</source>
            <translation>Answers itself</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Does not apply</translation>
        </message>
        <message>
            <source>%1 µs</source>
            <translation>%1 µs</translation>
        </message>
        <message>
            <source>Forwarded</source>
            <translation>Forwarded</translation>
        </message>
        <message>
            <source>Refused, %1</source>
            <translation>Refused, %1</translation>
        </message>
        <message>
            <source>Answered by a policy</source>
            <translation>Answered by a policy</translation>
        </message>
        <message>
            <source>No route</source>
            <translation>No route</translation>
        </message>
        <message>
            <source>as %1</source>
            <translation>as %1</translation>
        </message>
        <message>
            <source>Route %1</source>
            <translation>Route %1</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Matches</translation>
        </message>
        <message>
            <source>service %1</source>
            <translation>service %1</translation>
        </message>
        <message>
            <source>Does not match</source>
            <translation>Does not match</translation>
        </message>
        <message>
            <source>Upstream %1</source>
            <translation>Upstream %1</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::LogsPage</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Path</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>Consumer</source>
            <translation>Consumer</translation>
        </message>
        <message>
            <source>Refused by</source>
            <translation>Refused by</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Tenant</translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>Every status</translation>
        </message>
        <message>
            <source>Every tenant</source>
            <translation>Every tenant</translation>
        </message>
        <message>
            <source>As JSON lines…</source>
            <translation>As JSON lines…</translation>
        </message>
        <message>
            <source>As CSV…</source>
            <translation>As CSV…</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Resume</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>The request log is not connected</source>
            <translation>The request log is not connected</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>Waiting for requests</source>
            <translation>Waiting for requests</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connecting…</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>It is tried again by itself.</translation>
        </message>
        <message>
            <source>Resume to see requests as they come.</source>
            <translation>Resume to see requests as they come.</translation>
        </message>
        <message>
            <source>Every request that fits the filter appears here the moment it is answered.</source>
            <translation>Every request that fits the filter appears here the moment it is answered.</translation>
        </message>
        <message>
            <source>newest %1</source>
            <translation>newest %1</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n request</numerusform>
                <numerusform>%n requests</numerusform>
            </translation>
        </message>
        <message>
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <source>%1 left out by the gateway under load</source>
            <translation>%1 left out by the gateway under load</translation>
        </message>
        <message>
            <source>%1 not shown: they came faster than can be read</source>
            <translation>%1 not shown: they came faster than can be read</translation>
        </message>
        <message>
            <source>not connected: %1</source>
            <translation>not connected: %1</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::MainWindow</name>
        <message>
            <source>Problems (%1)</source>
            <translation>Problems (%1)</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>Connecting to %1…</source>
            <translation>Connecting to %1…</translation>
        </message>
        <message>
            <source>%1 can't be opened</source>
            <translation>%1 can't be opened</translation>
        </message>
        <message>
            <source>Pending changes (%1)</source>
            <translation>Pending changes (%1)</translation>
        </message>
        <message>
            <source>Pending changes</source>
            <translation>Pending changes</translation>
        </message>
        <message>
            <source>Form — %1</source>
            <translation>Form — %1</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <translation>Failed: %1</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connecting…</translation>
        </message>
        <message>
            <source>Revision %1</source>
            <translation>Revision %1</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Not live</source>
            <translation>Not live</translation>
        </message>
        <message>
            <source>Not live: %1</source>
            <translation>Not live: %1</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Search everywhere</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Apply %n change(s)</source>
            <translation>
                <numerusform>&amp;Apply %n change</numerusform>
                <numerusform>&amp;Apply %n changes</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Apply changes</source>
            <translation>&amp;Apply changes</translation>
        </message>
        <message numerus="yes">
            <source>Apply %n</source>
            <translation>
                <numerusform>Apply %n</numerusform>
                <numerusform>Apply %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>About Gatehouse</source>
            <translation>About Gatehouse</translation>
        </message>
        <message>
            <source>Gatehouse %1
A desktop console for API gateways, with a fast gateway inside.

The console is free software under the GNU GPL, version 3 or later; the engine under the Apache License 2.0.</source>
            <translation>Gatehouse %1
A desktop console for API gateways, with a fast gateway inside.

The console is free software under the GNU GPL, version 3 or later; the engine under the Apache License 2.0.</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::MemorySecretStore</name>
        <message>
            <source>For this session only</source>
            <translation>For this session only</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::NumberField</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ObjectField</name>
        <message>
            <source>Other members</source>
            <translation>Other members</translation>
        </message>
        <message>
            <source>Other members of %1</source>
            <translation>Other members of %1</translation>
        </message>
        <message>
            <source>The gateway's schema does not name these. They are kept as they are.</source>
            <translation>The gateway's schema does not name these. They are kept as they are.</translation>
        </message>
        <message numerus="yes">
            <source>%n set</source>
            <translation>
                <numerusform>%n set</numerusform>
                <numerusform>%n set</numerusform>
            </translation>
        </message>
        <message>
            <source>defaults</source>
            <translation>defaults</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>not set</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ObjectListField</name>
        <message>
            <source>Add %1</source>
            <translation>Add %1</translation>
        </message>
        <message>
            <source>Add to %1</source>
            <translation>Add to %1</translation>
        </message>
        <message>
            <source>Move %1 up</source>
            <translation>Move %1 up</translation>
        </message>
        <message>
            <source>Move %1 down</source>
            <translation>Move %1 down</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remove %1</translation>
        </message>
        <message>
            <source>%1 items; the first %2 are shown. Edit the rest in the Source tab.</source>
            <translation>%1 items; the first %2 are shown. Edit the rest in the Source tab.</translation>
        </message>
        <message>
            <source>Not a list: edit it in the Source tab</source>
            <translation>Not a list: edit it in the Source tab</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::OverviewPage</name>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errors</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Latency p95</source>
            <translation>Latency p95</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connections</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <source>Requests per second</source>
            <translation>Requests per second</translation>
        </message>
        <message>
            <source>Latency, ms</source>
            <translation>Latency, ms</translation>
        </message>
        <message>
            <source>percentiles</source>
            <translation>percentiles</translation>
        </message>
        <message>
            <source>heat map</source>
            <translation>heat map</translation>
        </message>
        <message>
            <source>Latency as</source>
            <translation>Latency as</translation>
        </message>
        <message>
            <source>Rejected per second by</source>
            <translation>Rejected per second by</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>policy</translation>
        </message>
        <message>
            <source>tenant</source>
            <translation>tenant</translation>
        </message>
        <message>
            <source>route</source>
            <translation>route</translation>
        </message>
        <message>
            <source>consumer</source>
            <translation>consumer</translation>
        </message>
        <message>
            <source>Rejections by</source>
            <translation>Rejections by</translation>
        </message>
        <message>
            <source>Top routes</source>
            <translation>Top routes</translation>
        </message>
        <message>
            <source>Top consumers</source>
            <translation>Top consumers</translation>
        </message>
        <message>
            <source>Policies that refuse</source>
            <translation>Policies that refuse</translation>
        </message>
        <message>
            <source>Routes appear here as soon as requests reach them.</source>
            <translation>Routes appear here as soon as requests reach them.</translation>
        </message>
        <message>
            <source>Callers that identify themselves appear here, by name.</source>
            <translation>Callers that identify themselves appear here, by name.</translation>
        </message>
        <message>
            <source>No policy refused anything in this time.</source>
            <translation>No policy refused anything in this time.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
        <message>
            <source>Waiting for the first figures…</source>
            <translation>Waiting for the first figures…</translation>
        </message>
        <message>
            <source>1 min</source>
            <translation>1 min</translation>
        </message>
        <message>
            <source>Last minute</source>
            <translation>Last minute</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5 min</translation>
        </message>
        <message>
            <source>Last 5 minutes</source>
            <translation>Last 5 minutes</translation>
        </message>
        <message>
            <source>15 min</source>
            <translation>15 min</translation>
        </message>
        <message>
            <source>Last 15 minutes</source>
            <translation>Last 15 minutes</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1 h</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Last hour</translation>
        </message>
        <message>
            <source>6 h</source>
            <translation>6 h</translation>
        </message>
        <message>
            <source>Last 6 hours</source>
            <translation>Last 6 hours</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 h</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Last 24 hours</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>No requests in this time. Send one, and it shows here within a second.</source>
            <translation>No requests in this time. Send one, and it shows here within a second.</translation>
        </message>
        <message>
            <source>Without requests there is no latency.</source>
            <translation>Without requests there is no latency.</translation>
        </message>
        <message>
            <source>The gateway is ready and waits for its first request. Send one from the request panel, or turn on the sample traffic there.</source>
            <translation>The gateway is ready and waits for its first request. Send one from the request panel, or turn on the sample traffic there.</translation>
        </message>
        <message>
            <source>The gateway is ready; no request came in this time.</source>
            <translation>The gateway is ready; no request came in this time.</translation>
        </message>
        <message>
            <source>Nothing was refused in this time.</source>
            <translation>Nothing was refused in this time.</translation>
        </message>
        <message>
            <source>/s</source>
            <translation>/s</translation>
        </message>
        <message>
            <source>%1 in the last minute</source>
            <translation>%1 in the last minute</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>5xx; 4xx: %1 %</source>
            <translation>5xx; 4xx: %1 %</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>p50 %1, p99 %2</source>
            <translation>p50 %1, p99 %2</translation>
        </message>
        <message numerus="yes">
            <source>on %n worker thread(s)</source>
            <translation>
                <numerusform>on %n worker thread</numerusform>
                <numerusform>on %n worker threads</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>Connecting to the live stream…</source>
            <translation>Connecting to the live stream…</translation>
        </message>
        <message>
            <source>Live stream: %1</source>
            <translation>Live stream: %1</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::PageHeader</name>
        <message>
            <source>Environment</source>
            <translation>Environment</translation>
        </message>
        <message>
            <source>Safety level</source>
            <translation>Safety level</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Read-only</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::PendingChanges</name>
        <message>
            <source>Edit %1</source>
            <translation>Edit %1</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Delete %1</translation>
        </message>
        <message>
            <source>Discard %1</source>
            <translation>Discard %1</translation>
        </message>
        <message>
            <source>Discard all changes</source>
            <translation>Discard all changes</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Undo: %1</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::PendingDock</name>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n field</numerusform>
                <numerusform>%n fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is pending. Edit something and it gathers here, to be looked at before it is put into force.</source>
            <translation>Nothing is pending. Edit something and it gathers here, to be looked at before it is put into force.</translation>
        </message>
        <message>
            <source>Warning: %1 %2: %3</source>
            <translation>Warning: %1 %2: %3</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>&amp;Apply</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Apply %n</source>
            <translation>
                <numerusform>&amp;Apply %n</numerusform>
                <numerusform>&amp;Apply %n</numerusform>
            </translation>
        </message>
        <message>
            <source>This connection is read-only: nothing can be applied through it.</source>
            <translation>This connection is read-only: nothing can be applied through it.</translation>
        </message>
        <message>
            <source>Asking the gateway what it would do…</source>
            <translation>Asking the gateway what it would do…</translation>
        </message>
        <message>
            <source>Applying…</source>
            <translation>Applying…</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 deleted:</source>
            <translation>%1 new, %2 changed, %3 deleted:</translation>
        </message>
        <message>
            <source>Apply the pending changes</source>
            <translation>Apply the pending changes</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>The gateway would refuse this</source>
            <translation>The gateway would refuse this</translation>
        </message>
        <message>
            <source>Not applied: %1</source>
            <translation>Not applied: %1</translation>
        </message>
        <message>
            <source>The gateway would change nothing.</source>
            <translation>The gateway would change nothing.</translation>
        </message>
        <message numerus="yes">
            <source>The gateway would accept this: %n resource(s) change.</source>
            <translation>
                <numerusform>The gateway would accept this: %n resource changes.</numerusform>
                <numerusform>The gateway would accept this: %n resources change.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>Nothing had to be changed.</translation>
        </message>
        <message>
            <source>In force: revision %1.</source>
            <translation>In force: revision %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s).</source>
            <translation>
                <numerusform>%n warning.</numerusform>
                <numerusform>%n warnings.</numerusform>
            </translation>
        </message>
        <message>
            <source>All pending changes are discarded. Ctrl+Z brings them back.</source>
            <translation>All pending changes are discarded. Ctrl+Z brings them back.</translation>
        </message>
        <message>
            <source>This is the way back. Look at it, then apply it.</source>
            <translation>This is the way back. Look at it, then apply it.</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::PoliciesPage</name>
        <message>
            <source>Policies</source>
            <translation>Policies</translation>
        </message>
        <message>
            <source>New policy</source>
            <translation>New policy</translation>
        </message>
        <message>
            <source>No policies yet</source>
            <translation>No policies yet</translation>
        </message>
        <message>
            <source>A policy is a rule that requests go through: who may call, how often, how large, and what is changed on the way. Try a rate limit in report mode first: it counts and refuses nothing.</source>
            <translation>A policy is a rule that requests go through: who may call, how often, how large, and what is changed on the way. Try a rate limit in report mode first: it counts and refuses nothing.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Enabled</source>
            <translation>Enabled</translation>
        </message>
        <message>
            <source>on</source>
            <translation>on</translation>
        </message>
        <message>
            <source>off</source>
            <translation>off</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::PolicyConfigField</name>
        <message>
            <source>Configuration</source>
            <translation>Configuration</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::PolicyKindField</name>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>%1 (not known to this gateway)</source>
            <translation>%1 (not known to this gateway)</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ProblemsView</name>
        <message>
            <source>No problems.</source>
            <translation>No problems.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Gateway</translation>
        </message>
        <message>
            <source>Live stream</source>
            <translation>Live stream</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ReferenceField</name>
        <message>
            <source>Choose %1</source>
            <translation>Choose %1</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Go to it</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Go to %1</translation>
        </message>
        <message>
            <source>There is no %1 of this name here</source>
            <translation>There is no %1 of this name here</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::RejectionList</name>
        <message>
            <source>Nothing was refused yet. When a policy refuses a request, it says here why.</source>
            <translation>Nothing was refused yet. When a policy refuses a request, it says here why.</translation>
        </message>
        <message>
            <source>Recent rejections</source>
            <translation>Recent rejections</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::RequestLog</name>
        <message>
            <source>Calls to gateways</source>
            <translation>Calls to gateways</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>Copy as curl</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::RequestLogModel</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Path</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duration</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ResourceHistoryDialog</name>
        <message>
            <source>History of %1</source>
            <translation>History of %1</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Loading…</translation>
        </message>
        <message>
            <source>&amp;Restore this…</source>
            <translation>&amp;Restore this…</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>Revisions</translation>
        </message>
        <message>
            <source>No revision changed it yet.</source>
            <translation>No revision changed it yet.</translation>
        </message>
        <message numerus="yes">
            <source>%n revision(s)</source>
            <translation>
                <numerusform>%n revision</numerusform>
                <numerusform>%n revisions</numerusform>
            </translation>
        </message>
        <message>
            <source>The first revision: there is nothing before it.</source>
            <translation>The first revision: there is nothing before it.</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ResourcePage</name>
        <message>
            <source>%1 (Ins)</source>
            <translation>%1 (Ins)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Delete…</translation>
        </message>
        <message>
            <source>Discard the pending change</source>
            <translation>Discard the pending change</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>Copy id</translation>
        </message>
        <message>
            <source>Copy as YAML</source>
            <translation>Copy as YAML</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copy as JSON</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>Copy as curl</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Used by</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>History…</translation>
        </message>
        <message>
            <source>Export the table as CSV…</source>
            <translation>Export the table as CSV…</translation>
        </message>
        <message>
            <source>Export the table as JSON lines…</source>
            <translation>Export the table as JSON lines…</translation>
        </message>
        <message>
            <source>Every tenant</source>
            <translation>Every tenant</translation>
        </message>
        <message>
            <source>The gateway itself</source>
            <translation>The gateway itself</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Not fresh: %1. %2</source>
            <translation>Not fresh: %1. %2</translation>
        </message>
        <message>
            <source>Read-only: you can look, copy and compare, and nothing can be changed through this connection.</source>
            <translation>Read-only: you can look, copy and compare, and nothing can be changed through this connection.</translation>
        </message>
        <message>
            <source>Nothing fits the filter</source>
            <translation>Nothing fits the filter</translation>
        </message>
        <message>
            <source>%1 are hidden by it.</source>
            <translation>%1 are hidden by it.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Clear the filter</translation>
        </message>
        <message>
            <source>%1 could not be loaded</source>
            <translation>%1 could not be loaded</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Loading…</translation>
        </message>
        <message>
            <source>This connection is read-only</source>
            <translation>This connection is read-only</translation>
        </message>
        <message>
            <source>A copy is among the pending changes: %1. Secrets are not copied.</source>
            <translation>A copy is among the pending changes: %1. Secrets are not copied.</translation>
        </message>
        <message numerus="yes">
            <source>, used by %n</source>
            <translation>
                <numerusform>, used by %n</numerusform>
                <numerusform>, used by %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n resource(s)</source>
            <translation>
                <numerusform>Delete %n resource</numerusform>
                <numerusform>Delete %n resources</numerusform>
            </translation>
        </message>
        <message>
            <source>They are marked for deletion and go when the pending changes are applied:</source>
            <translation>They are marked for deletion and go when the pending changes are applied:</translation>
        </message>
        <message>
            <source>Others refer to them. The gateway refuses a change that leaves a reference without its target; the preview says which.</source>
            <translation>Others refer to them. The gateway refuses a change that leaves a reference without its target; the preview says which.</translation>
        </message>
        <message>
            <source>Mark for deletion</source>
            <translation>Mark for deletion</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
        <message>
            <source>Nothing refers to it</source>
            <translation>Nothing refers to it</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::RestoreDialog</name>
        <message>
            <source>Restore revision %1</source>
            <translation>Restore revision %1</translation>
        </message>
        <message>
            <source>%1 becomes what it was in revision %2, as a new revision. Nothing else changes and the history stays.</source>
            <translation>%1 becomes what it was in revision %2, as a new revision. Nothing else changes and the history stays.</translation>
        </message>
        <message>
            <source>The whole configuration becomes what it was in revision %1, as a new revision. The history stays.</source>
            <translation>The whole configuration becomes what it was in revision %1, as a new revision. The history stays.</translation>
        </message>
        <message>
            <source>Asking the gateway what would change…</source>
            <translation>Asking the gateway what would change…</translation>
        </message>
        <message>
            <source>Why? (kept in the history)</source>
            <translation>Why? (kept in the history)</translation>
        </message>
        <message>
            <source>Message of the restore</source>
            <translation>Message of the restore</translation>
        </message>
        <message>
            <source>Type the connection's name to go on: %1</source>
            <translation>Type the connection's name to go on: %1</translation>
        </message>
        <message>
            <source>The connection's name</source>
            <translation>The connection's name</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>This connection is read-only: nothing can be restored through it.</source>
            <translation>This connection is read-only: nothing can be restored through it.</translation>
        </message>
        <message>
            <source>It is already like that: nothing would change.</source>
            <translation>It is already like that: nothing would change.</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::RoutesPage</name>
        <message>
            <source>Routes</source>
            <translation>Routes</translation>
        </message>
        <message>
            <source>New route</source>
            <translation>New route</translation>
        </message>
        <message>
            <source>No routes yet</source>
            <translation>No routes yet</translation>
        </message>
        <message>
            <source>A route says which requests, by host, path and method, go to which service. Without one no request is served.</source>
            <translation>A route says which requests, by host, path and method, go to which service. Without one no request is served.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Hosts</translation>
        </message>
        <message>
            <source>Paths</source>
            <translation>Paths</translation>
        </message>
        <message>
            <source>Methods</source>
            <translation>Methods</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Enabled</source>
            <translation>Enabled</translation>
        </message>
        <message>
            <source>on</source>
            <translation>on</translation>
        </message>
        <message>
            <source>off</source>
            <translation>off</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::SchemaForm</name>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ScopeField</name>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>The whole gateway</source>
            <translation>The whole gateway</translation>
        </message>
        <message>
            <source>A tenant</source>
            <translation>A tenant</translation>
        </message>
        <message>
            <source>The whole tenant</source>
            <translation>The whole tenant</translation>
        </message>
        <message>
            <source>One service</source>
            <translation>One service</translation>
        </message>
        <message>
            <source>One route</source>
            <translation>One route</translation>
        </message>
        <message>
            <source>One consumer</source>
            <translation>One consumer</translation>
        </message>
        <message>
            <source>A group of consumers</source>
            <translation>A group of consumers</translation>
        </message>
        <message>
            <source>tenant</source>
            <translation>tenant</translation>
        </message>
        <message>
            <source>Tenant of the scope</source>
            <translation>Tenant of the scope</translation>
        </message>
        <message>
            <source>There is no %1 of this name here</source>
            <translation>There is no %1 of this name here</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::SecretField</name>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>Show %1</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Generate</translation>
        </message>
        <message>
            <source>Makes a random one, shows it and copies it. It can't be read again once it is stored.</source>
            <translation>Makes a random one, shows it and copies it. It can't be read again once it is stored.</translation>
        </message>
        <message>
            <source>Generate %1</source>
            <translation>Generate %1</translation>
        </message>
        <message>
            <source>Copied to the clipboard. Keep it now: it is not shown again once it is stored.</source>
            <translation>Copied to the clipboard. Keep it now: it is not shown again once it is stored.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Stored. Leave empty to keep it</source>
            <translation>Stored. Leave empty to keep it</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ServicesPage</name>
        <message>
            <source>APIs</source>
            <translation>APIs</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>New service</translation>
        </message>
        <message>
            <source>No APIs yet</source>
            <translation>No APIs yet</translation>
        </message>
        <message>
            <source>A service is one version of an API and where it runs. Make one, then a route that leads requests to it.</source>
            <translation>A service is one version of an API and where it runs. Make one, then a route that leads requests to it.</translation>
        </message>
        <message>
            <source>New route</source>
            <translation>New route</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Hosts</translation>
        </message>
        <message>
            <source>Paths</source>
            <translation>Paths</translation>
        </message>
        <message>
            <source>Methods</source>
            <translation>Methods</translation>
        </message>
        <message>
            <source>Routes of the service</source>
            <translation>Routes of the service</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Life cycle</source>
            <translation>Life cycle</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Targets</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Routes</translation>
        </message>
        <message numerus="yes">
            <source>%n route(s) lead here</source>
            <translation>
                <numerusform>%n route leads here</numerusform>
                <numerusform>%n routes lead here</numerusform>
            </translation>
        </message>
        <message>
            <source>No route leads here: requests can't reach this service yet.</source>
            <translation>No route leads here: requests can't reach this service yet.</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::SizeField</name>
        <message>
            <source>A number with a unit: 512, 8KiB, 1MiB, 2GiB</source>
            <translation>A number with a unit: 512, 8KiB, 1MiB, 2GiB</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 bytes</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::SourceEditor</name>
        <message>
            <source>Ctrl+Space completes</source>
            <translation>Ctrl+Space completes</translation>
        </message>
        <message>
            <source>A document is an object: names with values</source>
            <translation>A document is an object: names with values</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Line %1, column %2: %3</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Line %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 (and %n more)</source>
            <translation>
                <numerusform>%1 (and %n more)</numerusform>
                <numerusform>%1 (and %n more)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::SourceText</name>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::StoreDirectory</name>
        <message>
            <source>Local gateway</source>
            <translation>Local gateway</translation>
        </message>
        <message>
            <source>This version knows no gateways of the kind "%1".</source>
            <translation>This version knows no gateways of the kind "%1".</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Testing…</translation>
        </message>
        <message>
            <source>Connected: %1 %2, revision %3, as %4 (%5).</source>
            <translation>Connected: %1 %2, revision %3, as %4 (%5).</translation>
        </message>
        <message>
            <source>Without TLS the token can be read on the way.</source>
            <translation>Without TLS the token can be read on the way.</translation>
        </message>
        <message>
            <source>Remove connection</source>
            <translation>Remove connection</translation>
        </message>
        <message>
            <source>The connection and its token are forgotten on this computer. The gateway itself is not touched.</source>
            <translation>The connection and its token are forgotten on this computer. The gateway itself is not touched.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::TenantsPage</name>
        <message>
            <source>Tenants</source>
            <translation>Tenants</translation>
        </message>
        <message>
            <source>New tenant</source>
            <translation>New tenant</translation>
        </message>
        <message>
            <source>No tenants</source>
            <translation>No tenants</translation>
        </message>
        <message>
            <source>A tenant is a team with its own services, routes, consumers and policies. What belongs to one is not seen by another.</source>
            <translation>A tenant is a team with its own services, routes, consumers and policies. What belongs to one is not seen by another.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Hosts</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Routes</translation>
        </message>
        <message>
            <source>Consumers</source>
            <translation>Consumers</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::TextField</name>
        <message>
            <source>Too long or of several lines: edit it in the Source tab</source>
            <translation>Too long or of several lines: edit it in the Source tab</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::ToggleField</name>
        <message>
            <source>Holds %1 now</source>
            <translation>Holds %1 now</translation>
        </message>
        <message>
            <source>On by default</source>
            <translation>On by default</translation>
        </message>
        <message>
            <source>Off by default</source>
            <translation>Off by default</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Not set</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::TrustDialog</name>
        <message>
            <source>The certificate has changed</source>
            <translation>The certificate has changed</translation>
        </message>
        <message>
            <source>Unknown certificate</source>
            <translation>Unknown certificate</translation>
        </message>
        <message>
            <source>The gateway shows another certificate than the one that you trusted.</source>
            <translation>The gateway shows another certificate than the one that you trusted.</translation>
        </message>
        <message>
            <source>Somebody may be listening in between. Nothing was sent, the token least of all. If the certificate was really replaced, ask who runs the gateway for the new fingerprint, then forget the old one in the connection's settings and test again.</source>
            <translation>Somebody may be listening in between. Nothing was sent, the token least of all. If the certificate was really replaced, ask who runs the gateway for the new fingerprint, then forget the old one in the connection's settings and test again.</translation>
        </message>
        <message>
            <source>Trusted (SHA-256)</source>
            <translation>Trusted (SHA-256)</translation>
        </message>
        <message>
            <source>Shown now (SHA-256)</source>
            <translation>Shown now (SHA-256)</translation>
        </message>
        <message>
            <source>No authority that this computer knows vouches for the gateway's certificate: %1</source>
            <translation>No authority that this computer knows vouches for the gateway's certificate: %1</translation>
        </message>
        <message>
            <source>Its fingerprint (SHA-256)</source>
            <translation>Its fingerprint (SHA-256)</translation>
        </message>
        <message>
            <source>Compare it with the one that the gateway's operator tells you, by another way than this connection. Once trusted, exactly this certificate is accepted, and any other refused.</source>
            <translation>Compare it with the one that the gateway's operator tells you, by another way than this connection. Once trusted, exactly this certificate is accepted, and any other refused.</translation>
        </message>
        <message>
            <source>Trust this certificate</source>
            <translation>Trust this certificate</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::VariantField</name>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Not set</translation>
        </message>
        <message>
            <source>Kind of %1</source>
            <translation>Kind of %1</translation>
        </message>
        <message>
            <source>As JSON</source>
            <translation>As JSON</translation>
        </message>
    </context>
    <context>
        <name>gatehouse::console::WelcomePage</name>
        <message>
            <source>Start the local gateway</source>
            <translation>Start the local gateway</translation>
        </message>
        <message>
            <source>Connect to a gateway…</source>
            <translation>Connect to a gateway…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Welcome to Gatehouse</source>
            <translation>Welcome to Gatehouse</translation>
        </message>
        <message>
            <source>Start the gateway inside: it brings two sample APIs and live traffic, and nothing leaves this computer. Or connect to a gateway that runs elsewhere.</source>
            <translation>Start the gateway inside: it brings two sample APIs and live traffic, and nothing leaves this computer. Or connect to a gateway that runs elsewhere.</translation>
        </message>
        <message>
            <source>Connect to a gateway: its Admin API's URL and a token are all that is needed.</source>
            <translation>Connect to a gateway: its Admin API's URL and a token are all that is needed.</translation>
        </message>
    </context>
</TS>
