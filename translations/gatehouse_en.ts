<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 has ended</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s)</source>
        <translation>
            <numerusform>%1 ends in %n day</numerusform>
            <numerusform>%1 ends in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, on %2</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>A certificate</translation>
    </message>
    <message>
        <source>The key %1</source>
        <translation>The key %1</translation>
    </message>
    <message>
        <source>%1 % of the requests are rejected</source>
        <translation>%1 % of the requests are rejected</translation>
    </message>
    <message>
        <source>In the last minute, by policies; the threshold is %1 %.</source>
        <translation>In the last minute, by policies; the threshold is %1 %.</translation>
    </message>
    <message>
        <source>%1 answers %2 % with errors</source>
        <translation>%1 answers %2 % with errors</translation>
    </message>
    <message>
        <source>5xx in the last minute, as when its targets are down; the threshold is %1 %.</source>
        <translation>5xx in the last minute, as when its targets are down; the threshold is %1 %.</translation>
    </message>
    <message>
        <source>The quota of %1 is used up</source>
        <translation>The quota of %1 is used up</translation>
    </message>
    <message>
        <source>%1 has used %2 % of its quota</source>
        <translation>%1 has used %2 % of its quota</translation>
    </message>
    <message>
        <source>%1 of %2 left until %3, policy %4</source>
        <translation>%1 of %2 left until %3, policy %4</translation>
    </message>
</context>
<context>
    <name>ApplyGuard</name>
    <message>
        <source>This connection is read-only. Nothing can be put into force through it; its safety level is set in the connection&apos;s settings.</source>
        <translation>This connection is read-only. Nothing can be put into force through it; its safety level is set in the connection&apos;s settings.</translation>
    </message>
    <message>
        <source>Type the connection&apos;s &amp;name to go on: %1</source>
        <translation>Type the connection&apos;s &amp;name to go on: %1</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>The connection&apos;s name</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Filter (/), such as who:owner outcome:refused</source>
        <translation>Filter (/), such as who:owner outcome:refused</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>marked for deletion</source>
        <translation>marked for deletion</translation>
    </message>
    <message>
        <source>has something else in the place of “%1”</source>
        <translation>has something else in the place of “%1”</translation>
    </message>
    <message>
        <source>not set (%1)</source>
        <translation>not set (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n will change</numerusform>
            <numerusform>%n will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already as wanted</source>
        <translation>
            <numerusform>%n already as wanted</numerusform>
            <numerusform>%n already as wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none</source>
        <translation>
            <numerusform>%n has none</numerusform>
            <numerusform>%n have none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%n cannot</numerusform>
            <numerusform>%n cannot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallError</name>
    <message>
        <source>request %1</source>
        <translation>request %1</translation>
    </message>
    <message>
        <source>Is the gateway running and reachable? Check the connection&apos;s address, then try again.</source>
        <translation>Is the gateway running and reachable? Check the connection&apos;s address, then try again.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Edit the connection to look at it and trust it once.</source>
        <translation>The gateway&apos;s certificate is not trusted. Edit the connection to look at it and trust it once.</translation>
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
    <message>
        <source>Somebody changed it meanwhile. Look at the difference, merge it, and apply again.</source>
        <translation>Somebody changed it meanwhile. Look at the difference, merge it, and apply again.</translation>
    </message>
    <message>
        <source>Not fresh: %1. %2</source>
        <translation>Not fresh: %1. %2</translation>
    </message>
    <message>
        <source>Live stream: %1</source>
        <translation>Live stream: %1</translation>
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
    <name>ColourRules</name>
    <message>
        <source>Server errors</source>
        <translation>Server errors</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Over a limit</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>It says nothing</source>
        <translation>It says nothing</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Choose and order columns…</source>
        <translation>Choose and order columns…</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Reset the columns</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>Set “%1”</translation>
    </message>
    <message>
        <source>Save as a column set…</source>
        <translation>Save as a column set…</translation>
    </message>
    <message>
        <source>Delete a column set</source>
        <translation>Delete a column set</translation>
    </message>
    <message>
        <source>Save as a column set</source>
        <translation>Save as a column set</translation>
    </message>
    <message>
        <source>Name of the set; one of the same name is replaced:</source>
        <translation>Name of the set; one of the same name is replaced:</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>line %1: </source>
        <translation>line %1: </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
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
    <message>
        <source>What it uses and what uses it</source>
        <translation>What it uses and what uses it</translation>
    </message>
</context>
<context>
    <name>EditViews</name>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
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
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 can&apos;t be written: %2</translation>
    </message>
</context>
<context>
    <name>ExpressionCheck</name>
    <message>
        <source>It must come to %1, not to %2</source>
        <translation>It must come to %1, not to %2</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>One of</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In the source</translation>
    </message>
</context>
<context>
    <name>GatehouseLink</name>
    <message>
        <source>The link is too long.</source>
        <translation>The link is too long.</translation>
    </message>
    <message>
        <source>It is no link that begins with gatehouse://.</source>
        <translation>It is no link that begins with gatehouse://.</translation>
    </message>
    <message>
        <source>The link asks for something that this version does not know. Links look like gatehouse://open/CONNECTION/PAGE.</source>
        <translation>The link asks for something that this version does not know. Links look like gatehouse://open/CONNECTION/PAGE.</translation>
    </message>
    <message>
        <source>The link does not say which connection and which page it means. Links look like gatehouse://open/CONNECTION/PAGE.</source>
        <translation>The link does not say which connection and which page it means. Links look like gatehouse://open/CONNECTION/PAGE.</translation>
    </message>
    <message>
        <source>The link names an object in a way that this version does not understand.</source>
        <translation>The link names an object in a way that this version does not understand.</translation>
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
    <message>
        <source>Filter what is loaded (/), such as author:owner</source>
        <translation>Filter what is loaded (/), such as author:owner</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
        <source>About 20 requests a second: 200s, some 401s, and 429s of the mobile app&apos;s limit</source>
        <translation>About 20 requests a second: 200s, some 401s, and 429s of the mobile app&apos;s limit</translation>
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
    <message>
        <source>Local gateway</source>
        <translation>Local gateway</translation>
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
        <source>Filter what is here (Ctrl+F), such as status&gt;=500 ms&gt;100</source>
        <translation>Filter what is here (Ctrl+F), such as status&gt;=500 ms&gt;100</translation>
    </message>
    <message>
        <source>Filter what is here</source>
        <translation>Filter what is here</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>Colours…</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Colour rules</translation>
    </message>
    <message>
        <source>Which requests stand out, and how</source>
        <translation>Which requests stand out, and how</translation>
    </message>
    <message>
        <source>Not followed for %1 s</source>
        <translation>Not followed for %1 s</translation>
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
    <message>
        <source>&amp;Language (from the next start on)</source>
        <translation>&amp;Language (from the next start on)</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Copy a link to this view</translation>
    </message>
    <message>
        <source>A gatehouse:// link that shows a colleague the same page or object</source>
        <translation>A gatehouse:// link that shows a colleague the same page or object</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>What ends soon, fails, or is rejected too often</source>
        <translation>What ends soon, fails, or is rejected too often</translation>
    </message>
    <message>
        <source>&amp;Compare and promote…</source>
        <translation>&amp;Compare and promote…</translation>
    </message>
    <message>
        <source>Two connections or files beside each other</source>
        <translation>Two connections or files beside each other</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Save &amp;diagnostics…</translation>
    </message>
    <message>
        <source>A report without secrets for whoever is to look into a fault</source>
        <translation>A report without secrets for whoever is to look into a fault</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>&amp;Wall</translation>
    </message>
    <message>
        <source>The figures on the whole screen, to be read from afar</source>
        <translation>The figures on the whole screen, to be read from afar</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reduce &amp;motion</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no animations, and the caret does not blink</source>
        <translation>Nothing moves by itself: no animations, and the caret does not blink</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Edit connection…</translation>
    </message>
    <message>
        <source>Its name, address, token and safety level</source>
        <translation>Its name, address, token and safety level</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Disconnect</translation>
    </message>
    <message>
        <source>Close the connection; it stays in the list</source>
        <translation>Close the connection; it stays in the list</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Remove connection…</translation>
    </message>
    <message>
        <source>Forget the connection and its token on this computer</source>
        <translation>Forget the connection and its token on this computer</translation>
    </message>
</context>
<context>
    <name>NewResourceBox</name>
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
        <source>Small letters, digits, point, hyphen, underscore; begins with a letter or digit. It can&apos;t be changed later.</source>
        <translation>Small letters, digits, point, hyphen, underscore; begins with a letter or digit. It can&apos;t be changed later.</translation>
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
    <message>
        <source>Analytics</source>
        <translation>Analytics</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listeners</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Key sets</source>
        <translation>Key sets</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
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
        <source>Pending changes</source>
        <translation>Pending changes</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Merge…</translation>
    </message>
    <message>
        <source>Shows field by field what others changed meanwhile, and lets you choose</source>
        <translation>Shows field by field what others changed meanwhile, and lets you choose</translation>
    </message>
    <message>
        <source>Puts all pending changes into force (Ctrl+S)</source>
        <translation>Puts all pending changes into force (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>PolicyKindGroup</name>
    <message>
        <source>Who is calling</source>
        <translation>Who is calling</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>What they may do</translation>
    </message>
    <message>
        <source>What may pass</source>
        <translation>What may pass</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Traffic</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>What is changed</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observe</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>a number such as 500</source>
        <translation>a number such as 500</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a time such as 2026-11-27, 2026-11-27T10:30, today or -2h</source>
        <translation>a time such as 2026-11-27, 2026-11-27T10:30, today or -2h</translation>
    </message>
    <message>
        <source>a duration such as 250ms, 30s or 5m</source>
        <translation>a duration such as 250ms, 30s or 5m</translation>
    </message>
    <message>
        <source>a size such as 512, 8KiB or 1MB</source>
        <translation>a size such as 512, 8KiB or 1MB</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>either side</source>
        <translation>either side</translation>
    </message>
    <message>
        <source>both sides, as beside each other</source>
        <translation>both sides, as beside each other</translation>
    </message>
    <message>
        <source>the opposite, as a minus sign</source>
        <translation>the opposite, as a minus sign</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>is exactly</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>There is no column “%1” here; in quotes it is searched for as text</source>
        <translation>There is no column “%1” here; in quotes it is searched for as text</translation>
    </message>
    <message>
        <source>There is no column “%1” here; is “%2” meant?</source>
        <translation>There is no column “%1” here; is “%2” meant?</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 takes one value</translation>
    </message>
    <message>
        <source>%1 compares numbers, times, durations and sizes; “%2” holds text</source>
        <translation>%1 compares numbers, times, durations and sizes; “%2” holds text</translation>
    </message>
    <message>
        <source>“%1” is true or false: write %1:true or %1:false</source>
        <translation>“%1” is true or false: write %1:true or %1:false</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation>This is not a regular expression: %1</translation>
    </message>
    <message>
        <source>“%1” takes %2</source>
        <translation>“%1” takes %2</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters</source>
        <translation>A filter has at most %1 characters</translation>
    </message>
    <message>
        <source>The closing quote is missing</source>
        <translation>The closing quote is missing</translation>
    </message>
    <message>
        <source>A pattern has at most %1 characters</source>
        <translation>A pattern has at most %1 characters</translation>
    </message>
    <message>
        <source>There is no opening bracket for this one</source>
        <translation>There is no opening bracket for this one</translation>
    </message>
    <message>
        <source>Something must follow “or”; to search for the word, put it in quotes</source>
        <translation>Something must follow “or”; to search for the word, put it in quotes</translation>
    </message>
    <message>
        <source>Something must stand before “and”; to search for the word, put it in quotes</source>
        <translation>Something must stand before “and”; to search for the word, put it in quotes</translation>
    </message>
    <message>
        <source>Something must follow “and”; to search for the word, put it in quotes</source>
        <translation>Something must follow “and”; to search for the word, put it in quotes</translation>
    </message>
    <message>
        <source>Something must stand before “or”; to search for the word, put it in quotes</source>
        <translation>Something must stand before “or”; to search for the word, put it in quotes</translation>
    </message>
    <message>
        <source>Something must stand here</source>
        <translation>Something must stand here</translation>
    </message>
    <message>
        <source>Brackets and “not” may be nested %1 deep</source>
        <translation>Brackets and “not” may be nested %1 deep</translation>
    </message>
    <message>
        <source>Something must follow “not”; to search for the word, put it in quotes</source>
        <translation>Something must follow “not”; to search for the word, put it in quotes</translation>
    </message>
    <message>
        <source>There is nothing between the brackets</source>
        <translation>There is nothing between the brackets</translation>
    </message>
    <message>
        <source>The closing bracket is missing</source>
        <translation>The closing bracket is missing</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions</source>
        <translation>A filter has at most %1 conditions</translation>
    </message>
    <message>
        <source>A column&apos;s name must stand before %1</source>
        <translation>A column&apos;s name must stand before %1</translation>
    </message>
    <message>
        <source>A value must follow %1, without a space; &quot;&quot; stands for nothing</source>
        <translation>A value must follow %1, without a space; &quot;&quot; stands for nothing</translation>
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
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
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
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, ended</translation>
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
    <message>
        <source>Labels, as name=value</source>
        <translation>Labels, as name=value</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Pending change</source>
        <translation>Pending change</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
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
    <message>
        <source>Filter (/), such as enabled:false or a word</source>
        <translation>Filter (/), such as enabled:false or a word</translation>
    </message>
    <message>
        <source>Edit the selected ones together (Ctrl+E)</source>
        <translation>Edit the selected ones together (Ctrl+E)</translation>
    </message>
    <message>
        <source>Edit the selected ones together</source>
        <translation>Edit the selected ones together</translation>
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
    <name>Schema</name>
    <message>
        <source>lower</source>
        <comment>first letter of a title inside a sentence</comment>
        <extracomment>&quot;lower&quot; where a title begins with a small letter inside a sentence (&quot;Add target&quot;), &quot;keep&quot; where it does not (&quot;Ziel hinzufügen&quot;)</extracomment>
        <translation>lower</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>User name and password</translation>
    </message>
    <message>
        <source>Hide from the upstream</source>
        <translation>Hide from the upstream</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Remember for</source>
        <translation>Remember for</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Header field</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Query parameter</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origins</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>Who may call</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Refuse other origins</source>
        <translation>Refuse other origins</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methods</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>What they may do</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Request header fields</source>
        <translation>Request header fields</translation>
    </message>
    <message>
        <source>Exposed header fields</source>
        <translation>Exposed header fields</translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation>IP filter</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Deny</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Allow</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Request size</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Largest body</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Sizes</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>Largest head</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requests</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Count by</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Who is counted</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP address</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>IPv6 prefix</source>
        <translation>IPv6 prefix</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Warn at</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Header fields</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Rate limit</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithm</translation>
    </message>
    <message>
        <source>Token bucket</source>
        <translation>Token bucket</translation>
    </message>
    <message>
        <source>Fixed window</source>
        <translation>Fixed window</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Sliding window</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>Several windows</source>
        <translation>Several windows</translation>
    </message>
    <message>
        <source>RateLimit</source>
        <translation>RateLimit</translation>
    </message>
    <message>
        <source>X-RateLimit</source>
        <translation>X-RateLimit</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Largest answer</translation>
    </message>
    <message>
        <source>Fresh for, if not said</source>
        <translation>Fresh for, if not said</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Freshness</translation>
    </message>
    <message>
        <source>Fresh for at most</source>
        <translation>Fresh for at most</translation>
    </message>
    <message>
        <source>Stale while revalidated</source>
        <translation>Stale while revalidated</translation>
    </message>
    <message>
        <source>Heed clients</source>
        <translation>Heed clients</translation>
    </message>
    <message>
        <source>Each consumer for itself</source>
        <translation>Each consumer for itself</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>All of it</translation>
    </message>
    <message>
        <source>Parameters below</source>
        <translation>Parameters below</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Query parameters</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Collapse misses</source>
        <translation>Collapse misses</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Misses</translation>
    </message>
    <message>
        <source>Wait at most</source>
        <translation>Wait at most</translation>
    </message>
    <message>
        <source>Cache-Status</source>
        <translation>Cache-Status</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Chosen by</translation>
    </message>
    <message>
        <source>Consumer, else IP address</source>
        <translation>Consumer, else IP address</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Chosen by the request</source>
        <translation>Chosen by the request</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Its value</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Circuit breaker</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Failures</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Failures by status</source>
        <translation>Failures by status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>status code</source>
        <translation>status code</translation>
    </message>
    <message>
        <source>Slower than</source>
        <translation>Slower than</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Open for</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Probes</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Counted for</translation>
    </message>
    <message>
        <source>Each service</source>
        <translation>Each service</translation>
    </message>
    <message>
        <source>Each route</source>
        <translation>Each route</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Compress</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Encodings</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Balanced</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Best</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>Content types</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Media type</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>Smallest body</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>Concurrency limit</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptive</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>The policy</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Retry after</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>AIMD</source>
        <translation>AIMD</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Least</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerance</translation>
    </message>
    <message>
        <source>times</source>
        <translation>times</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Share of all others</source>
        <translation>Share of all others</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorities</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumers</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Header values</source>
        <translation>Header values</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Mirror</translation>
    </message>
    <message>
        <source>Mock response</source>
        <translation>Mock response</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Content type</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirect</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>https</source>
        <translation>https</translation>
    </message>
    <message>
        <source>http</source>
        <translation>http</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>As it came</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>Keep the query</source>
        <translation>Keep the query</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <source>Replace prefix by</source>
        <translation>Replace prefix by</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>tries</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Failure</translation>
    </message>
    <message>
        <source>After these statuses</source>
        <translation>After these statuses</translation>
    </message>
    <message>
        <source>Time for a try</source>
        <translation>Time for a try</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Ask a second target after</source>
        <translation>Ask a second target after</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>First pause</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Longest pause</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Rewrite</translation>
    </message>
    <message>
        <source>Remove from the query</source>
        <translation>Remove from the query</translation>
    </message>
    <message>
        <source>Set in the query</source>
        <translation>Set in the query</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token hash</source>
        <translation>Token hash</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Private key</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>OCSP response</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credential</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Key hash</source>
        <translation>Key hash</translation>
    </message>
    <message>
        <source>Basic (user name and password)</source>
        <translation>Basic (user name and password)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password hash</source>
        <translation>Password hash</translation>
    </message>
    <message>
        <source>HMAC</source>
        <translation>HMAC</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Key id</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>JWT subject</source>
        <translation>JWT subject</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client certificate</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth client</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>Secret hash</source>
        <translation>Secret hash</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Key set</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Key type</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Modulus</source>
        <translation>Modulus</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint</source>
        <translation>SHA-1 thumbprint</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint</source>
        <translation>SHA-256 thumbprint</translation>
    </message>
    <message>
        <source>Certificate URL</source>
        <translation>Certificate URL</translation>
    </message>
    <message>
        <source>Extractable</source>
        <translation>Extractable</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Enabled</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocols</translation>
    </message>
    <message>
        <source>Trusted peers</source>
        <translation>Trusted peers</translation>
    </message>
    <message>
        <source>Proxies in front</source>
        <translation>Proxies in front</translation>
    </message>
    <message>
        <source>Where they say it</source>
        <translation>Where they say it</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>PROXY protocol</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Connections of a client</source>
        <translation>Connections of a client</translation>
    </message>
    <message>
        <source>Head timeout</source>
        <translation>Head timeout</translation>
    </message>
    <message>
        <source>Body timeout</source>
        <translation>Body timeout</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Idle timeout</translation>
    </message>
    <message>
        <source>Slowest rate</source>
        <translation>Slowest rate</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>bytes/s</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>Head size</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Target size</translation>
    </message>
    <message>
        <source>Encoded slashes</source>
        <translation>Encoded slashes</translation>
    </message>
    <message>
        <source>Double encoding</source>
        <translation>Double encoding</translation>
    </message>
    <message>
        <source>Underscores in names</source>
        <translation>Underscores in names</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Oldest version</source>
        <translation>Oldest version</translation>
    </message>
    <message>
        <source>Clients&apos; certificates</source>
        <translation>Clients&apos; certificates</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Authorities</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Whole gateway</source>
        <translation>Whole gateway</translation>
    </message>
    <message>
        <source>Hide the reason</source>
        <translation>Hide the reason</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
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
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Is present</source>
        <translation>Is present</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Importance under overload</source>
        <translation>Importance under overload</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Overload</translation>
    </message>
    <message>
        <source>Path rewriting</source>
        <translation>Path rewriting</translation>
    </message>
    <message>
        <source>Keep the path</source>
        <translation>Keep the path</translation>
    </message>
    <message>
        <source>Strip the prefix</source>
        <translation>Strip the prefix</translation>
    </message>
    <message>
        <source>Replace the prefix</source>
        <translation>Replace the prefix</translation>
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
        <source>Sunset</source>
        <translation>Sunset</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Load balancing</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Hash key</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Keep the client&apos;s Host</source>
        <translation>Keep the client&apos;s Host</translation>
    </message>
    <message>
        <source>Send Forwarded</source>
        <translation>Send Forwarded</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Connect timeout</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <source>Send timeout</source>
        <translation>Send timeout</translation>
    </message>
    <message>
        <source>Response timeout</source>
        <translation>Response timeout</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>Read timeout</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Retries</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Waiting requests</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Waiting time</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>Retry budget</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Health check</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Status from</source>
        <translation>Status from</translation>
    </message>
    <message>
        <source>Status to</source>
        <translation>Status to</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Up after</source>
        <translation>Up after</translation>
    </message>
    <message>
        <source>Down after</source>
        <translation>Down after</translation>
    </message>
    <message>
        <source>Ejection</source>
        <translation>Ejection</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuses</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Longest time</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Slow start</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Server name</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Own certificate</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>Pinned keys</translation>
    </message>
    <message>
        <source>OpenAPI document</source>
        <translation>OpenAPI document</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Host names</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Path prefixes</source>
        <translation>Path prefixes</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic, RFC 7617). Use it over TLS only.</source>
        <translation>Tells callers by user name and password (HTTP Basic, RFC 7617). Use it over TLS only.</translation>
    </message>
    <message>
        <source>Takes the Authorization header field out of the request before it goes to the upstream.</source>
        <translation>Takes the Authorization header field out of the request before it goes to the upstream.</translation>
    </message>
    <message>
        <source>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same. Also the way to accept either of two kinds: make the first one optional.</source>
        <translation>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same. Also the way to accept either of two kinds: make the first one optional.</translation>
    </message>
    <message>
        <source>What clients are told they are asked for, in WWW-Authenticate.</source>
        <translation>What clients are told they are asked for, in WWW-Authenticate.</translation>
    </message>
    <message>
        <source>How long a password that was right needs no new check. A check is slow on purpose; a changed password counts at once. 0 checks every time.</source>
        <translation>How long a password that was right needs no new check. A check is slow on purpose; a changed password counts at once. 0 checks every time.</translation>
    </message>
    <message>
        <source>Tells callers by an API key, in a header field or a query parameter.</source>
        <translation>Tells callers by an API key, in a header field or a query parameter.</translation>
    </message>
    <message>
        <source>The header field that carries the key.</source>
        <translation>The header field that carries the key.</translation>
    </message>
    <message>
        <source>The query parameter that may carry the key instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</source>
        <translation>The query parameter that may carry the key instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</translation>
    </message>
    <message>
        <source>Takes the key out of the request before it goes to the upstream.</source>
        <translation>Takes the key out of the request before it goes to the upstream.</translation>
    </message>
    <message>
        <source>Tells browsers which pages of other origins may call this API: answers preflights, and marks answers. Clients that are no browsers are not held up.</source>
        <translation>Tells browsers which pages of other origins may call this API: answers preflights, and marks answers. Clients that are no browsers are not held up.</translation>
    </message>
    <message>
        <source>Who may call: https://app.example.com, https://*.example.com for any subdomain, http://localhost:* for any port, or * for everyone.</source>
        <translation>Who may call: https://app.example.com, https://*.example.com for any subdomain, http://localhost:* for any port, or * for everyone.</translation>
    </message>
    <message>
        <source>Scheme, host and port.</source>
        <translation>Scheme, host and port.</translation>
    </message>
    <message>
        <source>Lets pages send cookies and HTTP authentication. The origins have to be named then.</source>
        <translation>Lets pages send cookies and HTTP authentication. The origins have to be named then.</translation>
    </message>
    <message>
        <source>Refuses requests of other origins with 403, instead of letting the browser keep the answer from the page.</source>
        <translation>Refuses requests of other origins with 403, instead of letting the browser keep the answer from the page.</translation>
    </message>
    <message>
        <source>What pages may do.</source>
        <translation>What pages may do.</translation>
    </message>
    <message>
        <source>A request method.</source>
        <translation>A request method.</translation>
    </message>
    <message>
        <source>What pages may send. * allows whatever they ask for.</source>
        <translation>What pages may send. * allows whatever they ask for.</translation>
    </message>
    <message>
        <source>A header field&apos;s name, or *.</source>
        <translation>A header field&apos;s name, or *.</translation>
    </message>
    <message>
        <source>What pages may read of an answer, besides the common ones.</source>
        <translation>What pages may read of an answer, besides the common ones.</translation>
    </message>
    <message>
        <source>How long browsers may remember the answer to a preflight.</source>
        <translation>How long browsers may remember the answer to a preflight.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by their address. The deny list counts before the allow list.</source>
        <translation>Lets clients pass or not by their address. The deny list counts before the allow list.</translation>
    </message>
    <message>
        <source>Addresses and networks that may not pass, even when the allow list has them.</source>
        <translation>Addresses and networks that may not pass, even when the allow list has them.</translation>
    </message>
    <message>
        <source>An IPv4 or IPv6 address, or a network such as 10.0.0.0/8.</source>
        <translation>An IPv4 or IPv6 address, or a network such as 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>Addresses and networks that may pass.</source>
        <translation>Addresses and networks that may pass.</translation>
    </message>
    <message>
        <source>What happens to addresses in neither list. Auto: refused when there is an allow list, otherwise let pass.</source>
        <translation>What happens to addresses in neither list. Auto: refused when there is an allow list, otherwise let pass.</translation>
    </message>
    <message>
        <source>Refuses requests that are too large: at once when the length is known, otherwise as soon as the body passes it.</source>
        <translation>Refuses requests that are too large: at once when the length is known, otherwise as soon as the body passes it.</translation>
    </message>
    <message>
        <source>The most that a request&apos;s body may have.</source>
        <translation>The most that a request&apos;s body may have.</translation>
    </message>
    <message>
        <source>The most that request line and header fields may have together. 0: only the listener&apos;s own limit counts.</source>
        <translation>The most that request line and header fields may have together. 0: only the listener&apos;s own limit counts.</translation>
    </message>
    <message>
        <source>How many requests are admitted in one period.</source>
        <translation>How many requests are admitted in one period.</translation>
    </message>
    <message>
        <source>The header field whose value is counted for itself, when counting by header.</source>
        <translation>The header field whose value is counted for itself, when counting by header.</translation>
    </message>
    <message>
        <source>How many bits of an IPv6 address tell one client: a home or server usually owns a whole /64.</source>
        <translation>How many bits of an IPv6 address tell one client: a home or server usually owns a whole /64.</translation>
    </message>
    <message>
        <source>From this share of the quota on, answers carry X-Quota-Warning. 0: never.</source>
        <translation>From this share of the quota on, answers carry X-Quota-Warning. 0: never.</translation>
    </message>
    <message>
        <source>Sends X-Quota-Limit, X-Quota-Remaining and X-Quota-Reset (in seconds).</source>
        <translation>Sends X-Quota-Limit, X-Quota-Remaining and X-Quota-Reset (in seconds).</translation>
    </message>
    <message>
        <source>Admits so many requests in a time; the others are refused with 429. Exact over all worker threads.</source>
        <translation>Admits so many requests in a time; the others are refused with 429. Exact over all worker threads.</translation>
    </message>
    <message>
        <source>How many requests are admitted in the window.</source>
        <translation>How many requests are admitted in the window.</translation>
    </message>
    <message>
        <source>The time that the limit is for: from one second to 31 days.</source>
        <translation>The time that the limit is for: from one second to 31 days.</translation>
    </message>
    <message>
        <source>Token bucket: refills steadily. Fixed window: begins anew at round times. Sliding window: what came in the last window fades out.</source>
        <translation>Token bucket: refills steadily. Fixed window: begins anew at round times. Sliding window: what came in the last window fades out.</translation>
    </message>
    <message>
        <source>How many requests may come at once (token bucket only). 0: as many as the limit. At most ten times the limit.</source>
        <translation>How many requests may come at once (token bucket only). 0: as many as the limit. At most ten times the limit.</translation>
    </message>
    <message>
        <source>Several limits at once, instead of limit and window above: all of them must admit a request, and a refused one takes nothing from any.</source>
        <translation>Several limits at once, instead of limit and window above: all of them must admit a request, and a refused one takes nothing from any.</translation>
    </message>
    <message>
        <source>One of the limits.</source>
        <translation>One of the limits.</translation>
    </message>
    <message>
        <source>What clients are told about their limit.</source>
        <translation>What clients are told about their limit.</translation>
    </message>
    <message>
        <source>Sends RateLimit and RateLimit-Policy, as the IETF draft has them.</source>
        <translation>Sends RateLimit and RateLimit-Policy, as the IETF draft has them.</translation>
    </message>
    <message>
        <source>Sends X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset (in seconds).</source>
        <translation>Sends X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset (in seconds).</translation>
    </message>
    <message>
        <source>Sends Retry-After with a refusal.</source>
        <translation>Sends Retry-After with a refusal.</translation>
    </message>
    <message>
        <source>Answers from memory what was answered before, as long as the upstream said that it may (RFC 9111, a shared cache).</source>
        <translation>Answers from memory what was answered before, as long as the upstream said that it may (RFC 9111, a shared cache).</translation>
    </message>
    <message>
        <source>The most that this cache may take, everything counted. What was not used for longest makes room.</source>
        <translation>The most that this cache may take, everything counted. What was not used for longest makes room.</translation>
    </message>
    <message>
        <source>Longer answers are not kept.</source>
        <translation>Longer answers are not kept.</translation>
    </message>
    <message>
        <source>How long an answer is fresh whose upstream says nothing of it. 0s: it is not kept.</source>
        <translation>How long an answer is fresh whose upstream says nothing of it. 0s: it is not kept.</translation>
    </message>
    <message>
        <source>Nothing is fresh for longer, whatever the upstream says. 0s: no bound.</source>
        <translation>Nothing is fresh for longer, whatever the upstream says. 0s: no bound.</translation>
    </message>
    <message>
        <source>For so long behind its freshness an answer is still given to everyone but the one request that fetches it anew. An upstream&apos;s own stale-while-revalidate counts before this.</source>
        <translation>For so long behind its freshness an answer is still given to everyone but the one request that fetches it anew. An upstream&apos;s own stale-while-revalidate counts before this.</translation>
    </message>
    <message>
        <source>Heeds Cache-Control of requests: no-cache, no-store, max-age, min-fresh, max-stale and only-if-cached.</source>
        <translation>Heeds Cache-Control of requests: no-cache, no-store, max-age, min-fresh, max-stale and only-if-cached.</translation>
    </message>
    <message>
        <source>Known consumers never see an answer that another one got.</source>
        <translation>Known consumers never see an answer that another one got.</translation>
    </message>
    <message>
        <source>What of the query tells answers apart.</source>
        <translation>What of the query tells answers apart.</translation>
    </message>
    <message>
        <source>The parameters that tell answers apart, when the query is &quot;listed&quot;.</source>
        <translation>The parameters that tell answers apart, when the query is &quot;listed&quot;.</translation>
    </message>
    <message>
        <source>A query parameter&apos;s name.</source>
        <translation>A query parameter&apos;s name.</translation>
    </message>
    <message>
        <source>Header fields of the request that tell answers apart, beside those that the answer&apos;s Vary names.</source>
        <translation>Header fields of the request that tell answers apart, beside those that the answer&apos;s Vary names.</translation>
    </message>
    <message>
        <source>A header field&apos;s name.</source>
        <translation>A header field&apos;s name.</translation>
    </message>
    <message>
        <source>Of requests for the same that come at once only the first asks the upstream; the others wait for its answer.</source>
        <translation>Of requests for the same that come at once only the first asks the upstream; the others wait for its answer.</translation>
    </message>
    <message>
        <source>How long they wait before they ask for themselves.</source>
        <translation>How long they wait before they ask for themselves.</translation>
    </message>
    <message>
        <source>Tells clients in Cache-Status (RFC 9211) what the cache did.</source>
        <translation>Tells clients in Cache-Status (RFC 9211) what the cache did.</translation>
    </message>
    <message>
        <source>Sends a share of the requests to another service of the tenant: a new version tried by a few.</source>
        <translation>Sends a share of the requests to another service of the tenant: a new version tried by a few.</translation>
    </message>
    <message>
        <source>The id of the service that gets the share. Empty: none does.</source>
        <translation>The id of the service that gets the share. Empty: none does.</translation>
    </message>
    <message>
        <source>The share of the requests, or of the callers, that go there.</source>
        <translation>The share of the requests, or of the callers, that go there.</translation>
    </message>
    <message>
        <source>By caller: one who goes there keeps going there, also while the weight rises. By request: each for itself.</source>
        <translation>By caller: one who goes there keeps going there, also while the weight rises. By request: each for itself.</translation>
    </message>
    <message>
        <source>A header field that decides before the weight does.</source>
        <translation>A header field that decides before the weight does.</translation>
    </message>
    <message>
        <source>The value that sends a request there. Empty: &quot;always&quot; does, &quot;never&quot; keeps it away, all others are left to the weight.</source>
        <translation>The value that sends a request there. Empty: &quot;always&quot; does, &quot;never&quot; keeps it away, all others are left to the weight.</translation>
    </message>
    <message>
        <source>A cookie that decides before the weight does.</source>
        <translation>A cookie that decides before the weight does.</translation>
    </message>
    <message>
        <source>The value that sends a request there. Empty: as for the header field.</source>
        <translation>The value that sends a request there. Empty: as for the header field.</translation>
    </message>
    <message>
        <source>Refuses requests at once with 503 when too many before them failed, and tries again after a while with a few.</source>
        <translation>Refuses requests at once with 503 when too many before them failed, and tries again after a while with a few.</translation>
    </message>
    <message>
        <source>The share of failed requests in the window that opens the circuit.</source>
        <translation>The share of failed requests in the window that opens the circuit.</translation>
    </message>
    <message>
        <source>So many requests in the window before their failures count.</source>
        <translation>So many requests in the window before their failures count.</translation>
    </message>
    <message>
        <source>The time that is looked back.</source>
        <translation>The time that is looked back.</translation>
    </message>
    <message>
        <source>Answers that count as failures. No connection, no answer in time and a broken answer always do.</source>
        <translation>Answers that count as failures. No connection, no answer in time and a broken answer always do.</translation>
    </message>
    <message>
        <source>A status code.</source>
        <translation>A status code.</translation>
    </message>
    <message>
        <source>An answer that takes longer counts as a failure. 0s: none does for that.</source>
        <translation>An answer that takes longer counts as a failure. 0s: none does for that.</translation>
    </message>
    <message>
        <source>How long requests are refused before a few are let through.</source>
        <translation>How long requests are refused before a few are let through.</translation>
    </message>
    <message>
        <source>So many requests that succeed close the circuit again; one that fails opens it anew.</source>
        <translation>So many requests that succeed close the circuit again; one that fails opens it anew.</translation>
    </message>
    <message>
        <source>Whether each service or each route has a circuit of its own.</source>
        <translation>Whether each service or each route has a circuit of its own.</translation>
    </message>
    <message>
        <source>Compresses answers for clients that say that they can read it (Accept-Encoding, RFC 9110).</source>
        <translation>Compresses answers for clients that say that they can read it (Accept-Encoding, RFC 9110).</translation>
    </message>
    <message>
        <source>What may be used. Of those that a client likes equally the first is taken.</source>
        <translation>What may be used. Of those that a client likes equally the first is taken.</translation>
    </message>
    <message>
        <source>A content coding.</source>
        <translation>A content coding.</translation>
    </message>
    <message>
        <source>How much time is spent to make it small.</source>
        <translation>How much time is spent to make it small.</translation>
    </message>
    <message>
        <source>Media types that are compressed; text/* takes all texts.</source>
        <translation>Media types that are compressed; text/* takes all texts.</translation>
    </message>
    <message>
        <source>A media type, a type with *, or */* for all.</source>
        <translation>A media type, a type with *, or */* for all.</translation>
    </message>
    <message>
        <source>Shorter ones are left alone, as far as their length is known.</source>
        <translation>Shorter ones are left alone, as far as their length is known.</translation>
    </message>
    <message>
        <source>Admits so many requests at the same time; the others are refused with 503 at once. The limit is fixed, or found out from how fast the upstream answers. Exact over all worker threads.</source>
        <translation>Admits so many requests at the same time; the others are refused with 503 at once. The limit is fixed, or found out from how fast the upstream answers. Exact over all worker threads.</translation>
    </message>
    <message>
        <source>Fixed: the limit as it is. Adaptive: it rises while answers come fast and falls when they come late.</source>
        <translation>Fixed: the limit as it is. Adaptive: it rises while answers come fast and falls when they come late.</translation>
    </message>
    <message>
        <source>How many requests may be under way; where an adaptive limit begins.</source>
        <translation>How many requests may be under way; where an adaptive limit begins.</translation>
    </message>
    <message>
        <source>Whether all requests of this policy&apos;s scope are counted together, or each service or route for itself.</source>
        <translation>Whether all requests of this policy&apos;s scope are counted together, or each service or route for itself.</translation>
    </message>
    <message>
        <source>What clients are told in Retry-After; whole seconds.</source>
        <translation>What clients are told in Retry-After; whole seconds.</translation>
    </message>
    <message>
        <source>Gradient: compares answers of now with those of the long run. AIMD: rises by one, and falls by a tenth when answers are late or fail.</source>
        <translation>Gradient: compares answers of now with those of the long run. AIMD: rises by one, and falls by a tenth when answers are late or fail.</translation>
    </message>
    <message>
        <source>The limit never falls below this.</source>
        <translation>The limit never falls below this.</translation>
    </message>
    <message>
        <source>The limit never rises above this.</source>
        <translation>The limit never rises above this.</translation>
    </message>
    <message>
        <source>Gradient: how many times slower than in the long run answers may come before the limit falls.</source>
        <translation>Gradient: how many times slower than in the long run answers may come before the limit falls.</translation>
    </message>
    <message>
        <source>AIMD: an answer that takes longer is late.</source>
        <translation>AIMD: an answer that takes longer is late.</translation>
    </message>
    <message>
        <source>The part of the limit that requests of no class may fill.</source>
        <translation>The part of the limit that requests of no class may fill.</translation>
    </message>
    <message>
        <source>The header field whose value can put a request into a class. Clients can send what they like: take one that another policy or a trusted proxy sets.</source>
        <translation>The header field whose value can put a request into a class. Clients can send what they like: take one that another policy or a trusted proxy sets.</translation>
    </message>
    <message>
        <source>Who may fill how much of the limit; the first class that takes a request counts. Small shares are shed first.</source>
        <translation>Who may fill how much of the limit; the first class that takes a request counts. Small shares are shed first.</translation>
    </message>
    <message>
        <source>Callers of one priority.</source>
        <translation>Callers of one priority.</translation>
    </message>
    <message>
        <source>For explain.</source>
        <translation>For explain.</translation>
    </message>
    <message>
        <source>The part of the limit that this class may fill: it is turned away as soon as so much is under way, whoever it belongs to.</source>
        <translation>The part of the limit that this class may fill: it is turned away as soon as so much is under way, whoever it belongs to.</translation>
    </message>
    <message>
        <source>Ids of consumers that belong to the class.</source>
        <translation>Ids of consumers that belong to the class.</translation>
    </message>
    <message>
        <source>A consumer&apos;s id.</source>
        <translation>A consumer&apos;s id.</translation>
    </message>
    <message>
        <source>Groups whose consumers belong to the class.</source>
        <translation>Groups whose consumers belong to the class.</translation>
    </message>
    <message>
        <source>A group.</source>
        <translation>A group.</translation>
    </message>
    <message>
        <source>Values of the header field above that put a request into the class.</source>
        <translation>Values of the header field above that put a request into the class.</translation>
    </message>
    <message>
        <source>A header field&apos;s value.</source>
        <translation>A header field&apos;s value.</translation>
    </message>
    <message>
        <source>Copies a share of the requests to another service of the tenant. Nobody sees its answers, and nobody waits for them.</source>
        <translation>Copies a share of the requests to another service of the tenant. Nobody sees its answers, and nobody waits for them.</translation>
    </message>
    <message>
        <source>The id of the service that gets the copies. Empty: none does.</source>
        <translation>The id of the service that gets the copies. Empty: none does.</translation>
    </message>
    <message>
        <source>The share of the requests that are copied.</source>
        <translation>The share of the requests that are copied.</translation>
    </message>
    <message>
        <source>Only requests of these methods are copied. Empty: all.</source>
        <translation>Only requests of these methods are copied. Empty: all.</translation>
    </message>
    <message>
        <source>A method, in capitals.</source>
        <translation>A method, in capitals.</translation>
    </message>
    <message>
        <source>Answers by itself; the upstream is never asked. All policies before it apply, so that a client meets authentication and limits as in earnest.</source>
        <translation>Answers by itself; the upstream is never asked. All policies before it apply, so that a client meets authentication and limits as in earnest.</translation>
    </message>
    <message>
        <source>The HTTP status code.</source>
        <translation>The HTTP status code.</translation>
    </message>
    <message>
        <source>The media type of the body.</source>
        <translation>The media type of the body.</translation>
    </message>
    <message>
        <source>The text of the answer.</source>
        <translation>The text of the answer.</translation>
    </message>
    <message>
        <source>Further header fields of the answer.</source>
        <translation>Further header fields of the answer.</translation>
    </message>
    <message>
        <source>The header field&apos;s value.</source>
        <translation>The header field&apos;s value.</translation>
    </message>
    <message>
        <source>Sends clients elsewhere with a Location; the upstream is never asked. Without any field: from http to https. A request that is already where it would be sent goes on.</source>
        <translation>Sends clients elsewhere with a Location; the upstream is never asked. Without any field: from http to https. A request that is already where it would be sent goes on.</translation>
    </message>
    <message>
        <source>301 and 308 are for good and remembered by clients, 302, 303 and 307 for now. 307 and 308 keep the method.</source>
        <translation>301 and 308 are for good and remembered by clients, 302, 303 and 307 for now. 307 and 308 keep the method.</translation>
    </message>
    <message>
        <source>https or http, or the one that the request came with.</source>
        <translation>https or http, or the one that the request came with.</translation>
    </message>
    <message>
        <source>The host to go to. Empty: the one that was asked for.</source>
        <translation>The host to go to. Empty: the one that was asked for.</translation>
    </message>
    <message>
        <source>The port to go to. 0: the scheme&apos;s own.</source>
        <translation>The port to go to. 0: the scheme&apos;s own.</translation>
    </message>
    <message>
        <source>Appends the request&apos;s query.</source>
        <translation>Appends the request&apos;s query.</translation>
    </message>
    <message>
        <source>The path to go to instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</source>
        <translation>The path to go to instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</translation>
    </message>
    <message>
        <source>The beginning of the path that is replaced, in whole segments: /orders takes /orders/1, not /ordersx.</source>
        <translation>The beginning of the path that is replaced, in whole segments: /orders takes /orders/1, not /ordersx.</translation>
    </message>
    <message>
        <source>What the prefix becomes; / takes it away.</source>
        <translation>What the prefix becomes; / takes it away.</translation>
    </message>
    <message>
        <source>A regular expression (RE2); its first match in the path is replaced. ^ and $ anchor it.</source>
        <translation>A regular expression (RE2); its first match in the path is replaced. ^ and $ anchor it.</translation>
    </message>
    <message>
        <source>What the match becomes; \1 to \9 are its groups, \0 is all of it.</source>
        <translation>What the match becomes; \1 to \9 are its groups, \0 is all of it.</translation>
    </message>
    <message>
        <source>When a request that failed is sent again. Only what is safe to repeat ever is: idempotent methods without a body under way, and nothing of whose answer has gone to the client.</source>
        <translation>When a request that failed is sent again. Only what is safe to repeat ever is: idempotent methods without a body under way, and nothing of whose answer has gone to the client.</translation>
    </message>
    <message>
        <source>Further tries after the first. 0: none.</source>
        <translation>Further tries after the first. 0: none.</translation>
    </message>
    <message>
        <source>What is taken for a failure. connect-failure: no connection; reset: closed before it answered; timeout: no answer in time.</source>
        <translation>What is taken for a failure. connect-failure: no connection; reset: closed before it answered; timeout: no answer in time.</translation>
    </message>
    <message>
        <source>A kind of failure.</source>
        <translation>A kind of failure.</translation>
    </message>
    <message>
        <source>Answers that are taken for failures, such as 502, 503 and 504.</source>
        <translation>Answers that are taken for failures, such as 502, 503 and 504.</translation>
    </message>
    <message>
        <source>How long each try may take to its answer&apos;s head. 0s: the response timeout.</source>
        <translation>How long each try may take to its answer&apos;s head. 0s: the response timeout.</translation>
    </message>
    <message>
        <source>When a try has had no answer&apos;s head for so long, another target gets a copy, and whichever answers first is the client&apos;s. Counts as a retry in the service&apos;s retry budget. 0s: never.</source>
        <translation>When a try has had no answer&apos;s head for so long, another target gets a copy, and whichever answers first is the client&apos;s. Counts as a retry in the service&apos;s retry budget. 0s: never.</translation>
    </message>
    <message>
        <source>The most that is waited before the second try; doubled each time. The pause itself is chosen at random below it.</source>
        <translation>The most that is waited before the second try; doubled each time. The pause itself is chosen at random below it.</translation>
    </message>
    <message>
        <source>The most that is ever waited between two tries.</source>
        <translation>The most that is ever waited between two tries.</translation>
    </message>
    <message>
        <source>Changes the path, the query and the host that the upstream gets. It begins with the path that the client asked for and takes the place of the route&apos;s own rewriting.</source>
        <translation>Changes the path, the query and the host that the upstream gets. It begins with the path that the client asked for and takes the place of the route&apos;s own rewriting.</translation>
    </message>
    <message>
        <source>The path that the upstream gets instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</source>
        <translation>The path that the upstream gets instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</translation>
    </message>
    <message>
        <source>Names of query parameters to take out.</source>
        <translation>Names of query parameters to take out.</translation>
    </message>
    <message>
        <source>Query parameters that replace all of the same name.</source>
        <translation>Query parameters that replace all of the same name.</translation>
    </message>
    <message>
        <source>The parameter&apos;s value, as text: it is encoded.</source>
        <translation>The parameter&apos;s value, as text: it is encoded.</translation>
    </message>
    <message>
        <source>The Host that the upstream gets, with a port if need be. Empty: as the service has it.</source>
        <translation>The Host that the upstream gets, with a port if need be. Empty: as the service has it.</translation>
    </message>
    <message>
        <source>How long the gateway waits for the upstream, where that is not as the service has it.</source>
        <translation>How long the gateway waits for the upstream, where that is not as the service has it.</translation>
    </message>
    <message>
        <source>For a connection to a target. 0s: the service&apos;s own.</source>
        <translation>For a connection to a target. 0s: the service&apos;s own.</translation>
    </message>
    <message>
        <source>Between two pieces of the request that the upstream takes. 0s: the service&apos;s own.</source>
        <translation>Between two pieces of the request that the upstream takes. 0s: the service&apos;s own.</translation>
    </message>
    <message>
        <source>From the end of the request to the answer&apos;s head, for each try. 0s: the service&apos;s own.</source>
        <translation>From the end of the request to the answer&apos;s head, for each try. 0s: the service&apos;s own.</translation>
    </message>
    <message>
        <source>Between two pieces of the answer&apos;s body. 0s: the service&apos;s own.</source>
        <translation>Between two pieces of the answer&apos;s body. 0s: the service&apos;s own.</translation>
    </message>
    <message>
        <source>From the request&apos;s head to the answer&apos;s head, all tries and pauses together. 0s: none.</source>
        <translation>From the request&apos;s head to the answer&apos;s head, all tries and pauses together. 0s: none.</translation>
    </message>
    <message>
        <source>Changes on the way to the upstream.</source>
        <translation>Changes on the way to the upstream.</translation>
    </message>
    <message>
        <source>Names of header fields to take out. This comes first.</source>
        <translation>Names of header fields to take out. This comes first.</translation>
    </message>
    <message>
        <source>Header fields that replace all of the same name.</source>
        <translation>Header fields that replace all of the same name.</translation>
    </message>
    <message>
        <source>Text, with variables such as ${consumer.id}.</source>
        <translation>Text, with variables such as ${consumer.id}.</translation>
    </message>
    <message>
        <source>Header fields that are added to those of the same name.</source>
        <translation>Header fields that are added to those of the same name.</translation>
    </message>
    <message>
        <source>Changes on the way to the client; also of the gateway&apos;s own answers from here on.</source>
        <translation>Changes on the way to the client; also of the gateway&apos;s own answers from here on.</translation>
    </message>
    <message>
        <source>Who may use the Admin API.</source>
        <translation>Who may use the Admin API.</translation>
    </message>
    <message>
        <source>Names the resource in paths and references: 1 to 63 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;. It cannot be changed later.</source>
        <translation>Names the resource in paths and references: 1 to 63 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;. It cannot be changed later.</translation>
    </message>
    <message>
        <source>What people read; free text.</source>
        <translation>What people read; free text.</translation>
    </message>
    <message>
        <source>What it is for, who owns it.</source>
        <translation>What it is for, who owns it.</translation>
    </message>
    <message>
        <source>owner may do everything, viewer may only look.</source>
        <translation>owner may do everything, viewer may only look.</translation>
    </message>
    <message>
        <source>Bearer tokens; stored as hashes.</source>
        <translation>Bearer tokens; stored as hashes.</translation>
    </message>
    <message>
        <source>Names the token.</source>
        <translation>Names the token.</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>Leave empty to keep the stored one.</translation>
    </message>
    <message>
        <source>The hash instead of the secret itself, as sha256:&lt;64 hexadecimal digits&gt;.</source>
        <translation>The hash instead of the secret itself, as sha256:&lt;64 hexadecimal digits&gt;.</translation>
    </message>
    <message>
        <source>From then on it is refused.</source>
        <translation>From then on it is refused.</translation>
    </message>
    <message>
        <source>Keys and values to find and group resources by.</source>
        <translation>Keys and values to find and group resources by.</translation>
    </message>
    <message>
        <source>A TLS certificate that listeners use, chosen by server name.</source>
        <translation>A TLS certificate that listeners use, chosen by server name.</translation>
    </message>
    <message>
        <source>PEM, the leaf first, then the chain.</source>
        <translation>PEM, the leaf first, then the chain.</translation>
    </message>
    <message>
        <source>PEM, not encrypted. Stored sealed; leave empty to keep the stored one.</source>
        <translation>PEM, not encrypted. Stored sealed; leave empty to keep the stored one.</translation>
    </message>
    <message>
        <source>A path on the gateway&apos;s machine, instead of the certificate itself.</source>
        <translation>A path on the gateway&apos;s machine, instead of the certificate itself.</translation>
    </message>
    <message>
        <source>A path on the gateway&apos;s machine, instead of the key itself.</source>
        <translation>A path on the gateway&apos;s machine, instead of the key itself.</translation>
    </message>
    <message>
        <source>The authority&apos;s word that the certificate is not revoked (DER, base64); given to clients that ask for it (stapling). Renew it before it runs out.</source>
        <translation>The authority&apos;s word that the certificate is not revoked (DER, base64); given to clients that ask for it (stapling). Renew it before it runs out.</translation>
    </message>
    <message>
        <source>An application or person that calls APIs.</source>
        <translation>An application or person that calls APIs.</translation>
    </message>
    <message>
        <source>A suspended consumer&apos;s credentials are refused.</source>
        <translation>A suspended consumer&apos;s credentials are refused.</translation>
    </message>
    <message>
        <source>Policies can be for all consumers of a group.</source>
        <translation>Policies can be for all consumers of a group.</translation>
    </message>
    <message>
        <source>What the consumer proves who it is with. Secrets are never shown again.</source>
        <translation>What the consumer proves who it is with. Secrets are never shown again.</translation>
    </message>
    <message>
        <source>Sent by the client. Stored as a hash; leave empty to keep the stored one.</source>
        <translation>Sent by the client. Stored as a hash; leave empty to keep the stored one.</translation>
    </message>
    <message>
        <source>Names the credential in logs.</source>
        <translation>Names the credential in logs.</translation>
    </message>
    <message>
        <source>Unique in the tenant; no colon.</source>
        <translation>Unique in the tenant; no colon.</translation>
    </message>
    <message>
        <source>Stored as a slow hash; leave empty to keep the stored one.</source>
        <translation>Stored as a slow hash; leave empty to keep the stored one.</translation>
    </message>
    <message>
        <source>As pbkdf2-sha256$rounds$salt$hash.</source>
        <translation>As pbkdf2-sha256$rounds$salt$hash.</translation>
    </message>
    <message>
        <source>Sent by the client.</source>
        <translation>Sent by the client.</translation>
    </message>
    <message>
        <source>Shared with the client; stored sealed.</source>
        <translation>Shared with the client; stored sealed.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate, 64 hexadecimal digits.</source>
        <translation>SHA-256 of the certificate, 64 hexadecimal digits.</translation>
    </message>
    <message>
        <source>JSON Web Keys (RFC 7517), inline or by URL.</source>
        <translation>JSON Web Keys (RFC 7517), inline or by URL.</translation>
    </message>
    <message>
        <source>Public keys (RFC 7517, section 4). Secret and private members are refused: a gateway that verifies needs none.</source>
        <translation>Public keys (RFC 7517, section 4). Secret and private members are refused: a gateway that verifies needs none.</translation>
    </message>
    <message>
        <source>RSA, EC or OKP; never oct, which is a secret.</source>
        <translation>RSA, EC or OKP; never oct, which is a secret.</translation>
    </message>
    <message>
        <source>Names the key in a token&apos;s header.</source>
        <translation>Names the key in a token&apos;s header.</translation>
    </message>
    <message>
        <source>What the key is for.</source>
        <translation>What the key is for.</translation>
    </message>
    <message>
        <source>The one algorithm the key is for, as RS256.</source>
        <translation>The one algorithm the key is for, as RS256.</translation>
    </message>
    <message>
        <source>What may be done with the key.</source>
        <translation>What may be done with the key.</translation>
    </message>
    <message>
        <source>Of an RSA key, base64url.</source>
        <translation>Of an RSA key, base64url.</translation>
    </message>
    <message>
        <source>Of an EC or OKP key.</source>
        <translation>Of an EC or OKP key.</translation>
    </message>
    <message>
        <source>A coordinate, base64url.</source>
        <translation>A coordinate, base64url.</translation>
    </message>
    <message>
        <source>The chain, base64 DER.</source>
        <translation>The chain, base64 DER.</translation>
    </message>
    <message>
        <source>Of the certificate, base64url.</source>
        <translation>Of the certificate, base64url.</translation>
    </message>
    <message>
        <source>Where the chain is published; never fetched.</source>
        <translation>Where the chain is published; never fetched.</translation>
    </message>
    <message>
        <source>As the Web Cryptography API writes it.</source>
        <translation>As the Web Cryptography API writes it.</translation>
    </message>
    <message>
        <source>Where the key set is published.</source>
        <translation>Where the key set is published.</translation>
    </message>
    <message>
        <source>An address and port where the gateway takes requests.</source>
        <translation>An address and port where the gateway takes requests.</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine alone; 0.0.0.0: all IPv4 addresses; [::] as :: for all.</source>
        <translation>127.0.0.1: this machine alone; 0.0.0.0: all IPv4 addresses; [::] as :: for all.</translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation>0 takes any free one.</translation>
    </message>
    <message>
        <source>A disabled listener is closed.</source>
        <translation>A disabled listener is closed.</translation>
    </message>
    <message>
        <source>What is spoken, best first: over TLS the client and the listener agree (ALPN); without TLS, HTTP/2 is told by how a client begins.</source>
        <translation>What is spoken, best first: over TLS the client and the listener agree (ALPN); without TLS, HTTP/2 is told by how a client begins.</translation>
    </message>
    <message>
        <source>Proxies and load balancers in front of this listener. What they say of the client, its address and whether it came by TLS, is believed; nobody else is.</source>
        <translation>Proxies and load balancers in front of this listener. What they say of the client, its address and whether it came by TLS, is believed; nobody else is.</translation>
    </message>
    <message>
        <source>In X-Forwarded-For and X-Forwarded-Proto, or in Forwarded (RFC 7239). The other is dropped: a proxy that does not write it lets through what clients invent.</source>
        <translation>In X-Forwarded-For and X-Forwarded-Proto, or in Forwarded (RFC 7239). The other is dropped: a proxy that does not write it lets through what clients invent.</translation>
    </message>
    <message>
        <source>Each connection begins with a PROXY header (version 1 or 2) that names the client, as load balancers send it that pass connections on unread. Only trusted peers may connect then.</source>
        <translation>Each connection begins with a PROXY header (version 1 or 2) that names the client, as load balancers send it that pass connections on unread. Only trusted peers may connect then.</translation>
    </message>
    <message>
        <source>What one client may ask of this listener. A change holds for new connections.</source>
        <translation>What one client may ask of this listener. A change holds for new connections.</translation>
    </message>
    <message>
        <source>Open at once from one address (IPv6: one /64), in each worker. Trusted peers are not counted.</source>
        <translation>Open at once from one address (IPv6: one /64), in each worker. Trusted peers are not counted.</translation>
    </message>
    <message>
        <source>For the whole of a request&apos;s head, and for a PROXY header. A plain number is seconds.</source>
        <translation>For the whole of a request&apos;s head, and for a PROXY header. A plain number is seconds.</translation>
    </message>
    <message>
        <source>The longest pause between two pieces of a body that a client sends, or of an answer that it takes. A plain number is seconds.</source>
        <translation>The longest pause between two pieces of a body that a client sends, or of an answer that it takes. A plain number is seconds.</translation>
    </message>
    <message>
        <source>How long a connection stays open without a request. A plain number is seconds.</source>
        <translation>How long a connection stays open without a request. A plain number is seconds.</translation>
    </message>
    <message>
        <source>What a client sends or takes while it is waited for. Slower ones use up the body timeout as if it were one pause, and are cut off. 0: no bound.</source>
        <translation>What a client sends or takes while it is waited for. Slower ones use up the body timeout as if it were one pause, and are cut off. 0: no bound.</translation>
    </message>
    <message>
        <source>Of a request: its line and fields. More is answered 431.</source>
        <translation>Of a request: its line and fields. More is answered 431.</translation>
    </message>
    <message>
        <source>Of a request. More are answered 431.</source>
        <translation>Of a request. More are answered 431.</translation>
    </message>
    <message>
        <source>Path and query of a request. More is answered 414.</source>
        <translation>Path and query of a request. More is answered 414.</translation>
    </message>
    <message>
        <source>%2F in a path stays as it is, or the request is refused: some servers read it as a slash.</source>
        <translation>%2F in a path stays as it is, or the request is refused: some servers read it as a slash.</translation>
    </message>
    <message>
        <source>An escape that is escaped itself, as %252e in a path, stays as it is, or the request is refused: a server that decodes twice reads something else than the policies do.</source>
        <translation>An escape that is escaped itself, as %252e in a path, stays as it is, or the request is refused: a server that decodes twice reads something else than the policies do.</translation>
    </message>
    <message>
        <source>Header fields such as X_User, which many servers can&apos;t tell from X-User, are dropped, refused, or kept.</source>
        <translation>Header fields such as X_User, which many servers can&apos;t tell from X-User, are dropped, refused, or kept.</translation>
    </message>
    <message>
        <source>Without it the listener speaks plain HTTP.</source>
        <translation>Without it the listener speaks plain HTTP.</translation>
    </message>
    <message>
        <source>The first one answers when no name fits.</source>
        <translation>The first one answers when no name fits.</translation>
    </message>
    <message>
        <source>Clients that speak less are refused.</source>
        <translation>Clients that speak less are refused.</translation>
    </message>
    <message>
        <source>Mutual TLS: clients show a certificate of these authorities, or the handshake fails.</source>
        <translation>Mutual TLS: clients show a certificate of these authorities, or the handshake fails.</translation>
    </message>
    <message>
        <source>optional: a certificate is verified when one is shown; required: without one there is no connection.</source>
        <translation>optional: a certificate is verified when one is shown; required: without one there is no connection.</translation>
    </message>
    <message>
        <source>PEM certificates of the authorities that issue for clients.</source>
        <translation>PEM certificates of the authorities that issue for clients.</translation>
    </message>
    <message>
        <source>PEM lists of revoked certificates (CRL), one for each authority that issues for clients. A client whose issuer has no list here is refused.</source>
        <translation>PEM lists of revoked certificates (CRL), one for each authority that issues for clients. A client whose issuer has no list here is refused.</translation>
    </message>
    <message>
        <source>A rule that requests go through.</source>
        <translation>A rule that requests go through.</translation>
    </message>
    <message>
        <source>What the policy does.</source>
        <translation>What the policy does.</translation>
    </message>
    <message>
        <source>Which requests the policy is for. The nearest one of a kind wins, unless the kind adds up.</source>
        <translation>Which requests the policy is for. The nearest one of a kind wins, unless the kind adds up.</translation>
    </message>
    <message>
        <source>All requests.</source>
        <translation>All requests.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>The tenant.</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>The service.</translation>
    </message>
    <message>
        <source>The route.</source>
        <translation>The route.</translation>
    </message>
    <message>
        <source>The consumer.</source>
        <translation>The consumer.</translation>
    </message>
    <message>
        <source>The group.</source>
        <translation>The group.</translation>
    </message>
    <message>
        <source>A disabled policy does nothing.</source>
        <translation>A disabled policy does nothing.</translation>
    </message>
    <message>
        <source>enforce refuses; report only counts and logs what would have been refused.</source>
        <translation>enforce refuses; report only counts and logs what would have been refused.</translation>
    </message>
    <message>
        <source>Refused clients are told neither the policy nor why.</source>
        <translation>Refused clients are told neither the policy nor why.</translation>
    </message>
    <message>
        <source>As the kind&apos;s schema says.</source>
        <translation>As the kind&apos;s schema says.</translation>
    </message>
    <message>
        <source>A named set of permissions; kept for later versions.</source>
        <translation>A named set of permissions; kept for later versions.</translation>
    </message>
    <message>
        <source>What holders may do.</source>
        <translation>What holders may do.</translation>
    </message>
    <message>
        <source>Which requests go to a service.</source>
        <translation>Which requests go to a service.</translation>
    </message>
    <message>
        <source>The service that requests go to.</source>
        <translation>The service that requests go to.</translation>
    </message>
    <message>
        <source>A disabled route is not served.</source>
        <translation>A disabled route is not served.</translation>
    </message>
    <message>
        <source>What a request must be like; everything that is given must hold.</source>
        <translation>What a request must be like; everything that is given must hold.</translation>
    </message>
    <message>
        <source>Any of these: exact names, or *.example.com. None: any host.</source>
        <translation>Any of these: exact names, or *.example.com. None: any host.</translation>
    </message>
    <message>
        <source>Any of these. None: any path.</source>
        <translation>Any of these. None: any path.</translation>
    </message>
    <message>
        <source>/orders takes /orders and all below it.</source>
        <translation>/orders takes /orders and all below it.</translation>
    </message>
    <message>
        <source>This path alone.</source>
        <translation>This path alone.</translation>
    </message>
    <message>
        <source>/orders/{id}: a parameter takes one segment.</source>
        <translation>/orders/{id}: a parameter takes one segment.</translation>
    </message>
    <message>
        <source>Any of these. None: any method.</source>
        <translation>Any of these. None: any method.</translation>
    </message>
    <message>
        <source>All of these.</source>
        <translation>All of these.</translation>
    </message>
    <message>
        <source>Of the header.</source>
        <translation>Of the header.</translation>
    </message>
    <message>
        <source>The exact value.</source>
        <translation>The exact value.</translation>
    </message>
    <message>
        <source>A regular expression (RE2) for the whole value.</source>
        <translation>A regular expression (RE2) for the whole value.</translation>
    </message>
    <message>
        <source>Any value.</source>
        <translation>Any value.</translation>
    </message>
    <message>
        <source>Of the parameter.</source>
        <translation>Of the parameter.</translation>
    </message>
    <message>
        <source>Of routes that take the same request, the one with the highest number serves it.</source>
        <translation>Of routes that take the same request, the one with the highest number serves it.</translation>
    </message>
    <message>
        <source>Whose requests are refused first (503 with Retry-After) when a worker comes near its limits of requests under way, memory or lag: low at 70 % of a limit, normal at 85 %, high at all of it, critical never.</source>
        <translation>Whose requests are refused first (503 with Retry-After) when a worker comes near its limits of requests under way, memory or lag: low at 70 % of a limit, normal at 85 %, high at all of it, critical never.</translation>
    </message>
    <message>
        <source>How the path is changed on its way to the upstream.</source>
        <translation>How the path is changed on its way to the upstream.</translation>
    </message>
    <message>
        <source>/orders/1 on the prefix /orders becomes /1.</source>
        <translation>/orders/1 on the prefix /orders becomes /1.</translation>
    </message>
    <message>
        <source>Takes the matched prefix&apos;s place.</source>
        <translation>Takes the matched prefix&apos;s place.</translation>
    </message>
    <message>
        <source>A named secret that other resources refer to.</source>
        <translation>A named secret that other resources refer to.</translation>
    </message>
    <message>
        <source>Stored sealed; leave empty to keep the stored one.</source>
        <translation>Stored sealed; leave empty to keep the stored one.</translation>
    </message>
    <message>
        <source>One version of an API and the upstream behind it.</source>
        <translation>One version of an API and the upstream behind it.</translation>
    </message>
    <message>
        <source>Of the API, such as 1 or 2026-01.</source>
        <translation>Of the API, such as 1 or 2026-01.</translation>
    </message>
    <message>
        <source>A draft is not served; a deprecated service says so in each answer; a retired one answers 410.</source>
        <translation>A draft is not served; a deprecated service says so in each answer; a retired one answers 410.</translation>
    </message>
    <message>
        <source>When a deprecated service will be retired; told to clients in the Sunset header (RFC 8594).</source>
        <translation>When a deprecated service will be retired; told to clients in the Sunset header (RFC 8594).</translation>
    </message>
    <message>
        <source>Where requests go, and how.</source>
        <translation>Where requests go, and how.</translation>
    </message>
    <message>
        <source>Places that serve this API.</source>
        <translation>Places that serve this API.</translation>
    </message>
    <message>
        <source>Where requests go: http:// or https:// with host, port and base path; internal://echo is the gateway&apos;s built-in echo. A host such as _http._tcp.example.com is found by its SRV records.</source>
        <translation>Where requests go: http:// or https:// with host, port and base path; internal://echo is the gateway&apos;s built-in echo. A host such as _http._tcp.example.com is found by its SRV records.</translation>
    </message>
    <message>
        <source>Share of the requests, against the other targets&apos; weights; 0 takes none.</source>
        <translation>Share of the requests, against the other targets&apos; weights; 0 takes none.</translation>
    </message>
    <message>
        <source>Targets of a higher tier get requests only while none of a lower one is up.</source>
        <translation>Targets of a higher tier get requests only while none of a lower one is up.</translation>
    </message>
    <message>
        <source>How a target is chosen. power-of-two takes the less busy of two by chance; hash sends what has a key in common to the same target.</source>
        <translation>How a target is chosen. power-of-two takes the less busy of two by chance; hash sends what has a key in common to the same target.</translation>
    </message>
    <message>
        <source>For load balancing by hash: what requests have in common that go to the same target. A request without it goes anywhere.</source>
        <translation>For load balancing by hash: what requests have in common that go to the same target. A request without it goes anywhere.</translation>
    </message>
    <message>
        <source>Where the key is taken from.</source>
        <translation>Where the key is taken from.</translation>
    </message>
    <message>
        <source>Of the header or cookie.</source>
        <translation>Of the header or cookie.</translation>
    </message>
    <message>
        <source>What the targets speak. h2 is HTTP/2: agreed over TLS, known beforehand without it; gRPC needs it. auto takes what TLS agrees on, and HTTP/1.1 without TLS.</source>
        <translation>What the targets speak. h2 is HTTP/2: agreed over TLS, known beforehand without it; gRPC needs it. auto takes what TLS agrees on, and HTTP/1.1 without TLS.</translation>
    </message>
    <message>
        <source>Sends the Host header that the client sent instead of the target&apos;s.</source>
        <translation>Sends the Host header that the client sent instead of the target&apos;s.</translation>
    </message>
    <message>
        <source>Tells the upstream of the client in the standard&apos;s Forwarded header (RFC 7239) too, beside X-Forwarded-For, -Proto and -Host.</source>
        <translation>Tells the upstream of the client in the standard&apos;s Forwarded header (RFC 7239) too, beside X-Forwarded-For, -Proto and -Host.</translation>
    </message>
    <message>
        <source>Connections to the targets begin with a PROXY header that names the client. A connection then serves one client&apos;s connection alone, and only HTTP/1.1.</source>
        <translation>Connections to the targets begin with a PROXY header that names the client. A connection then serves one client&apos;s connection alone, and only HTTP/1.1.</translation>
    </message>
    <message>
        <source>To connect, TLS included, or to wait for a free connection. A plain number is seconds.</source>
        <translation>To connect, TLS included, or to wait for a free connection. A plain number is seconds.</translation>
    </message>
    <message>
        <source>Between two pieces of the request that the upstream takes. A plain number is seconds.</source>
        <translation>Between two pieces of the request that the upstream takes. A plain number is seconds.</translation>
    </message>
    <message>
        <source>From the request to the answer&apos;s head. A plain number is seconds.</source>
        <translation>From the request to the answer&apos;s head. A plain number is seconds.</translation>
    </message>
    <message>
        <source>Between two pieces of the answer. A plain number is seconds.</source>
        <translation>Between two pieces of the answer. A plain number is seconds.</translation>
    </message>
    <message>
        <source>Further tries when nothing was sent yet, or when a kept connection turned out to be closed.</source>
        <translation>Further tries when nothing was sent yet, or when a kept connection turned out to be closed.</translation>
    </message>
    <message>
        <source>At most this many to each target, from each worker.</source>
        <translation>At most this many to each target, from each worker.</translation>
    </message>
    <message>
        <source>At most this many wait for a connection, in each worker; more are answered 503.</source>
        <translation>At most this many wait for a connection, in each worker; more are answered 503.</translation>
    </message>
    <message>
        <source>How long a request waits for a connection when there are as many as may be; then it is answered 503. A plain number is seconds.</source>
        <translation>How long a request waits for a connection when there are as many as may be; then it is answered 503. A plain number is seconds.</translation>
    </message>
    <message>
        <source>Retries are at most this share of the requests, in percent, so that an upstream in trouble does not get more work; ten a second are allowed in any case. 100: no bound.</source>
        <translation>Retries are at most this share of the requests, in percent, so that an upstream in trouble does not get more work; ten a second are allowed in any case. 100: no bound.</translation>
    </message>
    <message>
        <source>Asks each target whether it is well. One that is not gets no requests while others are.</source>
        <translation>Asks each target whether it is well. One that is not gets no requests while others are.</translation>
    </message>
    <message>
        <source>http asks with GET and looks at the status; tcp is content with a connection (and TLS).</source>
        <translation>http asks with GET and looks at the status; tcp is content with a connection (and TLS).</translation>
    </message>
    <message>
        <source>Behind the target&apos;s base path.</source>
        <translation>Behind the target&apos;s base path.</translation>
    </message>
    <message>
        <source>Sent instead of the target&apos;s.</source>
        <translation>Sent instead of the target&apos;s.</translation>
    </message>
    <message>
        <source>The lowest status of a target that is well.</source>
        <translation>The lowest status of a target that is well.</translation>
    </message>
    <message>
        <source>The highest.</source>
        <translation>The highest.</translation>
    </message>
    <message>
        <source>From one check to the next, for all workers together. A plain number is seconds.</source>
        <translation>From one check to the next, for all workers together. A plain number is seconds.</translation>
    </message>
    <message>
        <source>For the whole of a check. A plain number is seconds.</source>
        <translation>For the whole of a check. A plain number is seconds.</translation>
    </message>
    <message>
        <source>Good checks in a row that bring a target back.</source>
        <translation>Good checks in a row that bring a target back.</translation>
    </message>
    <message>
        <source>Bad checks in a row that take a target away; the first check of all decides by itself.</source>
        <translation>Bad checks in a row that take a target away; the first check of all decides by itself.</translation>
    </message>
    <message>
        <source>What requests meet counts too: a target on which many in a row fail gets none for a while.</source>
        <translation>What requests meet counts too: a target on which many in a row fail gets none for a while.</translation>
    </message>
    <message>
        <source>Requests in a row that failed: not connected, no answer in time, closed early, or one of the statuses. 0: never.</source>
        <translation>Requests in a row that failed: not connected, no answer in time, closed early, or one of the statuses. 0: never.</translation>
    </message>
    <message>
        <source>Answers that count as failures.</source>
        <translation>Answers that count as failures.</translation>
    </message>
    <message>
        <source>For how long, the first time; each time in a row longer by as much. A plain number is seconds.</source>
        <translation>For how long, the first time; each time in a row longer by as much. A plain number is seconds.</translation>
    </message>
    <message>
        <source>No longer than this. A plain number is seconds.</source>
        <translation>No longer than this. A plain number is seconds.</translation>
    </message>
    <message>
        <source>Of the service&apos;s targets at the same time, in percent.</source>
        <translation>Of the service&apos;s targets at the same time, in percent.</translation>
    </message>
    <message>
        <source>A target that comes back gets its share of the requests little by little over this time. 0: at once. A plain number is seconds.</source>
        <translation>A target that comes back gets its share of the requests little by little over this time. 0: at once. A plain number is seconds.</translation>
    </message>
    <message>
        <source>For https targets.</source>
        <translation>For https targets.</translation>
    </message>
    <message>
        <source>Refuses certificates that are not trusted or not for this name.</source>
        <translation>Refuses certificates that are not trusted or not for this name.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s.</source>
        <translation>PEM certificates to trust instead of the system&apos;s.</translation>
    </message>
    <message>
        <source>Asked for (SNI) and verified instead of the target&apos;s host.</source>
        <translation>Asked for (SNI) and verified instead of the target&apos;s host.</translation>
    </message>
    <message>
        <source>Shown to targets that ask for one (mutual TLS); a certificate of the tenant, with its key.</source>
        <translation>Shown to targets that ask for one (mutual TLS); a certificate of the tenant, with its key.</translation>
    </message>
    <message>
        <source>SHA-256 of public keys (SPKI, base64). When there are any, one of them must be in the chain that the target shows, whatever else is trusted.</source>
        <translation>SHA-256 of public keys (SPKI, base64). When there are any, one of them must be in the chain that the target shows, whatever else is trusted.</translation>
    </message>
    <message>
        <source>Describes the API; kept and shown.</source>
        <translation>Describes the API; kept and shown.</translation>
    </message>
    <message>
        <source>A team with its own services, routes, consumers, policies and quotas.</source>
        <translation>A team with its own services, routes, consumers, policies and quotas.</translation>
    </message>
    <message>
        <source>A suspended tenant&apos;s routes answer 403.</source>
        <translation>A suspended tenant&apos;s routes answer 403.</translation>
    </message>
    <message>
        <source>Names that belong to this tenant alone, such as api.acme.example or *.acme.example. No other tenant&apos;s route can use them.</source>
        <translation>Names that belong to this tenant alone, such as api.acme.example or *.acme.example. No other tenant&apos;s route can use them.</translation>
    </message>
    <message>
        <source>Prefixes that belong to this tenant alone, such as /acme.</source>
        <translation>Prefixes that belong to this tenant alone, such as /acme.</translation>
    </message>
    <message>
        <source>Signed token (JWT)</source>
        <translation>Signed token (JWT)</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Issuers</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithms</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>Address of the keys</translation>
    </message>
    <message>
        <source>Keys as PEM</source>
        <translation>Keys as PEM</translation>
    </message>
    <message>
        <source>Keys as JSON</source>
        <translation>Keys as JSON</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Shared secret</translation>
    </message>
    <message>
        <source>Secret is written as</source>
        <translation>Secret is written as</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Kind of token</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Any JWT</source>
        <translation>Any JWT</translation>
    </message>
    <message>
        <source>Access tokens only (RFC 9068)</source>
        <translation>Access tokens only (RFC 9068)</translation>
    </message>
    <message>
        <source>Required claims</source>
        <translation>Required claims</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Clock skew</translation>
    </message>
    <message>
        <source>Oldest token</source>
        <translation>Oldest token</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>By a credential (JWT subject)</source>
        <translation>By a credential (JWT subject)</translation>
    </message>
    <message>
        <source>By its id</source>
        <translation>By its id</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>None needed</translation>
    </message>
    <message>
        <source>Claim for the consumer</source>
        <translation>Claim for the consumer</translation>
    </message>
    <message>
        <source>Claim for groups</source>
        <translation>Claim for groups</translation>
    </message>
    <message>
        <source>Claims for the upstream</source>
        <translation>Claims for the upstream</translation>
    </message>
    <message>
        <source>Published keys</source>
        <translation>Published keys</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Unknown key</translation>
    </message>
    <message>
        <source>Kept while unreachable</source>
        <translation>Kept while unreachable</translation>
    </message>
    <message>
        <source>Remembered tokens</source>
        <translation>Remembered tokens</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Remembered for</source>
        <translation>Remembered for</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>Access rules</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Tells callers by a signed token (RFC 7519, RFC 8725, RFC 9068) of an issuer that is trusted. Without an issuer no token is good.</source>
        <translation>Tells callers by a signed token (RFC 7519, RFC 8725, RFC 9068) of an issuer that is trusted. Without an issuer no token is good.</translation>
    </message>
    <message>
        <source>Whose tokens are taken.</source>
        <translation>Whose tokens are taken.</translation>
    </message>
    <message>
        <source>Who issues tokens, and the keys that prove it.</source>
        <translation>Who issues tokens, and the keys that prove it.</translation>
    </message>
    <message>
        <source>What the token&apos;s iss must be, letter for letter.</source>
        <translation>What the token&apos;s iss must be, letter for letter.</translation>
    </message>
    <message>
        <source>One of these must be in the token&apos;s aud. Empty: only tokens without aud are taken, since any other is for somebody else.</source>
        <translation>One of these must be in the token&apos;s aud. Empty: only tokens without aud are taken, since any other is for somebody else.</translation>
    </message>
    <message>
        <source>A name of this API, as the issuer knows it.</source>
        <translation>A name of this API, as the issuer knows it.</translation>
    </message>
    <message>
        <source>How tokens may be signed. What a token says of itself never widens this, nor what a key is for.</source>
        <translation>How tokens may be signed. What a token says of itself never widens this, nor what a key is for.</translation>
    </message>
    <message>
        <source>A signature algorithm of RFC 7518 or RFC 8037.</source>
        <translation>A signature algorithm of RFC 7518 or RFC 8037.</translation>
    </message>
    <message>
        <source>Where the issuer publishes its key set (jwks_uri). By https, but for this machine itself.</source>
        <translation>Where the issuer publishes its key set (jwks_uri). By https, but for this machine itself.</translation>
    </message>
    <message>
        <source>A key set of the tenant, or of the gateway.</source>
        <translation>A key set of the tenant, or of the gateway.</translation>
    </message>
    <message>
        <source>Public keys or certificates, one after another. Certificates&apos; names and dates are not looked at.</source>
        <translation>Public keys or certificates, one after another. Certificates&apos; names and dates are not looked at.</translation>
    </message>
    <message>
        <source>Public JSON Web Keys (RFC 7517). Secret and private ones are refused.</source>
        <translation>Public JSON Web Keys (RFC 7517). Secret and private ones are refused.</translation>
    </message>
    <message>
        <source>A JSON Web Key.</source>
        <translation>A JSON Web Key.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, that tokens of HS256 to HS512 are signed with; 32, 48 or 64 bytes at least.</source>
        <translation>The secret, of the tenant or of the gateway, that tokens of HS256 to HS512 are signed with; 32, 48 or 64 bytes at least.</translation>
    </message>
    <message>
        <source>What the secret&apos;s value holds: the bytes themselves, or base64url of them.</source>
        <translation>What the secret&apos;s value holds: the bytes themselves, or base64url of them.</translation>
    </message>
    <message>
        <source>The header field that carries the token: Authorization with the scheme Bearer, others with or without. Empty: none.</source>
        <translation>The header field that carries the token: Authorization with the scheme Bearer, others with or without. Empty: none.</translation>
    </message>
    <message>
        <source>The cookie that may carry the token instead. Empty: none. Browsers send cookies by themselves: mind forged requests from other sites.</source>
        <translation>The cookie that may carry the token instead. Empty: none. Browsers send cookies by themselves: mind forged requests from other sites.</translation>
    </message>
    <message>
        <source>The query parameter that may carry the token instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</source>
        <translation>The query parameter that may carry the token instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</translation>
    </message>
    <message>
        <source>Takes the token out of the request before it goes to the upstream.</source>
        <translation>Takes the token out of the request before it goes to the upstream.</translation>
    </message>
    <message>
        <source>Lets requests without a token pass as anonymous. Bad tokens are refused all the same. Also the way to accept either of two kinds: make the first one optional.</source>
        <translation>Lets requests without a token pass as anonymous. Bad tokens are refused all the same. Also the way to accept either of two kinds: make the first one optional.</translation>
    </message>
    <message>
        <source>Access tokens say by their type (at+jwt) that they are, and carry all claims of RFC 9068: no ID token passes for one.</source>
        <translation>Access tokens say by their type (at+jwt) that they are, and carry all claims of RFC 9068: no ID token passes for one.</translation>
    </message>
    <message>
        <source>What a token must carry besides its issuer.</source>
        <translation>What a token must carry besides its issuer.</translation>
    </message>
    <message>
        <source>A claim&apos;s name.</source>
        <translation>A claim&apos;s name.</translation>
    </message>
    <message>
        <source>By how much clocks may differ, at most five minutes.</source>
        <translation>By how much clocks may differ, at most five minutes.</translation>
    </message>
    <message>
        <source>How long after its iat a token is taken, whatever its exp says. 0s: no bound.</source>
        <translation>How long after its iat a token is taken, whatever its exp says. 0s: no bound.</translation>
    </message>
    <message>
        <source>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</source>
        <translation>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</translation>
    </message>
    <message>
        <source>The claim that names the consumer. One that begins with / is a path into the claims, as /user/id.</source>
        <translation>The claim that names the consumer. One that begins with / is a path into the claims, as /user/id.</translation>
    </message>
    <message>
        <source>The claim with groups, a list or a text with spaces, that the upstream is told beside the consumer&apos;s own. Empty: none.</source>
        <translation>The claim with groups, a list or a text with spaces, that the upstream is told beside the consumer&apos;s own. Empty: none.</translation>
    </message>
    <message>
        <source>Claims that the upstream gets as header fields. What clients put there themselves is taken out.</source>
        <translation>Claims that the upstream gets as header fields. What clients put there themselves is taken out.</translation>
    </message>
    <message>
        <source>A claim and its header field.</source>
        <translation>A claim and its header field.</translation>
    </message>
    <message>
        <source>Its name, or a path as /realm_access/roles.</source>
        <translation>Its name, or a path as /realm_access/roles.</translation>
    </message>
    <message>
        <source>The header field that carries it.</source>
        <translation>The header field that carries it.</translation>
    </message>
    <message>
        <source>Published keys are not read anew before, however short their max-age.</source>
        <translation>Published keys are not read anew before, however short their max-age.</translation>
    </message>
    <message>
        <source>Published keys are read anew by then, however long their max-age.</source>
        <translation>Published keys are read anew by then, however long their max-age.</translation>
    </message>
    <message>
        <source>A token of a key that is not known makes the keys be read once more, at most every so often.</source>
        <translation>A token of a key that is not known makes the keys be read once more, at most every so often.</translation>
    </message>
    <message>
        <source>How long the last good keys stay in force when their address fails.</source>
        <translation>How long the last good keys stay in force when their address fails.</translation>
    </message>
    <message>
        <source>How many good tokens are remembered, so that their signature is checked once. 0: none.</source>
        <translation>How many good tokens are remembered, so that their signature is checked once. 0: none.</translation>
    </message>
    <message>
        <source>How long, but never longer than the token is good. At most one hour; 0s: not at all.</source>
        <translation>How long, but never longer than the token is good. At most one hour; 0s: not at all.</translation>
    </message>
    <message>
        <source>Allows or refuses requests by rules. The first rule that applies decides.</source>
        <translation>Allows or refuses requests by rules. The first rule that applies decides.</translation>
    </message>
    <message>
        <source>Looked at in this order.</source>
        <translation>Looked at in this order.</translation>
    </message>
    <message>
        <source>One of the rules.</source>
        <translation>One of the rules.</translation>
    </message>
    <message>
        <source>What refusals and explain call it.</source>
        <translation>What refusals and explain call it.</translation>
    </message>
    <message>
        <source>An expression (CEL) that comes to true for requests that the rule is for.</source>
        <translation>An expression (CEL) that comes to true for requests that the rule is for.</translation>
    </message>
    <message>
        <source>What happens to such requests.</source>
        <translation>What happens to such requests.</translation>
    </message>
    <message>
        <source>What a refused client is told besides the rule&apos;s name.</source>
        <translation>What a refused client is told besides the rule&apos;s name.</translation>
    </message>
    <message>
        <source>What happens to requests that no rule is for.</source>
        <translation>What happens to requests that no rule is for.</translation>
    </message>
    <message>
        <source>The token&apos;s iss. Empty: any issuer that the policy trusts.</source>
        <translation>The token&apos;s iss. Empty: any issuer that the policy trusts.</translation>
    </message>
    <message>
        <source>The token&apos;s sub, or what stands in the claim that the policy names.</source>
        <translation>The token&apos;s sub, or what stands in the claim that the policy names.</translation>
    </message>
    <message>
        <source>Earliest reading</source>
        <translation>Earliest reading</translation>
    </message>
    <message>
        <source>Latest reading</source>
        <translation>Latest reading</translation>
    </message>
    <message>
        <source>Combined authentication</source>
        <translation>Combined authentication</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Anonymous callers</source>
        <translation>Anonymous callers</translation>
    </message>
    <message>
        <source>External decision</source>
        <translation>External decision</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>HEAD</source>
        <translation>HEAD</translation>
    </message>
    <message>
        <source>POST</source>
        <translation>POST</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>At the same time</translation>
    </message>
    <message>
        <source>Header fields that are sent</source>
        <translation>Header fields that are sent</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Header fields for the upstream</source>
        <translation>Header fields for the upstream</translation>
    </message>
    <message>
        <source>Header fields for who passes</source>
        <translation>Header fields for who passes</translation>
    </message>
    <message>
        <source>Header fields for who is refused</source>
        <translation>Header fields for who is refused</translation>
    </message>
    <message>
        <source>Pass the refusal&apos;s body on</source>
        <translation>Pass the refusal&apos;s body on</translation>
    </message>
    <message>
        <source>Header field of the consumer</source>
        <translation>Header field of the consumer</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>Client gets</source>
        <translation>Client gets</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Without an answer</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Let pass</translation>
    </message>
    <message>
        <source>Remember who passes</source>
        <translation>Remember who passes</translation>
    </message>
    <message>
        <source>Remember refusals</source>
        <translation>Remember refusals</translation>
    </message>
    <message>
        <source>Remember by</source>
        <translation>Remember by</translation>
    </message>
    <message>
        <source>And by address</source>
        <translation>And by address</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Remembered answers</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>Signed request</source>
        <translation>Signed request</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>RFC 9421</source>
        <translation>RFC 9421</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Authorization</translation>
    </message>
    <message>
        <source>Must be signed</source>
        <translation>Must be signed</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Longest age</source>
        <translation>Longest age</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Clock difference</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Use once</translation>
    </message>
    <message>
        <source>Nonces, and what is signed</source>
        <translation>Nonces, and what is signed</translation>
    </message>
    <message>
        <source>Nonces</source>
        <translation>Nonces</translation>
    </message>
    <message>
        <source>Nonces, which are required</source>
        <translation>Nonces, which are required</translation>
    </message>
    <message>
        <source>Checked if signed</source>
        <translation>Checked if signed</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Not looked at</translation>
    </message>
    <message>
        <source>Longest body</source>
        <translation>Longest body</translation>
    </message>
    <message>
        <source>By credential</source>
        <translation>By credential</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Alternative names</translation>
    </message>
    <message>
        <source>Tell the upstream</source>
        <translation>Tell the upstream</translation>
    </message>
    <message>
        <source>Access token (OAuth 2.0)</source>
        <translation>Access token (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspection</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Proves it by</source>
        <translation>Proves it by</translation>
    </message>
    <message>
        <source>Authorization: Basic</source>
        <translation>Authorization: Basic</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>The body</translation>
    </message>
    <message>
        <source>Remember good tokens</source>
        <translation>Remember good tokens</translation>
    </message>
    <message>
        <source>Remember bad tokens</source>
        <translation>Remember bad tokens</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>More for some</source>
        <translation>More for some</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>One of them</translation>
    </message>
    <message>
        <source>Claim of the scopes</source>
        <translation>Claim of the scopes</translation>
    </message>
    <message>
        <source>Bound tokens</source>
        <translation>Bound tokens</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>As the token says</source>
        <translation>As the token says</translation>
    </message>
    <message>
        <source>To a key (DPoP)</source>
        <translation>To a key (DPoP)</translation>
    </message>
    <message>
        <source>To a client certificate</source>
        <translation>To a client certificate</translation>
    </message>
    <message>
        <source>To either</source>
        <translation>To either</translation>
    </message>
    <message>
        <source>Age of a proof</source>
        <translation>Age of a proof</translation>
    </message>
    <message>
        <source>Address of the resource</source>
        <translation>Address of the resource</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Authorisation servers</source>
        <translation>Authorisation servers</translation>
    </message>
    <message>
        <source>By a credential (OAuth client)</source>
        <translation>By a credential (OAuth client)</translation>
    </message>
    <message>
        <source>Authorisation server (OAuth 2.0)</source>
        <translation>Authorisation server (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Title of the log-in page</source>
        <translation>Title of the log-in page</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Access tokens</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>Lifetimes</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>Refresh tokens</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signing keys</translation>
    </message>
    <message>
        <source>New key every</source>
        <translation>New key every</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Failed attempts</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>attempts</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Access list</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Allowed is</source>
        <translation>Allowed is</translation>
    </message>
    <message>
        <source>On any list</source>
        <translation>On any list</translation>
    </message>
    <message>
        <source>On every list</source>
        <translation>On every list</translation>
    </message>
    <message>
        <source>Answer size</source>
        <translation>Answer size</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programs</translation>
    </message>
    <message>
        <source>Known tools</source>
        <translation>Known tools</translation>
    </message>
    <message>
        <source>No User-Agent</source>
        <translation>No User-Agent</translation>
    </message>
    <message>
        <source>Cross-site requests</source>
        <translation>Cross-site requests</translation>
    </message>
    <message>
        <source>Where requests come from</source>
        <translation>Where requests come from</translation>
    </message>
    <message>
        <source>Same site</source>
        <translation>Same site</translation>
    </message>
    <message>
        <source>No origin</source>
        <translation>No origin</translation>
    </message>
    <message>
        <source>Safe methods</source>
        <translation>Safe methods</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Session cookie</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lifetime</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>File types</translation>
    </message>
    <message>
        <source>Allowed types</source>
        <translation>Allowed types</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Refused types</source>
        <translation>Refused types</translation>
    </message>
    <message>
        <source>Compare with the content</source>
        <translation>Compare with the content</translation>
    </message>
    <message>
        <source>Refused extensions</source>
        <translation>Refused extensions</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Length of a name</source>
        <translation>Length of a name</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parts</translation>
    </message>
    <message>
        <source>Larger bodies</source>
        <translation>Larger bodies</translation>
    </message>
    <message>
        <source>Pass unseen</source>
        <translation>Pass unseen</translation>
    </message>
    <message>
        <source>Compressed bodies</source>
        <translation>Compressed bodies</translation>
    </message>
    <message>
        <source>Decode and check</source>
        <translation>Decode and check</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Geography</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Unknown addresses</source>
        <translation>Unknown addresses</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Databases</translation>
    </message>
    <message>
        <source>Database of operators</source>
        <translation>Database of operators</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>GraphQL guard</source>
        <translation>GraphQL guard</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Depth</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>levels</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>fields</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>aliases</translation>
    </message>
    <message>
        <source>Fields at the root</source>
        <translation>Fields at the root</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Directives</translation>
    </message>
    <message>
        <source>directives</source>
        <translation>directives</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>words</source>
        <translation>words</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operations</translation>
    </message>
    <message>
        <source>Allow introspection</source>
        <translation>Allow introspection</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Listed operations</source>
        <translation>Listed operations</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Listed operations only</source>
        <translation>Listed operations only</translation>
    </message>
    <message>
        <source>Other media types</source>
        <translation>Other media types</translation>
    </message>
    <message>
        <source>Deny lists</source>
        <translation>Deny lists</translation>
    </message>
    <message>
        <source>Lists by URL</source>
        <translation>Lists by URL</translation>
    </message>
    <message>
        <source>Allow lists</source>
        <translation>Allow lists</translation>
    </message>
    <message>
        <source>Read anew after</source>
        <translation>Read anew after</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>JSON threat protection</source>
        <translation>JSON threat protection</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>values</source>
        <translation>values</translation>
    </message>
    <message>
        <source>Members of an object</source>
        <translation>Members of an object</translation>
    </message>
    <message>
        <source>members</source>
        <translation>members</translation>
    </message>
    <message>
        <source>Items of an array</source>
        <translation>Items of an array</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>Length of a text</source>
        <translation>Length of a text</translation>
    </message>
    <message>
        <source>Length of a number</source>
        <translation>Length of a number</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>characters</translation>
    </message>
    <message>
        <source>Allow duplicate names</source>
        <translation>Allow duplicate names</translation>
    </message>
    <message>
        <source>Forbidden names</source>
        <translation>Forbidden names</translation>
    </message>
    <message>
        <source>Check as JSON</source>
        <translation>Check as JSON</translation>
    </message>
    <message>
        <source>Referring pages</source>
        <translation>Referring pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>Own pages</translation>
    </message>
    <message>
        <source>No Referer</source>
        <translation>No Referer</translation>
    </message>
    <message>
        <source>Largest header field</source>
        <translation>Largest header field</translation>
    </message>
    <message>
        <source>Longest address</source>
        <translation>Longest address</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Weekly windows</source>
        <translation>Weekly windows</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>During the windows</source>
        <translation>During the windows</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>503 Service Unavailable</source>
        <translation>503 Service Unavailable</translation>
    </message>
    <message>
        <source>403 Forbidden</source>
        <translation>403 Forbidden</translation>
    </message>
    <message>
        <source>Security header fields</source>
        <translation>Security header fields</translation>
    </message>
    <message>
        <source>HSTS</source>
        <translation>HSTS</translation>
    </message>
    <message>
        <source>Subdomains too</source>
        <translation>Subdomains too</translation>
    </message>
    <message>
        <source>Preload</source>
        <translation>Preload</translation>
    </message>
    <message>
        <source>Behind TLS of another</source>
        <translation>Behind TLS of another</translation>
    </message>
    <message>
        <source>Content-Security-Policy</source>
        <translation>Content-Security-Policy</translation>
    </message>
    <message>
        <source>Content-Security-Policy only reports</source>
        <translation>Content-Security-Policy only reports</translation>
    </message>
    <message>
        <source>No guessing of types</source>
        <translation>No guessing of types</translation>
    </message>
    <message>
        <source>X-Frame-Options</source>
        <translation>X-Frame-Options</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Same origin</source>
        <translation>Same origin</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Referrer-Policy</source>
        <translation>Referrer-Policy</translation>
    </message>
    <message>
        <source>no-referrer</source>
        <translation>no-referrer</translation>
    </message>
    <message>
        <source>same-origin</source>
        <translation>same-origin</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origin</translation>
    </message>
    <message>
        <source>strict-origin</source>
        <translation>strict-origin</translation>
    </message>
    <message>
        <source>origin-when-cross-origin</source>
        <translation>origin-when-cross-origin</translation>
    </message>
    <message>
        <source>strict-origin-when-cross-origin</source>
        <translation>strict-origin-when-cross-origin</translation>
    </message>
    <message>
        <source>no-referrer-when-downgrade</source>
        <translation>no-referrer-when-downgrade</translation>
    </message>
    <message>
        <source>unsafe-url</source>
        <translation>unsafe-url</translation>
    </message>
    <message>
        <source>Permissions-Policy</source>
        <translation>Permissions-Policy</translation>
    </message>
    <message>
        <source>Cross-Origin-Opener-Policy</source>
        <translation>Cross-Origin-Opener-Policy</translation>
    </message>
    <message>
        <source>Other origins</source>
        <translation>Other origins</translation>
    </message>
    <message>
        <source>same-origin-allow-popups</source>
        <translation>same-origin-allow-popups</translation>
    </message>
    <message>
        <source>noopener-allow-popups</source>
        <translation>noopener-allow-popups</translation>
    </message>
    <message>
        <source>unsafe-none</source>
        <translation>unsafe-none</translation>
    </message>
    <message>
        <source>Cross-Origin-Embedder-Policy</source>
        <translation>Cross-Origin-Embedder-Policy</translation>
    </message>
    <message>
        <source>require-corp</source>
        <translation>require-corp</translation>
    </message>
    <message>
        <source>credentialless</source>
        <translation>credentialless</translation>
    </message>
    <message>
        <source>Cross-Origin-Resource-Policy</source>
        <translation>Cross-Origin-Resource-Policy</translation>
    </message>
    <message>
        <source>same-site</source>
        <translation>same-site</translation>
    </message>
    <message>
        <source>cross-origin</source>
        <translation>cross-origin</translation>
    </message>
    <message>
        <source>The upstream&apos;s own</source>
        <translation>The upstream&apos;s own</translation>
    </message>
    <message>
        <source>The upstream&apos;s</source>
        <translation>The upstream&apos;s</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Schema of requests</source>
        <translation>Schema of requests</translation>
    </message>
    <message>
        <source>Schema of answers</source>
        <translation>Schema of answers</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Other documents</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Base path</translation>
    </message>
    <message>
        <source>Check requests</source>
        <translation>Check requests</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>What is checked</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>Check answers</translation>
    </message>
    <message>
        <source>Check formats</source>
        <translation>Check formats</translation>
    </message>
    <message>
        <source>Unknown operations</source>
        <translation>Unknown operations</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Unknown query parameters</source>
        <translation>Unknown query parameters</translation>
    </message>
    <message>
        <source>Other media types and statuses</source>
        <translation>Other media types and statuses</translation>
    </message>
    <message>
        <source>Problems told</source>
        <translation>Problems told</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problems</translation>
    </message>
    <message>
        <source>XML threat protection</source>
        <translation>XML threat protection</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elements</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>elements</translation>
    </message>
    <message>
        <source>Children of an element</source>
        <translation>Children of an element</translation>
    </message>
    <message>
        <source>Attributes of an element</source>
        <translation>Attributes of an element</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributes</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>namespaces</translation>
    </message>
    <message>
        <source>Length of an attribute</source>
        <translation>Length of an attribute</translation>
    </message>
    <message>
        <source>Allow comments</source>
        <translation>Allow comments</translation>
    </message>
    <message>
        <source>Allow processing instructions</source>
        <translation>Allow processing instructions</translation>
    </message>
    <message>
        <source>Check as XML</source>
        <translation>Check as XML</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Warnings in the log</source>
        <translation>Warnings in the log</translation>
    </message>
    <message>
        <source>Tenant&apos;s ceiling</source>
        <translation>Tenant&apos;s ceiling</translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation>Highest cost</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refusals</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Spike arrest</source>
        <translation>Spike arrest</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Spacing</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Logging</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>A file</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>A URL (JSON lines)</source>
        <translation>A URL (JSON lines)</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>files</source>
        <translation>files</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressed</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Secret&apos;s header field</source>
        <translation>Secret&apos;s header field</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Service name</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>records</source>
        <translation>records</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Tracing</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>The caller, else the share</source>
        <translation>The caller, else the share</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>The share</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Signed context</source>
        <translation>Signed context</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Good for</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>Context keys</source>
        <translation>Context keys</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-mail addresses</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telephone numbers</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Card numbers</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>Bank accounts (IBAN)</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Identity numbers</translation>
    </message>
    <message>
        <source>Values by name</source>
        <translation>Values by name</translation>
    </message>
    <message>
        <source>Values by JSON path</source>
        <translation>Values by JSON path</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>The replacement</source>
        <translation>The replacement</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>A part</translation>
    </message>
    <message>
        <source>A hash</source>
        <translation>A hash</translation>
    </message>
    <message>
        <source>First characters</source>
        <translation>First characters</translation>
    </message>
    <message>
        <source>Last characters</source>
        <translation>Last characters</translation>
    </message>
    <message>
        <source>Key for hashes</source>
        <translation>Key for hashes</translation>
    </message>
    <message>
        <source>In answers</source>
        <translation>In answers</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>In logs</source>
        <translation>In logs</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Media types</translation>
    </message>
    <message>
        <source>Unreadable answers</source>
        <translation>Unreadable answers</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transform</translation>
    </message>
    <message>
        <source>Keep in the query</source>
        <translation>Keep in the query</translation>
    </message>
    <message>
        <source>Rename in the query</source>
        <translation>Rename in the query</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Add to the query</source>
        <translation>Add to the query</translation>
    </message>
    <message>
        <source>Rename header fields</source>
        <translation>Rename header fields</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Unsuitable answers</source>
        <translation>Unsuitable answers</translation>
    </message>
    <message>
        <source>Upstream credentials</source>
        <translation>Upstream credentials</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Sent as</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer token</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>Signature key</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public key</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Alternative name</translation>
    </message>
    <message>
        <source>Key pin</source>
        <translation>Key pin</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Redirect addresses</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>By its own secret</source>
        <translation>By its own secret</translation>
    </message>
    <message>
        <source>For people who log in</source>
        <translation>For people who log in</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Empty segments</source>
        <translation>Empty segments</translation>
    </message>
    <message>
        <source>Says which of the policies that tell who calls are enough, alone or together.</source>
        <translation>Says which of the policies that tell who calls are enough, alone or together.</translation>
    </message>
    <message>
        <source>Each of these is enough. None: any one of the policies in scope that tell callers by what they send (not forward-auth, whose refusals stand unless it is named).</source>
        <translation>Each of these is enough. None: any one of the policies in scope that tell callers by what they send (not forward-auth, whose refusals stand unless it is named).</translation>
    </message>
    <message>
        <source>Policies that must all know the caller, as the same consumer.</source>
        <translation>Policies that must all know the caller, as the same consumer.</translation>
    </message>
    <message>
        <source>Their kinds, such as key-auth, jwt or mtls. Each needs a policy of its kind in scope.</source>
        <translation>Their kinds, such as key-auth, jwt or mtls. Each needs a policy of its kind in scope.</translation>
    </message>
    <message>
        <source>A kind of policy that tells who calls.</source>
        <translation>A kind of policy that tells who calls.</translation>
    </message>
    <message>
        <source>The id of the consumer that stands for callers who send no credentials. Empty: they are refused. Wrong credentials are refused all the same.</source>
        <translation>The id of the consumer that stands for callers who send no credentials. Empty: they are refused. Wrong credentials are refused all the same.</translation>
    </message>
    <message>
        <source>Asks another service by HTTP whether a request may pass.</source>
        <translation>Asks another service by HTTP whether a request may pass.</translation>
    </message>
    <message>
        <source>Who decides. By https, but for this machine itself. Without one nobody passes.</source>
        <translation>Who decides. By https, but for this machine itself. Without one nobody passes.</translation>
    </message>
    <message>
        <source>How it is asked.</source>
        <translation>How it is asked.</translation>
    </message>
    <message>
        <source>How long an answer may take, at most one minute.</source>
        <translation>How long an answer may take, at most one minute.</translation>
    </message>
    <message>
        <source>Of the client&apos;s request. Method, host, path and address are sent in any case, as X-Forwarded-….</source>
        <translation>Of the client&apos;s request. Method, host, path and address are sent in any case, as X-Forwarded-….</translation>
    </message>
    <message>
        <source>Of an answer that lets pass. What clients put there themselves is taken out.</source>
        <translation>Of an answer that lets pass. What clients put there themselves is taken out.</translation>
    </message>
    <message>
        <source>Of an answer that lets pass, added to the client&apos;s answer.</source>
        <translation>Of an answer that lets pass, added to the client&apos;s answer.</translation>
    </message>
    <message>
        <source>Of an answer that refuses, sent to the client.</source>
        <translation>Of an answer that refuses, sent to the client.</translation>
    </message>
    <message>
        <source>Sends the client what the service wrote, up to 64 KiB.</source>
        <translation>Sends the client what the service wrote, up to 64 KiB.</translation>
    </message>
    <message>
        <source>The answer&apos;s header field that names the consumer by id. Empty: it tells nothing of consumers.</source>
        <translation>The answer&apos;s header field that names the consumer by id. Empty: it tells nothing of consumers.</translation>
    </message>
    <message>
        <source>What a status of the service means. Not listed: 2xx pass, 3xx and 4xx refuse as they are, anything else counts as no answer.</source>
        <translation>What a status of the service means. Not listed: 2xx pass, 3xx and 4xx refuse as they are, anything else counts as no answer.</translation>
    </message>
    <message>
        <source>A status and what becomes of it.</source>
        <translation>A status and what becomes of it.</translation>
    </message>
    <message>
        <source>The service&apos;s status.</source>
        <translation>The service&apos;s status.</translation>
    </message>
    <message>
        <source>2xx: the request passes; anything else refuses it with this status.</source>
        <translation>2xx: the request passes; anything else refuses it with this status.</translation>
    </message>
    <message>
        <source>What happens when the service cannot be asked, is too slow or fails.</source>
        <translation>What happens when the service cannot be asked, is too slow or fails.</translation>
    </message>
    <message>
        <source>What clients get then.</source>
        <translation>What clients get then.</translation>
    </message>
    <message>
        <source>How long an answer that lets pass holds, at most one hour. 0s: every request is asked for.</source>
        <translation>How long an answer that lets pass holds, at most one hour. 0s: every request is asked for.</translation>
    </message>
    <message>
        <source>The same for refusals, at most five minutes.</source>
        <translation>The same for refusals, at most five minutes.</translation>
    </message>
    <message>
        <source>Header fields that answers depend on: all that say who calls. Method, host, path and query always count.</source>
        <translation>Header fields that answers depend on: all that say who calls. Method, host, path and query always count.</translation>
    </message>
    <message>
        <source>Whether answers depend on the client&apos;s address.</source>
        <translation>Whether answers depend on the client&apos;s address.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>How many at most.</translation>
    </message>
    <message>
        <source>Tells callers by the signature of their request (RFC 9421, or the field Authorization).</source>
        <translation>Tells callers by the signature of their request (RFC 9421, or the field Authorization).</translation>
    </message>
    <message>
        <source>How signatures may come: by RFC 9421 in Signature and Signature-Input, or in the field Authorization, as older clients send them (hmac username=…, Signature keyId=…).</source>
        <translation>How signatures may come: by RFC 9421 in Signature and Signature-Input, or in the field Authorization, as older clients send them (hmac username=…, Signature keyId=…).</translation>
    </message>
    <message>
        <source>One of the two.</source>
        <translation>One of the two.</translation>
    </message>
    <message>
        <source>Components of the request that every signature must cover. In Authorization, request-line stands for @method, @path and @query, and host for @authority.</source>
        <translation>Components of the request that every signature must cover. In Authorization, request-line stands for @method, @path and @query, and host for @authority.</translation>
    </message>
    <message>
        <source>@method, @authority, @path, @query, @scheme, @target-uri, @request-target, or a header field in small letters.</source>
        <translation>@method, @authority, @path, @query, @scheme, @target-uri, @request-target, or a header field in small letters.</translation>
    </message>
    <message>
        <source>Which kinds of signatures are accepted. Each key is good for its own only, whatever a request says.</source>
        <translation>Which kinds of signatures are accepted. Each key is good for its own only, whatever a request says.</translation>
    </message>
    <message>
        <source>As RFC 9421 names them; the last ones are for the field Authorization.</source>
        <translation>As RFC 9421 names them; the last ones are for the field Authorization.</translation>
    </message>
    <message>
        <source>Which signature counts when there are several (RFC 9421). Empty: there must be only one.</source>
        <translation>Which signature counts when there are several (RFC 9421). Empty: there must be only one.</translation>
    </message>
    <message>
        <source>For how long a signature is good. When it was made must be signed.</source>
        <translation>For how long a signature is good. When it was made must be signed.</translation>
    </message>
    <message>
        <source>By how much clocks may differ.</source>
        <translation>By how much clocks may differ.</translation>
    </message>
    <message>
        <source>What is refused when it comes again while it is still good: signatures with the same nonce, of which each may have to have one, or the same request signed at the same time.</source>
        <translation>What is refused when it comes again while it is still good: signatures with the same nonce, of which each may have to have one, or the same request signed at the same time.</translation>
    </message>
    <message>
        <source>Whether a body&apos;s digest (Content-Digest, or Digest in Authorization&apos;s way) must be signed. One that is signed is checked.</source>
        <translation>Whether a body&apos;s digest (Content-Digest, or Digest in Authorization&apos;s way) must be signed. One that is signed is checked.</translation>
    </message>
    <message>
        <source>Bodies are held back until their digest has been checked; longer ones are refused.</source>
        <translation>Bodies are held back until their digest has been checked; longer ones are refused.</translation>
    </message>
    <message>
        <source>Lets requests without a signature pass as anonymous. Wrong signatures are refused all the same.</source>
        <translation>Lets requests without a signature pass as anonymous. Wrong signatures are refused all the same.</translation>
    </message>
    <message>
        <source>Takes the signature out of the request before it goes to the upstream.</source>
        <translation>Takes the signature out of the request before it goes to the upstream.</translation>
    </message>
    <message>
        <source>Tells callers by the certificate that they show in the TLS handshake. The listener asks for certificates and verifies them.</source>
        <translation>Tells callers by the certificate that they show in the TLS handshake. The listener asks for certificates and verifies them.</translation>
    </message>
    <message>
        <source>How the caller is found: by a consumer&apos;s credential of kind mtls, or not at all, where any certificate that is accepted will do.</source>
        <translation>How the caller is found: by a consumer&apos;s credential of kind mtls, or not at all, where any certificate that is accepted will do.</translation>
    </message>
    <message>
        <source>Lets requests without a certificate pass as anonymous. Certificates that are not accepted are refused all the same.</source>
        <translation>Lets requests without a certificate pass as anonymous. Certificates that are not accepted are refused all the same.</translation>
    </message>
    <message>
        <source>Only certificates of these issuers are accepted, written as RFC 2253 has them: CN=Acme CA,O=Acme. None: all that the listener trusts.</source>
        <translation>Only certificates of these issuers are accepted, written as RFC 2253 has them: CN=Acme CA,O=Acme. None: all that the listener trusts.</translation>
    </message>
    <message>
        <source>The name of an authority.</source>
        <translation>The name of an authority.</translation>
    </message>
    <message>
        <source>Only certificates with one of these names are accepted: dns:*.acme.example, uri:spiffe://acme/*, email:*@acme.example, ip:10.0.0.0/8. A star stays within one part. None: all.</source>
        <translation>Only certificates with one of these names are accepted: dns:*.acme.example, uri:spiffe://acme/*, email:*@acme.example, ip:10.0.0.0/8. A star stays within one part. None: all.</translation>
    </message>
    <message>
        <source>A kind, a colon, and a name that may have stars.</source>
        <translation>A kind, a colon, and a name that may have stars.</translation>
    </message>
    <message>
        <source>Certificates that are refused at once, also on connections that are open already: by SHA-256 fingerprint or serial number, in hexadecimal digits. Lists of authorities belong to the listener.</source>
        <translation>Certificates that are refused at once, also on connections that are open already: by SHA-256 fingerprint or serial number, in hexadecimal digits. Lists of authorities belong to the listener.</translation>
    </message>
    <message>
        <source>A fingerprint or a serial number.</source>
        <translation>A fingerprint or a serial number.</translation>
    </message>
    <message>
        <source>Sends the certificate to the upstream in Client-Cert (RFC 9440). What clients send under that name never reaches it.</source>
        <translation>Sends the certificate to the upstream in Client-Cert (RFC 9440). What clients send under that name never reaches it.</translation>
    </message>
    <message>
        <source>Takes OAuth access tokens (RFC 6750, RFC 9068, RFC 7662), with scopes and what binds them to their sender (RFC 8705, RFC 9449). Without an issuer and introspection no token is good.</source>
        <translation>Takes OAuth access tokens (RFC 6750, RFC 9068, RFC 7662), with scopes and what binds them to their sender (RFC 8705, RFC 9449). Without an issuer and introspection no token is good.</translation>
    </message>
    <message>
        <source>Whose signed tokens are taken. Other tokens are asked about, where introspection is set up.</source>
        <translation>Whose signed tokens are taken. Other tokens are asked about, where introspection is set up.</translation>
    </message>
    <message>
        <source>One of these must be in the token&apos;s aud. Empty: the resource, where one is named; else only tokens without aud are taken.</source>
        <translation>One of these must be in the token&apos;s aud. Empty: the resource, where one is named; else only tokens without aud are taken.</translation>
    </message>
    <message>
        <source>Where tokens without a known signature are asked about (RFC 7662). By https, but for this machine itself. Empty: they are refused.</source>
        <translation>Where tokens without a known signature are asked about (RFC 7662). By https, but for this machine itself. Empty: they are refused.</translation>
    </message>
    <message>
        <source>As whom the gateway asks.</source>
        <translation>As whom the gateway asks.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, by which it proves that.</source>
        <translation>The secret, of the tenant or of the gateway, by which it proves that.</translation>
    </message>
    <message>
        <source>How client id and secret are sent.</source>
        <translation>How client id and secret are sent.</translation>
    </message>
    <message>
        <source>What the answer&apos;s iss must be. Empty: it is not looked at.</source>
        <translation>What the answer&apos;s iss must be. Empty: it is not looked at.</translation>
    </message>
    <message>
        <source>One of these must be in the answer&apos;s aud. Empty: an answer may be without one.</source>
        <translation>One of these must be in the answer&apos;s aud. Empty: an answer may be without one.</translation>
    </message>
    <message>
        <source>A name of this API.</source>
        <translation>A name of this API.</translation>
    </message>
    <message>
        <source>How long an answer may take, at most one minute. Without one requests are refused.</source>
        <translation>How long an answer may take, at most one minute. Without one requests are refused.</translation>
    </message>
    <message>
        <source>How long an answer holds, at most one hour and never longer than the token. A token that is revoked is good until then.</source>
        <translation>How long an answer holds, at most one hour and never longer than the token. A token that is revoked is good until then.</translation>
    </message>
    <message>
        <source>The same for tokens that are not good, at most one minute.</source>
        <translation>The same for tokens that are not good, at most one minute.</translation>
    </message>
    <message>
        <source>What every token must allow.</source>
        <translation>What every token must allow.</translation>
    </message>
    <message>
        <source>A scope&apos;s name.</source>
        <translation>A scope&apos;s name.</translation>
    </message>
    <message>
        <source>Scopes by method and route. Every rule that applies must be met.</source>
        <translation>Scopes by method and route. Every rule that applies must be met.</translation>
    </message>
    <message>
        <source>What a request of a kind needs.</source>
        <translation>What a request of a kind needs.</translation>
    </message>
    <message>
        <source>Empty: all. GET stands for HEAD, too.</source>
        <translation>Empty: all. GET stands for HEAD, too.</translation>
    </message>
    <message>
        <source>An HTTP method.</source>
        <translation>An HTTP method.</translation>
    </message>
    <message>
        <source>Ids. Empty: all.</source>
        <translation>Ids. Empty: all.</translation>
    </message>
    <message>
        <source>A route&apos;s id.</source>
        <translation>A route&apos;s id.</translation>
    </message>
    <message>
        <source>What is needed then.</source>
        <translation>What is needed then.</translation>
    </message>
    <message>
        <source>Whether all of them are needed, or one.</source>
        <translation>Whether all of them are needed, or one.</translation>
    </message>
    <message>
        <source>A text with spaces between, or a list.</source>
        <translation>A text with spaces between, or a list.</translation>
    </message>
    <message>
        <source>Whether tokens must be bound to their sender, so that a stolen one is worth nothing. One that is bound must be proven in any case.</source>
        <translation>Whether tokens must be bound to their sender, so that a stolen one is worth nothing. One that is bound must be proven in any case.</translation>
    </message>
    <message>
        <source>How long after it was made a DPoP proof is taken, at most ten minutes. None is taken twice.</source>
        <translation>How long after it was made a DPoP proof is taken, at most ten minutes. None is taken twice.</translation>
    </message>
    <message>
        <source>How long a nonce holds that the gateway gives out for proofs, at most one hour. 0s: none are asked for.</source>
        <translation>How long a nonce holds that the gateway gives out for proofs, at most one hour. 0s: none are asked for.</translation>
    </message>
    <message>
        <source>As clients know it; also what aud must name. Its description for clients (RFC 9728) is then served at /.well-known/oauth-protected-resource before its path.</source>
        <translation>As clients know it; also what aud must name. Its description for clients (RFC 9728) is then served at /.well-known/oauth-protected-resource before its path.</translation>
    </message>
    <message>
        <source>Where clients get tokens. Empty: the issuers.</source>
        <translation>Where clients get tokens. Empty: the issuers.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address.</source>
        <translation>An issuer&apos;s address.</translation>
    </message>
    <message>
        <source>Where developers read about it.</source>
        <translation>Where developers read about it.</translation>
    </message>
    <message>
        <source>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject, one of kind OAuth client the client; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</source>
        <translation>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject, one of kind OAuth client the client; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</translation>
    </message>
    <message>
        <source>Takes the token and its proof out of the request before it goes to the upstream.</source>
        <translation>Takes the token and its proof out of the request before it goes to the upstream.</translation>
    </message>
    <message>
        <source>How long a signature that was checked holds, but never longer than the token is good. At most one hour; 0s: not at all.</source>
        <translation>How long a signature that was checked holds, but never longer than the token is good. At most one hour; 0s: not at all.</translation>
    </message>
    <message>
        <source>Gives out access tokens (RFC 6749, RFC 9068) to consumers&apos; OAuth clients: by their own secret, or for people who log in. For local tests and services that call each other.</source>
        <translation>Gives out access tokens (RFC 6749, RFC 9068) to consumers&apos; OAuth clients: by their own secret, or for people who log in. For local tests and services that call each other.</translation>
    </message>
    <message>
        <source>The server&apos;s address as clients know it. Its endpoints lie below: /token, /authorize, /introspect, /revoke, /jwks. By https, but for this machine itself. Empty: there is none.</source>
        <translation>The server&apos;s address as clients know it. Its endpoints lie below: /token, /authorize, /introspect, /revoke, /jwks. By https, but for this machine itself. Empty: there is none.</translation>
    </message>
    <message>
        <source>What tokens may be for; the first one if a client names no resource. Empty: the issuer itself.</source>
        <translation>What tokens may be for; the first one if a client names no resource. Empty: the issuer itself.</translation>
    </message>
    <message>
        <source>A resource&apos;s name or address.</source>
        <translation>A resource&apos;s name or address.</translation>
    </message>
    <message>
        <source>What people read who log in.</source>
        <translation>What people read who log in.</translation>
    </message>
    <message>
        <source>From ten seconds to one day. Whoever checks them by their signature takes them until then, revoked or not.</source>
        <translation>From ten seconds to one day. Whoever checks them by their signature takes them until then, revoked or not.</translation>
    </message>
    <message>
        <source>From the log-in on, however often they are renewed; at most 366 days.</source>
        <translation>From the log-in on, however often they are renewed; at most 366 days.</translation>
    </message>
    <message>
        <source>Between log-in and the client&apos;s fetching the token; at most ten minutes.</source>
        <translation>Between log-in and the client&apos;s fetching the token; at most ten minutes.</translation>
    </message>
    <message>
        <source>Secrets, of the tenant or of the gateway, with a private key each (PEM). The first one signs, all are published: put a new one in front, and take an old one out when its tokens have ended. Empty: keys of its own, which end with the process.</source>
        <translation>Secrets, of the tenant or of the gateway, with a private key each (PEM). The first one signs, all are published: put a new one in front, and take an old one out when its tokens have ended. Empty: keys of its own, which end with the process.</translation>
    </message>
    <message>
        <source>A secret&apos;s id.</source>
        <translation>A secret&apos;s id.</translation>
    </message>
    <message>
        <source>How often it makes itself a new key, at most 90 days.</source>
        <translation>How often it makes itself a new key, at most 90 days.</translation>
    </message>
    <message>
        <source>So many secrets and passwords may be wrong in a minute, for each client address. 0: no bound.</source>
        <translation>So many secrets and passwords may be wrong in a minute, for each client address. 0: no bound.</translation>
    </message>
    <message>
        <source>Allows and refuses callers by lists. Who is refused by one is refused, whatever allows them.</source>
        <translation>Allows and refuses callers by lists. Who is refused by one is refused, whatever allows them.</translation>
    </message>
    <message>
        <source>Who may not pass, even when an allow list has them.</source>
        <translation>Who may not pass, even when an allow list has them.</translation>
    </message>
    <message>
        <source>By the consumer&apos;s id.</source>
        <translation>By the consumer&apos;s id.</translation>
    </message>
    <message>
        <source>A name as it is written there.</source>
        <translation>A name as it is written there.</translation>
    </message>
    <message>
        <source>By a group, of the consumer or of a token.</source>
        <translation>By a group, of the consumer or of a token.</translation>
    </message>
    <message>
        <source>By what a token grants.</source>
        <translation>By what a token grants.</translation>
    </message>
    <message>
        <source>By the tenant of the route; for policies of the whole gateway.</source>
        <translation>By the tenant of the route; for policies of the whole gateway.</translation>
    </message>
    <message>
        <source>Who may pass. All lists empty: everybody who is not refused.</source>
        <translation>Who may pass. All lists empty: everybody who is not refused.</translation>
    </message>
    <message>
        <source>Who is on any of the allow lists, or on every one that is used.</source>
        <translation>Who is on any of the allow lists, or on every one that is used.</translation>
    </message>
    <message>
        <source>Keeps answers that are too large from clients.</source>
        <translation>Keeps answers that are too large from clients.</translation>
    </message>
    <message>
        <source>The most that an answer&apos;s body may have, as the upstream sends it.</source>
        <translation>The most that an answer&apos;s body may have, as the upstream sends it.</translation>
    </message>
    <message>
        <source>Refuses programs by what they call themselves (User-Agent).</source>
        <translation>Refuses programs by what they call themselves (User-Agent).</translation>
    </message>
    <message>
        <source>Patterns (RE2) of programs that are refused, somewhere in User-Agent, in any case.</source>
        <translation>Patterns (RE2) of programs that are refused, somewhere in User-Agent, in any case.</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>A regular expression.</translation>
    </message>
    <message>
        <source>Patterns of programs that pass, whatever else fits.</source>
        <translation>Patterns of programs that pass, whatever else fits.</translation>
    </message>
    <message>
        <source>Refuses tools that look for holes or take whole sites down, by a built-in list.</source>
        <translation>Refuses tools that look for holes or take whole sites down, by a built-in list.</translation>
    </message>
    <message>
        <source>What happens to requests that do not say what sent them.</source>
        <translation>What happens to requests that do not say what sent them.</translation>
    </message>
    <message>
        <source>What happens to programs that no pattern fits.</source>
        <translation>What happens to programs that no pattern fits.</translation>
    </message>
    <message>
        <source>Refuses changes that pages of other sites make a visitor&apos;s browser ask for.</source>
        <translation>Refuses changes that pages of other sites make a visitor&apos;s browser ask for.</translation>
    </message>
    <message>
        <source>Other origins whose pages may ask for changes: https://app.example.com, https://*.example.com for any subdomain. Pages of the host itself always may.</source>
        <translation>Other origins whose pages may ask for changes: https://app.example.com, https://*.example.com for any subdomain. Pages of the host itself always may.</translation>
    </message>
    <message>
        <source>Pages of other hosts of the same site may too, such as other subdomains.</source>
        <translation>Pages of other hosts of the same site may too, such as other subdomains.</translation>
    </message>
    <message>
        <source>What happens to requests that tell of no page. Auto: let pass when they carry no cookie, since then no browser sent them.</source>
        <translation>What happens to requests that tell of no page. Auto: let pass when they carry no cookie, since then no browser sent them.</translation>
    </message>
    <message>
        <source>Methods that change nothing and are not looked at.</source>
        <translation>Methods that change nothing and are not looked at.</translation>
    </message>
    <message>
        <source>A token that pages have to show besides: a signed double submit.</source>
        <translation>A token that pages have to show besides: a signed double submit.</translation>
    </message>
    <message>
        <source>Asks for a token besides.</source>
        <translation>Asks for a token besides.</translation>
    </message>
    <message>
        <source>The cookie that the token comes in; pages read it there. A name that begins with __Host- is bound to the host.</source>
        <translation>The cookie that the token comes in; pages read it there. A name that begins with __Host- is bound to the host.</translation>
    </message>
    <message>
        <source>Where pages show the token.</source>
        <translation>Where pages show the token.</translation>
    </message>
    <message>
        <source>The cookie of the visitor&apos;s session: tokens then hold for it alone. Empty: for any.</source>
        <translation>The cookie of the visitor&apos;s session: tokens then hold for it alone. Empty: for any.</translation>
    </message>
    <message>
        <source>How long a token holds; half of it later pages get a new one. From one minute to 30 days.</source>
        <translation>How long a token holds; half of it later pages get a new one. From one minute to 30 days.</translation>
    </message>
    <message>
        <source>The secret that tokens are signed with, of 32 bytes at least; needed where several gateways serve the same pages. Empty: one of this process.</source>
        <translation>The secret that tokens are signed with, of 32 bytes at least; needed where several gateways serve the same pages. Empty: one of this process.</translation>
    </message>
    <message>
        <source>Refuses uploads whose content is not what they say they are, or of a type that is not taken. Looks at whole bodies and at each part of a form.</source>
        <translation>Refuses uploads whose content is not what they say they are, or of a type that is not taken. Looks at whole bodies and at each part of a form.</translation>
    </message>
    <message>
        <source>Media types that are taken, such as image/png or image/*. Empty: all.</source>
        <translation>Media types that are taken, such as image/png or image/*. Empty: all.</translation>
    </message>
    <message>
        <source>A media type, or a range of them.</source>
        <translation>A media type, or a range of them.</translation>
    </message>
    <message>
        <source>Media types that are never taken, by what contents are and by what they say.</source>
        <translation>Media types that are never taken, by what contents are and by what they say.</translation>
    </message>
    <message>
        <source>Refuses contents that do not begin as those of the type, or of the file name&apos;s extension, that they say.</source>
        <translation>Refuses contents that do not begin as those of the type, or of the file name&apos;s extension, that they say.</translation>
    </message>
    <message>
        <source>Extensions that no file&apos;s name may have, not even before another one.</source>
        <translation>Extensions that no file&apos;s name may have, not even before another one.</translation>
    </message>
    <message>
        <source>Without the dot.</source>
        <translation>Without the dot.</translation>
    </message>
    <message>
        <source>How long a file&apos;s name may be. 0: no limit.</source>
        <translation>How long a file&apos;s name may be. 0: no limit.</translation>
    </message>
    <message>
        <source>How many parts a form may have.</source>
        <translation>How many parts a form may have.</translation>
    </message>
    <message>
        <source>The most that a body may have, as sent and decoded: so much memory a request may take.</source>
        <translation>The most that a body may have, as sent and decoded: so much memory a request may take.</translation>
    </message>
    <message>
        <source>What happens to larger ones.</source>
        <translation>What happens to larger ones.</translation>
    </message>
    <message>
        <source>What happens to bodies with a Content-Encoding.</source>
        <translation>What happens to bodies with a Content-Encoding.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by the country, continent or network operator of their address.</source>
        <translation>Lets clients pass or not by the country, continent or network operator of their address.</translation>
    </message>
    <message>
        <source>Places that may not pass, even when the allow list has them: a country (DE), a continent (continent:EU: AF, AN, AS, EU, NA, OC, SA) or a network operator (AS64500).</source>
        <translation>Places that may not pass, even when the allow list has them: a country (DE), a continent (continent:EU: AF, AN, AS, EU, NA, OC, SA) or a network operator (AS64500).</translation>
    </message>
    <message>
        <source>A country, continent or operator.</source>
        <translation>A country, continent or operator.</translation>
    </message>
    <message>
        <source>Places that may pass.</source>
        <translation>Places that may pass.</translation>
    </message>
    <message>
        <source>What happens to places in neither list. Auto: refused when there is an allow list.</source>
        <translation>What happens to places in neither list. Auto: refused when there is an allow list.</translation>
    </message>
    <message>
        <source>What happens to addresses that no database knows, such as private ones. Auto: the same as to others.</source>
        <translation>What happens to addresses that no database knows, such as private ones. Auto: the same as to others.</translation>
    </message>
    <message>
        <source>The path of a MaxMind database (.mmdb) with countries, on the machine of the gateway.</source>
        <translation>The path of a MaxMind database (.mmdb) with countries, on the machine of the gateway.</translation>
    </message>
    <message>
        <source>The path of a MaxMind database with network operators (ASN), if that is another one.</source>
        <translation>The path of a MaxMind database with network operators (ASN), if that is another one.</translation>
    </message>
    <message>
        <source>What happens as long as a database was never read well.</source>
        <translation>What happens as long as a database was never read well.</translation>
    </message>
    <message>
        <source>Refuses GraphQL that asks for too much at once, or for what is not to be asked.</source>
        <translation>Refuses GraphQL that asks for too much at once, or for what is not to be asked.</translation>
    </message>
    <message>
        <source>How deep fields may stand in fields. 0: no limit.</source>
        <translation>How deep fields may stand in fields. 0: no limit.</translation>
    </message>
    <message>
        <source>What all operations of a request may cost: each field 1, times the lengths (first, last, limit …) of the lists around it. 0: no limit.</source>
        <translation>What all operations of a request may cost: each field 1, times the lengths (first, last, limit …) of the lists around it. 0: no limit.</translation>
    </message>
    <message>
        <source>How many fields may have another name. 0: no limit.</source>
        <translation>How many fields may have another name. 0: no limit.</translation>
    </message>
    <message>
        <source>How many fields an operation may begin with. 0: no limit.</source>
        <translation>How many fields an operation may begin with. 0: no limit.</translation>
    </message>
    <message>
        <source>How many directives an operation may have. 0: no limit.</source>
        <translation>How many directives an operation may have. 0: no limit.</translation>
    </message>
    <message>
        <source>How many words and signs a document may have. 0: no limit.</source>
        <translation>How many words and signs a document may have. 0: no limit.</translation>
    </message>
    <message>
        <source>How many operations may come in one request. 0: no limit.</source>
        <translation>How many operations may come in one request. 0: no limit.</translation>
    </message>
    <message>
        <source>Lets clients ask for the schema.</source>
        <translation>Lets clients ask for the schema.</translation>
    </message>
    <message>
        <source>Which types of operations are taken.</source>
        <translation>Which types of operations are taken.</translation>
    </message>
    <message>
        <source>A type of operation.</source>
        <translation>A type of operation.</translation>
    </message>
    <message>
        <source>SHA-256 (hexadecimal) of documents that are known: their size is not looked at, and they may be sent by their hash alone.</source>
        <translation>SHA-256 (hexadecimal) of documents that are known: their size is not looked at, and they may be sent by their hash alone.</translation>
    </message>
    <message>
        <source>Of a document&apos;s text, in UTF-8.</source>
        <translation>Of a document&apos;s text, in UTF-8.</translation>
    </message>
    <message>
        <source>Refuses all others.</source>
        <translation>Refuses all others.</translation>
    </message>
    <message>
        <source>What happens to bodies that are neither JSON nor application/graphql.</source>
        <translation>What happens to bodies that are neither JSON nor application/graphql.</translation>
    </message>
    <message>
        <source>Addresses (https://…) of lists of addresses that may not pass: one in each line.</source>
        <translation>Addresses (https://…) of lists of addresses that may not pass: one in each line.</translation>
    </message>
    <message>
        <source>Where a list is published.</source>
        <translation>Where a list is published.</translation>
    </message>
    <message>
        <source>Addresses of lists of addresses that may pass.</source>
        <translation>Addresses of lists of addresses that may pass.</translation>
    </message>
    <message>
        <source>How often the lists are read: from one minute to seven days. A list that does not answer is kept as it was.</source>
        <translation>How often the lists are read: from one minute to seven days. A list that does not answer is kept as it was.</translation>
    </message>
    <message>
        <source>What happens to clients whose address depends on a list that was never read.</source>
        <translation>What happens to clients whose address depends on a list that was never read.</translation>
    </message>
    <message>
        <source>Refuses JSON that is malformed, too deep, too large in any of its parts, or ambiguous, before the upstream reads it.</source>
        <translation>Refuses JSON that is malformed, too deep, too large in any of its parts, or ambiguous, before the upstream reads it.</translation>
    </message>
    <message>
        <source>How deep arrays and objects may be nested. 0: no limit.</source>
        <translation>How deep arrays and objects may be nested. 0: no limit.</translation>
    </message>
    <message>
        <source>How many values the whole may have. 0: no limit.</source>
        <translation>How many values the whole may have. 0: no limit.</translation>
    </message>
    <message>
        <source>How many members an object may have. 0: no limit.</source>
        <translation>How many members an object may have. 0: no limit.</translation>
    </message>
    <message>
        <source>How many items an array may have. 0: no limit.</source>
        <translation>How many items an array may have. 0: no limit.</translation>
    </message>
    <message>
        <source>How long a member&apos;s name may be, as sent. 0: no limit.</source>
        <translation>How long a member&apos;s name may be, as sent. 0: no limit.</translation>
    </message>
    <message>
        <source>How long a text may be, as sent. 0: no limit.</source>
        <translation>How long a text may be, as sent. 0: no limit.</translation>
    </message>
    <message>
        <source>How many characters a number may have. 0: no limit.</source>
        <translation>How many characters a number may have. 0: no limit.</translation>
    </message>
    <message>
        <source>Lets objects pass that have a member twice. Whoever reads such a one takes the first or the last.</source>
        <translation>Lets objects pass that have a member twice. Whoever reads such a one takes the first or the last.</translation>
    </message>
    <message>
        <source>Names that no member may have.</source>
        <translation>Names that no member may have.</translation>
    </message>
    <message>
        <source>A member&apos;s name.</source>
        <translation>A member&apos;s name.</translation>
    </message>
    <message>
        <source>What happens to bodies that are not declared as JSON.</source>
        <translation>What happens to bodies that are not declared as JSON.</translation>
    </message>
    <message>
        <source>Lets requests pass or not by the page that they come from.</source>
        <translation>Lets requests pass or not by the page that they come from.</translation>
    </message>
    <message>
        <source>Pages that are not served, even when the allow list has them: example.com, *.example.com for any subdomain, example.com/path.</source>
        <translation>Pages that are not served, even when the allow list has them: example.com, *.example.com for any subdomain, example.com/path.</translation>
    </message>
    <message>
        <source>A host, perhaps with a path.</source>
        <translation>A host, perhaps with a path.</translation>
    </message>
    <message>
        <source>Pages that are served.</source>
        <translation>Pages that are served.</translation>
    </message>
    <message>
        <source>Pages of the host that is asked are served.</source>
        <translation>Pages of the host that is asked are served.</translation>
    </message>
    <message>
        <source>What happens to pages in neither list. Auto: refused when there is an allow list.</source>
        <translation>What happens to pages in neither list. Auto: refused when there is an allow list.</translation>
    </message>
    <message>
        <source>What happens to requests without a Referer that can be read. Auto: refused when there is an allow list.</source>
        <translation>What happens to requests without a Referer that can be read. Auto: refused when there is an allow list.</translation>
    </message>
    <message>
        <source>How many header fields a request may have. 0: only the listener&apos;s own limit counts.</source>
        <translation>How many header fields a request may have. 0: only the listener&apos;s own limit counts.</translation>
    </message>
    <message>
        <source>The most that one of them may have, name and value together. 0: not checked.</source>
        <translation>The most that one of them may have, name and value together. 0: not checked.</translation>
    </message>
    <message>
        <source>The most that path and query may have together. 0: only the listener&apos;s own limit counts.</source>
        <translation>The most that path and query may have together. 0: only the listener&apos;s own limit counts.</translation>
    </message>
    <message>
        <source>Serves requests at some times of the week, and on some days, alone.</source>
        <translation>Serves requests at some times of the week, and on some days, alone.</translation>
    </message>
    <message>
        <source>Whose clock counts: a name such as Europe/Berlin, UTC, or an offset such as +05:30.</source>
        <translation>Whose clock counts: a name such as Europe/Berlin, UTC, or an offset such as +05:30.</translation>
    </message>
    <message>
        <source>Stretches of each week. None: all of it.</source>
        <translation>Stretches of each week. None: all of it.</translation>
    </message>
    <message>
        <source>A stretch of each week.</source>
        <translation>A stretch of each week.</translation>
    </message>
    <message>
        <source>On which days it begins. None: on every day.</source>
        <translation>On which days it begins. None: on every day.</translation>
    </message>
    <message>
        <source>A day of the week.</source>
        <translation>A day of the week.</translation>
    </message>
    <message>
        <source>Local time, such as 08:00.</source>
        <translation>Local time, such as 08:00.</translation>
    </message>
    <message>
        <source>Local time; 24:00 is the end of the day. Before the beginning: on the next day.</source>
        <translation>Local time; 24:00 is the end of the day. Before the beginning: on the next day.</translation>
    </message>
    <message>
        <source>What happens within them; the opposite happens outside.</source>
        <translation>What happens within them; the opposite happens outside.</translation>
    </message>
    <message>
        <source>Days that differ from the week, such as holidays. The first that fits counts.</source>
        <translation>Days that differ from the week, such as holidays. The first that fits counts.</translation>
    </message>
    <message>
        <source>Some days.</source>
        <translation>Some days.</translation>
    </message>
    <message>
        <source>The first day, such as 2026-12-24, or a local time, such as 2026-12-24T18:00.</source>
        <translation>The first day, such as 2026-12-24, or a local time, such as 2026-12-24T18:00.</translation>
    </message>
    <message>
        <source>The last day, or a local time before which it ends. Empty: the first day alone.</source>
        <translation>The last day, or a local time before which it ends. Empty: the first day alone.</translation>
    </message>
    <message>
        <source>What happens then.</source>
        <translation>What happens then.</translation>
    </message>
    <message>
        <source>What refused clients get.</source>
        <translation>What refused clients get.</translation>
    </message>
    <message>
        <source>Tells when requests are served again.</source>
        <translation>Tells when requests are served again.</translation>
    </message>
    <message>
        <source>What refused clients are told. Empty: a text of its own.</source>
        <translation>What refused clients are told. Empty: a text of its own.</translation>
    </message>
    <message>
        <source>Tells browsers how to guard what they get, and takes out what tells attackers about the upstream.</source>
        <translation>Tells browsers how to guard what they get, and takes out what tells attackers about the upstream.</translation>
    </message>
    <message>
        <source>Makes browsers come by TLS alone.</source>
        <translation>Makes browsers come by TLS alone.</translation>
    </message>
    <message>
        <source>Sends Strict-Transport-Security with answers over TLS.</source>
        <translation>Sends Strict-Transport-Security with answers over TLS.</translation>
    </message>
    <message>
        <source>How long browsers come by TLS alone.</source>
        <translation>How long browsers come by TLS alone.</translation>
    </message>
    <message>
        <source>For all subdomains of the host as well.</source>
        <translation>For all subdomains of the host as well.</translation>
    </message>
    <message>
        <source>Agrees that browsers take the site into their built-in list; hard to take back.</source>
        <translation>Agrees that browsers take the site into their built-in list; hard to take back.</translation>
    </message>
    <message>
        <source>Sends it also where the gateway sees plain HTTP, since another server in front ends TLS without telling.</source>
        <translation>Sends it also where the gateway sees plain HTTP, since another server in front ends TLS without telling.</translation>
    </message>
    <message>
        <source>What pages may load and who may frame them. The default is for APIs, whose answers are no pages. Empty: none.</source>
        <translation>What pages may load and who may frame them. The default is for APIs, whose answers are no pages. Empty: none.</translation>
    </message>
    <message>
        <source>Sends Content-Security-Policy-Report-Only instead: browsers tell of what they would refuse.</source>
        <translation>Sends Content-Security-Policy-Report-Only instead: browsers tell of what they would refuse.</translation>
    </message>
    <message>
        <source>Sends X-Content-Type-Options: nosniff.</source>
        <translation>Sends X-Content-Type-Options: nosniff.</translation>
    </message>
    <message>
        <source>Who may show answers in a frame, for browsers that do not know frame-ancestors.</source>
        <translation>Who may show answers in a frame, for browsers that do not know frame-ancestors.</translation>
    </message>
    <message>
        <source>What browsers tell others of the address.</source>
        <translation>What browsers tell others of the address.</translation>
    </message>
    <message>
        <source>Which of the device pages may use. Empty: none is sent.</source>
        <translation>Which of the device pages may use. Empty: none is sent.</translation>
    </message>
    <message>
        <source>Whether pages of other origins keep a hold on a window.</source>
        <translation>Whether pages of other origins keep a hold on a window.</translation>
    </message>
    <message>
        <source>What pages may take in of other origins.</source>
        <translation>What pages may take in of other origins.</translation>
    </message>
    <message>
        <source>Who may take in answers without asking by CORS.</source>
        <translation>Who may take in answers without asking by CORS.</translation>
    </message>
    <message>
        <source>What happens to fields that the upstream sends itself.</source>
        <translation>What happens to fields that the upstream sends itself.</translation>
    </message>
    <message>
        <source>Header fields of the upstream that clients do not get.</source>
        <translation>Header fields of the upstream that clients do not get.</translation>
    </message>
    <message>
        <source>Refuses requests that are not as an OpenAPI document or a JSON Schema describes them, and answers too if told so. All that is wrong is told at once.</source>
        <translation>Refuses requests that are not as an OpenAPI document or a JSON Schema describes them, and answers too if told so. All that is wrong is told at once.</translation>
    </message>
    <message>
        <source>An API&apos;s description (OpenAPI 3.0 or 3.1) as JSON or YAML: paths, parameters, bodies and answers.</source>
        <translation>An API&apos;s description (OpenAPI 3.0 or 3.1) as JSON or YAML: paths, parameters, bodies and answers.</translation>
    </message>
    <message>
        <source>Without an OpenAPI document: a JSON Schema (2020-12), as JSON or YAML, of the requests&apos; JSON bodies.</source>
        <translation>Without an OpenAPI document: a JSON Schema (2020-12), as JSON or YAML, of the requests&apos; JSON bodies.</translation>
    </message>
    <message>
        <source>Without an OpenAPI document: a JSON Schema of the JSON bodies of answers below 300.</source>
        <translation>Without an OpenAPI document: a JSON Schema of the JSON bodies of answers below 300.</translation>
    </message>
    <message>
        <source>Documents that references in the ones above may name; nothing is fetched.</source>
        <translation>Documents that references in the ones above may name; nothing is fetched.</translation>
    </message>
    <message>
        <source>A further document.</source>
        <translation>A further document.</translation>
    </message>
    <message>
        <source>The URI, or relative path, that references name it by.</source>
        <translation>The URI, or relative path, that references name it by.</translation>
    </message>
    <message>
        <source>The document, as JSON or YAML.</source>
        <translation>The document, as JSON or YAML.</translation>
    </message>
    <message>
        <source>What stands before the document&apos;s paths here. Empty: the paths of its servers.</source>
        <translation>What stands before the document&apos;s paths here. Empty: the paths of its servers.</translation>
    </message>
    <message>
        <source>Refuses requests that are not as described.</source>
        <translation>Refuses requests that are not as described.</translation>
    </message>
    <message>
        <source>Answers that are not as described become 502. They are held back until they have been read.</source>
        <translation>Answers that are not as described become 502. They are held back until they have been read.</translation>
    </message>
    <message>
        <source>Takes formats such as date-time and uuid for rules.</source>
        <translation>Takes formats such as date-time and uuid for rules.</translation>
    </message>
    <message>
        <source>What happens to paths and methods that the document does not have.</source>
        <translation>What happens to paths and methods that the document does not have.</translation>
    </message>
    <message>
        <source>What happens to query parameters that the document does not have.</source>
        <translation>What happens to query parameters that the document does not have.</translation>
    </message>
    <message>
        <source>What happens to bodies of media types, and answers of statuses, that are not described.</source>
        <translation>What happens to bodies of media types, and answers of statuses, that are not described.</translation>
    </message>
    <message>
        <source>How many problems of one message are told at most.</source>
        <translation>How many problems of one message are told at most.</translation>
    </message>
    <message>
        <source>Refuses XML that is malformed, has a document type or entities of its own, or is too deep or too large in any of its parts, before the upstream reads it.</source>
        <translation>Refuses XML that is malformed, has a document type or entities of its own, or is too deep or too large in any of its parts, before the upstream reads it.</translation>
    </message>
    <message>
        <source>How deep elements may be nested. 0: no limit.</source>
        <translation>How deep elements may be nested. 0: no limit.</translation>
    </message>
    <message>
        <source>How many elements the whole may have. 0: no limit.</source>
        <translation>How many elements the whole may have. 0: no limit.</translation>
    </message>
    <message>
        <source>How many elements may stand in one. 0: no limit.</source>
        <translation>How many elements may stand in one. 0: no limit.</translation>
    </message>
    <message>
        <source>How many attributes an element may have, namespaces counted. 0: no limit.</source>
        <translation>How many attributes an element may have, namespaces counted. 0: no limit.</translation>
    </message>
    <message>
        <source>How many namespaces the whole may declare. 0: no limit.</source>
        <translation>How many namespaces the whole may declare. 0: no limit.</translation>
    </message>
    <message>
        <source>How long the name of an element or attribute may be. 0: no limit.</source>
        <translation>How long the name of an element or attribute may be. 0: no limit.</translation>
    </message>
    <message>
        <source>How long an attribute&apos;s value may be. 0: no limit.</source>
        <translation>How long an attribute&apos;s value may be. 0: no limit.</translation>
    </message>
    <message>
        <source>How long a text between tags may be. 0: no limit.</source>
        <translation>How long a text between tags may be. 0: no limit.</translation>
    </message>
    <message>
        <source>Lets comments pass. They may split a text in two for some readers.</source>
        <translation>Lets comments pass. They may split a text in two for some readers.</translation>
    </message>
    <message>
        <source>Lets processing instructions pass, such as those that name a style sheet.</source>
        <translation>Lets processing instructions pass, such as those that name a style sheet.</translation>
    </message>
    <message>
        <source>What happens to bodies that are not declared as XML.</source>
        <translation>What happens to bodies that are not declared as XML.</translation>
    </message>
    <message>
        <source>Admits so many requests in an hour, day, week or month of the calendar; the others are refused with 429.</source>
        <translation>Admits so many requests in an hour, day, week or month of the calendar; the others are refused with 429.</translation>
    </message>
    <message>
        <source>When the count begins anew, in the time zone. Weeks begin on Monday.</source>
        <translation>When the count begins anew, in the time zone. Weeks begin on Monday.</translation>
    </message>
    <message>
        <source>Who is counted for itself. Callers that are not known as consumers, requests without the header field, and those for which the expression comes to nothing, are counted by address.</source>
        <translation>Who is counted for itself. Callers that are not known as consumers, requests without the header field, and those for which the expression comes to nothing, are counted by address.</translation>
    </message>
    <message>
        <source>An expression (CEL) whose value is counted for itself, when counting by expression.</source>
        <translation>An expression (CEL) whose value is counted for itself, when counting by expression.</translation>
    </message>
    <message>
        <source>Shares of the quota at which the gateway&apos;s log is told, once for each and period.</source>
        <translation>Shares of the quota at which the gateway&apos;s log is told, once for each and period.</translation>
    </message>
    <message>
        <source>A percentage of the quota.</source>
        <translation>A percentage of the quota.</translation>
    </message>
    <message>
        <source>A limit for all of a tenant together, as far as this policy is for them, above those of each. 0: none.</source>
        <translation>A limit for all of a tenant together, as far as this policy is for them, above those of each. 0: none.</translation>
    </message>
    <message>
        <source>An expression (CEL) that comes to how much a request takes of the limit. Empty: 1.</source>
        <translation>An expression (CEL) that comes to how much a request takes of the limit. Empty: 1.</translation>
    </message>
    <message>
        <source>What a request costs at most, and when the expression fails or comes to less than nothing. Never more than may be taken at once.</source>
        <translation>What a request costs at most, and when the expression fails or comes to less than nothing. Never more than may be taken at once.</translation>
    </message>
    <message>
        <source>Who is refused too often is refused everything for a time.</source>
        <translation>Who is refused too often is refused everything for a time.</translation>
    </message>
    <message>
        <source>After how many refusals. 0: never.</source>
        <translation>After how many refusals. 0: never.</translation>
    </message>
    <message>
        <source>In which time they have to come: from one second to 31 days.</source>
        <translation>In which time they have to come: from one second to 31 days.</translation>
    </message>
    <message>
        <source>How long everything is refused: from one second to 31 days.</source>
        <translation>How long everything is refused: from one second to 31 days.</translation>
    </message>
    <message>
        <source>Spaces requests evenly: what comes too early waits for its turn or is refused.</source>
        <translation>Spaces requests evenly: what comes too early waits for its turn or is refused.</translation>
    </message>
    <message>
        <source>How many requests in the time below; they are spaced evenly.</source>
        <translation>How many requests in the time below; they are spaced evenly.</translation>
    </message>
    <message>
        <source>The time: from 100 milliseconds to one hour.</source>
        <translation>The time: from 100 milliseconds to one hour.</translation>
    </message>
    <message>
        <source>How many may come together after a pause.</source>
        <translation>How many may come together after a pause.</translation>
    </message>
    <message>
        <source>How long a request that is too early may wait for its turn: at most 30 seconds. 0: it is refused.</source>
        <translation>How long a request that is too early may wait for its turn: at most 30 seconds. 0: it is refused.</translation>
    </message>
    <message>
        <source>Sends a record of each request in its scope, also of those that other policies refuse. No request waits for it: what can&apos;t be sent in time is dropped and counted. Policies of all scopes add up.</source>
        <translation>Sends a record of each request in its scope, also of those that other policies refuse. No request waits for it: what can&apos;t be sent in time is dropped and counted. Policies of all scopes add up.</translation>
    </message>
    <message>
        <source>Where records go.</source>
        <translation>Where records go.</translation>
    </message>
    <message>
        <source>JSON lines below the gateway&apos;s folder for logs.</source>
        <translation>JSON lines below the gateway&apos;s folder for logs.</translation>
    </message>
    <message>
        <source>At this size it is put aside.</source>
        <translation>At this size it is put aside.</translation>
    </message>
    <message>
        <source>Put aside when a day, hour, … (UTC) is over; 0s: by size alone.</source>
        <translation>Put aside when a day, hour, … (UTC) is over; 0s: by size alone.</translation>
    </message>
    <message>
        <source>How many that were put aside stay.</source>
        <translation>How many that were put aside stay.</translation>
    </message>
    <message>
        <source>Those that were put aside, by gzip.</source>
        <translation>Those that were put aside, by gzip.</translation>
    </message>
    <message>
        <source>Messages of RFC 5424.</source>
        <translation>Messages of RFC 5424.</translation>
    </message>
    <message>
        <source>514 is usual for UDP, 6514 for TLS.</source>
        <translation>514 is usual for UDP, 6514 for TLS.</translation>
    </message>
    <message>
        <source>By UDP messages can be lost and read on their way.</source>
        <translation>By UDP messages can be lost and read on their way.</translation>
    </message>
    <message>
        <source>16 to 23 are local0 to local7.</source>
        <translation>16 to 23 are local0 to local7.</translation>
    </message>
    <message>
        <source>What messages say that they come from.</source>
        <translation>What messages say that they come from.</translation>
    </message>
    <message>
        <source>JSON lines, posted in batches.</source>
        <translation>JSON lines, posted in batches.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, that is sent along, as it stands: with a scheme such as Bearer, if there is to be one. Only by https.</source>
        <translation>The secret, of the tenant or of the gateway, that is sent along, as it stands: with a scheme such as Bearer, if there is to be one. Only by https.</translation>
    </message>
    <message>
        <source>What the secret is sent in.</source>
        <translation>What the secret is sent in.</translation>
    </message>
    <message>
        <source>How long one batch may take.</source>
        <translation>How long one batch may take.</translation>
    </message>
    <message>
        <source>Logs by OTLP/HTTP as JSON.</source>
        <translation>Logs by OTLP/HTTP as JSON.</translation>
    </message>
    <message>
        <source>What the collector calls this gateway.</source>
        <translation>What the collector calls this gateway.</translation>
    </message>
    <message>
        <source>What is told of a request; empty: all.</source>
        <translation>What is told of a request; empty: all.</translation>
    </message>
    <message>
        <source>A member of a record.</source>
        <translation>A member of a record.</translation>
    </message>
    <message>
        <source>Of requests, told besides. What proves who somebody is, as Authorization and Cookie, never is.</source>
        <translation>Of requests, told besides. What proves who somebody is, as Authorization and Cookie, never is.</translation>
    </message>
    <message>
        <source>How many of a hundred requests are told.</source>
        <translation>How many of a hundred requests are told.</translation>
    </message>
    <message>
        <source>How many records are sent together at most.</source>
        <translation>How many records are sent together at most.</translation>
    </message>
    <message>
        <source>How long a record waits for others.</source>
        <translation>How long a record waits for others.</translation>
    </message>
    <message>
        <source>How many records wait at most (32 MiB); what doesn&apos;t fit is dropped and counted.</source>
        <translation>How many records wait at most (32 MiB); what doesn&apos;t fit is dropped and counted.</translation>
    </message>
    <message>
        <source>How often a batch is sent before it is dropped, a second and more apart.</source>
        <translation>How often a batch is sent before it is dropped, a second and more apart.</translation>
    </message>
    <message>
        <source>Takes part in distributed traces (W3C Trace Context): the upstream gets traceparent, the access log has the trace&apos;s id, and spans of the request, its policies and its tries are sent to an OpenTelemetry collector.</source>
        <translation>Takes part in distributed traces (W3C Trace Context): the upstream gets traceparent, the access log has the trace&apos;s id, and spans of the request, its policies and its tries are sent to an OpenTelemetry collector.</translation>
    </message>
    <message>
        <source>Go on with a trace that the client began. Otherwise each request begins one.</source>
        <translation>Go on with a trace that the client began. Otherwise each request begins one.</translation>
    </message>
    <message>
        <source>Who decides which spans are sent: the caller where there is one, or the share alone.</source>
        <translation>Who decides which spans are sent: the caller where there is one, or the share alone.</translation>
    </message>
    <message>
        <source>How many of a hundred traces are sampled.</source>
        <translation>How many of a hundred traces are sampled.</translation>
    </message>
    <message>
        <source>How many requests a second are sampled, whoever wants them to be.</source>
        <translation>How many requests a second are sampled, whoever wants them to be.</translation>
    </message>
    <message>
        <source>Where batches are posted to. Empty: nothing is sent. Most collectors have /v1/traces.</source>
        <translation>Where batches are posted to. Empty: nothing is sent. Most collectors have /v1/traces.</translation>
    </message>
    <message>
        <source>Tells the upstream who calls and what was decided, in one signed token (JWT) that is good for a short time.</source>
        <translation>Tells the upstream who calls and what was decided, in one signed token (JWT) that is good for a short time.</translation>
    </message>
    <message>
        <source>What carries the token. What clients send under that name never reaches the upstream.</source>
        <translation>What carries the token. What clients send under that name never reaches the upstream.</translation>
    </message>
    <message>
        <source>A word in front of the token, such as Bearer. Empty: none.</source>
        <translation>A word in front of the token, such as Bearer. Empty: none.</translation>
    </message>
    <message>
        <source>The token&apos;s iss.</source>
        <translation>The token&apos;s iss.</translation>
    </message>
    <message>
        <source>A member of the token.</source>
        <translation>A member of the token.</translation>
    </message>
    <message>
        <source>The secret that holds the private key (PEM). Empty: the gateway makes keys of its own and changes them once a day.</source>
        <translation>The secret that holds the private key (PEM). Empty: the gateway makes keys of its own and changes them once a day.</translation>
    </message>
    <message>
        <source>Publishes the keys by which upstreams verify the signed context.</source>
        <translation>Publishes the keys by which upstreams verify the signed context.</translation>
    </message>
    <message>
        <source>Where the keys are read, by anybody who reaches a route of this scope.</source>
        <translation>Where the keys are read, by anybody who reaches a route of this scope.</translation>
    </message>
    <message>
        <source>Secrets whose public keys are published besides those that the gateway makes. For a change, name the new one here before context signs with it.</source>
        <translation>Secrets whose public keys are published besides those that the gateway makes. For a change, name the new one here before context signs with it.</translation>
    </message>
    <message>
        <source>A secret with a private key (PEM).</source>
        <translation>A secret with a private key (PEM).</translation>
    </message>
    <message>
        <source>Disguises personal data in answers and in logs. Policies of all scopes add up.</source>
        <translation>Disguises personal data in answers and in logs. Policies of all scopes add up.</translation>
    </message>
    <message>
        <source>What is looked for, and how it is shown. Of two that find the same thing the first one decides.</source>
        <translation>What is looked for, and how it is shown. Of two that find the same thing the first one decides.</translation>
    </message>
    <message>
        <source>One kind of personal data.</source>
        <translation>One kind of personal data.</translation>
    </message>
    <message>
        <source>What is looked for. Names and JSON paths hide a whole value, the others what they find in a text.</source>
        <translation>What is looked for. Names and JSON paths hide a whole value, the others what they find in a text.</translation>
    </message>
    <message>
        <source>For values by name the names of members and query parameters, * for anything (*token*). For JSON paths such as $.users[*].email. For patterns regular expressions (RE2). For identity numbers countries (us, gb, de, fr, es, it, pl, br, in); empty: all.</source>
        <translation>For values by name the names of members and query parameters, * for anything (*token*). For JSON paths such as $.users[*].email. For patterns regular expressions (RE2). For identity numbers countries (us, gb, de, fr, es, it, pl, br, in); empty: all.</translation>
    </message>
    <message>
        <source>A name, path, pattern or country.</source>
        <translation>A name, path, pattern or country.</translation>
    </message>
    <message>
        <source>What stands in its place. A part is never more than half of it; a hash is the same for the same value.</source>
        <translation>What stands in its place. A part is never more than half of it; a hash is the same for the same value.</translation>
    </message>
    <message>
        <source>Stands for what is hidden.</source>
        <translation>Stands for what is hidden.</translation>
    </message>
    <message>
        <source>How many stay at the beginning when a part is shown.</source>
        <translation>How many stay at the beginning when a part is shown.</translation>
    </message>
    <message>
        <source>How many stay at the end when a part is shown. Of an e-mail address the domain stays instead.</source>
        <translation>How many stay at the end when a part is shown. Of an e-mail address the domain stays instead.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, without which nobody can tell the value of a hash; 16 bytes at least.</source>
        <translation>The secret, of the tenant or of the gateway, without which nobody can tell the value of a hash; 16 bytes at least.</translation>
    </message>
    <message>
        <source>Disguise what answers have in their bodies.</source>
        <translation>Disguise what answers have in their bodies.</translation>
    </message>
    <message>
        <source>Disguise the path, the query, the user agent and chosen header fields in the access log, in traces and in what is sent to log sinks.</source>
        <translation>Disguise the path, the query, the user agent and chosen header fields in the access log, in traces and in what is sent to log sinks.</translation>
    </message>
    <message>
        <source>Answers that are looked through; text/* takes all texts. Names and paths are known in JSON alone.</source>
        <translation>Answers that are looked through; text/* takes all texts. Names and paths are known in JSON alone.</translation>
    </message>
    <message>
        <source>A media type; one * stands for anything.</source>
        <translation>A media type; one * stands for anything.</translation>
    </message>
    <message>
        <source>What becomes of answers of these types that can&apos;t be looked through: in an unknown encoding or character set, or in parts.</source>
        <translation>What becomes of answers of these types that can&apos;t be looked through: in an unknown encoding or character set, or in parts.</translation>
    </message>
    <message>
        <source>The path that the upstream gets, with variables: /v2/${consumer.id}${request.path}. What a variable has is one segment or a part of it. Empty: it stays.</source>
        <translation>The path that the upstream gets, with variables: /v2/${consumer.id}${request.path}. What a variable has is one segment or a part of it. Empty: it stays.</translation>
    </message>
    <message>
        <source>Parameters that may stay; all others are taken out. Empty: all may stay.</source>
        <translation>Parameters that may stay; all others are taken out. Empty: all may stay.</translation>
    </message>
    <message>
        <source>Parameters to take out.</source>
        <translation>Parameters to take out.</translation>
    </message>
    <message>
        <source>Parameters that get another name.</source>
        <translation>Parameters that get another name.</translation>
    </message>
    <message>
        <source>What the parameter is called from here on.</source>
        <translation>What the parameter is called from here on.</translation>
    </message>
    <message>
        <source>Parameters that replace all of the same name.</source>
        <translation>Parameters that replace all of the same name.</translation>
    </message>
    <message>
        <source>Text, with variables; it is encoded.</source>
        <translation>Text, with variables; it is encoded.</translation>
    </message>
    <message>
        <source>Parameters for requests that have none of that name.</source>
        <translation>Parameters for requests that have none of that name.</translation>
    </message>
    <message>
        <source>Header fields that get another name. Header fields adds, sets and removes them.</source>
        <translation>Header fields that get another name. Header fields adds, sets and removes them.</translation>
    </message>
    <message>
        <source>What the field is called from here on.</source>
        <translation>What the field is called from here on.</translation>
    </message>
    <message>
        <source>Changes on the way to the client.</source>
        <translation>Changes on the way to the client.</translation>
    </message>
    <message>
        <source>Answers that are changed: a status such as 404, or a class such as 2xx.</source>
        <translation>Answers that are changed: a status such as 404, or a class such as 2xx.</translation>
    </message>
    <message>
        <source>A status or a class of them.</source>
        <translation>A status or a class of them.</translation>
    </message>
    <message>
        <source>Header fields that get another name.</source>
        <translation>Header fields that get another name.</translation>
    </message>
    <message>
        <source>JSON paths of what is taken out: $.debug, $.users[*].hash, $..internal.</source>
        <translation>JSON paths of what is taken out: $.debug, $.users[*].hash, $..internal.</translation>
    </message>
    <message>
        <source>A JSON path.</source>
        <translation>A JSON path.</translation>
    </message>
    <message>
        <source>JSON paths of members that get another name.</source>
        <translation>JSON paths of members that get another name.</translation>
    </message>
    <message>
        <source>What the member is called from here on.</source>
        <translation>What the member is called from here on.</translation>
    </message>
    <message>
        <source>JSON paths and what stands there from here on, whatever was there: a text with variables, or JSON.</source>
        <translation>JSON paths and what stands there from here on, whatever was there: a text with variables, or JSON.</translation>
    </message>
    <message>
        <source>A text with variables, or JSON.</source>
        <translation>A text with variables, or JSON.</translation>
    </message>
    <message>
        <source>The same, only where nothing is.</source>
        <translation>The same, only where nothing is.</translation>
    </message>
    <message>
        <source>JSON that the client gets instead. A text that is &quot;${body}&quot; or &quot;${body:$.items}&quot; alone becomes that part of the answer; texts may have variables.</source>
        <translation>JSON that the client gets instead. A text that is &quot;${body}&quot; or &quot;${body:$.items}&quot; alone becomes that part of the answer; texts may have variables.</translation>
    </message>
    <message>
        <source>How much of an answer is held to be changed.</source>
        <translation>How much of an answer is held to be changed.</translation>
    </message>
    <message>
        <source>What becomes of JSON that can&apos;t be changed: too large, malformed, in parts, or in an unknown encoding.</source>
        <translation>What becomes of JSON that can&apos;t be changed: too large, malformed, in parts, or in an unknown encoding.</translation>
    </message>
    <message>
        <source>Gives requests the credentials that their upstream wants. Clients never see them.</source>
        <translation>Gives requests the credentials that their upstream wants. Clients never see them.</translation>
    </message>
    <message>
        <source>How the upstream takes them: as a bearer token, as user name and password (HTTP Basic), in a header field of its own, or in the query.</source>
        <translation>How the upstream takes them: as a bearer token, as user name and password (HTTP Basic), in a header field of its own, or in the query.</translation>
    </message>
    <message>
        <source>Of the header field or the query parameter.</source>
        <translation>Of the header field or the query parameter.</translation>
    </message>
    <message>
        <source>For user name and password.</source>
        <translation>For user name and password.</translation>
    </message>
    <message>
        <source>The token, password or key. Empty: nothing is done.</source>
        <translation>The token, password or key. Empty: nothing is done.</translation>
    </message>
    <message>
        <source>In PEM form: Ed25519, EC (P-256, P-384) or RSA of 2048 bits at least.</source>
        <translation>In PEM form: Ed25519, EC (P-256, P-384) or RSA of 2048 bits at least.</translation>
    </message>
    <message>
        <source>The certificate&apos;s subject, as RFC 2253 writes it: CN=mobile,O=Acme. All that is set here must fit.</source>
        <translation>The certificate&apos;s subject, as RFC 2253 writes it: CN=mobile,O=Acme. All that is set here must fit.</translation>
    </message>
    <message>
        <source>One of the certificate&apos;s alternative names, by kind: dns:mobile.acme.example, uri:spiffe://acme/mobile, email:ops@acme.example or ip:192.0.2.7.</source>
        <translation>One of the certificate&apos;s alternative names, by kind: dns:mobile.acme.example, uri:spiffe://acme/mobile, email:ops@acme.example or ip:192.0.2.7.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate&apos;s public key, in base64: the same for a renewed certificate of the same key.</source>
        <translation>SHA-256 of the certificate&apos;s public key, in base64: the same for a renewed certificate of the same key.</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer as RFC 2253 writes it; for listeners that trust several authorities.</source>
        <translation>The certificate&apos;s issuer as RFC 2253 writes it; for listeners that trust several authorities.</translation>
    </message>
    <message>
        <source>By which the authorisation server (policy oauth2-server) knows it. Unique in the tenant.</source>
        <translation>By which the authorisation server (policy oauth2-server) knows it. Unique in the tenant.</translation>
    </message>
    <message>
        <source>Stored as a hash; leave empty to keep the stored one.</source>
        <translation>Stored as a hash; leave empty to keep the stored one.</translation>
    </message>
    <message>
        <source>Where people are sent back to after they have logged in; letter for letter. By https, but for this machine itself (http://127.0.0.1) and an application&apos;s own scheme (com.example.app:/back).</source>
        <translation>Where people are sent back to after they have logged in; letter for letter. By https, but for this machine itself (http://127.0.0.1) and an application&apos;s own scheme (com.example.app:/back).</translation>
    </message>
    <message>
        <source>How it may get tokens.</source>
        <translation>How it may get tokens.</translation>
    </message>
    <message>
        <source>What it may ask for; what it gets when it asks for nothing.</source>
        <translation>What it may ask for; what it gets when it asks for nothing.</translation>
    </message>
    <message>
        <source>It can keep no secret, as an application in a browser or on a phone: only people who log in get it tokens.</source>
        <translation>It can keep no secret, as an application in a browser or on a phone: only people who log in get it tokens.</translation>
    </message>
    <message>
        <source>Two slashes in a row, as in //admin, become one, for the policies and the upstream alike; or they are refused, or kept. Most servers read them as one: kept, they may slip by a rule for /admin.</source>
        <translation>Two slashes in a row, as in //admin, become one, for the policies and the upstream alike; or they are refused, or kept. Most servers read them as one: kept, they may slip by a rule for /admin.</translation>
    </message>
    <message>
        <source>Log-in for browsers (OpenID Connect)</source>
        <translation>Log-in for browsers (OpenID Connect)</translation>
    </message>
    <message>
        <source>Address to log in</source>
        <translation>Address to log in</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>Address of tokens</translation>
    </message>
    <message>
        <source>Address to log out</source>
        <translation>Address to log out</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Address to come back to</source>
        <translation>Address to come back to</translation>
    </message>
    <message>
        <source>Session secret</source>
        <translation>Session secret</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Ends after</translation>
    </message>
    <message>
        <source>Ends when idle</source>
        <translation>Ends when idle</translation>
    </message>
    <message>
        <source>Log-out path</source>
        <translation>Log-out path</translation>
    </message>
    <message>
        <source>Then goes to</source>
        <translation>Then goes to</translation>
    </message>
    <message>
        <source>Lets people log in with an identity provider, and keeps that in a sealed cookie.</source>
        <translation>Lets people log in with an identity provider, and keeps that in a sealed cookie.</translation>
    </message>
    <message>
        <source>With whom people log in; what an ID token&apos;s iss must be, letter for letter. Empty: nobody can.</source>
        <translation>With whom people log in; what an ID token&apos;s iss must be, letter for letter. Empty: nobody can.</translation>
    </message>
    <message>
        <source>The issuer&apos;s token_endpoint.</source>
        <translation>The issuer&apos;s token_endpoint.</translation>
    </message>
    <message>
        <source>The issuer&apos;s jwks_uri.</source>
        <translation>The issuer&apos;s jwks_uri.</translation>
    </message>
    <message>
        <source>How long the issuer may take, at most one minute.</source>
        <translation>How long the issuer may take, at most one minute.</translation>
    </message>
    <message>
        <source>As whom the issuer knows this application.</source>
        <translation>As whom the issuer knows this application.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, by which it proves that. Empty: a public client.</source>
        <translation>The secret, of the tenant or of the gateway, by which it proves that. Empty: a public client.</translation>
    </message>
    <message>
        <source>Of this application, as the issuer knows it; the policy itself answers there. Its path must be on the route.</source>
        <translation>Of this application, as the issuer knows it; the policy itself answers there. Its path must be on the route.</translation>
    </message>
    <message>
        <source>What is asked for; openid must be among it.</source>
        <translation>What is asked for; openid must be among it.</translation>
    </message>
    <message>
        <source>A secret of 32 characters and more that sessions are sealed with: the same for all gateways that stand side by side. Empty: a key of its own, and sessions end with the process.</source>
        <translation>A secret of 32 characters and more that sessions are sealed with: the same for all gateways that stand side by side. Empty: a key of its own, and sessions end with the process.</translation>
    </message>
    <message>
        <source>Its name in the browser; with https __Host- stands before it, so that no other host can set it.</source>
        <translation>Its name in the browser; with https __Host- stands before it, so that no other host can set it.</translation>
    </message>
    <message>
        <source>How long somebody stays logged in whatever happens, at most 30 days.</source>
        <translation>How long somebody stays logged in whatever happens, at most 30 days.</translation>
    </message>
    <message>
        <source>How long without a request.</source>
        <translation>How long without a request.</translation>
    </message>
    <message>
        <source>A path of this host, where the issuer has no address to log out.</source>
        <translation>A path of this host, where the issuer has no address to log out.</translation>
    </message>
    <message>
        <source>What programs are told they are asked for, in WWW-Authenticate.</source>
        <translation>What programs are told they are asked for, in WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Directory (LDAP)</source>
        <translation>Directory (LDAP)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>log-ins</source>
        <translation>log-ins</translation>
    </message>
    <message>
        <source>Log-in of the gateway</source>
        <translation>Log-in of the gateway</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Its password</translation>
    </message>
    <message>
        <source>Look below</source>
        <translation>Look below</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>How deep</translation>
    </message>
    <message>
        <source>All below</source>
        <translation>All below</translation>
    </message>
    <message>
        <source>Directly below</source>
        <translation>Directly below</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Name&apos;s pattern</source>
        <translation>Name&apos;s pattern</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>User names</translation>
    </message>
    <message>
        <source>The user&apos;s entry</source>
        <translation>The user&apos;s entry</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>A search</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>Called here</source>
        <translation>Called here</translation>
    </message>
    <message>
        <source>Attribute for the consumer</source>
        <translation>Attribute for the consumer</translation>
    </message>
    <message>
        <source>Consumer is optional</source>
        <translation>Consumer is optional</translation>
    </message>
    <message>
        <source>Attributes for the upstream</source>
        <translation>Attributes for the upstream</translation>
    </message>
    <message>
        <source>Attempts by address</source>
        <translation>Attempts by address</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Guessing</translation>
    </message>
    <message>
        <source>Attempts by user</source>
        <translation>Attempts by user</translation>
    </message>
    <message>
        <source>Remembered log-ins</source>
        <translation>Remembered log-ins</translation>
    </message>
    <message>
        <source>Verify crawlers</source>
        <translation>Verify crawlers</translation>
    </message>
    <message>
        <source>Crawlers</source>
        <translation>Crawlers</translation>
    </message>
    <message>
        <source>Crawler</source>
        <translation>Crawler</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Spoofed</source>
        <translation>Spoofed</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>Header field for the upstream</source>
        <translation>Header field for the upstream</translation>
    </message>
    <message>
        <source>Bodies that can&apos;t be checked</source>
        <translation>Bodies that can&apos;t be checked</translation>
    </message>
    <message>
        <source>Refuse the document</source>
        <translation>Refuse the document</translation>
    </message>
    <message>
        <source>Pass unchecked</source>
        <translation>Pass unchecked</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Web application firewall</translation>
    </message>
    <message>
        <source>Paranoia level</source>
        <translation>Paranoia level</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>Threshold of requests</source>
        <translation>Threshold of requests</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Threshold of answers</source>
        <translation>Threshold of answers</translation>
    </message>
    <message>
        <source>OWASP Core Rule Set</source>
        <translation>OWASP Core Rule Set</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>Bodies of requests</source>
        <translation>Bodies of requests</translation>
    </message>
    <message>
        <source>Look at the first part</source>
        <translation>Look at the first part</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Larger answers</source>
        <translation>Larger answers</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Not at</source>
        <translation>Not at</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Own rules</translation>
    </message>
    <message>
        <source>Remove from the body</source>
        <translation>Remove from the body</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Request body</translation>
    </message>
    <message>
        <source>Rename in the body</source>
        <translation>Rename in the body</translation>
    </message>
    <message>
        <source>Set in the body</source>
        <translation>Set in the body</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>Add to the body</translation>
    </message>
    <message>
        <source>Unsuitable bodies</source>
        <translation>Unsuitable bodies</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Enforce</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Report only</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s where the keys are read.</source>
        <translation>PEM certificates to trust instead of the system&apos;s where the keys are read.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic, RFC 7617), which a directory checks (LDAP, RFC 4511). Use it over TLS only.</source>
        <translation>Tells callers by user name and password (HTTP Basic, RFC 7617), which a directory checks (LDAP, RFC 4511). Use it over TLS only.</translation>
    </message>
    <message>
        <source>Addresses, as ldaps://ldap.example.com; when the first cannot be reached, the next one is asked. None: nobody passes.</source>
        <translation>Addresses, as ldaps://ldap.example.com; when the first cannot be reached, the next one is asked. None: nobody passes.</translation>
    </message>
    <message>
        <source>ldaps:// or ldap://, a host, and a port if it is another than 636 and 389.</source>
        <translation>ldaps:// or ldap://, a host, and a port if it is another than 636 and 389.</translation>
    </message>
    <message>
        <source>Begins TLS with servers whose address is ldap://. Without it only this machine itself is asked.</source>
        <translation>Begins TLS with servers whose address is ldap://. Without it only this machine itself is asked.</translation>
    </message>
    <message>
        <source>How long a log-in may take at the directory, at most one minute.</source>
        <translation>How long a log-in may take at the directory, at most one minute.</translation>
    </message>
    <message>
        <source>So many log-ins are checked at the same time; each takes up to two connections.</source>
        <translation>So many log-ins are checked at the same time; each takes up to two connections.</translation>
    </message>
    <message>
        <source>The name of the entry as which the gateway looks for others. Empty: as nobody; with a name&apos;s pattern, as the user.</source>
        <translation>The name of the entry as which the gateway looks for others. Empty: as nobody; with a name&apos;s pattern, as the user.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, with the password.</source>
        <translation>The secret, of the tenant or of the gateway, with the password.</translation>
    </message>
    <message>
        <source>The name of the entry below which users are looked for, as ou=people,dc=example,dc=org.</source>
        <translation>The name of the entry below which users are looked for, as ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>Whether entries further down count.</source>
        <translation>Whether entries further down count.</translation>
    </message>
    <message>
        <source>Which entry is the user&apos;s; ${user} is the name that was sent. Where several fit, none does.</source>
        <translation>Which entry is the user&apos;s; ${user} is the name that was sent. Where several fit, none does.</translation>
    </message>
    <message>
        <source>Instead of a search: how a user&apos;s entry is called, as uid=${user},ou=people,dc=example,dc=org.</source>
        <translation>Instead of a search: how a user&apos;s entry is called, as uid=${user},ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>A pattern (RE2) that all of a user name must fit; others are refused without asking.</source>
        <translation>A pattern (RE2) that all of a user name must fit; others are refused without asking.</translation>
    </message>
    <message>
        <source>Where a user&apos;s groups come from. They count beside the consumer&apos;s own.</source>
        <translation>Where a user&apos;s groups come from. They count beside the consumer&apos;s own.</translation>
    </message>
    <message>
        <source>Of the user&apos;s entry: names of groups.</source>
        <translation>Of the user&apos;s entry: names of groups.</translation>
    </message>
    <message>
        <source>The name of the entry below which groups are looked for. With an attribute: below which they count; empty: all do.</source>
        <translation>The name of the entry below which groups are looked for. With an attribute: below which they count; empty: all do.</translation>
    </message>
    <message>
        <source>Which entries are a user&apos;s groups; ${dn} is the name of the user&apos;s entry, ${user} the one that was sent.</source>
        <translation>Which entries are a user&apos;s groups; ${dn} is the name of the user&apos;s entry, ${user} the one that was sent.</translation>
    </message>
    <message>
        <source>The attribute of a group&apos;s entry that says what it is called.</source>
        <translation>The attribute of a group&apos;s entry that says what it is called.</translation>
    </message>
    <message>
        <source>What groups are called here, by the name of their entry, or what they are called there. If there are any, others do not count.</source>
        <translation>What groups are called here, by the name of their entry, or what they are called there. If there are any, others do not count.</translation>
    </message>
    <message>
        <source>The group&apos;s name here.</source>
        <translation>The group&apos;s name here.</translation>
    </message>
    <message>
        <source>How a user leads to a consumer. Without one, whoever the directory knows may call.</source>
        <translation>How a user leads to a consumer. Without one, whoever the directory knows may call.</translation>
    </message>
    <message>
        <source>Lets users pass to whom no consumer belongs, as callers without one.</source>
        <translation>Lets users pass to whom no consumer belongs, as callers without one.</translation>
    </message>
    <message>
        <source>Attributes that the upstream gets as header fields. What clients put there themselves is taken out.</source>
        <translation>Attributes that the upstream gets as header fields. What clients put there themselves is taken out.</translation>
    </message>
    <message>
        <source>An attribute with one value, and its header field.</source>
        <translation>An attribute with one value, and its header field.</translation>
    </message>
    <message>
        <source>Its name, as mail; dn is the entry&apos;s name.</source>
        <translation>Its name, as mail; dn is the entry&apos;s name.</translation>
    </message>
    <message>
        <source>The header field&apos;s name.</source>
        <translation>The header field&apos;s name.</translation>
    </message>
    <message>
        <source>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same.</source>
        <translation>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same.</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may fail from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>So many log-ins in a minute may fail from one address (of IPv6: from one /64). 0: any number.</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may fail as one user. 0: any number.</source>
        <translation>So many log-ins in a minute may fail as one user. 0: any number.</translation>
    </message>
    <message>
        <source>How long a password that was right needs no new check, and groups hold; at most 15 minutes. 0s: each request is asked for.</source>
        <translation>How long a password that was right needs no new check, and groups hold; at most 15 minutes. 0s: each request is asked for.</translation>
    </message>
    <message>
        <source>The same for wrong ones, at most one minute.</source>
        <translation>The same for wrong ones, at most one minute.</translation>
    </message>
    <message>
        <source>The issuer&apos;s end_session_endpoint. Empty: as published, otherwise people stay logged in there.</source>
        <translation>The issuer&apos;s end_session_endpoint. Empty: as published, otherwise people stay logged in there.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s, where tokens, keys and what is published are fetched.</source>
        <translation>PEM certificates to trust instead of the system&apos;s, where tokens, keys and what is published are fetched.</translation>
    </message>
    <message>
        <source>Looks up by the name of their address whether programs that call themselves crawlers are what they say.</source>
        <translation>Looks up by the name of their address whether programs that call themselves crawlers are what they say.</translation>
    </message>
    <message>
        <source>Programs that can be verified, and the domains that their addresses&apos; names are below.</source>
        <translation>Programs that can be verified, and the domains that their addresses&apos; names are below.</translation>
    </message>
    <message>
        <source>A kind of program and whose it is.</source>
        <translation>A kind of program and whose it is.</translation>
    </message>
    <message>
        <source>A pattern (RE2) of what it calls itself, in any case.</source>
        <translation>A pattern (RE2) of what it calls itself, in any case.</translation>
    </message>
    <message>
        <source>Names of its addresses are one of these, or below.</source>
        <translation>Names of its addresses are one of these, or below.</translation>
    </message>
    <message>
        <source>As googlebot.com.</source>
        <translation>As googlebot.com.</translation>
    </message>
    <message>
        <source>What happens to programs that are not what they call themselves.</source>
        <translation>What happens to programs that are not what they call themselves.</translation>
    </message>
    <message>
        <source>What happens when names cannot be looked up in time.</source>
        <translation>What happens when names cannot be looked up in time.</translation>
    </message>
    <message>
        <source>Gets verified, spoofed or unknown when a program calls itself a crawler; what clients put there is taken out. Empty: none.</source>
        <translation>Gets verified, spoofed or unknown when a program calls itself a crawler; what clients put there is taken out. Empty: none.</translation>
    </message>
    <message>
        <source>How long a look-up may take, at most 30 seconds.</source>
        <translation>How long a look-up may take, at most 30 seconds.</translation>
    </message>
    <message>
        <source>How long the answer for an address holds, at most one day.</source>
        <translation>How long the answer for an address holds, at most one day.</translation>
    </message>
    <message>
        <source>What happens where the document has a schema for what can&apos;t be held against one: bodies that are neither JSON, a form nor text (XML, say), or header fields of a form&apos;s parts. The document is refused, or they pass unchecked.</source>
        <translation>What happens where the document has a schema for what can&apos;t be held against one: bodies that are neither JSON, a form nor text (XML, say), or header fields of a form&apos;s parts. The document is refused, or they pass unchecked.</translation>
    </message>
    <message>
        <source>Refuses requests, and answers if told so, that the OWASP Core Rule Set takes for an attack. Begin in report mode and exclude what errs before you enforce it.</source>
        <translation>Refuses requests, and answers if told so, that the OWASP Core Rule Set takes for an attack. Begin in report mode and exclude what errs before you enforce it.</translation>
    </message>
    <message>
        <source>1 finds common attacks and seldom errs; each level above has more rules, which refuse more that is harmless.</source>
        <translation>1 finds common attacks and seldom errs; each level above has more rules, which refuse more that is harmless.</translation>
    </message>
    <message>
        <source>From which score on a request is refused. A critical finding counts 5, an error 4, a warning 3, a notice 2.</source>
        <translation>From which score on a request is refused. A critical finding counts 5, an error 4, a warning 3, a notice 2.</translation>
    </message>
    <message>
        <source>From which score on an answer is refused.</source>
        <translation>From which score on an answer is refused.</translation>
    </message>
    <message>
        <source>Applies the rule set that is installed beside the gateway. Without it: own rules alone.</source>
        <translation>Applies the rule set that is installed beside the gateway. Without it: own rules alone.</translation>
    </message>
    <message>
        <source>Methods that requests may have; others count as a critical finding.</source>
        <translation>Methods that requests may have; others count as a critical finding.</translation>
    </message>
    <message>
        <source>A method&apos;s name.</source>
        <translation>A method&apos;s name.</translation>
    </message>
    <message>
        <source>Media types that requests may have; others count as a critical finding.</source>
        <translation>Media types that requests may have; others count as a critical finding.</translation>
    </message>
    <message>
        <source>A media type, such as application/json.</source>
        <translation>A media type, such as application/json.</translation>
    </message>
    <message>
        <source>How many arguments a request may have: of its query, its form, values of its JSON, attributes of its XML, and cookies.</source>
        <translation>How many arguments a request may have: of its query, its form, values of its JSON, attributes of its XML, and cookies.</translation>
    </message>
    <message>
        <source>Looks at them as well, and not at heads alone.</source>
        <translation>Looks at them as well, and not at heads alone.</translation>
    </message>
    <message>
        <source>The most that is looked at of a request&apos;s body, as sent and decoded.</source>
        <translation>The most that is looked at of a request&apos;s body, as sent and decoded.</translation>
    </message>
    <message>
        <source>Looks at answers for what upstreams should not tell, such as errors of databases. They are held back until then.</source>
        <translation>Looks at answers for what upstreams should not tell, such as errors of databases. They are held back until then.</translation>
    </message>
    <message>
        <source>Media types of answers that are looked at; others pass.</source>
        <translation>Media types of answers that are looked at; others pass.</translation>
    </message>
    <message>
        <source>A media type, such as text/html.</source>
        <translation>A media type, such as text/html.</translation>
    </message>
    <message>
        <source>The most that is looked at of an answer&apos;s body, as sent and decoded.</source>
        <translation>The most that is looked at of an answer&apos;s body, as sent and decoded.</translation>
    </message>
    <message>
        <source>Rules that are left out, whole or for one argument, because they refuse what is harmless here.</source>
        <translation>Rules that are left out, whole or for one argument, because they refuse what is harmless here.</translation>
    </message>
    <message>
        <source>Some rules, by their numbers or by a tag.</source>
        <translation>Some rules, by their numbers or by a tag.</translation>
    </message>
    <message>
        <source>Numbers and ranges, such as 942100 or 942200-942260.</source>
        <translation>Numbers and ranges, such as 942100 or 942200-942260.</translation>
    </message>
    <message>
        <source>Instead: all rules with this tag, such as attack-sqli.</source>
        <translation>Instead: all rules with this tag, such as attack-sqli.</translation>
    </message>
    <message>
        <source>What they do not look at, such as ARGS:password or REQUEST_COOKIES:session. Empty: the rules are left out whole.</source>
        <translation>What they do not look at, such as ARGS:password or REQUEST_COOKIES:session. Empty: the rules are left out whole.</translation>
    </message>
    <message>
        <source>Why, for those who come later.</source>
        <translation>Why, for those who come later.</translation>
    </message>
    <message>
        <source>Rules in ModSecurity&apos;s language (SecRule, SecAction, SecMarker), numbered from 1 to 99999, that apply before the core rules.</source>
        <translation>Rules in ModSecurity&apos;s language (SecRule, SecAction, SecMarker), numbered from 1 to 99999, that apply before the core rules.</translation>
    </message>
    <message>
        <source>The file&apos;s name.</source>
        <translation>The file&apos;s name.</translation>
    </message>
    <message>
        <source>A name or an address.</source>
        <translation>A name or an address.</translation>
    </message>
    <message>
        <source>Where batches are posted to.</source>
        <translation>Where batches are posted to.</translation>
    </message>
    <message>
        <source>Where batches are posted to. Most collectors have /v1/logs.</source>
        <translation>Where batches are posted to. Most collectors have /v1/logs.</translation>
    </message>
    <message>
        <source>JSON paths of what is taken out, as $.user.role and $..secret.</source>
        <translation>JSON paths of what is taken out, as $.user.role and $..secret.</translation>
    </message>
    <message>
        <source>JSON paths that end with a name, and the new names.</source>
        <translation>JSON paths that end with a name, and the new names.</translation>
    </message>
    <message>
        <source>JSON paths and what is put there, whatever was there: JSON, or a text; with variables.</source>
        <translation>JSON paths and what is put there, whatever was there: JSON, or a text; with variables.</translation>
    </message>
    <message>
        <source>The same where nothing is.</source>
        <translation>The same where nothing is.</translation>
    </message>
    <message>
        <source>JSON that goes upstream instead; a text that is ${body} or ${body:$.a.b} alone becomes the body or that part of it. Empty: the body with its changes.</source>
        <translation>JSON that goes upstream instead; a text that is ${body} or ${body:$.a.b} alone becomes the body or that part of it. Empty: the body with its changes.</translation>
    </message>
    <message>
        <source>How much of a body is held; 16 MiB at most.</source>
        <translation>How much of a body is held; 16 MiB at most.</translation>
    </message>
    <message>
        <source>What becomes of JSON that can&apos;t be changed: too large, not well-formed, or coded in an unknown way.</source>
        <translation>What becomes of JSON that can&apos;t be changed: too large, not well-formed, or coded in an unknown way.</translation>
    </message>
    <message>
        <source>What becomes of bodies that are no JSON, where bodies are changed: an upstream might read them as JSON all the same.</source>
        <translation>What becomes of bodies that are no JSON, where bodies are changed: an upstream might read them as JSON all the same.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s where the key set is read.</source>
        <translation>PEM certificates to trust instead of the system&apos;s where the key set is read.</translation>
    </message>
    <message>
        <source>Tells callers by an API key.</source>
        <translation>Tells callers by an API key.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic).</source>
        <translation>Tells callers by user name and password (HTTP Basic).</translation>
    </message>
    <message>
        <source>Tells callers by a signed token.</source>
        <translation>Tells callers by a signed token.</translation>
    </message>
    <message>
        <source>Admits so many requests in a time.</source>
        <translation>Admits so many requests in a time.</translation>
    </message>
    <message>
        <source>Admits so many requests in an hour, day, week or month.</source>
        <translation>Admits so many requests in an hour, day, week or month.</translation>
    </message>
    <message>
        <source>Allows or refuses requests by rules.</source>
        <translation>Allows or refuses requests by rules.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by their address.</source>
        <translation>Lets clients pass or not by their address.</translation>
    </message>
    <message>
        <source>Tells browsers which other origins may call.</source>
        <translation>Tells browsers which other origins may call.</translation>
    </message>
    <message>
        <source>Refuses requests that are too large.</source>
        <translation>Refuses requests that are too large.</translation>
    </message>
    <message>
        <source>Adds, sets and removes header fields.</source>
        <translation>Adds, sets and removes header fields.</translation>
    </message>
    <message>
        <source>Disguises personal data in answers and logs.</source>
        <translation>Disguises personal data in answers and logs.</translation>
    </message>
    <message>
        <source>Changes paths, queries, names of header fields and JSON answers.</source>
        <translation>Changes paths, queries, names of header fields and JSON answers.</translation>
    </message>
    <message>
        <source>Sends what is logged of requests to files, syslog, URLs and collectors.</source>
        <translation>Sends what is logged of requests to files, syslog, URLs and collectors.</translation>
    </message>
    <message>
        <source>Takes part in distributed traces.</source>
        <translation>Takes part in distributed traces.</translation>
    </message>
    <message>
        <source>Answers by itself instead of the upstream.</source>
        <translation>Answers by itself instead of the upstream.</translation>
    </message>
    <message>
        <source>Sends clients elsewhere.</source>
        <translation>Sends clients elsewhere.</translation>
    </message>
    <message>
        <source>Answers from memory what was answered before.</source>
        <translation>Answers from memory what was answered before.</translation>
    </message>
    <message>
        <source>Sends a share of the requests to another service.</source>
        <translation>Sends a share of the requests to another service.</translation>
    </message>
    <message>
        <source>Refuses at once what would only fail later.</source>
        <translation>Refuses at once what would only fail later.</translation>
    </message>
    <message>
        <source>Compresses answers for clients that can read it.</source>
        <translation>Compresses answers for clients that can read it.</translation>
    </message>
    <message>
        <source>Admits so many requests at the same time.</source>
        <translation>Admits so many requests at the same time.</translation>
    </message>
    <message>
        <source>Copies a share of the requests to another service.</source>
        <translation>Copies a share of the requests to another service.</translation>
    </message>
    <message>
        <source>Changes the path, query and host that the upstream gets.</source>
        <translation>Changes the path, query and host that the upstream gets.</translation>
    </message>
    <message>
        <source>Says how long the upstream may take.</source>
        <translation>Says how long the upstream may take.</translation>
    </message>
    <message>
        <source>Sends again what failed and is safe to repeat.</source>
        <translation>Sends again what failed and is safe to repeat.</translation>
    </message>
    <message>
        <source>Tells callers by the certificate that they show.</source>
        <translation>Tells callers by the certificate that they show.</translation>
    </message>
    <message>
        <source>Says which authentications are enough.</source>
        <translation>Says which authentications are enough.</translation>
    </message>
    <message>
        <source>Allows and refuses callers by lists.</source>
        <translation>Allows and refuses callers by lists.</translation>
    </message>
    <message>
        <source>Asks another service whether a request may pass.</source>
        <translation>Asks another service whether a request may pass.</translation>
    </message>
    <message>
        <source>Takes access tokens of OAuth 2.0, with scopes and binding.</source>
        <translation>Takes access tokens of OAuth 2.0, with scopes and binding.</translation>
    </message>
    <message>
        <source>Gives out access tokens to OAuth clients.</source>
        <translation>Gives out access tokens to OAuth clients.</translation>
    </message>
    <message>
        <source>Refuses JSON that is malformed, too large or ambiguous.</source>
        <translation>Refuses JSON that is malformed, too large or ambiguous.</translation>
    </message>
    <message>
        <source>Refuses XML that is malformed, too large or refers to others.</source>
        <translation>Refuses XML that is malformed, too large or refers to others.</translation>
    </message>
    <message>
        <source>Tells browsers how to guard what they get.</source>
        <translation>Tells browsers how to guard what they get.</translation>
    </message>
    <message>
        <source>Refuses changes that pages of other sites ask for.</source>
        <translation>Refuses changes that pages of other sites ask for.</translation>
    </message>
    <message>
        <source>Lets requests pass or not by the page they come from.</source>
        <translation>Lets requests pass or not by the page they come from.</translation>
    </message>
    <message>
        <source>Serves requests at some times alone.</source>
        <translation>Serves requests at some times alone.</translation>
    </message>
    <message>
        <source>Refuses programs by what they call themselves.</source>
        <translation>Refuses programs by what they call themselves.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by where their address is.</source>
        <translation>Lets clients pass or not by where their address is.</translation>
    </message>
    <message>
        <source>Spaces requests evenly.</source>
        <translation>Spaces requests evenly.</translation>
    </message>
    <message>
        <source>Tells callers by the signature of their request.</source>
        <translation>Tells callers by the signature of their request.</translation>
    </message>
    <message>
        <source>Tells the upstream who calls, signed.</source>
        <translation>Tells the upstream who calls, signed.</translation>
    </message>
    <message>
        <source>Publishes the keys of the signed context.</source>
        <translation>Publishes the keys of the signed context.</translation>
    </message>
    <message>
        <source>Gives requests the credentials that their upstream wants.</source>
        <translation>Gives requests the credentials that their upstream wants.</translation>
    </message>
    <message>
        <source>Refuses what is not as an API&apos;s description has it.</source>
        <translation>Refuses what is not as an API&apos;s description has it.</translation>
    </message>
    <message>
        <source>Refuses GraphQL that asks for too much.</source>
        <translation>Refuses GraphQL that asks for too much.</translation>
    </message>
    <message>
        <source>Refuses uploads that are not what they say.</source>
        <translation>Refuses uploads that are not what they say.</translation>
    </message>
    <message>
        <source>Lets people log in with an identity provider.</source>
        <translation>Lets people log in with an identity provider.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password, which a directory checks.</source>
        <translation>Tells callers by user name and password, which a directory checks.</translation>
    </message>
    <message>
        <source>Refuses what the OWASP Core Rule Set takes for an attack.</source>
        <translation>Refuses what the OWASP Core Rule Set takes for an attack.</translation>
    </message>
    <message>
        <source>By its credential</source>
        <translation>By its credential</translation>
    </message>
    <message>
        <source>By what is set</source>
        <translation>By what is set</translation>
    </message>
    <message>
        <source>As the issuer publishes them</source>
        <translation>As the issuer publishes them</translation>
    </message>
    <message>
        <source>As given here</source>
        <translation>As given here</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nowhere</translation>
    </message>
    <message>
        <source>Directory user</source>
        <translation>Directory user</translation>
    </message>
    <message>
        <source>Of the user&apos;s entry: the consumer&apos;s id, or the name in its credential of kind ldap. dn stands for the entry&apos;s own name.</source>
        <translation>Of the user&apos;s entry: the consumer&apos;s id, or the name in its credential of kind ldap. dn stands for the entry&apos;s own name.</translation>
    </message>
    <message>
        <source>Where the issuer&apos;s addresses come from: as it publishes them (discovery), or from here. By what is set: from here when one of the three is.</source>
        <translation>Where the issuer&apos;s addresses come from: as it publishes them (discovery), or from here. By what is set: from here when one of the three is.</translation>
    </message>
    <message>
        <source>The issuer&apos;s authorization_endpoint. By https, but for this machine itself; so for the next ones.</source>
        <translation>The issuer&apos;s authorization_endpoint. By https, but for this machine itself; so for the next ones.</translation>
    </message>
    <message>
        <source>Where spans go. Nowhere: the trace is passed on and logged alone; what is set of the collector stays.</source>
        <translation>Where spans go. Nowhere: the trace is passed on and logged alone; what is set of the collector stays.</translation>
    </message>
    <message>
        <source>The token&apos;s aud. Empty: the id of the route&apos;s service; for a policy of the whole gateway with its tenant before it (tenant/service).</source>
        <translation>The token&apos;s aud. Empty: the id of the route&apos;s service; for a policy of the whole gateway with its tenant before it (tenant/service).</translation>
    </message>
    <message>
        <source>From when it is signed. Requests that tell the same share one token for a quarter of that.</source>
        <translation>From when it is signed. Requests that tell the same share one token for a quarter of that.</translation>
    </message>
    <message>
        <source>What it tells besides who calls (sub), when, and the decision. Members of the token have these names. With jti, the request&apos;s id, each request gets a token of its own, which costs a signature.</source>
        <translation>What it tells besides who calls (sub), when, and the decision. Members of the token have these names. With jti, the request&apos;s id, each request gets a token of its own, which costs a signature.</translation>
    </message>
    <message>
        <source>Adds, sets and removes header fields, on the way to the upstream and on the way back. Policies of all scopes add up, from far to near. Values may have variables: ${consumer.id}, ${consumer.groups}, ${credential.id}, ${tenant.id}, ${service.id}, ${route.id}, ${client.ip}, ${request.id}, ${request.method}, ${request.path}, ${request.host}, ${request.scheme}, ${request.header.NAME}, ${request.query.NAME}, ${request.path.NAME}; $$ is a dollar sign.</source>
        <translation>Adds, sets and removes header fields, on the way to the upstream and on the way back. Policies of all scopes add up, from far to near. Values may have variables: ${consumer.id}, ${consumer.groups}, ${credential.id}, ${tenant.id}, ${service.id}, ${route.id}, ${client.ip}, ${request.id}, ${request.method}, ${request.path}, ${request.host}, ${request.scheme}, ${request.header.NAME}, ${request.query.NAME}, ${request.path.NAME}; $$ is a dollar sign.</translation>
    </message>
    <message>
        <source>Changes the path, the query, names of header fields and JSON bodies on the way to the upstream, and the JSON of answers on the way back. Policies of all scopes add up, from far to near. Values may have the variables of Header fields, such as ${consumer.id}, ${request.header.NAME}, ${request.query.NAME} and ${request.path.NAME} (what the route&apos;s path template or the named groups of its pattern took); $$ is a dollar sign.</source>
        <translation>Changes the path, the query, names of header fields and JSON bodies on the way to the upstream, and the JSON of answers on the way back. Policies of all scopes add up, from far to near. Values may have the variables of Header fields, such as ${consumer.id}, ${request.header.NAME}, ${request.query.NAME} and ${request.path.NAME} (what the route&apos;s path template or the named groups of its pattern took); $$ is a dollar sign.</translation>
    </message>
    <message>
        <source>What the user&apos;s entry has in the attribute that the policy names (uid), or the entry&apos;s own name where that is dn: uid=ann,ou=people,dc=acme,dc=example. In whatever case.</source>
        <translation>What the user&apos;s entry has in the attribute that the policy names (uid), or the entry&apos;s own name where that is dn: uid=ann,ou=people,dc=acme,dc=example. In whatever case.</translation>
    </message>
    <message>
        <source>RE2, for the whole path. A group with a name, as (?P&lt;id&gt;[0-9]+), is a parameter.</source>
        <translation>RE2, for the whole path. A group with a name, as (?P&lt;id&gt;[0-9]+), is a parameter.</translation>
    </message>
    <message>
        <source>The new path; {id} is the parameter of a template path, or the group of that name.</source>
        <translation>The new path; {id} is the parameter of a template path, or the group of that name.</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>signatures</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>keys</translation>
    </message>
    <message>
        <source>Pass method and path overrides on</source>
        <translation>Pass method and path overrides on</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>So many log-ins in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</translation>
    </message>
    <message>
        <source>So many questions may be open, 500 at most; who comes then is refused.</source>
        <translation>So many questions may be open, 500 at most; who comes then is refused.</translation>
    </message>
    <message>
        <source>So many signatures in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>So many signatures in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</translation>
    </message>
    <message>
        <source>So many keys in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>So many keys in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</translation>
    </message>
    <message>
        <source>So many tokens in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>So many tokens in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</translation>
    </message>
    <message>
        <source>Who opens it, or sends a form to it, is logged out; not by links of other sites.</source>
        <translation>Who opens it, or sends a form to it, is logged out; not by links of other sites.</translation>
    </message>
    <message>
        <source>X-HTTP-Method-Override, X-Method-Override, X-HTTP-Method, X-Original-URL and X-Rewrite-URL of clients reach the upstream. Many frameworks obey them, past the rules that judged the real method and path.</source>
        <translation>X-HTTP-Method-Override, X-Method-Override, X-HTTP-Method, X-Original-URL and X-Rewrite-URL of clients reach the upstream. Many frameworks obey them, past the rules that judged the real method and path.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client certificate</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>External decision</source>
        <translation>External decision</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Combined</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Rate limit</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Spike arrest</source>
        <translation>Spike arrest</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>Concurrency limit</translation>
    </message>
    <message>
        <source>Mock response</source>
        <translation>Mock response</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Request size</translation>
    </message>
    <message>
        <source>JSON threats</source>
        <translation>JSON threats</translation>
    </message>
    <message>
        <source>XML threats</source>
        <translation>XML threats</translation>
    </message>
    <message>
        <source>Firewall (WAF)</source>
        <translation>Firewall (WAF)</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation>IP filter</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>Access rules</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Access list</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirect</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>Security headers</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Only reports</source>
        <translation>Only reports</translation>
    </message>
    <message>
        <source>No bound</source>
        <translation>No bound</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>Plain HTTP</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation>Any site</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Unverified</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>No expiry</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Redirected</translation>
    </message>
    <message>
        <source>Own site</source>
        <translation>Own site</translation>
    </message>
    <message>
        <source>Named sites</source>
        <translation>Named sites</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Open to all</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>No authentication</translation>
    </message>
    <message>
        <source>Authentication is optional</source>
        <translation>Authentication is optional</translation>
    </message>
    <message>
        <source>Authentication only reports</source>
        <translation>Authentication only reports</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Request bodies without a bound</source>
        <translation>Request bodies without a bound</translation>
    </message>
    <message>
        <source>TLS 1.2 is still taken</source>
        <translation>TLS 1.2 is still taken</translation>
    </message>
    <message>
        <source>Any website may call</source>
        <translation>Any website may call</translation>
    </message>
    <message>
        <source>Plain HTTP to the upstream</source>
        <translation>Plain HTTP to the upstream</translation>
    </message>
    <message>
        <source>The upstream&apos;s certificate is not verified</source>
        <translation>The upstream&apos;s certificate is not verified</translation>
    </message>
    <message>
        <source>Keys that never expire</source>
        <translation>Keys that never expire</translation>
    </message>
    <message>
        <source>Nobody is asked who they are: whoever reaches the gateway may call, and no limit or log can tell callers apart.</source>
        <translation>Nobody is asked who they are: whoever reaches the gateway may call, and no limit or log can tell callers apart.</translation>
    </message>
    <message>
        <source>Who sends no credentials passes as anonymous.</source>
        <translation>Who sends no credentials passes as anonymous.</translation>
    </message>
    <message>
        <source>Callers without credentials are counted and logged, and let through.</source>
        <translation>Callers without credentials are counted and logged, and let through.</translation>
    </message>
    <message>
        <source>One caller alone, by mistake or on purpose, can use up all that the upstream is able to serve.</source>
        <translation>One caller alone, by mistake or on purpose, can use up all that the upstream is able to serve.</translation>
    </message>
    <message>
        <source>A few very large uploads can fill the upstream&apos;s memory or disk.</source>
        <translation>A few very large uploads can fill the upstream&apos;s memory or disk.</translation>
    </message>
    <message>
        <source>A listener that others can reach takes requests unencrypted: keys and data can be read and changed on the way.</source>
        <translation>A listener that others can reach takes requests unencrypted: keys and data can be read and changed on the way.</translation>
    </message>
    <message>
        <source>TLS 1.3 has no weak ciphers and keeps more of the handshake secret. All current clients speak it.</source>
        <translation>TLS 1.3 has no weak ciphers and keeps more of the handshake secret. All current clients speak it.</translation>
    </message>
    <message>
        <source>Scripts of any website may read answers in the browsers of your users.</source>
        <translation>Scripts of any website may read answers in the browsers of your users.</translation>
    </message>
    <message>
        <source>Between the gateway and its targets, requests can be read and changed on the way.</source>
        <translation>Between the gateway and its targets, requests can be read and changed on the way.</translation>
    </message>
    <message>
        <source>Whoever can divert the connection can pose as the upstream.</source>
        <translation>Whoever can divert the connection can pose as the upstream.</translation>
    </message>
    <message>
        <source>A key or password that leaks opens the door until somebody notices.</source>
        <translation>A key or password that leaks opens the door until somebody notices.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentication</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Body size</source>
        <translation>Body size</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Bounded</source>
        <translation>Bounded</translation>
    </message>
    <message>
        <source>This version of the console does not know more about it.</source>
        <translation>This version of the console does not know more about it.</translation>
    </message>
    <message>
        <source>Require API keys</source>
        <translation>Require API keys</translation>
    </message>
    <message>
        <source>Enforce it</source>
        <translation>Enforce it</translation>
    </message>
    <message>
        <source>Require credentials</source>
        <translation>Require credentials</translation>
    </message>
    <message>
        <source>Add a rate limit…</source>
        <translation>Add a rate limit…</translation>
    </message>
    <message>
        <source>Limit request bodies</source>
        <translation>Limit request bodies</translation>
    </message>
    <message>
        <source>Redirect to HTTPS</source>
        <translation>Redirect to HTTPS</translation>
    </message>
    <message>
        <source>Set up TLS…</source>
        <translation>Set up TLS…</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Add a certificate…</translation>
    </message>
    <message>
        <source>Require TLS 1.3</source>
        <translation>Require TLS 1.3</translation>
    </message>
    <message>
        <source>Narrow CORS…</source>
        <translation>Narrow CORS…</translation>
    </message>
    <message>
        <source>Use HTTPS…</source>
        <translation>Use HTTPS…</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <translation>Verify certificates</translation>
    </message>
    <message>
        <source>Expire in %1 days</source>
        <translation>Expire in %1 days</translation>
    </message>
    <message>
        <source>Callers without a key get 401: see first that each has one.</source>
        <translation>Callers without a key get 401: see first that each has one.</translation>
    </message>
    <message>
        <source>Callers without credentials get 401 then.</source>
        <translation>Callers without credentials get 401 then.</translation>
    </message>
    <message>
        <source>For all APIs of this listener.</source>
        <translation>For all APIs of this listener.</translation>
    </message>
    <message>
        <source>TLS needs one; then it can be set up here.</source>
        <translation>TLS needs one; then it can be set up here.</translation>
    </message>
    <message>
        <source>Look at the ports: HTTPS often has one of its own.</source>
        <translation>Look at the ports: HTTPS often has one of its own.</translation>
    </message>
    <message>
        <source>All keys and passwords of the tenant that have no end.</source>
        <translation>All keys and passwords of the tenant that have no end.</translation>
    </message>
</context>
<context>
    <name>TargetHealth</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Ejected</source>
        <translation>Ejected</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1, %2 – %3 (%4)</source>
        <translation>%1, %2 – %3 (%4)</translation>
    </message>
    <message>
        <source>Nothing is known of this time</source>
        <translation>Nothing is known of this time</translation>
    </message>
    <message>
        <source>Up %1 % of the time</source>
        <translation>Up %1 % of the time</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
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
        <source>The connection&apos;s name must be typed before changes are applied.</source>
        <translation>The connection&apos;s name must be typed before changes are applied.</translation>
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
    <message>
        <source>policy %1 wants a valid token%2</source>
        <translation>policy %1 wants a valid token%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>New administrator</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>No administrators yet</translation>
    </message>
    <message>
        <source>An administrator is a person or a program that may use the gateway&apos;s Admin API by a token. An owner may do everything, a viewer may only look. Give each their own: the audit trail names them.</source>
        <translation>An administrator is a person or a program that may use the gateway&apos;s Admin API by a token. An owner may do everything, a viewer may only look. Give each their own: the audit trail names them.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>Token ends</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AnalyticsPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>p50 ms</source>
        <translation>p50 ms</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>p99 ms</source>
        <translation>p99 ms</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>By route</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>By service</translation>
    </message>
    <message>
        <source>By tenant</source>
        <translation>By tenant</translation>
    </message>
    <message>
        <source>By consumer</source>
        <translation>By consumer</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>By policy</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Errors (5xx)</source>
        <translation>Errors (5xx)</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Rejections</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes sent</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latency p95</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Last 5 minutes</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Last 15 minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Last hour</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Last 6 hours</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>The table as CSV; the chart has exports of its own</source>
        <translation>The table as CSV; the chart has exports of its own</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Waiting for the first figures…</source>
        <translation>Waiting for the first figures…</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>bytes/s</translation>
    </message>
    <message>
        <source>errors/s</source>
        <translation>errors/s</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>rejected/s</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>requests/s</translation>
    </message>
    <message>
        <source>Of policies the gateway counts what they refused: choose Rejections.</source>
        <translation>Of policies the gateway counts what they refused: choose Rejections.</translation>
    </message>
    <message>
        <source>There was nothing of this in this time.</source>
        <translation>There was nothing of this in this time.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway counts these each for itself. The log shows the requests of both.</source>
        <translation>The gateway counts these each for itself. The log shows the requests of both.</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Show in the log</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Only this</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
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
    <message>
        <source>What this entry is about is not there any more</source>
        <translation>What this entry is about is not there any more</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Show the object</source>
        <translation>Show the object</translation>
    </message>
    <message>
        <source>Show revision %1</source>
        <translation>Show revision %1</translation>
    </message>
    <message>
        <source>Show the revision</source>
        <translation>Show the revision</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n resource(s)</source>
        <translation>
            <numerusform>Edit %n resource</numerusform>
            <numerusform>Edit %n resources</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Set to</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Field</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;What to do</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>Nothing is applied yet: the edits are gathered in the pending changes, and one undo takes all of them back.</source>
        <translation>Nothing is applied yet: the edits are gathered in the pending changes, and one undo takes all of them back.</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>Add to the pending changes</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>This gateway tells no fields for %1.</source>
        <translation>This gateway tells no fields for %1.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>%1 of %2 looked at…</source>
        <translation>%1 of %2 looked at…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::BulkPreviewModel</name>
    <message>
        <source>cannot: %1</source>
        <translation>cannot: %1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>New certificate</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>No certificates yet</translation>
    </message>
    <message>
        <source>A certificate lets listeners speak TLS, chosen by the name that a client asks for. Paste one with its key, or name its files on the gateway&apos;s machine; then give it to a listener.</source>
        <translation>A certificate lets listeners speak TLS, chosen by the name that a client asks for. Paste one with its key, or name its files on the gateway&apos;s machine; then give it to a listener.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>in the file %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>itself</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listeners</translation>
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
    <message>
        <source>Export or threshold</source>
        <translation>Export or threshold</translation>
    </message>
    <message>
        <source>Threshold…</source>
        <translation>Threshold…</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>A line at this value (%1); empty: none</source>
        <translation>A line at this value (%1); empty: none</translation>
    </message>
    <message>
        <source>A threshold is a number above 0.</source>
        <translation>A threshold is a number above 0.</translation>
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
    <name>gatehouse::console::ColourRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Colour rules</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rows that fit</source>
        <translation>Rows that fit</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>As they were</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Another rule</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Take the rule out</source>
        <translation>Take the rule out</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>The first rule that fits a row colours it. What is written is as in the filter box, such as status&gt;=500 path:/orders.</source>
        <translation>The first rule that fits a row colours it. What is written is as in the filter box, such as status&gt;=500 path:/orders.</translation>
    </message>
    <message>
        <source>Rule %1, “%2”: %3</source>
        <translation>Rule %1, “%2”: %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Columns, from left to right</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <translation>Further to the left (Alt+Up)</translation>
    </message>
    <message>
        <source>Further to the left</source>
        <translation>Further to the left</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <translation>Further to the right (Alt+Down)</translation>
    </message>
    <message>
        <source>Further to the right</source>
        <translation>Further to the right</translation>
    </message>
    <message>
        <source>What is ticked is shown; the space bar ticks.</source>
        <translation>What is ticked is shown; the space bar ticks.</translation>
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
    <message>
        <source>&gt; actions only   ·   ? help only   ·   several words in any order</source>
        <translation>&gt; actions only   ·   ? help only   ·   several words in any order</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CompareModel</name>
    <message>
        <source>only left</source>
        <translation>only left</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>only right</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n field differs</numerusform>
            <numerusform>%n fields differ</numerusform>
        </translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ComparePage</name>
    <message>
        <source>Left side</source>
        <translation>Left side</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Right side</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Swap left and right</translation>
    </message>
    <message>
        <source>Read both sides again</source>
        <translation>Read both sides again</translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation>Filter by name or kind</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Differ</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Only left</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Only right</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Choose all shown</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Choose a connection or a file…</source>
        <translation>Choose a connection or a file…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Open a configuration</translation>
    </message>
    <message>
        <source>Configurations (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Configurations (*.yaml *.yml *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 can&apos;t be read</translation>
    </message>
    <message>
        <source>Compare two configurations</source>
        <translation>Compare two configurations</translation>
    </message>
    <message>
        <source>Choose a connection or a configuration file on each side. What differs is listed; what you choose of the left can be promoted to the right, as pending changes that you look through before you apply them.</source>
        <translation>Choose a connection or a configuration file on each side. What differs is listed; what you choose of the left can be promoted to the right, as pending changes that you look through before you apply them.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Both are the same</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s), without their secrets, which can&apos;t be compared.</source>
        <translation>
            <numerusform>%n object, without its secrets, which can&apos;t be compared.</numerusform>
            <numerusform>%n objects, without their secrets, which can&apos;t be compared.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ (%1)</source>
        <translation>Differ (%1)</translation>
    </message>
    <message>
        <source>Only left (%1)</source>
        <translation>Only left (%1)</translation>
    </message>
    <message>
        <source>Only right (%1)</source>
        <translation>Only right (%1)</translation>
    </message>
    <message>
        <source>Choose an object to see what differs.</source>
        <translation>Choose an object to see what differs.</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Promote…</translation>
    </message>
    <message>
        <source>Promote to %1…</source>
        <translation>Promote to %1…</translation>
    </message>
    <message>
        <source>The right side is a file: open a connection there to promote.</source>
        <translation>The right side is a file: open a connection there to promote.</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing can be promoted there.</source>
        <translation>%1 is read-only: nothing can be promoted there.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) chosen</source>
        <translation>
            <numerusform>%n object chosen</numerusform>
            <numerusform>%n objects chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to go to the right. Ticking what only the right has deletes it there.</source>
        <translation>Tick what is to go to the right. Ticking what only the right has deletes it there.</translation>
    </message>
    <message numerus="yes">
        <source>Promote %n object(s)</source>
        <translation>
            <numerusform>Promote %n object</numerusform>
            <numerusform>Promote %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for you in %1</source>
        <translation>
            <numerusform>%n change waits for you in %1</numerusform>
            <numerusform>%n changes wait for you in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose deletions</source>
        <translation>Choose deletions</translation>
    </message>
    <message>
        <source>Those of what is shown that only the right side has</source>
        <translation>Those of what is shown that only the right side has</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%n deletion</numerusform>
            <numerusform>%n deletions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CompareSide</name>
    <message>
        <source>The connection was closed.</source>
        <translation>The connection was closed.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>It can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>It is larger than 64 MiB.</source>
        <translation>It is larger than 64 MiB.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
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
    <message>
        <source>%1 is damaged and cannot be kept aside; nothing is saved until it is repaired or removed</source>
        <translation>%1 is damaged and cannot be kept aside; nothing is saved until it is repaired or removed</translation>
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
</context>
<context>
    <name>gatehouse::console::DecisionView</name>
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
    <name>gatehouse::console::DeletionDialog</name>
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
    <message>
        <source>Mark for deletion</source>
        <translation>Mark for deletion</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
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
        <source>This connection is read-only: look, copy, compare, but nothing can be changed here.</source>
        <translation>This connection is read-only: look, copy, compare, but nothing can be changed here.</translation>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revert</translation>
    </message>
    <message>
        <source>Dropped: %1. Undo (Ctrl+Z) brings it back</source>
        <translation>Dropped: %1. Undo (Ctrl+Z) brings it back</translation>
    </message>
    <message>
        <source>This is what the gateway has. Undo (Ctrl+Z) brings back what you typed.</source>
        <translation>This is what the gateway has. Undo (Ctrl+Z) brings back what you typed.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EditViews</name>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Form and source side by side</source>
        <translation>Form and source side by side</translation>
    </message>
    <message>
        <source>Form and source</source>
        <translation>Form and source</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>The source has an error in line %1: this is the last good state.</source>
        <translation>The source has an error in line %1: this is the last good state.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EmptyState</name>
    <message>
        <source>Learn more</source>
        <translation>Learn more</translation>
    </message>
    <message>
        <source>Help of this page (F1)</source>
        <translation>Help of this page (F1)</translation>
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
    <name>gatehouse::console::ExportDialog</name>
    <message>
        <source>&amp;Hidden columns too</source>
        <translation>&amp;Hidden columns too</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Export the table</translation>
    </message>
    <message>
        <source>Every row shown (%1)</source>
        <translation>Every row shown (%1)</translation>
    </message>
    <message>
        <source>The selected rows (%1)</source>
        <translation>The selected rows (%1)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, for spreadsheets</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, for programs</translation>
    </message>
    <message>
        <source>Markdown, for texts</source>
        <translation>Markdown, for texts</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rows</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionEdit</name>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Line %1, column %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionField</name>
    <message>
        <source>Try…</source>
        <translation>Try…</translation>
    </message>
    <message>
        <source>Evaluates it over a request, without sending anything</source>
        <translation>Evaluates it over a request, without sending anything</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Try %1</translation>
    </message>
    <message>
        <source>Too long for here: edit it in the Source tab</source>
        <translation>Too long for here: edit it in the Source tab</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionTryDialog</name>
    <message>
        <source>Try: %1</source>
        <translation>Try: %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>The request as JSON</source>
        <translation>The request as JSON</translation>
    </message>
    <message>
        <source>What its parts come to</source>
        <translation>What its parts come to</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Use this expression</source>
        <translation>Use this expression</translation>
    </message>
    <message>
        <source>Sample request</source>
        <translation>Sample request</translation>
    </message>
    <message>
        <source>Change what matters; what is taken out is not there.</source>
        <translation>Change what matters; what is taken out is not there.</translation>
    </message>
    <message>
        <source>The log keeps no header fields, claims, certificates and limits: add what matters.</source>
        <translation>The log keeps no header fields, claims, certificates and limits: add what matters.</translation>
    </message>
    <message>
        <source>No value: the expression is not right yet</source>
        <translation>No value: the expression is not right yet</translation>
    </message>
    <message>
        <source>No value: the request is not JSON: %1</source>
        <translation>No value: the request is not JSON: %1</translation>
    </message>
    <message>
        <source>No value: in the request %1: %2</source>
        <translation>No value: in the request %1: %2</translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation>It fails: %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 steps</source>
        <translation>%1 · %2 of %3 steps</translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation>Drop what was typed?</translation>
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
    <name>gatehouse::console::FileButton</name>
    <message>
        <source>Load from file…</source>
        <translation>Load from file…</translation>
    </message>
    <message>
        <source>Load %1 from a file</source>
        <translation>Load %1 from a file</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 can&apos;t be read: %2</translation>
    </message>
    <message>
        <source>%1 is longer than %2</source>
        <translation>%1 is longer than %2</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 is no text</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FilterChips</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Remove the filter %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remove this filter</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FilterEdit</name>
    <message>
        <source>Saved and recent filters</source>
        <translation>Saved and recent filters</translation>
    </message>
    <message>
        <source>Saved and recent filters (Alt+Down)</source>
        <translation>Saved and recent filters (Alt+Down)</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <translation>What can stand here</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filter this page</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Save this filter…</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>Delete a saved filter</translation>
    </message>
    <message>
        <source>Forget recent filters</source>
        <translation>Forget recent filters</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Save this filter</translation>
    </message>
    <message>
        <source>Name of the filter; one of the same name is replaced:</source>
        <translation>Name of the filter; one of the same name is replaced:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FindingCard</name>
    <message numerus="yes">
        <source>%1 of %n API(s)</source>
        <translation>
            <numerusform>%1 of %n API</numerusform>
            <numerusform>%1 of %n APIs</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Another way</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FormSourceSplit</name>
    <message>
        <source>Take the form’s</source>
        <translation>Take the form’s</translation>
    </message>
    <message>
        <source>Writes the source from what the form shows; Ctrl+Z in the source brings the text back</source>
        <translation>Writes the source from what the form shows; Ctrl+Z in the source brings the text back</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FormUndo</name>
    <message>
        <source>Undo in the form</source>
        <translation>Undo in the form</translation>
    </message>
    <message>
        <source>Redo in the form</source>
        <translation>Redo in the form</translation>
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
    <message>
        <source>More: %1</source>
        <translation>More: %1</translation>
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
    <message>
        <source>Revision %1 is not in the history (any more)</source>
        <translation>Revision %1 is not in the history (any more)</translation>
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
    <name>gatehouse::console::KeysetsPage</name>
    <message>
        <source>Key sets</source>
        <translation>Key sets</translation>
    </message>
    <message>
        <source>New key set</source>
        <translation>New key set</translation>
    </message>
    <message>
        <source>No key sets yet</source>
        <translation>No key sets yet</translation>
    </message>
    <message>
        <source>A key set holds the public keys that tokens are verified with: given here, or read from an address of the one who issues them, which is how keys change without your doing.</source>
        <translation>A key set holds the public keys that tokens are verified with: given here, or read from an address of the one who issues them, which is how keys change without your doing.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Read from</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LinkOpener</name>
    <message>
        <source>The link leads to “%1”, and no connection has this name or address. Add the connection, then open the link again.</source>
        <translation>The link leads to “%1”, and no connection has this name or address. Add the connection, then open the link again.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, and several connections have this name or address. Give them different names, or choose the one that is meant yourself.</source>
        <translation>The link leads to “%1”, and several connections have this name or address. Give them different names, or choose the one that is meant yourself.</translation>
    </message>
    <message>
        <source>The link leads to the page “%1”, which this version does not have.</source>
        <translation>The link leads to the page “%1”, which this version does not have.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, but %2 does not show it: %3</source>
        <translation>The link leads to “%1”, but %2 does not show it: %3</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which %2 does not have (any more).</source>
        <translation>The link leads to “%1”, which %2 does not have (any more).</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened</source>
        <translation>This link can&apos;t be opened</translation>
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
    <name>gatehouse::console::ListenersPage</name>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listeners</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>New listener</translation>
    </message>
    <message>
        <source>No listeners yet</source>
        <translation>No listeners yet</translation>
    </message>
    <message>
        <source>A listener is an address and a port where the gateway takes requests. Without one it hears nobody. With a certificate it speaks TLS, and it can ask clients for theirs.</source>
        <translation>A listener is an address and a port where the gateway takes requests. Without one it hears nobody. With a certificate it speaks TLS, and it can ask clients for theirs.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocols</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>Client certificates</translation>
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
    <message>
        <source>Over the threshold</source>
        <translation>Over the threshold</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>over the threshold of %1</source>
        <translation>over the threshold of %1</translation>
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
        <source>The trace can&apos;t be read: %1</source>
        <translation>The trace can&apos;t be read: %1</translation>
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
    <message>
        <source>Filled in from the log, which has neither headers nor body</source>
        <translation>Filled in from the log, which has neither headers nor body</translation>
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
    <message>
        <source>%1 shown by the filter</source>
        <translation>%1 shown by the filter</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
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
        <source>%1 can&apos;t be opened</source>
        <translation>%1 can&apos;t be opened</translation>
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
    <message>
        <source>The console speaks it from its next start on</source>
        <translation>The console speaks it from its next start on</translation>
    </message>
    <message>
        <source>The language changes at the next start of Gatehouse.</source>
        <translation>The language changes at the next start of Gatehouse.</translation>
    </message>
    <message>
        <source>The system&apos;s &amp;language</source>
        <translation>The system&apos;s &amp;language</translation>
    </message>
    <message>
        <source>Compare and promote</source>
        <translation>Compare and promote</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Save diagnostics</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>Diagnostics saved in %1. They hold names, addresses and paths, but no tokens, keys or contents.</source>
        <translation>Diagnostics saved in %1. They hold names, addresses and paths, but no tokens, keys or contents.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <translation>Notifications (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notifications, %n unread</numerusform>
            <numerusform>Notifications, %n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Usual size</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Text at %1 %</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>Unfinished source text</source>
        <translation>Unfinished source text</translation>
    </message>
    <message>
        <source>Source text with an error would be lost: %1</source>
        <translation>Source text with an error would be lost: %1</translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>Close &amp;anyway</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 can&apos;t be reached</translation>
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
    <name>gatehouse::console::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>Merge %1</translation>
    </message>
    <message>
        <source>Others changed this object after you began. Choose what each field becomes; nothing is applied yet.</source>
        <translation>Others changed this object after you began. Choose what each field becomes; nothing is applied yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both.</source>
        <translation>
            <numerusform>%n field was changed by both.</numerusform>
            <numerusform>%n fields were changed by both.</numerusform>
        </translation>
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
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>At the gateway</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Fields that differ</translation>
    </message>
    <message>
        <source>Space takes the value of the cell</source>
        <translation>Space takes the value of the cell</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>All &amp;mine</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>All &amp;theirs</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>Secrets are not shown</source>
        <translation>Secrets are not shown</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>changed by both</translation>
    </message>
    <message>
        <source>It stays as it is at the gateway: nothing is left to apply.</source>
        <translation>It stays as it is at the gateway: nothing is left to apply.</translation>
    </message>
    <message>
        <source>It will be deleted.</source>
        <translation>It will be deleted.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NewResourceBox</name>
    <message>
        <source>The gateway itself</source>
        <translation>The gateway itself</translation>
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
</context>
<context>
    <name>gatehouse::console::NotificationCentre</name>
    <message>
        <source>The gateway does not answer</source>
        <translation>The gateway does not answer</translation>
    </message>
    <message numerus="yes">
        <source>The gateway reports %n problem(s)</source>
        <translation>
            <numerusform>The gateway reports %n problem</numerusform>
            <numerusform>The gateway reports %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationPanel</name>
    <message>
        <source>serious</source>
        <translation>serious</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Remove what is over</source>
        <translation>Remove what is over</translation>
    </message>
    <message>
        <source>Rules and muting…</source>
        <translation>Rules and muting…</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>Nothing is the matter at the open connections. What ends soon, fails, or is rejected too often will stand here.</source>
        <translation>Nothing is the matter at the open connections. What ends soon, fails, or is rejected too often will stand here.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them last</source>
        <translation>
            <numerusform>%n of them lasts</numerusform>
            <numerusform>%n of them last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationSettingsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell when</source>
        <translation>Tell when</translation>
    </message>
    <message>
        <source>a &amp;certificate ends within</source>
        <translation>a &amp;certificate ends within</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>a consumer&apos;s &amp;key ends within</source>
        <translation>a consumer&apos;s &amp;key ends within</translation>
    </message>
    <message>
        <source>policies &amp;reject at least</source>
        <translation>policies &amp;reject at least</translation>
    </message>
    <message>
        <source> % of the requests of a minute</source>
        <translation> % of the requests of a minute</translation>
    </message>
    <message>
        <source>a &amp;service answers 5xx to at least</source>
        <translation>a &amp;service answers 5xx to at least</translation>
    </message>
    <message>
        <source>and there were at &amp;least</source>
        <translation>and there were at &amp;least</translation>
    </message>
    <message>
        <source> requests in it</source>
        <translation> requests in it</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>What is serious</source>
        <translation>What is serious</translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation>Warnings, too</translation>
    </message>
    <message>
        <source>The desktop shows</source>
        <translation>The desktop shows</translation>
    </message>
    <message>
        <source>The &amp;desktop shows</source>
        <translation>The &amp;desktop shows</translation>
    </message>
    <message>
        <source>Nothing of these connections</source>
        <translation>Nothing of these connections</translation>
    </message>
    <message>
        <source>a &amp;quota is used to at least</source>
        <translation>a &amp;quota is used to at least</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
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
        <source>The gateway&apos;s schema does not name these. They are kept as they are.</source>
        <translation>The gateway&apos;s schema does not name these. They are kept as they are.</translation>
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
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Back to the whole time (0, or a double click on a chart)</source>
        <translation>Back to the whole time (0, or a double click on a chart)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Draws what was at the same time before, dashed</source>
        <translation>Draws what was at the same time before, dashed</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Compare with…</translation>
    </message>
    <message>
        <source>an hour before</source>
        <translation>an hour before</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>a day before</translation>
    </message>
    <message>
        <source>a week before</source>
        <translation>a week before</translation>
    </message>
    <message>
        <source>Shown: %1 to %2</source>
        <translation>Shown: %1 to %2</translation>
    </message>
    <message>
        <source>The gateway has no figures from that time.</source>
        <translation>The gateway has no figures from that time.</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>No quota has counted anything in its period. A policy of kind quota admits so many requests by the hour, day, week or month; who comes near its end shows here.</source>
        <translation>No quota has counted anything in its period. A policy of kind quota admits so many requests by the hour, day, week or month; who comes near its end shows here.</translation>
    </message>
    <message>
        <source>Show them on the page Security</source>
        <translation>Show them on the page Security</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) without authentication</source>
        <translation>
            <numerusform>%n API without authentication</numerusform>
            <numerusform>%n APIs without authentication</numerusform>
        </translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
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
    <name>gatehouse::console::PaletteSource</name>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
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
        <source>Undo the last apply</source>
        <translation>Undo the last apply</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)</source>
        <translation>
            <numerusform>Discard %n change</numerusform>
            <numerusform>Discard %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Merge %1</translation>
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
    <message numerus="yes">
        <source>The answer got lost, but the gateway has %n of the changes: they are applied.</source>
        <translation>
            <numerusform>The answer got lost, but the gateway has %n of the changes: it is applied.</numerusform>
            <numerusform>The answer got lost, but the gateway has %n of the changes: they are applied.</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>not tried</translation>
    </message>
    <message>
        <source>others changed it</source>
        <translation>others changed it</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>applied</translation>
    </message>
    <message>
        <source>Merged. Look at it, then apply it.</source>
        <translation>Merged. Look at it, then apply it.</translation>
    </message>
    <message>
        <source>The answer got lost. What the gateway has of the changes leaves this list.</source>
        <translation>The answer got lost. What the gateway has of the changes leaves this list.</translation>
    </message>
    <message>
        <source>Applied in part: %1 of %2. The rest stays for another try.</source>
        <translation>Applied in part: %1 of %2. The rest stays for another try.</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>In force.</translation>
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
    <name>gatehouse::console::ProblemList</name>
    <message>
        <source>line %1, column %2</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Show or hide the list</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Previous error</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Next error</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
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
    <name>gatehouse::console::PromoteDialog</name>
    <message>
        <source>Promote from %1</source>
        <translation>Promote from %1</translation>
    </message>
    <message>
        <source>In this order, so that nothing names what is not there yet. It becomes part of the pending changes; nothing reaches the gateway before they are applied.</source>
        <translation>In this order, so that nothing names what is not there yet. It becomes part of the pending changes; nothing reaches the gateway before they are applied.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>Add to the pending changes</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>needed by %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names %2, which is not there.</source>
        <translation>%1 names %2, which is not there.</translation>
    </message>
    <message>
        <source>Secrets don&apos;t come along: a gateway doesn&apos;t show them. Fill them in before you apply.</source>
        <translation>Secrets don&apos;t come along: a gateway doesn&apos;t show them. Fill them in before you apply.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) will be deleted.</source>
        <translation>
            <numerusform>%n object will be deleted.</numerusform>
            <numerusform>%n objects will be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProtectDialog</name>
    <message>
        <source>Public API</source>
        <translation>Public API</translation>
    </message>
    <message>
        <source>For everybody: no key, limits by address, open to browsers.</source>
        <translation>For everybody: no key, limits by address, open to browsers.</translation>
    </message>
    <message>
        <source>Partner API</source>
        <translation>Partner API</translation>
    </message>
    <message>
        <source>For known callers: an API key each, limits and a quota by caller.</source>
        <translation>For known callers: an API key each, limits and a quota by caller.</translation>
    </message>
    <message>
        <source>Internal API</source>
        <translation>Internal API</translation>
    </message>
    <message>
        <source>For the own network: private addresses alone, with retries.</source>
        <translation>For the own network: private addresses alone, with retries.</translation>
    </message>
    <message>
        <source>AI API</source>
        <translation>AI API</translation>
    </message>
    <message>
        <source>For slow and costly answers: a key, few requests at a time, a daily quota.</source>
        <translation>For slow and costly answers: a key, few requests at a time, a daily quota.</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>Protect %1</translation>
    </message>
    <message>
        <source>Kind of API</source>
        <translation>Kind of API</translation>
    </message>
    <message>
        <source>&amp;Kind of API</source>
        <translation>&amp;Kind of API</translation>
    </message>
    <message>
        <source>Policies that would be made</source>
        <translation>Policies that would be made</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is applied yet: the policies are gathered in the pending changes, where each can be edited, and one undo takes all of them back.</source>
        <translation>Nothing is applied yet: the policies are gathered in the pending changes, where each can be edited, and one undo takes all of them back.</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>Add to the pending changes</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>there is one for more: %1</source>
        <translation>there is one for more: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>there already: %1</translation>
    </message>
    <message>
        <source>this gateway has no such policy</source>
        <translation>this gateway has no such policy</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) will be made</source>
        <translation>
            <numerusform>%n policy will be made</numerusform>
            <numerusform>%n policies will be made</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nothing is ticked.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>Protect an API</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>What is protected</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;What</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::QuotaGauges</name>
    <message>
        <source>Used up, %1 until %2</source>
        <translation>Used up, %1 until %2</translation>
    </message>
    <message>
        <source>%1 of %2 left until %3</source>
        <translation>%1 of %2 left until %3</translation>
    </message>
    <message>
        <source>Quotas nearest their end</source>
        <translation>Quotas nearest their end</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used, %4 left until %5, policy %6</source>
        <translation>%1: %2 of %3 used, %4 left until %5, policy %6</translation>
    </message>
    <message>
        <source>%1, reports only</source>
        <translation>%1, reports only</translation>
    </message>
    <message numerus="yes">
        <source>%n more quota(s) count addresses or header values, which have no names</source>
        <translation>
            <numerusform>%n more quota counts addresses or header values, which have no names</numerusform>
            <numerusform>%n more quotas count addresses or header values, which have no names</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more counters than the gateway looks at</source>
        <translation>There are more counters than the gateway looks at</translation>
    </message>
    <message>
        <source>Open whom it counts</source>
        <translation>Open whom it counts</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>Open the policy</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RecentRequestBox</name>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>No request came yet since this window is open</source>
        <translation>No request came yet since this window is open</translation>
    </message>
    <message>
        <source>There is no request log</source>
        <translation>There is no request log</translation>
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
    <name>gatehouse::console::RelatedPanel</name>
    <message>
        <source>names it</source>
        <translation>names it</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>applies here</source>
        <translation>applies here</translation>
    </message>
    <message>
        <source>applies to it</source>
        <translation>applies to it</translation>
    </message>
    <message>
        <source>by the group %1</source>
        <translation>by the group %1</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>belongs to it</translation>
    </message>
    <message>
        <source>its tenant</source>
        <translation>its tenant</translation>
    </message>
    <message>
        <source>secret at %1</source>
        <translation>secret at %1</translation>
    </message>
    <message>
        <source>The way of a request</source>
        <translation>The way of a request</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Uses</translation>
    </message>
    <message>
        <source>It refers to nothing else.</source>
        <translation>It refers to nothing else.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>Nothing refers to it.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: %1</source>
        <translation>
            <numerusform>and %n more: %1</numerusform>
            <numerusform>and %n more: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestDetail</name>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Shows the policy that refused it</source>
        <translation>Shows the policy that refused it</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Shows the route that it took</source>
        <translation>Shows the route that it took</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Shows the revision of the configuration that it met</source>
        <translation>Shows the revision of the configuration that it met</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copy as curl</translation>
    </message>
    <message>
        <source>Method, address and query; credentials and body are not in the log</source>
        <translation>Method, address and query; credentials and body are not in the log</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Send again…</translation>
    </message>
    <message>
        <source>Fills it into the local gateway&apos;s request panel</source>
        <translation>Fills it into the local gateway&apos;s request panel</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Details of the request</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Only the local gateway has a request panel; for this one, copy it as curl</source>
        <translation>Only the local gateway has a request panel; for this one, copy it as curl</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Asking the gateway…</translation>
    </message>
    <message>
        <source>What the gateway did:</source>
        <translation>What the gateway did:</translation>
    </message>
    <message>
        <source>What the gateway would decide now of such a request without credentials:</source>
        <translation>What the gateway would decide now of such a request without credentials:</translation>
    </message>
    <message>
        <source>What the gateway would decide now of such a request of %1:</source>
        <translation>What the gateway would decide now of such a request of %1:</translation>
    </message>
    <message>
        <source>Copied; add its credentials: they are not in the log</source>
        <translation>Copied; add its credentials: they are not in the log</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Try…</translation>
    </message>
    <message>
        <source>Tries it against the policy that refused it, or else its route, and your edits</source>
        <translation>Tries it against the policy that refused it, or else its route, and your edits</translation>
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
    <name>gatehouse::console::RequestWayView</name>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>The way of a request</source>
        <translation>The way of a request</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (off)</translation>
    </message>
    <message>
        <source>%1: %2, this one</source>
        <translation>%1: %2, this one</translation>
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
    <message>
        <source>Edit together…</source>
        <translation>Edit together…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filter by this value</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Exclude this value</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy as gatehousectl</source>
        <translation>Copy as gatehousectl</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Export the table…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are among the pending changes</source>
        <translation>
            <numerusform>%n edit is among the pending changes</numerusform>
            <numerusform>%n edits are among the pending changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n resource(s)</source>
        <translation>
            <numerusform>Enable %n resource</numerusform>
            <numerusform>Enable %n resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n resource(s)</source>
        <translation>
            <numerusform>Disable %n resource</numerusform>
            <numerusform>Disable %n resources</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are copied; export the table for all</source>
        <translation>The first %1 are copied; export the table for all</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Protect…</translation>
    </message>
    <message numerus="yes">
        <source>%n new policy(ies) are among the pending changes</source>
        <translation>
            <numerusform>%n new policy is among the pending changes</numerusform>
            <numerusform>%n new policies are among the pending changes</numerusform>
        </translation>
    </message>
    <message>
        <source>What protects it</source>
        <translation>What protects it</translation>
    </message>
    <message>
        <source>Offers sets of policies for an API</source>
        <translation>Offers sets of policies for an API</translation>
    </message>
    <message>
        <source>These refer to them. The gateway refuses a change that leaves a reference without its target:</source>
        <translation>These refer to them. The gateway refuses a change that leaves a reference without its target:</translation>
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
        <source>Type the connection&apos;s name to go on: %1</source>
        <translation>Type the connection&apos;s name to go on: %1</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>The connection&apos;s name</translation>
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
</context>
<context>
    <name>gatehouse::console::SampleBody</name>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>Content type of the body</translation>
    </message>
    <message>
        <source>A Content-Type among the headers counts instead</source>
        <translation>A Content-Type among the headers counts instead</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>The body is longer than %1</source>
        <translation>The body is longer than %1</translation>
    </message>
    <message>
        <source>Only the beginning is shown, of %1</source>
        <translation>Only the beginning is shown, of %1</translation>
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
        <source>Makes a random one, shows it and copies it. It can&apos;t be read again once it is stored.</source>
        <translation>Makes a random one, shows it and copies it. It can&apos;t be read again once it is stored.</translation>
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
    <name>gatehouse::console::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>New secret</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>No secrets yet</translation>
    </message>
    <message>
        <source>A secret is a value that others refer to by its name, so that it stands in one place and in no policy: a password for an upstream, a signing key. The gateway keeps it sealed and gives it to nobody.</source>
        <translation>A secret is a value that others refer to by its name, so that it stands in one place and in no policy: a password for an upstream, a signing key. The gateway keeps it sealed and gives it to nobody.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecurityDetail</name>
    <message>
        <source>Protect…</source>
        <translation>Protect…</translation>
    </message>
    <message>
        <source>Open the route</source>
        <translation>Open the route</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Choose an API to read what protects it and what is missing.</source>
        <translation>Choose an API to read what protects it and what is missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) chosen; these are the first %1</source>
        <translation>
            <numerusform>%n API chosen; this is the first %1</numerusform>
            <numerusform>%n APIs chosen; these are the first %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) chosen</source>
        <translation>
            <numerusform>%n API chosen</numerusform>
            <numerusform>%n APIs chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>A sound set of policies at once</source>
        <translation>A sound set of policies at once</translation>
    </message>
    <message>
        <source>%1, only reports</source>
        <translation>%1, only reports</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Helped by pending changes, once they are applied: %1</source>
        <translation>Helped by pending changes, once they are applied: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecurityPage</name>
    <message>
        <source>Filter APIs</source>
        <translation>Filter APIs</translation>
    </message>
    <message>
        <source>Filter (/), such as code:limit.none</source>
        <translation>Filter (/), such as code:limit.none</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <translation>%1, pending</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>APIs and how they are protected</source>
        <translation>APIs and how they are protected</translation>
    </message>
    <message>
        <source>Open the route</source>
        <translation>Open the route</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Protect…</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filter by this value</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Exclude this value</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a severity: 3 High</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>with the pending changes, and without</comment>
        <translation>%1 (now %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) with severity %1</source>
        <translation>
            <numerusform>%n API with severity %1</numerusform>
            <numerusform>%n APIs with severity %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>Show these alone</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) without authentication</source>
        <translation>
            <numerusform>%n API without authentication</numerusform>
            <numerusform>%n APIs without authentication</numerusform>
        </translation>
    </message>
    <message>
        <source>All APIs ask who calls.</source>
        <translation>All APIs ask who calls.</translation>
    </message>
    <message>
        <source>Pending changes are counted in; they are in force once they are applied.</source>
        <translation>Pending changes are counted in; they are in force once they are applied.</translation>
    </message>
    <message>
        <source>This gateway doesn&apos;t tell of some things, and nothing is said of them here: %1</source>
        <translation>This gateway doesn&apos;t tell of some things, and nothing is said of them here: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
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
        <source>No APIs yet</source>
        <translation>No APIs yet</translation>
    </message>
    <message>
        <source>What protects an API, and what is missing, shows here as soon as there is a route that is enabled.</source>
        <translation>What protects an API, and what is missing, shows here as soon as there is a route that is enabled.</translation>
    </message>
    <message>
        <source>Go to Routes</source>
        <translation>Go to Routes</translation>
    </message>
    <message>
        <source>It can&apos;t be told how APIs are protected</source>
        <translation>It can&apos;t be told how APIs are protected</translation>
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
        <source>Read-only: what is missing can be seen here, and nothing can be changed through this connection.</source>
        <translation>Read-only: what is missing can be seen here, and nothing can be changed through this connection.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are among the pending changes</source>
        <translation>
            <numerusform>%n edit is among the pending changes</numerusform>
            <numerusform>%n edits are among the pending changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were left out: choose fewer at a time.</source>
        <translation>
            <numerusform>%n more was left out: choose fewer at a time.</numerusform>
            <numerusform>%n more were left out: choose fewer at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new policy(ies) are among the pending changes</source>
        <translation>
            <numerusform>%n new policy is among the pending changes</numerusform>
            <numerusform>%n new policies are among the pending changes</numerusform>
        </translation>
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
        <source>No route leads here: requests can&apos;t reach this service yet.</source>
        <translation>No route leads here: requests can&apos;t reach this service yet.</translation>
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
        <source>The comments could not be kept; Ctrl+Z brings them back.</source>
        <translation>The comments could not be kept; Ctrl+Z brings them back.</translation>
    </message>
    <message>
        <source>Comments stay in this window; the gateway does not keep them.</source>
        <translation>Comments stay in this window; the gateway does not keep them.</translation>
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
    <name>gatehouse::console::SpokenNames</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::StoreDirectory</name>
    <message>
        <source>Local gateway</source>
        <translation>Local gateway</translation>
    </message>
    <message>
        <source>This version knows no gateways of the kind &quot;%1&quot;.</source>
        <translation>This version knows no gateways of the kind &quot;%1&quot;.</translation>
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
    <name>gatehouse::console::TargetsPage</name>
    <message>
        <source>Ejected, %1 s left</source>
        <translation>Ejected, %1 s left</translation>
    </message>
    <message numerus="yes">
        <source>Up, %n failure(s) in a row</source>
        <translation>
            <numerusform>Up, %n failure in a row</numerusform>
            <numerusform>Up, %n failures in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>Ejections</source>
        <translation>Ejections</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Go to APIs</source>
        <translation>Go to APIs</translation>
    </message>
    <message>
        <source>Waiting for the gateway…</source>
        <translation>Waiting for the gateway…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Last 5 minutes</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Last 15 minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Last hour</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Last 6 hours</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Filter targets</source>
        <translation>Filter targets</translation>
    </message>
    <message>
        <source>Filter, such as state:down</source>
        <translation>Filter, such as state:down</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 targets</source>
        <translation>%1 of %2 targets</translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ejected</source>
        <translation>
            <numerusform>%n ejected</numerusform>
            <numerusform>%n ejected</numerusform>
        </translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>No targets yet</translation>
    </message>
    <message>
        <source>Targets are where a service&apos;s requests go. Give a service one or more: how each is, and how it was, shows here.</source>
        <translation>Targets are where a service&apos;s requests go. Give a service one or more: how each is, and how it was, shows here.</translation>
    </message>
    <message>
        <source>The targets can&apos;t be shown</source>
        <translation>The targets can&apos;t be shown</translation>
    </message>
    <message>
        <source>Choose a target to read how it was; double click opens its service.</source>
        <translation>Choose a target to read how it was; double click opens its service.</translation>
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
    <name>gatehouse::console::TourCard</name>
    <message>
        <source>Show me</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>A gateway inside</source>
        <translation>A gateway inside</translation>
    </message>
    <message>
        <source>The local gateway is a whole gateway in this program, with sample APIs and traffic. Send it a request and see how it was decided.</source>
        <translation>The local gateway is a whole gateway in this program, with sample APIs and traffic. Send it a request and see how it was decided.</translation>
    </message>
    <message>
        <source>Live traffic</source>
        <translation>Live traffic</translation>
    </message>
    <message>
        <source>Requests, latencies and rejections, second by second. Drag over a chart to look closer.</source>
        <translation>Requests, latencies and rejections, second by second. Drag over a chart to look closer.</translation>
    </message>
    <message>
        <source>Routes and policies</source>
        <translation>Routes and policies</translation>
    </message>
    <message>
        <source>Routes, policies, consumers and tenants are edited in forms at the side. F1 explains the field that you are in.</source>
        <translation>Routes, policies, consumers and tenants are edited in forms at the side. F1 explains the field that you are in.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Why was it refused?</translation>
    </message>
    <message>
        <source>Choose a request in the log: it tells, policy by policy, how it was decided.</source>
        <translation>Choose a request in the log: it tells, policy by policy, how it was decided.</translation>
    </message>
    <message>
        <source>Nothing is applied by itself</source>
        <translation>Nothing is applied by itself</translation>
    </message>
    <message>
        <source>Edits wait as pending changes. Look at what they would change, then apply them with Ctrl+S.</source>
        <translation>Edits wait as pending changes. Look at what they would change, then apply them with Ctrl+S.</translation>
    </message>
    <message>
        <source>One key for everything</source>
        <translation>One key for everything</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, objects, actions and help.</source>
        <translation>Ctrl+K finds pages, objects, actions and help.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>End the tour</translation>
    </message>
    <message>
        <source>End the tour; Help → Tour begins it again</source>
        <translation>End the tour; Help → Tour begins it again</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
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
        <source>Somebody may be listening in between. Nothing was sent, the token least of all. If the certificate was really replaced, ask who runs the gateway for the new fingerprint, then forget the old one in the connection&apos;s settings and test again.</source>
        <translation>Somebody may be listening in between. Nothing was sent, the token least of all. If the certificate was really replaced, ask who runs the gateway for the new fingerprint, then forget the old one in the connection&apos;s settings and test again.</translation>
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
        <source>No authority that this computer knows vouches for the gateway&apos;s certificate: %1</source>
        <translation>No authority that this computer knows vouches for the gateway&apos;s certificate: %1</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256)</source>
        <translation>Its fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>Compare it with the one that the gateway&apos;s operator tells you, by another way than this connection. Once trusted, exactly this certificate is accepted, and any other refused.</source>
        <translation>Compare it with the one that the gateway&apos;s operator tells you, by another way than this connection. Once trusted, exactly this certificate is accepted, and any other refused.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Trust this certificate</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TryPanel</name>
    <message>
        <source>Try</source>
        <translation>Try</translation>
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
        <source>As consumer</source>
        <translation>As consumer</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>Headers, one a line</translation>
    </message>
    <message>
        <source>Explains what would be decided with the pending changes; nothing is sent or applied</source>
        <translation>Explains what would be decided with the pending changes; nothing is sent or applied</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Try a request against what you edit, before it is applied.</source>
        <translation>Try a request against what you edit, before it is applied.</translation>
    </message>
    <message>
        <source>nobody: as the headers say</source>
        <translation>nobody: as the headers say</translation>
    </message>
    <message>
        <source>A header is Name: value; this is none: %1</source>
        <translation>A header is Name: value; this is none: %1</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Asking the gateway…</translation>
    </message>
    <message>
        <source>With the changes: %1</source>
        <translation>With the changes: %1</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <translation>As it is now: %1</translation>
    </message>
    <message>
        <source>Now: %1. With the changes: %2</source>
        <translation>Now: %1. With the changes: %2</translation>
    </message>
    <message>
        <source>It can&apos;t be tried:</source>
        <translation>It can&apos;t be tried:</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>as below</translation>
    </message>
    <message>
        <source>A recent request of the log; header fields and body are not in it</source>
        <translation>A recent request of the log; header fields and body are not in it</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::UnsavedDialog</name>
    <message>
        <source>delete</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>it is so already</source>
        <translation>it is so already</translation>
    </message>
    <message>
        <source>was deleted; it would be made again</source>
        <translation>was deleted; it would be made again</translation>
    </message>
    <message>
        <source>others changed the same, yours would replace it: %1</source>
        <translation>others changed the same, yours would replace it: %1</translation>
    </message>
    <message>
        <source>others changed other fields, which stay</source>
        <translation>others changed other fields, which stay</translation>
    </message>
    <message>
        <source>its secret has to be entered again</source>
        <translation>its secret has to be entered again</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Unsaved edits</translation>
    </message>
    <message>
        <source>Restored, they become pending changes again; nothing is applied yet.</source>
        <translation>Restored, they become pending changes again; nothing is applied yet.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Meanwhile at the gateway</source>
        <translation>Meanwhile at the gateway</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Discard all</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Merge…</translation>
    </message>
    <message>
        <source>Shows field by field what others changed meanwhile, and lets you choose</source>
        <translation>Shows field by field what others changed meanwhile, and lets you choose</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>merged</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) had not been applied when the connection was last closed. They were kept on %1.</source>
        <translation>
            <numerusform>%n edit had not been applied when the connection was last closed. It was kept on %1.</numerusform>
            <numerusform>%n edits had not been applied when the connection was last closed. They were kept on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::UnsavedKeeper</name>
    <message>
        <source>Restore unsaved edits</source>
        <translation>Restore unsaved edits</translation>
    </message>
    <message>
        <source>Unsaved edits of an earlier run can&apos;t be read (%1); they are kept in %2</source>
        <translation>Unsaved edits of an earlier run can&apos;t be read (%1); they are kept in %2</translation>
    </message>
    <message>
        <source>Edits can&apos;t be kept for the next start: %1 can&apos;t be written</source>
        <translation>Edits can&apos;t be kept for the next start: %1 can&apos;t be written</translation>
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
    <name>gatehouse::console::WallWindow</name>
    <message>
        <source>Rejected per second by policy</source>
        <translation>Rejected per second by policy</translation>
    </message>
    <message>
        <source>%1 on the wall</source>
        <translation>%1 on the wall</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>No requests in this time.</translation>
    </message>
    <message>
        <source>Connection lost, figures from %1</source>
        <translation>Connection lost, figures from %1</translation>
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
        <source>Connect to a gateway: its Admin API&apos;s URL and a token are all that is needed.</source>
        <translation>Connect to a gateway: its Admin API&apos;s URL and a token are all that is needed.</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Edit the connection…</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::EventStream</name>
    <message>
        <source>The gateway refused the token</source>
        <translation>The gateway refused the token</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>The gateway answered %1</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is no event stream</source>
        <translation>The gateway&apos;s answer is no event stream</translation>
    </message>
    <message>
        <source>The gateway ended the stream</source>
        <translation>The gateway ended the stream</translation>
    </message>
    <message>
        <source>The gateway fell silent</source>
        <translation>The gateway fell silent</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::NativeDriver</name>
    <message>
        <source>The gateway&apos;s answer makes no sense</source>
        <translation>The gateway&apos;s answer makes no sense</translation>
    </message>
    <message>
        <source>A list has no items.</source>
        <translation>A list has no items.</translation>
    </message>
    <message>
        <source>The gateway lists more than 1,000,000 resources.</source>
        <translation>The gateway lists more than 1,000,000 resources.</translation>
    </message>
    <message>
        <source>The gateway&apos;s pages go in a circle.</source>
        <translation>The gateway&apos;s pages go in a circle.</translation>
    </message>
    <message>
        <source>It is no %1 but %2.</source>
        <translation>It is no %1 but %2.</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::Transport</name>
    <message>
        <source>The gateway&apos;s certificate has changed. Trusted: %1. Shown now: %2. Somebody may be listening in between; nothing was sent.</source>
        <translation>The gateway&apos;s certificate has changed. Trusted: %1. Shown now: %2. Somebody may be listening in between; nothing was sent.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted: %1. Its SHA-256 fingerprint is %2.</source>
        <translation>The gateway&apos;s certificate is not trusted: %1. Its SHA-256 fingerprint is %2.</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>This connection is read-only</translation>
    </message>
    <message>
        <source>Nothing was sent. Change the connection&apos;s safety level to edit this gateway.</source>
        <translation>Nothing was sent. Change the connection&apos;s safety level to edit this gateway.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>The connection is not safe</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>The answer is too large</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer has more than 64 MiB and was not read.</source>
        <translation>The gateway&apos;s answer has more than 64 MiB and was not read.</translation>
    </message>
    <message>
        <source>Nothing listens there</source>
        <translation>Nothing listens there</translation>
    </message>
    <message>
        <source>The host is not known</source>
        <translation>The host is not known</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>The name %1 has no address.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time</source>
        <translation>The gateway did not answer in time</translation>
    </message>
    <message>
        <source>No whole answer within %1 s.</source>
        <translation>No whole answer within %1 s.</translation>
    </message>
    <message>
        <source>The gateway could not be reached</source>
        <translation>The gateway could not be reached</translation>
    </message>
    <message>
        <source>The gateway refused the token</source>
        <translation>The gateway refused the token</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>This token may not do that</translation>
    </message>
    <message>
        <source>The gateway does not have that</source>
        <translation>The gateway does not have that</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile</source>
        <translation>Somebody else changed it meanwhile</translation>
    </message>
    <message>
        <source>The gateway refused this</source>
        <translation>The gateway refused this</translation>
    </message>
    <message>
        <source>The gateway wants to send us elsewhere, and was not followed</source>
        <translation>The gateway wants to send us elsewhere, and was not followed</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>The gateway answered %1</translation>
    </message>
    <message>
        <source>The answer is no problem document.</source>
        <translation>The answer is no problem document.</translation>
    </message>
    <message>
        <source>This gateway is read-only</source>
        <translation>This gateway is read-only</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 refused the connection.</translation>
    </message>
</context>
</TS>
