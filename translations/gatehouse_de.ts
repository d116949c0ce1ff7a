<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s)</source>
        <translation>
            <numerusform>%1 läuft in %n Tag ab</numerusform>
            <numerusform>%1 läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>Ein Zertifikat</translation>
    </message>
    <message>
        <source>The key %1</source>
        <translation>Der Schlüssel %1</translation>
    </message>
    <message>
        <source>%1 % of the requests are rejected</source>
        <translation>%1 % der Anfragen werden abgewiesen</translation>
    </message>
    <message>
        <source>In the last minute, by policies; the threshold is %1 %.</source>
        <translation>In der letzten Minute, durch Policies; die Schwelle ist %1 %.</translation>
    </message>
    <message>
        <source>%1 answers %2 % with errors</source>
        <translation>%1 antwortet auf %2 % mit Fehlern</translation>
    </message>
    <message>
        <source>5xx in the last minute, as when its targets are down; the threshold is %1 %.</source>
        <translation>5xx in der letzten Minute, etwa weil die Ziele ausgefallen sind; die Schwelle ist %1 %.</translation>
    </message>
    <message>
        <source>The quota of %1 is used up</source>
        <translation>Das Kontingent von %1 ist aufgebraucht</translation>
    </message>
    <message>
        <source>%1 has used %2 % of its quota</source>
        <translation>%1 hat %2 % des Kontingents verbraucht</translation>
    </message>
    <message>
        <source>%1 of %2 left until %3, policy %4</source>
        <translation>noch %1 von %2 bis %3, Policy %4</translation>
    </message>
</context>
<context>
    <name>ApplyGuard</name>
    <message>
        <source>This connection is read-only. Nothing can be put into force through it; its safety level is set in the connection&apos;s settings.</source>
        <translation>Diese Verbindung ist nur zum Lesen. Über sie kann nichts in Kraft gesetzt werden; ihre Sicherheitsstufe steht in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>Type the connection&apos;s &amp;name to go on: %1</source>
        <translation>Zum Fortfahren den &amp;Namen der Verbindung eingeben: %1</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Name der Verbindung</translation>
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
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter (/), such as who:owner outcome:refused</source>
        <translation>Filter (/), etwa who:owner outcome:refused</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>marked for deletion</source>
        <translation>zum Löschen vorgemerkt</translation>
    </message>
    <message>
        <source>has something else in the place of “%1”</source>
        <translation>hat an der Stelle von „%1“ etwas anderes</translation>
    </message>
    <message>
        <source>not set (%1)</source>
        <translation>nicht gesetzt (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n wird geändert</numerusform>
            <numerusform>%n werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already as wanted</source>
        <translation>
            <numerusform>%n schon wie gewünscht</numerusform>
            <numerusform>%n schon wie gewünscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none</source>
        <translation>
            <numerusform>%n hat keinen Wert</numerusform>
            <numerusform>%n haben keinen Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>bei %n geht es nicht</numerusform>
            <numerusform>bei %n geht es nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallError</name>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Is the gateway running and reachable? Check the connection&apos;s address, then try again.</source>
        <translation>Läuft das Gateway, und ist es erreichbar? Die Adresse der Verbindung prüfen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Edit the connection to look at it and trust it once.</source>
        <translation>Dem Zertifikat des Gateways wird nicht vertraut. Die Verbindung bearbeiten, um es anzusehen und ihm einmal zu vertrauen.</translation>
    </message>
    <message>
        <source>The gateway does not take the token. Edit the connection and enter another one.</source>
        <translation>Das Gateway nimmt das Token nicht an. Die Verbindung bearbeiten und ein anderes eingeben.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask an owner, or use another token.</source>
        <translation>Die eigene Rolle darf das nicht. Einen Eigentümer fragen oder ein anderes Token verwenden.</translation>
    </message>
    <message>
        <source>It is not there any more. Refresh to see what is.</source>
        <translation>Es ist nicht mehr da. Aktualisieren, um zu sehen, was da ist.</translation>
    </message>
    <message>
        <source>Solve what is marked and try again. Nothing was changed.</source>
        <translation>Lösen, was markiert ist, und es noch einmal versuchen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This connection or the gateway is read-only.</source>
        <translation>Diese Verbindung oder das Gateway ist nur zum Lesen.</translation>
    </message>
    <message>
        <source>The gateway failed. Its log says more; try again.</source>
        <translation>Das Gateway ist gescheitert. Sein Protokoll sagt mehr; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Is this the Admin API of a gateway of a fitting version?</source>
        <translation>Die Antwort war nicht zu verstehen. Ist das die Admin-API eines Gateways in passender Version?</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The answer was larger than the console accepts. Narrow the filter.</source>
        <translation>Die Antwort war größer, als die Konsole annimmt. Den Filter enger fassen.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Look at the difference, merge it, and apply again.</source>
        <translation>Jemand hat es inzwischen geändert. Sehen Sie sich den Unterschied an, führen Sie beides zusammen und wenden Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>Not fresh: %1. %2</source>
        <translation>Nicht frisch: %1. %2</translation>
    </message>
    <message>
        <source>Live stream: %1</source>
        <translation>Live-Strom: %1</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>over %1 ms</source>
        <translation>über %1 ms</translation>
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
        <translation>Revision %1 von %2</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>abgewiesen/s</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>ColourRules</name>
    <message>
        <source>Server errors</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Über einer Grenze</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>It says nothing</source>
        <translation>Sie sagt nichts</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Choose and order columns…</source>
        <translation>Spalten wählen und ordnen…</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>Spaltensatz „%1“</translation>
    </message>
    <message>
        <source>Save as a column set…</source>
        <translation>Als Spaltensatz speichern…</translation>
    </message>
    <message>
        <source>Delete a column set</source>
        <translation>Spaltensatz löschen</translation>
    </message>
    <message>
        <source>Save as a column set</source>
        <translation>Als Spaltensatz speichern</translation>
    </message>
    <message>
        <source>Name of the set; one of the same name is replaced:</source>
        <translation>Name des Spaltensatzes; einer mit demselben Namen wird ersetzt:</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
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
        <translation>Zahlungen, Produktion</translation>
    </message>
    <message>
        <source>Admin API &amp;URL</source>
        <translation>&amp;URL der Admin-API</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>&amp;Safety level</source>
        <translation>&amp;Sicherheitsstufe</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>No longer trust this certificate by hand</source>
        <translation>Diesem Zertifikat nicht mehr von Hand vertrauen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Close the panel (Esc). What was typed is kept as a pending change.</source>
        <translation>Schließt das Formular (Esc). Was getippt wurde, bleibt als ausstehende Änderung.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>&amp;Add to changes</source>
        <translation>Zu den Änderungen &amp;legen</translation>
    </message>
    <message>
        <source>Puts this into the pending changes (Ctrl+Enter). Nothing reaches the gateway before they are applied.</source>
        <translation>Legt es zu den ausstehenden Änderungen (Strg+Eingabe). Vor dem Anwenden erreicht nichts das Gateway.</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to what the gateway has; takes a pending change of this resource away.</source>
        <translation>Zurück zu dem, was das Gateway hat; nimmt eine ausstehende Änderung dieser Ressource heraus.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>What it uses and what uses it</source>
        <translation>Was es verwendet und wovon es verwendet wird</translation>
    </message>
</context>
<context>
    <name>EditViews</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
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
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ExpressionCheck</name>
    <message>
        <source>It must come to %1, not to %2</source>
        <translation>Es muss %1 ergeben, nicht %2</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Eines von</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Im Quelltext</translation>
    </message>
</context>
<context>
    <name>GatehouseLink</name>
    <message>
        <source>The link is too long.</source>
        <translation>Der Link ist zu lang.</translation>
    </message>
    <message>
        <source>It is no link that begins with gatehouse://.</source>
        <translation>Das ist kein Link, der mit gatehouse:// beginnt.</translation>
    </message>
    <message>
        <source>The link asks for something that this version does not know. Links look like gatehouse://open/CONNECTION/PAGE.</source>
        <translation>Der Link verlangt etwas, das diese Version nicht kennt. Links sehen so aus: gatehouse://open/CONNECTION/PAGE.</translation>
    </message>
    <message>
        <source>The link does not say which connection and which page it means. Links look like gatehouse://open/CONNECTION/PAGE.</source>
        <translation>Der Link sagt nicht, welche Verbindung und welche Seite er meint. Links sehen so aus: gatehouse://open/CONNECTION/PAGE.</translation>
    </message>
    <message>
        <source>The link names an object in a way that this version does not understand.</source>
        <translation>Der Link nennt ein Objekt auf eine Weise, die diese Version nicht versteht.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Restore only this &amp;resource…</source>
        <translation>&amp;Nur diese Ressource wiederherstellen…</translation>
    </message>
    <message>
        <source>Re&amp;store revision…</source>
        <translation>Revision &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Filter what is loaded (/), such as author:owner</source>
        <translation>Geladenes filtern (/), etwa author:owner</translation>
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
        <translation>Routen</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
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
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Schlüsselsatz</translation>
    </message>
    <message>
        <source>Key sets</source>
        <translation>Schlüsselsätze</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>LocalGatewayPage</name>
    <message>
        <source>Sample traffic</source>
        <translation>Beispielverkehr</translation>
    </message>
    <message>
        <source>About 20 requests a second: 200s, some 401s, and 429s of the mobile app&apos;s limit</source>
        <translation>Etwa 20 Anfragen je Sekunde: 200er, einige 401er und 429er vom Limit der mobilen App</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Lokales Gateway</translation>
    </message>
</context>
<context>
    <name>LocalGatewayRequestPanel</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>As &amp;consumer</source>
        <translation>Als &amp;Consumer</translation>
    </message>
    <message>
        <source>As consumer</source>
        <translation>Als Consumer</translation>
    </message>
    <message>
        <source>&amp;Headers, one a line</source>
        <translation>&amp;Kopffelder, je Zeile eines</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopffelder</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Rumpf</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send once and trace the decision (Ctrl+Enter)</source>
        <translation>Einmal senden und die Entscheidung verfolgen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Explain only</source>
        <translation>Nur erklären</translation>
    </message>
    <message>
        <source>Ask how the gateway would decide; nothing is sent or counted</source>
        <translation>Fragt, wie das Gateway entschiede; nichts wird gesendet oder gezählt</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Zahl der Anfragen</translation>
    </message>
    <message>
        <source> requests</source>
        <translation> Anfragen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source> connections</source>
        <translation> Verbindungen</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volle Fahrt</translation>
    </message>
    <message>
        <source>Start load</source>
        <translation>Last starten</translation>
    </message>
    <message>
        <source>Progress of the load</source>
        <translation>Fortschritt der Last</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Rumpf der Antwort</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Kopffelder der Antwort</translation>
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
        <translation>Status, vom Gateway gefiltert</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Tenant, filtered by the gateway</source>
        <translation>Tenant, vom Gateway gefiltert</translation>
    </message>
    <message>
        <source>Route (tenant/id)</source>
        <translation>Route (Tenant/Id)</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Path contains (/)</source>
        <translation>Pfad enthält (/)</translation>
    </message>
    <message>
        <source>Path contains</source>
        <translation>Pfad enthält</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Keeps the newest in view</source>
        <translation>Hält das Neueste im Blick</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Filter what is here (Ctrl+F), such as status&gt;=500 ms&gt;100</source>
        <translation>Angezeigtes filtern (Strg+F), etwa status&gt;=500 ms&gt;100</translation>
    </message>
    <message>
        <source>Filter what is here</source>
        <translation>Angezeigtes filtern</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>Farben…</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>Which requests stand out, and how</source>
        <translation>Welche Anfragen hervorstechen und wie</translation>
    </message>
    <message>
        <source>Not followed for %1 s</source>
        <translation>%1 s lang nicht verfolgt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>&amp;Local gateway</source>
        <translation>&amp;Lokales Gateway</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Changes, log and problems</source>
        <translation>Änderungen, Anfragen und Probleme</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Connect to a gateway</source>
        <translation>Mit einem Gateway verbinden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last pending edit</source>
        <translation>Die letzte ausstehende Bearbeitung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo the pending edit</source>
        <translation>Die zurückgenommene Bearbeitung wiederholen</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>Diese Seite &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>Überall &amp;suchen…</translation>
    </message>
    <message>
        <source>Pages, resources and actions</source>
        <translation>Seiten, Ressourcen und Aktionen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask the gateway again</source>
        <translation>Das Gateway noch einmal fragen</translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>Änderungen &amp;anwenden</translation>
    </message>
    <message>
        <source>Put the pending changes into force</source>
        <translation>Die ausstehenden Änderungen in Kraft setzen</translation>
    </message>
    <message>
        <source>&amp;Preview changes</source>
        <translation>Änderungen &amp;ansehen</translation>
    </message>
    <message>
        <source>Dry run of the pending changes on the gateway</source>
        <translation>Probelauf der ausstehenden Änderungen auf dem Gateway</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Drop all pending changes</source>
        <translation>Alle ausstehenden Änderungen fallen lassen</translation>
    </message>
    <message>
        <source>&amp;Take back what was applied last</source>
        <translation>Zuletzt Angewendetes &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Gathers the inverse as pending changes</source>
        <translation>Sammelt die Umkehrung als ausstehende Änderungen</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Show or hide the connections</source>
        <translation>Verbindungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formular</translation>
    </message>
    <message>
        <source>Show or hide the form panel</source>
        <translation>Formular zeigen oder verbergen</translation>
    </message>
    <message>
        <source>C&amp;hanges, log and problems</source>
        <translation>Ä&amp;nderungen, Anfragen und Probleme</translation>
    </message>
    <message>
        <source>Show or hide the lower panel</source>
        <translation>Unteres Feld zeigen oder verbergen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Dark or light as the desktop says</source>
        <translation>Dunkel oder hell, wie der Desktop es sagt</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Start the local gateway</source>
        <translation>Lokales Gateway &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top the local gateway</source>
        <translation>Lokales Gateway &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Restart the local gateway</source>
        <translation>Lokales Gateway &amp;neu starten</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>Seine Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>URLs, sample traffic and the request panel</source>
        <translation>URLs, Beispielverkehr und das Anfragefeld</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>Ü&amp;ber Gatehouse</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start on)</source>
        <translation>Sprac&amp;he (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Link auf diese Ansicht kopieren</translation>
    </message>
    <message>
        <source>A gatehouse:// link that shows a colleague the same page or object</source>
        <translation>Ein gatehouse://-Link, der anderen dieselbe Seite oder dasselbe Objekt zeigt</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>What ends soon, fails, or is rejected too often</source>
        <translation>Was bald abläuft, fehlschlägt oder zu oft abgewiesen wird</translation>
    </message>
    <message>
        <source>&amp;Compare and promote…</source>
        <translation>Vergleichen und ü&amp;bertragen…</translation>
    </message>
    <message>
        <source>Two connections or files beside each other</source>
        <translation>Zwei Verbindungen oder Dateien nebeneinander</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Diagnose speichern…</translation>
    </message>
    <message>
        <source>A report without secrets for whoever is to look into a fault</source>
        <translation>Ein Bericht ohne Geheimnisse für alle, die einem Fehler nachgehen</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>&amp;Wand</translation>
    </message>
    <message>
        <source>The figures on the whole screen, to be read from afar</source>
        <translation>Die Zahlen auf dem ganzen Bildschirm, aus der Ferne zu lesen</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no animations, and the caret does not blink</source>
        <translation>Nichts bewegt sich von selbst: keine Animationen, und die Einfügemarke blinkt nicht</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Its name, address, token and safety level</source>
        <translation>Ihr Name, ihre Adresse, ihr Token und ihre Sicherheitsstufe</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Close the connection; it stays in the list</source>
        <translation>Die Verbindung schließen; sie bleibt in der Liste</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>Verbindung &amp;entfernen…</translation>
    </message>
    <message>
        <source>Forget the connection and its token on this computer</source>
        <translation>Die Verbindung und ihr Token auf diesem Rechner vergessen</translation>
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
        <translation>Kleinbuchstaben, Ziffern, Punkt, Bindestrich, Unterstrich; beginnt mit einem Buchstaben oder einer Ziffer. Später nicht zu ändern.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold the charts still (Space)</source>
        <translation>Hält die Diagramme still (Leertaste)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Send a request…</source>
        <translation>Anfrage senden…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
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
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Lokales Gateway</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analysen</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Key sets</source>
        <translation>Schlüsselsätze</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>PendingDock</name>
    <message>
        <source>Dis&amp;card</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Takes the chosen edits away (Del)</source>
        <translation>Nimmt die gewählten Bearbeitungen heraus (Entf)</translation>
    </message>
    <message>
        <source>Discard a&amp;ll</source>
        <translation>A&amp;lle verwerfen</translation>
    </message>
    <message>
        <source>&amp;Undo last apply</source>
        <translation>Zuletzt Angewendetes z&amp;urücknehmen</translation>
    </message>
    <message>
        <source>Puts the way back of what was applied last into the pending changes; look at it, then apply it</source>
        <translation>Legt den Weg zurück zu den ausstehenden Änderungen; ansehen, dann anwenden</translation>
    </message>
    <message>
        <source>What is this change for? (kept in the history)</source>
        <translation>Wofür ist diese Änderung? (bleibt im Verlauf)</translation>
    </message>
    <message>
        <source>Message of the change</source>
        <translation>Nachricht der Änderung</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Asks the gateway what it would do, without doing it</source>
        <translation>Fragt das Gateway, was es täte, ohne es zu tun</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Zusa&amp;mmenführen…</translation>
    </message>
    <message>
        <source>Shows field by field what others changed meanwhile, and lets you choose</source>
        <translation>Zeigt Feld für Feld, was andere inzwischen geändert haben, und lässt Sie wählen</translation>
    </message>
    <message>
        <source>Puts all pending changes into force (Ctrl+S)</source>
        <translation>Setzt alle ausstehenden Änderungen in Kraft (Strg+S)</translation>
    </message>
</context>
<context>
    <name>PolicyKindGroup</name>
    <message>
        <source>Who is calling</source>
        <translation>Wer aufruft</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Was sie dürfen</translation>
    </message>
    <message>
        <source>What may pass</source>
        <translation>Was durchdarf</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>a number such as 500</source>
        <translation>eine Zahl wie 500</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a time such as 2026-11-27, 2026-11-27T10:30, today or -2h</source>
        <translation>eine Zeit wie 2026-11-27, 2026-11-27T10:30, today oder -2h</translation>
    </message>
    <message>
        <source>a duration such as 250ms, 30s or 5m</source>
        <translation>eine Dauer wie 250ms, 30s oder 5m</translation>
    </message>
    <message>
        <source>a size such as 512, 8KiB or 1MB</source>
        <translation>eine Größe wie 512, 8KiB oder 1MB</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>either side</source>
        <translation>eine der beiden Seiten</translation>
    </message>
    <message>
        <source>both sides, as beside each other</source>
        <translation>beide Seiten, wie nebeneinander geschrieben</translation>
    </message>
    <message>
        <source>the opposite, as a minus sign</source>
        <translation>das Gegenteil, wie ein Minuszeichen</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>There is no column “%1” here; in quotes it is searched for as text</source>
        <translation>Eine Spalte „%1“ gibt es hier nicht; in Anführungszeichen wird danach als Text gesucht</translation>
    </message>
    <message>
        <source>There is no column “%1” here; is “%2” meant?</source>
        <translation>Eine Spalte „%1“ gibt es hier nicht; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>Zu %1 gehört nur ein Wert</translation>
    </message>
    <message>
        <source>%1 compares numbers, times, durations and sizes; “%2” holds text</source>
        <translation>%1 vergleicht Zahlen, Zeiten, Dauern und Größen; „%2“ enthält Text</translation>
    </message>
    <message>
        <source>“%1” is true or false: write %1:true or %1:false</source>
        <translation>„%1“ ist true oder false: %1:true oder %1:false schreiben</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation>Das ist kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>“%1” takes %2</source>
        <translation>„%1“ erwartet %2</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters</source>
        <translation>Ein Filter hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>The closing quote is missing</source>
        <translation>Das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>A pattern has at most %1 characters</source>
        <translation>Ein Muster hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>There is no opening bracket for this one</source>
        <translation>Dazu fehlt die öffnende Klammer</translation>
    </message>
    <message>
        <source>Something must follow “or”; to search for the word, put it in quotes</source>
        <translation>Nach „or“ muss etwas folgen; um das Wort zu suchen, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Something must stand before “and”; to search for the word, put it in quotes</source>
        <translation>Vor „and“ muss etwas stehen; um das Wort zu suchen, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Something must follow “and”; to search for the word, put it in quotes</source>
        <translation>Nach „and“ muss etwas folgen; um das Wort zu suchen, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Something must stand before “or”; to search for the word, put it in quotes</source>
        <translation>Vor „or“ muss etwas stehen; um das Wort zu suchen, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Something must stand here</source>
        <translation>Hier muss etwas stehen</translation>
    </message>
    <message>
        <source>Brackets and “not” may be nested %1 deep</source>
        <translation>Klammern und „not“ lassen sich höchstens %1-fach verschachteln</translation>
    </message>
    <message>
        <source>Something must follow “not”; to search for the word, put it in quotes</source>
        <translation>Nach „not“ muss etwas folgen; um das Wort zu suchen, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>There is nothing between the brackets</source>
        <translation>Zwischen den Klammern steht nichts</translation>
    </message>
    <message>
        <source>The closing bracket is missing</source>
        <translation>Die schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions</source>
        <translation>Ein Filter hat höchstens %1 Bedingungen</translation>
    </message>
    <message>
        <source>A column&apos;s name must stand before %1</source>
        <translation>Vor %1 muss der Name einer Spalte stehen</translation>
    </message>
    <message>
        <source>A value must follow %1, without a space; &quot;&quot; stands for nothing</source>
        <translation>Auf %1 muss ohne Leerzeichen ein Wert folgen; &quot;&quot; steht für nichts</translation>
    </message>
</context>
<context>
    <name>Rejections</name>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>je Minute</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>je Tag</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>Refused with %1 by the policy %2</source>
        <translation>Mit %1 abgelehnt von der Policy %2</translation>
    </message>
    <message>
        <source>Answered with %1 by the gateway (%2)</source>
        <translation>Mit %1 beantwortet vom Gateway (%2)</translation>
    </message>
    <message>
        <source>Answered with %1 by the gateway</source>
        <translation>Mit %1 beantwortet vom Gateway</translation>
    </message>
    <message>
        <source>Answered with %1 by %2</source>
        <translation>Mit %1 beantwortet von %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Would have been refused (report mode) by: %1</source>
        <translation>Wäre abgelehnt worden (Meldemodus) von: %1</translation>
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
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Duration (ms)</source>
        <translation>Dauer (ms)</translation>
    </message>
    <message>
        <source>Upstream (ms)</source>
        <translation>Upstream (ms)</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Bytes herein</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Bytes hinaus</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-Id</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, beendet</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>New, not applied yet</source>
        <translation>Neu, noch nicht angewendet</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>Geändert, noch nicht angewendet</translation>
    </message>
    <message>
        <source>Marked for deletion, not applied yet</source>
        <translation>Zum Löschen vorgemerkt, noch nicht angewendet</translation>
    </message>
    <message>
        <source>Labels, as name=value</source>
        <translation>Labels, als name=wert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Pending change</source>
        <translation>Ausstehende Änderung</translation>
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
        <translation>Duplizieren (Strg+D)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Filter (/), such as enabled:false or a word</source>
        <translation>Filter (/), etwa enabled:false oder ein Wort</translation>
    </message>
    <message>
        <source>Edit the selected ones together (Ctrl+E)</source>
        <translation>Die ausgewählten gemeinsam bearbeiten (Strg+E)</translation>
    </message>
    <message>
        <source>Edit the selected ones together</source>
        <translation>Die ausgewählten gemeinsam bearbeiten</translation>
    </message>
</context>
<context>
    <name>RouteText</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>the whole gateway</source>
        <translation>das ganze Gateway</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>consumer %1</source>
        <translation>Consumer %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>Tenant %1</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>lower</source>
        <comment>first letter of a title inside a sentence</comment>
        <extracomment>&quot;lower&quot; where a title begins with a small letter inside a sentence (&quot;Add target&quot;), &quot;keep&quot; where it does not (&quot;Ziel hinzufügen&quot;)</extracomment>
        <translation>keep</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Hide from the upstream</source>
        <translation>Vor dem Upstream verbergen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
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
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Remember for</source>
        <translation>Merken für</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Header-Feld</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Query-Parameter</translation>
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
        <translation>Wer aufrufen darf</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Refuse other origins</source>
        <translation>Andere Origins abweisen</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Was sie dürfen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Request header fields</source>
        <translation>Header-Felder der Anfrage</translation>
    </message>
    <message>
        <source>Exposed header fields</source>
        <translation>Sichtbare Header-Felder</translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation>IP-Filter</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Anfragegröße</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Größter Body</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>Größter Kopf</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Zählen nach</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Wer gezählt wird</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
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
        <translation>IPv6-Präfix</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Warnen ab</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Header-Felder</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Token bucket</source>
        <translation>Token-Bucket</translation>
    </message>
    <message>
        <source>Fixed window</source>
        <translation>Festes Fenster</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Gleitendes Fenster</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>Several windows</source>
        <translation>Mehrere Fenster</translation>
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
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Größte Antwort</translation>
    </message>
    <message>
        <source>Fresh for, if not said</source>
        <translation>Frisch für, wenn nicht gesagt</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Frische</translation>
    </message>
    <message>
        <source>Fresh for at most</source>
        <translation>Frisch höchstens</translation>
    </message>
    <message>
        <source>Stale while revalidated</source>
        <translation>Alt während Auffrischung</translation>
    </message>
    <message>
        <source>Heed clients</source>
        <translation>Client-Wünsche beachten</translation>
    </message>
    <message>
        <source>Each consumer for itself</source>
        <translation>Jeder Consumer für sich</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles davon</translation>
    </message>
    <message>
        <source>Parameters below</source>
        <translation>Parameter unten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Query-Parameter</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Collapse misses</source>
        <translation>Fehlgriffe bündeln</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Fehlgriffe</translation>
    </message>
    <message>
        <source>Wait at most</source>
        <translation>Höchstens warten</translation>
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
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Gewählt nach</translation>
    </message>
    <message>
        <source>Consumer, else IP address</source>
        <translation>Consumer, sonst IP-Adresse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Chosen by the request</source>
        <translation>Von der Anfrage gewählt</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sein Wert</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Circuit Breaker</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Failures by status</source>
        <translation>Fehlschläge nach Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>status code</source>
        <translation>Statuscode</translation>
    </message>
    <message>
        <source>Slower than</source>
        <translation>Langsamer als</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen für</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Gezählt für</translation>
    </message>
    <message>
        <source>Each service</source>
        <translation>Jeden Service</translation>
    </message>
    <message>
        <source>Each route</source>
        <translation>Jede Route</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Am besten</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>Inhaltstypen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>Kleinster Body</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>Gleichzeitigkeitsgrenze</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Anpassend</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Die Policy</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Erneut nach</translation>
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
        <translation>Wenigstens</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Share of all others</source>
        <translation>Anteil aller anderen</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Header values</source>
        <translation>Header-Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Mock response</source>
        <translation>Attrappe</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
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
        <translation>Wie gekommen</translation>
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
        <translation>Port</translation>
    </message>
    <message>
        <source>Keep the query</source>
        <translation>Query behalten</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Replace prefix by</source>
        <translation>Präfix ersetzen durch</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>After these statuses</source>
        <translation>Nach diesen Status</translation>
    </message>
    <message>
        <source>Time for a try</source>
        <translation>Zeit für einen Versuch</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Ask a second target after</source>
        <translation>Zweites Ziel fragen nach</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Erste Pause</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>Remove from the query</source>
        <translation>Aus der Query entfernen</translation>
    </message>
    <message>
        <source>Set in the query</source>
        <translation>In der Query setzen</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
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
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token hash</source>
        <translation>Token-Hash</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>OCSP-Antwort</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Key hash</source>
        <translation>Schlüssel-Hash</translation>
    </message>
    <message>
        <source>Basic (user name and password)</source>
        <translation>Basic (Benutzername und Passwort)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password hash</source>
        <translation>Passwort-Hash</translation>
    </message>
    <message>
        <source>HMAC</source>
        <translation>HMAC</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Schlüssel-Id</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>JWT subject</source>
        <translation>JWT-Subject</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth-Client</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>Secret hash</source>
        <translation>Geheimnis-Hash</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Schlüsselsatz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Schlüsseltyp</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
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
        <translation>Kurve</translation>
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
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint</source>
        <translation>SHA-1-Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Certificate URL</source>
        <translation>Zertifikats-URL</translation>
    </message>
    <message>
        <source>Extractable</source>
        <translation>Extrahierbar</translation>
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
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Trusted peers</source>
        <translation>Vertraute Gegenstellen</translation>
    </message>
    <message>
        <source>Proxies in front</source>
        <translation>Proxys davor</translation>
    </message>
    <message>
        <source>Where they say it</source>
        <translation>Wo sie es sagen</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>PROXY-Protokoll</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Connections of a client</source>
        <translation>Verbindungen eines Clients</translation>
    </message>
    <message>
        <source>Head timeout</source>
        <translation>Zeitlimit Kopf</translation>
    </message>
    <message>
        <source>Body timeout</source>
        <translation>Zeitlimit Body</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Zeitlimit Leerlauf</translation>
    </message>
    <message>
        <source>Slowest rate</source>
        <translation>Langsamste Rate</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>Bytes/s</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>Kopfgröße</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Größe der Zieladresse</translation>
    </message>
    <message>
        <source>Encoded slashes</source>
        <translation>Kodierte Schrägstriche</translation>
    </message>
    <message>
        <source>Double encoding</source>
        <translation>Doppelte Kodierung</translation>
    </message>
    <message>
        <source>Underscores in names</source>
        <translation>Unterstriche in Namen</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Oldest version</source>
        <translation>Älteste Version</translation>
    </message>
    <message>
        <source>Clients&apos; certificates</source>
        <translation>Zertifikate der Clients</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Whole gateway</source>
        <translation>Ganzes Gateway</translation>
    </message>
    <message>
        <source>Hide the reason</source>
        <translation>Grund verbergen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Passt auf</translation>
    </message>
    <message>
        <source>Is present</source>
        <translation>Ist vorhanden</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Importance under overload</source>
        <translation>Wichtigkeit bei Überlast</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Überlast</translation>
    </message>
    <message>
        <source>Path rewriting</source>
        <translation>Pfad umschreiben</translation>
    </message>
    <message>
        <source>Keep the path</source>
        <translation>Pfad behalten</translation>
    </message>
    <message>
        <source>Strip the prefix</source>
        <translation>Präfix entfernen</translation>
    </message>
    <message>
        <source>Replace the prefix</source>
        <translation>Präfix ersetzen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Abschaltung</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Lastverteilung</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Hash-Schlüssel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Keep the client&apos;s Host</source>
        <translation>Host des Clients behalten</translation>
    </message>
    <message>
        <source>Send Forwarded</source>
        <translation>Forwarded senden</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Zeitlimit Verbinden</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Zeitlimits</translation>
    </message>
    <message>
        <source>Send timeout</source>
        <translation>Zeitlimit Senden</translation>
    </message>
    <message>
        <source>Response timeout</source>
        <translation>Zeitlimit Antwort</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>Zeitlimit Lesen</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Wartende Anfragen</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>Wiederholungsbudget</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Status from</source>
        <translation>Status von</translation>
    </message>
    <message>
        <source>Status to</source>
        <translation>Status bis</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Up after</source>
        <translation>Gesund nach</translation>
    </message>
    <message>
        <source>Down after</source>
        <translation>Ausgefallen nach</translation>
    </message>
    <message>
        <source>Ejection</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Längste Zeit</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Langsamer Anlauf</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>Festgelegte Schlüssel</translation>
    </message>
    <message>
        <source>OpenAPI document</source>
        <translation>OpenAPI-Dokument</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Besitz</translation>
    </message>
    <message>
        <source>Path prefixes</source>
        <translation>Pfadpräfixe</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic, RFC 7617). Use it over TLS only.</source>
        <translation>Erkennt Aufrufer an Benutzername und Passwort (HTTP Basic, RFC 7617). Nur über TLS verwenden.</translation>
    </message>
    <message>
        <source>Takes the Authorization header field out of the request before it goes to the upstream.</source>
        <translation>Entfernt das Header-Feld Authorization aus der Anfrage, bevor sie zum Upstream geht.</translation>
    </message>
    <message>
        <source>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same. Also the way to accept either of two kinds: make the first one optional.</source>
        <translation>Lässt Anfragen ohne Zugangsdaten als anonym durch. Falsche Zugangsdaten werden trotzdem abgewiesen. Auch der Weg, eine von zwei Arten anzunehmen: die erste optional machen.</translation>
    </message>
    <message>
        <source>What clients are told they are asked for, in WWW-Authenticate.</source>
        <translation>Wonach Clients in WWW-Authenticate gefragt werden.</translation>
    </message>
    <message>
        <source>How long a password that was right needs no new check. A check is slow on purpose; a changed password counts at once. 0 checks every time.</source>
        <translation>Wie lange ein richtiges Passwort nicht erneut geprüft wird. Eine Prüfung ist absichtlich langsam; ein geändertes Passwort gilt sofort. 0 prüft jedes Mal.</translation>
    </message>
    <message>
        <source>Tells callers by an API key, in a header field or a query parameter.</source>
        <translation>Erkennt Aufrufer an einem API-Schlüssel in einem Header-Feld oder Query-Parameter.</translation>
    </message>
    <message>
        <source>The header field that carries the key.</source>
        <translation>Das Header-Feld, das den Schlüssel trägt.</translation>
    </message>
    <message>
        <source>The query parameter that may carry the key instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</source>
        <translation>Der Query-Parameter, der den Schlüssel stattdessen tragen darf. Leer: keiner. Adressen landen in Verläufen und Logs; ein Header-Feld ist sicherer.</translation>
    </message>
    <message>
        <source>Takes the key out of the request before it goes to the upstream.</source>
        <translation>Entfernt den Schlüssel aus der Anfrage, bevor sie zum Upstream geht.</translation>
    </message>
    <message>
        <source>Tells browsers which pages of other origins may call this API: answers preflights, and marks answers. Clients that are no browsers are not held up.</source>
        <translation>Sagt Browsern, welche Seiten anderer Origins diese API aufrufen dürfen: beantwortet Preflights und kennzeichnet Antworten. Clients, die keine Browser sind, werden nicht aufgehalten.</translation>
    </message>
    <message>
        <source>Who may call: https://app.example.com, https://*.example.com for any subdomain, http://localhost:* for any port, or * for everyone.</source>
        <translation>Wer aufrufen darf: https://app.example.com, https://*.example.com für jede Subdomain, http://localhost:* für jeden Port oder * für alle.</translation>
    </message>
    <message>
        <source>Scheme, host and port.</source>
        <translation>Schema, Host und Port.</translation>
    </message>
    <message>
        <source>Lets pages send cookies and HTTP authentication. The origins have to be named then.</source>
        <translation>Lässt Seiten Cookies und HTTP-Authentifizierung senden. Die Origins müssen dann genannt sein.</translation>
    </message>
    <message>
        <source>Refuses requests of other origins with 403, instead of letting the browser keep the answer from the page.</source>
        <translation>Weist Anfragen anderer Origins mit 403 ab, statt die Antwort nur vom Browser zurückhalten zu lassen.</translation>
    </message>
    <message>
        <source>What pages may do.</source>
        <translation>Was Seiten tun dürfen.</translation>
    </message>
    <message>
        <source>A request method.</source>
        <translation>Eine Anfragemethode.</translation>
    </message>
    <message>
        <source>What pages may send. * allows whatever they ask for.</source>
        <translation>Was Seiten senden dürfen. * erlaubt, was immer sie verlangen.</translation>
    </message>
    <message>
        <source>A header field&apos;s name, or *.</source>
        <translation>Name eines Header-Felds oder *.</translation>
    </message>
    <message>
        <source>What pages may read of an answer, besides the common ones.</source>
        <translation>Was Seiten außer dem Üblichen von einer Antwort lesen dürfen.</translation>
    </message>
    <message>
        <source>How long browsers may remember the answer to a preflight.</source>
        <translation>Wie lange Browser sich die Antwort auf einen Preflight merken dürfen.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by their address. The deny list counts before the allow list.</source>
        <translation>Lässt Clients nach ihrer Adresse durch oder nicht. Die Sperrliste zählt vor der Zulassungsliste.</translation>
    </message>
    <message>
        <source>Addresses and networks that may not pass, even when the allow list has them.</source>
        <translation>Adressen und Netze, die nicht durchdürfen, auch wenn die Zulassungsliste sie enthält.</translation>
    </message>
    <message>
        <source>An IPv4 or IPv6 address, or a network such as 10.0.0.0/8.</source>
        <translation>Eine IPv4- oder IPv6-Adresse oder ein Netz wie 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>Addresses and networks that may pass.</source>
        <translation>Adressen und Netze, die durchdürfen.</translation>
    </message>
    <message>
        <source>What happens to addresses in neither list. Auto: refused when there is an allow list, otherwise let pass.</source>
        <translation>Was mit Adressen geschieht, die in keiner Liste stehen. Automatisch: abgewiesen, wenn es eine Zulassungsliste gibt, sonst durchgelassen.</translation>
    </message>
    <message>
        <source>Refuses requests that are too large: at once when the length is known, otherwise as soon as the body passes it.</source>
        <translation>Weist zu große Anfragen ab: sofort, wenn die Länge bekannt ist, sonst sobald der Body sie überschreitet.</translation>
    </message>
    <message>
        <source>The most that a request&apos;s body may have.</source>
        <translation>Das Höchste, was der Body einer Anfrage haben darf.</translation>
    </message>
    <message>
        <source>The most that request line and header fields may have together. 0: only the listener&apos;s own limit counts.</source>
        <translation>Das Höchste, was Anfragezeile und Header-Felder zusammen haben dürfen. 0: nur die Grenze des Listeners gilt.</translation>
    </message>
    <message>
        <source>How many requests are admitted in one period.</source>
        <translation>Wie viele Anfragen in einem Zeitraum zugelassen werden.</translation>
    </message>
    <message>
        <source>The header field whose value is counted for itself, when counting by header.</source>
        <translation>Das Header-Feld, dessen Wert für sich gezählt wird, wenn nach Header gezählt wird.</translation>
    </message>
    <message>
        <source>How many bits of an IPv6 address tell one client: a home or server usually owns a whole /64.</source>
        <translation>Wie viele Bits einer IPv6-Adresse einen Client ausmachen: Ein Haushalt oder Server besitzt meist ein ganzes /64.</translation>
    </message>
    <message>
        <source>From this share of the quota on, answers carry X-Quota-Warning. 0: never.</source>
        <translation>Ab diesem Anteil des Kontingents tragen Antworten X-Quota-Warning. 0: nie.</translation>
    </message>
    <message>
        <source>Sends X-Quota-Limit, X-Quota-Remaining and X-Quota-Reset (in seconds).</source>
        <translation>Sendet X-Quota-Limit, X-Quota-Remaining und X-Quota-Reset (in Sekunden).</translation>
    </message>
    <message>
        <source>Admits so many requests in a time; the others are refused with 429. Exact over all worker threads.</source>
        <translation>Lässt so viele Anfragen in einer Zeit zu; die übrigen werden mit 429 abgewiesen. Genau über alle Worker-Threads.</translation>
    </message>
    <message>
        <source>How many requests are admitted in the window.</source>
        <translation>Wie viele Anfragen im Zeitfenster zugelassen werden.</translation>
    </message>
    <message>
        <source>The time that the limit is for: from one second to 31 days.</source>
        <translation>Die Zeit, für die die Grenze gilt: von einer Sekunde bis 31 Tage.</translation>
    </message>
    <message>
        <source>Token bucket: refills steadily. Fixed window: begins anew at round times. Sliding window: what came in the last window fades out.</source>
        <translation>Token-Bucket: füllt sich stetig. Festes Fenster: beginnt zu runden Zeiten neu. Gleitendes Fenster: Was im letzten Fenster kam, klingt ab.</translation>
    </message>
    <message>
        <source>How many requests may come at once (token bucket only). 0: as many as the limit. At most ten times the limit.</source>
        <translation>Wie viele Anfragen auf einmal kommen dürfen (nur Token-Bucket). 0: so viele wie die Grenze. Höchstens das Zehnfache der Grenze.</translation>
    </message>
    <message>
        <source>Several limits at once, instead of limit and window above: all of them must admit a request, and a refused one takes nothing from any.</source>
        <translation>Mehrere Grenzen zugleich, anstelle von Grenze und Zeitfenster oben: Alle müssen eine Anfrage zulassen, und eine abgewiesene verbraucht bei keiner etwas.</translation>
    </message>
    <message>
        <source>One of the limits.</source>
        <translation>Eine der Grenzen.</translation>
    </message>
    <message>
        <source>What clients are told about their limit.</source>
        <translation>Was Clients über ihre Grenze erfahren.</translation>
    </message>
    <message>
        <source>Sends RateLimit and RateLimit-Policy, as the IETF draft has them.</source>
        <translation>Sendet RateLimit und RateLimit-Policy, wie der IETF-Entwurf sie vorsieht.</translation>
    </message>
    <message>
        <source>Sends X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset (in seconds).</source>
        <translation>Sendet X-RateLimit-Limit, X-RateLimit-Remaining und X-RateLimit-Reset (in Sekunden).</translation>
    </message>
    <message>
        <source>Sends Retry-After with a refusal.</source>
        <translation>Sendet Retry-After mit einer Abweisung.</translation>
    </message>
    <message>
        <source>Answers from memory what was answered before, as long as the upstream said that it may (RFC 9111, a shared cache).</source>
        <translation>Antwortet aus dem Speicher, was schon beantwortet wurde, solange der Upstream es erlaubt (RFC 9111, ein gemeinsamer Cache).</translation>
    </message>
    <message>
        <source>The most that this cache may take, everything counted. What was not used for longest makes room.</source>
        <translation>Das Höchste, was dieser Cache belegen darf, alles eingerechnet. Was am längsten nicht gebraucht wurde, macht Platz.</translation>
    </message>
    <message>
        <source>Longer answers are not kept.</source>
        <translation>Längere Antworten werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>How long an answer is fresh whose upstream says nothing of it. 0s: it is not kept.</source>
        <translation>Wie lange eine Antwort frisch ist, deren Upstream nichts dazu sagt. 0s: Sie wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is fresh for longer, whatever the upstream says. 0s: no bound.</source>
        <translation>Nichts ist länger frisch, was immer der Upstream sagt. 0s: keine Grenze.</translation>
    </message>
    <message>
        <source>For so long behind its freshness an answer is still given to everyone but the one request that fetches it anew. An upstream&apos;s own stale-while-revalidate counts before this.</source>
        <translation>So lange nach ihrer Frische wird eine Antwort noch allen gegeben außer der einen Anfrage, die sie neu holt. stale-while-revalidate des Upstreams zählt vorher.</translation>
    </message>
    <message>
        <source>Heeds Cache-Control of requests: no-cache, no-store, max-age, min-fresh, max-stale and only-if-cached.</source>
        <translation>Beachtet Cache-Control der Anfragen: no-cache, no-store, max-age, min-fresh, max-stale und only-if-cached.</translation>
    </message>
    <message>
        <source>Known consumers never see an answer that another one got.</source>
        <translation>Bekannte Consumer sehen nie eine Antwort, die ein anderer bekam.</translation>
    </message>
    <message>
        <source>What of the query tells answers apart.</source>
        <translation>Was an der Query Antworten unterscheidet.</translation>
    </message>
    <message>
        <source>The parameters that tell answers apart, when the query is &quot;listed&quot;.</source>
        <translation>Die Parameter, die Antworten unterscheiden, wenn die Query „listed“ ist.</translation>
    </message>
    <message>
        <source>A query parameter&apos;s name.</source>
        <translation>Name eines Query-Parameters.</translation>
    </message>
    <message>
        <source>Header fields of the request that tell answers apart, beside those that the answer&apos;s Vary names.</source>
        <translation>Header-Felder der Anfrage, die Antworten unterscheiden, neben denen, die das Vary der Antwort nennt.</translation>
    </message>
    <message>
        <source>A header field&apos;s name.</source>
        <translation>Name eines Header-Felds.</translation>
    </message>
    <message>
        <source>Of requests for the same that come at once only the first asks the upstream; the others wait for its answer.</source>
        <translation>Von gleichen Anfragen, die zugleich kommen, fragt nur die erste den Upstream; die anderen warten auf ihre Antwort.</translation>
    </message>
    <message>
        <source>How long they wait before they ask for themselves.</source>
        <translation>Wie lange sie warten, bevor sie selbst fragen.</translation>
    </message>
    <message>
        <source>Tells clients in Cache-Status (RFC 9211) what the cache did.</source>
        <translation>Sagt Clients in Cache-Status (RFC 9211), was der Cache tat.</translation>
    </message>
    <message>
        <source>Sends a share of the requests to another service of the tenant: a new version tried by a few.</source>
        <translation>Sendet einen Teil der Anfragen an einen anderen Service des Tenants: eine neue Version, die einige erproben.</translation>
    </message>
    <message>
        <source>The id of the service that gets the share. Empty: none does.</source>
        <translation>Die Id des Service, der den Anteil bekommt. Leer: keiner.</translation>
    </message>
    <message>
        <source>The share of the requests, or of the callers, that go there.</source>
        <translation>Der Anteil der Anfragen oder der Aufrufer, die dorthin gehen.</translation>
    </message>
    <message>
        <source>By caller: one who goes there keeps going there, also while the weight rises. By request: each for itself.</source>
        <translation>Nach Aufrufer: Wer dorthin geht, geht weiter dorthin, auch während das Gewicht steigt. Nach Anfrage: jede für sich.</translation>
    </message>
    <message>
        <source>A header field that decides before the weight does.</source>
        <translation>Ein Header-Feld, das vor dem Gewicht entscheidet.</translation>
    </message>
    <message>
        <source>The value that sends a request there. Empty: &quot;always&quot; does, &quot;never&quot; keeps it away, all others are left to the weight.</source>
        <translation>Der Wert, der eine Anfrage dorthin sendet. Leer: „always“ tut es, „never“ hält sie fern, alles andere bleibt dem Gewicht überlassen.</translation>
    </message>
    <message>
        <source>A cookie that decides before the weight does.</source>
        <translation>Ein Cookie, das vor dem Gewicht entscheidet.</translation>
    </message>
    <message>
        <source>The value that sends a request there. Empty: as for the header field.</source>
        <translation>Der Wert, der eine Anfrage dorthin sendet. Leer: wie beim Header-Feld.</translation>
    </message>
    <message>
        <source>Refuses requests at once with 503 when too many before them failed, and tries again after a while with a few.</source>
        <translation>Weist Anfragen sofort mit 503 ab, wenn zu viele vor ihnen fehlschlugen, und versucht es nach einer Weile mit wenigen.</translation>
    </message>
    <message>
        <source>The share of failed requests in the window that opens the circuit.</source>
        <translation>Der Anteil fehlgeschlagener Anfragen im Zeitfenster, der den Circuit Breaker öffnet.</translation>
    </message>
    <message>
        <source>So many requests in the window before their failures count.</source>
        <translation>So viele Anfragen im Zeitfenster, bevor ihre Fehlschläge zählen.</translation>
    </message>
    <message>
        <source>The time that is looked back.</source>
        <translation>Die Zeit, auf die zurückgeblickt wird.</translation>
    </message>
    <message>
        <source>Answers that count as failures. No connection, no answer in time and a broken answer always do.</source>
        <translation>Antworten, die als Fehlschlag zählen. Keine Verbindung, keine rechtzeitige und eine abgebrochene Antwort zählen immer.</translation>
    </message>
    <message>
        <source>A status code.</source>
        <translation>Ein Statuscode.</translation>
    </message>
    <message>
        <source>An answer that takes longer counts as a failure. 0s: none does for that.</source>
        <translation>Eine Antwort, die länger dauert, zählt als Fehlschlag. 0s: keine deswegen.</translation>
    </message>
    <message>
        <source>How long requests are refused before a few are let through.</source>
        <translation>Wie lange Anfragen abgewiesen werden, bevor einige durchgelassen werden.</translation>
    </message>
    <message>
        <source>So many requests that succeed close the circuit again; one that fails opens it anew.</source>
        <translation>So viele erfolgreiche Anfragen schließen ihn wieder; eine fehlgeschlagene öffnet ihn erneut.</translation>
    </message>
    <message>
        <source>Whether each service or each route has a circuit of its own.</source>
        <translation>Ob jeder Service oder jede Route einen eigenen Circuit Breaker hat.</translation>
    </message>
    <message>
        <source>Compresses answers for clients that say that they can read it (Accept-Encoding, RFC 9110).</source>
        <translation>Komprimiert Antworten für Clients, die sie nach eigener Angabe lesen können (Accept-Encoding, RFC 9110).</translation>
    </message>
    <message>
        <source>What may be used. Of those that a client likes equally the first is taken.</source>
        <translation>Was verwendet werden darf. Von denen, die ein Client gleich gern hat, wird die erste genommen.</translation>
    </message>
    <message>
        <source>A content coding.</source>
        <translation>Eine Inhaltskodierung.</translation>
    </message>
    <message>
        <source>How much time is spent to make it small.</source>
        <translation>Wie viel Zeit aufgewendet wird, um es klein zu machen.</translation>
    </message>
    <message>
        <source>Media types that are compressed; text/* takes all texts.</source>
        <translation>Medientypen, die komprimiert werden; text/* umfasst alle Texte.</translation>
    </message>
    <message>
        <source>A media type, a type with *, or */* for all.</source>
        <translation>Ein Medientyp, ein Typ mit * oder */* für alle.</translation>
    </message>
    <message>
        <source>Shorter ones are left alone, as far as their length is known.</source>
        <translation>Kürzere bleiben unberührt, soweit ihre Länge bekannt ist.</translation>
    </message>
    <message>
        <source>Admits so many requests at the same time; the others are refused with 503 at once. The limit is fixed, or found out from how fast the upstream answers. Exact over all worker threads.</source>
        <translation>Lässt so viele Anfragen gleichzeitig zu; die übrigen werden sofort mit 503 abgewiesen. Die Grenze ist fest oder ergibt sich daraus, wie schnell der Upstream antwortet. Genau über alle Worker-Threads.</translation>
    </message>
    <message>
        <source>Fixed: the limit as it is. Adaptive: it rises while answers come fast and falls when they come late.</source>
        <translation>Fest: die Grenze, wie sie ist. Anpassend: Sie steigt, solange Antworten schnell kommen, und fällt, wenn sie spät kommen.</translation>
    </message>
    <message>
        <source>How many requests may be under way; where an adaptive limit begins.</source>
        <translation>Wie viele Anfragen unterwegs sein dürfen; wo eine anpassende Grenze beginnt.</translation>
    </message>
    <message>
        <source>Whether all requests of this policy&apos;s scope are counted together, or each service or route for itself.</source>
        <translation>Ob alle Anfragen im Geltungsbereich dieser Policy zusammen gezählt werden oder jeder Service oder jede Route für sich.</translation>
    </message>
    <message>
        <source>What clients are told in Retry-After; whole seconds.</source>
        <translation>Was Clients in Retry-After erfahren; ganze Sekunden.</translation>
    </message>
    <message>
        <source>Gradient: compares answers of now with those of the long run. AIMD: rises by one, and falls by a tenth when answers are late or fail.</source>
        <translation>Gradient: vergleicht heutige Antworten mit denen auf lange Sicht. AIMD: steigt um eins und fällt um ein Zehntel, wenn Antworten spät kommen oder fehlschlagen.</translation>
    </message>
    <message>
        <source>The limit never falls below this.</source>
        <translation>Die Grenze fällt nie darunter.</translation>
    </message>
    <message>
        <source>The limit never rises above this.</source>
        <translation>Die Grenze steigt nie darüber.</translation>
    </message>
    <message>
        <source>Gradient: how many times slower than in the long run answers may come before the limit falls.</source>
        <translation>Gradient: wievielmal langsamer als auf lange Sicht Antworten kommen dürfen, bevor die Grenze fällt.</translation>
    </message>
    <message>
        <source>AIMD: an answer that takes longer is late.</source>
        <translation>AIMD: Eine Antwort, die länger dauert, ist verspätet.</translation>
    </message>
    <message>
        <source>The part of the limit that requests of no class may fill.</source>
        <translation>Der Teil der Grenze, den Anfragen ohne Klasse füllen dürfen.</translation>
    </message>
    <message>
        <source>The header field whose value can put a request into a class. Clients can send what they like: take one that another policy or a trusted proxy sets.</source>
        <translation>Das Header-Feld, dessen Wert eine Anfrage einer Klasse zuordnen kann. Clients können senden, was sie wollen: eines nehmen, das eine andere Policy oder ein vertrauter Proxy setzt.</translation>
    </message>
    <message>
        <source>Who may fill how much of the limit; the first class that takes a request counts. Small shares are shed first.</source>
        <translation>Wer wie viel der Grenze füllen darf; die erste Klasse, die eine Anfrage nimmt, zählt. Kleine Anteile werden zuerst abgeworfen.</translation>
    </message>
    <message>
        <source>Callers of one priority.</source>
        <translation>Aufrufer einer Priorität.</translation>
    </message>
    <message>
        <source>For explain.</source>
        <translation>Für die Erklärung.</translation>
    </message>
    <message>
        <source>The part of the limit that this class may fill: it is turned away as soon as so much is under way, whoever it belongs to.</source>
        <translation>Der Teil der Grenze, den diese Klasse füllen darf: Sie wird abgewiesen, sobald so viel unterwegs ist, wem es auch gehört.</translation>
    </message>
    <message>
        <source>Ids of consumers that belong to the class.</source>
        <translation>Ids der Consumer, die zur Klasse gehören.</translation>
    </message>
    <message>
        <source>A consumer&apos;s id.</source>
        <translation>Id eines Consumers.</translation>
    </message>
    <message>
        <source>Groups whose consumers belong to the class.</source>
        <translation>Gruppen, deren Consumer zur Klasse gehören.</translation>
    </message>
    <message>
        <source>A group.</source>
        <translation>Eine Gruppe.</translation>
    </message>
    <message>
        <source>Values of the header field above that put a request into the class.</source>
        <translation>Werte des Header-Felds oben, die eine Anfrage dieser Klasse zuordnen.</translation>
    </message>
    <message>
        <source>A header field&apos;s value.</source>
        <translation>Wert eines Header-Felds.</translation>
    </message>
    <message>
        <source>Copies a share of the requests to another service of the tenant. Nobody sees its answers, and nobody waits for them.</source>
        <translation>Kopiert einen Teil der Anfragen an einen anderen Service des Tenants. Niemand sieht dessen Antworten, und niemand wartet auf sie.</translation>
    </message>
    <message>
        <source>The id of the service that gets the copies. Empty: none does.</source>
        <translation>Die Id des Service, der die Kopien bekommt. Leer: keiner.</translation>
    </message>
    <message>
        <source>The share of the requests that are copied.</source>
        <translation>Der Anteil der Anfragen, die kopiert werden.</translation>
    </message>
    <message>
        <source>Only requests of these methods are copied. Empty: all.</source>
        <translation>Nur Anfragen dieser Methoden werden kopiert. Leer: alle.</translation>
    </message>
    <message>
        <source>A method, in capitals.</source>
        <translation>Eine Methode, in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Answers by itself; the upstream is never asked. All policies before it apply, so that a client meets authentication and limits as in earnest.</source>
        <translation>Antwortet selbst; der Upstream wird nie gefragt. Alle Policies davor gelten, sodass ein Client Authentifizierung und Grenzen wie im Ernstfall antrifft.</translation>
    </message>
    <message>
        <source>The HTTP status code.</source>
        <translation>Der HTTP-Statuscode.</translation>
    </message>
    <message>
        <source>The media type of the body.</source>
        <translation>Der Medientyp des Bodys.</translation>
    </message>
    <message>
        <source>The text of the answer.</source>
        <translation>Der Text der Antwort.</translation>
    </message>
    <message>
        <source>Further header fields of the answer.</source>
        <translation>Weitere Header-Felder der Antwort.</translation>
    </message>
    <message>
        <source>The header field&apos;s value.</source>
        <translation>Der Wert des Header-Felds.</translation>
    </message>
    <message>
        <source>Sends clients elsewhere with a Location; the upstream is never asked. Without any field: from http to https. A request that is already where it would be sent goes on.</source>
        <translation>Schickt Clients mit Location anderswohin; der Upstream wird nie gefragt. Ohne jede Angabe: von http nach https. Eine Anfrage, die schon dort ist, wohin sie geschickt würde, geht weiter.</translation>
    </message>
    <message>
        <source>301 and 308 are for good and remembered by clients, 302, 303 and 307 for now. 307 and 308 keep the method.</source>
        <translation>301 und 308 gelten dauerhaft und werden von Clients gemerkt, 302, 303 und 307 vorläufig. 307 und 308 behalten die Methode.</translation>
    </message>
    <message>
        <source>https or http, or the one that the request came with.</source>
        <translation>https oder http oder das, mit dem die Anfrage kam.</translation>
    </message>
    <message>
        <source>The host to go to. Empty: the one that was asked for.</source>
        <translation>Der Host, zu dem es geht. Leer: der angefragte.</translation>
    </message>
    <message>
        <source>The port to go to. 0: the scheme&apos;s own.</source>
        <translation>Der Port, zu dem es geht. 0: der des Schemas.</translation>
    </message>
    <message>
        <source>Appends the request&apos;s query.</source>
        <translation>Hängt die Query der Anfrage an.</translation>
    </message>
    <message>
        <source>The path to go to instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</source>
        <translation>Der ganze Pfad, zu dem es statt des angefragten geht. Leer: Er bleibt, sofern ihn nicht eine der nächsten beiden Angaben ändert.</translation>
    </message>
    <message>
        <source>The beginning of the path that is replaced, in whole segments: /orders takes /orders/1, not /ordersx.</source>
        <translation>Der Anfang des Pfads, der ersetzt wird, in ganzen Segmenten: /orders umfasst /orders/1, nicht /ordersx.</translation>
    </message>
    <message>
        <source>What the prefix becomes; / takes it away.</source>
        <translation>Was aus dem Präfix wird; / entfernt es.</translation>
    </message>
    <message>
        <source>A regular expression (RE2); its first match in the path is replaced. ^ and $ anchor it.</source>
        <translation>Ein regulärer Ausdruck (RE2); sein erster Treffer im Pfad wird ersetzt. ^ und $ verankern ihn.</translation>
    </message>
    <message>
        <source>What the match becomes; \1 to \9 are its groups, \0 is all of it.</source>
        <translation>Was aus dem Treffer wird; \1 bis \9 sind seine Gruppen, \0 ist das Ganze.</translation>
    </message>
    <message>
        <source>When a request that failed is sent again. Only what is safe to repeat ever is: idempotent methods without a body under way, and nothing of whose answer has gone to the client.</source>
        <translation>Wann eine fehlgeschlagene Anfrage erneut gesendet wird. Nur was sich gefahrlos wiederholen lässt: idempotente Methoden, von denen kein Body unterwegs ist und deren Antwort den Client noch nicht erreicht hat.</translation>
    </message>
    <message>
        <source>Further tries after the first. 0: none.</source>
        <translation>Weitere Versuche nach dem ersten. 0: keine.</translation>
    </message>
    <message>
        <source>What is taken for a failure. connect-failure: no connection; reset: closed before it answered; timeout: no answer in time.</source>
        <translation>Was als Fehlschlag gilt. connect-failure: keine Verbindung; reset: vor der Antwort geschlossen; timeout: keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>A kind of failure.</source>
        <translation>Eine Art von Fehlschlag.</translation>
    </message>
    <message>
        <source>Answers that are taken for failures, such as 502, 503 and 504.</source>
        <translation>Antworten, die als Fehlschlag gelten, etwa 502, 503 und 504.</translation>
    </message>
    <message>
        <source>How long each try may take to its answer&apos;s head. 0s: the response timeout.</source>
        <translation>Wie lange jeder Versuch bis zum Kopf der Antwort dauern darf. 0s: das Zeitlimit für die Antwort.</translation>
    </message>
    <message>
        <source>When a try has had no answer&apos;s head for so long, another target gets a copy, and whichever answers first is the client&apos;s. Counts as a retry in the service&apos;s retry budget. 0s: never.</source>
        <translation>Hat ein Versuch so lange keinen Antwortkopf, bekommt ein anderes Ziel eine Kopie, und wer zuerst antwortet, gilt für den Client. Zählt im Wiederholungsbudget des Service. 0s: nie.</translation>
    </message>
    <message>
        <source>The most that is waited before the second try; doubled each time. The pause itself is chosen at random below it.</source>
        <translation>Das Höchste, was vor dem zweiten Versuch gewartet wird; jedes Mal verdoppelt. Die Pause selbst wird darunter zufällig gewählt.</translation>
    </message>
    <message>
        <source>The most that is ever waited between two tries.</source>
        <translation>Das Höchste, was je zwischen zwei Versuchen gewartet wird.</translation>
    </message>
    <message>
        <source>Changes the path, the query and the host that the upstream gets. It begins with the path that the client asked for and takes the place of the route&apos;s own rewriting.</source>
        <translation>Ändert Pfad, Query und Host, die der Upstream bekommt. Ausgegangen wird vom Pfad, den der Client angefragt hat; es tritt an die Stelle des Umschreibens der Route.</translation>
    </message>
    <message>
        <source>The path that the upstream gets instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</source>
        <translation>Der ganze Pfad, den der Upstream statt des angefragten bekommt. Leer: Er bleibt, sofern ihn nicht eine der nächsten beiden Angaben ändert.</translation>
    </message>
    <message>
        <source>Names of query parameters to take out.</source>
        <translation>Namen der Query-Parameter, die entfernt werden.</translation>
    </message>
    <message>
        <source>Query parameters that replace all of the same name.</source>
        <translation>Query-Parameter, die alle gleichen Namens ersetzen.</translation>
    </message>
    <message>
        <source>The parameter&apos;s value, as text: it is encoded.</source>
        <translation>Der Wert des Parameters als Text: Er wird kodiert.</translation>
    </message>
    <message>
        <source>The Host that the upstream gets, with a port if need be. Empty: as the service has it.</source>
        <translation>Der Host, den der Upstream bekommt, nötigenfalls mit Port. Leer: wie der Service ihn hat.</translation>
    </message>
    <message>
        <source>How long the gateway waits for the upstream, where that is not as the service has it.</source>
        <translation>Wie lange das Gateway auf den Upstream wartet, wo es anders ist als beim Service.</translation>
    </message>
    <message>
        <source>For a connection to a target. 0s: the service&apos;s own.</source>
        <translation>Für eine Verbindung zu einem Ziel. 0s: wie der Service.</translation>
    </message>
    <message>
        <source>Between two pieces of the request that the upstream takes. 0s: the service&apos;s own.</source>
        <translation>Zwischen zwei Stücken der Anfrage, die der Upstream annimmt. 0s: wie der Service.</translation>
    </message>
    <message>
        <source>From the end of the request to the answer&apos;s head, for each try. 0s: the service&apos;s own.</source>
        <translation>Vom Ende der Anfrage bis zum Kopf der Antwort, je Versuch. 0s: wie der Service.</translation>
    </message>
    <message>
        <source>Between two pieces of the answer&apos;s body. 0s: the service&apos;s own.</source>
        <translation>Zwischen zwei Stücken des Antwort-Bodys. 0s: wie der Service.</translation>
    </message>
    <message>
        <source>From the request&apos;s head to the answer&apos;s head, all tries and pauses together. 0s: none.</source>
        <translation>Vom Kopf der Anfrage bis zum Kopf der Antwort, alle Versuche und Pausen zusammen. 0s: keines.</translation>
    </message>
    <message>
        <source>Changes on the way to the upstream.</source>
        <translation>Änderungen auf dem Weg zum Upstream.</translation>
    </message>
    <message>
        <source>Names of header fields to take out. This comes first.</source>
        <translation>Namen der Header-Felder, die entfernt werden. Das geschieht zuerst.</translation>
    </message>
    <message>
        <source>Header fields that replace all of the same name.</source>
        <translation>Header-Felder, die alle gleichen Namens ersetzen.</translation>
    </message>
    <message>
        <source>Text, with variables such as ${consumer.id}.</source>
        <translation>Text, mit Variablen wie ${consumer.id}.</translation>
    </message>
    <message>
        <source>Header fields that are added to those of the same name.</source>
        <translation>Header-Felder, die zu denen gleichen Namens hinzukommen.</translation>
    </message>
    <message>
        <source>Changes on the way to the client; also of the gateway&apos;s own answers from here on.</source>
        <translation>Änderungen auf dem Weg zum Client; auch an den eigenen Antworten des Gateways von hier an.</translation>
    </message>
    <message>
        <source>Who may use the Admin API.</source>
        <translation>Wer die Admin-API benutzen darf.</translation>
    </message>
    <message>
        <source>Names the resource in paths and references: 1 to 63 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;. It cannot be changed later.</source>
        <translation>Benennt die Ressource in Pfaden und Verweisen: 1 bis 63 aus a-z, 0-9, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;. Kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>What people read; free text.</source>
        <translation>Was Menschen lesen; freier Text.</translation>
    </message>
    <message>
        <source>What it is for, who owns it.</source>
        <translation>Wofür es ist, wem es gehört.</translation>
    </message>
    <message>
        <source>owner may do everything, viewer may only look.</source>
        <translation>owner darf alles, viewer nur ansehen.</translation>
    </message>
    <message>
        <source>Bearer tokens; stored as hashes.</source>
        <translation>Bearer-Token; als Hashes gespeichert.</translation>
    </message>
    <message>
        <source>Names the token.</source>
        <translation>Benennt das Token.</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>Leer lassen, um das Gespeicherte zu behalten.</translation>
    </message>
    <message>
        <source>The hash instead of the secret itself, as sha256:&lt;64 hexadecimal digits&gt;.</source>
        <translation>Der Hash statt des Geheimnisses selbst, als sha256:&lt;64 Hexadezimalziffern&gt;.</translation>
    </message>
    <message>
        <source>From then on it is refused.</source>
        <translation>Von da an wird es abgewiesen.</translation>
    </message>
    <message>
        <source>Keys and values to find and group resources by.</source>
        <translation>Schlüssel und Werte, um Ressourcen zu finden und zu gruppieren.</translation>
    </message>
    <message>
        <source>A TLS certificate that listeners use, chosen by server name.</source>
        <translation>Ein TLS-Zertifikat, das Listener verwenden, gewählt nach Servername.</translation>
    </message>
    <message>
        <source>PEM, the leaf first, then the chain.</source>
        <translation>PEM, das Endzertifikat zuerst, dann die Kette.</translation>
    </message>
    <message>
        <source>PEM, not encrypted. Stored sealed; leave empty to keep the stored one.</source>
        <translation>PEM, unverschlüsselt. Versiegelt gespeichert; leer lassen, um das Gespeicherte zu behalten.</translation>
    </message>
    <message>
        <source>A path on the gateway&apos;s machine, instead of the certificate itself.</source>
        <translation>Ein Pfad auf der Maschine des Gateways, statt des Zertifikats selbst.</translation>
    </message>
    <message>
        <source>A path on the gateway&apos;s machine, instead of the key itself.</source>
        <translation>Ein Pfad auf der Maschine des Gateways, statt des Schlüssels selbst.</translation>
    </message>
    <message>
        <source>The authority&apos;s word that the certificate is not revoked (DER, base64); given to clients that ask for it (stapling). Renew it before it runs out.</source>
        <translation>Das Wort der Zertifizierungsstelle, dass das Zertifikat nicht widerrufen ist (DER, base64); Clients gegeben, die danach fragen (Stapling). Erneuern, bevor es abläuft.</translation>
    </message>
    <message>
        <source>An application or person that calls APIs.</source>
        <translation>Eine Anwendung oder Person, die APIs aufruft.</translation>
    </message>
    <message>
        <source>A suspended consumer&apos;s credentials are refused.</source>
        <translation>Die Zugangsdaten eines gesperrten Consumers werden abgewiesen.</translation>
    </message>
    <message>
        <source>Policies can be for all consumers of a group.</source>
        <translation>Policies können für alle Consumer einer Gruppe gelten.</translation>
    </message>
    <message>
        <source>What the consumer proves who it is with. Secrets are never shown again.</source>
        <translation>Womit der Consumer nachweist, wer er ist. Geheimnisse werden nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Sent by the client. Stored as a hash; leave empty to keep the stored one.</source>
        <translation>Vom Client gesendet. Als Hash gespeichert; leer lassen, um den gespeicherten zu behalten.</translation>
    </message>
    <message>
        <source>Names the credential in logs.</source>
        <translation>Benennt die Zugangsdaten in Logs.</translation>
    </message>
    <message>
        <source>Unique in the tenant; no colon.</source>
        <translation>Eindeutig im Tenant; kein Doppelpunkt.</translation>
    </message>
    <message>
        <source>Stored as a slow hash; leave empty to keep the stored one.</source>
        <translation>Als langsamer Hash gespeichert; leer lassen, um das Gespeicherte zu behalten.</translation>
    </message>
    <message>
        <source>As pbkdf2-sha256$rounds$salt$hash.</source>
        <translation>Als pbkdf2-sha256$rounds$salt$hash.</translation>
    </message>
    <message>
        <source>Sent by the client.</source>
        <translation>Vom Client gesendet.</translation>
    </message>
    <message>
        <source>Shared with the client; stored sealed.</source>
        <translation>Mit dem Client geteilt; versiegelt gespeichert.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate, 64 hexadecimal digits.</source>
        <translation>SHA-256 des Zertifikats, 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>JSON Web Keys (RFC 7517), inline or by URL.</source>
        <translation>JSON Web Keys (RFC 7517), eingebettet oder per URL.</translation>
    </message>
    <message>
        <source>Public keys (RFC 7517, section 4). Secret and private members are refused: a gateway that verifies needs none.</source>
        <translation>Öffentliche Schlüssel (RFC 7517, Abschnitt 4). Geheime und private Angaben werden abgewiesen: Ein prüfendes Gateway braucht keine.</translation>
    </message>
    <message>
        <source>RSA, EC or OKP; never oct, which is a secret.</source>
        <translation>RSA, EC oder OKP; nie oct, denn das ist ein Geheimnis.</translation>
    </message>
    <message>
        <source>Names the key in a token&apos;s header.</source>
        <translation>Benennt den Schlüssel im Header eines Tokens.</translation>
    </message>
    <message>
        <source>What the key is for.</source>
        <translation>Wofür der Schlüssel ist.</translation>
    </message>
    <message>
        <source>The one algorithm the key is for, as RS256.</source>
        <translation>Der eine Algorithmus, für den der Schlüssel ist, etwa RS256.</translation>
    </message>
    <message>
        <source>What may be done with the key.</source>
        <translation>Was mit dem Schlüssel getan werden darf.</translation>
    </message>
    <message>
        <source>Of an RSA key, base64url.</source>
        <translation>Eines RSA-Schlüssels, base64url.</translation>
    </message>
    <message>
        <source>Of an EC or OKP key.</source>
        <translation>Eines EC- oder OKP-Schlüssels.</translation>
    </message>
    <message>
        <source>A coordinate, base64url.</source>
        <translation>Eine Koordinate, base64url.</translation>
    </message>
    <message>
        <source>The chain, base64 DER.</source>
        <translation>Die Kette, base64-DER.</translation>
    </message>
    <message>
        <source>Of the certificate, base64url.</source>
        <translation>Des Zertifikats, base64url.</translation>
    </message>
    <message>
        <source>Where the chain is published; never fetched.</source>
        <translation>Wo die Kette veröffentlicht ist; wird nie abgerufen.</translation>
    </message>
    <message>
        <source>As the Web Cryptography API writes it.</source>
        <translation>Wie die Web Cryptography API es schreibt.</translation>
    </message>
    <message>
        <source>Where the key set is published.</source>
        <translation>Wo der Schlüsselsatz veröffentlicht ist.</translation>
    </message>
    <message>
        <source>An address and port where the gateway takes requests.</source>
        <translation>Eine Adresse und ein Port, an denen das Gateway Anfragen annimmt.</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine alone; 0.0.0.0: all IPv4 addresses; [::] as :: for all.</source>
        <translation>127.0.0.1: nur diese Maschine; 0.0.0.0: alle IPv4-Adressen; [::] als :: für alle.</translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation>0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>A disabled listener is closed.</source>
        <translation>Ein inaktiver Listener ist geschlossen.</translation>
    </message>
    <message>
        <source>What is spoken, best first: over TLS the client and the listener agree (ALPN); without TLS, HTTP/2 is told by how a client begins.</source>
        <translation>Was gesprochen wird, das Beste zuerst: über TLS einigen sich Client und Listener (ALPN); ohne TLS wird HTTP/2 daran erkannt, wie ein Client beginnt.</translation>
    </message>
    <message>
        <source>Proxies and load balancers in front of this listener. What they say of the client, its address and whether it came by TLS, is believed; nobody else is.</source>
        <translation>Proxys und Lastverteiler vor diesem Listener. Was sie über den Client sagen, seine Adresse und ob er über TLS kam, wird geglaubt; sonst niemandem.</translation>
    </message>
    <message>
        <source>In X-Forwarded-For and X-Forwarded-Proto, or in Forwarded (RFC 7239). The other is dropped: a proxy that does not write it lets through what clients invent.</source>
        <translation>In X-Forwarded-For und X-Forwarded-Proto oder in Forwarded (RFC 7239). Das andere wird verworfen: Ein Proxy, der es nicht schreibt, lässt durch, was Clients erfinden.</translation>
    </message>
    <message>
        <source>Each connection begins with a PROXY header (version 1 or 2) that names the client, as load balancers send it that pass connections on unread. Only trusted peers may connect then.</source>
        <translation>Jede Verbindung beginnt mit einem PROXY-Header (Version 1 oder 2), der den Client nennt, wie ihn Lastverteiler senden, die Verbindungen ungelesen weitergeben. Dann dürfen sich nur vertraute Gegenstellen verbinden.</translation>
    </message>
    <message>
        <source>What one client may ask of this listener. A change holds for new connections.</source>
        <translation>Was ein Client von diesem Listener verlangen darf. Eine Änderung gilt für neue Verbindungen.</translation>
    </message>
    <message>
        <source>Open at once from one address (IPv6: one /64), in each worker. Trusted peers are not counted.</source>
        <translation>Zugleich offen von einer Adresse (IPv6: ein /64), in jedem Worker. Vertraute Gegenstellen werden nicht gezählt.</translation>
    </message>
    <message>
        <source>For the whole of a request&apos;s head, and for a PROXY header. A plain number is seconds.</source>
        <translation>Für den ganzen Kopf einer Anfrage und für einen PROXY-Header. Eine bloße Zahl sind Sekunden.</translation>
    </message>
    <message>
        <source>The longest pause between two pieces of a body that a client sends, or of an answer that it takes. A plain number is seconds.</source>
        <translation>Die längste Pause zwischen zwei Stücken eines Bodys, den ein Client sendet, oder einer Antwort, die er annimmt. Eine bloße Zahl sind Sekunden.</translation>
    </message>
    <message>
        <source>How long a connection stays open without a request. A plain number is seconds.</source>
        <translation>Wie lange eine Verbindung ohne Anfrage offen bleibt. Eine bloße Zahl sind Sekunden.</translation>
    </message>
    <message>
        <source>What a client sends or takes while it is waited for. Slower ones use up the body timeout as if it were one pause, and are cut off. 0: no bound.</source>
        <translation>Was ein Client sendet oder annimmt, während auf ihn gewartet wird. Langsamere verbrauchen das Zeitlimit für den Body, als wäre es eine Pause, und werden getrennt. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Of a request: its line and fields. More is answered 431.</source>
        <translation>Einer Anfrage: ihre Zeile und Felder. Mehr wird mit 431 beantwortet.</translation>
    </message>
    <message>
        <source>Of a request. More are answered 431.</source>
        <translation>Einer Anfrage. Mehr werden mit 431 beantwortet.</translation>
    </message>
    <message>
        <source>Path and query of a request. More is answered 414.</source>
        <translation>Pfad und Query einer Anfrage. Mehr wird mit 414 beantwortet.</translation>
    </message>
    <message>
        <source>%2F in a path stays as it is, or the request is refused: some servers read it as a slash.</source>
        <translation>%2F in einem Pfad bleibt, wie es ist, oder die Anfrage wird abgewiesen: Manche Server lesen es als Schrägstrich.</translation>
    </message>
    <message>
        <source>An escape that is escaped itself, as %252e in a path, stays as it is, or the request is refused: a server that decodes twice reads something else than the policies do.</source>
        <translation>Ein Escape, das selbst kodiert ist, wie %252e in einem Pfad, bleibt, wie es ist, oder die Anfrage wird abgewiesen: Ein Server, der zweimal dekodiert, liest anderes als die Policies.</translation>
    </message>
    <message>
        <source>Header fields such as X_User, which many servers can&apos;t tell from X-User, are dropped, refused, or kept.</source>
        <translation>Header-Felder wie X_User, die viele Server nicht von X-User unterscheiden, werden verworfen, abgewiesen oder behalten.</translation>
    </message>
    <message>
        <source>Without it the listener speaks plain HTTP.</source>
        <translation>Ohne es spricht der Listener unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>The first one answers when no name fits.</source>
        <translation>Das erste antwortet, wenn kein Name passt.</translation>
    </message>
    <message>
        <source>Clients that speak less are refused.</source>
        <translation>Clients, die weniger sprechen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>Mutual TLS: clients show a certificate of these authorities, or the handshake fails.</source>
        <translation>Gegenseitiges TLS: Clients zeigen ein Zertifikat dieser Zertifizierungsstellen, oder der Handshake schlägt fehl.</translation>
    </message>
    <message>
        <source>optional: a certificate is verified when one is shown; required: without one there is no connection.</source>
        <translation>optional: Ein Zertifikat wird geprüft, wenn eines gezeigt wird; required: ohne eines gibt es keine Verbindung.</translation>
    </message>
    <message>
        <source>PEM certificates of the authorities that issue for clients.</source>
        <translation>PEM-Zertifikate der Zertifizierungsstellen, die für Clients ausstellen.</translation>
    </message>
    <message>
        <source>PEM lists of revoked certificates (CRL), one for each authority that issues for clients. A client whose issuer has no list here is refused.</source>
        <translation>PEM-Listen widerrufener Zertifikate (CRL), eine für jede Zertifizierungsstelle, die für Clients ausstellt. Ein Client, dessen Aussteller hier keine Liste hat, wird abgewiesen.</translation>
    </message>
    <message>
        <source>A rule that requests go through.</source>
        <translation>Eine Regel, durch die Anfragen gehen.</translation>
    </message>
    <message>
        <source>What the policy does.</source>
        <translation>Was die Policy tut.</translation>
    </message>
    <message>
        <source>Which requests the policy is for. The nearest one of a kind wins, unless the kind adds up.</source>
        <translation>Für welche Anfragen die Policy gilt. Die nächste einer Art gewinnt, außer die Art summiert sich.</translation>
    </message>
    <message>
        <source>All requests.</source>
        <translation>Alle Anfragen.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>Der Tenant.</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>Der Service.</translation>
    </message>
    <message>
        <source>The route.</source>
        <translation>Die Route.</translation>
    </message>
    <message>
        <source>The consumer.</source>
        <translation>Der Consumer.</translation>
    </message>
    <message>
        <source>The group.</source>
        <translation>Die Gruppe.</translation>
    </message>
    <message>
        <source>A disabled policy does nothing.</source>
        <translation>Eine inaktive Policy tut nichts.</translation>
    </message>
    <message>
        <source>enforce refuses; report only counts and logs what would have been refused.</source>
        <translation>enforce weist ab; report zählt und protokolliert nur, was abgewiesen worden wäre.</translation>
    </message>
    <message>
        <source>Refused clients are told neither the policy nor why.</source>
        <translation>Abgewiesene Clients erfahren weder die Policy noch den Grund.</translation>
    </message>
    <message>
        <source>As the kind&apos;s schema says.</source>
        <translation>Wie das Schema der Art sagt.</translation>
    </message>
    <message>
        <source>A named set of permissions; kept for later versions.</source>
        <translation>Eine benannte Menge von Berechtigungen; für spätere Versionen vorgehalten.</translation>
    </message>
    <message>
        <source>What holders may do.</source>
        <translation>Was Inhaber tun dürfen.</translation>
    </message>
    <message>
        <source>Which requests go to a service.</source>
        <translation>Welche Anfragen zu einem Service gehen.</translation>
    </message>
    <message>
        <source>The service that requests go to.</source>
        <translation>Der Service, zu dem Anfragen gehen.</translation>
    </message>
    <message>
        <source>A disabled route is not served.</source>
        <translation>Eine inaktive Route wird nicht bedient.</translation>
    </message>
    <message>
        <source>What a request must be like; everything that is given must hold.</source>
        <translation>Wie eine Anfrage sein muss; alles Angegebene muss zutreffen.</translation>
    </message>
    <message>
        <source>Any of these: exact names, or *.example.com. None: any host.</source>
        <translation>Einer davon: genaue Namen oder *.example.com. Keiner: jeder Host.</translation>
    </message>
    <message>
        <source>Any of these. None: any path.</source>
        <translation>Einer davon. Keiner: jeder Pfad.</translation>
    </message>
    <message>
        <source>/orders takes /orders and all below it.</source>
        <translation>/orders umfasst /orders und alles darunter.</translation>
    </message>
    <message>
        <source>This path alone.</source>
        <translation>Nur dieser Pfad.</translation>
    </message>
    <message>
        <source>/orders/{id}: a parameter takes one segment.</source>
        <translation>/orders/{id}: Ein Parameter umfasst ein Segment.</translation>
    </message>
    <message>
        <source>Any of these. None: any method.</source>
        <translation>Eine davon. Keine: jede Methode.</translation>
    </message>
    <message>
        <source>All of these.</source>
        <translation>Alle davon.</translation>
    </message>
    <message>
        <source>Of the header.</source>
        <translation>Des Headers.</translation>
    </message>
    <message>
        <source>The exact value.</source>
        <translation>Der genaue Wert.</translation>
    </message>
    <message>
        <source>A regular expression (RE2) for the whole value.</source>
        <translation>Ein regulärer Ausdruck (RE2) für den ganzen Wert.</translation>
    </message>
    <message>
        <source>Any value.</source>
        <translation>Jeder Wert.</translation>
    </message>
    <message>
        <source>Of the parameter.</source>
        <translation>Des Parameters.</translation>
    </message>
    <message>
        <source>Of routes that take the same request, the one with the highest number serves it.</source>
        <translation>Von Routen, die dieselbe Anfrage nehmen, bedient sie die mit der höchsten Zahl.</translation>
    </message>
    <message>
        <source>Whose requests are refused first (503 with Retry-After) when a worker comes near its limits of requests under way, memory or lag: low at 70 % of a limit, normal at 85 %, high at all of it, critical never.</source>
        <translation>Wessen Anfragen zuerst abgewiesen werden (503 mit Retry-After), wenn ein Worker seinen Grenzen an laufenden Anfragen, Speicher oder Verzug nahekommt: low bei 70 % einer Grenze, normal bei 85 %, high bei der ganzen, critical nie.</translation>
    </message>
    <message>
        <source>How the path is changed on its way to the upstream.</source>
        <translation>Wie der Pfad auf dem Weg zum Upstream geändert wird.</translation>
    </message>
    <message>
        <source>/orders/1 on the prefix /orders becomes /1.</source>
        <translation>/orders/1 auf dem Präfix /orders wird zu /1.</translation>
    </message>
    <message>
        <source>Takes the matched prefix&apos;s place.</source>
        <translation>Tritt an die Stelle des getroffenen Präfixes.</translation>
    </message>
    <message>
        <source>A named secret that other resources refer to.</source>
        <translation>Ein benanntes Geheimnis, auf das andere Ressourcen verweisen.</translation>
    </message>
    <message>
        <source>Stored sealed; leave empty to keep the stored one.</source>
        <translation>Versiegelt gespeichert; leer lassen, um das Gespeicherte zu behalten.</translation>
    </message>
    <message>
        <source>One version of an API and the upstream behind it.</source>
        <translation>Eine Version einer API und der Upstream dahinter.</translation>
    </message>
    <message>
        <source>Of the API, such as 1 or 2026-01.</source>
        <translation>Der API, etwa 1 oder 2026-01.</translation>
    </message>
    <message>
        <source>A draft is not served; a deprecated service says so in each answer; a retired one answers 410.</source>
        <translation>Ein Entwurf wird nicht bedient; ein abgekündigter Service sagt es in jeder Antwort; ein abgeschalteter antwortet 410.</translation>
    </message>
    <message>
        <source>When a deprecated service will be retired; told to clients in the Sunset header (RFC 8594).</source>
        <translation>Wann ein abgekündigter Service abgeschaltet wird; Clients im Header Sunset mitgeteilt (RFC 8594).</translation>
    </message>
    <message>
        <source>Where requests go, and how.</source>
        <translation>Wohin Anfragen gehen und wie.</translation>
    </message>
    <message>
        <source>Places that serve this API.</source>
        <translation>Orte, die diese API bedienen.</translation>
    </message>
    <message>
        <source>Where requests go: http:// or https:// with host, port and base path; internal://echo is the gateway&apos;s built-in echo. A host such as _http._tcp.example.com is found by its SRV records.</source>
        <translation>Wohin Anfragen gehen: http:// oder https:// mit Host, Port und Basispfad; internal://echo ist das eingebaute Echo des Gateways. Ein Host wie _http._tcp.example.com wird über seine SRV-Einträge gefunden.</translation>
    </message>
    <message>
        <source>Share of the requests, against the other targets&apos; weights; 0 takes none.</source>
        <translation>Anteil der Anfragen, gemessen an den Gewichten der anderen Ziele; 0 bekommt keine.</translation>
    </message>
    <message>
        <source>Targets of a higher tier get requests only while none of a lower one is up.</source>
        <translation>Ziele einer höheren Stufe bekommen Anfragen nur, solange keines einer niedrigeren verfügbar ist.</translation>
    </message>
    <message>
        <source>How a target is chosen. power-of-two takes the less busy of two by chance; hash sends what has a key in common to the same target.</source>
        <translation>Wie ein Ziel gewählt wird. power-of-two nimmt das weniger beschäftigte von zwei zufälligen; hash sendet, was einen Schlüssel gemeinsam hat, zum selben Ziel.</translation>
    </message>
    <message>
        <source>For load balancing by hash: what requests have in common that go to the same target. A request without it goes anywhere.</source>
        <translation>Für Lastverteilung nach Hash: was Anfragen gemeinsam haben, die zum selben Ziel gehen. Eine Anfrage ohne ihn geht irgendwohin.</translation>
    </message>
    <message>
        <source>Where the key is taken from.</source>
        <translation>Woher der Schlüssel genommen wird.</translation>
    </message>
    <message>
        <source>Of the header or cookie.</source>
        <translation>Des Headers oder Cookies.</translation>
    </message>
    <message>
        <source>What the targets speak. h2 is HTTP/2: agreed over TLS, known beforehand without it; gRPC needs it. auto takes what TLS agrees on, and HTTP/1.1 without TLS.</source>
        <translation>Was die Ziele sprechen. h2 ist HTTP/2: über TLS vereinbart, ohne TLS vorher bekannt; gRPC braucht es. auto nimmt, worauf TLS sich einigt, und HTTP/1.1 ohne TLS.</translation>
    </message>
    <message>
        <source>Sends the Host header that the client sent instead of the target&apos;s.</source>
        <translation>Sendet den Header Host, den der Client sandte, statt dem des Ziels.</translation>
    </message>
    <message>
        <source>Tells the upstream of the client in the standard&apos;s Forwarded header (RFC 7239) too, beside X-Forwarded-For, -Proto and -Host.</source>
        <translation>Nennt dem Upstream den Client auch im genormten Header Forwarded (RFC 7239), neben X-Forwarded-For, -Proto und -Host.</translation>
    </message>
    <message>
        <source>Connections to the targets begin with a PROXY header that names the client. A connection then serves one client&apos;s connection alone, and only HTTP/1.1.</source>
        <translation>Verbindungen zu den Zielen beginnen mit einem PROXY-Header, der den Client nennt. Eine Verbindung dient dann nur der einen des Clients, und nur mit HTTP/1.1.</translation>
    </message>
    <message>
        <source>To connect, TLS included, or to wait for a free connection. A plain number is seconds.</source>
        <translation>Zum Verbinden, TLS eingeschlossen, oder zum Warten auf eine freie Verbindung. Eine bloße Zahl sind Sekunden.</translation>
    </message>
    <message>
        <source>Between two pieces of the request that the upstream takes. A plain number is seconds.</source>
        <translation>Zwischen zwei Stücken der Anfrage, die der Upstream annimmt. Eine bloße Zahl sind Sekunden.</translation>
    </message>
    <message>
        <source>From the request to the answer&apos;s head. A plain number is seconds.</source>
        <translation>Von der Anfrage bis zum Kopf der Antwort. Eine bloße Zahl sind Sekunden.</translation>
    </message>
    <message>
        <source>Between two pieces of the answer. A plain number is seconds.</source>
        <translation>Zwischen zwei Stücken der Antwort. Eine bloße Zahl sind Sekunden.</translation>
    </message>
    <message>
        <source>Further tries when nothing was sent yet, or when a kept connection turned out to be closed.</source>
        <translation>Weitere Versuche, wenn noch nichts gesendet war oder sich eine gehaltene Verbindung als geschlossen erwies.</translation>
    </message>
    <message>
        <source>At most this many to each target, from each worker.</source>
        <translation>Höchstens so viele zu jedem Ziel, von jedem Worker.</translation>
    </message>
    <message>
        <source>At most this many wait for a connection, in each worker; more are answered 503.</source>
        <translation>Höchstens so viele warten auf eine Verbindung, in jedem Worker; mehr werden mit 503 beantwortet.</translation>
    </message>
    <message>
        <source>How long a request waits for a connection when there are as many as may be; then it is answered 503. A plain number is seconds.</source>
        <translation>Wie lange eine Anfrage auf eine Verbindung wartet, wenn es so viele gibt, wie es geben darf; dann wird sie mit 503 beantwortet. Eine bloße Zahl sind Sekunden.</translation>
    </message>
    <message>
        <source>Retries are at most this share of the requests, in percent, so that an upstream in trouble does not get more work; ten a second are allowed in any case. 100: no bound.</source>
        <translation>Wiederholungen sind höchstens dieser Anteil der Anfragen, in Prozent, damit ein Upstream in Not nicht mehr Arbeit bekommt; zehn je Sekunde sind immer erlaubt. 100: keine Grenze.</translation>
    </message>
    <message>
        <source>Asks each target whether it is well. One that is not gets no requests while others are.</source>
        <translation>Fragt jedes Ziel, ob es gesund ist. Eines, das es nicht ist, bekommt keine Anfragen, solange andere es sind.</translation>
    </message>
    <message>
        <source>http asks with GET and looks at the status; tcp is content with a connection (and TLS).</source>
        <translation>http fragt mit GET und sieht auf den Status; tcp begnügt sich mit einer Verbindung (und TLS).</translation>
    </message>
    <message>
        <source>Behind the target&apos;s base path.</source>
        <translation>Hinter dem Basispfad des Ziels.</translation>
    </message>
    <message>
        <source>Sent instead of the target&apos;s.</source>
        <translation>Statt dem des Ziels gesendet.</translation>
    </message>
    <message>
        <source>The lowest status of a target that is well.</source>
        <translation>Der niedrigste Status eines gesunden Ziels.</translation>
    </message>
    <message>
        <source>The highest.</source>
        <translation>Der höchste.</translation>
    </message>
    <message>
        <source>From one check to the next, for all workers together. A plain number is seconds.</source>
        <translation>Von einer Prüfung zur nächsten, für alle Worker zusammen. Eine bloße Zahl sind Sekunden.</translation>
    </message>
    <message>
        <source>For the whole of a check. A plain number is seconds.</source>
        <translation>Für eine ganze Prüfung. Eine bloße Zahl sind Sekunden.</translation>
    </message>
    <message>
        <source>Good checks in a row that bring a target back.</source>
        <translation>Gute Prüfungen in Folge, die ein Ziel zurückbringen.</translation>
    </message>
    <message>
        <source>Bad checks in a row that take a target away; the first check of all decides by itself.</source>
        <translation>Schlechte Prüfungen in Folge, die ein Ziel wegnehmen; die allererste Prüfung entscheidet allein.</translation>
    </message>
    <message>
        <source>What requests meet counts too: a target on which many in a row fail gets none for a while.</source>
        <translation>Was Anfragen erleben, zählt auch: Ein Ziel, bei dem viele in Folge fehlschlagen, bekommt eine Weile keine.</translation>
    </message>
    <message>
        <source>Requests in a row that failed: not connected, no answer in time, closed early, or one of the statuses. 0: never.</source>
        <translation>Fehlgeschlagene Anfragen in Folge: nicht verbunden, keine rechtzeitige Antwort, früh geschlossen oder einer der Status. 0: nie.</translation>
    </message>
    <message>
        <source>Answers that count as failures.</source>
        <translation>Antworten, die als Fehlschlag zählen.</translation>
    </message>
    <message>
        <source>For how long, the first time; each time in a row longer by as much. A plain number is seconds.</source>
        <translation>Wie lange, beim ersten Mal; jedes Mal in Folge um ebenso viel länger. Eine bloße Zahl sind Sekunden.</translation>
    </message>
    <message>
        <source>No longer than this. A plain number is seconds.</source>
        <translation>Nicht länger als dies. Eine bloße Zahl sind Sekunden.</translation>
    </message>
    <message>
        <source>Of the service&apos;s targets at the same time, in percent.</source>
        <translation>Der Ziele des Service zur selben Zeit, in Prozent.</translation>
    </message>
    <message>
        <source>A target that comes back gets its share of the requests little by little over this time. 0: at once. A plain number is seconds.</source>
        <translation>Ein Ziel, das zurückkommt, bekommt seinen Anteil der Anfragen nach und nach über diese Zeit. 0: sofort. Eine bloße Zahl sind Sekunden.</translation>
    </message>
    <message>
        <source>For https targets.</source>
        <translation>Für https-Ziele.</translation>
    </message>
    <message>
        <source>Refuses certificates that are not trusted or not for this name.</source>
        <translation>Weist Zertifikate ab, denen nicht vertraut wird oder die nicht für diesen Namen sind.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s.</source>
        <translation>PEM-Zertifikate, denen statt denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Asked for (SNI) and verified instead of the target&apos;s host.</source>
        <translation>Angefragt (SNI) und geprüft statt des Hosts des Ziels.</translation>
    </message>
    <message>
        <source>Shown to targets that ask for one (mutual TLS); a certificate of the tenant, with its key.</source>
        <translation>Zielen gezeigt, die danach fragen (gegenseitiges TLS); ein Zertifikat des Tenants mit seinem Schlüssel.</translation>
    </message>
    <message>
        <source>SHA-256 of public keys (SPKI, base64). When there are any, one of them must be in the chain that the target shows, whatever else is trusted.</source>
        <translation>SHA-256 öffentlicher Schlüssel (SPKI, base64). Gibt es welche, muss einer davon in der Kette stehen, die das Ziel zeigt, was sonst auch vertraut ist.</translation>
    </message>
    <message>
        <source>Describes the API; kept and shown.</source>
        <translation>Beschreibt die API; wird aufbewahrt und angezeigt.</translation>
    </message>
    <message>
        <source>A team with its own services, routes, consumers, policies and quotas.</source>
        <translation>Ein Team mit eigenen Services, Routen, Consumern, Policies und Kontingenten.</translation>
    </message>
    <message>
        <source>A suspended tenant&apos;s routes answer 403.</source>
        <translation>Die Routen eines gesperrten Tenants antworten 403.</translation>
    </message>
    <message>
        <source>Names that belong to this tenant alone, such as api.acme.example or *.acme.example. No other tenant&apos;s route can use them.</source>
        <translation>Namen, die diesem Tenant allein gehören, etwa api.acme.example oder *.acme.example. Keine Route eines anderen Tenants kann sie verwenden.</translation>
    </message>
    <message>
        <source>Prefixes that belong to this tenant alone, such as /acme.</source>
        <translation>Präfixe, die diesem Tenant allein gehören, etwa /acme.</translation>
    </message>
    <message>
        <source>Signed token (JWT)</source>
        <translation>Signiertes Token (JWT)</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>Adresse der Schlüssel</translation>
    </message>
    <message>
        <source>Keys as PEM</source>
        <translation>Schlüssel als PEM</translation>
    </message>
    <message>
        <source>Keys as JSON</source>
        <translation>Schlüssel als JSON</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>Secret is written as</source>
        <translation>Geheimnis ist geschrieben als</translation>
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
        <translation>Art des Tokens</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Any JWT</source>
        <translation>Jedes JWT</translation>
    </message>
    <message>
        <source>Access tokens only (RFC 9068)</source>
        <translation>Nur Access-Tokens (RFC 9068)</translation>
    </message>
    <message>
        <source>Required claims</source>
        <translation>Nötige Claims</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Uhrenabweichung</translation>
    </message>
    <message>
        <source>Oldest token</source>
        <translation>Ältestes Token</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>By a credential (JWT subject)</source>
        <translation>Durch einen Credential (JWT-Subject)</translation>
    </message>
    <message>
        <source>By its id</source>
        <translation>Durch seine Id</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Keiner nötig</translation>
    </message>
    <message>
        <source>Claim for the consumer</source>
        <translation>Claim für den Consumer</translation>
    </message>
    <message>
        <source>Claim for groups</source>
        <translation>Claim für Gruppen</translation>
    </message>
    <message>
        <source>Claims for the upstream</source>
        <translation>Claims für den Upstream</translation>
    </message>
    <message>
        <source>Published keys</source>
        <translation>Veröffentlichte Schlüssel</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Kept while unreachable</source>
        <translation>Aufbewahrt, solange unerreichbar</translation>
    </message>
    <message>
        <source>Remembered tokens</source>
        <translation>Gemerkte Tokens</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Remembered for</source>
        <translation>Gemerkt für</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>Zugriffsregeln</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Tells callers by a signed token (RFC 7519, RFC 8725, RFC 9068) of an issuer that is trusted. Without an issuer no token is good.</source>
        <translation>Erkennt Aufrufer an einem signierten Token (RFC 7519, RFC 8725, RFC 9068) eines Ausstellers, dem vertraut wird. Ohne Aussteller gilt kein Token.</translation>
    </message>
    <message>
        <source>Whose tokens are taken.</source>
        <translation>Wessen Tokens genommen werden.</translation>
    </message>
    <message>
        <source>Who issues tokens, and the keys that prove it.</source>
        <translation>Wer Tokens ausstellt, und die Schlüssel, die es beweisen.</translation>
    </message>
    <message>
        <source>What the token&apos;s iss must be, letter for letter.</source>
        <translation>Was das iss des Tokens sein muss, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>One of these must be in the token&apos;s aud. Empty: only tokens without aud are taken, since any other is for somebody else.</source>
        <translation>Einer davon muss im aud des Tokens stehen. Leer: Nur Tokens ohne aud werden genommen, denn jedes andere ist für jemand anderen.</translation>
    </message>
    <message>
        <source>A name of this API, as the issuer knows it.</source>
        <translation>Ein Name dieser API, wie ihn der Aussteller kennt.</translation>
    </message>
    <message>
        <source>How tokens may be signed. What a token says of itself never widens this, nor what a key is for.</source>
        <translation>Wie Tokens signiert sein dürfen. Was ein Token von sich sagt, erweitert das nie, auch nicht, wofür ein Schlüssel ist.</translation>
    </message>
    <message>
        <source>A signature algorithm of RFC 7518 or RFC 8037.</source>
        <translation>Ein Signaturverfahren aus RFC 7518 oder RFC 8037.</translation>
    </message>
    <message>
        <source>Where the issuer publishes its key set (jwks_uri). By https, but for this machine itself.</source>
        <translation>Wo der Aussteller seinen Schlüsselsatz veröffentlicht (jwks_uri). Über https, außer auf diesem Rechner selbst.</translation>
    </message>
    <message>
        <source>A key set of the tenant, or of the gateway.</source>
        <translation>Ein Schlüsselsatz des Tenants oder des Gateways.</translation>
    </message>
    <message>
        <source>Public keys or certificates, one after another. Certificates&apos; names and dates are not looked at.</source>
        <translation>Öffentliche Schlüssel oder Zertifikate, eines nach dem anderen. Namen und Daten der Zertifikate werden nicht beachtet.</translation>
    </message>
    <message>
        <source>Public JSON Web Keys (RFC 7517). Secret and private ones are refused.</source>
        <translation>Öffentliche JSON Web Keys (RFC 7517). Geheime und private werden abgewiesen.</translation>
    </message>
    <message>
        <source>A JSON Web Key.</source>
        <translation>Ein JSON Web Key.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, that tokens of HS256 to HS512 are signed with; 32, 48 or 64 bytes at least.</source>
        <translation>Das Geheimnis des Tenants oder des Gateways, mit dem Tokens von HS256 bis HS512 signiert sind; mindestens 32, 48 oder 64 Bytes.</translation>
    </message>
    <message>
        <source>What the secret&apos;s value holds: the bytes themselves, or base64url of them.</source>
        <translation>Was der Wert des Geheimnisses enthält: die Bytes selbst oder ihr base64url.</translation>
    </message>
    <message>
        <source>The header field that carries the token: Authorization with the scheme Bearer, others with or without. Empty: none.</source>
        <translation>Das Header-Feld, das das Token trägt: Authorization mit dem Schema Bearer, andere mit oder ohne. Leer: keines.</translation>
    </message>
    <message>
        <source>The cookie that may carry the token instead. Empty: none. Browsers send cookies by themselves: mind forged requests from other sites.</source>
        <translation>Das Cookie, das statt dessen das Token tragen darf. Leer: keines. Browser senden Cookies von selbst: Achten Sie auf gefälschte Anfragen anderer Seiten.</translation>
    </message>
    <message>
        <source>The query parameter that may carry the token instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</source>
        <translation>Der Query-Parameter, der statt dessen das Token tragen darf. Leer: keiner. Adressen landen in Verläufen und Protokollen; ein Header-Feld ist sicherer.</translation>
    </message>
    <message>
        <source>Takes the token out of the request before it goes to the upstream.</source>
        <translation>Nimmt das Token aus der Anfrage, bevor sie zum Upstream geht.</translation>
    </message>
    <message>
        <source>Lets requests without a token pass as anonymous. Bad tokens are refused all the same. Also the way to accept either of two kinds: make the first one optional.</source>
        <translation>Lässt Anfragen ohne Token als anonym durch. Schlechte Tokens werden trotzdem abgewiesen. So nimmt man auch eine von zwei Arten an: Machen Sie die erste optional.</translation>
    </message>
    <message>
        <source>Access tokens say by their type (at+jwt) that they are, and carry all claims of RFC 9068: no ID token passes for one.</source>
        <translation>Access-Tokens sagen durch ihren Typ (at+jwt), dass sie es sind, und tragen alle Claims von RFC 9068: Kein ID-Token geht dafür durch.</translation>
    </message>
    <message>
        <source>What a token must carry besides its issuer.</source>
        <translation>Was ein Token außer seinem Aussteller tragen muss.</translation>
    </message>
    <message>
        <source>A claim&apos;s name.</source>
        <translation>Der Name eines Claims.</translation>
    </message>
    <message>
        <source>By how much clocks may differ, at most five minutes.</source>
        <translation>Um wie viel Uhren voneinander abweichen dürfen, höchstens fünf Minuten.</translation>
    </message>
    <message>
        <source>How long after its iat a token is taken, whatever its exp says. 0s: no bound.</source>
        <translation>Wie lange nach seinem iat ein Token genommen wird, was auch sein exp sagt. 0s: ohne Grenze.</translation>
    </message>
    <message>
        <source>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</source>
        <translation>Wie ein gültiges Token zu einem Consumer führt. Ein Credential der Art JWT-Subject nennt Aussteller und Subject; eine Id ist die des Consumers. Ohne Consumer darf aufrufen, wer ein gültiges Token hat.</translation>
    </message>
    <message>
        <source>The claim that names the consumer. One that begins with / is a path into the claims, as /user/id.</source>
        <translation>Der Claim, der den Consumer nennt. Einer, der mit / beginnt, ist ein Pfad in die Claims, wie /user/id.</translation>
    </message>
    <message>
        <source>The claim with groups, a list or a text with spaces, that the upstream is told beside the consumer&apos;s own. Empty: none.</source>
        <translation>Der Claim mit Gruppen, eine Liste oder ein Text mit Leerzeichen, die dem Upstream neben denen des Consumers gesagt werden. Leer: keiner.</translation>
    </message>
    <message>
        <source>Claims that the upstream gets as header fields. What clients put there themselves is taken out.</source>
        <translation>Claims, die der Upstream als Header-Felder bekommt. Was Clients selbst dort hinschreiben, wird entfernt.</translation>
    </message>
    <message>
        <source>A claim and its header field.</source>
        <translation>Ein Claim und sein Header-Feld.</translation>
    </message>
    <message>
        <source>Its name, or a path as /realm_access/roles.</source>
        <translation>Sein Name oder ein Pfad wie /realm_access/roles.</translation>
    </message>
    <message>
        <source>The header field that carries it.</source>
        <translation>Das Header-Feld, das ihn trägt.</translation>
    </message>
    <message>
        <source>Published keys are not read anew before, however short their max-age.</source>
        <translation>Vorher werden veröffentlichte Schlüssel nicht neu gelesen, wie kurz ihr max-age auch ist.</translation>
    </message>
    <message>
        <source>Published keys are read anew by then, however long their max-age.</source>
        <translation>Bis dahin werden veröffentlichte Schlüssel neu gelesen, wie lang ihr max-age auch ist.</translation>
    </message>
    <message>
        <source>A token of a key that is not known makes the keys be read once more, at most every so often.</source>
        <translation>Ein Token mit unbekanntem Schlüssel lässt die Schlüssel noch einmal lesen, höchstens so oft.</translation>
    </message>
    <message>
        <source>How long the last good keys stay in force when their address fails.</source>
        <translation>Wie lange die letzten guten Schlüssel gelten, wenn ihre Adresse ausfällt.</translation>
    </message>
    <message>
        <source>How many good tokens are remembered, so that their signature is checked once. 0: none.</source>
        <translation>Wie viele gültige Tokens gemerkt werden, damit ihre Signatur nur einmal geprüft wird. 0: keines.</translation>
    </message>
    <message>
        <source>How long, but never longer than the token is good. At most one hour; 0s: not at all.</source>
        <translation>Wie lange, aber nie länger, als das Token gilt. Höchstens eine Stunde; 0s: gar nicht.</translation>
    </message>
    <message>
        <source>Allows or refuses requests by rules. The first rule that applies decides.</source>
        <translation>Lässt Anfragen nach Regeln zu oder weist sie ab. Die erste zutreffende Regel entscheidet.</translation>
    </message>
    <message>
        <source>Looked at in this order.</source>
        <translation>In dieser Reihenfolge geprüft.</translation>
    </message>
    <message>
        <source>One of the rules.</source>
        <translation>Eine der Regeln.</translation>
    </message>
    <message>
        <source>What refusals and explain call it.</source>
        <translation>Wie Ablehnungen und Erklärungen sie nennen.</translation>
    </message>
    <message>
        <source>An expression (CEL) that comes to true for requests that the rule is for.</source>
        <translation>Ein Ausdruck (CEL), der für die Anfragen wahr ist, für die die Regel gilt.</translation>
    </message>
    <message>
        <source>What happens to such requests.</source>
        <translation>Was mit solchen Anfragen geschieht.</translation>
    </message>
    <message>
        <source>What a refused client is told besides the rule&apos;s name.</source>
        <translation>Was ein abgewiesener Client neben dem Namen der Regel erfährt.</translation>
    </message>
    <message>
        <source>What happens to requests that no rule is for.</source>
        <translation>Was mit Anfragen geschieht, für die keine Regel gilt.</translation>
    </message>
    <message>
        <source>The token&apos;s iss. Empty: any issuer that the policy trusts.</source>
        <translation>Das iss des Tokens. Leer: jeder Aussteller, dem die Policy vertraut.</translation>
    </message>
    <message>
        <source>The token&apos;s sub, or what stands in the claim that the policy names.</source>
        <translation>Das sub des Tokens oder was in dem Claim steht, den die Policy nennt.</translation>
    </message>
    <message>
        <source>Earliest reading</source>
        <translation>Früheste Lesung</translation>
    </message>
    <message>
        <source>Latest reading</source>
        <translation>Späteste Lesung</translation>
    </message>
    <message>
        <source>Combined authentication</source>
        <translation>Kombinierte Authentifizierung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
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
        <translation>Anonyme Aufrufer</translation>
    </message>
    <message>
        <source>External decision</source>
        <translation>Externe Entscheidung</translation>
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
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Header fields that are sent</source>
        <translation>Gesendete Header-Felder</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Header fields for the upstream</source>
        <translation>Header-Felder für den Upstream</translation>
    </message>
    <message>
        <source>Header fields for who passes</source>
        <translation>Header-Felder für Durchgelassene</translation>
    </message>
    <message>
        <source>Header fields for who is refused</source>
        <translation>Header-Felder für Abgewiesene</translation>
    </message>
    <message>
        <source>Pass the refusal&apos;s body on</source>
        <translation>Body der Abweisung weitergeben</translation>
    </message>
    <message>
        <source>Header field of the consumer</source>
        <translation>Header-Feld des Consumers</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Client gets</source>
        <translation>Client bekommt</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>Remember who passes</source>
        <translation>Durchgelassene merken</translation>
    </message>
    <message>
        <source>Remember refusals</source>
        <translation>Abweisungen merken</translation>
    </message>
    <message>
        <source>Remember by</source>
        <translation>Merken nach</translation>
    </message>
    <message>
        <source>And by address</source>
        <translation>Und nach Adresse</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Gemerkte Antworten</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Signed request</source>
        <translation>Signierte Anfrage</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
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
        <translation>Muss signiert sein</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Longest age</source>
        <translation>Höchstes Alter</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Uhrenabweichung</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Einmal verwendbar</translation>
    </message>
    <message>
        <source>Nonces, and what is signed</source>
        <translation>Nonces und das Signierte</translation>
    </message>
    <message>
        <source>Nonces</source>
        <translation>Nonces</translation>
    </message>
    <message>
        <source>Nonces, which are required</source>
        <translation>Nonces, die Pflicht sind</translation>
    </message>
    <message>
        <source>Checked if signed</source>
        <translation>Geprüft, wenn signiert</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht beachtet</translation>
    </message>
    <message>
        <source>Longest body</source>
        <translation>Längster Body</translation>
    </message>
    <message>
        <source>By credential</source>
        <translation>Durch einen Credential</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Alternative Namen</translation>
    </message>
    <message>
        <source>Tell the upstream</source>
        <translation>Dem Upstream mitteilen</translation>
    </message>
    <message>
        <source>Access token (OAuth 2.0)</source>
        <translation>Access-Token (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspection</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Proves it by</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Authorization: Basic</source>
        <translation>Authorization: Basic</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Im Body</translation>
    </message>
    <message>
        <source>Remember good tokens</source>
        <translation>Gültige Tokens merken</translation>
    </message>
    <message>
        <source>Remember bad tokens</source>
        <translation>Ungültige Tokens merken</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>More for some</source>
        <translation>Weitere für manche</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Einer davon</translation>
    </message>
    <message>
        <source>Claim of the scopes</source>
        <translation>Claim der Scopes</translation>
    </message>
    <message>
        <source>Bound tokens</source>
        <translation>Gebundene Tokens</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>As the token says</source>
        <translation>Wie das Token es sagt</translation>
    </message>
    <message>
        <source>To a key (DPoP)</source>
        <translation>An einen Schlüssel (DPoP)</translation>
    </message>
    <message>
        <source>To a client certificate</source>
        <translation>An ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>To either</source>
        <translation>An eines von beiden</translation>
    </message>
    <message>
        <source>Age of a proof</source>
        <translation>Alter eines Nachweises</translation>
    </message>
    <message>
        <source>Address of the resource</source>
        <translation>Adresse der Ressource</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Authorisation servers</source>
        <translation>Autorisierungsserver</translation>
    </message>
    <message>
        <source>By a credential (OAuth client)</source>
        <translation>Durch einen Credential (OAuth-Client)</translation>
    </message>
    <message>
        <source>Authorisation server (OAuth 2.0)</source>
        <translation>Autorisierungsserver (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Title of the log-in page</source>
        <translation>Titel der Anmeldeseite</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Access-Tokens</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>Lebensdauern</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>Refresh-Tokens</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>New key every</source>
        <translation>Neuer Schlüssel alle</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Zugriffsliste</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Allowed is</source>
        <translation>Zugelassen ist</translation>
    </message>
    <message>
        <source>On any list</source>
        <translation>Wer auf einer Liste steht</translation>
    </message>
    <message>
        <source>On every list</source>
        <translation>Wer auf allen Listen steht</translation>
    </message>
    <message>
        <source>Answer size</source>
        <translation>Antwortgröße</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Known tools</source>
        <translation>Bekannte Werkzeuge</translation>
    </message>
    <message>
        <source>No User-Agent</source>
        <translation>Ohne User-Agent</translation>
    </message>
    <message>
        <source>Cross-site requests</source>
        <translation>Anfragen fremder Seiten</translation>
    </message>
    <message>
        <source>Where requests come from</source>
        <translation>Woher Anfragen kommen</translation>
    </message>
    <message>
        <source>Same site</source>
        <translation>Gleiche Site</translation>
    </message>
    <message>
        <source>No origin</source>
        <translation>Ohne Origin</translation>
    </message>
    <message>
        <source>Safe methods</source>
        <translation>Sichere Methoden</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Sitzungs-Cookie</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Dateitypen</translation>
    </message>
    <message>
        <source>Allowed types</source>
        <translation>Zugelassene Typen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Refused types</source>
        <translation>Abgewiesene Typen</translation>
    </message>
    <message>
        <source>Compare with the content</source>
        <translation>Mit dem Inhalt vergleichen</translation>
    </message>
    <message>
        <source>Refused extensions</source>
        <translation>Abgewiesene Endungen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Endung</translation>
    </message>
    <message>
        <source>Length of a name</source>
        <translation>Länge eines Namens</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodys</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Larger bodies</source>
        <translation>Größere Bodys</translation>
    </message>
    <message>
        <source>Pass unseen</source>
        <translation>Ungesehen durchlassen</translation>
    </message>
    <message>
        <source>Compressed bodies</source>
        <translation>Komprimierte Bodys</translation>
    </message>
    <message>
        <source>Decode and check</source>
        <translation>Dekodieren und prüfen</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Geografie</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Unknown addresses</source>
        <translation>Unbekannte Adressen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Database of operators</source>
        <translation>Datenbank der Betreiber</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>GraphQL guard</source>
        <translation>GraphQL-Schutz</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>Fields at the root</source>
        <translation>Felder an der Wurzel</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Direktiven</translation>
    </message>
    <message>
        <source>directives</source>
        <translation>Direktiven</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Allow introspection</source>
        <translation>Introspection zulassen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Listed operations</source>
        <translation>Gelistete Operationen</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Listed operations only</source>
        <translation>Nur gelistete Operationen</translation>
    </message>
    <message>
        <source>Other media types</source>
        <translation>Andere Medientypen</translation>
    </message>
    <message>
        <source>Deny lists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Lists by URL</source>
        <translation>Listen per URL</translation>
    </message>
    <message>
        <source>Allow lists</source>
        <translation>Zulassungslisten</translation>
    </message>
    <message>
        <source>Read anew after</source>
        <translation>Neu lesen nach</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>JSON threat protection</source>
        <translation>Schutz vor JSON-Angriffen</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Members of an object</source>
        <translation>Einträge eines Objekts</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Items of an array</source>
        <translation>Elemente eines Arrays</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Length of a text</source>
        <translation>Länge eines Textes</translation>
    </message>
    <message>
        <source>Length of a number</source>
        <translation>Länge einer Zahl</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Allow duplicate names</source>
        <translation>Doppelte Namen zulassen</translation>
    </message>
    <message>
        <source>Forbidden names</source>
        <translation>Verbotene Namen</translation>
    </message>
    <message>
        <source>Check as JSON</source>
        <translation>Als JSON prüfen</translation>
    </message>
    <message>
        <source>Referring pages</source>
        <translation>Verweisende Seiten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>Eigene Seiten</translation>
    </message>
    <message>
        <source>No Referer</source>
        <translation>Ohne Referer</translation>
    </message>
    <message>
        <source>Largest header field</source>
        <translation>Größtes Header-Feld</translation>
    </message>
    <message>
        <source>Longest address</source>
        <translation>Längste Adresse</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Weekly windows</source>
        <translation>Wöchentliche Zeitfenster</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>During the windows</source>
        <translation>Während der Zeitfenster</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Kalendertage</translation>
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
        <translation>Sicherheits-Header-Felder</translation>
    </message>
    <message>
        <source>HSTS</source>
        <translation>HSTS</translation>
    </message>
    <message>
        <source>Subdomains too</source>
        <translation>Auch Subdomains</translation>
    </message>
    <message>
        <source>Preload</source>
        <translation>Preload</translation>
    </message>
    <message>
        <source>Behind TLS of another</source>
        <translation>Hinter fremdem TLS</translation>
    </message>
    <message>
        <source>Content-Security-Policy</source>
        <translation>Content-Security-Policy</translation>
    </message>
    <message>
        <source>Content-Security-Policy only reports</source>
        <translation>Content-Security-Policy meldet nur</translation>
    </message>
    <message>
        <source>No guessing of types</source>
        <translation>Kein Raten von Typen</translation>
    </message>
    <message>
        <source>X-Frame-Options</source>
        <translation>X-Frame-Options</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Same origin</source>
        <translation>Gleicher Origin</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
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
        <translation>Andere Origins</translation>
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
        <translation>Eigene des Upstreams</translation>
    </message>
    <message>
        <source>The upstream&apos;s</source>
        <translation>Vom Upstream</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Schema of requests</source>
        <translation>Schema der Anfragen</translation>
    </message>
    <message>
        <source>Schema of answers</source>
        <translation>Schema der Antworten</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Weitere Dokumente</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Basispfad</translation>
    </message>
    <message>
        <source>Check requests</source>
        <translation>Anfragen prüfen</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>Antworten prüfen</translation>
    </message>
    <message>
        <source>Check formats</source>
        <translation>Formate prüfen</translation>
    </message>
    <message>
        <source>Unknown operations</source>
        <translation>Unbekannte Operationen</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>Unknown query parameters</source>
        <translation>Unbekannte Query-Parameter</translation>
    </message>
    <message>
        <source>Other media types and statuses</source>
        <translation>Andere Medientypen und Status</translation>
    </message>
    <message>
        <source>Problems told</source>
        <translation>Genannte Probleme</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>XML threat protection</source>
        <translation>Schutz vor XML-Angriffen</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Children of an element</source>
        <translation>Kinder eines Elements</translation>
    </message>
    <message>
        <source>Attributes of an element</source>
        <translation>Attribute eines Elements</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>Length of an attribute</source>
        <translation>Länge eines Attributs</translation>
    </message>
    <message>
        <source>Allow comments</source>
        <translation>Kommentare zulassen</translation>
    </message>
    <message>
        <source>Allow processing instructions</source>
        <translation>Verarbeitungsanweisungen zulassen</translation>
    </message>
    <message>
        <source>Check as XML</source>
        <translation>Als XML prüfen</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Warnings in the log</source>
        <translation>Warnungen im Log</translation>
    </message>
    <message>
        <source>Tenant&apos;s ceiling</source>
        <translation>Obergrenze des Tenants</translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation>Höchste Kosten</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Strafe</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Abweisungen</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Spike arrest</source>
        <translation>Lastspitzen glätten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Auf einmal</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Logging</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>A URL (JSON lines)</source>
        <translation>Eine URL (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Höchstgröße</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
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
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Secret&apos;s header field</source>
        <translation>Header-Feld des Geheimnisses</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Name des Service</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Tracing</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
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
        <translation>Der Aufrufer, sonst der Anteil</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>Der Anteil</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Signed context</source>
        <translation>Signierter Kontext</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Context keys</source>
        <translation>Kontextschlüssel</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Kartennummern</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>Bankkonten (IBAN)</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Personenkennnummern</translation>
    </message>
    <message>
        <source>Values by name</source>
        <translation>Werte nach Namen</translation>
    </message>
    <message>
        <source>Values by JSON path</source>
        <translation>Werte nach JSON-Pfad</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The replacement</source>
        <translation>Den Ersatz</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Einen Teil</translation>
    </message>
    <message>
        <source>A hash</source>
        <translation>Einen Hash</translation>
    </message>
    <message>
        <source>First characters</source>
        <translation>Erste Zeichen</translation>
    </message>
    <message>
        <source>Last characters</source>
        <translation>Letzte Zeichen</translation>
    </message>
    <message>
        <source>Key for hashes</source>
        <translation>Schlüssel für Hashes</translation>
    </message>
    <message>
        <source>In answers</source>
        <translation>In Antworten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>In logs</source>
        <translation>In Logs</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Medientypen</translation>
    </message>
    <message>
        <source>Unreadable answers</source>
        <translation>Unlesbare Antworten</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Keep in the query</source>
        <translation>In der Query behalten</translation>
    </message>
    <message>
        <source>Rename in the query</source>
        <translation>In der Query umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Add to the query</source>
        <translation>Zur Query hinzufügen</translation>
    </message>
    <message>
        <source>Rename header fields</source>
        <translation>Header-Felder umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unsuitable answers</source>
        <translation>Ungeeignete Antworten</translation>
    </message>
    <message>
        <source>Upstream credentials</source>
        <translation>Upstream-Zugangsdaten</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Alternativer Name</translation>
    </message>
    <message>
        <source>Key pin</source>
        <translation>Festgelegter Schlüssel</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Umleitungsadressen</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>By its own secret</source>
        <translation>Mit eigenem Geheimnis</translation>
    </message>
    <message>
        <source>For people who log in</source>
        <translation>Für Menschen, die sich anmelden</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Empty segments</source>
        <translation>Leere Segmente</translation>
    </message>
    <message>
        <source>Says which of the policies that tell who calls are enough, alone or together.</source>
        <translation>Legt fest, welche der Policies, die Aufrufer erkennen, allein oder zusammen genügen.</translation>
    </message>
    <message>
        <source>Each of these is enough. None: any one of the policies in scope that tell callers by what they send (not forward-auth, whose refusals stand unless it is named).</source>
        <translation>Jede davon genügt. Keine: eine beliebige der geltenden Policies, die Aufrufer an dem erkennen, was sie senden (nicht forward-auth, dessen Ablehnungen gelten, wenn es nicht genannt ist).</translation>
    </message>
    <message>
        <source>Policies that must all know the caller, as the same consumer.</source>
        <translation>Policies, die alle den Aufrufer kennen müssen, als denselben Consumer.</translation>
    </message>
    <message>
        <source>Their kinds, such as key-auth, jwt or mtls. Each needs a policy of its kind in scope.</source>
        <translation>Ihre Arten, etwa key-auth, jwt oder mtls. Für jede muss eine Policy ihrer Art gelten.</translation>
    </message>
    <message>
        <source>A kind of policy that tells who calls.</source>
        <translation>Eine Art von Policy, die Aufrufer erkennt.</translation>
    </message>
    <message>
        <source>The id of the consumer that stands for callers who send no credentials. Empty: they are refused. Wrong credentials are refused all the same.</source>
        <translation>Die Id des Consumers, der für Aufrufer ohne Zugangsdaten steht. Leer: Sie werden abgewiesen. Falsche Zugangsdaten werden trotzdem abgewiesen.</translation>
    </message>
    <message>
        <source>Asks another service by HTTP whether a request may pass.</source>
        <translation>Fragt einen anderen Service per HTTP, ob eine Anfrage durchdarf.</translation>
    </message>
    <message>
        <source>Who decides. By https, but for this machine itself. Without one nobody passes.</source>
        <translation>Wer entscheidet. Über https, außer auf diesem Rechner selbst. Ohne Angabe darf niemand durch.</translation>
    </message>
    <message>
        <source>How it is asked.</source>
        <translation>Wie gefragt wird.</translation>
    </message>
    <message>
        <source>How long an answer may take, at most one minute.</source>
        <translation>Wie lange eine Antwort dauern darf, höchstens eine Minute.</translation>
    </message>
    <message>
        <source>Of the client&apos;s request. Method, host, path and address are sent in any case, as X-Forwarded-….</source>
        <translation>Der Anfrage des Clients. Methode, Host, Pfad und Adresse werden immer gesendet, als X-Forwarded-….</translation>
    </message>
    <message>
        <source>Of an answer that lets pass. What clients put there themselves is taken out.</source>
        <translation>Einer Antwort, die durchlässt. Was Clients selbst dort hinschreiben, wird entfernt.</translation>
    </message>
    <message>
        <source>Of an answer that lets pass, added to the client&apos;s answer.</source>
        <translation>Einer Antwort, die durchlässt; der Antwort an den Client hinzugefügt.</translation>
    </message>
    <message>
        <source>Of an answer that refuses, sent to the client.</source>
        <translation>Einer Antwort, die abweist; an den Client gesendet.</translation>
    </message>
    <message>
        <source>Sends the client what the service wrote, up to 64 KiB.</source>
        <translation>Sendet dem Client, was der Service geschrieben hat, bis zu 64 KiB.</translation>
    </message>
    <message>
        <source>The answer&apos;s header field that names the consumer by id. Empty: it tells nothing of consumers.</source>
        <translation>Das Header-Feld der Antwort, das den Consumer mit seiner Id nennt. Leer: Sie sagt nichts über Consumer.</translation>
    </message>
    <message>
        <source>What a status of the service means. Not listed: 2xx pass, 3xx and 4xx refuse as they are, anything else counts as no answer.</source>
        <translation>Was ein Status des Service bedeutet. Nicht aufgeführt: 2xx lässt durch, 3xx und 4xx weisen unverändert ab, alles andere zählt als keine Antwort.</translation>
    </message>
    <message>
        <source>A status and what becomes of it.</source>
        <translation>Ein Status und was daraus wird.</translation>
    </message>
    <message>
        <source>The service&apos;s status.</source>
        <translation>Der Status des Service.</translation>
    </message>
    <message>
        <source>2xx: the request passes; anything else refuses it with this status.</source>
        <translation>2xx: Die Anfrage wird durchgelassen; alles andere weist sie mit diesem Status ab.</translation>
    </message>
    <message>
        <source>What happens when the service cannot be asked, is too slow or fails.</source>
        <translation>Was geschieht, wenn der Service nicht gefragt werden kann, zu langsam ist oder versagt.</translation>
    </message>
    <message>
        <source>What clients get then.</source>
        <translation>Was Clients dann bekommen.</translation>
    </message>
    <message>
        <source>How long an answer that lets pass holds, at most one hour. 0s: every request is asked for.</source>
        <translation>Wie lange eine Antwort gilt, die durchlässt, höchstens eine Stunde. 0s: Für jede Anfrage wird gefragt.</translation>
    </message>
    <message>
        <source>The same for refusals, at most five minutes.</source>
        <translation>Dasselbe für Abweisungen, höchstens fünf Minuten.</translation>
    </message>
    <message>
        <source>Header fields that answers depend on: all that say who calls. Method, host, path and query always count.</source>
        <translation>Header-Felder, von denen Antworten abhängen: alle, die sagen, wer aufruft. Methode, Host, Pfad und Query zählen immer.</translation>
    </message>
    <message>
        <source>Whether answers depend on the client&apos;s address.</source>
        <translation>Ob Antworten von der Adresse des Clients abhängen.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Wie viele höchstens.</translation>
    </message>
    <message>
        <source>Tells callers by the signature of their request (RFC 9421, or the field Authorization).</source>
        <translation>Erkennt Aufrufer an der Signatur ihrer Anfrage (RFC 9421 oder das Feld Authorization).</translation>
    </message>
    <message>
        <source>How signatures may come: by RFC 9421 in Signature and Signature-Input, or in the field Authorization, as older clients send them (hmac username=…, Signature keyId=…).</source>
        <translation>Wie Signaturen kommen dürfen: nach RFC 9421 in Signature und Signature-Input oder im Feld Authorization, wie ältere Clients sie senden (hmac username=…, Signature keyId=…).</translation>
    </message>
    <message>
        <source>One of the two.</source>
        <translation>Eines von beiden.</translation>
    </message>
    <message>
        <source>Components of the request that every signature must cover. In Authorization, request-line stands for @method, @path and @query, and host for @authority.</source>
        <translation>Komponenten der Anfrage, die jede Signatur abdecken muss. In Authorization steht request-line für @method, @path und @query, und host für @authority.</translation>
    </message>
    <message>
        <source>@method, @authority, @path, @query, @scheme, @target-uri, @request-target, or a header field in small letters.</source>
        <translation>@method, @authority, @path, @query, @scheme, @target-uri, @request-target oder ein Header-Feld in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Which kinds of signatures are accepted. Each key is good for its own only, whatever a request says.</source>
        <translation>Welche Arten von Signaturen angenommen werden. Jeder Schlüssel gilt nur für seine eigene, was eine Anfrage auch sagt.</translation>
    </message>
    <message>
        <source>As RFC 9421 names them; the last ones are for the field Authorization.</source>
        <translation>Wie RFC 9421 sie nennt; die letzten sind für das Feld Authorization.</translation>
    </message>
    <message>
        <source>Which signature counts when there are several (RFC 9421). Empty: there must be only one.</source>
        <translation>Welche Signatur zählt, wenn es mehrere gibt (RFC 9421). Leer: Es darf nur eine geben.</translation>
    </message>
    <message>
        <source>For how long a signature is good. When it was made must be signed.</source>
        <translation>Wie lange eine Signatur gilt. Ihr Zeitpunkt muss mitsigniert sein.</translation>
    </message>
    <message>
        <source>By how much clocks may differ.</source>
        <translation>Um wie viel Uhren voneinander abweichen dürfen.</translation>
    </message>
    <message>
        <source>What is refused when it comes again while it is still good: signatures with the same nonce, of which each may have to have one, or the same request signed at the same time.</source>
        <translation>Was abgewiesen wird, wenn es wiederkommt, solange es noch gilt: Signaturen mit derselben Nonce, die auch Pflicht sein kann, oder dieselbe zur selben Zeit signierte Anfrage.</translation>
    </message>
    <message>
        <source>Whether a body&apos;s digest (Content-Digest, or Digest in Authorization&apos;s way) must be signed. One that is signed is checked.</source>
        <translation>Ob der Digest eines Bodys (Content-Digest oder Digest nach Art von Authorization) signiert sein muss. Ein signierter wird geprüft.</translation>
    </message>
    <message>
        <source>Bodies are held back until their digest has been checked; longer ones are refused.</source>
        <translation>Bodys werden zurückgehalten, bis ihr Digest geprüft ist; längere werden abgewiesen.</translation>
    </message>
    <message>
        <source>Lets requests without a signature pass as anonymous. Wrong signatures are refused all the same.</source>
        <translation>Lässt Anfragen ohne Signatur als anonym durch. Falsche Signaturen werden trotzdem abgewiesen.</translation>
    </message>
    <message>
        <source>Takes the signature out of the request before it goes to the upstream.</source>
        <translation>Entfernt die Signatur aus der Anfrage, bevor sie zum Upstream geht.</translation>
    </message>
    <message>
        <source>Tells callers by the certificate that they show in the TLS handshake. The listener asks for certificates and verifies them.</source>
        <translation>Erkennt Aufrufer an dem Zertifikat, das sie im TLS-Handshake zeigen. Der Listener verlangt Zertifikate und prüft sie.</translation>
    </message>
    <message>
        <source>How the caller is found: by a consumer&apos;s credential of kind mtls, or not at all, where any certificate that is accepted will do.</source>
        <translation>Wie der Aufrufer gefunden wird: durch einen Credential der Art mtls eines Consumers oder gar nicht; dann genügt jedes angenommene Zertifikat.</translation>
    </message>
    <message>
        <source>Lets requests without a certificate pass as anonymous. Certificates that are not accepted are refused all the same.</source>
        <translation>Lässt Anfragen ohne Zertifikat als anonym durch. Nicht angenommene Zertifikate werden trotzdem abgewiesen.</translation>
    </message>
    <message>
        <source>Only certificates of these issuers are accepted, written as RFC 2253 has them: CN=Acme CA,O=Acme. None: all that the listener trusts.</source>
        <translation>Nur Zertifikate dieser Aussteller werden angenommen, geschrieben wie in RFC 2253: CN=Acme CA,O=Acme. Keiner: alle, denen der Listener vertraut.</translation>
    </message>
    <message>
        <source>The name of an authority.</source>
        <translation>Der Name einer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Only certificates with one of these names are accepted: dns:*.acme.example, uri:spiffe://acme/*, email:*@acme.example, ip:10.0.0.0/8. A star stays within one part. None: all.</source>
        <translation>Nur Zertifikate mit einem dieser Namen werden angenommen: dns:*.acme.example, uri:spiffe://acme/*, email:*@acme.example, ip:10.0.0.0/8. Ein Stern bleibt innerhalb eines Teils. Keiner: alle.</translation>
    </message>
    <message>
        <source>A kind, a colon, and a name that may have stars.</source>
        <translation>Eine Art, ein Doppelpunkt und ein Name, der Sterne haben darf.</translation>
    </message>
    <message>
        <source>Certificates that are refused at once, also on connections that are open already: by SHA-256 fingerprint or serial number, in hexadecimal digits. Lists of authorities belong to the listener.</source>
        <translation>Zertifikate, die sofort abgewiesen werden, auch auf schon offenen Verbindungen: nach SHA-256-Fingerabdruck oder Seriennummer, in Hexadezimalziffern. Listen von Zertifizierungsstellen gehören zum Listener.</translation>
    </message>
    <message>
        <source>A fingerprint or a serial number.</source>
        <translation>Ein Fingerabdruck oder eine Seriennummer.</translation>
    </message>
    <message>
        <source>Sends the certificate to the upstream in Client-Cert (RFC 9440). What clients send under that name never reaches it.</source>
        <translation>Sendet das Zertifikat an den Upstream in Client-Cert (RFC 9440). Was Clients unter diesem Namen senden, erreicht ihn nie.</translation>
    </message>
    <message>
        <source>Takes OAuth access tokens (RFC 6750, RFC 9068, RFC 7662), with scopes and what binds them to their sender (RFC 8705, RFC 9449). Without an issuer and introspection no token is good.</source>
        <translation>Nimmt OAuth-Access-Tokens an (RFC 6750, RFC 9068, RFC 7662), mit Scopes und dem, was sie an ihren Absender bindet (RFC 8705, RFC 9449). Ohne Aussteller und Introspection gilt kein Token.</translation>
    </message>
    <message>
        <source>Whose signed tokens are taken. Other tokens are asked about, where introspection is set up.</source>
        <translation>Wessen signierte Tokens genommen werden. Nach anderen Tokens wird gefragt, wo Introspection eingerichtet ist.</translation>
    </message>
    <message>
        <source>One of these must be in the token&apos;s aud. Empty: the resource, where one is named; else only tokens without aud are taken.</source>
        <translation>Einer davon muss im aud des Tokens stehen. Leer: die Ressource, wenn eine genannt ist; sonst werden nur Tokens ohne aud genommen.</translation>
    </message>
    <message>
        <source>Where tokens without a known signature are asked about (RFC 7662). By https, but for this machine itself. Empty: they are refused.</source>
        <translation>Wo nach Tokens ohne bekannte Signatur gefragt wird (RFC 7662). Über https, außer auf diesem Rechner selbst. Leer: Sie werden abgewiesen.</translation>
    </message>
    <message>
        <source>As whom the gateway asks.</source>
        <translation>Als wer das Gateway fragt.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, by which it proves that.</source>
        <translation>Das Geheimnis des Tenants oder des Gateways, mit dem es das nachweist.</translation>
    </message>
    <message>
        <source>How client id and secret are sent.</source>
        <translation>Wie Client-Id und Geheimnis gesendet werden.</translation>
    </message>
    <message>
        <source>What the answer&apos;s iss must be. Empty: it is not looked at.</source>
        <translation>Was das iss der Antwort sein muss. Leer: Es wird nicht beachtet.</translation>
    </message>
    <message>
        <source>One of these must be in the answer&apos;s aud. Empty: an answer may be without one.</source>
        <translation>Einer davon muss im aud der Antwort stehen. Leer: Eine Antwort darf ohne aud sein.</translation>
    </message>
    <message>
        <source>A name of this API.</source>
        <translation>Ein Name dieser API.</translation>
    </message>
    <message>
        <source>How long an answer may take, at most one minute. Without one requests are refused.</source>
        <translation>Wie lange eine Antwort dauern darf, höchstens eine Minute. Ohne Antwort werden Anfragen abgewiesen.</translation>
    </message>
    <message>
        <source>How long an answer holds, at most one hour and never longer than the token. A token that is revoked is good until then.</source>
        <translation>Wie lange eine Antwort gilt, höchstens eine Stunde und nie länger als das Token. Ein widerrufenes Token gilt bis dahin weiter.</translation>
    </message>
    <message>
        <source>The same for tokens that are not good, at most one minute.</source>
        <translation>Dasselbe für ungültige Tokens, höchstens eine Minute.</translation>
    </message>
    <message>
        <source>What every token must allow.</source>
        <translation>Was jedes Token erlauben muss.</translation>
    </message>
    <message>
        <source>A scope&apos;s name.</source>
        <translation>Der Name eines Scopes.</translation>
    </message>
    <message>
        <source>Scopes by method and route. Every rule that applies must be met.</source>
        <translation>Scopes nach Methode und Route. Jede zutreffende Regel muss erfüllt sein.</translation>
    </message>
    <message>
        <source>What a request of a kind needs.</source>
        <translation>Was eine Art von Anfrage braucht.</translation>
    </message>
    <message>
        <source>Empty: all. GET stands for HEAD, too.</source>
        <translation>Leer: alle. GET steht auch für HEAD.</translation>
    </message>
    <message>
        <source>An HTTP method.</source>
        <translation>Eine HTTP-Methode.</translation>
    </message>
    <message>
        <source>Ids. Empty: all.</source>
        <translation>Ids. Leer: alle.</translation>
    </message>
    <message>
        <source>A route&apos;s id.</source>
        <translation>Id einer Route.</translation>
    </message>
    <message>
        <source>What is needed then.</source>
        <translation>Was dann nötig ist.</translation>
    </message>
    <message>
        <source>Whether all of them are needed, or one.</source>
        <translation>Ob alle davon nötig sind oder einer.</translation>
    </message>
    <message>
        <source>A text with spaces between, or a list.</source>
        <translation>Ein Text mit Leerzeichen dazwischen oder eine Liste.</translation>
    </message>
    <message>
        <source>Whether tokens must be bound to their sender, so that a stolen one is worth nothing. One that is bound must be proven in any case.</source>
        <translation>Ob Tokens an ihren Absender gebunden sein müssen, sodass ein gestohlenes nichts wert ist. Für ein gebundenes ist der Nachweis immer nötig.</translation>
    </message>
    <message>
        <source>How long after it was made a DPoP proof is taken, at most ten minutes. None is taken twice.</source>
        <translation>Wie lange nach seiner Erstellung ein DPoP-Nachweis genommen wird, höchstens zehn Minuten. Keiner wird zweimal genommen.</translation>
    </message>
    <message>
        <source>How long a nonce holds that the gateway gives out for proofs, at most one hour. 0s: none are asked for.</source>
        <translation>Wie lange eine Nonce gilt, die das Gateway für Nachweise ausgibt, höchstens eine Stunde. 0s: Es werden keine verlangt.</translation>
    </message>
    <message>
        <source>As clients know it; also what aud must name. Its description for clients (RFC 9728) is then served at /.well-known/oauth-protected-resource before its path.</source>
        <translation>Wie Clients sie kennen; auch das, was aud nennen muss. Ihre Beschreibung für Clients (RFC 9728) wird dann unter /.well-known/oauth-protected-resource vor ihrem Pfad bereitgestellt.</translation>
    </message>
    <message>
        <source>Where clients get tokens. Empty: the issuers.</source>
        <translation>Wo Clients Tokens bekommen. Leer: bei den Ausstellern.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address.</source>
        <translation>Adresse eines Ausstellers.</translation>
    </message>
    <message>
        <source>Where developers read about it.</source>
        <translation>Wo Entwickler darüber nachlesen.</translation>
    </message>
    <message>
        <source>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject, one of kind OAuth client the client; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</source>
        <translation>Wie ein gültiges Token zu einem Consumer führt. Ein Credential der Art JWT-Subject nennt Aussteller und Subject, einer der Art OAuth-Client den Client; eine Id ist die des Consumers. Ohne Consumer darf aufrufen, wer ein gültiges Token hat.</translation>
    </message>
    <message>
        <source>Takes the token and its proof out of the request before it goes to the upstream.</source>
        <translation>Entfernt das Token und seinen Nachweis aus der Anfrage, bevor sie zum Upstream geht.</translation>
    </message>
    <message>
        <source>How long a signature that was checked holds, but never longer than the token is good. At most one hour; 0s: not at all.</source>
        <translation>Wie lange eine geprüfte Signatur gilt, aber nie länger, als das Token gilt. Höchstens eine Stunde; 0s: gar nicht.</translation>
    </message>
    <message>
        <source>Gives out access tokens (RFC 6749, RFC 9068) to consumers&apos; OAuth clients: by their own secret, or for people who log in. For local tests and services that call each other.</source>
        <translation>Gibt Access-Tokens (RFC 6749, RFC 9068) an OAuth-Clients von Consumern aus: mit deren eigenem Geheimnis oder für Menschen, die sich anmelden. Für lokale Tests und Services, die einander aufrufen.</translation>
    </message>
    <message>
        <source>The server&apos;s address as clients know it. Its endpoints lie below: /token, /authorize, /introspect, /revoke, /jwks. By https, but for this machine itself. Empty: there is none.</source>
        <translation>Die Adresse des Servers, wie Clients sie kennen. Seine Endpunkte liegen darunter: /token, /authorize, /introspect, /revoke, /jwks. Über https, außer auf diesem Rechner selbst. Leer: Es gibt keinen.</translation>
    </message>
    <message>
        <source>What tokens may be for; the first one if a client names no resource. Empty: the issuer itself.</source>
        <translation>Wofür Tokens sein dürfen; der erste Empfänger, wenn ein Client keine Ressource nennt. Leer: der Aussteller selbst.</translation>
    </message>
    <message>
        <source>A resource&apos;s name or address.</source>
        <translation>Name oder Adresse einer Ressource.</translation>
    </message>
    <message>
        <source>What people read who log in.</source>
        <translation>Was Menschen lesen, die sich anmelden.</translation>
    </message>
    <message>
        <source>From ten seconds to one day. Whoever checks them by their signature takes them until then, revoked or not.</source>
        <translation>Von zehn Sekunden bis zu einem Tag. Wer sie an ihrer Signatur prüft, nimmt sie bis dahin, widerrufen oder nicht.</translation>
    </message>
    <message>
        <source>From the log-in on, however often they are renewed; at most 366 days.</source>
        <translation>Von der Anmeldung an, wie oft sie auch erneuert werden; höchstens 366 Tage.</translation>
    </message>
    <message>
        <source>Between log-in and the client&apos;s fetching the token; at most ten minutes.</source>
        <translation>Zwischen der Anmeldung und dem Abholen des Tokens durch den Client; höchstens zehn Minuten.</translation>
    </message>
    <message>
        <source>Secrets, of the tenant or of the gateway, with a private key each (PEM). The first one signs, all are published: put a new one in front, and take an old one out when its tokens have ended. Empty: keys of its own, which end with the process.</source>
        <translation>Geheimnisse des Tenants oder des Gateways mit je einem privaten Schlüssel (PEM). Das erste signiert, alle werden veröffentlicht: ein neues an den Anfang stellen und ein altes entfernen, wenn seine Tokens abgelaufen sind. Leer: eigene Schlüssel, die mit dem Prozess enden.</translation>
    </message>
    <message>
        <source>A secret&apos;s id.</source>
        <translation>Id eines Geheimnisses.</translation>
    </message>
    <message>
        <source>How often it makes itself a new key, at most 90 days.</source>
        <translation>Wie oft er einen neuen Schlüssel erzeugt, mindestens alle 90 Tage.</translation>
    </message>
    <message>
        <source>So many secrets and passwords may be wrong in a minute, for each client address. 0: no bound.</source>
        <translation>So viele Geheimnisse und Passwörter dürfen in einer Minute falsch sein, je Client-Adresse. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Allows and refuses callers by lists. Who is refused by one is refused, whatever allows them.</source>
        <translation>Lässt Aufrufer nach Listen zu oder weist sie ab. Wen eine abweist, der wird abgewiesen, was ihn sonst auch zulässt.</translation>
    </message>
    <message>
        <source>Who may not pass, even when an allow list has them.</source>
        <translation>Wer nicht durchdarf, auch wenn eine Zulassungsliste ihn enthält.</translation>
    </message>
    <message>
        <source>By the consumer&apos;s id.</source>
        <translation>Nach der Id des Consumers.</translation>
    </message>
    <message>
        <source>A name as it is written there.</source>
        <translation>Ein Name, wie er dort geschrieben ist.</translation>
    </message>
    <message>
        <source>By a group, of the consumer or of a token.</source>
        <translation>Nach einer Gruppe, des Consumers oder eines Tokens.</translation>
    </message>
    <message>
        <source>By what a token grants.</source>
        <translation>Nach dem, was ein Token gewährt.</translation>
    </message>
    <message>
        <source>By the tenant of the route; for policies of the whole gateway.</source>
        <translation>Nach dem Tenant der Route; für Policies des ganzen Gateways.</translation>
    </message>
    <message>
        <source>Who may pass. All lists empty: everybody who is not refused.</source>
        <translation>Wer durchdarf. Alle Listen leer: alle, die nicht abgewiesen werden.</translation>
    </message>
    <message>
        <source>Who is on any of the allow lists, or on every one that is used.</source>
        <translation>Wer auf irgendeiner der Zulassungslisten steht oder auf jeder, die verwendet wird.</translation>
    </message>
    <message>
        <source>Keeps answers that are too large from clients.</source>
        <translation>Hält zu große Antworten von Clients fern.</translation>
    </message>
    <message>
        <source>The most that an answer&apos;s body may have, as the upstream sends it.</source>
        <translation>Das Höchste, was der Body einer Antwort haben darf, so wie der Upstream ihn sendet.</translation>
    </message>
    <message>
        <source>Refuses programs by what they call themselves (User-Agent).</source>
        <translation>Weist Programme danach ab, wie sie sich selbst nennen (User-Agent).</translation>
    </message>
    <message>
        <source>Patterns (RE2) of programs that are refused, somewhere in User-Agent, in any case.</source>
        <translation>Muster (RE2) von Programmen, die abgewiesen werden, irgendwo in User-Agent, ohne Rücksicht auf Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>Ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Patterns of programs that pass, whatever else fits.</source>
        <translation>Muster von Programmen, die durchdürfen, was sonst auch passt.</translation>
    </message>
    <message>
        <source>Refuses tools that look for holes or take whole sites down, by a built-in list.</source>
        <translation>Weist nach einer eingebauten Liste Werkzeuge ab, die nach Lücken suchen oder ganze Sites herunterladen.</translation>
    </message>
    <message>
        <source>What happens to requests that do not say what sent them.</source>
        <translation>Was mit Anfragen geschieht, die nicht sagen, wovon sie gesendet wurden.</translation>
    </message>
    <message>
        <source>What happens to programs that no pattern fits.</source>
        <translation>Was mit Programmen geschieht, auf die kein Muster passt.</translation>
    </message>
    <message>
        <source>Refuses changes that pages of other sites make a visitor&apos;s browser ask for.</source>
        <translation>Weist Änderungen ab, zu denen Seiten anderer Sites den Browser eines Besuchers bringen.</translation>
    </message>
    <message>
        <source>Other origins whose pages may ask for changes: https://app.example.com, https://*.example.com for any subdomain. Pages of the host itself always may.</source>
        <translation>Andere Origins, deren Seiten Änderungen verlangen dürfen: https://app.example.com, https://*.example.com für jede Subdomain. Seiten des Hosts selbst dürfen es immer.</translation>
    </message>
    <message>
        <source>Pages of other hosts of the same site may too, such as other subdomains.</source>
        <translation>Auch Seiten anderer Hosts derselben Site dürfen es, etwa anderer Subdomains.</translation>
    </message>
    <message>
        <source>What happens to requests that tell of no page. Auto: let pass when they carry no cookie, since then no browser sent them.</source>
        <translation>Was mit Anfragen geschieht, die keine Seite nennen. Automatisch: durchgelassen, wenn sie kein Cookie tragen, denn dann hat kein Browser sie gesendet.</translation>
    </message>
    <message>
        <source>Methods that change nothing and are not looked at.</source>
        <translation>Methoden, die nichts ändern und nicht geprüft werden.</translation>
    </message>
    <message>
        <source>A token that pages have to show besides: a signed double submit.</source>
        <translation>Ein Token, das Seiten zusätzlich vorzeigen müssen: ein signierter Double Submit.</translation>
    </message>
    <message>
        <source>Asks for a token besides.</source>
        <translation>Verlangt zusätzlich ein Token.</translation>
    </message>
    <message>
        <source>The cookie that the token comes in; pages read it there. A name that begins with __Host- is bound to the host.</source>
        <translation>Das Cookie, in dem das Token kommt; Seiten lesen es dort. Ein Name, der mit __Host- beginnt, ist an den Host gebunden.</translation>
    </message>
    <message>
        <source>Where pages show the token.</source>
        <translation>Wo Seiten das Token vorzeigen.</translation>
    </message>
    <message>
        <source>The cookie of the visitor&apos;s session: tokens then hold for it alone. Empty: for any.</source>
        <translation>Das Cookie der Sitzung des Besuchers: Tokens gelten dann nur für sie. Leer: für jede.</translation>
    </message>
    <message>
        <source>How long a token holds; half of it later pages get a new one. From one minute to 30 days.</source>
        <translation>Wie lange ein Token gilt; nach der Hälfte bekommen Seiten ein neues. Von einer Minute bis zu 30 Tagen.</translation>
    </message>
    <message>
        <source>The secret that tokens are signed with, of 32 bytes at least; needed where several gateways serve the same pages. Empty: one of this process.</source>
        <translation>Das Geheimnis, mit dem Tokens signiert werden, mindestens 32 Bytes; nötig, wo mehrere Gateways dieselben Seiten bedienen. Leer: eines dieses Prozesses.</translation>
    </message>
    <message>
        <source>Refuses uploads whose content is not what they say they are, or of a type that is not taken. Looks at whole bodies and at each part of a form.</source>
        <translation>Weist Uploads ab, deren Inhalt nicht das ist, was sie angeben, oder deren Typ nicht angenommen wird. Prüft ganze Bodys und jeden Teil eines Formulars.</translation>
    </message>
    <message>
        <source>Media types that are taken, such as image/png or image/*. Empty: all.</source>
        <translation>Medientypen, die angenommen werden, etwa image/png oder image/*. Leer: alle.</translation>
    </message>
    <message>
        <source>A media type, or a range of them.</source>
        <translation>Ein Medientyp oder ein Bereich davon.</translation>
    </message>
    <message>
        <source>Media types that are never taken, by what contents are and by what they say.</source>
        <translation>Medientypen, die nie angenommen werden, nach dem, was Inhalte sind, und nach dem, was sie angeben.</translation>
    </message>
    <message>
        <source>Refuses contents that do not begin as those of the type, or of the file name&apos;s extension, that they say.</source>
        <translation>Weist Inhalte ab, die nicht so beginnen wie solche des Typs oder der Dateinamensendung, die sie angeben.</translation>
    </message>
    <message>
        <source>Extensions that no file&apos;s name may have, not even before another one.</source>
        <translation>Endungen, die kein Dateiname haben darf, auch nicht vor einer anderen.</translation>
    </message>
    <message>
        <source>Without the dot.</source>
        <translation>Ohne den Punkt.</translation>
    </message>
    <message>
        <source>How long a file&apos;s name may be. 0: no limit.</source>
        <translation>Wie lang der Name einer Datei sein darf. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many parts a form may have.</source>
        <translation>Wie viele Teile ein Formular haben darf.</translation>
    </message>
    <message>
        <source>The most that a body may have, as sent and decoded: so much memory a request may take.</source>
        <translation>Das Höchste, was ein Body haben darf, gesendet wie dekodiert: So viel Speicher darf eine Anfrage belegen.</translation>
    </message>
    <message>
        <source>What happens to larger ones.</source>
        <translation>Was mit größeren geschieht.</translation>
    </message>
    <message>
        <source>What happens to bodies with a Content-Encoding.</source>
        <translation>Was mit Bodys mit einem Content-Encoding geschieht.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by the country, continent or network operator of their address.</source>
        <translation>Lässt Clients nach Land, Kontinent oder Netzbetreiber ihrer Adresse durch oder nicht.</translation>
    </message>
    <message>
        <source>Places that may not pass, even when the allow list has them: a country (DE), a continent (continent:EU: AF, AN, AS, EU, NA, OC, SA) or a network operator (AS64500).</source>
        <translation>Orte, die nicht durchdürfen, auch wenn die Zulassungsliste sie enthält: ein Land (DE), ein Kontinent (continent:EU: AF, AN, AS, EU, NA, OC, SA) oder ein Netzbetreiber (AS64500).</translation>
    </message>
    <message>
        <source>A country, continent or operator.</source>
        <translation>Ein Land, Kontinent oder Betreiber.</translation>
    </message>
    <message>
        <source>Places that may pass.</source>
        <translation>Orte, die durchdürfen.</translation>
    </message>
    <message>
        <source>What happens to places in neither list. Auto: refused when there is an allow list.</source>
        <translation>Was mit Orten geschieht, die in keiner Liste stehen. Automatisch: abgewiesen, wenn es eine Zulassungsliste gibt.</translation>
    </message>
    <message>
        <source>What happens to addresses that no database knows, such as private ones. Auto: the same as to others.</source>
        <translation>Was mit Adressen geschieht, die keine Datenbank kennt, etwa privaten. Automatisch: dasselbe wie mit anderen.</translation>
    </message>
    <message>
        <source>The path of a MaxMind database (.mmdb) with countries, on the machine of the gateway.</source>
        <translation>Der Pfad einer MaxMind-Datenbank (.mmdb) mit Ländern, auf der Maschine des Gateways.</translation>
    </message>
    <message>
        <source>The path of a MaxMind database with network operators (ASN), if that is another one.</source>
        <translation>Der Pfad einer MaxMind-Datenbank mit Netzbetreibern (ASN), wenn das eine andere ist.</translation>
    </message>
    <message>
        <source>What happens as long as a database was never read well.</source>
        <translation>Was geschieht, solange eine Datenbank noch nie richtig gelesen wurde.</translation>
    </message>
    <message>
        <source>Refuses GraphQL that asks for too much at once, or for what is not to be asked.</source>
        <translation>Weist GraphQL ab, das zu viel auf einmal verlangt oder etwas, das nicht verlangt werden soll.</translation>
    </message>
    <message>
        <source>How deep fields may stand in fields. 0: no limit.</source>
        <translation>Wie tief Felder in Feldern stehen dürfen. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>What all operations of a request may cost: each field 1, times the lengths (first, last, limit …) of the lists around it. 0: no limit.</source>
        <translation>Was alle Operationen einer Anfrage kosten dürfen: jedes Feld 1, mal die Längen (first, last, limit …) der Listen um es herum. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many fields may have another name. 0: no limit.</source>
        <translation>Wie viele Felder einen anderen Namen haben dürfen. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many fields an operation may begin with. 0: no limit.</source>
        <translation>Mit wie vielen Feldern eine Operation beginnen darf. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many directives an operation may have. 0: no limit.</source>
        <translation>Wie viele Direktiven eine Operation haben darf. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many words and signs a document may have. 0: no limit.</source>
        <translation>Wie viele Wörter und Zeichen ein Dokument haben darf. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many operations may come in one request. 0: no limit.</source>
        <translation>Wie viele Operationen in einer Anfrage kommen dürfen. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Lets clients ask for the schema.</source>
        <translation>Lässt Clients nach dem Schema fragen.</translation>
    </message>
    <message>
        <source>Which types of operations are taken.</source>
        <translation>Welche Typen von Operationen angenommen werden.</translation>
    </message>
    <message>
        <source>A type of operation.</source>
        <translation>Ein Typ von Operation.</translation>
    </message>
    <message>
        <source>SHA-256 (hexadecimal) of documents that are known: their size is not looked at, and they may be sent by their hash alone.</source>
        <translation>SHA-256 (hexadezimal) bekannter Dokumente: Ihre Größe wird nicht beachtet, und sie dürfen allein mit ihrem Hash gesendet werden.</translation>
    </message>
    <message>
        <source>Of a document&apos;s text, in UTF-8.</source>
        <translation>Des Textes eines Dokuments, in UTF-8.</translation>
    </message>
    <message>
        <source>Refuses all others.</source>
        <translation>Weist alle anderen ab.</translation>
    </message>
    <message>
        <source>What happens to bodies that are neither JSON nor application/graphql.</source>
        <translation>Was mit Bodys geschieht, die weder JSON noch application/graphql sind.</translation>
    </message>
    <message>
        <source>Addresses (https://…) of lists of addresses that may not pass: one in each line.</source>
        <translation>Adressen (https://…) von Listen mit Adressen, die nicht durchdürfen: eine je Zeile.</translation>
    </message>
    <message>
        <source>Where a list is published.</source>
        <translation>Wo eine Liste veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Addresses of lists of addresses that may pass.</source>
        <translation>Adressen von Listen mit Adressen, die durchdürfen.</translation>
    </message>
    <message>
        <source>How often the lists are read: from one minute to seven days. A list that does not answer is kept as it was.</source>
        <translation>Wie oft die Listen gelesen werden: von einer Minute bis zu sieben Tagen. Eine Liste, die nicht antwortet, bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>What happens to clients whose address depends on a list that was never read.</source>
        <translation>Was mit Clients geschieht, deren Adresse von einer Liste abhängt, die noch nie gelesen wurde.</translation>
    </message>
    <message>
        <source>Refuses JSON that is malformed, too deep, too large in any of its parts, or ambiguous, before the upstream reads it.</source>
        <translation>Weist JSON ab, das fehlerhaft, zu tief, in einem seiner Teile zu groß oder mehrdeutig ist, bevor der Upstream es liest.</translation>
    </message>
    <message>
        <source>How deep arrays and objects may be nested. 0: no limit.</source>
        <translation>Wie tief Arrays und Objekte verschachtelt sein dürfen. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many values the whole may have. 0: no limit.</source>
        <translation>Wie viele Werte das Ganze haben darf. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many members an object may have. 0: no limit.</source>
        <translation>Wie viele Einträge ein Objekt haben darf. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many items an array may have. 0: no limit.</source>
        <translation>Wie viele Elemente ein Array haben darf. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How long a member&apos;s name may be, as sent. 0: no limit.</source>
        <translation>Wie lang der Name eines Eintrags sein darf, wie gesendet. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How long a text may be, as sent. 0: no limit.</source>
        <translation>Wie lang ein Text sein darf, wie gesendet. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many characters a number may have. 0: no limit.</source>
        <translation>Wie viele Zeichen eine Zahl haben darf. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Lets objects pass that have a member twice. Whoever reads such a one takes the first or the last.</source>
        <translation>Lässt Objekte durch, die einen Eintrag zweimal haben. Wer ein solches liest, nimmt den ersten oder den letzten.</translation>
    </message>
    <message>
        <source>Names that no member may have.</source>
        <translation>Namen, die kein Eintrag haben darf.</translation>
    </message>
    <message>
        <source>A member&apos;s name.</source>
        <translation>Name eines Eintrags.</translation>
    </message>
    <message>
        <source>What happens to bodies that are not declared as JSON.</source>
        <translation>Was mit Bodys geschieht, die nicht als JSON deklariert sind.</translation>
    </message>
    <message>
        <source>Lets requests pass or not by the page that they come from.</source>
        <translation>Lässt Anfragen nach der Seite, von der sie kommen, durch oder nicht.</translation>
    </message>
    <message>
        <source>Pages that are not served, even when the allow list has them: example.com, *.example.com for any subdomain, example.com/path.</source>
        <translation>Seiten, die nicht bedient werden, auch wenn die Zulassungsliste sie enthält: example.com, *.example.com für jede Subdomain, example.com/path.</translation>
    </message>
    <message>
        <source>A host, perhaps with a path.</source>
        <translation>Ein Host, eventuell mit einem Pfad.</translation>
    </message>
    <message>
        <source>Pages that are served.</source>
        <translation>Seiten, die bedient werden.</translation>
    </message>
    <message>
        <source>Pages of the host that is asked are served.</source>
        <translation>Seiten des angefragten Hosts werden bedient.</translation>
    </message>
    <message>
        <source>What happens to pages in neither list. Auto: refused when there is an allow list.</source>
        <translation>Was mit Seiten geschieht, die in keiner Liste stehen. Automatisch: abgewiesen, wenn es eine Zulassungsliste gibt.</translation>
    </message>
    <message>
        <source>What happens to requests without a Referer that can be read. Auto: refused when there is an allow list.</source>
        <translation>Was mit Anfragen ohne lesbaren Referer geschieht. Automatisch: abgewiesen, wenn es eine Zulassungsliste gibt.</translation>
    </message>
    <message>
        <source>How many header fields a request may have. 0: only the listener&apos;s own limit counts.</source>
        <translation>Wie viele Header-Felder eine Anfrage haben darf. 0: nur die Grenze des Listeners gilt.</translation>
    </message>
    <message>
        <source>The most that one of them may have, name and value together. 0: not checked.</source>
        <translation>Das Höchste, was eines davon haben darf, Name und Wert zusammen. 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>The most that path and query may have together. 0: only the listener&apos;s own limit counts.</source>
        <translation>Das Höchste, was Pfad und Query zusammen haben dürfen. 0: nur die Grenze des Listeners gilt.</translation>
    </message>
    <message>
        <source>Serves requests at some times of the week, and on some days, alone.</source>
        <translation>Bedient Anfragen nur zu bestimmten Zeiten der Woche und an bestimmten Tagen.</translation>
    </message>
    <message>
        <source>Whose clock counts: a name such as Europe/Berlin, UTC, or an offset such as +05:30.</source>
        <translation>Wessen Uhr gilt: ein Name wie Europe/Berlin, UTC oder ein Abstand wie +05:30.</translation>
    </message>
    <message>
        <source>Stretches of each week. None: all of it.</source>
        <translation>Zeitspannen jeder Woche. Keine: die ganze.</translation>
    </message>
    <message>
        <source>A stretch of each week.</source>
        <translation>Eine Zeitspanne jeder Woche.</translation>
    </message>
    <message>
        <source>On which days it begins. None: on every day.</source>
        <translation>An welchen Tagen sie beginnt. Keiner: an jedem Tag.</translation>
    </message>
    <message>
        <source>A day of the week.</source>
        <translation>Ein Wochentag.</translation>
    </message>
    <message>
        <source>Local time, such as 08:00.</source>
        <translation>Ortszeit, etwa 08:00.</translation>
    </message>
    <message>
        <source>Local time; 24:00 is the end of the day. Before the beginning: on the next day.</source>
        <translation>Ortszeit; 24:00 ist das Ende des Tages. Vor dem Beginn: am nächsten Tag.</translation>
    </message>
    <message>
        <source>What happens within them; the opposite happens outside.</source>
        <translation>Was darin geschieht; außerhalb geschieht das Gegenteil.</translation>
    </message>
    <message>
        <source>Days that differ from the week, such as holidays. The first that fits counts.</source>
        <translation>Tage, die von der Woche abweichen, etwa Feiertage. Der erste passende zählt.</translation>
    </message>
    <message>
        <source>Some days.</source>
        <translation>Einige Tage.</translation>
    </message>
    <message>
        <source>The first day, such as 2026-12-24, or a local time, such as 2026-12-24T18:00.</source>
        <translation>Der erste Tag, etwa 2026-12-24, oder eine Ortszeit, etwa 2026-12-24T18:00.</translation>
    </message>
    <message>
        <source>The last day, or a local time before which it ends. Empty: the first day alone.</source>
        <translation>Der letzte Tag oder eine Ortszeit, vor der es endet. Leer: nur der erste Tag.</translation>
    </message>
    <message>
        <source>What happens then.</source>
        <translation>Was dann geschieht.</translation>
    </message>
    <message>
        <source>What refused clients get.</source>
        <translation>Was abgewiesene Clients bekommen.</translation>
    </message>
    <message>
        <source>Tells when requests are served again.</source>
        <translation>Sagt, wann Anfragen wieder bedient werden.</translation>
    </message>
    <message>
        <source>What refused clients are told. Empty: a text of its own.</source>
        <translation>Was abgewiesene Clients erfahren. Leer: ein eigener Text.</translation>
    </message>
    <message>
        <source>Tells browsers how to guard what they get, and takes out what tells attackers about the upstream.</source>
        <translation>Sagt Browsern, wie sie schützen, was sie bekommen, und entfernt, was Angreifern etwas über den Upstream verrät.</translation>
    </message>
    <message>
        <source>Makes browsers come by TLS alone.</source>
        <translation>Lässt Browser nur über TLS kommen.</translation>
    </message>
    <message>
        <source>Sends Strict-Transport-Security with answers over TLS.</source>
        <translation>Sendet Strict-Transport-Security mit Antworten über TLS.</translation>
    </message>
    <message>
        <source>How long browsers come by TLS alone.</source>
        <translation>Wie lange Browser nur über TLS kommen.</translation>
    </message>
    <message>
        <source>For all subdomains of the host as well.</source>
        <translation>Auch für alle Subdomains des Hosts.</translation>
    </message>
    <message>
        <source>Agrees that browsers take the site into their built-in list; hard to take back.</source>
        <translation>Stimmt zu, dass Browser die Site in ihre eingebaute Liste aufnehmen; schwer rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Sends it also where the gateway sees plain HTTP, since another server in front ends TLS without telling.</source>
        <translation>Sendet es auch, wo das Gateway unverschlüsseltes HTTP sieht, weil ein anderer Server davor TLS beendet, ohne es zu sagen.</translation>
    </message>
    <message>
        <source>What pages may load and who may frame them. The default is for APIs, whose answers are no pages. Empty: none.</source>
        <translation>Was Seiten laden dürfen und wer sie in Frames einbetten darf. Der Standardwert ist für APIs, deren Antworten keine Seiten sind. Leer: keine.</translation>
    </message>
    <message>
        <source>Sends Content-Security-Policy-Report-Only instead: browsers tell of what they would refuse.</source>
        <translation>Sendet stattdessen Content-Security-Policy-Report-Only: Browser melden, was sie abweisen würden.</translation>
    </message>
    <message>
        <source>Sends X-Content-Type-Options: nosniff.</source>
        <translation>Sendet X-Content-Type-Options: nosniff.</translation>
    </message>
    <message>
        <source>Who may show answers in a frame, for browsers that do not know frame-ancestors.</source>
        <translation>Wer Antworten in einem Frame zeigen darf, für Browser, die frame-ancestors nicht kennen.</translation>
    </message>
    <message>
        <source>What browsers tell others of the address.</source>
        <translation>Was Browser anderen von der Adresse verraten.</translation>
    </message>
    <message>
        <source>Which of the device pages may use. Empty: none is sent.</source>
        <translation>Was vom Gerät Seiten verwenden dürfen. Leer: Es wird keine gesendet.</translation>
    </message>
    <message>
        <source>Whether pages of other origins keep a hold on a window.</source>
        <translation>Ob Seiten anderer Origins Zugriff auf ein Fenster behalten.</translation>
    </message>
    <message>
        <source>What pages may take in of other origins.</source>
        <translation>Was Seiten von anderen Origins einbinden dürfen.</translation>
    </message>
    <message>
        <source>Who may take in answers without asking by CORS.</source>
        <translation>Wer Antworten einbinden darf, ohne über CORS zu fragen.</translation>
    </message>
    <message>
        <source>What happens to fields that the upstream sends itself.</source>
        <translation>Was mit Feldern geschieht, die der Upstream selbst sendet.</translation>
    </message>
    <message>
        <source>Header fields of the upstream that clients do not get.</source>
        <translation>Header-Felder des Upstreams, die Clients nicht bekommen.</translation>
    </message>
    <message>
        <source>Refuses requests that are not as an OpenAPI document or a JSON Schema describes them, and answers too if told so. All that is wrong is told at once.</source>
        <translation>Weist Anfragen ab, die nicht sind, wie ein OpenAPI-Dokument oder ein JSON-Schema sie beschreibt, auf Wunsch auch Antworten. Alle Fehler werden auf einmal genannt.</translation>
    </message>
    <message>
        <source>An API&apos;s description (OpenAPI 3.0 or 3.1) as JSON or YAML: paths, parameters, bodies and answers.</source>
        <translation>Die Beschreibung einer API (OpenAPI 3.0 oder 3.1) als JSON oder YAML: Pfade, Parameter, Bodys und Antworten.</translation>
    </message>
    <message>
        <source>Without an OpenAPI document: a JSON Schema (2020-12), as JSON or YAML, of the requests&apos; JSON bodies.</source>
        <translation>Ohne OpenAPI-Dokument: ein JSON-Schema (2020-12), als JSON oder YAML, der JSON-Bodys von Anfragen.</translation>
    </message>
    <message>
        <source>Without an OpenAPI document: a JSON Schema of the JSON bodies of answers below 300.</source>
        <translation>Ohne OpenAPI-Dokument: ein JSON-Schema der JSON-Bodys von Antworten unter 300.</translation>
    </message>
    <message>
        <source>Documents that references in the ones above may name; nothing is fetched.</source>
        <translation>Dokumente, die Verweise in den oben genannten nennen dürfen; nichts wird abgerufen.</translation>
    </message>
    <message>
        <source>A further document.</source>
        <translation>Ein weiteres Dokument.</translation>
    </message>
    <message>
        <source>The URI, or relative path, that references name it by.</source>
        <translation>Die URI oder der relative Pfad, womit Verweise es nennen.</translation>
    </message>
    <message>
        <source>The document, as JSON or YAML.</source>
        <translation>Das Dokument, als JSON oder YAML.</translation>
    </message>
    <message>
        <source>What stands before the document&apos;s paths here. Empty: the paths of its servers.</source>
        <translation>Was hier vor den Pfaden des Dokuments steht. Leer: die Pfade seiner Server.</translation>
    </message>
    <message>
        <source>Refuses requests that are not as described.</source>
        <translation>Weist Anfragen ab, die nicht der Beschreibung entsprechen.</translation>
    </message>
    <message>
        <source>Answers that are not as described become 502. They are held back until they have been read.</source>
        <translation>Antworten, die nicht der Beschreibung entsprechen, werden zu 502. Sie werden zurückgehalten, bis sie gelesen sind.</translation>
    </message>
    <message>
        <source>Takes formats such as date-time and uuid for rules.</source>
        <translation>Nimmt Formate wie date-time und uuid als Regeln.</translation>
    </message>
    <message>
        <source>What happens to paths and methods that the document does not have.</source>
        <translation>Was mit Pfaden und Methoden geschieht, die das Dokument nicht hat.</translation>
    </message>
    <message>
        <source>What happens to query parameters that the document does not have.</source>
        <translation>Was mit Query-Parametern geschieht, die das Dokument nicht hat.</translation>
    </message>
    <message>
        <source>What happens to bodies of media types, and answers of statuses, that are not described.</source>
        <translation>Was mit Bodys von Medientypen und Antworten mit Status geschieht, die nicht beschrieben sind.</translation>
    </message>
    <message>
        <source>How many problems of one message are told at most.</source>
        <translation>Wie viele Probleme einer Nachricht höchstens genannt werden.</translation>
    </message>
    <message>
        <source>Refuses XML that is malformed, has a document type or entities of its own, or is too deep or too large in any of its parts, before the upstream reads it.</source>
        <translation>Weist XML ab, das fehlerhaft ist, einen Dokumenttyp oder eigene Entitäten hat oder in einem seiner Teile zu tief oder zu groß ist, bevor der Upstream es liest.</translation>
    </message>
    <message>
        <source>How deep elements may be nested. 0: no limit.</source>
        <translation>Wie tief Elemente verschachtelt sein dürfen. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many elements the whole may have. 0: no limit.</source>
        <translation>Wie viele Elemente das Ganze haben darf. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many elements may stand in one. 0: no limit.</source>
        <translation>Wie viele Elemente in einem stehen dürfen. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many attributes an element may have, namespaces counted. 0: no limit.</source>
        <translation>Wie viele Attribute ein Element haben darf, Namensräume mitgezählt. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How many namespaces the whole may declare. 0: no limit.</source>
        <translation>Wie viele Namensräume das Ganze deklarieren darf. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How long the name of an element or attribute may be. 0: no limit.</source>
        <translation>Wie lang der Name eines Elements oder Attributs sein darf. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How long an attribute&apos;s value may be. 0: no limit.</source>
        <translation>Wie lang der Wert eines Attributs sein darf. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>How long a text between tags may be. 0: no limit.</source>
        <translation>Wie lang ein Text zwischen Tags sein darf. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Lets comments pass. They may split a text in two for some readers.</source>
        <translation>Lässt Kommentare durch. Sie können für manche Leser einen Text in zwei teilen.</translation>
    </message>
    <message>
        <source>Lets processing instructions pass, such as those that name a style sheet.</source>
        <translation>Lässt Verarbeitungsanweisungen durch, etwa solche, die ein Stylesheet nennen.</translation>
    </message>
    <message>
        <source>What happens to bodies that are not declared as XML.</source>
        <translation>Was mit Bodys geschieht, die nicht als XML deklariert sind.</translation>
    </message>
    <message>
        <source>Admits so many requests in an hour, day, week or month of the calendar; the others are refused with 429.</source>
        <translation>Lässt so viele Anfragen je Stunde, Tag, Woche oder Monat des Kalenders zu; die übrigen werden mit 429 abgewiesen.</translation>
    </message>
    <message>
        <source>When the count begins anew, in the time zone. Weeks begin on Monday.</source>
        <translation>Wann die Zählung neu beginnt, in der Zeitzone. Wochen beginnen am Montag.</translation>
    </message>
    <message>
        <source>Who is counted for itself. Callers that are not known as consumers, requests without the header field, and those for which the expression comes to nothing, are counted by address.</source>
        <translation>Wer für sich gezählt wird. Aufrufer, die nicht als Consumer bekannt sind, Anfragen ohne das Header-Feld und solche, für die der Ausdruck nichts ergibt, werden nach Adresse gezählt.</translation>
    </message>
    <message>
        <source>An expression (CEL) whose value is counted for itself, when counting by expression.</source>
        <translation>Ein Ausdruck (CEL), dessen Wert für sich gezählt wird, wenn nach Ausdruck gezählt wird.</translation>
    </message>
    <message>
        <source>Shares of the quota at which the gateway&apos;s log is told, once for each and period.</source>
        <translation>Anteile des Kontingents, bei denen es im Log des Gateways gemeldet wird, einmal je Anteil und Zeitraum.</translation>
    </message>
    <message>
        <source>A percentage of the quota.</source>
        <translation>Ein Prozentsatz des Kontingents.</translation>
    </message>
    <message>
        <source>A limit for all of a tenant together, as far as this policy is for them, above those of each. 0: none.</source>
        <translation>Eine Grenze für alle eines Tenants zusammen, soweit diese Policy für sie gilt, über denen der Einzelnen. 0: keine.</translation>
    </message>
    <message>
        <source>An expression (CEL) that comes to how much a request takes of the limit. Empty: 1.</source>
        <translation>Ein Ausdruck (CEL), der ergibt, wie viel eine Anfrage von der Grenze verbraucht. Leer: 1.</translation>
    </message>
    <message>
        <source>What a request costs at most, and when the expression fails or comes to less than nothing. Never more than may be taken at once.</source>
        <translation>Was eine Anfrage höchstens kostet, und was sie kostet, wenn der Ausdruck fehlschlägt oder weniger als nichts ergibt. Nie mehr, als auf einmal verbraucht werden darf.</translation>
    </message>
    <message>
        <source>Who is refused too often is refused everything for a time.</source>
        <translation>Wer zu oft abgewiesen wird, wird eine Zeit lang ganz abgewiesen.</translation>
    </message>
    <message>
        <source>After how many refusals. 0: never.</source>
        <translation>Nach wie vielen Abweisungen. 0: nie.</translation>
    </message>
    <message>
        <source>In which time they have to come: from one second to 31 days.</source>
        <translation>In welcher Zeit sie kommen müssen: von einer Sekunde bis zu 31 Tagen.</translation>
    </message>
    <message>
        <source>How long everything is refused: from one second to 31 days.</source>
        <translation>Wie lange alles abgewiesen wird: von einer Sekunde bis zu 31 Tagen.</translation>
    </message>
    <message>
        <source>Spaces requests evenly: what comes too early waits for its turn or is refused.</source>
        <translation>Verteilt Anfragen gleichmäßig: Was zu früh kommt, wartet, bis es an der Reihe ist, oder wird abgewiesen.</translation>
    </message>
    <message>
        <source>How many requests in the time below; they are spaced evenly.</source>
        <translation>Wie viele Anfragen in der Zeit unten; sie werden gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>The time: from 100 milliseconds to one hour.</source>
        <translation>Die Zeit: von 100 Millisekunden bis zu einer Stunde.</translation>
    </message>
    <message>
        <source>How many may come together after a pause.</source>
        <translation>Wie viele nach einer Pause zusammen kommen dürfen.</translation>
    </message>
    <message>
        <source>How long a request that is too early may wait for its turn: at most 30 seconds. 0: it is refused.</source>
        <translation>Wie lange eine zu frühe Anfrage warten darf, bis sie an der Reihe ist: höchstens 30 Sekunden. 0: Sie wird abgewiesen.</translation>
    </message>
    <message>
        <source>Sends a record of each request in its scope, also of those that other policies refuse. No request waits for it: what can&apos;t be sent in time is dropped and counted. Policies of all scopes add up.</source>
        <translation>Sendet einen Datensatz zu jeder Anfrage im Geltungsbereich, auch zu denen, die andere Policies abweisen. Keine Anfrage wartet darauf: Was sich nicht rechtzeitig senden lässt, wird verworfen und gezählt. Policies aller Geltungsbereiche summieren sich.</translation>
    </message>
    <message>
        <source>Where records go.</source>
        <translation>Wohin Datensätze gehen.</translation>
    </message>
    <message>
        <source>JSON lines below the gateway&apos;s folder for logs.</source>
        <translation>JSON-Zeilen, unterhalb des Log-Ordners des Gateways.</translation>
    </message>
    <message>
        <source>At this size it is put aside.</source>
        <translation>Ab dieser Größe wird sie archiviert.</translation>
    </message>
    <message>
        <source>Put aside when a day, hour, … (UTC) is over; 0s: by size alone.</source>
        <translation>Archiviert, wenn ein Tag, eine Stunde, … (UTC) vorbei ist; 0s: nur nach Größe.</translation>
    </message>
    <message>
        <source>How many that were put aside stay.</source>
        <translation>Wie viele archivierte Dateien bleiben.</translation>
    </message>
    <message>
        <source>Those that were put aside, by gzip.</source>
        <translation>Die archivierten Dateien, mit gzip.</translation>
    </message>
    <message>
        <source>Messages of RFC 5424.</source>
        <translation>Nachrichten nach RFC 5424.</translation>
    </message>
    <message>
        <source>514 is usual for UDP, 6514 for TLS.</source>
        <translation>Üblich sind 514 für UDP und 6514 für TLS.</translation>
    </message>
    <message>
        <source>By UDP messages can be lost and read on their way.</source>
        <translation>Über UDP können Nachrichten verloren gehen und unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>16 to 23 are local0 to local7.</source>
        <translation>16 bis 23 sind local0 bis local7.</translation>
    </message>
    <message>
        <source>What messages say that they come from.</source>
        <translation>Woher Nachrichten nach eigener Angabe kommen.</translation>
    </message>
    <message>
        <source>JSON lines, posted in batches.</source>
        <translation>JSON-Zeilen, in Batches per POST gesendet.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, that is sent along, as it stands: with a scheme such as Bearer, if there is to be one. Only by https.</source>
        <translation>Das Geheimnis des Tenants oder des Gateways, das unverändert mitgesendet wird: mit einem Schema wie Bearer, falls es eines geben soll. Nur über https.</translation>
    </message>
    <message>
        <source>What the secret is sent in.</source>
        <translation>Worin das Geheimnis gesendet wird.</translation>
    </message>
    <message>
        <source>How long one batch may take.</source>
        <translation>Wie lange ein Batch dauern darf.</translation>
    </message>
    <message>
        <source>Logs by OTLP/HTTP as JSON.</source>
        <translation>Logs über OTLP/HTTP als JSON.</translation>
    </message>
    <message>
        <source>What the collector calls this gateway.</source>
        <translation>Wie der Collector dieses Gateway nennt.</translation>
    </message>
    <message>
        <source>What is told of a request; empty: all.</source>
        <translation>Was von einer Anfrage festgehalten wird; leer: alles.</translation>
    </message>
    <message>
        <source>A member of a record.</source>
        <translation>Ein Eintrag eines Datensatzes.</translation>
    </message>
    <message>
        <source>Of requests, told besides. What proves who somebody is, as Authorization and Cookie, never is.</source>
        <translation>Von Anfragen, zusätzlich festgehalten. Was belegt, wer jemand ist, wie Authorization und Cookie, wird nie festgehalten.</translation>
    </message>
    <message>
        <source>How many of a hundred requests are told.</source>
        <translation>Wie viele von hundert Anfragen festgehalten werden.</translation>
    </message>
    <message>
        <source>How many records are sent together at most.</source>
        <translation>Wie viele Datensätze höchstens zusammen gesendet werden.</translation>
    </message>
    <message>
        <source>How long a record waits for others.</source>
        <translation>Wie lange ein Datensatz auf weitere wartet.</translation>
    </message>
    <message>
        <source>How many records wait at most (32 MiB); what doesn&apos;t fit is dropped and counted.</source>
        <translation>Wie viele Datensätze höchstens warten (32 MiB); was nicht hineinpasst, wird verworfen und gezählt.</translation>
    </message>
    <message>
        <source>How often a batch is sent before it is dropped, a second and more apart.</source>
        <translation>Wie oft ein Batch gesendet wird, bevor er verworfen wird, im Abstand von einer Sekunde und mehr.</translation>
    </message>
    <message>
        <source>Takes part in distributed traces (W3C Trace Context): the upstream gets traceparent, the access log has the trace&apos;s id, and spans of the request, its policies and its tries are sent to an OpenTelemetry collector.</source>
        <translation>Nimmt an verteilten Traces teil (W3C Trace Context): Der Upstream bekommt traceparent, das Zugriffslog hat die Id des Trace, und Spans der Anfrage, ihrer Policies und ihrer Versuche werden an einen OpenTelemetry-Collector gesendet.</translation>
    </message>
    <message>
        <source>Go on with a trace that the client began. Otherwise each request begins one.</source>
        <translation>Setzt einen Trace fort, den der Client begonnen hat. Sonst beginnt jede Anfrage einen.</translation>
    </message>
    <message>
        <source>Who decides which spans are sent: the caller where there is one, or the share alone.</source>
        <translation>Wer entscheidet, welche Spans gesendet werden: der Aufrufer, wo es einen gibt, oder allein der Anteil.</translation>
    </message>
    <message>
        <source>How many of a hundred traces are sampled.</source>
        <translation>Wie viele von hundert Traces ausgewählt werden.</translation>
    </message>
    <message>
        <source>How many requests a second are sampled, whoever wants them to be.</source>
        <translation>Wie viele Anfragen je Sekunde ausgewählt werden, wer immer es verlangt.</translation>
    </message>
    <message>
        <source>Where batches are posted to. Empty: nothing is sent. Most collectors have /v1/traces.</source>
        <translation>Wohin Batches per POST gesendet werden. Leer: Nichts wird gesendet. Die meisten Collectors haben /v1/traces.</translation>
    </message>
    <message>
        <source>Tells the upstream who calls and what was decided, in one signed token (JWT) that is good for a short time.</source>
        <translation>Sagt dem Upstream, wer aufruft und was entschieden wurde, in einem signierten Token (JWT), das kurze Zeit gilt.</translation>
    </message>
    <message>
        <source>What carries the token. What clients send under that name never reaches the upstream.</source>
        <translation>Was das Token trägt. Was Clients unter diesem Namen senden, erreicht den Upstream nie.</translation>
    </message>
    <message>
        <source>A word in front of the token, such as Bearer. Empty: none.</source>
        <translation>Ein Wort vor dem Token, etwa Bearer. Leer: keines.</translation>
    </message>
    <message>
        <source>The token&apos;s iss.</source>
        <translation>Das iss des Tokens.</translation>
    </message>
    <message>
        <source>A member of the token.</source>
        <translation>Ein Eintrag des Tokens.</translation>
    </message>
    <message>
        <source>The secret that holds the private key (PEM). Empty: the gateway makes keys of its own and changes them once a day.</source>
        <translation>Das Geheimnis, das den privaten Schlüssel (PEM) enthält. Leer: Das Gateway erzeugt eigene Schlüssel und wechselt sie einmal am Tag.</translation>
    </message>
    <message>
        <source>Publishes the keys by which upstreams verify the signed context.</source>
        <translation>Veröffentlicht die Schlüssel, mit denen Upstreams den signierten Kontext prüfen.</translation>
    </message>
    <message>
        <source>Where the keys are read, by anybody who reaches a route of this scope.</source>
        <translation>Wo die Schlüssel gelesen werden, von allen, die eine Route dieses Geltungsbereichs erreichen.</translation>
    </message>
    <message>
        <source>Secrets whose public keys are published besides those that the gateway makes. For a change, name the new one here before context signs with it.</source>
        <translation>Geheimnisse, deren öffentliche Schlüssel neben denen des Gateways veröffentlicht werden. Für einen Wechsel das neue hier nennen, bevor context damit signiert.</translation>
    </message>
    <message>
        <source>A secret with a private key (PEM).</source>
        <translation>Ein Geheimnis mit einem privaten Schlüssel (PEM).</translation>
    </message>
    <message>
        <source>Disguises personal data in answers and in logs. Policies of all scopes add up.</source>
        <translation>Macht personenbezogene Daten in Antworten und Logs unkenntlich. Policies aller Geltungsbereiche summieren sich.</translation>
    </message>
    <message>
        <source>What is looked for, and how it is shown. Of two that find the same thing the first one decides.</source>
        <translation>Was gesucht und wie es gezeigt wird. Von zwei Regeln, die dasselbe finden, entscheidet die erste.</translation>
    </message>
    <message>
        <source>One kind of personal data.</source>
        <translation>Eine Art personenbezogener Daten.</translation>
    </message>
    <message>
        <source>What is looked for. Names and JSON paths hide a whole value, the others what they find in a text.</source>
        <translation>Was gesucht wird. Namen und JSON-Pfade verbergen einen ganzen Wert, die anderen, was sie in einem Text finden.</translation>
    </message>
    <message>
        <source>For values by name the names of members and query parameters, * for anything (*token*). For JSON paths such as $.users[*].email. For patterns regular expressions (RE2). For identity numbers countries (us, gb, de, fr, es, it, pl, br, in); empty: all.</source>
        <translation>Für Werte nach Namen die Namen von Einträgen und Query-Parametern, * für Beliebiges (*token*). Für JSON-Pfade etwa $.users[*].email. Für Muster reguläre Ausdrücke (RE2). Für Personenkennnummern Länder (us, gb, de, fr, es, it, pl, br, in); leer: alle.</translation>
    </message>
    <message>
        <source>A name, path, pattern or country.</source>
        <translation>Ein Name, Pfad, Muster oder Land.</translation>
    </message>
    <message>
        <source>What stands in its place. A part is never more than half of it; a hash is the same for the same value.</source>
        <translation>Was an seiner Stelle steht. Ein Teil ist nie mehr als die Hälfte; ein Hash ist für denselben Wert derselbe.</translation>
    </message>
    <message>
        <source>Stands for what is hidden.</source>
        <translation>Steht für das, was verborgen ist.</translation>
    </message>
    <message>
        <source>How many stay at the beginning when a part is shown.</source>
        <translation>Wie viele am Anfang bleiben, wenn ein Teil gezeigt wird.</translation>
    </message>
    <message>
        <source>How many stay at the end when a part is shown. Of an e-mail address the domain stays instead.</source>
        <translation>Wie viele am Ende bleiben, wenn ein Teil gezeigt wird. Von einer E-Mail-Adresse bleibt stattdessen die Domain.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, without which nobody can tell the value of a hash; 16 bytes at least.</source>
        <translation>Das Geheimnis des Tenants oder des Gateways, ohne das niemand den Wert zu einem Hash erkennen kann; mindestens 16 Bytes.</translation>
    </message>
    <message>
        <source>Disguise what answers have in their bodies.</source>
        <translation>Macht unkenntlich, was Antworten in ihren Bodys haben.</translation>
    </message>
    <message>
        <source>Disguise the path, the query, the user agent and chosen header fields in the access log, in traces and in what is sent to log sinks.</source>
        <translation>Macht Pfad, Query, User-Agent und ausgewählte Header-Felder unkenntlich, im Zugriffslog, in Traces und in dem, was an Log-Ziele gesendet wird.</translation>
    </message>
    <message>
        <source>Answers that are looked through; text/* takes all texts. Names and paths are known in JSON alone.</source>
        <translation>Antworten, die durchsucht werden; text/* umfasst alle Texte. Namen und Pfade werden nur in JSON erkannt.</translation>
    </message>
    <message>
        <source>A media type; one * stands for anything.</source>
        <translation>Ein Medientyp; ein * steht für Beliebiges.</translation>
    </message>
    <message>
        <source>What becomes of answers of these types that can&apos;t be looked through: in an unknown encoding or character set, or in parts.</source>
        <translation>Was aus Antworten dieser Typen wird, die nicht durchsucht werden können: in einer unbekannten Kodierung oder einem unbekannten Zeichensatz, oder in Teilen.</translation>
    </message>
    <message>
        <source>The path that the upstream gets, with variables: /v2/${consumer.id}${request.path}. What a variable has is one segment or a part of it. Empty: it stays.</source>
        <translation>Der Pfad, den der Upstream bekommt, mit Variablen: /v2/${consumer.id}${request.path}. Der Wert einer Variablen ist ein Segment oder ein Teil davon. Leer: Er bleibt.</translation>
    </message>
    <message>
        <source>Parameters that may stay; all others are taken out. Empty: all may stay.</source>
        <translation>Parameter, die bleiben dürfen; alle anderen werden entfernt. Leer: Alle dürfen bleiben.</translation>
    </message>
    <message>
        <source>Parameters to take out.</source>
        <translation>Parameter, die entfernt werden.</translation>
    </message>
    <message>
        <source>Parameters that get another name.</source>
        <translation>Parameter, die einen anderen Namen bekommen.</translation>
    </message>
    <message>
        <source>What the parameter is called from here on.</source>
        <translation>Wie der Parameter von hier an heißt.</translation>
    </message>
    <message>
        <source>Parameters that replace all of the same name.</source>
        <translation>Parameter, die alle gleichen Namens ersetzen.</translation>
    </message>
    <message>
        <source>Text, with variables; it is encoded.</source>
        <translation>Text, mit Variablen; er wird kodiert.</translation>
    </message>
    <message>
        <source>Parameters for requests that have none of that name.</source>
        <translation>Parameter für Anfragen, die keinen dieses Namens haben.</translation>
    </message>
    <message>
        <source>Header fields that get another name. Header fields adds, sets and removes them.</source>
        <translation>Header-Felder, die einen anderen Namen bekommen. Hinzufügen, setzen und entfernen kann sie die Policy Header-Felder.</translation>
    </message>
    <message>
        <source>What the field is called from here on.</source>
        <translation>Wie das Feld von hier an heißt.</translation>
    </message>
    <message>
        <source>Changes on the way to the client.</source>
        <translation>Änderungen auf dem Weg zum Client.</translation>
    </message>
    <message>
        <source>Answers that are changed: a status such as 404, or a class such as 2xx.</source>
        <translation>Antworten, die geändert werden: ein Status wie 404 oder eine Klasse wie 2xx.</translation>
    </message>
    <message>
        <source>A status or a class of them.</source>
        <translation>Ein Status oder eine Klasse von Status.</translation>
    </message>
    <message>
        <source>Header fields that get another name.</source>
        <translation>Header-Felder, die einen anderen Namen bekommen.</translation>
    </message>
    <message>
        <source>JSON paths of what is taken out: $.debug, $.users[*].hash, $..internal.</source>
        <translation>JSON-Pfade dessen, was entfernt wird: $.debug, $.users[*].hash, $..internal.</translation>
    </message>
    <message>
        <source>A JSON path.</source>
        <translation>Ein JSON-Pfad.</translation>
    </message>
    <message>
        <source>JSON paths of members that get another name.</source>
        <translation>JSON-Pfade von Einträgen, die einen anderen Namen bekommen.</translation>
    </message>
    <message>
        <source>What the member is called from here on.</source>
        <translation>Wie der Eintrag von hier an heißt.</translation>
    </message>
    <message>
        <source>JSON paths and what stands there from here on, whatever was there: a text with variables, or JSON.</source>
        <translation>JSON-Pfade und was von hier an dort steht, was immer dort war: ein Text mit Variablen oder JSON.</translation>
    </message>
    <message>
        <source>A text with variables, or JSON.</source>
        <translation>Ein Text mit Variablen oder JSON.</translation>
    </message>
    <message>
        <source>The same, only where nothing is.</source>
        <translation>Ebenso, nur wo nichts ist.</translation>
    </message>
    <message>
        <source>JSON that the client gets instead. A text that is &quot;${body}&quot; or &quot;${body:$.items}&quot; alone becomes that part of the answer; texts may have variables.</source>
        <translation>JSON, das der Client stattdessen bekommt. Ein Text, der nur aus „${body}“ oder „${body:$.items}“ besteht, wird zu diesem Teil der Antwort; Texte dürfen Variablen haben.</translation>
    </message>
    <message>
        <source>How much of an answer is held to be changed.</source>
        <translation>Wie viel von einer Antwort gehalten wird, um sie zu ändern.</translation>
    </message>
    <message>
        <source>What becomes of JSON that can&apos;t be changed: too large, malformed, in parts, or in an unknown encoding.</source>
        <translation>Was aus JSON wird, das sich nicht ändern lässt: zu groß, fehlerhaft, in Teilen oder in einer unbekannten Kodierung.</translation>
    </message>
    <message>
        <source>Gives requests the credentials that their upstream wants. Clients never see them.</source>
        <translation>Gibt Anfragen die Zugangsdaten, die ihr Upstream verlangt. Clients sehen sie nie.</translation>
    </message>
    <message>
        <source>How the upstream takes them: as a bearer token, as user name and password (HTTP Basic), in a header field of its own, or in the query.</source>
        <translation>Wie der Upstream sie nimmt: als Bearer-Token, als Benutzername und Passwort (HTTP Basic), in einem eigenen Header-Feld oder in der Query.</translation>
    </message>
    <message>
        <source>Of the header field or the query parameter.</source>
        <translation>Des Header-Felds oder des Query-Parameters.</translation>
    </message>
    <message>
        <source>For user name and password.</source>
        <translation>Für Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The token, password or key. Empty: nothing is done.</source>
        <translation>Das Token, das Passwort oder der Schlüssel. Leer: Nichts geschieht.</translation>
    </message>
    <message>
        <source>In PEM form: Ed25519, EC (P-256, P-384) or RSA of 2048 bits at least.</source>
        <translation>Im PEM-Format: Ed25519, EC (P-256, P-384) oder RSA mit mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>The certificate&apos;s subject, as RFC 2253 writes it: CN=mobile,O=Acme. All that is set here must fit.</source>
        <translation>Das Subject des Zertifikats, wie RFC 2253 es schreibt: CN=mobile,O=Acme. Alles, was hier gesetzt ist, muss passen.</translation>
    </message>
    <message>
        <source>One of the certificate&apos;s alternative names, by kind: dns:mobile.acme.example, uri:spiffe://acme/mobile, email:ops@acme.example or ip:192.0.2.7.</source>
        <translation>Einer der alternativen Namen des Zertifikats, nach Art: dns:mobile.acme.example, uri:spiffe://acme/mobile, email:ops@acme.example oder ip:192.0.2.7.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate&apos;s public key, in base64: the same for a renewed certificate of the same key.</source>
        <translation>SHA-256 des öffentlichen Schlüssels des Zertifikats, in base64: derselbe für ein erneuertes Zertifikat mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer as RFC 2253 writes it; for listeners that trust several authorities.</source>
        <translation>Der Aussteller des Zertifikats, wie RFC 2253 ihn schreibt; für Listener, die mehreren Zertifizierungsstellen vertrauen.</translation>
    </message>
    <message>
        <source>By which the authorisation server (policy oauth2-server) knows it. Unique in the tenant.</source>
        <translation>Unter der ihn der Autorisierungsserver (Policy oauth2-server) kennt. Eindeutig im Tenant.</translation>
    </message>
    <message>
        <source>Stored as a hash; leave empty to keep the stored one.</source>
        <translation>Als Hash gespeichert; leer lassen, um das Gespeicherte zu behalten.</translation>
    </message>
    <message>
        <source>Where people are sent back to after they have logged in; letter for letter. By https, but for this machine itself (http://127.0.0.1) and an application&apos;s own scheme (com.example.app:/back).</source>
        <translation>Wohin Menschen nach der Anmeldung zurückgeschickt werden; Zeichen für Zeichen. Über https, außer auf diesem Rechner selbst (http://127.0.0.1) und beim eigenen Schema einer Anwendung (com.example.app:/back).</translation>
    </message>
    <message>
        <source>How it may get tokens.</source>
        <translation>Wie er Tokens bekommen darf.</translation>
    </message>
    <message>
        <source>What it may ask for; what it gets when it asks for nothing.</source>
        <translation>Was er verlangen darf; was er bekommt, wenn er nichts verlangt.</translation>
    </message>
    <message>
        <source>It can keep no secret, as an application in a browser or on a phone: only people who log in get it tokens.</source>
        <translation>Er kann kein Geheimnis bewahren, etwa als Anwendung in einem Browser oder auf einem Telefon: Nur Menschen, die sich anmelden, verschaffen ihm Tokens.</translation>
    </message>
    <message>
        <source>Two slashes in a row, as in //admin, become one, for the policies and the upstream alike; or they are refused, or kept. Most servers read them as one: kept, they may slip by a rule for /admin.</source>
        <translation>Zwei Schrägstriche hintereinander, wie in //admin, werden zu einem, für die Policies wie für den Upstream; oder sie werden abgewiesen oder behalten. Die meisten Server lesen sie als einen: Werden sie behalten, können sie an einer Regel für /admin vorbeikommen.</translation>
    </message>
    <message>
        <source>Log-in for browsers (OpenID Connect)</source>
        <translation>Anmeldung für Browser (OpenID Connect)</translation>
    </message>
    <message>
        <source>Address to log in</source>
        <translation>Adresse zum Anmelden</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>Adresse der Tokens</translation>
    </message>
    <message>
        <source>Address to log out</source>
        <translation>Adresse zum Abmelden</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Address to come back to</source>
        <translation>Adresse zum Zurückkehren</translation>
    </message>
    <message>
        <source>Session secret</source>
        <translation>Sitzungsgeheimnis</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Endet nach</translation>
    </message>
    <message>
        <source>Ends when idle</source>
        <translation>Endet bei Inaktivität nach</translation>
    </message>
    <message>
        <source>Log-out path</source>
        <translation>Abmeldepfad</translation>
    </message>
    <message>
        <source>Then goes to</source>
        <translation>Danach weiter zu</translation>
    </message>
    <message>
        <source>Lets people log in with an identity provider, and keeps that in a sealed cookie.</source>
        <translation>Lässt Menschen sich bei einem Identitätsanbieter anmelden und bewahrt das in einem versiegelten Cookie auf.</translation>
    </message>
    <message>
        <source>With whom people log in; what an ID token&apos;s iss must be, letter for letter. Empty: nobody can.</source>
        <translation>Bei wem sich Menschen anmelden; was das iss eines ID-Tokens sein muss, Zeichen für Zeichen. Leer: Niemand kann es.</translation>
    </message>
    <message>
        <source>The issuer&apos;s token_endpoint.</source>
        <translation>Der token_endpoint des Ausstellers.</translation>
    </message>
    <message>
        <source>The issuer&apos;s jwks_uri.</source>
        <translation>Die jwks_uri des Ausstellers.</translation>
    </message>
    <message>
        <source>How long the issuer may take, at most one minute.</source>
        <translation>Wie lange der Aussteller brauchen darf, höchstens eine Minute.</translation>
    </message>
    <message>
        <source>As whom the issuer knows this application.</source>
        <translation>Unter welcher Kennung der Aussteller diese Anwendung kennt.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, by which it proves that. Empty: a public client.</source>
        <translation>Das Geheimnis des Tenants oder des Gateways, mit dem sie das nachweist. Leer: ein öffentlicher Client.</translation>
    </message>
    <message>
        <source>Of this application, as the issuer knows it; the policy itself answers there. Its path must be on the route.</source>
        <translation>Eine Adresse dieser Anwendung, wie der Aussteller sie kennt; dort antwortet die Policy selbst. Ihr Pfad muss zur Route gehören.</translation>
    </message>
    <message>
        <source>What is asked for; openid must be among it.</source>
        <translation>Was verlangt wird; openid muss dabei sein.</translation>
    </message>
    <message>
        <source>A secret of 32 characters and more that sessions are sealed with: the same for all gateways that stand side by side. Empty: a key of its own, and sessions end with the process.</source>
        <translation>Ein Geheimnis mit mindestens 32 Zeichen, mit dem Sitzungen versiegelt werden: dasselbe für alle Gateways, die nebeneinander stehen. Leer: ein eigener Schlüssel, und Sitzungen enden mit dem Prozess.</translation>
    </message>
    <message>
        <source>Its name in the browser; with https __Host- stands before it, so that no other host can set it.</source>
        <translation>Sein Name im Browser; bei https steht __Host- davor, damit kein anderer Host es setzen kann.</translation>
    </message>
    <message>
        <source>How long somebody stays logged in whatever happens, at most 30 days.</source>
        <translation>Wie lange jemand angemeldet bleibt, was immer geschieht, höchstens 30 Tage.</translation>
    </message>
    <message>
        <source>How long without a request.</source>
        <translation>Wie lange ohne Anfrage.</translation>
    </message>
    <message>
        <source>A path of this host, where the issuer has no address to log out.</source>
        <translation>Ein Pfad dieses Hosts, wenn der Aussteller keine Adresse zum Abmelden hat.</translation>
    </message>
    <message>
        <source>What programs are told they are asked for, in WWW-Authenticate.</source>
        <translation>Wonach Programme in WWW-Authenticate gefragt werden.</translation>
    </message>
    <message>
        <source>Directory (LDAP)</source>
        <translation>Verzeichnis (LDAP)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>log-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Log-in of the gateway</source>
        <translation>Anmeldung des Gateways</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Passwort dazu</translation>
    </message>
    <message>
        <source>Look below</source>
        <translation>Suchen unter</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>Wie tief</translation>
    </message>
    <message>
        <source>All below</source>
        <translation>Alles darunter</translation>
    </message>
    <message>
        <source>Directly below</source>
        <translation>Direkt darunter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Name&apos;s pattern</source>
        <translation>Muster des Namens</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>The user&apos;s entry</source>
        <translation>Eintrag des Benutzers</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>Eine Suche</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Called here</source>
        <translation>Name hier</translation>
    </message>
    <message>
        <source>Attribute for the consumer</source>
        <translation>Attribut für den Consumer</translation>
    </message>
    <message>
        <source>Consumer is optional</source>
        <translation>Consumer ist optional</translation>
    </message>
    <message>
        <source>Attributes for the upstream</source>
        <translation>Attribute für den Upstream</translation>
    </message>
    <message>
        <source>Attempts by address</source>
        <translation>Versuche nach Adresse</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Erraten</translation>
    </message>
    <message>
        <source>Attempts by user</source>
        <translation>Versuche nach Benutzer</translation>
    </message>
    <message>
        <source>Remembered log-ins</source>
        <translation>Gemerkte Anmeldungen</translation>
    </message>
    <message>
        <source>Verify crawlers</source>
        <translation>Crawler prüfen</translation>
    </message>
    <message>
        <source>Crawlers</source>
        <translation>Crawler</translation>
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
        <translation>Gefälscht</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Header field for the upstream</source>
        <translation>Header-Feld für den Upstream</translation>
    </message>
    <message>
        <source>Bodies that can&apos;t be checked</source>
        <translation>Bodys, die sich nicht prüfen lassen</translation>
    </message>
    <message>
        <source>Refuse the document</source>
        <translation>Dokument abweisen</translation>
    </message>
    <message>
        <source>Pass unchecked</source>
        <translation>Ungeprüft durchlassen</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Web Application Firewall</translation>
    </message>
    <message>
        <source>Paranoia level</source>
        <translation>Paranoia-Stufe</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Threshold of requests</source>
        <translation>Schwelle für Anfragen</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Threshold of answers</source>
        <translation>Schwelle für Antworten</translation>
    </message>
    <message>
        <source>OWASP Core Rule Set</source>
        <translation>OWASP Core Rule Set</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Bodies of requests</source>
        <translation>Bodys von Anfragen</translation>
    </message>
    <message>
        <source>Look at the first part</source>
        <translation>Ersten Teil ansehen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Larger answers</source>
        <translation>Größere Antworten</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Not at</source>
        <translation>Nicht bei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Remove from the body</source>
        <translation>Aus dem Body entfernen</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Rename in the body</source>
        <translation>Im Body umbenennen</translation>
    </message>
    <message>
        <source>Set in the body</source>
        <translation>Im Body setzen</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>Zum Body hinzufügen</translation>
    </message>
    <message>
        <source>Unsuitable bodies</source>
        <translation>Ungeeignete Bodys</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Durchsetzen</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Nur melden</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s where the keys are read.</source>
        <translation>PEM-Zertifikate, denen statt denen des Systems vertraut wird, wo die Schlüssel gelesen werden.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic, RFC 7617), which a directory checks (LDAP, RFC 4511). Use it over TLS only.</source>
        <translation>Erkennt Aufrufer an Benutzername und Passwort (HTTP Basic, RFC 7617), die ein Verzeichnis prüft (LDAP, RFC 4511). Nur über TLS verwenden.</translation>
    </message>
    <message>
        <source>Addresses, as ldaps://ldap.example.com; when the first cannot be reached, the next one is asked. None: nobody passes.</source>
        <translation>Adressen, wie ldaps://ldap.example.com; ist die erste nicht erreichbar, wird die nächste gefragt. Keine: Niemand darf durch.</translation>
    </message>
    <message>
        <source>ldaps:// or ldap://, a host, and a port if it is another than 636 and 389.</source>
        <translation>ldaps:// oder ldap://, ein Host und ein Port, falls er ein anderer ist als 636 und 389.</translation>
    </message>
    <message>
        <source>Begins TLS with servers whose address is ldap://. Without it only this machine itself is asked.</source>
        <translation>Beginnt TLS mit Servern, deren Adresse ldap:// ist. Ohne TLS wird nur dieser Rechner selbst gefragt.</translation>
    </message>
    <message>
        <source>How long a log-in may take at the directory, at most one minute.</source>
        <translation>Wie lange eine Anmeldung beim Verzeichnis dauern darf, höchstens eine Minute.</translation>
    </message>
    <message>
        <source>So many log-ins are checked at the same time; each takes up to two connections.</source>
        <translation>So viele Anmeldungen werden gleichzeitig geprüft; jede belegt bis zu zwei Verbindungen.</translation>
    </message>
    <message>
        <source>The name of the entry as which the gateway looks for others. Empty: as nobody; with a name&apos;s pattern, as the user.</source>
        <translation>Der Name des Eintrags, als der das Gateway nach anderen sucht. Leer: anonym; bei einem Muster des Namens als der Benutzer.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, with the password.</source>
        <translation>Das Geheimnis des Tenants oder des Gateways mit dem Passwort.</translation>
    </message>
    <message>
        <source>The name of the entry below which users are looked for, as ou=people,dc=example,dc=org.</source>
        <translation>Der Name des Eintrags, unter dem Benutzer gesucht werden, wie ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>Whether entries further down count.</source>
        <translation>Ob auch tiefere Einträge zählen.</translation>
    </message>
    <message>
        <source>Which entry is the user&apos;s; ${user} is the name that was sent. Where several fit, none does.</source>
        <translation>Welcher Eintrag der des Benutzers ist; ${user} ist der gesendete Name. Passen mehrere, gilt keiner.</translation>
    </message>
    <message>
        <source>Instead of a search: how a user&apos;s entry is called, as uid=${user},ou=people,dc=example,dc=org.</source>
        <translation>Statt einer Suche: wie der Eintrag eines Benutzers heißt, wie uid=${user},ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>A pattern (RE2) that all of a user name must fit; others are refused without asking.</source>
        <translation>Ein Muster (RE2), auf das ein Benutzername ganz passen muss; andere werden ohne Nachfrage abgewiesen.</translation>
    </message>
    <message>
        <source>Where a user&apos;s groups come from. They count beside the consumer&apos;s own.</source>
        <translation>Woher die Gruppen eines Benutzers kommen. Sie zählen neben denen des Consumers.</translation>
    </message>
    <message>
        <source>Of the user&apos;s entry: names of groups.</source>
        <translation>Des Eintrags des Benutzers: Namen von Gruppen.</translation>
    </message>
    <message>
        <source>The name of the entry below which groups are looked for. With an attribute: below which they count; empty: all do.</source>
        <translation>Der Name des Eintrags, unter dem Gruppen gesucht werden. Mit einem Attribut: unter dem sie zählen; leer: alle zählen.</translation>
    </message>
    <message>
        <source>Which entries are a user&apos;s groups; ${dn} is the name of the user&apos;s entry, ${user} the one that was sent.</source>
        <translation>Welche Einträge die Gruppen eines Benutzers sind; ${dn} ist der Name seines Eintrags, ${user} der gesendete Name.</translation>
    </message>
    <message>
        <source>The attribute of a group&apos;s entry that says what it is called.</source>
        <translation>Das Attribut im Eintrag einer Gruppe, das sagt, wie sie heißt.</translation>
    </message>
    <message>
        <source>What groups are called here, by the name of their entry, or what they are called there. If there are any, others do not count.</source>
        <translation>Wie Gruppen hier heißen, nach dem Namen ihres Eintrags oder nach ihrem Namen dort. Gibt es welche, zählen andere nicht.</translation>
    </message>
    <message>
        <source>The group&apos;s name here.</source>
        <translation>Der Name der Gruppe hier.</translation>
    </message>
    <message>
        <source>How a user leads to a consumer. Without one, whoever the directory knows may call.</source>
        <translation>Wie ein Benutzer zu einem Consumer führt. Ohne Consumer darf aufrufen, wen das Verzeichnis kennt.</translation>
    </message>
    <message>
        <source>Lets users pass to whom no consumer belongs, as callers without one.</source>
        <translation>Lässt Benutzer durch, zu denen kein Consumer gehört, als Aufrufer ohne Consumer.</translation>
    </message>
    <message>
        <source>Attributes that the upstream gets as header fields. What clients put there themselves is taken out.</source>
        <translation>Attribute, die der Upstream als Header-Felder bekommt. Was Clients selbst dort hinschreiben, wird entfernt.</translation>
    </message>
    <message>
        <source>An attribute with one value, and its header field.</source>
        <translation>Ein Attribut mit einem Wert und sein Header-Feld.</translation>
    </message>
    <message>
        <source>Its name, as mail; dn is the entry&apos;s name.</source>
        <translation>Sein Name, wie mail; dn ist der Name des Eintrags.</translation>
    </message>
    <message>
        <source>The header field&apos;s name.</source>
        <translation>Der Name des Header-Felds.</translation>
    </message>
    <message>
        <source>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same.</source>
        <translation>Lässt Anfragen ohne Zugangsdaten als anonym durch. Falsche Zugangsdaten werden trotzdem abgewiesen.</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may fail from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>So viele Anmeldungen dürfen in einer Minute von einer Adresse fehlschlagen (bei IPv6: von einem /64). 0: beliebig viele.</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may fail as one user. 0: any number.</source>
        <translation>So viele Anmeldungen dürfen in einer Minute als ein Benutzer fehlschlagen. 0: beliebig viele.</translation>
    </message>
    <message>
        <source>How long a password that was right needs no new check, and groups hold; at most 15 minutes. 0s: each request is asked for.</source>
        <translation>Wie lange ein richtiges Passwort nicht erneut geprüft wird und Gruppen gelten; höchstens 15 Minuten. 0s: Für jede Anfrage wird gefragt.</translation>
    </message>
    <message>
        <source>The same for wrong ones, at most one minute.</source>
        <translation>Dasselbe für falsche, höchstens eine Minute.</translation>
    </message>
    <message>
        <source>The issuer&apos;s end_session_endpoint. Empty: as published, otherwise people stay logged in there.</source>
        <translation>Der end_session_endpoint des Ausstellers. Leer: wie veröffentlicht, sonst bleiben die Menschen dort angemeldet.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s, where tokens, keys and what is published are fetched.</source>
        <translation>PEM-Zertifikate, denen statt denen des Systems vertraut wird, wo Tokens, Schlüssel und Veröffentlichtes geholt werden.</translation>
    </message>
    <message>
        <source>Looks up by the name of their address whether programs that call themselves crawlers are what they say.</source>
        <translation>Prüft am Namen der Adresse, ob Programme, die sich Crawler nennen, wirklich welche sind.</translation>
    </message>
    <message>
        <source>Programs that can be verified, and the domains that their addresses&apos; names are below.</source>
        <translation>Programme, die sich prüfen lassen, und die Domains, unter denen die Namen ihrer Adressen liegen.</translation>
    </message>
    <message>
        <source>A kind of program and whose it is.</source>
        <translation>Eine Art von Programm und wem sie gehört.</translation>
    </message>
    <message>
        <source>A pattern (RE2) of what it calls itself, in any case.</source>
        <translation>Ein Muster (RE2) dessen, wie es sich nennt, ohne Rücksicht auf Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Names of its addresses are one of these, or below.</source>
        <translation>Namen seiner Adressen sind einer davon oder liegen darunter.</translation>
    </message>
    <message>
        <source>As googlebot.com.</source>
        <translation>Wie googlebot.com.</translation>
    </message>
    <message>
        <source>What happens to programs that are not what they call themselves.</source>
        <translation>Was mit Programmen geschieht, die nicht sind, wie sie sich nennen.</translation>
    </message>
    <message>
        <source>What happens when names cannot be looked up in time.</source>
        <translation>Was geschieht, wenn Namen nicht rechtzeitig nachgeschlagen werden können.</translation>
    </message>
    <message>
        <source>Gets verified, spoofed or unknown when a program calls itself a crawler; what clients put there is taken out. Empty: none.</source>
        <translation>Bekommt verified, spoofed oder unknown, wenn ein Programm sich Crawler nennt; was Clients dort hinschreiben, wird entfernt. Leer: keines.</translation>
    </message>
    <message>
        <source>How long a look-up may take, at most 30 seconds.</source>
        <translation>Wie lange ein Nachschlagen dauern darf, höchstens 30 Sekunden.</translation>
    </message>
    <message>
        <source>How long the answer for an address holds, at most one day.</source>
        <translation>Wie lange die Antwort für eine Adresse gilt, höchstens einen Tag.</translation>
    </message>
    <message>
        <source>What happens where the document has a schema for what can&apos;t be held against one: bodies that are neither JSON, a form nor text (XML, say), or header fields of a form&apos;s parts. The document is refused, or they pass unchecked.</source>
        <translation>Was geschieht, wo das Dokument ein Schema für etwas hat, das sich damit nicht prüfen lässt: Bodys, die weder JSON noch Formular noch Text sind (etwa XML), oder Header-Felder von Formularteilen. Das Dokument wird abgewiesen, oder sie werden ungeprüft durchgelassen.</translation>
    </message>
    <message>
        <source>Refuses requests, and answers if told so, that the OWASP Core Rule Set takes for an attack. Begin in report mode and exclude what errs before you enforce it.</source>
        <translation>Weist Anfragen ab, auf Wunsch auch Antworten, die das OWASP Core Rule Set für einen Angriff hält. Im Meldemodus beginnen und Fehlalarme ausnehmen, bevor durchgesetzt wird.</translation>
    </message>
    <message>
        <source>1 finds common attacks and seldom errs; each level above has more rules, which refuse more that is harmless.</source>
        <translation>1 findet gängige Angriffe und irrt selten; jede höhere Stufe hat mehr Regeln, die mehr Harmloses abweisen.</translation>
    </message>
    <message>
        <source>From which score on a request is refused. A critical finding counts 5, an error 4, a warning 3, a notice 2.</source>
        <translation>Ab welcher Punktzahl eine Anfrage abgewiesen wird. Ein kritischer Befund zählt 5, ein Fehler 4, eine Warnung 3, ein Hinweis 2.</translation>
    </message>
    <message>
        <source>From which score on an answer is refused.</source>
        <translation>Ab welcher Punktzahl eine Antwort abgewiesen wird.</translation>
    </message>
    <message>
        <source>Applies the rule set that is installed beside the gateway. Without it: own rules alone.</source>
        <translation>Wendet den Regelsatz an, der neben dem Gateway installiert ist. Ohne ihn: nur eigene Regeln.</translation>
    </message>
    <message>
        <source>Methods that requests may have; others count as a critical finding.</source>
        <translation>Methoden, die Anfragen haben dürfen; andere zählen als kritischer Befund.</translation>
    </message>
    <message>
        <source>A method&apos;s name.</source>
        <translation>Name einer Methode.</translation>
    </message>
    <message>
        <source>Media types that requests may have; others count as a critical finding.</source>
        <translation>Medientypen, die Anfragen haben dürfen; andere zählen als kritischer Befund.</translation>
    </message>
    <message>
        <source>A media type, such as application/json.</source>
        <translation>Ein Medientyp, etwa application/json.</translation>
    </message>
    <message>
        <source>How many arguments a request may have: of its query, its form, values of its JSON, attributes of its XML, and cookies.</source>
        <translation>Wie viele Argumente eine Anfrage haben darf: ihrer Query, ihres Formulars, Werte ihres JSON, Attribute ihres XML und Cookies.</translation>
    </message>
    <message>
        <source>Looks at them as well, and not at heads alone.</source>
        <translation>Sieht auch sie an, nicht nur die Köpfe.</translation>
    </message>
    <message>
        <source>The most that is looked at of a request&apos;s body, as sent and decoded.</source>
        <translation>Das Höchste, was vom Body einer Anfrage angesehen wird, gesendet wie dekodiert.</translation>
    </message>
    <message>
        <source>Looks at answers for what upstreams should not tell, such as errors of databases. They are held back until then.</source>
        <translation>Durchsucht Antworten nach dem, was Upstreams nicht verraten sollten, etwa Fehlern von Datenbanken. So lange werden sie zurückgehalten.</translation>
    </message>
    <message>
        <source>Media types of answers that are looked at; others pass.</source>
        <translation>Medientypen von Antworten, die angesehen werden; andere werden durchgelassen.</translation>
    </message>
    <message>
        <source>A media type, such as text/html.</source>
        <translation>Ein Medientyp, etwa text/html.</translation>
    </message>
    <message>
        <source>The most that is looked at of an answer&apos;s body, as sent and decoded.</source>
        <translation>Das Höchste, was vom Body einer Antwort angesehen wird, gesendet wie dekodiert.</translation>
    </message>
    <message>
        <source>Rules that are left out, whole or for one argument, because they refuse what is harmless here.</source>
        <translation>Regeln, die ganz oder für ein Argument ausgelassen werden, weil sie hier Harmloses abweisen.</translation>
    </message>
    <message>
        <source>Some rules, by their numbers or by a tag.</source>
        <translation>Einige Regeln, nach Nummern oder nach einem Tag.</translation>
    </message>
    <message>
        <source>Numbers and ranges, such as 942100 or 942200-942260.</source>
        <translation>Nummern und Bereiche, etwa 942100 oder 942200-942260.</translation>
    </message>
    <message>
        <source>Instead: all rules with this tag, such as attack-sqli.</source>
        <translation>Stattdessen: alle Regeln mit diesem Tag, etwa attack-sqli.</translation>
    </message>
    <message>
        <source>What they do not look at, such as ARGS:password or REQUEST_COOKIES:session. Empty: the rules are left out whole.</source>
        <translation>Was sie nicht ansehen, etwa ARGS:password oder REQUEST_COOKIES:session. Leer: Die Regeln werden ganz ausgelassen.</translation>
    </message>
    <message>
        <source>Why, for those who come later.</source>
        <translation>Warum, für alle, die später kommen.</translation>
    </message>
    <message>
        <source>Rules in ModSecurity&apos;s language (SecRule, SecAction, SecMarker), numbered from 1 to 99999, that apply before the core rules.</source>
        <translation>Regeln in der Sprache von ModSecurity (SecRule, SecAction, SecMarker) mit Nummern von 1 bis 99999, die vor den Core-Regeln gelten.</translation>
    </message>
    <message>
        <source>The file&apos;s name.</source>
        <translation>Der Name der Datei.</translation>
    </message>
    <message>
        <source>A name or an address.</source>
        <translation>Ein Name oder eine Adresse.</translation>
    </message>
    <message>
        <source>Where batches are posted to.</source>
        <translation>Wohin Batches per POST gesendet werden.</translation>
    </message>
    <message>
        <source>Where batches are posted to. Most collectors have /v1/logs.</source>
        <translation>Wohin Batches per POST gesendet werden. Die meisten Collectors haben /v1/logs.</translation>
    </message>
    <message>
        <source>JSON paths of what is taken out, as $.user.role and $..secret.</source>
        <translation>JSON-Pfade dessen, was entfernt wird, wie $.user.role und $..secret.</translation>
    </message>
    <message>
        <source>JSON paths that end with a name, and the new names.</source>
        <translation>JSON-Pfade, die mit einem Namen enden, und die neuen Namen.</translation>
    </message>
    <message>
        <source>JSON paths and what is put there, whatever was there: JSON, or a text; with variables.</source>
        <translation>JSON-Pfade und was dort eingesetzt wird, was immer dort war: JSON oder ein Text; mit Variablen.</translation>
    </message>
    <message>
        <source>The same where nothing is.</source>
        <translation>Dasselbe, wo nichts ist.</translation>
    </message>
    <message>
        <source>JSON that goes upstream instead; a text that is ${body} or ${body:$.a.b} alone becomes the body or that part of it. Empty: the body with its changes.</source>
        <translation>JSON, das stattdessen zum Upstream geht; ein Text, der nur aus ${body} oder ${body:$.a.b} besteht, wird zum Body oder zu diesem Teil davon. Leer: der Body mit seinen Änderungen.</translation>
    </message>
    <message>
        <source>How much of a body is held; 16 MiB at most.</source>
        <translation>Wie viel von einem Body gehalten wird; höchstens 16 MiB.</translation>
    </message>
    <message>
        <source>What becomes of JSON that can&apos;t be changed: too large, not well-formed, or coded in an unknown way.</source>
        <translation>Was aus JSON wird, das sich nicht ändern lässt: zu groß, fehlerhaft oder auf unbekannte Weise kodiert.</translation>
    </message>
    <message>
        <source>What becomes of bodies that are no JSON, where bodies are changed: an upstream might read them as JSON all the same.</source>
        <translation>Was aus Bodys wird, die kein JSON sind, wo Bodys geändert werden: Ein Upstream könnte sie trotzdem als JSON lesen.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s where the key set is read.</source>
        <translation>PEM-Zertifikate, denen statt denen des Systems vertraut wird, wo der Schlüsselsatz gelesen wird.</translation>
    </message>
    <message>
        <source>Tells callers by an API key.</source>
        <translation>Erkennt Aufrufer an einem API-Schlüssel.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic).</source>
        <translation>Erkennt Aufrufer an Benutzername und Passwort (HTTP Basic).</translation>
    </message>
    <message>
        <source>Tells callers by a signed token.</source>
        <translation>Erkennt Aufrufer an einem signierten Token.</translation>
    </message>
    <message>
        <source>Admits so many requests in a time.</source>
        <translation>Lässt so viele Anfragen in einer Zeit zu.</translation>
    </message>
    <message>
        <source>Admits so many requests in an hour, day, week or month.</source>
        <translation>Lässt so viele Anfragen je Stunde, Tag, Woche oder Monat zu.</translation>
    </message>
    <message>
        <source>Allows or refuses requests by rules.</source>
        <translation>Lässt Anfragen nach Regeln zu oder weist sie ab.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by their address.</source>
        <translation>Lässt Clients nach ihrer Adresse durch oder nicht.</translation>
    </message>
    <message>
        <source>Tells browsers which other origins may call.</source>
        <translation>Sagt Browsern, welche anderen Origins aufrufen dürfen.</translation>
    </message>
    <message>
        <source>Refuses requests that are too large.</source>
        <translation>Weist zu große Anfragen ab.</translation>
    </message>
    <message>
        <source>Adds, sets and removes header fields.</source>
        <translation>Fügt Header-Felder hinzu, setzt und entfernt sie.</translation>
    </message>
    <message>
        <source>Disguises personal data in answers and logs.</source>
        <translation>Macht personenbezogene Daten in Antworten und Logs unkenntlich.</translation>
    </message>
    <message>
        <source>Changes paths, queries, names of header fields and JSON answers.</source>
        <translation>Ändert Pfade, Querys, Namen von Header-Feldern und JSON-Antworten.</translation>
    </message>
    <message>
        <source>Sends what is logged of requests to files, syslog, URLs and collectors.</source>
        <translation>Sendet, was von Anfragen protokolliert wird, an Dateien, Syslog, URLs und Collectors.</translation>
    </message>
    <message>
        <source>Takes part in distributed traces.</source>
        <translation>Nimmt an verteilten Traces teil.</translation>
    </message>
    <message>
        <source>Answers by itself instead of the upstream.</source>
        <translation>Antwortet selbst statt des Upstreams.</translation>
    </message>
    <message>
        <source>Sends clients elsewhere.</source>
        <translation>Schickt Clients anderswohin.</translation>
    </message>
    <message>
        <source>Answers from memory what was answered before.</source>
        <translation>Antwortet aus dem Speicher, was schon beantwortet wurde.</translation>
    </message>
    <message>
        <source>Sends a share of the requests to another service.</source>
        <translation>Sendet einen Teil der Anfragen an einen anderen Service.</translation>
    </message>
    <message>
        <source>Refuses at once what would only fail later.</source>
        <translation>Weist sofort ab, was erst später fehlschlagen würde.</translation>
    </message>
    <message>
        <source>Compresses answers for clients that can read it.</source>
        <translation>Komprimiert Antworten für Clients, die sie lesen können.</translation>
    </message>
    <message>
        <source>Admits so many requests at the same time.</source>
        <translation>Lässt so viele Anfragen gleichzeitig zu.</translation>
    </message>
    <message>
        <source>Copies a share of the requests to another service.</source>
        <translation>Kopiert einen Teil der Anfragen an einen anderen Service.</translation>
    </message>
    <message>
        <source>Changes the path, query and host that the upstream gets.</source>
        <translation>Ändert Pfad, Query und Host, die der Upstream bekommt.</translation>
    </message>
    <message>
        <source>Says how long the upstream may take.</source>
        <translation>Sagt, wie lange der Upstream brauchen darf.</translation>
    </message>
    <message>
        <source>Sends again what failed and is safe to repeat.</source>
        <translation>Sendet erneut, was fehlschlug und sich gefahrlos wiederholen lässt.</translation>
    </message>
    <message>
        <source>Tells callers by the certificate that they show.</source>
        <translation>Erkennt Aufrufer an dem Zertifikat, das sie zeigen.</translation>
    </message>
    <message>
        <source>Says which authentications are enough.</source>
        <translation>Legt fest, welche Authentifizierungen genügen.</translation>
    </message>
    <message>
        <source>Allows and refuses callers by lists.</source>
        <translation>Lässt Aufrufer nach Listen zu oder weist sie ab.</translation>
    </message>
    <message>
        <source>Asks another service whether a request may pass.</source>
        <translation>Fragt einen anderen Service, ob eine Anfrage durchdarf.</translation>
    </message>
    <message>
        <source>Takes access tokens of OAuth 2.0, with scopes and binding.</source>
        <translation>Nimmt Access-Tokens von OAuth 2.0 an, mit Scopes und Bindung.</translation>
    </message>
    <message>
        <source>Gives out access tokens to OAuth clients.</source>
        <translation>Gibt Access-Tokens an OAuth-Clients aus.</translation>
    </message>
    <message>
        <source>Refuses JSON that is malformed, too large or ambiguous.</source>
        <translation>Weist JSON ab, das fehlerhaft, zu groß oder mehrdeutig ist.</translation>
    </message>
    <message>
        <source>Refuses XML that is malformed, too large or refers to others.</source>
        <translation>Weist XML ab, das fehlerhaft oder zu groß ist oder auf anderes verweist.</translation>
    </message>
    <message>
        <source>Tells browsers how to guard what they get.</source>
        <translation>Sagt Browsern, wie sie schützen, was sie bekommen.</translation>
    </message>
    <message>
        <source>Refuses changes that pages of other sites ask for.</source>
        <translation>Weist Änderungen ab, die Seiten anderer Sites verlangen.</translation>
    </message>
    <message>
        <source>Lets requests pass or not by the page they come from.</source>
        <translation>Lässt Anfragen nach der Seite, von der sie kommen, durch oder nicht.</translation>
    </message>
    <message>
        <source>Serves requests at some times alone.</source>
        <translation>Bedient Anfragen nur zu bestimmten Zeiten.</translation>
    </message>
    <message>
        <source>Refuses programs by what they call themselves.</source>
        <translation>Weist Programme danach ab, wie sie sich selbst nennen.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by where their address is.</source>
        <translation>Lässt Clients nach dem Ort ihrer Adresse durch oder nicht.</translation>
    </message>
    <message>
        <source>Spaces requests evenly.</source>
        <translation>Verteilt Anfragen gleichmäßig.</translation>
    </message>
    <message>
        <source>Tells callers by the signature of their request.</source>
        <translation>Erkennt Aufrufer an der Signatur ihrer Anfrage.</translation>
    </message>
    <message>
        <source>Tells the upstream who calls, signed.</source>
        <translation>Sagt dem Upstream signiert, wer aufruft.</translation>
    </message>
    <message>
        <source>Publishes the keys of the signed context.</source>
        <translation>Veröffentlicht die Schlüssel des signierten Kontexts.</translation>
    </message>
    <message>
        <source>Gives requests the credentials that their upstream wants.</source>
        <translation>Gibt Anfragen die Zugangsdaten, die ihr Upstream verlangt.</translation>
    </message>
    <message>
        <source>Refuses what is not as an API&apos;s description has it.</source>
        <translation>Weist ab, was nicht der Beschreibung einer API entspricht.</translation>
    </message>
    <message>
        <source>Refuses GraphQL that asks for too much.</source>
        <translation>Weist GraphQL ab, das zu viel verlangt.</translation>
    </message>
    <message>
        <source>Refuses uploads that are not what they say.</source>
        <translation>Weist Uploads ab, die nicht sind, was sie angeben.</translation>
    </message>
    <message>
        <source>Lets people log in with an identity provider.</source>
        <translation>Lässt Menschen sich bei einem Identitätsanbieter anmelden.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password, which a directory checks.</source>
        <translation>Erkennt Aufrufer an Benutzername und Passwort, die ein Verzeichnis prüft.</translation>
    </message>
    <message>
        <source>Refuses what the OWASP Core Rule Set takes for an attack.</source>
        <translation>Weist ab, was das OWASP Core Rule Set für einen Angriff hält.</translation>
    </message>
    <message>
        <source>By its credential</source>
        <translation>Nach seinem Credential</translation>
    </message>
    <message>
        <source>By what is set</source>
        <translation>Nach dem, was gesetzt ist</translation>
    </message>
    <message>
        <source>As the issuer publishes them</source>
        <translation>Wie der Aussteller sie veröffentlicht</translation>
    </message>
    <message>
        <source>As given here</source>
        <translation>Wie hier angegeben</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgendwohin</translation>
    </message>
    <message>
        <source>Directory user</source>
        <translation>Benutzer des Verzeichnisses</translation>
    </message>
    <message>
        <source>Of the user&apos;s entry: the consumer&apos;s id, or the name in its credential of kind ldap. dn stands for the entry&apos;s own name.</source>
        <translation>Des Eintrags des Benutzers: die Id des Consumers oder der Name in seinem Credential der Art ldap. dn steht für den Namen des Eintrags selbst.</translation>
    </message>
    <message>
        <source>Where the issuer&apos;s addresses come from: as it publishes them (discovery), or from here. By what is set: from here when one of the three is.</source>
        <translation>Woher die Adressen des Ausstellers kommen: wie er sie veröffentlicht (Discovery) oder von hier. Nach dem, was gesetzt ist: von hier, wenn eine der drei gesetzt ist.</translation>
    </message>
    <message>
        <source>The issuer&apos;s authorization_endpoint. By https, but for this machine itself; so for the next ones.</source>
        <translation>Der authorization_endpoint des Ausstellers. Über https, außer auf diesem Rechner selbst; ebenso bei den nächsten.</translation>
    </message>
    <message>
        <source>Where spans go. Nowhere: the trace is passed on and logged alone; what is set of the collector stays.</source>
        <translation>Wohin Spans gehen. Nirgendwohin: Der Trace wird nur weitergereicht und protokolliert; was zum Collector gesetzt ist, bleibt.</translation>
    </message>
    <message>
        <source>The token&apos;s aud. Empty: the id of the route&apos;s service; for a policy of the whole gateway with its tenant before it (tenant/service).</source>
        <translation>Das aud des Tokens. Leer: die Id des Service der Route; bei einer Policy des ganzen Gateways mit seinem Tenant davor (tenant/service).</translation>
    </message>
    <message>
        <source>From when it is signed. Requests that tell the same share one token for a quarter of that.</source>
        <translation>Ab dem Signieren. Anfragen, die dasselbe mitteilen, teilen sich ein Viertel dieser Zeit lang ein Token.</translation>
    </message>
    <message>
        <source>What it tells besides who calls (sub), when, and the decision. Members of the token have these names. With jti, the request&apos;s id, each request gets a token of its own, which costs a signature.</source>
        <translation>Was es mitteilt, außer wer aufruft (sub), wann, und die Entscheidung. So heißen die Felder im Token. Mit jti, der Id der Anfrage, bekommt jede Anfrage ein eigenes Token, was eine Signatur kostet.</translation>
    </message>
    <message>
        <source>Adds, sets and removes header fields, on the way to the upstream and on the way back. Policies of all scopes add up, from far to near. Values may have variables: ${consumer.id}, ${consumer.groups}, ${credential.id}, ${tenant.id}, ${service.id}, ${route.id}, ${client.ip}, ${request.id}, ${request.method}, ${request.path}, ${request.host}, ${request.scheme}, ${request.header.NAME}, ${request.query.NAME}, ${request.path.NAME}; $$ is a dollar sign.</source>
        <translation>Fügt Header-Felder hinzu, setzt und entfernt sie, auf dem Weg zum Upstream und auf dem Rückweg. Policies aller Geltungsbereiche summieren sich, von der fernsten zur nächsten. Werte dürfen Variablen haben: ${consumer.id}, ${consumer.groups}, ${credential.id}, ${tenant.id}, ${service.id}, ${route.id}, ${client.ip}, ${request.id}, ${request.method}, ${request.path}, ${request.host}, ${request.scheme}, ${request.header.NAME}, ${request.query.NAME}, ${request.path.NAME}; $$ ist ein Dollarzeichen.</translation>
    </message>
    <message>
        <source>Changes the path, the query, names of header fields and JSON bodies on the way to the upstream, and the JSON of answers on the way back. Policies of all scopes add up, from far to near. Values may have the variables of Header fields, such as ${consumer.id}, ${request.header.NAME}, ${request.query.NAME} and ${request.path.NAME} (what the route&apos;s path template or the named groups of its pattern took); $$ is a dollar sign.</source>
        <translation>Ändert Pfad, Query, Namen von Header-Feldern und JSON-Bodys auf dem Weg zum Upstream und das JSON von Antworten auf dem Rückweg. Policies aller Geltungsbereiche summieren sich, von der fernsten zur nächsten. Werte dürfen die Variablen der Header-Felder haben, etwa ${consumer.id}, ${request.header.NAME}, ${request.query.NAME} und ${request.path.NAME} (was die Pfadvorlage der Route oder die benannten Gruppen ihres Musters erfasst haben); $$ ist ein Dollarzeichen.</translation>
    </message>
    <message>
        <source>What the user&apos;s entry has in the attribute that the policy names (uid), or the entry&apos;s own name where that is dn: uid=ann,ou=people,dc=acme,dc=example. In whatever case.</source>
        <translation>Was der Eintrag des Benutzers in dem Attribut hat, das die Policy nennt (uid), oder der Name des Eintrags selbst, wenn das dn ist: uid=ann,ou=people,dc=acme,dc=example. Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <source>RE2, for the whole path. A group with a name, as (?P&lt;id&gt;[0-9]+), is a parameter.</source>
        <translation>RE2, für den ganzen Pfad. Eine Gruppe mit Namen wie (?P&lt;id&gt;[0-9]+) ist ein Parameter.</translation>
    </message>
    <message>
        <source>The new path; {id} is the parameter of a template path, or the group of that name.</source>
        <translation>Der neue Pfad; {id} ist der Parameter einer Pfadvorlage oder die Gruppe dieses Namens.</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Pass method and path overrides on</source>
        <translation>Überschreibungen von Methode und Pfad weiterreichen</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>So viele Anmeldungen dürfen in einer Minute von einer Adresse falsch sein (bei IPv6: von einem /64). 0: beliebig viele.</translation>
    </message>
    <message>
        <source>So many questions may be open, 500 at most; who comes then is refused.</source>
        <translation>So viele Anfragen dürfen offen sein, höchstens 500; wer dann kommt, wird abgewiesen.</translation>
    </message>
    <message>
        <source>So many signatures in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>So viele Signaturen dürfen in einer Minute von einer Adresse falsch sein (bei IPv6: von einem /64). 0: beliebig viele.</translation>
    </message>
    <message>
        <source>So many keys in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>So viele Schlüssel dürfen in einer Minute von einer Adresse falsch sein (bei IPv6: von einem /64). 0: beliebig viele.</translation>
    </message>
    <message>
        <source>So many tokens in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>So viele Token dürfen in einer Minute von einer Adresse falsch sein (bei IPv6: von einem /64). 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Who opens it, or sends a form to it, is logged out; not by links of other sites.</source>
        <translation>Wer es aufruft oder ein Formular dorthin schickt, wird abgemeldet; nicht durch Links fremder Seiten.</translation>
    </message>
    <message>
        <source>X-HTTP-Method-Override, X-Method-Override, X-HTTP-Method, X-Original-URL and X-Rewrite-URL of clients reach the upstream. Many frameworks obey them, past the rules that judged the real method and path.</source>
        <translation>X-HTTP-Method-Override, X-Method-Override, X-HTTP-Method, X-Original-URL und X-Rewrite-URL von Clients erreichen den Upstream. Viele Frameworks gehorchen ihnen, an den Regeln vorbei, die über die wirkliche Methode und den wirklichen Pfad geurteilt haben.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
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
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>External decision</source>
        <translation>Externe Entscheidung</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Kombiniert</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Spike arrest</source>
        <translation>Lastspitzen glätten</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>Gleichzeitigkeitsgrenze</translation>
    </message>
    <message>
        <source>Mock response</source>
        <translation>Attrappe</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Anfragegröße</translation>
    </message>
    <message>
        <source>JSON threats</source>
        <translation>JSON-Angriffe</translation>
    </message>
    <message>
        <source>XML threats</source>
        <translation>XML-Angriffe</translation>
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
        <translation>IP-Filter</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>Zugriffsregeln</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Zugriffsliste</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>Sicherheits-Header</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Only reports</source>
        <translation>Meldet nur</translation>
    </message>
    <message>
        <source>No bound</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>Unverschlüsseltes HTTP</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation>Jede Site</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Ohne Ablauf</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>Own site</source>
        <translation>Eigene Site</translation>
    </message>
    <message>
        <source>Named sites</source>
        <translation>Genannte Sites</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Keine Authentifizierung</translation>
    </message>
    <message>
        <source>Authentication is optional</source>
        <translation>Authentifizierung ist optional</translation>
    </message>
    <message>
        <source>Authentication only reports</source>
        <translation>Authentifizierung meldet nur</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Request bodies without a bound</source>
        <translation>Bodys von Anfragen ohne Grenze</translation>
    </message>
    <message>
        <source>TLS 1.2 is still taken</source>
        <translation>TLS 1.2 wird noch angenommen</translation>
    </message>
    <message>
        <source>Any website may call</source>
        <translation>Jede Website darf aufrufen</translation>
    </message>
    <message>
        <source>Plain HTTP to the upstream</source>
        <translation>Unverschlüsseltes HTTP zum Upstream</translation>
    </message>
    <message>
        <source>The upstream&apos;s certificate is not verified</source>
        <translation>Das Zertifikat des Upstreams wird nicht geprüft</translation>
    </message>
    <message>
        <source>Keys that never expire</source>
        <translation>Schlüssel, die nie ablaufen</translation>
    </message>
    <message>
        <source>Nobody is asked who they are: whoever reaches the gateway may call, and no limit or log can tell callers apart.</source>
        <translation>Niemand muss sich ausweisen: Wer das Gateway erreicht, darf aufrufen, und keine Grenze und kein Log kann Aufrufer unterscheiden.</translation>
    </message>
    <message>
        <source>Who sends no credentials passes as anonymous.</source>
        <translation>Wer keine Zugangsdaten sendet, wird als anonym durchgelassen.</translation>
    </message>
    <message>
        <source>Callers without credentials are counted and logged, and let through.</source>
        <translation>Aufrufer ohne Zugangsdaten werden gezählt, protokolliert und durchgelassen.</translation>
    </message>
    <message>
        <source>One caller alone, by mistake or on purpose, can use up all that the upstream is able to serve.</source>
        <translation>Ein einziger Aufrufer kann, aus Versehen oder mit Absicht, alles verbrauchen, was der Upstream leisten kann.</translation>
    </message>
    <message>
        <source>A few very large uploads can fill the upstream&apos;s memory or disk.</source>
        <translation>Wenige sehr große Uploads können den Arbeitsspeicher oder die Platte des Upstreams füllen.</translation>
    </message>
    <message>
        <source>A listener that others can reach takes requests unencrypted: keys and data can be read and changed on the way.</source>
        <translation>Ein Listener, den andere erreichen, nimmt Anfragen unverschlüsselt an: Schlüssel und Daten können unterwegs gelesen und geändert werden.</translation>
    </message>
    <message>
        <source>TLS 1.3 has no weak ciphers and keeps more of the handshake secret. All current clients speak it.</source>
        <translation>TLS 1.3 hat keine schwachen Verschlüsselungsverfahren und hält mehr vom Handshake geheim. Alle aktuellen Clients sprechen es.</translation>
    </message>
    <message>
        <source>Scripts of any website may read answers in the browsers of your users.</source>
        <translation>Skripte jeder Website dürfen in den Browsern Ihrer Benutzer Antworten lesen.</translation>
    </message>
    <message>
        <source>Between the gateway and its targets, requests can be read and changed on the way.</source>
        <translation>Zwischen dem Gateway und seinen Zielen können Anfragen unterwegs gelesen und geändert werden.</translation>
    </message>
    <message>
        <source>Whoever can divert the connection can pose as the upstream.</source>
        <translation>Wer die Verbindung umleiten kann, kann sich als der Upstream ausgeben.</translation>
    </message>
    <message>
        <source>A key or password that leaks opens the door until somebody notices.</source>
        <translation>Ein Schlüssel oder Passwort, das nach außen gelangt, öffnet die Tür, bis es jemand bemerkt.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Body size</source>
        <translation>Body-Größe</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Laufen ab</translation>
    </message>
    <message>
        <source>Bounded</source>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>This version of the console does not know more about it.</source>
        <translation>Mehr weiß diese Version der Konsole nicht darüber.</translation>
    </message>
    <message>
        <source>Require API keys</source>
        <translation>API-Schlüssel verlangen</translation>
    </message>
    <message>
        <source>Enforce it</source>
        <translation>Durchsetzen</translation>
    </message>
    <message>
        <source>Require credentials</source>
        <translation>Zugangsdaten verlangen</translation>
    </message>
    <message>
        <source>Add a rate limit…</source>
        <translation>Ratenbegrenzung hinzufügen…</translation>
    </message>
    <message>
        <source>Limit request bodies</source>
        <translation>Bodys von Anfragen begrenzen</translation>
    </message>
    <message>
        <source>Redirect to HTTPS</source>
        <translation>Nach HTTPS umleiten</translation>
    </message>
    <message>
        <source>Set up TLS…</source>
        <translation>TLS einrichten…</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Zertifikat hinzufügen…</translation>
    </message>
    <message>
        <source>Require TLS 1.3</source>
        <translation>TLS 1.3 verlangen</translation>
    </message>
    <message>
        <source>Narrow CORS…</source>
        <translation>CORS einschränken…</translation>
    </message>
    <message>
        <source>Use HTTPS…</source>
        <translation>HTTPS verwenden…</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <translation>Zertifikate prüfen</translation>
    </message>
    <message>
        <source>Expire in %1 days</source>
        <translation>In %1 Tagen ablaufen lassen</translation>
    </message>
    <message>
        <source>Callers without a key get 401: see first that each has one.</source>
        <translation>Aufrufer ohne Schlüssel bekommen 401: erst dafür sorgen, dass jeder einen hat.</translation>
    </message>
    <message>
        <source>Callers without credentials get 401 then.</source>
        <translation>Aufrufer ohne Zugangsdaten bekommen dann 401.</translation>
    </message>
    <message>
        <source>For all APIs of this listener.</source>
        <translation>Für alle APIs dieses Listeners.</translation>
    </message>
    <message>
        <source>TLS needs one; then it can be set up here.</source>
        <translation>TLS braucht eines; danach lässt es sich hier einrichten.</translation>
    </message>
    <message>
        <source>Look at the ports: HTTPS often has one of its own.</source>
        <translation>Die Ports ansehen: HTTPS hat oft einen eigenen.</translation>
    </message>
    <message>
        <source>All keys and passwords of the tenant that have no end.</source>
        <translation>Alle Schlüssel und Passwörter des Tenants, die kein Ende haben.</translation>
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
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Ejected</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1, %2 – %3 (%4)</source>
        <translation>%1, %2 – %3 (%4)</translation>
    </message>
    <message>
        <source>Nothing is known of this time</source>
        <translation>Über diese Zeit ist nichts bekannt</translation>
    </message>
    <message>
        <source>Up %1 % of the time</source>
        <translation>%1 % der Zeit verfügbar</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console</name>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Typed confirmation</source>
        <translation>Bestätigung durch Eintippen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Changes are applied without a question.</source>
        <translation>Änderungen werden ohne Rückfrage angewendet.</translation>
    </message>
    <message>
        <source>Changes are shown and confirmed before they are applied.</source>
        <translation>Änderungen werden gezeigt und bestätigt, bevor sie angewendet werden.</translation>
    </message>
    <message>
        <source>The connection&apos;s name must be typed before changes are applied.</source>
        <translation>Der Name der Verbindung ist einzutippen, bevor Änderungen angewendet werden.</translation>
    </message>
    <message>
        <source>Nothing can be changed over this connection.</source>
        <translation>Über diese Verbindung kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>limit of policy %1</source>
        <translation>Limit der Policy %1</translation>
    </message>
    <message>
        <source>limit of policy %1 for %2</source>
        <translation>Limit der Policy %1 für %2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid API key%2</source>
        <translation>Policy %1 will einen gültigen API-Schlüssel%2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid user name and password%2</source>
        <translation>Policy %1 will gültigen Benutzernamen und Passwort%2</translation>
    </message>
    <message>
        <source>no route matches this request</source>
        <translation>keine Route passt zu dieser Anfrage</translation>
    </message>
    <message>
        <source>policy %1: %2</source>
        <translation>Policy %1: %2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid token%2</source>
        <translation>Policy %1 verlangt ein gültiges Token%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>Neuer Administrator</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>Noch keine Administratoren</translation>
    </message>
    <message>
        <source>An administrator is a person or a program that may use the gateway&apos;s Admin API by a token. An owner may do everything, a viewer may only look. Give each their own: the audit trail names them.</source>
        <translation>Ein Administrator ist ein Mensch oder ein Programm, das die Admin-API des Gateways mit einem Token benutzen darf. Ein owner darf alles, ein viewer nur ansehen. Geben Sie jedem ein eigenes: Das Prüfprotokoll nennt sie beim Namen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>Token endet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
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
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
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
        <translation>Nach</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>Nach Route</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Nach Service</translation>
    </message>
    <message>
        <source>By tenant</source>
        <translation>Nach Tenant</translation>
    </message>
    <message>
        <source>By consumer</source>
        <translation>Nach Consumer</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>Nach Policy</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Errors (5xx)</source>
        <translation>Fehler (5xx)</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latenz p95</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 Minuten</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The table as CSV; the chart has exports of its own</source>
        <translation>Die Tabelle als CSV; das Diagramm hat eigene Exporte</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Waiting for the first figures…</source>
        <translation>Warten auf die ersten Zahlen…</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>Bytes/s</translation>
    </message>
    <message>
        <source>errors/s</source>
        <translation>Fehler/s</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>abgelehnt/s</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>Of policies the gateway counts what they refused: choose Rejections.</source>
        <translation>Von Policies zählt das Gateway, was sie abgelehnt haben: Wählen Sie Ablehnungen.</translation>
    </message>
    <message>
        <source>There was nothing of this in this time.</source>
        <translation>In dieser Zeit gab es nichts davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway counts these each for itself. The log shows the requests of both.</source>
        <translation>Das Gateway zählt beide je für sich. Das Protokoll zeigt die Anfragen von beiden.</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur dies</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AuditPage</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>Das Protokoll wird geladen…</translation>
    </message>
    <message>
        <source>The audit trail could not be loaded</source>
        <translation>Das Protokoll konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Change or clear the filter above.</source>
        <translation>Den Filter oben ändern oder leeren.</translation>
    </message>
    <message>
        <source>Everything that is done over the Admin API is written here, refused attempts too.</source>
        <translation>Hier steht alles, was über die Admin-API geschieht, auch abgelehnte Versuche.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Fetching for the export: %1 entries</source>
        <translation>Für den Export wird geholt: %1 Einträge</translation>
    </message>
    <message>
        <source>What this entry is about is not there any more</source>
        <translation>Das, worum es in diesem Eintrag geht, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show the object</source>
        <translation>Objekt zeigen</translation>
    </message>
    <message>
        <source>Show revision %1</source>
        <translation>Revision %1 zeigen</translation>
    </message>
    <message>
        <source>Show the revision</source>
        <translation>Revision zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n resource(s)</source>
        <translation>
            <numerusform>%n Ressource bearbeiten</numerusform>
            <numerusform>%n Ressourcen bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Nothing is applied yet: the edits are gathered in the pending changes, and one undo takes all of them back.</source>
        <translation>Noch wird nichts angewendet: Die Bearbeitungen kommen zu den ausstehenden Änderungen, und ein Rückgängig nimmt alle zurück.</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>Zu den ausstehenden Änderungen legen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>This gateway tells no fields for %1.</source>
        <translation>Dieses Gateway nennt für %1 keine Felder.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 of %2 looked at…</source>
        <translation>%1 von %2 angesehen…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::BulkPreviewModel</name>
    <message>
        <source>cannot: %1</source>
        <translation>geht nicht: %1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>Noch keine Zertifikate</translation>
    </message>
    <message>
        <source>A certificate lets listeners speak TLS, chosen by the name that a client asks for. Paste one with its key, or name its files on the gateway&apos;s machine; then give it to a listener.</source>
        <translation>Mit einem Zertifikat sprechen Listener TLS; ausgewählt wird es nach dem Namen, den ein Client verlangt. Fügen Sie eines mit seinem Schlüssel ein oder nennen Sie seine Dateien auf dem Rechner des Gateways; geben Sie es dann einem Listener.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>in der Datei %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>es selbst</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ChartPanel</name>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Diagrammmenü</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Als PNG exportieren…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Als SVG exportieren…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Chart exported to %1</source>
        <translation>Diagramm nach %1 exportiert</translation>
    </message>
    <message>
        <source>The chart could not be written to %1</source>
        <translation>Das Diagramm konnte nicht nach %1 geschrieben werden</translation>
    </message>
    <message>
        <source>Export or threshold</source>
        <translation>Exportieren oder Schwelle</translation>
    </message>
    <message>
        <source>Threshold…</source>
        <translation>Schwelle…</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>A line at this value (%1); empty: none</source>
        <translation>Eine Linie bei diesem Wert (%1); leer: keine</translation>
    </message>
    <message>
        <source>A threshold is a number above 0.</source>
        <translation>Eine Schwelle ist eine Zahl über 0.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ChoicesField</name>
    <message>
        <source>Also holds: %1</source>
        <translation>Enthält auch: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CollapsibleSection</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; press to close</source>
        <translation>Offen; zum Schließen drücken</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Geschlossen; zum Öffnen drücken</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ColourRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rows that fit</source>
        <translation>Zeilen, die passen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Noch eine Regel</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Take the rule out</source>
        <translation>Regel herausnehmen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The first rule that fits a row colours it. What is written is as in the filter box, such as status&gt;=500 path:/orders.</source>
        <translation>Die erste Regel, die auf eine Zeile passt, färbt sie. Geschrieben wird wie im Filterfeld, etwa status&gt;=500 path:/orders.</translation>
    </message>
    <message>
        <source>Rule %1, “%2”: %3</source>
        <translation>Regel %1, „%2“: %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Spalten, von links nach rechts</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <translation>Weiter nach links (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Further to the left</source>
        <translation>Weiter nach links</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <translation>Weiter nach rechts (Alt+Runter)</translation>
    </message>
    <message>
        <source>Further to the right</source>
        <translation>Weiter nach rechts</translation>
    </message>
    <message>
        <source>What is ticked is shown; the space bar ticks.</source>
        <translation>Was angehakt ist, wird gezeigt; die Leertaste setzt den Haken.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Go to a page, find a resource, run an action…</source>
        <translation>Zu einer Seite gehen, eine Ressource finden, eine Aktion ausführen…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>&gt; actions only   ·   ? help only   ·   several words in any order</source>
        <translation>&gt; nur Aktionen   ·   ? nur Hilfe   ·   mehrere Wörter in beliebiger Folge</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CompareModel</name>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n Feld verschieden</numerusform>
            <numerusform>%n Felder verschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ComparePage</name>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Links und rechts vertauschen</translation>
    </message>
    <message>
        <source>Read both sides again</source>
        <translation>Beide Seiten neu lesen</translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation>Nach Name oder Art filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Alle gezeigten wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Choose a connection or a file…</source>
        <translation>Verbindung oder Datei wählen…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Configurations (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Konfigurationen (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Compare two configurations</source>
        <translation>Zwei Konfigurationen vergleichen</translation>
    </message>
    <message>
        <source>Choose a connection or a configuration file on each side. What differs is listed; what you choose of the left can be promoted to the right, as pending changes that you look through before you apply them.</source>
        <translation>Auf jeder Seite eine Verbindung oder eine Konfigurationsdatei wählen. Was verschieden ist, wird aufgelistet; was links gewählt wird, lässt sich nach rechts übertragen, als ausstehende Änderungen, die vor dem Anwenden durchgesehen werden.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Beide sind gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s), without their secrets, which can&apos;t be compared.</source>
        <translation>
            <numerusform>%n Objekt, ohne seine Geheimnisse, die sich nicht vergleichen lassen.</numerusform>
            <numerusform>%n Objekte, ohne ihre Geheimnisse, die sich nicht vergleichen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ (%1)</source>
        <translation>Verschieden (%1)</translation>
    </message>
    <message>
        <source>Only left (%1)</source>
        <translation>Nur links (%1)</translation>
    </message>
    <message>
        <source>Only right (%1)</source>
        <translation>Nur rechts (%1)</translation>
    </message>
    <message>
        <source>Choose an object to see what differs.</source>
        <translation>Ein Objekt wählen, um zu sehen, was verschieden ist.</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Übertragen…</translation>
    </message>
    <message>
        <source>Promote to %1…</source>
        <translation>Nach %1 übertragen…</translation>
    </message>
    <message>
        <source>The right side is a file: open a connection there to promote.</source>
        <translation>Die rechte Seite ist eine Datei: zum Übertragen dort eine Verbindung öffnen.</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing can be promoted there.</source>
        <translation>%1 ist nur zum Lesen: dorthin lässt sich nichts übertragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) chosen</source>
        <translation>
            <numerusform>%n Objekt gewählt</numerusform>
            <numerusform>%n Objekte gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to go to the right. Ticking what only the right has deletes it there.</source>
        <translation>Anhaken, was nach rechts soll. Was es nur rechts gibt, wird dort gelöscht, wenn es angehakt ist.</translation>
    </message>
    <message numerus="yes">
        <source>Promote %n object(s)</source>
        <translation>
            <numerusform>%n Objekt übertragen</numerusform>
            <numerusform>%n Objekte übertragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for you in %1</source>
        <translation>
            <numerusform>%n Änderung wartet in %1</numerusform>
            <numerusform>%n Änderungen warten in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose deletions</source>
        <translation>Löschungen wählen</translation>
    </message>
    <message>
        <source>Those of what is shown that only the right side has</source>
        <translation>Von dem, was gezeigt wird, das, was es nur rechts gibt</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%n Löschung</numerusform>
            <numerusform>%n Löschungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CompareSide</name>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>It is larger than 64 MiB.</source>
        <translation>Sie ist größer als 64 MiB.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionEditor</name>
    <message>
        <source>Add connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Unchanged; type to replace it</source>
        <translation>Unverändert; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>trusted by hand: %1</source>
        <translation>von Hand vertraut: %1</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>Die Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>The URL must begin with https:// or http:// and name a host.</source>
        <translation>Die URL muss mit https:// oder http:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <source>The URL must not carry a user name or password.</source>
        <translation>Die URL darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is damaged and was kept as %2</source>
        <translation>%1 ist beschädigt und wurde als %2 aufgehoben</translation>
    </message>
    <message>
        <source>The connections could not be saved: %1</source>
        <translation>Die Verbindungen konnten nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be kept aside; nothing is saved until it is repaired or removed</source>
        <translation>%1 ist beschädigt und lässt sich nicht beiseitelegen; bis zur Reparatur oder Entfernung wird nichts gespeichert</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionTree</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>Verbindung entfernen…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Local gateway…</source>
        <translation>Lokales Gateway…</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConsumersPage</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>New consumer</source>
        <translation>Neuer Consumer</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Noch keine Consumer</translation>
    </message>
    <message>
        <source>A consumer is an application or a person that calls. Give it a key, then policies can tell it from others and limit it.</source>
        <translation>Ein Consumer ist eine Anwendung oder Person, die aufruft. Mit einem Schlüssel können Policies ihn von anderen unterscheiden und begrenzen.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Key ends</source>
        <translation>Schlüssel endet</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DecisionView</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Decision trace</source>
        <translation>Spur der Entscheidung</translation>
    </message>
    <message>
        <source>Send a request, and this shows how the gateway decided: the route, each policy in order, and why.</source>
        <translation>Eine Anfrage senden: hier steht dann, wie das Gateway entschied: die Route, jede Policy der Reihe nach, und warum.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Geht weiter</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Would refuse (report only)</source>
        <translation>Würde ablehnen (meldet nur)</translation>
    </message>
    <message>
        <source>Answers itself</source>
        <translation>Antwortet selbst</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Betrifft sie nicht</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>Abgelehnt, %1</translation>
    </message>
    <message>
        <source>Answered by a policy</source>
        <translation>Von einer Policy beantwortet</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Keine Route</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Does not match</source>
        <translation>Passt nicht</translation>
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
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 goes when the pending changes are applied. Nothing refers to it.</source>
        <translation>%1 verschwindet, wenn die ausstehenden Änderungen angewendet werden. Nichts verweist darauf.</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes when the pending changes are applied. It is used by %n other(s), which would be refused:</source>
        <translation>
            <numerusform>%1 verschwindet, wenn die ausstehenden Änderungen angewendet werden. %n andere Ressource verwendet es und würde abgelehnt:</numerusform>
            <numerusform>%1 verschwindet, wenn die ausstehenden Änderungen angewendet werden. %n andere Ressourcen verwenden es und würden abgelehnt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Zum Löschen vormerken</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DiffView</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Unterschiede: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Differences, field by field</source>
        <translation>Unterschiede, Feld für Feld</translation>
    </message>
    <message>
        <source>Differences as source</source>
        <translation>Unterschiede als Quelltext</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>and more: see Raw</source>
        <translation>und mehr: siehe Roh</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DurationField</name>
    <message>
        <source>A bare number: %1</source>
        <translation>Eine bloße Zahl: %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>A number with a unit: 250ms, 30s, 5m, 1h, 30d</source>
        <translation>Eine Zahl mit Einheit: 250ms, 30s, 5m, 1h, 30d</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EditPanel</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Id kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>%1 is not there (any more).</source>
        <translation>%1 ist nicht (mehr) da.</translation>
    </message>
    <message>
        <source>Marked for deletion. Revert keeps it.</source>
        <translation>Zum Löschen vorgemerkt. Zurücksetzen behält es.</translation>
    </message>
    <message>
        <source>Shows your pending change; the gateway has another version until it is applied.</source>
        <translation>Zeigt die ausstehende Änderung; bis zum Anwenden hat das Gateway einen anderen Stand.</translation>
    </message>
    <message>
        <source>Here is the source text that you left unfinished.</source>
        <translation>Hier ist der unfertige Quelltext von vorhin.</translation>
    </message>
    <message>
        <source>This connection is read-only: look, copy, compare, but nothing can be changed here.</source>
        <translation>Diese Verbindung ist nur zum Lesen: ansehen, kopieren, vergleichen geht, ändern nicht.</translation>
    </message>
    <message>
        <source>The unfinished source text of %1 is kept here and comes back with it</source>
        <translation>Der unfertige Quelltext von %1 ist aufgehoben und kommt mit ihm zurück</translation>
    </message>
    <message>
        <source>Kept as a pending change: %1</source>
        <translation>Als ausstehende Änderung aufgehoben: %1</translation>
    </message>
    <message>
        <source>The source text has an error; see below it.</source>
        <translation>Der Quelltext hat einen Fehler; er steht darunter.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve first.</source>
        <translation>
            <numerusform>Erst %n Problem lösen.</numerusform>
            <numerusform>Erst %n Probleme lösen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the pending changes. Preview and apply them below (Ctrl+S).</source>
        <translation>Zu den ausstehenden Änderungen gelegt. Unten ansehen und anwenden (Strg+S).</translation>
    </message>
    <message>
        <source>Added to the pending changes: %1</source>
        <translation>Zu den ausstehenden Änderungen gelegt: %1</translation>
    </message>
    <message>
        <source>This is what the gateway has.</source>
        <translation>So hat es das Gateway.</translation>
    </message>
    <message>
        <source>Marked for deletion: %1</source>
        <translation>Zum Löschen vorgemerkt: %1</translation>
    </message>
    <message>
        <source>A copy that is not there yet. Secrets are not copied: fill them in.</source>
        <translation>Eine Kopie, die es noch nicht gibt. Geheimnisse werden nicht kopiert: sie sind neu einzutragen.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ist verschwunden.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway refuses this: %n problem(s).</source>
        <translation>
            <numerusform>Das Gateway lehnt das ab: %n Problem.</numerusform>
            <numerusform>Das Gateway lehnt das ab: %n Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being edited</source>
        <translation>Nichts wird bearbeitet</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Not on the gateway yet</source>
        <translation>Noch nicht auf dem Gateway</translation>
    </message>
    <message numerus="yes">
        <source>used by %n</source>
        <translation>
            <numerusform>von %n verwendet</numerusform>
            <numerusform>von %n verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>used by nothing</source>
        <translation>von nichts verwendet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Dropped: %1. Undo (Ctrl+Z) brings it back</source>
        <translation>Verworfen: %1. Rückgängig (Strg+Z) bringt es zurück</translation>
    </message>
    <message>
        <source>This is what the gateway has. Undo (Ctrl+Z) brings back what you typed.</source>
        <translation>Das ist der Stand des Gateways. Rückgängig (Strg+Z) bringt zurück, was eingegeben war.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EditViews</name>
    <message>
        <source>Related</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Form and source side by side</source>
        <translation>Formular und Quelltext nebeneinander</translation>
    </message>
    <message>
        <source>Form and source</source>
        <translation>Formular und Quelltext</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>The source has an error in line %1: this is the last good state.</source>
        <translation>Der Quelltext hat einen Fehler in Zeile %1: Dies ist der letzte gültige Stand.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EmptyState</name>
    <message>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>Help of this page (F1)</source>
        <translation>Hilfe zu dieser Seite (F1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EnumField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1 (not known here)</source>
        <translation>%1 (hier nicht bekannt)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExportDialog</name>
    <message>
        <source>&amp;Hidden columns too</source>
        <translation>Auch &amp;verborgene Spalten</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Every row shown (%1)</source>
        <translation>Alle gezeigten Zeilen (%1)</translation>
    </message>
    <message>
        <source>The selected rows (%1)</source>
        <translation>Die ausgewählten Zeilen (%1)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Markdown, for texts</source>
        <translation>Markdown, für Texte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionEdit</name>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionField</name>
    <message>
        <source>Try…</source>
        <translation>Ausprobieren…</translation>
    </message>
    <message>
        <source>Evaluates it over a request, without sending anything</source>
        <translation>Wertet ihn mit einer Anfrage aus, ohne etwas zu senden</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 ausprobieren</translation>
    </message>
    <message>
        <source>Too long for here: edit it in the Source tab</source>
        <translation>Zu lang für hier: unter Quelltext bearbeiten</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionTryDialog</name>
    <message>
        <source>Try: %1</source>
        <translation>Ausprobieren: %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>The request as JSON</source>
        <translation>Die Anfrage als JSON</translation>
    </message>
    <message>
        <source>What its parts come to</source>
        <translation>Was seine Teile ergeben</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Use this expression</source>
        <translation>Diesen Ausdruck übernehmen</translation>
    </message>
    <message>
        <source>Sample request</source>
        <translation>Beispielanfrage</translation>
    </message>
    <message>
        <source>Change what matters; what is taken out is not there.</source>
        <translation>Ändern, worauf es ankommt; was herausgenommen wird, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The log keeps no header fields, claims, certificates and limits: add what matters.</source>
        <translation>Das Protokoll bewahrt keine Header-Felder, Claims, Zertifikate und Grenzen auf: ergänzen, worauf es ankommt.</translation>
    </message>
    <message>
        <source>No value: the expression is not right yet</source>
        <translation>Kein Wert: Der Ausdruck ist noch nicht richtig</translation>
    </message>
    <message>
        <source>No value: the request is not JSON: %1</source>
        <translation>Kein Wert: Die Anfrage ist kein JSON: %1</translation>
    </message>
    <message>
        <source>No value: in the request %1: %2</source>
        <translation>Kein Wert: in der Anfrage %1: %2</translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation>Er scheitert: %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 steps</source>
        <translation>%1 · %2 von %3 Schritten</translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation>Getipptes verwerfen?</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::Field</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Take this out (not set)</source>
        <translation>Herausnehmen (nicht gesetzt)</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Not set (default)</source>
        <translation>Nicht gesetzt (Vorgabe)</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Leerer Text</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Leere Liste</translation>
    </message>
    <message>
        <source>Copy JSON pointer</source>
        <translation>JSON-Zeiger kopieren</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FileButton</name>
    <message>
        <source>Load from file…</source>
        <translation>Aus Datei laden…</translation>
    </message>
    <message>
        <source>Load %1 from a file</source>
        <translation>%1 aus einer Datei laden</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is longer than %2</source>
        <translation>%1 ist länger als %2</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 ist kein Text</translation>
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
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FilterEdit</name>
    <message>
        <source>Saved and recent filters</source>
        <translation>Gespeicherte und letzte Filter</translation>
    </message>
    <message>
        <source>Saved and recent filters (Alt+Down)</source>
        <translation>Gespeicherte und letzte Filter (Alt+Runter)</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <translation>Was hier stehen kann</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Diese Seite filtern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>Gespeicherten Filter löschen</translation>
    </message>
    <message>
        <source>Forget recent filters</source>
        <translation>Letzte Filter vergessen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter; one of the same name is replaced:</source>
        <translation>Name des Filters; einer mit demselben Namen wird ersetzt:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FindingCard</name>
    <message numerus="yes">
        <source>%1 of %n API(s)</source>
        <translation>
            <numerusform>%1 von %n API</numerusform>
            <numerusform>%1 von %n APIs</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Anders lösen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FormSourceSplit</name>
    <message>
        <source>Take the form’s</source>
        <translation>Formular übernehmen</translation>
    </message>
    <message>
        <source>Writes the source from what the form shows; Ctrl+Z in the source brings the text back</source>
        <translation>Schreibt den Quelltext nach dem, was das Formular zeigt; Strg+Z im Quelltext bringt den Text zurück</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FormUndo</name>
    <message>
        <source>Undo in the form</source>
        <translation>Im Formular rückgängig</translation>
    </message>
    <message>
        <source>Redo in the form</source>
        <translation>Im Formular wiederherstellen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::HelpViewer</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Choose a revision to see what it changed, or two to compare them.</source>
        <translation>Eine Revision wählen, um ihre Änderungen zu sehen, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Loading the history…</source>
        <translation>Der Verlauf wird geladen…</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>Der Verlauf konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>Wiederhergestellt aus %1</translation>
    </message>
    <message>
        <source>%1 (restored from %2)</source>
        <translation>%1 (wiederhergestellt aus %2)</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>Every change that is applied becomes a revision here, with who, when, why and what.</source>
        <translation>Jede angewendete Änderung wird hier eine Revision: wer, wann, warum und was.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose one or two revisions.</source>
        <translation>Eine oder zwei Revisionen wählen.</translation>
    </message>
    <message>
        <source>From revision %1 to %2</source>
        <translation>Von Revision %1 zu %2</translation>
    </message>
    <message>
        <source>What revision %1 changed</source>
        <translation>Was Revision %1 änderte</translation>
    </message>
    <message>
        <source>The first revision: there is nothing before it.</source>
        <translation>Die erste Revision: vor ihr war nichts.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist nur zum Lesen.</translation>
    </message>
    <message>
        <source>This is what is in force.</source>
        <translation>Das ist in Kraft.</translation>
    </message>
    <message>
        <source>Choose one revision.</source>
        <translation>Eine Revision wählen.</translation>
    </message>
    <message>
        <source>Makes a new revision with the content of the chosen one, after a look at the difference</source>
        <translation>Macht nach einem Blick auf den Unterschied eine neue Revision mit dem Inhalt der gewählten</translation>
    </message>
    <message>
        <source>Only the resource chosen below</source>
        <translation>Nur die unten gewählte Ressource</translation>
    </message>
    <message>
        <source>Choose a resource below.</source>
        <translation>Unten eine Ressource wählen.</translation>
    </message>
    <message>
        <source>Restored: revision %1 is in force</source>
        <translation>Wiederhergestellt: Revision %1 ist in Kraft</translation>
    </message>
    <message>
        <source>Revision %1 is not in the history (any more)</source>
        <translation>Revision %1 ist nicht (mehr) in der Historie</translation>
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
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Too long for here: edit it in the Source tab</source>
        <translation>Zu lang für hier: unter Quelltext bearbeiten</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeyValueField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: Name</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: Wert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>„%1“ steht hier zweimal</translation>
    </message>
    <message>
        <source>%1 entries: edit them in the Source tab</source>
        <translation>%1 Einträge: unter Quelltext bearbeiten</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeychainSecretStore</name>
    <message>
        <source>access to the system keychain was refused</source>
        <translation>der Zugriff auf den Schlüsselbund des Systems wurde verweigert</translation>
    </message>
    <message>
        <source>this system has no keychain running</source>
        <translation>auf diesem System läuft kein Schlüsselbund</translation>
    </message>
    <message>
        <source>the system keychain cannot be used</source>
        <translation>der Schlüsselbund des Systems ist nicht verwendbar</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>For this session only: %1</source>
        <translation>Nur für diese Sitzung: %1</translation>
    </message>
    <message>
        <source>the system keychain does not answer</source>
        <translation>der Schlüsselbund des Systems antwortet nicht</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeysetsPage</name>
    <message>
        <source>Key sets</source>
        <translation>Schlüsselsätze</translation>
    </message>
    <message>
        <source>New key set</source>
        <translation>Neuer Schlüsselsatz</translation>
    </message>
    <message>
        <source>No key sets yet</source>
        <translation>Noch keine Schlüsselsätze</translation>
    </message>
    <message>
        <source>A key set holds the public keys that tokens are verified with: given here, or read from an address of the one who issues them, which is how keys change without your doing.</source>
        <translation>Ein Schlüsselsatz enthält die öffentlichen Schlüssel, mit denen Token geprüft werden: hier angegeben oder von einer Adresse dessen gelesen, der sie ausstellt; so wechseln Schlüssel ohne Ihr Zutun.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen von</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LinkOpener</name>
    <message>
        <source>The link leads to “%1”, and no connection has this name or address. Add the connection, then open the link again.</source>
        <translation>Der Link führt zu „%1“, und keine Verbindung hat diesen Namen oder diese Adresse. Die Verbindung hinzufügen, dann den Link noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, and several connections have this name or address. Give them different names, or choose the one that is meant yourself.</source>
        <translation>Der Link führt zu „%1“, und mehrere Verbindungen haben diesen Namen oder diese Adresse. Ihnen verschiedene Namen geben oder die gemeinte selbst wählen.</translation>
    </message>
    <message>
        <source>The link leads to the page “%1”, which this version does not have.</source>
        <translation>Der Link führt zur Seite „%1“, die es in dieser Version nicht gibt.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, but %2 does not show it: %3</source>
        <translation>Der Link führt zu „%1“, aber %2 zeigt es nicht: %3</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which %2 does not have (any more).</source>
        <translation>Der Link führt zu „%1“, das es in %2 nicht (mehr) gibt.</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened</source>
        <translation>Dieser Link lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ListField</name>
    <message>
        <source>One a line: 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>Je Zeile eines: 10.0.0.0/8 oder 2001:db8::/32</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Je Zeile eines</translation>
    </message>
    <message>
        <source>Line %1 is no address or range: %2</source>
        <translation>Zeile %1 ist keine Adresse und kein Bereich: %2</translation>
    </message>
    <message>
        <source>Not a list: edit it in the Source tab</source>
        <translation>Keine Liste: unter Quelltext bearbeiten</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ListenersPage</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Neuer Listener</translation>
    </message>
    <message>
        <source>No listeners yet</source>
        <translation>Noch keine Listener</translation>
    </message>
    <message>
        <source>A listener is an address and a port where the gateway takes requests. Without one it hears nobody. With a certificate it speaks TLS, and it can ask clients for theirs.</source>
        <translation>Ein Listener ist eine Adresse und ein Port, an dem das Gateway Anfragen annimmt. Ohne einen hört es niemanden. Mit einem Zertifikat spricht er TLS, und er kann Clients nach ihrem fragen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>Client-Zertifikate</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LiveChart</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Latest values: %1</source>
        <translation>Letzte Werte: %1</translation>
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
        <translation>Über der Schwelle</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>over the threshold of %1</source>
        <translation>über der Schwelle von %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayConnection</name>
    <message>
        <source>no answer in %1 s</source>
        <translation>keine Antwort in %1 s</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>die Antwort ist kein HTTP</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayPage</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Start it to send requests through a real gateway on this computer.</source>
        <translation>Starten, um Anfragen durch ein echtes Gateway auf diesem Rechner zu schicken.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Listener %1</translation>
    </message>
    <message>
        <source>Admin API</source>
        <translation>Admin-API</translation>
    </message>
    <message>
        <source>Copy the URL of %1</source>
        <translation>URL von %1 kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
        <translation>Mobile App, 60 je Minute (X-API-Key: mobile-demo-key)</translation>
    </message>
    <message>
        <source>Somebody with a wrong key</source>
        <translation>Jemand mit falschem Schlüssel</translation>
    </message>
    <message>
        <source>Nobody, or as the headers below say</source>
        <translation>Niemand, oder wie unten im Kopf steht</translation>
    </message>
    <message numerus="yes">
        <source>Load cancelled after %n answer(s)</source>
        <translation>
            <numerusform>Last nach %n Antwort abgebrochen</numerusform>
            <numerusform>Last nach %n Antworten abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load finished: %n answer(s)</source>
        <translation>
            <numerusform>Last beendet: %n Antwort</numerusform>
            <numerusform>Last beendet: %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start load</source>
        <translation>Last starten</translation>
    </message>
    <message>
        <source>The URL must begin with http:// and name a host</source>
        <translation>Die URL muss mit http:// beginnen und einen Host nennen</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not of the form Name: value</source>
        <translation>Zeile %1 der Kopffelder hat nicht die Form Name: Wert</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>Es kam keine Antwort: %1</translation>
    </message>
    <message>
        <source>%1 in %2 ms, %3</source>
        <translation>%1 in %2 ms, %3</translation>
    </message>
    <message>
        <source>This answer carries no trace.</source>
        <translation>Zu dieser Antwort gibt es keine Spur.</translation>
    </message>
    <message>
        <source>The trace can&apos;t be read: %1</source>
        <translation>Die Spur ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Explained; nothing was sent</source>
        <translation>Erklärt; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>A load goes to the local gateway only: %1</source>
        <translation>Eine Last geht nur an das lokale Gateway: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed (%1)</source>
        <translation>
            <numerusform>%n gescheitert (%1)</numerusform>
            <numerusform>%n gescheitert (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1 ms, p99 %2 ms</source>
        <translation>p50 %1 ms, p99 %2 ms</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>Filled in from the log, which has neither headers nor body</source>
        <translation>Aus dem Log ausgefüllt, das weder Header noch Body enthält</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LogsPage</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
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
        <translation>Abgelehnt von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
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
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Every tenant</source>
        <translation>Jeder Tenant</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>Als JSON-Zeilen…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>The request log is not connected</source>
        <translation>Das Anfrageprotokoll ist nicht verbunden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting for requests</source>
        <translation>Wartet auf Anfragen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>Resume to see requests as they come.</source>
        <translation>Weiter, um Anfragen zu sehen, wie sie kommen.</translation>
    </message>
    <message>
        <source>Every request that fits the filter appears here the moment it is answered.</source>
        <translation>Jede Anfrage, die zum Filter passt, erscheint hier, sobald sie beantwortet ist.</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>die neuesten %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 left out by the gateway under load</source>
        <translation>%1 unter Last vom Gateway ausgelassen</translation>
    </message>
    <message>
        <source>%1 not shown: they came faster than can be read</source>
        <translation>%1 nicht gezeigt: sie kamen schneller, als man lesen kann</translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation>nicht verbunden: %1</translation>
    </message>
    <message>
        <source>%1 shown by the filter</source>
        <translation>%1 vom Filter gezeigt</translation>
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
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 wird verbunden…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Pending changes (%1)</source>
        <translation>Ausstehende Änderungen (%1)</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>Form — %1</source>
        <translation>Formular — %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
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
        <translation>Nicht live</translation>
    </message>
    <message>
        <source>Not live: %1</source>
        <translation>Nicht live: %1</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>%n Änderung &amp;anwenden</numerusform>
            <numerusform>%n Änderungen &amp;anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>Änderungen &amp;anwenden</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n</source>
        <translation>
            <numerusform>%n anwenden</numerusform>
            <numerusform>%n anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Über Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1
A desktop console for API gateways, with a fast gateway inside.

The console is free software under the GNU GPL, version 3 or later; the engine under the Apache License 2.0.</source>
        <translation>Gatehouse %1
Eine Desktop-Konsole für API-Gateways, mit einem schnellen Gateway darin.

Die Konsole ist freie Software unter der GNU GPL, Version 3 oder später; die Engine unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on</source>
        <translation>Die Konsole spricht sie ab ihrem nächsten Start</translation>
    </message>
    <message>
        <source>The language changes at the next start of Gatehouse.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Gatehouse.</translation>
    </message>
    <message>
        <source>The system&apos;s &amp;language</source>
        <translation>&amp;Sprache des Systems</translation>
    </message>
    <message>
        <source>Compare and promote</source>
        <translation>Vergleichen und übertragen</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Diagnostics saved in %1. They hold names, addresses and paths, but no tokens, keys or contents.</source>
        <translation>Diagnose in %1 gespeichert. Sie enthält Namen, Adressen und Pfade, aber keine Token, Schlüssel oder Inhalte.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <translation>Benachrichtigungen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Benachrichtigungen, %n ungelesen</numerusform>
            <numerusform>Benachrichtigungen, %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Text bei %1 %</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Unfinished source text</source>
        <translation>Unfertiger Quelltext</translation>
    </message>
    <message>
        <source>Source text with an error would be lost: %1</source>
        <translation>Quelltext mit einem Fehler ginge verloren: %1</translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>Trotzdem s&amp;chließen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MemorySecretStore</name>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Others changed this object after you began. Choose what each field becomes; nothing is applied yet.</source>
        <translation>Andere haben dieses Objekt geändert, nachdem Sie begonnen hatten. Wählen Sie, was jedes Feld wird; noch wird nichts angewendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both.</source>
        <translation>
            <numerusform>%n Feld haben beide geändert.</numerusform>
            <numerusform>%n Felder haben beide geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>Auf dem Gateway</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Felder, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Space takes the value of the cell</source>
        <translation>Die Leertaste nimmt den Wert der Zelle</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Alles &amp;meins</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Alles der &amp;anderen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Secrets are not shown</source>
        <translation>Geheimnisse werden nicht gezeigt</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>von beiden geändert</translation>
    </message>
    <message>
        <source>It stays as it is at the gateway: nothing is left to apply.</source>
        <translation>Es bleibt, wie es auf dem Gateway ist: Nichts ist mehr anzuwenden.</translation>
    </message>
    <message>
        <source>It will be deleted.</source>
        <translation>Es wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NewResourceBox</name>
    <message>
        <source>The gateway itself</source>
        <translation>Das Gateway selbst</translation>
    </message>
    <message>
        <source>The id has small letters, digits, point, hyphen and underscore, begins with a letter or digit, and is at most 63 long.</source>
        <translation>Die Id besteht aus Kleinbuchstaben, Ziffern, Punkt, Bindestrich und Unterstrich, beginnt mit einem Buchstaben oder einer Ziffer und hat höchstens 63 Zeichen.</translation>
    </message>
    <message>
        <source>There is already a %1 of this id.</source>
        <translation>Es gibt schon ein Objekt mit dieser Id: %1.</translation>
    </message>
    <message>
        <source>Choose the tenant it belongs to.</source>
        <translation>Wählen Sie den Tenant, zu dem es gehört.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationCentre</name>
    <message>
        <source>The gateway does not answer</source>
        <translation>Das Gateway antwortet nicht</translation>
    </message>
    <message numerus="yes">
        <source>The gateway reports %n problem(s)</source>
        <translation>
            <numerusform>Das Gateway meldet %n Problem</numerusform>
            <numerusform>Das Gateway meldet %n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationPanel</name>
    <message>
        <source>serious</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Remove what is over</source>
        <translation>Vergangene entfernen</translation>
    </message>
    <message>
        <source>Rules and muting…</source>
        <translation>Regeln und Stummschalten…</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Nothing is the matter at the open connections. What ends soon, fails, or is rejected too often will stand here.</source>
        <translation>An den offenen Verbindungen ist alles in Ordnung. Was bald abläuft, fehlschlägt oder zu oft abgewiesen wird, erscheint hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them last</source>
        <translation>
            <numerusform>%n davon dauert an</numerusform>
            <numerusform>%n davon dauern an</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationSettingsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell when</source>
        <translation>Melden, wenn</translation>
    </message>
    <message>
        <source>a &amp;certificate ends within</source>
        <translation>ein &amp;Zertifikat abläuft binnen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>a consumer&apos;s &amp;key ends within</source>
        <translation>ein S&amp;chlüssel eines Consumers abläuft binnen</translation>
    </message>
    <message>
        <source>policies &amp;reject at least</source>
        <translation>durch Policies &amp;abgewiesen werden mindestens</translation>
    </message>
    <message>
        <source> % of the requests of a minute</source>
        <translation> % der Anfragen einer Minute</translation>
    </message>
    <message>
        <source>a &amp;service answers 5xx to at least</source>
        <translation>ein &amp;Service mit 5xx antwortet auf mindestens</translation>
    </message>
    <message>
        <source>and there were at &amp;least</source>
        <translation>und es darin &amp;mindestens</translation>
    </message>
    <message>
        <source> requests in it</source>
        <translation> Anfragen gab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>What is serious</source>
        <translation>Was ernst ist</translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation>Auch Warnungen</translation>
    </message>
    <message>
        <source>The desktop shows</source>
        <translation>Der Desktop zeigt</translation>
    </message>
    <message>
        <source>The &amp;desktop shows</source>
        <translation>Der &amp;Desktop zeigt</translation>
    </message>
    <message>
        <source>Nothing of these connections</source>
        <translation>Nichts von diesen Verbindungen</translation>
    </message>
    <message>
        <source>a &amp;quota is used to at least</source>
        <translation>ein K&amp;ontingent ist verbraucht zu mindestens</translation>
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
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ObjectField</name>
    <message>
        <source>Other members</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Other members of %1</source>
        <translation>Weitere Felder von %1</translation>
    </message>
    <message>
        <source>The gateway&apos;s schema does not name these. They are kept as they are.</source>
        <translation>Das Schema des Gateways nennt sie nicht. Sie bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ObjectListField</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 items; the first %2 are shown. Edit the rest in the Source tab.</source>
        <translation>%1 Einträge; die ersten %2 sind zu sehen. Die übrigen unter Quelltext bearbeiten.</translation>
    </message>
    <message>
        <source>Not a list: edit it in the Source tab</source>
        <translation>Keine Liste: unter Quelltext bearbeiten</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::OverviewPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latenz p95</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Latency as</source>
        <translation>Latenz als</translation>
    </message>
    <message>
        <source>Rejected per second by</source>
        <translation>Abgewiesen je Sekunde nach</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Rejections by</source>
        <translation>Abweisungen nach</translation>
    </message>
    <message>
        <source>Top routes</source>
        <translation>Häufigste Routen</translation>
    </message>
    <message>
        <source>Top consumers</source>
        <translation>Häufigste Consumer</translation>
    </message>
    <message>
        <source>Policies that refuse</source>
        <translation>Policies, die ablehnen</translation>
    </message>
    <message>
        <source>Routes appear here as soon as requests reach them.</source>
        <translation>Routen erscheinen hier, sobald Anfragen sie erreichen.</translation>
    </message>
    <message>
        <source>Callers that identify themselves appear here, by name.</source>
        <translation>Wer sich ausweist, erscheint hier mit Namen.</translation>
    </message>
    <message>
        <source>No policy refused anything in this time.</source>
        <translation>Keine Policy lehnte in dieser Zeit etwas ab.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Waiting for the first figures…</source>
        <translation>Wartet auf die ersten Zahlen…</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 Minuten</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>No requests in this time. Send one, and it shows here within a second.</source>
        <translation>Keine Anfragen in dieser Zeit. Eine senden, und sie erscheint hier binnen einer Sekunde.</translation>
    </message>
    <message>
        <source>Without requests there is no latency.</source>
        <translation>Ohne Anfragen keine Latenz.</translation>
    </message>
    <message>
        <source>The gateway is ready and waits for its first request. Send one from the request panel, or turn on the sample traffic there.</source>
        <translation>Das Gateway ist bereit und wartet auf seine erste Anfrage. Eine mit dem Anfragefeld senden oder dort den Beispielverkehr einschalten.</translation>
    </message>
    <message>
        <source>The gateway is ready; no request came in this time.</source>
        <translation>Das Gateway ist bereit; in dieser Zeit kam keine Anfrage.</translation>
    </message>
    <message>
        <source>Nothing was refused in this time.</source>
        <translation>In dieser Zeit wurde nichts abgelehnt.</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 in the last minute</source>
        <translation>%1 in der letzten Minute</translation>
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
            <numerusform>in %n Arbeits-Thread</numerusform>
            <numerusform>in %n Arbeits-Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Connecting to the live stream…</source>
        <translation>Der Live-Strom wird verbunden…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Back to the whole time (0, or a double click on a chart)</source>
        <translation>Zurück zur ganzen Zeit (0 oder ein Doppelklick auf ein Diagramm)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Draws what was at the same time before, dashed</source>
        <translation>Zeichnet gestrichelt, was zuvor zur selben Zeit war</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>an hour before</source>
        <translation>eine Stunde zuvor</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>einen Tag zuvor</translation>
    </message>
    <message>
        <source>a week before</source>
        <translation>eine Woche zuvor</translation>
    </message>
    <message>
        <source>Shown: %1 to %2</source>
        <translation>Gezeigt: %1 bis %2</translation>
    </message>
    <message>
        <source>The gateway has no figures from that time.</source>
        <translation>Das Gateway hat keine Zahlen aus dieser Zeit.</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>No quota has counted anything in its period. A policy of kind quota admits so many requests by the hour, day, week or month; who comes near its end shows here.</source>
        <translation>Kein Kontingent hat in seinem Zeitraum etwas gezählt. Eine Policy der Art Kontingent lässt so viele Anfragen je Stunde, Tag, Woche oder Monat zu; wer dem Ende nahe kommt, steht hier.</translation>
    </message>
    <message>
        <source>Show them on the page Security</source>
        <translation>Auf der Seite „Sicherheit“ zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) without authentication</source>
        <translation>
            <numerusform>%n API ohne Authentifizierung</numerusform>
            <numerusform>%n APIs ohne Authentifizierung</numerusform>
        </translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PageHeader</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation>Sicherheitsstufe</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PaletteSource</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PendingChanges</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>Alle Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Undo the last apply</source>
        <translation>Letztes Anwenden rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)</source>
        <translation>
            <numerusform>%n Änderung verwerfen</numerusform>
            <numerusform>%n Änderungen verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PendingDock</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pending. Edit something and it gathers here, to be looked at before it is put into force.</source>
        <translation>Nichts steht aus. Was bearbeitet wird, sammelt sich hier, um es vor dem Inkraftsetzen anzusehen.</translation>
    </message>
    <message>
        <source>Warning: %1 %2: %3</source>
        <translation>Warnung: %1 %2: %3</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>%n &amp;anwenden</numerusform>
            <numerusform>%n &amp;anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be applied through it.</source>
        <translation>Diese Verbindung ist nur zum Lesen: über sie kann nichts angewendet werden.</translation>
    </message>
    <message>
        <source>Asking the gateway what it would do…</source>
        <translation>Das Gateway wird gefragt, was es täte…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted:</source>
        <translation>%1 neu, %2 geändert, %3 gelöscht:</translation>
    </message>
    <message>
        <source>Apply the pending changes</source>
        <translation>Ausstehende Änderungen anwenden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The gateway would refuse this</source>
        <translation>Das Gateway würde das ablehnen</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Nicht angewendet: %1</translation>
    </message>
    <message>
        <source>The gateway would change nothing.</source>
        <translation>Das Gateway würde nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway would accept this: %n resource(s) change.</source>
        <translation>
            <numerusform>Das Gateway nähme das an: %n Ressource ändert sich.</numerusform>
            <numerusform>Das Gateway nähme das an: %n Ressourcen ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Es war nichts zu ändern.</translation>
    </message>
    <message>
        <source>In force: revision %1.</source>
        <translation>In Kraft: Revision %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n Warnung.</numerusform>
            <numerusform>%n Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pending changes are discarded. Ctrl+Z brings them back.</source>
        <translation>Alle ausstehenden Änderungen sind verworfen. Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>This is the way back. Look at it, then apply it.</source>
        <translation>Das ist der Weg zurück. Ansehen, dann anwenden.</translation>
    </message>
    <message numerus="yes">
        <source>The answer got lost, but the gateway has %n of the changes: they are applied.</source>
        <translation>
            <numerusform>Die Antwort ging verloren, aber das Gateway hat %n der Änderungen: Sie ist angewendet.</numerusform>
            <numerusform>Die Antwort ging verloren, aber das Gateway hat %n der Änderungen: Sie sind angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>others changed it</source>
        <translation>von anderen geändert</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>Merged. Look at it, then apply it.</source>
        <translation>Zusammengeführt. Sehen Sie es sich an, dann wenden Sie es an.</translation>
    </message>
    <message>
        <source>The answer got lost. What the gateway has of the changes leaves this list.</source>
        <translation>Die Antwort ging verloren. Was das Gateway von den Änderungen hat, verlässt diese Liste.</translation>
    </message>
    <message>
        <source>Applied in part: %1 of %2. The rest stays for another try.</source>
        <translation>Teilweise angewendet: %1 von %2. Der Rest bleibt für einen weiteren Versuch.</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>In Kraft.</translation>
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
        <translation>Neue Policy</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>Noch keine Policies</translation>
    </message>
    <message>
        <source>A policy is a rule that requests go through: who may call, how often, how large, and what is changed on the way. Try a rate limit in report mode first: it counts and refuses nothing.</source>
        <translation>Eine Policy ist eine Regel, durch die Anfragen gehen: wer aufrufen darf, wie oft, wie groß, und was unterwegs geändert wird. Ein Rate-Limit am besten erst im Meldemodus: es zählt und lehnt nichts ab.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PolicyConfigField</name>
    <message>
        <source>Configuration</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PolicyKindField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>%1 (not known to this gateway)</source>
        <translation>%1 (diesem Gateway nicht bekannt)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProblemList</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Liste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Voriger Fehler</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProblemsView</name>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Live-Strom</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PromoteDialog</name>
    <message>
        <source>Promote from %1</source>
        <translation>Aus %1 übertragen</translation>
    </message>
    <message>
        <source>In this order, so that nothing names what is not there yet. It becomes part of the pending changes; nothing reaches the gateway before they are applied.</source>
        <translation>In dieser Reihenfolge, damit nichts nennt, was es noch nicht gibt. Es kommt zu den ausstehenden Änderungen; nichts erreicht das Gateway, bevor sie angewendet werden.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>Zu den ausstehenden Änderungen legen</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>gebraucht von %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names %2, which is not there.</source>
        <translation>%1 nennt %2, das es dort nicht gibt.</translation>
    </message>
    <message>
        <source>Secrets don&apos;t come along: a gateway doesn&apos;t show them. Fill them in before you apply.</source>
        <translation>Geheimnisse kommen nicht mit: ein Gateway zeigt sie nicht. Sie sind vor dem Anwenden einzutragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) will be deleted.</source>
        <translation>
            <numerusform>%n Objekt wird gelöscht.</numerusform>
            <numerusform>%n Objekte werden gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProtectDialog</name>
    <message>
        <source>Public API</source>
        <translation>Öffentliche API</translation>
    </message>
    <message>
        <source>For everybody: no key, limits by address, open to browsers.</source>
        <translation>Für alle: ohne Schlüssel, Grenzen nach Adresse, offen für Browser.</translation>
    </message>
    <message>
        <source>Partner API</source>
        <translation>Partner-API</translation>
    </message>
    <message>
        <source>For known callers: an API key each, limits and a quota by caller.</source>
        <translation>Für bekannte Aufrufer: je ein API-Schlüssel, Grenzen und ein Kontingent je Aufrufer.</translation>
    </message>
    <message>
        <source>Internal API</source>
        <translation>Interne API</translation>
    </message>
    <message>
        <source>For the own network: private addresses alone, with retries.</source>
        <translation>Für das eigene Netz: nur private Adressen, mit Wiederholungen.</translation>
    </message>
    <message>
        <source>AI API</source>
        <translation>KI-API</translation>
    </message>
    <message>
        <source>For slow and costly answers: a key, few requests at a time, a daily quota.</source>
        <translation>Für langsame und teure Antworten: ein Schlüssel, wenige Anfragen auf einmal, ein Tageskontingent.</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>%1 schützen</translation>
    </message>
    <message>
        <source>Kind of API</source>
        <translation>Art der API</translation>
    </message>
    <message>
        <source>&amp;Kind of API</source>
        <translation>&amp;Art der API</translation>
    </message>
    <message>
        <source>Policies that would be made</source>
        <translation>Policies, die angelegt würden</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing is applied yet: the policies are gathered in the pending changes, where each can be edited, and one undo takes all of them back.</source>
        <translation>Noch wird nichts angewendet: Die Policies kommen zu den ausstehenden Änderungen, wo sich jede bearbeiten lässt, und ein Rückgängig nimmt alle zurück.</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>Zu den ausstehenden Änderungen legen</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>there is one for more: %1</source>
        <translation>es gibt eine umfassendere: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>schon vorhanden: %1</translation>
    </message>
    <message>
        <source>this gateway has no such policy</source>
        <translation>dieses Gateway hat keine solche Policy</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) will be made</source>
        <translation>
            <numerusform>%n Policy wird angelegt</numerusform>
            <numerusform>%n Policies werden angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angehakt.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>Eine API schützen</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Was geschützt wird</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::QuotaGauges</name>
    <message>
        <source>Used up, %1 until %2</source>
        <translation>Aufgebraucht, %1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2 left until %3</source>
        <translation>noch %1 von %2 bis %3</translation>
    </message>
    <message>
        <source>Quotas nearest their end</source>
        <translation>Kontingente, die dem Ende am nächsten sind</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used, %4 left until %5, policy %6</source>
        <translation>%1: %2 von %3 verbraucht, noch %4 bis %5, Policy %6</translation>
    </message>
    <message>
        <source>%1, reports only</source>
        <translation>%1, nur berichtend</translation>
    </message>
    <message numerus="yes">
        <source>%n more quota(s) count addresses or header values, which have no names</source>
        <translation>
            <numerusform>%n weiteres Kontingent zählt Adressen oder Header-Werte, die keine Namen haben</numerusform>
            <numerusform>%n weitere Kontingente zählen Adressen oder Header-Werte, die keine Namen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more counters than the gateway looks at</source>
        <translation>Es gibt mehr Zähler, als das Gateway durchsieht</translation>
    </message>
    <message>
        <source>Open whom it counts</source>
        <translation>Öffnen, wen es zählt</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>Policy öffnen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RecentRequestBox</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>No request came yet since this window is open</source>
        <translation>Seit dieses Fenster offen ist, kam noch keine Anfrage</translation>
    </message>
    <message>
        <source>There is no request log</source>
        <translation>Es gibt kein Anfrageprotokoll</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ReferenceField</name>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>There is no %1 of this name here</source>
        <translation>%1 dieses Namens gibt es hier nicht</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RejectionList</name>
    <message>
        <source>Nothing was refused yet. When a policy refuses a request, it says here why.</source>
        <translation>Noch wurde nichts abgelehnt. Lehnt eine Policy eine Anfrage ab, steht hier, warum.</translation>
    </message>
    <message>
        <source>Recent rejections</source>
        <translation>Letzte Abweisungen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RelatedPanel</name>
    <message>
        <source>names it</source>
        <translation>nennt es</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>applies here</source>
        <translation>gilt hier</translation>
    </message>
    <message>
        <source>applies to it</source>
        <translation>gilt dafür</translation>
    </message>
    <message>
        <source>by the group %1</source>
        <translation>über die Gruppe %1</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>gehört dazu</translation>
    </message>
    <message>
        <source>its tenant</source>
        <translation>sein Tenant</translation>
    </message>
    <message>
        <source>secret at %1</source>
        <translation>Geheimnis in %1</translation>
    </message>
    <message>
        <source>The way of a request</source>
        <translation>Der Weg einer Anfrage</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>It refers to nothing else.</source>
        <translation>Es bezieht sich auf nichts anderes.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>Nichts bezieht sich darauf.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: %1</source>
        <translation>
            <numerusform>und %n weiteres: %1</numerusform>
            <numerusform>und %n weitere: %1</numerusform>
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
        <translation>Zeigt die Policy, die sie abgelehnt hat</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Shows the route that it took</source>
        <translation>Zeigt die Route, die sie nahm</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Shows the revision of the configuration that it met</source>
        <translation>Zeigt die Revision der Konfiguration, auf die sie traf</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Method, address and query; credentials and body are not in the log</source>
        <translation>Methode, Adresse und Query; Zugangsdaten und Body stehen nicht im Log</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Noch einmal senden…</translation>
    </message>
    <message>
        <source>Fills it into the local gateway&apos;s request panel</source>
        <translation>Trägt sie in das Anfragefeld des lokalen Gateways ein</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Einzelheiten der Anfrage</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Only the local gateway has a request panel; for this one, copy it as curl</source>
        <translation>Nur das lokale Gateway hat ein Anfragefeld; für dieses kopieren Sie sie als curl</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Das Gateway wird gefragt…</translation>
    </message>
    <message>
        <source>What the gateway did:</source>
        <translation>Was das Gateway getan hat:</translation>
    </message>
    <message>
        <source>What the gateway would decide now of such a request without credentials:</source>
        <translation>Was das Gateway über eine solche Anfrage ohne Zugangsdaten jetzt entscheiden würde:</translation>
    </message>
    <message>
        <source>What the gateway would decide now of such a request of %1:</source>
        <translation>Was das Gateway über eine solche Anfrage von %1 jetzt entscheiden würde:</translation>
    </message>
    <message>
        <source>Copied; add its credentials: they are not in the log</source>
        <translation>Kopiert; ergänzen Sie die Zugangsdaten: Sie stehen nicht im Log</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Ausprobieren…</translation>
    </message>
    <message>
        <source>Tries it against the policy that refused it, or else its route, and your edits</source>
        <translation>Probiert sie mit der Policy, die sie abgewiesen hat, sonst mit ihrer Route, und mit den eigenen Änderungen aus</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestLog</name>
    <message>
        <source>Calls to gateways</source>
        <translation>Aufrufe an Gateways</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestWayView</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>The way of a request</source>
        <translation>Der Weg einer Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>%1: %2, this one</source>
        <translation>%1: %2, dieses hier</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ResourceHistoryDialog</name>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>&amp;Restore this…</source>
        <translation>Das &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>No revision changed it yet.</source>
        <translation>Noch keine Revision hat es geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n Revision</numerusform>
            <numerusform>%n Revisionen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first revision: there is nothing before it.</source>
        <translation>Die erste Revision: vor ihr war nichts.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ResourcePage</name>
    <message>
        <source>%1 (Ins)</source>
        <translation>%1 (Einfg)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Discard the pending change</source>
        <translation>Ausstehende Änderung verwerfen</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Id kopieren</translation>
    </message>
    <message>
        <source>Copy as YAML</source>
        <translation>Als YAML kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Every tenant</source>
        <translation>Jeder Tenant</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>Das Gateway selbst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Read-only: you can look, copy and compare, and nothing can be changed through this connection.</source>
        <translation>Nur zum Lesen: ansehen, kopieren und vergleichen geht; ändern lässt sich über diese Verbindung nichts.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>%1 are hidden by it.</source>
        <translation>%1 werden von ihm verborgen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <translation>%1 konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>Diese Verbindung ist nur zum Lesen</translation>
    </message>
    <message>
        <source>A copy is among the pending changes: %1. Secrets are not copied.</source>
        <translation>Eine Kopie liegt bei den ausstehenden Änderungen: %1. Geheimnisse werden nicht kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>, used by %n</source>
        <translation>
            <numerusform>, verwendet von %n</numerusform>
            <numerusform>, verwendet von %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n resource(s)</source>
        <translation>
            <numerusform>%n Ressource löschen</numerusform>
            <numerusform>%n Ressourcen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked for deletion and go when the pending changes are applied:</source>
        <translation>Sie sind zum Löschen vorgemerkt und verschwinden, wenn die ausstehenden Änderungen angewendet werden:</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Zum Löschen vormerken</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Nothing refers to it</source>
        <translation>Nichts verweist darauf</translation>
    </message>
    <message>
        <source>Edit together…</source>
        <translation>Gemeinsam bearbeiten…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Diesen Wert ausschließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as gatehousectl</source>
        <translation>Als gatehousectl kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are among the pending changes</source>
        <translation>
            <numerusform>%n Bearbeitung liegt bei den ausstehenden Änderungen</numerusform>
            <numerusform>%n Bearbeitungen liegen bei den ausstehenden Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n resource(s)</source>
        <translation>
            <numerusform>%n Ressource aktivieren</numerusform>
            <numerusform>%n Ressourcen aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n resource(s)</source>
        <translation>
            <numerusform>%n Ressource deaktivieren</numerusform>
            <numerusform>%n Ressourcen deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are copied; export the table for all</source>
        <translation>Die ersten %1 sind kopiert; für alle die Tabelle exportieren</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Schützen…</translation>
    </message>
    <message numerus="yes">
        <source>%n new policy(ies) are among the pending changes</source>
        <translation>
            <numerusform>%n neue Policy ist bei den ausstehenden Änderungen</numerusform>
            <numerusform>%n neue Policies sind bei den ausstehenden Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What protects it</source>
        <translation>Was sie schützt</translation>
    </message>
    <message>
        <source>Offers sets of policies for an API</source>
        <translation>Bietet Sätze von Policies für eine API an</translation>
    </message>
    <message>
        <source>These refer to them. The gateway refuses a change that leaves a reference without its target:</source>
        <translation>Diese verweisen darauf. Das Gateway lehnt eine Änderung ab, nach der ein Verweis ins Leere geht:</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RestoreDialog</name>
    <message>
        <source>Restore revision %1</source>
        <translation>Revision %1 wiederherstellen</translation>
    </message>
    <message>
        <source>%1 becomes what it was in revision %2, as a new revision. Nothing else changes and the history stays.</source>
        <translation>%1 wird, wie es in Revision %2 war, als neue Revision. Sonst ändert sich nichts, und der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>The whole configuration becomes what it was in revision %1, as a new revision. The history stays.</source>
        <translation>Die ganze Konfiguration wird, wie sie in Revision %1 war, als neue Revision. Der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Asking the gateway what would change…</source>
        <translation>Das Gateway wird gefragt, was sich änderte…</translation>
    </message>
    <message>
        <source>Why? (kept in the history)</source>
        <translation>Warum? (bleibt im Verlauf)</translation>
    </message>
    <message>
        <source>Message of the restore</source>
        <translation>Nachricht zur Wiederherstellung</translation>
    </message>
    <message>
        <source>Type the connection&apos;s name to go on: %1</source>
        <translation>Zum Fortfahren den Namen der Verbindung eingeben: %1</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be restored through it.</source>
        <translation>Diese Verbindung ist nur zum Lesen: über sie kann nichts wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>It is already like that: nothing would change.</source>
        <translation>Es ist schon so: nichts änderte sich.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RoutesPage</name>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Neue Route</translation>
    </message>
    <message>
        <source>No routes yet</source>
        <translation>Noch keine Routen</translation>
    </message>
    <message>
        <source>A route says which requests, by host, path and method, go to which service. Without one no request is served.</source>
        <translation>Eine Route sagt, welche Anfragen nach Host, Pfad und Methode zu welchem Service gehen. Ohne sie wird keine Anfrage bedient.</translation>
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
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SampleBody</name>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>Inhaltstyp des Bodys</translation>
    </message>
    <message>
        <source>A Content-Type among the headers counts instead</source>
        <translation>Ein Content-Type unter den Headern gilt stattdessen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The body is longer than %1</source>
        <translation>Der Body ist länger als %1</translation>
    </message>
    <message>
        <source>Only the beginning is shown, of %1</source>
        <translation>Nur der Anfang von %1 wird gezeigt</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SchemaForm</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ScopeField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>The whole gateway</source>
        <translation>Das ganze Gateway</translation>
    </message>
    <message>
        <source>A tenant</source>
        <translation>Ein Tenant</translation>
    </message>
    <message>
        <source>The whole tenant</source>
        <translation>Der ganze Tenant</translation>
    </message>
    <message>
        <source>One service</source>
        <translation>Ein Service</translation>
    </message>
    <message>
        <source>One route</source>
        <translation>Eine Route</translation>
    </message>
    <message>
        <source>One consumer</source>
        <translation>Ein Consumer</translation>
    </message>
    <message>
        <source>A group of consumers</source>
        <translation>Eine Gruppe von Consumern</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Tenant of the scope</source>
        <translation>Tenant der Geltung</translation>
    </message>
    <message>
        <source>There is no %1 of this name here</source>
        <translation>%1 dieses Namens gibt es hier nicht</translation>
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
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Makes a random one, shows it and copies it. It can&apos;t be read again once it is stored.</source>
        <translation>Macht ein zufälliges, zeigt und kopiert es. Einmal gespeichert, kann es nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 erzeugen</translation>
    </message>
    <message>
        <source>Copied to the clipboard. Keep it now: it is not shown again once it is stored.</source>
        <translation>In die Zwischenablage kopiert. Jetzt aufheben: einmal gespeichert, wird es nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it</source>
        <translation>Gespeichert. Leer lassen, um es zu behalten</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Noch keine Geheimnisse</translation>
    </message>
    <message>
        <source>A secret is a value that others refer to by its name, so that it stands in one place and in no policy: a password for an upstream, a signing key. The gateway keeps it sealed and gives it to nobody.</source>
        <translation>Ein Geheimnis ist ein Wert, auf den andere mit seinem Namen verweisen, damit er an einer Stelle steht und in keiner Policy: ein Passwort für einen Upstream, ein Signaturschlüssel. Das Gateway hält es versiegelt und gibt es niemandem.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecurityDetail</name>
    <message>
        <source>Protect…</source>
        <translation>Schützen…</translation>
    </message>
    <message>
        <source>Open the route</source>
        <translation>Route öffnen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Choose an API to read what protects it and what is missing.</source>
        <translation>Eine API wählen, um zu lesen, was sie schützt und was fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) chosen; these are the first %1</source>
        <translation>
            <numerusform>%n API gewählt; hier die ersten %1</numerusform>
            <numerusform>%n APIs gewählt; hier die ersten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) chosen</source>
        <translation>
            <numerusform>%n API gewählt</numerusform>
            <numerusform>%n APIs gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>A sound set of policies at once</source>
        <translation>Ein solider Satz von Policies auf einmal</translation>
    </message>
    <message>
        <source>%1, only reports</source>
        <translation>%1, meldet nur</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Helped by pending changes, once they are applied: %1</source>
        <translation>Von ausstehenden Änderungen behoben, sobald sie angewendet sind: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecurityPage</name>
    <message>
        <source>Filter APIs</source>
        <translation>APIs filtern</translation>
    </message>
    <message>
        <source>Filter (/), such as code:limit.none</source>
        <translation>Filter (/), etwa code:limit.none</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <translation>%1, ausstehend</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
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
        <translation>APIs und wie sie geschützt sind</translation>
    </message>
    <message>
        <source>Open the route</source>
        <translation>Route öffnen</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Schützen…</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Diesen Wert ausschließen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a severity: 3 High</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>with the pending changes, and without</comment>
        <translation>%1 (jetzt %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) with severity %1</source>
        <translation>
            <numerusform>%n API mit Schweregrad %1</numerusform>
            <numerusform>%n APIs mit Schweregrad %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) without authentication</source>
        <translation>
            <numerusform>%n API ohne Authentifizierung</numerusform>
            <numerusform>%n APIs ohne Authentifizierung</numerusform>
        </translation>
    </message>
    <message>
        <source>All APIs ask who calls.</source>
        <translation>Alle APIs fragen, wer aufruft.</translation>
    </message>
    <message>
        <source>Pending changes are counted in; they are in force once they are applied.</source>
        <translation>Ausstehende Änderungen sind eingerechnet; in Kraft sind sie, sobald sie angewendet werden.</translation>
    </message>
    <message>
        <source>This gateway doesn&apos;t tell of some things, and nothing is said of them here: %1</source>
        <translation>Dieses Gateway gibt über einiges keine Auskunft; dazu steht hier nichts: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>%1 are hidden by it.</source>
        <translation>%1 werden von ihm verborgen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No APIs yet</source>
        <translation>Noch keine APIs</translation>
    </message>
    <message>
        <source>What protects an API, and what is missing, shows here as soon as there is a route that is enabled.</source>
        <translation>Was eine API schützt und was fehlt, steht hier, sobald es eine aktivierte Route gibt.</translation>
    </message>
    <message>
        <source>Go to Routes</source>
        <translation>Zu den Routen</translation>
    </message>
    <message>
        <source>It can&apos;t be told how APIs are protected</source>
        <translation>Es lässt sich nicht sagen, wie APIs geschützt sind</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Read-only: what is missing can be seen here, and nothing can be changed through this connection.</source>
        <translation>Nur zum Lesen: Was fehlt, ist hier zu sehen; ändern lässt sich über diese Verbindung nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are among the pending changes</source>
        <translation>
            <numerusform>%n Bearbeitung liegt bei den ausstehenden Änderungen</numerusform>
            <numerusform>%n Bearbeitungen liegen bei den ausstehenden Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were left out: choose fewer at a time.</source>
        <translation>
            <numerusform>%n weitere wurde ausgelassen: weniger auf einmal wählen.</numerusform>
            <numerusform>%n weitere wurden ausgelassen: weniger auf einmal wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new policy(ies) are among the pending changes</source>
        <translation>
            <numerusform>%n neue Policy ist bei den ausstehenden Änderungen</numerusform>
            <numerusform>%n neue Policies sind bei den ausstehenden Änderungen</numerusform>
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
        <translation>Neuer Service</translation>
    </message>
    <message>
        <source>No APIs yet</source>
        <translation>Noch keine APIs</translation>
    </message>
    <message>
        <source>A service is one version of an API and where it runs. Make one, then a route that leads requests to it.</source>
        <translation>Ein Service ist eine Version einer API und wo sie läuft. Einen anlegen, dann eine Route, die Anfragen zu ihm führt.</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Neue Route</translation>
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
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Routes of the service</source>
        <translation>Routen des Services</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) lead here</source>
        <translation>
            <numerusform>%n Route führt hierher</numerusform>
            <numerusform>%n Routen führen hierher</numerusform>
        </translation>
    </message>
    <message>
        <source>No route leads here: requests can&apos;t reach this service yet.</source>
        <translation>Keine Route führt hierher: noch erreichen keine Anfragen diesen Service.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SizeField</name>
    <message>
        <source>A number with a unit: 512, 8KiB, 1MiB, 2GiB</source>
        <translation>Eine Zahl mit Einheit: 512, 8KiB, 1MiB, 2GiB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SourceEditor</name>
    <message>
        <source>Ctrl+Space completes</source>
        <translation>Strg+Leertaste ergänzt</translation>
    </message>
    <message>
        <source>A document is an object: names with values</source>
        <translation>Ein Dokument ist ein Objekt: Namen mit Werten</translation>
    </message>
    <message>
        <source>The comments could not be kept; Ctrl+Z brings them back.</source>
        <translation>Die Kommentare ließen sich nicht erhalten; Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>Comments stay in this window; the gateway does not keep them.</source>
        <translation>Kommentare bleiben in diesem Fenster; das Gateway bewahrt sie nicht auf.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SourceText</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SpokenNames</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::StoreDirectory</name>
    <message>
        <source>Local gateway</source>
        <translation>Lokales Gateway</translation>
    </message>
    <message>
        <source>This version knows no gateways of the kind &quot;%1&quot;.</source>
        <translation>Diese Version kennt keine Gateways der Art „%1“.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Connected: %1 %2, revision %3, as %4 (%5).</source>
        <translation>Verbunden: %1 %2, Revision %3, als %4 (%5).</translation>
    </message>
    <message>
        <source>Without TLS the token can be read on the way.</source>
        <translation>Ohne TLS kann das Token unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>The connection and its token are forgotten on this computer. The gateway itself is not touched.</source>
        <translation>Die Verbindung und ihr Token werden auf diesem Rechner vergessen. Das Gateway selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TargetsPage</name>
    <message>
        <source>Ejected, %1 s left</source>
        <translation>Ausgesondert, noch %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Up, %n failure(s) in a row</source>
        <translation>
            <numerusform>Verfügbar, %n Fehlschlag</numerusform>
            <numerusform>Verfügbar, %n Fehlschläge in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
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
        <translation>Aussonderungen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Go to APIs</source>
        <translation>Zu den APIs</translation>
    </message>
    <message>
        <source>Waiting for the gateway…</source>
        <translation>Warten auf das Gateway…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 Minuten</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Filter targets</source>
        <translation>Ziele filtern</translation>
    </message>
    <message>
        <source>Filter, such as state:down</source>
        <translation>Filtern, etwa state:down</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 targets</source>
        <translation>%1 von %2 Zielen</translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n ausgefallen</numerusform>
            <numerusform>%n ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ejected</source>
        <translation>
            <numerusform>%n ausgesondert</numerusform>
            <numerusform>%n ausgesondert</numerusform>
        </translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>Noch keine Ziele</translation>
    </message>
    <message>
        <source>Targets are where a service&apos;s requests go. Give a service one or more: how each is, and how it was, shows here.</source>
        <translation>Ziele sind, wohin die Anfragen eines Service gehen. Geben Sie einem Service eines oder mehrere: Wie es jedem geht und ging, steht hier.</translation>
    </message>
    <message>
        <source>The targets can&apos;t be shown</source>
        <translation>Die Ziele lassen sich nicht zeigen</translation>
    </message>
    <message>
        <source>Choose a target to read how it was; double click opens its service.</source>
        <translation>Wählen Sie ein Ziel, um zu lesen, wie es ihm ging; ein Doppelklick öffnet seinen Service.</translation>
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
        <translation>Neuer Tenant</translation>
    </message>
    <message>
        <source>No tenants</source>
        <translation>Keine Tenants</translation>
    </message>
    <message>
        <source>A tenant is a team with its own services, routes, consumers and policies. What belongs to one is not seen by another.</source>
        <translation>Ein Tenant ist ein Team mit eigenen Services, Routen, Consumern und Policies. Was einem gehört, sieht kein anderer.</translation>
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
        <translation>Routen</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TextField</name>
    <message>
        <source>Too long or of several lines: edit it in the Source tab</source>
        <translation>Zu lang oder mehrzeilig: unter Quelltext bearbeiten</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ToggleField</name>
    <message>
        <source>Holds %1 now</source>
        <translation>Enthält jetzt %1</translation>
    </message>
    <message>
        <source>On by default</source>
        <translation>An (Vorgabe)</translation>
    </message>
    <message>
        <source>Off by default</source>
        <translation>Aus (Vorgabe)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TourCard</name>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A gateway inside</source>
        <translation>Ein Gateway im Programm</translation>
    </message>
    <message>
        <source>The local gateway is a whole gateway in this program, with sample APIs and traffic. Send it a request and see how it was decided.</source>
        <translation>Das lokale Gateway ist ein ganzes Gateway in diesem Programm, mit Beispiel-APIs und Verkehr. Senden Sie ihm eine Anfrage und sehen Sie, wie entschieden wurde.</translation>
    </message>
    <message>
        <source>Live traffic</source>
        <translation>Verkehr live</translation>
    </message>
    <message>
        <source>Requests, latencies and rejections, second by second. Drag over a chart to look closer.</source>
        <translation>Anfragen, Latenzen und Ablehnungen, Sekunde für Sekunde. Ziehen Sie über ein Diagramm, um näher hinzusehen.</translation>
    </message>
    <message>
        <source>Routes and policies</source>
        <translation>Routen und Policies</translation>
    </message>
    <message>
        <source>Routes, policies, consumers and tenants are edited in forms at the side. F1 explains the field that you are in.</source>
        <translation>Routen, Policies, Consumer und Tenants werden in Formularen an der Seite bearbeitet. F1 erklärt das Feld, in dem Sie sind.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Warum wurde sie abgelehnt?</translation>
    </message>
    <message>
        <source>Choose a request in the log: it tells, policy by policy, how it was decided.</source>
        <translation>Wählen Sie eine Anfrage im Log: Es sagt, Policy für Policy, wie entschieden wurde.</translation>
    </message>
    <message>
        <source>Nothing is applied by itself</source>
        <translation>Nichts wird von selbst angewendet</translation>
    </message>
    <message>
        <source>Edits wait as pending changes. Look at what they would change, then apply them with Ctrl+S.</source>
        <translation>Änderungen warten als ausstehende Änderungen. Sehen Sie sich an, was sie ändern würden, und wenden Sie sie mit Strg+S an.</translation>
    </message>
    <message>
        <source>One key for everything</source>
        <translation>Eine Taste für alles</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, objects, actions and help.</source>
        <translation>Strg+K findet Seiten, Objekte, Aktionen und Hilfe.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>End the tour; Help → Tour begins it again</source>
        <translation>Beendet den Rundgang; Hilfe → Rundgang beginnt ihn wieder</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TrustDialog</name>
    <message>
        <source>The certificate has changed</source>
        <translation>Das Zertifikat hat sich geändert</translation>
    </message>
    <message>
        <source>Unknown certificate</source>
        <translation>Unbekanntes Zertifikat</translation>
    </message>
    <message>
        <source>The gateway shows another certificate than the one that you trusted.</source>
        <translation>Das Gateway zeigt ein anderes Zertifikat als das, dem vertraut wurde.</translation>
    </message>
    <message>
        <source>Somebody may be listening in between. Nothing was sent, the token least of all. If the certificate was really replaced, ask who runs the gateway for the new fingerprint, then forget the old one in the connection&apos;s settings and test again.</source>
        <translation>Jemand könnte dazwischen mithören. Nichts wurde gesendet, am wenigsten das Token. Wurde das Zertifikat wirklich ersetzt, den Betreiber des Gateways nach dem neuen Fingerabdruck fragen, dann den alten in den Einstellungen der Verbindung vergessen und noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Trusted (SHA-256)</source>
        <translation>Vertraut (SHA-256)</translation>
    </message>
    <message>
        <source>Shown now (SHA-256)</source>
        <translation>Jetzt gezeigt (SHA-256)</translation>
    </message>
    <message>
        <source>No authority that this computer knows vouches for the gateway&apos;s certificate: %1</source>
        <translation>Keine Stelle, die dieser Rechner kennt, bürgt für das Zertifikat des Gateways: %1</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256)</source>
        <translation>Sein Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Compare it with the one that the gateway&apos;s operator tells you, by another way than this connection. Once trusted, exactly this certificate is accepted, and any other refused.</source>
        <translation>Ihn mit dem vergleichen, den der Betreiber des Gateways auf anderem Weg als dieser Verbindung nennt. Danach wird genau dieses Zertifikat angenommen und jedes andere abgelehnt.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TryPanel</name>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>As consumer</source>
        <translation>Als Consumer</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>Header, einer je Zeile</translation>
    </message>
    <message>
        <source>Explains what would be decided with the pending changes; nothing is sent or applied</source>
        <translation>Erklärt, was mit den ausstehenden Änderungen entschieden würde; nichts wird gesendet oder angewendet</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Try a request against what you edit, before it is applied.</source>
        <translation>Probieren Sie eine Anfrage mit dem aus, was Sie bearbeiten, bevor es angewendet wird.</translation>
    </message>
    <message>
        <source>nobody: as the headers say</source>
        <translation>niemand: wie die Header sagen</translation>
    </message>
    <message>
        <source>A header is Name: value; this is none: %1</source>
        <translation>Ein Header ist Name: Wert; dies ist keiner: %1</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Das Gateway wird gefragt…</translation>
    </message>
    <message>
        <source>With the changes: %1</source>
        <translation>Mit den Änderungen: %1</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <translation>Wie es jetzt ist: %1</translation>
    </message>
    <message>
        <source>Now: %1. With the changes: %2</source>
        <translation>Jetzt: %1. Mit den Änderungen: %2</translation>
    </message>
    <message>
        <source>It can&apos;t be tried:</source>
        <translation>Es kann nicht ausprobiert werden:</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>wie unten</translation>
    </message>
    <message>
        <source>A recent request of the log; header fields and body are not in it</source>
        <translation>Eine der letzten Anfragen aus dem Log; Header-Felder und Body stehen nicht darin</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::UnsavedDialog</name>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>it is so already</source>
        <translation>ist schon so</translation>
    </message>
    <message>
        <source>was deleted; it would be made again</source>
        <translation>wurde gelöscht; es würde neu angelegt</translation>
    </message>
    <message>
        <source>others changed the same, yours would replace it: %1</source>
        <translation>andere haben dasselbe geändert, Ihres würde es ersetzen: %1</translation>
    </message>
    <message>
        <source>others changed other fields, which stay</source>
        <translation>andere haben andere Felder geändert, die bleiben</translation>
    </message>
    <message>
        <source>its secret has to be entered again</source>
        <translation>sein Geheimnis muss neu eingegeben werden</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Restored, they become pending changes again; nothing is applied yet.</source>
        <translation>Wiederhergestellt werden sie wieder zu ausstehenden Änderungen; angewendet wird noch nichts.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Meanwhile at the gateway</source>
        <translation>Inzwischen am Gateway</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Zusa&amp;mmenführen…</translation>
    </message>
    <message>
        <source>Shows field by field what others changed meanwhile, and lets you choose</source>
        <translation>Zeigt Feld für Feld, was andere inzwischen geändert haben, und lässt Sie wählen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) had not been applied when the connection was last closed. They were kept on %1.</source>
        <translation>
            <numerusform>%n Bearbeitung war nicht angewendet, als die Verbindung zuletzt geschlossen wurde. Sie wurde am %1 aufbewahrt.</numerusform>
            <numerusform>%n Bearbeitungen waren nicht angewendet, als die Verbindung zuletzt geschlossen wurde. Sie wurden am %1 aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::UnsavedKeeper</name>
    <message>
        <source>Restore unsaved edits</source>
        <translation>Nicht gespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Unsaved edits of an earlier run can&apos;t be read (%1); they are kept in %2</source>
        <translation>Nicht gespeicherte Änderungen eines früheren Laufs können nicht gelesen werden (%1); sie liegen in %2</translation>
    </message>
    <message>
        <source>Edits can&apos;t be kept for the next start: %1 can&apos;t be written</source>
        <translation>Änderungen können nicht für den nächsten Start aufbewahrt werden: %1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::VariantField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::WallWindow</name>
    <message>
        <source>Rejected per second by policy</source>
        <translation>Abgelehnt je Sekunde nach Policy</translation>
    </message>
    <message>
        <source>%1 on the wall</source>
        <translation>%1 an der Wand</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>Keine Anfragen in dieser Zeit.</translation>
    </message>
    <message>
        <source>Connection lost, figures from %1</source>
        <translation>Verbindung verloren, Zahlen von %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::WelcomePage</name>
    <message>
        <source>Start the local gateway</source>
        <translation>Lokales Gateway starten</translation>
    </message>
    <message>
        <source>Connect to a gateway…</source>
        <translation>Mit einem Gateway verbinden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Willkommen bei Gatehouse</translation>
    </message>
    <message>
        <source>Start the gateway inside: it brings two sample APIs and live traffic, and nothing leaves this computer. Or connect to a gateway that runs elsewhere.</source>
        <translation>Das eingebaute Gateway starten: es bringt zwei Beispiel-APIs und lebendigen Verkehr mit, und nichts verlässt diesen Rechner. Oder mit einem Gateway verbinden, das anderswo läuft.</translation>
    </message>
    <message>
        <source>Connect to a gateway: its Admin API&apos;s URL and a token are all that is needed.</source>
        <translation>Mit einem Gateway verbinden: die URL seiner Admin-API und ein Token genügen.</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Die Verbindung bearbeiten…</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::EventStream</name>
    <message>
        <source>The gateway refused the token</source>
        <translation>Das Gateway hat das Token abgelehnt</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>Das Gateway hat mit %1 geantwortet</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is no event stream</source>
        <translation>Die Antwort des Gateways ist kein Ereignisstrom</translation>
    </message>
    <message>
        <source>The gateway ended the stream</source>
        <translation>Das Gateway hat den Strom beendet</translation>
    </message>
    <message>
        <source>The gateway fell silent</source>
        <translation>Das Gateway ist verstummt</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::NativeDriver</name>
    <message>
        <source>The gateway&apos;s answer makes no sense</source>
        <translation>Die Antwort des Gateways ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>A list has no items.</source>
        <translation>Einer Liste fehlen ihre „items“.</translation>
    </message>
    <message>
        <source>The gateway lists more than 1,000,000 resources.</source>
        <translation>Das Gateway listet mehr als 1.000.000 Ressourcen auf.</translation>
    </message>
    <message>
        <source>The gateway&apos;s pages go in a circle.</source>
        <translation>Die Seiten des Gateways gehen im Kreis.</translation>
    </message>
    <message>
        <source>It is no %1 but %2.</source>
        <translation>Es ist kein %1, sondern %2.</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::Transport</name>
    <message>
        <source>The gateway&apos;s certificate has changed. Trusted: %1. Shown now: %2. Somebody may be listening in between; nothing was sent.</source>
        <translation>Das Zertifikat des Gateways hat sich geändert. Vertraut wurde: %1. Jetzt gezeigt: %2. Vielleicht hört jemand dazwischen mit; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted: %1. Its SHA-256 fingerprint is %2.</source>
        <translation>Dem Zertifikat des Gateways wird nicht vertraut: %1. Sein SHA-256-Fingerabdruck ist %2.</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>Diese Verbindung ist nur zum Lesen</translation>
    </message>
    <message>
        <source>Nothing was sent. Change the connection&apos;s safety level to edit this gateway.</source>
        <translation>Es wurde nichts gesendet. Um dieses Gateway zu bearbeiten, die Sicherheitsstufe der Verbindung ändern.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer has more than 64 MiB and was not read.</source>
        <translation>Die Antwort des Gateways hat mehr als 64 MiB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing listens there</source>
        <translation>Dort lauscht nichts</translation>
    </message>
    <message>
        <source>The host is not known</source>
        <translation>Der Host ist nicht bekannt</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>Der Name %1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time</source>
        <translation>Das Gateway hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>No whole answer within %1 s.</source>
        <translation>Keine vollständige Antwort binnen %1 s.</translation>
    </message>
    <message>
        <source>The gateway could not be reached</source>
        <translation>Das Gateway war nicht zu erreichen</translation>
    </message>
    <message>
        <source>The gateway refused the token</source>
        <translation>Das Gateway hat das Token abgelehnt</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>Dieses Token darf das nicht</translation>
    </message>
    <message>
        <source>The gateway does not have that</source>
        <translation>Das gibt es auf dem Gateway nicht</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile</source>
        <translation>Jemand anderes hat es inzwischen geändert</translation>
    </message>
    <message>
        <source>The gateway refused this</source>
        <translation>Das Gateway hat das abgelehnt</translation>
    </message>
    <message>
        <source>The gateway wants to send us elsewhere, and was not followed</source>
        <translation>Das Gateway will woandershin verweisen; dem wurde nicht gefolgt</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>Das Gateway hat mit %1 geantwortet</translation>
    </message>
    <message>
        <source>The answer is no problem document.</source>
        <translation>Die Antwort ist kein Problemdokument.</translation>
    </message>
    <message>
        <source>This gateway is read-only</source>
        <translation>Dieses Gateway ist nur zum Lesen</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
</context>
</TS>
