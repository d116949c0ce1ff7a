<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
        <name>ApplyGuard</name>
        <message>
            <source>This connection is read-only. Nothing can be put into force through it; its safety level is set in the connection's settings.</source>
            <translation>Diese Verbindung ist nur zum Lesen. Über sie kann nichts in Kraft gesetzt werden; ihre Sicherheitsstufe steht in den Einstellungen der Verbindung.</translation>
        </message>
        <message>
            <source>Type the connection's &amp;name to go on: %1</source>
            <translation>Zum Fortfahren den &amp;Namen der Verbindung eingeben: %1</translation>
        </message>
        <message>
            <source>The connection's name</source>
            <translation>Name der Verbindung</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message>
            <source>Filter by who, what, which (/)</source>
            <translation>Nach Wer, Was, Welches filtern (/)</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>CallError</name>
        <message>
            <source>request %1</source>
            <translation>Anfrage %1</translation>
        </message>
        <message>
            <source>Is the gateway running and reachable? Check the connection's address, then try again.</source>
            <translation>Läuft das Gateway, und ist es erreichbar? Die Adresse der Verbindung prüfen und es noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The gateway's certificate is not trusted. Edit the connection to look at it and trust it once.</source>
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
            <source>Somebody changed it meanwhile. Refresh, look at the difference, and apply again.</source>
            <translation>Jemand hat es inzwischen geändert. Aktualisieren, den Unterschied ansehen und noch einmal anwenden.</translation>
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
            <translation>Kleinbuchstaben, Ziffern, Punkt, Bindestrich, Unterstrich; beginnt mit Buchstabe oder Ziffer. Später nicht zu ändern.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formular</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelltext</translation>
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
            <source>%1 can't be written: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
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
            <source>About 20 requests a second: 200s, some 401s, and 429s of the mobile app's limit</source>
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
            <source>Details of the request</source>
            <translation>Einzelheiten der Anfrage</translation>
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
            <source>Puts all pending changes into force, all or none (Ctrl+S)</source>
            <translation>Setzt alle ausstehenden Änderungen in Kraft, alle oder keine (Strg+S)</translation>
        </message>
        <message>
            <source>Pending changes</source>
            <translation>Ausstehende Änderungen</translation>
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
            <source>The connection's name must be typed before changes are applied.</source>
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
            <source>As JSON lines…</source>
            <translation>Als JSON-Zeilen…</translation>
        </message>
        <message>
            <source>As CSV…</source>
            <translation>Als CSV…</translation>
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
            <source>Export this chart</source>
            <translation>Dieses Diagramm exportieren</translation>
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
            <source>Status</source>
            <translation>Status</translation>
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
        <message>
            <source>%1, ended</source>
            <translation>%1, abgelaufen</translation>
        </message>
        <message numerus="yes">
            <source>%1, in %n day(s)</source>
            <translation>
                <numerusform>%1, in %n Tag</numerusform>
                <numerusform>%1, in %n Tagen</numerusform>
            </translation>
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
            <source>Used by</source>
            <translation>Verwendet von</translation>
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
            <source>The gateway itself</source>
            <translation>Das Gateway selbst</translation>
        </message>
        <message>
            <source>This connection is read-only: look, copy, compare, but nothing can be changed here.</source>
            <translation>Diese Verbindung ist nur zum Lesen: ansehen, kopieren, vergleichen geht, ändern nicht.</translation>
        </message>
        <message>
            <source>The source text has an error; the form shows the last good text. It is still there in Source.</source>
            <translation>Der Quelltext hat einen Fehler; das Formular zeigt den letzten guten Stand. Unter Quelltext steht er noch.</translation>
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
        <message>
            <source>The id has small letters, digits, point, hyphen and underscore, begins with a letter or digit, and is at most 63 long.</source>
            <translation>Die Id hat Kleinbuchstaben, Ziffern, Punkt, Bindestrich und Unterstrich, beginnt mit Buchstabe oder Ziffer und ist höchstens 63 lang.</translation>
        </message>
        <message>
            <source>There is already a %1 of this id.</source>
            <translation>Es gibt bereits %1 mit dieser Id.</translation>
        </message>
        <message>
            <source>Choose the tenant it belongs to.</source>
            <translation>Den Tenant wählen, zu dem es gehört.</translation>
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
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Mark for deletion</source>
            <translation>Zum Löschen vormerken</translation>
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
            <source>Nothing refers to it</source>
            <translation>Nichts verweist darauf</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Revert</source>
            <translation>&amp;Zurücksetzen</translation>
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
            <source>The trace can't be read: %1</source>
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
    </context>
    <context>
        <name>gatehouse::console::LocalGatewayTraceView</name>
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
            <source>%1 can't be opened</source>
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
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
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
    </context>
    <context>
        <name>gatehouse::console::MemorySecretStore</name>
        <message>
            <source>For this session only</source>
            <translation>Nur für diese Sitzung</translation>
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
            <source>The gateway's schema does not name these. They are kept as they are.</source>
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
            <source>Live stream: %1</source>
            <translation>Live-Strom: %1</translation>
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
            <source>Undo: %1</source>
            <translation>Rückgängig: %1</translation>
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
            <source>Export the table as CSV…</source>
            <translation>Tabelle als CSV exportieren…</translation>
        </message>
        <message>
            <source>Export the table as JSON lines…</source>
            <translation>Tabelle als JSON-Zeilen exportieren…</translation>
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
            <source>Not fresh: %1. %2</source>
            <translation>Nicht frisch: %1. %2</translation>
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
            <source>Others refer to them. The gateway refuses a change that leaves a reference without its target; the preview says which.</source>
            <translation>Andere verweisen darauf. Das Gateway lehnt eine Änderung ab, die einen Verweis ohne Ziel lässt; die Vorschau sagt, welchen.</translation>
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
            <source>Type the connection's name to go on: %1</source>
            <translation>Zum Fortfahren den Namen der Verbindung eingeben: %1</translation>
        </message>
        <message>
            <source>The connection's name</source>
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
            <source>Makes a random one, shows it and copies it. It can't be read again once it is stored.</source>
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
            <source>No route leads here: requests can't reach this service yet.</source>
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
            <source>Line %1, column %2: %3</source>
            <translation>Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 (and %n more)</source>
            <translation>
                <numerusform>%1 (und %n weiteres)</numerusform>
                <numerusform>%1 (und %n weitere)</numerusform>
            </translation>
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
        <name>gatehouse::console::StoreDirectory</name>
        <message>
            <source>Local gateway</source>
            <translation>Lokales Gateway</translation>
        </message>
        <message>
            <source>This version knows no gateways of the kind "%1".</source>
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
            <source>Somebody may be listening in between. Nothing was sent, the token least of all. If the certificate was really replaced, ask who runs the gateway for the new fingerprint, then forget the old one in the connection's settings and test again.</source>
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
            <source>No authority that this computer knows vouches for the gateway's certificate: %1</source>
            <translation>Keine Stelle, die dieser Rechner kennt, bürgt für das Zertifikat des Gateways: %1</translation>
        </message>
        <message>
            <source>Its fingerprint (SHA-256)</source>
            <translation>Sein Fingerabdruck (SHA-256)</translation>
        </message>
        <message>
            <source>Compare it with the one that the gateway's operator tells you, by another way than this connection. Once trusted, exactly this certificate is accepted, and any other refused.</source>
            <translation>Ihn mit dem vergleichen, den der Betreiber des Gateways auf anderem Weg als dieser Verbindung nennt. Danach wird genau dieses Zertifikat angenommen und jedes andere abgelehnt.</translation>
        </message>
        <message>
            <source>Trust this certificate</source>
            <translation>Diesem Zertifikat vertrauen</translation>
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
            <source>Connect to a gateway: its Admin API's URL and a token are all that is needed.</source>
            <translation>Mit einem Gateway verbinden: die URL seiner Admin-API und ein Token genügen.</translation>
        </message>
    </context>
</TS>
