<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 a expiré</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s)</source>
        <translation>
            <numerusform>%1 expire dans %n jour</numerusform>
            <numerusform>%1 expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>Un certificat</translation>
    </message>
    <message>
        <source>The key %1</source>
        <translation>La clé %1</translation>
    </message>
    <message>
        <source>%1 % of the requests are rejected</source>
        <translation>%1 % des requêtes sont refusées</translation>
    </message>
    <message>
        <source>In the last minute, by policies; the threshold is %1 %.</source>
        <translation>Dans la dernière minute, par des politiques ; le seuil est de %1 %.</translation>
    </message>
    <message>
        <source>%1 answers %2 % with errors</source>
        <translation>%1 répond par des erreurs à %2 % des requêtes</translation>
    </message>
    <message>
        <source>5xx in the last minute, as when its targets are down; the threshold is %1 %.</source>
        <translation>5xx dans la dernière minute, comme lorsque ses cibles sont en panne ; le seuil est de %1 %.</translation>
    </message>
    <message>
        <source>The quota of %1 is used up</source>
        <translation>Le quota de %1 est épuisé</translation>
    </message>
    <message>
        <source>%1 has used %2 % of its quota</source>
        <translation>%1 a utilisé %2 % de son quota</translation>
    </message>
    <message>
        <source>%1 of %2 left until %3, policy %4</source>
        <translation>%1 sur %2 restants jusqu’à %3, politique %4</translation>
    </message>
</context>
<context>
    <name>ApplyGuard</name>
    <message>
        <source>This connection is read-only. Nothing can be put into force through it; its safety level is set in the connection&apos;s settings.</source>
        <translation>Cette connexion est en lecture seule. Rien ne peut être mis en vigueur par elle ; son niveau de sûreté se règle dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>Type the connection&apos;s &amp;name to go on: %1</source>
        <translation>Pour continuer, saisissez le &amp;nom de la connexion : %1</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Nom de la connexion</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Filter (/), such as who:owner outcome:refused</source>
        <translation>Filtrer (/), par exemple who:owner outcome:refused</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>marked for deletion</source>
        <translation>marqué pour suppression</translation>
    </message>
    <message>
        <source>has something else in the place of “%1”</source>
        <translation>contient autre chose à la place de « %1 »</translation>
    </message>
    <message>
        <source>not set (%1)</source>
        <translation>non défini (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n sera modifié</numerusform>
            <numerusform>%n seront modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already as wanted</source>
        <translation>
            <numerusform>%n déjà comme voulu</numerusform>
            <numerusform>%n déjà comme voulu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none</source>
        <translation>
            <numerusform>%n n’en a pas</numerusform>
            <numerusform>%n n’en ont pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>impossible pour %n</numerusform>
            <numerusform>impossible pour %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallError</name>
    <message>
        <source>request %1</source>
        <translation>requête %1</translation>
    </message>
    <message>
        <source>Is the gateway running and reachable? Check the connection&apos;s address, then try again.</source>
        <translation>La passerelle fonctionne-t-elle, est-elle joignable ? Vérifiez l’adresse de la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Edit the connection to look at it and trust it once.</source>
        <translation>Le certificat de la passerelle n’est pas approuvé. Modifiez la connexion pour l’examiner et l’approuver une fois.</translation>
    </message>
    <message>
        <source>The gateway does not take the token. Edit the connection and enter another one.</source>
        <translation>La passerelle refuse le jeton. Modifiez la connexion et saisissez-en un autre.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask an owner, or use another token.</source>
        <translation>Votre rôle ne le permet pas. Demandez à un propriétaire ou utilisez un autre jeton.</translation>
    </message>
    <message>
        <source>It is not there any more. Refresh to see what is.</source>
        <translation>L’élément n’existe plus. Actualisez pour voir ce qui existe.</translation>
    </message>
    <message>
        <source>Solve what is marked and try again. Nothing was changed.</source>
        <translation>Corrigez ce qui est signalé et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This connection or the gateway is read-only.</source>
        <translation>Cette connexion ou la passerelle est en lecture seule.</translation>
    </message>
    <message>
        <source>The gateway failed. Its log says more; try again.</source>
        <translation>La passerelle a échoué. Son journal en dit plus ; réessayez.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Is this the Admin API of a gateway of a fitting version?</source>
        <translation>La réponse n’a pas pu être comprise. Est-ce bien l’API d’administration d’une passerelle de version compatible ?</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The answer was larger than the console accepts. Narrow the filter.</source>
        <translation>La réponse dépasse ce que la console accepte. Affinez le filtre.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Look at the difference, merge it, and apply again.</source>
        <translation>Quelqu’un l’a modifié entre-temps. Regardez la différence, fusionnez-la et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Not fresh: %1. %2</source>
        <translation>Pas à jour : %1. %2</translation>
    </message>
    <message>
        <source>Live stream: %1</source>
        <translation>Flux en direct : %1</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>requests/s</source>
        <translation>requêtes/s</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>over %1 ms</source>
        <translation>plus de %1 ms</translation>
    </message>
    <message>
        <source>%1–%2 ms</source>
        <translation>%1–%2 ms</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>refus/s</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Revision %1 by %2</source>
        <translation>Révision %1 par %2</translation>
    </message>
</context>
<context>
    <name>ColourRules</name>
    <message>
        <source>Server errors</source>
        <translation>Erreurs du serveur</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Au-delà d’une limite</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>It says nothing</source>
        <translation>Elle ne dit rien</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Choose and order columns…</source>
        <translation>Choisir et ordonner les colonnes…</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>Jeu de colonnes « %1 »</translation>
    </message>
    <message>
        <source>Save as a column set…</source>
        <translation>Enregistrer comme jeu de colonnes…</translation>
    </message>
    <message>
        <source>Delete a column set</source>
        <translation>Supprimer un jeu de colonnes</translation>
    </message>
    <message>
        <source>Save as a column set</source>
        <translation>Enregistrer comme jeu de colonnes</translation>
    </message>
    <message>
        <source>Name of the set; one of the same name is replaced:</source>
        <translation>Nom du jeu ; un jeu du même nom est remplacé :</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>line %1: </source>
        <translation>ligne %1 : </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion : %1</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Payments, production</source>
        <translation>Paiements, production</translation>
    </message>
    <message>
        <source>Admin API &amp;URL</source>
        <translation>&amp;URL de l’API d’administration</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>&amp;Safety level</source>
        <translation>Niveau de &amp;sûreté</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>No longer trust this certificate by hand</source>
        <translation>Ne plus approuver ce certificat manuellement</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Close the panel (Esc). What was typed is kept as a pending change.</source>
        <translation>Fermer le panneau (Échap). La saisie est conservée comme modification en attente.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>&amp;Add to changes</source>
        <translation>&amp;Ajouter aux modifications</translation>
    </message>
    <message>
        <source>Puts this into the pending changes (Ctrl+Enter). Nothing reaches the gateway before they are applied.</source>
        <translation>Place ceci dans les modifications en attente (Ctrl+Entrée). Rien n’atteint la passerelle avant leur application.</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Back to what the gateway has; takes a pending change of this resource away.</source>
        <translation>Revient à ce qu’a la passerelle ; retire une modification en attente de cette ressource.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>What it uses and what uses it</source>
        <translation>Ce qu’il utilise et ce qui l’utilise</translation>
    </message>
</context>
<context>
    <name>EditViews</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
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
        <translation>Préproduction</translation>
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
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
</context>
<context>
    <name>ExpressionCheck</name>
    <message>
        <source>It must come to %1, not to %2</source>
        <translation>Elle doit donner %1, et non %2</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Parmi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Dans la source</translation>
    </message>
</context>
<context>
    <name>GatehouseLink</name>
    <message>
        <source>The link is too long.</source>
        <translation>Le lien est trop long.</translation>
    </message>
    <message>
        <source>It is no link that begins with gatehouse://.</source>
        <translation>Ce n’est pas un lien commençant par gatehouse://.</translation>
    </message>
    <message>
        <source>The link asks for something that this version does not know. Links look like gatehouse://open/CONNECTION/PAGE.</source>
        <translation>Le lien demande quelque chose que cette version ne connaît pas. Les liens ressemblent à gatehouse://open/CONNECTION/PAGE.</translation>
    </message>
    <message>
        <source>The link does not say which connection and which page it means. Links look like gatehouse://open/CONNECTION/PAGE.</source>
        <translation>Le lien ne dit pas de quelle connexion et de quelle page il s’agit. Les liens ressemblent à gatehouse://open/CONNECTION/PAGE.</translation>
    </message>
    <message>
        <source>The link names an object in a way that this version does not understand.</source>
        <translation>Le lien désigne un objet d’une manière que cette version ne comprend pas.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Restore only this &amp;resource…</source>
        <translation>Restaurer seulement cette &amp;ressource…</translation>
    </message>
    <message>
        <source>Re&amp;store revision…</source>
        <translation>Re&amp;staurer la révision…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Filter what is loaded (/), such as author:owner</source>
        <translation>Filtrer ce qui est chargé (/), par exemple author:owner</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
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
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Jeu de clés</translation>
    </message>
    <message>
        <source>Key sets</source>
        <translation>Jeux de clés</translation>
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
        <translation>Point d’écoute</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Points d’écoute</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>LocalGatewayPage</name>
    <message>
        <source>Sample traffic</source>
        <translation>Trafic d’exemple</translation>
    </message>
    <message>
        <source>About 20 requests a second: 200s, some 401s, and 429s of the mobile app&apos;s limit</source>
        <translation>Environ 20 requêtes par seconde : des 200, quelques 401, et des 429 dus à la limite de l’application mobile</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Passerelle locale</translation>
    </message>
</context>
<context>
    <name>LocalGatewayRequestPanel</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>As &amp;consumer</source>
        <translation>En tant que &amp;consommateur</translation>
    </message>
    <message>
        <source>As consumer</source>
        <translation>En tant que consommateur</translation>
    </message>
    <message>
        <source>&amp;Headers, one a line</source>
        <translation>&amp;En-têtes, un par ligne</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corps</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send once and trace the decision (Ctrl+Enter)</source>
        <translation>Envoyer une fois et tracer la décision (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Explain only</source>
        <translation>Expliquer seulement</translation>
    </message>
    <message>
        <source>Ask how the gateway would decide; nothing is sent or counted</source>
        <translation>Demande comment la passerelle déciderait ; rien n’est envoyé ni compté</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Nombre de requêtes</translation>
    </message>
    <message>
        <source> requests</source>
        <translation> requêtes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source> connections</source>
        <translation> connexions</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>pleine vitesse</translation>
    </message>
    <message>
        <source>Start load</source>
        <translation>Lancer la charge</translation>
    </message>
    <message>
        <source>Progress of the load</source>
        <translation>Progression de la charge</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status, filtered by the gateway</source>
        <translation>État, filtré par la passerelle</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Tenant, filtered by the gateway</source>
        <translation>Locataire, filtré par la passerelle</translation>
    </message>
    <message>
        <source>Route (tenant/id)</source>
        <translation>Route (locataire/id)</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Path contains (/)</source>
        <translation>Le chemin contient (/)</translation>
    </message>
    <message>
        <source>Path contains</source>
        <translation>Le chemin contient</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Keeps the newest in view</source>
        <translation>Garde les plus récentes visibles</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Filter what is here (Ctrl+F), such as status&gt;=500 ms&gt;100</source>
        <translation>Filtrer ce qui est affiché (Ctrl+F), par exemple status&gt;=500 ms&gt;100</translation>
    </message>
    <message>
        <source>Filter what is here</source>
        <translation>Filtrer ce qui est affiché</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>Couleurs…</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>Which requests stand out, and how</source>
        <translation>Quelles requêtes ressortent, et comment</translation>
    </message>
    <message>
        <source>Not followed for %1 s</source>
        <translation>Non suivi pendant %1 s</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start on)</source>
        <translation>&amp;Langue (dès le prochain démarrage)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>&amp;Local gateway</source>
        <translation>&amp;Passerelle locale</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Changes, log and problems</source>
        <translation>Modifications, journal et problèmes</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Journal des requêtes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Connect to a gateway</source>
        <translation>Se connecter à une passerelle</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo the last pending edit</source>
        <translation>Annuler la dernière modification en attente</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Redo the pending edit</source>
        <translation>Rétablir la modification en attente</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filtrer cette page</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>Re&amp;chercher partout…</translation>
    </message>
    <message>
        <source>Pages, resources and actions</source>
        <translation>Pages, ressources et actions</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Ask the gateway again</source>
        <translation>Interroger de nouveau la passerelle</translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>&amp;Appliquer les modifications</translation>
    </message>
    <message>
        <source>Put the pending changes into force</source>
        <translation>Mettre en vigueur les modifications en attente</translation>
    </message>
    <message>
        <source>&amp;Preview changes</source>
        <translation>A&amp;perçu des modifications</translation>
    </message>
    <message>
        <source>Dry run of the pending changes on the gateway</source>
        <translation>Essai à blanc des modifications en attente sur la passerelle</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>Drop all pending changes</source>
        <translation>Abandonner toutes les modifications en attente</translation>
    </message>
    <message>
        <source>&amp;Take back what was applied last</source>
        <translation>&amp;Revenir sur la dernière application</translation>
    </message>
    <message>
        <source>Gathers the inverse as pending changes</source>
        <translation>Rassemble l’inverse comme modifications en attente</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>Show or hide the connections</source>
        <translation>Afficher ou masquer les connexions</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulaire</translation>
    </message>
    <message>
        <source>Show or hide the form panel</source>
        <translation>Afficher ou masquer le panneau du formulaire</translation>
    </message>
    <message>
        <source>C&amp;hanges, log and problems</source>
        <translation>M&amp;odifications, journal et problèmes</translation>
    </message>
    <message>
        <source>Show or hide the lower panel</source>
        <translation>Afficher ou masquer le panneau inférieur</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Dark or light as the desktop says</source>
        <translation>Sombre ou clair selon le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Start the local gateway</source>
        <translation>&amp;Démarrer la passerelle locale</translation>
    </message>
    <message>
        <source>S&amp;top the local gateway</source>
        <translation>A&amp;rrêter la passerelle locale</translation>
    </message>
    <message>
        <source>&amp;Restart the local gateway</source>
        <translation>R&amp;edémarrer la passerelle locale</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Ouvrir sa page</translation>
    </message>
    <message>
        <source>URLs, sample traffic and the request panel</source>
        <translation>URL, trafic d’exemple et panneau de requête</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>À &amp;propos de Gatehouse</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>Copier un &amp;lien vers cette vue</translation>
    </message>
    <message>
        <source>A gatehouse:// link that shows a colleague the same page or object</source>
        <translation>Un lien gatehouse:// qui montre à un collègue la même page ou le même objet</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>What ends soon, fails, or is rejected too often</source>
        <translation>Ce qui expire bientôt, échoue ou est refusé trop souvent</translation>
    </message>
    <message>
        <source>&amp;Compare and promote…</source>
        <translation>&amp;Comparer et promouvoir…</translation>
    </message>
    <message>
        <source>Two connections or files beside each other</source>
        <translation>Deux connexions ou fichiers côte à côte</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Enregistrer le diagnostic…</translation>
    </message>
    <message>
        <source>A report without secrets for whoever is to look into a fault</source>
        <translation>Un rapport sans secrets pour qui doit examiner un défaut</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>Écran &amp;mural</translation>
    </message>
    <message>
        <source>The figures on the whole screen, to be read from afar</source>
        <translation>Les chiffres sur tout l’écran, à lire de loin</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Réduire les ani&amp;mations</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no animations, and the caret does not blink</source>
        <translation>Rien ne bouge de soi-même : pas d’animations, et le curseur ne clignote pas</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>Its name, address, token and safety level</source>
        <translation>Son nom, son adresse, son jeton et son niveau de sûreté</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Close the connection; it stays in the list</source>
        <translation>Fermer la connexion ; elle reste dans la liste</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Retirer la connexion…</translation>
    </message>
    <message>
        <source>Forget the connection and its token on this computer</source>
        <translation>Oublier la connexion et son jeton sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>NewResourceBox</name>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
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
        <translation>Minuscules, chiffres, point, tiret, tiret bas ; commence par une lettre ou un chiffre. Ne peut plus être changé ensuite.</translation>
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
        <translation>Figer les graphiques (Espace)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en tant que curl</translation>
    </message>
    <message>
        <source>Send a request…</source>
        <translation>Envoyer une requête…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Passerelle locale</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Points d’écoute</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Key sets</source>
        <translation>Jeux de clés</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Amonts</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>PendingDock</name>
    <message>
        <source>Dis&amp;card</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Takes the chosen edits away (Del)</source>
        <translation>Retire les modifications choisies (Suppr)</translation>
    </message>
    <message>
        <source>Discard a&amp;ll</source>
        <translation>Abandonner &amp;tout</translation>
    </message>
    <message>
        <source>&amp;Undo last apply</source>
        <translation>&amp;Annuler la dernière application</translation>
    </message>
    <message>
        <source>Puts the way back of what was applied last into the pending changes; look at it, then apply it</source>
        <translation>Place dans les modifications en attente le retour en arrière de la dernière application ; examinez-le, puis appliquez-le</translation>
    </message>
    <message>
        <source>What is this change for? (kept in the history)</source>
        <translation>Pourquoi cette modification ? (conservé dans l’historique)</translation>
    </message>
    <message>
        <source>Message of the change</source>
        <translation>Message de la modification</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>Asks the gateway what it would do, without doing it</source>
        <translation>Demande à la passerelle ce qu’elle ferait, sans le faire</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>Shows field by field what others changed meanwhile, and lets you choose</source>
        <translation>Montre champ par champ ce que d’autres ont modifié entre-temps, et vous laisse choisir</translation>
    </message>
    <message>
        <source>Puts all pending changes into force (Ctrl+S)</source>
        <translation>Met en vigueur toutes les modifications en attente (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>PolicyKindGroup</name>
    <message>
        <source>Who is calling</source>
        <translation>Qui appelle</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Ce qui leur est permis</translation>
    </message>
    <message>
        <source>What may pass</source>
        <translation>Ce qui peut passer</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Ce qui est changé</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>a number such as 500</source>
        <translation>un nombre comme 500</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a time such as 2026-11-27, 2026-11-27T10:30, today or -2h</source>
        <translation>une date ou heure comme 2026-11-27, 2026-11-27T10:30, today ou -2h</translation>
    </message>
    <message>
        <source>a duration such as 250ms, 30s or 5m</source>
        <translation>une durée comme 250ms, 30s ou 5m</translation>
    </message>
    <message>
        <source>a size such as 512, 8KiB or 1MB</source>
        <translation>une taille comme 512, 8KiB ou 1MB</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>either side</source>
        <translation>l’un ou l’autre côté</translation>
    </message>
    <message>
        <source>both sides, as beside each other</source>
        <translation>les deux côtés, comme écrits l’un à côté de l’autre</translation>
    </message>
    <message>
        <source>the opposite, as a minus sign</source>
        <translation>le contraire, comme un signe moins</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>est exactement</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>There is no column “%1” here; in quotes it is searched for as text</source>
        <translation>Il n’y a pas de colonne « %1 » ici ; entre guillemets, c’est recherché comme texte</translation>
    </message>
    <message>
        <source>There is no column “%1” here; is “%2” meant?</source>
        <translation>Il n’y a pas de colonne « %1 » ici ; s’agit-il de « %2 » ?</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 prend une seule valeur</translation>
    </message>
    <message>
        <source>%1 compares numbers, times, durations and sizes; “%2” holds text</source>
        <translation>%1 compare des nombres, des heures, des durées et des tailles ; « %2 » contient du texte</translation>
    </message>
    <message>
        <source>“%1” is true or false: write %1:true or %1:false</source>
        <translation>« %1 » vaut true ou false : écrivez %1:true ou %1:false</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation>Ce n’est pas une expression régulière : %1</translation>
    </message>
    <message>
        <source>“%1” takes %2</source>
        <translation>« %1 » attend %2</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters</source>
        <translation>Un filtre a au plus %1 caractères</translation>
    </message>
    <message>
        <source>The closing quote is missing</source>
        <translation>Il manque le guillemet fermant</translation>
    </message>
    <message>
        <source>A pattern has at most %1 characters</source>
        <translation>Un motif a au plus %1 caractères</translation>
    </message>
    <message>
        <source>There is no opening bracket for this one</source>
        <translation>Il manque la parenthèse ouvrante correspondante</translation>
    </message>
    <message>
        <source>Something must follow “or”; to search for the word, put it in quotes</source>
        <translation>Quelque chose doit suivre « or » ; pour rechercher le mot, mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>Something must stand before “and”; to search for the word, put it in quotes</source>
        <translation>Quelque chose doit précéder « and » ; pour rechercher le mot, mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>Something must follow “and”; to search for the word, put it in quotes</source>
        <translation>Quelque chose doit suivre « and » ; pour rechercher le mot, mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>Something must stand before “or”; to search for the word, put it in quotes</source>
        <translation>Quelque chose doit précéder « or » ; pour rechercher le mot, mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>Something must stand here</source>
        <translation>Il faut quelque chose ici</translation>
    </message>
    <message>
        <source>Brackets and “not” may be nested %1 deep</source>
        <translation>Les parenthèses et « not » s’imbriquent sur %1 niveaux au plus</translation>
    </message>
    <message>
        <source>Something must follow “not”; to search for the word, put it in quotes</source>
        <translation>Quelque chose doit suivre « not » ; pour rechercher le mot, mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>There is nothing between the brackets</source>
        <translation>Il n’y a rien entre les parenthèses</translation>
    </message>
    <message>
        <source>The closing bracket is missing</source>
        <translation>Il manque la parenthèse fermante</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions</source>
        <translation>Un filtre a au plus %1 conditions</translation>
    </message>
    <message>
        <source>A column&apos;s name must stand before %1</source>
        <translation>Le nom d’une colonne doit précéder %1</translation>
    </message>
    <message>
        <source>A value must follow %1, without a space; &quot;&quot; stands for nothing</source>
        <translation>Une valeur doit suivre %1, sans espace ; &quot;&quot; signifie rien</translation>
    </message>
</context>
<context>
    <name>Rejections</name>
    <message>
        <source>per second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>par jour</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>Refused with %1 by the policy %2</source>
        <translation>Refusée avec %1 par la politique %2</translation>
    </message>
    <message>
        <source>Answered with %1 by the gateway (%2)</source>
        <translation>Répondue avec %1 par la passerelle (%2)</translation>
    </message>
    <message>
        <source>Answered with %1 by the gateway</source>
        <translation>Répondue avec %1 par la passerelle</translation>
    </message>
    <message>
        <source>Answered with %1 by %2</source>
        <translation>Répondue avec %1 par %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Raison : %1</translation>
    </message>
    <message>
        <source>Would have been refused (report mode) by: %1</source>
        <translation>Aurait été refusée (mode rapport) par : %1</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
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
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>Duration (ms)</source>
        <translation>Durée (ms)</translation>
    </message>
    <message>
        <source>Upstream (ms)</source>
        <translation>Amont (ms)</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Octets entrants</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Octets sortants</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de requête</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Point d’écoute</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, terminé</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>New, not applied yet</source>
        <translation>Nouveau, pas encore appliqué</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>Modifié, pas encore appliqué</translation>
    </message>
    <message>
        <source>Marked for deletion, not applied yet</source>
        <translation>Marqué pour suppression, pas encore appliqué</translation>
    </message>
    <message>
        <source>Labels, as name=value</source>
        <translation>Étiquettes, sous la forme nom=valeur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Pending change</source>
        <translation>Modification en attente</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dupliquer (Ctrl+D)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Filter (/), such as enabled:false or a word</source>
        <translation>Filtre (/), par exemple enabled:false ou un mot</translation>
    </message>
    <message>
        <source>Edit the selected ones together (Ctrl+E)</source>
        <translation>Modifier ensemble les éléments sélectionnés (Ctrl+E)</translation>
    </message>
    <message>
        <source>Edit the selected ones together</source>
        <translation>Modifier ensemble les éléments sélectionnés</translation>
    </message>
</context>
<context>
    <name>RouteText</name>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>the whole gateway</source>
        <translation>toute la passerelle</translation>
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
        <translation>consommateur %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>locataire %1</translation>
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
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Hide from the upstream</source>
        <translation>Masquer à l’amont</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Remember for</source>
        <translation>Mémoriser pendant</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Champ d’en-tête</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Paramètre de requête</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>Qui peut appeler</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Refuse other origins</source>
        <translation>Refuser les autres origines</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Ce qui leur est permis</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Request header fields</source>
        <translation>Champs d’en-tête de requête</translation>
    </message>
    <message>
        <source>Exposed header fields</source>
        <translation>Champs d’en-tête exposés</translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation>Filtre IP</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Interdire</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Taille des requêtes</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Corps maximal</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>En-tête maximal</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Compter par</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Qui est compté</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
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
        <translation>Préfixe IPv6</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Avertir à</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Champs d’en-tête</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Token bucket</source>
        <translation>Seau à jetons</translation>
    </message>
    <message>
        <source>Fixed window</source>
        <translation>Fenêtre fixe</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Fenêtre glissante</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Rafale</translation>
    </message>
    <message>
        <source>Several windows</source>
        <translation>Plusieurs fenêtres</translation>
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
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Réponse maximale</translation>
    </message>
    <message>
        <source>Fresh for, if not said</source>
        <translation>Fraîche pendant, si non indiqué</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Fresh for at most</source>
        <translation>Fraîche au plus</translation>
    </message>
    <message>
        <source>Stale while revalidated</source>
        <translation>Périmée pendant la revalidation</translation>
    </message>
    <message>
        <source>Heed clients</source>
        <translation>Respecter les clients</translation>
    </message>
    <message>
        <source>Each consumer for itself</source>
        <translation>Chaque consommateur à part</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Chaîne de requête</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Parameters below</source>
        <translation>Paramètres ci-dessous</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Paramètres de requête</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Collapse misses</source>
        <translation>Regrouper les échecs de cache</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Échecs de cache</translation>
    </message>
    <message>
        <source>Wait at most</source>
        <translation>Attendre au plus</translation>
    </message>
    <message>
        <source>Cache-Status</source>
        <translation>Cache-Status</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canari</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Choisi par</translation>
    </message>
    <message>
        <source>Consumer, else IP address</source>
        <translation>Consommateur, sinon adresse IP</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Chosen by the request</source>
        <translation>Choisi par la requête</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Failures by status</source>
        <translation>Échecs selon l’état</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>status code</source>
        <translation>code d’état</translation>
    </message>
    <message>
        <source>Slower than</source>
        <translation>Plus lent que</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Ouvert pendant</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondes</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Compté pour</translation>
    </message>
    <message>
        <source>Each service</source>
        <translation>Chaque service</translation>
    </message>
    <message>
        <source>Each route</source>
        <translation>Chaque route</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Encodages</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Optimal</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>Types de contenu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>Corps minimal</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>Limite de simultanéité</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptatif</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>La politique</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Réessayer après</translation>
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
        <translation>Au minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Au maximum</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Share of all others</source>
        <translation>Part de tous les autres</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Header values</source>
        <translation>Valeurs d’en-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Mock response</source>
        <translation>Réponse simulée</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
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
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
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
        <translation>Garder la chaîne de requête</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Replace prefix by</source>
        <translation>Remplacer le préfixe par</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>essais</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>After these statuses</source>
        <translation>Après ces états</translation>
    </message>
    <message>
        <source>Time for a try</source>
        <translation>Durée d’un essai</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Ask a second target after</source>
        <translation>Solliciter une seconde cible après</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Première pause</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pause maximale</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Réécriture</translation>
    </message>
    <message>
        <source>Remove from the query</source>
        <translation>Retirer de la chaîne de requête</translation>
    </message>
    <message>
        <source>Set in the query</source>
        <translation>Définir dans la chaîne de requête</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai d’attente</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
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
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Token hash</source>
        <translation>Empreinte du jeton</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>Réponse OCSP</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Key hash</source>
        <translation>Empreinte de la clé</translation>
    </message>
    <message>
        <source>Basic (user name and password)</source>
        <translation>Basic (nom d’utilisateur et mot de passe)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password hash</source>
        <translation>Empreinte du mot de passe</translation>
    </message>
    <message>
        <source>HMAC</source>
        <translation>HMAC</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Id de clé</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>JWT subject</source>
        <translation>Sujet JWT</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>Client OAuth</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id de client</translation>
    </message>
    <message>
        <source>Secret hash</source>
        <translation>Empreinte du secret</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Jeu de clés</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Modulus</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
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
        <translation>Certificats</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint</source>
        <translation>Empreinte SHA-1</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Certificate URL</source>
        <translation>URL du certificat</translation>
    </message>
    <message>
        <source>Extractable</source>
        <translation>Extractible</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Point d’écoute</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Trusted peers</source>
        <translation>Pairs de confiance</translation>
    </message>
    <message>
        <source>Proxies in front</source>
        <translation>Proxys en amont du client</translation>
    </message>
    <message>
        <source>Where they say it</source>
        <translation>Où ils le disent</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>Protocole PROXY</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Connections of a client</source>
        <translation>Connexions par client</translation>
    </message>
    <message>
        <source>Head timeout</source>
        <translation>Délai de l’en-tête</translation>
    </message>
    <message>
        <source>Body timeout</source>
        <translation>Délai du corps</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Délai d’inactivité</translation>
    </message>
    <message>
        <source>Slowest rate</source>
        <translation>Débit minimal</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>octets/s</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>Taille de l’en-tête</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Taille de la cible</translation>
    </message>
    <message>
        <source>Encoded slashes</source>
        <translation>Barres obliques encodées</translation>
    </message>
    <message>
        <source>Double encoding</source>
        <translation>Double encodage</translation>
    </message>
    <message>
        <source>Underscores in names</source>
        <translation>Traits de soulignement dans les noms</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Oldest version</source>
        <translation>Version minimale</translation>
    </message>
    <message>
        <source>Clients&apos; certificates</source>
        <translation>Certificats des clients</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqués</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Whole gateway</source>
        <translation>Toute la passerelle</translation>
    </message>
    <message>
        <source>Hide the reason</source>
        <translation>Masquer la raison</translation>
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
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspond à</translation>
    </message>
    <message>
        <source>Is present</source>
        <translation>Est présent</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Importance under overload</source>
        <translation>Importance en cas de surcharge</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Surcharge</translation>
    </message>
    <message>
        <source>Path rewriting</source>
        <translation>Réécriture du chemin</translation>
    </message>
    <message>
        <source>Keep the path</source>
        <translation>Garder le chemin</translation>
    </message>
    <message>
        <source>Strip the prefix</source>
        <translation>Retirer le préfixe</translation>
    </message>
    <message>
        <source>Replace the prefix</source>
        <translation>Remplacer le préfixe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Fin de service</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Répartition de charge</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Clé de hachage</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Keep the client&apos;s Host</source>
        <translation>Garder l’hôte du client</translation>
    </message>
    <message>
        <source>Send Forwarded</source>
        <translation>Envoyer Forwarded</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Send timeout</source>
        <translation>Délai d’envoi</translation>
    </message>
    <message>
        <source>Response timeout</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>Délai de lecture</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Requêtes en attente</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Temps d’attente</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>Budget de tentatives</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Contrôle de santé</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Status from</source>
        <translation>État à partir de</translation>
    </message>
    <message>
        <source>Status to</source>
        <translation>État jusqu’à</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Up after</source>
        <translation>En service après</translation>
    </message>
    <message>
        <source>Down after</source>
        <translation>Hors service après</translation>
    </message>
    <message>
        <source>Ejection</source>
        <translation>Éjection</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Démarrage progressif</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificat propre</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>Clés épinglées</translation>
    </message>
    <message>
        <source>OpenAPI document</source>
        <translation>Document OpenAPI</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Noms d’hôte</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>Path prefixes</source>
        <translation>Préfixes de chemin</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic, RFC 7617). Use it over TLS only.</source>
        <translation>Reconnaît les appelants par nom d’utilisateur et mot de passe (HTTP Basic, RFC 7617). À n’utiliser que sur TLS.</translation>
    </message>
    <message>
        <source>Takes the Authorization header field out of the request before it goes to the upstream.</source>
        <translation>Retire le champ d’en-tête Authorization de la requête avant son envoi à l’amont.</translation>
    </message>
    <message>
        <source>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same. Also the way to accept either of two kinds: make the first one optional.</source>
        <translation>Laisse passer comme anonymes les requêtes sans identifiants. Des identifiants faux sont refusés malgré tout. C’est aussi le moyen d’accepter l’une de deux sortes : rendez la première facultative.</translation>
    </message>
    <message>
        <source>What clients are told they are asked for, in WWW-Authenticate.</source>
        <translation>Ce que les clients apprennent qu’on leur demande, dans WWW-Authenticate.</translation>
    </message>
    <message>
        <source>How long a password that was right needs no new check. A check is slow on purpose; a changed password counts at once. 0 checks every time.</source>
        <translation>Combien de temps un mot de passe juste n’est pas revérifié. Une vérification est lente à dessein ; un mot de passe changé compte aussitôt. 0 vérifie chaque fois.</translation>
    </message>
    <message>
        <source>Tells callers by an API key, in a header field or a query parameter.</source>
        <translation>Reconnaît les appelants par une clé d’API, dans un champ d’en-tête ou un paramètre de requête.</translation>
    </message>
    <message>
        <source>The header field that carries the key.</source>
        <translation>Le champ d’en-tête qui porte la clé.</translation>
    </message>
    <message>
        <source>The query parameter that may carry the key instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</source>
        <translation>Le paramètre de requête qui peut porter la clé à la place. Vide : aucun. Les adresses finissent dans des historiques et des journaux ; un champ d’en-tête est plus sûr.</translation>
    </message>
    <message>
        <source>Takes the key out of the request before it goes to the upstream.</source>
        <translation>Retire la clé de la requête avant son envoi à l’amont.</translation>
    </message>
    <message>
        <source>Tells browsers which pages of other origins may call this API: answers preflights, and marks answers. Clients that are no browsers are not held up.</source>
        <translation>Dit aux navigateurs quelles pages d’autres origines peuvent appeler cette API : répond aux requêtes préliminaires et marque les réponses. Les clients qui ne sont pas des navigateurs ne sont pas retenus.</translation>
    </message>
    <message>
        <source>Who may call: https://app.example.com, https://*.example.com for any subdomain, http://localhost:* for any port, or * for everyone.</source>
        <translation>Qui peut appeler : https://app.example.com, https://*.example.com pour tout sous-domaine, http://localhost:* pour tout port, ou * pour tous.</translation>
    </message>
    <message>
        <source>Scheme, host and port.</source>
        <translation>Schéma, hôte et port.</translation>
    </message>
    <message>
        <source>Lets pages send cookies and HTTP authentication. The origins have to be named then.</source>
        <translation>Laisse les pages envoyer cookies et authentification HTTP. Les origines doivent alors être nommées.</translation>
    </message>
    <message>
        <source>Refuses requests of other origins with 403, instead of letting the browser keep the answer from the page.</source>
        <translation>Refuse avec 403 les requêtes d’autres origines, au lieu de laisser le navigateur cacher la réponse à la page.</translation>
    </message>
    <message>
        <source>What pages may do.</source>
        <translation>Ce que les pages peuvent faire.</translation>
    </message>
    <message>
        <source>A request method.</source>
        <translation>Une méthode de requête.</translation>
    </message>
    <message>
        <source>What pages may send. * allows whatever they ask for.</source>
        <translation>Ce que les pages peuvent envoyer. * permet tout ce qu’elles demandent.</translation>
    </message>
    <message>
        <source>A header field&apos;s name, or *.</source>
        <translation>Le nom d’un champ d’en-tête, ou *.</translation>
    </message>
    <message>
        <source>What pages may read of an answer, besides the common ones.</source>
        <translation>Ce que les pages peuvent lire d’une réponse, outre les champs courants.</translation>
    </message>
    <message>
        <source>How long browsers may remember the answer to a preflight.</source>
        <translation>Combien de temps les navigateurs peuvent mémoriser la réponse à une requête préliminaire.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by their address. The deny list counts before the allow list.</source>
        <translation>Laisse passer les clients ou non selon leur adresse. La liste d’interdiction compte avant la liste d’autorisation.</translation>
    </message>
    <message>
        <source>Addresses and networks that may not pass, even when the allow list has them.</source>
        <translation>Adresses et réseaux qui ne passent pas, même si la liste d’autorisation les contient.</translation>
    </message>
    <message>
        <source>An IPv4 or IPv6 address, or a network such as 10.0.0.0/8.</source>
        <translation>Une adresse IPv4 ou IPv6, ou un réseau tel que 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>Addresses and networks that may pass.</source>
        <translation>Adresses et réseaux qui passent.</translation>
    </message>
    <message>
        <source>What happens to addresses in neither list. Auto: refused when there is an allow list, otherwise let pass.</source>
        <translation>Ce qu’il advient des adresses d’aucune liste. Automatique : refusées s’il y a une liste d’autorisation, sinon admises.</translation>
    </message>
    <message>
        <source>Refuses requests that are too large: at once when the length is known, otherwise as soon as the body passes it.</source>
        <translation>Refuse les requêtes trop grandes : aussitôt si la longueur est connue, sinon dès que le corps la dépasse.</translation>
    </message>
    <message>
        <source>The most that a request&apos;s body may have.</source>
        <translation>Le maximum pour le corps d’une requête.</translation>
    </message>
    <message>
        <source>The most that request line and header fields may have together. 0: only the listener&apos;s own limit counts.</source>
        <translation>Le maximum pour la ligne de requête et les champs d’en-tête ensemble. 0 : seule la limite du point d’écoute compte.</translation>
    </message>
    <message>
        <source>How many requests are admitted in one period.</source>
        <translation>Combien de requêtes sont admises par période.</translation>
    </message>
    <message>
        <source>The header field whose value is counted for itself, when counting by header.</source>
        <translation>Le champ d’en-tête dont chaque valeur est comptée à part, en cas de compte par en-tête.</translation>
    </message>
    <message>
        <source>How many bits of an IPv6 address tell one client: a home or server usually owns a whole /64.</source>
        <translation>Combien de bits d’une adresse IPv6 désignent un client : un foyer ou un serveur possède d’ordinaire un /64 entier.</translation>
    </message>
    <message>
        <source>From this share of the quota on, answers carry X-Quota-Warning. 0: never.</source>
        <translation>À partir de cette part du quota, les réponses portent X-Quota-Warning. 0 : jamais.</translation>
    </message>
    <message>
        <source>Sends X-Quota-Limit, X-Quota-Remaining and X-Quota-Reset (in seconds).</source>
        <translation>Envoie X-Quota-Limit, X-Quota-Remaining et X-Quota-Reset (en secondes).</translation>
    </message>
    <message>
        <source>Admits so many requests in a time; the others are refused with 429. Exact over all worker threads.</source>
        <translation>Admet tant de requêtes en un temps donné ; les autres sont refusées avec 429. Exact sur tous les threads de travail.</translation>
    </message>
    <message>
        <source>How many requests are admitted in the window.</source>
        <translation>Combien de requêtes sont admises dans la fenêtre.</translation>
    </message>
    <message>
        <source>The time that the limit is for: from one second to 31 days.</source>
        <translation>Le temps auquel s’applique la limite : d’une seconde à 31 jours.</translation>
    </message>
    <message>
        <source>Token bucket: refills steadily. Fixed window: begins anew at round times. Sliding window: what came in the last window fades out.</source>
        <translation>Seau à jetons : se remplit régulièrement. Fenêtre fixe : recommence à des heures rondes. Fenêtre glissante : ce qui est venu dans la dernière fenêtre s’estompe.</translation>
    </message>
    <message>
        <source>How many requests may come at once (token bucket only). 0: as many as the limit. At most ten times the limit.</source>
        <translation>Combien de requêtes peuvent venir d’un coup (seau à jetons seulement). 0 : autant que la limite. Au plus dix fois la limite.</translation>
    </message>
    <message>
        <source>Several limits at once, instead of limit and window above: all of them must admit a request, and a refused one takes nothing from any.</source>
        <translation>Plusieurs limites à la fois, au lieu de la limite et de la fenêtre ci-dessus : toutes doivent admettre une requête, et une requête refusée n’en consomme aucune.</translation>
    </message>
    <message>
        <source>One of the limits.</source>
        <translation>L’une des limites.</translation>
    </message>
    <message>
        <source>What clients are told about their limit.</source>
        <translation>Ce que les clients apprennent de leur limite.</translation>
    </message>
    <message>
        <source>Sends RateLimit and RateLimit-Policy, as the IETF draft has them.</source>
        <translation>Envoie RateLimit et RateLimit-Policy, selon le projet de l’IETF.</translation>
    </message>
    <message>
        <source>Sends X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset (in seconds).</source>
        <translation>Envoie X-RateLimit-Limit, X-RateLimit-Remaining et X-RateLimit-Reset (en secondes).</translation>
    </message>
    <message>
        <source>Sends Retry-After with a refusal.</source>
        <translation>Envoie Retry-After avec un refus.</translation>
    </message>
    <message>
        <source>Answers from memory what was answered before, as long as the upstream said that it may (RFC 9111, a shared cache).</source>
        <translation>Répond de mémoire à ce qui a déjà eu une réponse, tant que l’amont le permet (RFC 9111, cache partagé).</translation>
    </message>
    <message>
        <source>The most that this cache may take, everything counted. What was not used for longest makes room.</source>
        <translation>Le maximum que ce cache peut occuper, tout compris. Ce qui n’a pas servi depuis le plus longtemps fait place.</translation>
    </message>
    <message>
        <source>Longer answers are not kept.</source>
        <translation>Les réponses plus longues ne sont pas gardées.</translation>
    </message>
    <message>
        <source>How long an answer is fresh whose upstream says nothing of it. 0s: it is not kept.</source>
        <translation>Combien de temps est fraîche une réponse dont l’amont n’en dit rien. 0s : elle n’est pas gardée.</translation>
    </message>
    <message>
        <source>Nothing is fresh for longer, whatever the upstream says. 0s: no bound.</source>
        <translation>Rien n’est frais plus longtemps, quoi que dise l’amont. 0s : aucune borne.</translation>
    </message>
    <message>
        <source>For so long behind its freshness an answer is still given to everyone but the one request that fetches it anew. An upstream&apos;s own stale-while-revalidate counts before this.</source>
        <translation>Pendant ce temps après sa fraîcheur, une réponse est encore donnée à tous, sauf à la requête qui la renouvelle. Le stale-while-revalidate de l’amont compte d’abord.</translation>
    </message>
    <message>
        <source>Heeds Cache-Control of requests: no-cache, no-store, max-age, min-fresh, max-stale and only-if-cached.</source>
        <translation>Respecte le Cache-Control des requêtes : no-cache, no-store, max-age, min-fresh, max-stale et only-if-cached.</translation>
    </message>
    <message>
        <source>Known consumers never see an answer that another one got.</source>
        <translation>Les consommateurs connus ne voient jamais une réponse obtenue par un autre.</translation>
    </message>
    <message>
        <source>What of the query tells answers apart.</source>
        <translation>Ce qui, dans la chaîne de requête, distingue les réponses.</translation>
    </message>
    <message>
        <source>The parameters that tell answers apart, when the query is &quot;listed&quot;.</source>
        <translation>Les paramètres qui distinguent les réponses, quand la chaîne de requête est « listed ».</translation>
    </message>
    <message>
        <source>A query parameter&apos;s name.</source>
        <translation>Le nom d’un paramètre de requête.</translation>
    </message>
    <message>
        <source>Header fields of the request that tell answers apart, beside those that the answer&apos;s Vary names.</source>
        <translation>Les champs d’en-tête de la requête qui distinguent les réponses, outre ceux que nomme le Vary de la réponse.</translation>
    </message>
    <message>
        <source>A header field&apos;s name.</source>
        <translation>Le nom d’un champ d’en-tête.</translation>
    </message>
    <message>
        <source>Of requests for the same that come at once only the first asks the upstream; the others wait for its answer.</source>
        <translation>De requêtes identiques simultanées, seule la première interroge l’amont ; les autres attendent sa réponse.</translation>
    </message>
    <message>
        <source>How long they wait before they ask for themselves.</source>
        <translation>Combien de temps elles attendent avant d’interroger elles-mêmes.</translation>
    </message>
    <message>
        <source>Tells clients in Cache-Status (RFC 9211) what the cache did.</source>
        <translation>Dit aux clients dans Cache-Status (RFC 9211) ce qu’a fait le cache.</translation>
    </message>
    <message>
        <source>Sends a share of the requests to another service of the tenant: a new version tried by a few.</source>
        <translation>Envoie une part des requêtes à un autre service du locataire : une nouvelle version essayée par quelques-uns.</translation>
    </message>
    <message>
        <source>The id of the service that gets the share. Empty: none does.</source>
        <translation>L’id du service qui reçoit cette part. Vide : aucun.</translation>
    </message>
    <message>
        <source>The share of the requests, or of the callers, that go there.</source>
        <translation>La part des requêtes, ou des appelants, qui y va.</translation>
    </message>
    <message>
        <source>By caller: one who goes there keeps going there, also while the weight rises. By request: each for itself.</source>
        <translation>Par appelant : qui y va continue d’y aller, aussi pendant que le poids augmente. Par requête : chacune pour soi.</translation>
    </message>
    <message>
        <source>A header field that decides before the weight does.</source>
        <translation>Un champ d’en-tête qui décide avant le poids.</translation>
    </message>
    <message>
        <source>The value that sends a request there. Empty: &quot;always&quot; does, &quot;never&quot; keeps it away, all others are left to the weight.</source>
        <translation>La valeur qui y envoie une requête. Vide : « always » l’y envoie, « never » l’en écarte, le reste relève du poids.</translation>
    </message>
    <message>
        <source>A cookie that decides before the weight does.</source>
        <translation>Un cookie qui décide avant le poids.</translation>
    </message>
    <message>
        <source>The value that sends a request there. Empty: as for the header field.</source>
        <translation>La valeur qui y envoie une requête. Vide : comme pour le champ d’en-tête.</translation>
    </message>
    <message>
        <source>Refuses requests at once with 503 when too many before them failed, and tries again after a while with a few.</source>
        <translation>Refuse aussitôt les requêtes avec 503 quand trop d’autres ont échoué avant elles, et réessaie après un moment avec quelques-unes.</translation>
    </message>
    <message>
        <source>The share of failed requests in the window that opens the circuit.</source>
        <translation>La part de requêtes échouées dans la fenêtre qui ouvre le disjoncteur.</translation>
    </message>
    <message>
        <source>So many requests in the window before their failures count.</source>
        <translation>Tant de requêtes dans la fenêtre avant que leurs échecs comptent.</translation>
    </message>
    <message>
        <source>The time that is looked back.</source>
        <translation>Le temps pris en compte en arrière.</translation>
    </message>
    <message>
        <source>Answers that count as failures. No connection, no answer in time and a broken answer always do.</source>
        <translation>Réponses qui comptent comme échecs. L’absence de connexion, de réponse à temps et une réponse interrompue comptent toujours.</translation>
    </message>
    <message>
        <source>A status code.</source>
        <translation>Un code d’état.</translation>
    </message>
    <message>
        <source>An answer that takes longer counts as a failure. 0s: none does for that.</source>
        <translation>Une réponse plus lente compte comme échec. 0s : aucune pour cela.</translation>
    </message>
    <message>
        <source>How long requests are refused before a few are let through.</source>
        <translation>Combien de temps les requêtes sont refusées avant que quelques-unes passent.</translation>
    </message>
    <message>
        <source>So many requests that succeed close the circuit again; one that fails opens it anew.</source>
        <translation>Tant de requêtes réussies referment le disjoncteur ; une qui échoue le rouvre.</translation>
    </message>
    <message>
        <source>Whether each service or each route has a circuit of its own.</source>
        <translation>Si chaque service ou chaque route a son propre disjoncteur.</translation>
    </message>
    <message>
        <source>Compresses answers for clients that say that they can read it (Accept-Encoding, RFC 9110).</source>
        <translation>Compresse les réponses pour les clients qui disent pouvoir les lire (Accept-Encoding, RFC 9110).</translation>
    </message>
    <message>
        <source>What may be used. Of those that a client likes equally the first is taken.</source>
        <translation>Ce qui peut être utilisé. De ceux qu’un client accepte également, le premier est pris.</translation>
    </message>
    <message>
        <source>A content coding.</source>
        <translation>Un encodage de contenu.</translation>
    </message>
    <message>
        <source>How much time is spent to make it small.</source>
        <translation>Combien de temps est consacré à réduire la taille.</translation>
    </message>
    <message>
        <source>Media types that are compressed; text/* takes all texts.</source>
        <translation>Types de média compressés ; text/* prend tous les textes.</translation>
    </message>
    <message>
        <source>A media type, a type with *, or */* for all.</source>
        <translation>Un type de média, un type avec *, ou */* pour tous.</translation>
    </message>
    <message>
        <source>Shorter ones are left alone, as far as their length is known.</source>
        <translation>Les plus courts restent tels quels, si leur longueur est connue.</translation>
    </message>
    <message>
        <source>Admits so many requests at the same time; the others are refused with 503 at once. The limit is fixed, or found out from how fast the upstream answers. Exact over all worker threads.</source>
        <translation>Admet tant de requêtes en même temps ; les autres sont refusées aussitôt avec 503. La limite est fixe, ou déduite de la rapidité des réponses de l’amont. Exact sur tous les threads de travail.</translation>
    </message>
    <message>
        <source>Fixed: the limit as it is. Adaptive: it rises while answers come fast and falls when they come late.</source>
        <translation>Fixe : la limite telle quelle. Adaptatif : elle monte quand les réponses sont rapides et baisse quand elles tardent.</translation>
    </message>
    <message>
        <source>How many requests may be under way; where an adaptive limit begins.</source>
        <translation>Combien de requêtes peuvent être en cours ; où commence une limite adaptative.</translation>
    </message>
    <message>
        <source>Whether all requests of this policy&apos;s scope are counted together, or each service or route for itself.</source>
        <translation>Si toutes les requêtes de la portée de cette politique sont comptées ensemble, ou chaque service ou route à part.</translation>
    </message>
    <message>
        <source>What clients are told in Retry-After; whole seconds.</source>
        <translation>Ce que les clients apprennent dans Retry-After ; secondes entières.</translation>
    </message>
    <message>
        <source>Gradient: compares answers of now with those of the long run. AIMD: rises by one, and falls by a tenth when answers are late or fail.</source>
        <translation>Gradient : compare les réponses actuelles à celles du long terme. AIMD : monte d’un, et baisse d’un dixième quand les réponses tardent ou échouent.</translation>
    </message>
    <message>
        <source>The limit never falls below this.</source>
        <translation>La limite ne descend jamais au-dessous.</translation>
    </message>
    <message>
        <source>The limit never rises above this.</source>
        <translation>La limite ne monte jamais au-dessus.</translation>
    </message>
    <message>
        <source>Gradient: how many times slower than in the long run answers may come before the limit falls.</source>
        <translation>Gradient : combien de fois plus lentes qu’à long terme les réponses peuvent être avant que la limite baisse.</translation>
    </message>
    <message>
        <source>AIMD: an answer that takes longer is late.</source>
        <translation>AIMD : une réponse plus lente est en retard.</translation>
    </message>
    <message>
        <source>The part of the limit that requests of no class may fill.</source>
        <translation>La part de la limite que peuvent remplir les requêtes sans classe.</translation>
    </message>
    <message>
        <source>The header field whose value can put a request into a class. Clients can send what they like: take one that another policy or a trusted proxy sets.</source>
        <translation>Le champ d’en-tête dont la valeur peut classer une requête. Les clients peuvent envoyer ce qu’ils veulent : prenez-en un que pose une autre politique ou un proxy de confiance.</translation>
    </message>
    <message>
        <source>Who may fill how much of the limit; the first class that takes a request counts. Small shares are shed first.</source>
        <translation>Qui peut remplir quelle part de la limite ; la première classe qui prend une requête compte. Les petites parts sont délestées d’abord.</translation>
    </message>
    <message>
        <source>Callers of one priority.</source>
        <translation>Les appelants d’une priorité.</translation>
    </message>
    <message>
        <source>For explain.</source>
        <translation>Pour l’explication.</translation>
    </message>
    <message>
        <source>The part of the limit that this class may fill: it is turned away as soon as so much is under way, whoever it belongs to.</source>
        <translation>La part de la limite que cette classe peut remplir : elle est refusée dès qu’il y en a autant en cours, à qui que ce soit.</translation>
    </message>
    <message>
        <source>Ids of consumers that belong to the class.</source>
        <translation>Ids des consommateurs qui appartiennent à la classe.</translation>
    </message>
    <message>
        <source>A consumer&apos;s id.</source>
        <translation>L’id d’un consommateur.</translation>
    </message>
    <message>
        <source>Groups whose consumers belong to the class.</source>
        <translation>Groupes dont les consommateurs appartiennent à la classe.</translation>
    </message>
    <message>
        <source>A group.</source>
        <translation>Un groupe.</translation>
    </message>
    <message>
        <source>Values of the header field above that put a request into the class.</source>
        <translation>Valeurs du champ d’en-tête ci-dessus qui placent une requête dans la classe.</translation>
    </message>
    <message>
        <source>A header field&apos;s value.</source>
        <translation>La valeur d’un champ d’en-tête.</translation>
    </message>
    <message>
        <source>Copies a share of the requests to another service of the tenant. Nobody sees its answers, and nobody waits for them.</source>
        <translation>Copie une part des requêtes vers un autre service du locataire. Personne ne voit ses réponses, personne ne les attend.</translation>
    </message>
    <message>
        <source>The id of the service that gets the copies. Empty: none does.</source>
        <translation>L’id du service qui reçoit les copies. Vide : aucun.</translation>
    </message>
    <message>
        <source>The share of the requests that are copied.</source>
        <translation>La part des requêtes copiées.</translation>
    </message>
    <message>
        <source>Only requests of these methods are copied. Empty: all.</source>
        <translation>Seules les requêtes de ces méthodes sont copiées. Vide : toutes.</translation>
    </message>
    <message>
        <source>A method, in capitals.</source>
        <translation>Une méthode, en majuscules.</translation>
    </message>
    <message>
        <source>Answers by itself; the upstream is never asked. All policies before it apply, so that a client meets authentication and limits as in earnest.</source>
        <translation>Répond elle-même ; l’amont n’est jamais interrogé. Toutes les politiques qui précèdent s’appliquent, si bien qu’un client rencontre authentification et limites comme en réel.</translation>
    </message>
    <message>
        <source>The HTTP status code.</source>
        <translation>Le code d’état HTTP.</translation>
    </message>
    <message>
        <source>The media type of the body.</source>
        <translation>Le type de média du corps.</translation>
    </message>
    <message>
        <source>The text of the answer.</source>
        <translation>Le texte de la réponse.</translation>
    </message>
    <message>
        <source>Further header fields of the answer.</source>
        <translation>Autres champs d’en-tête de la réponse.</translation>
    </message>
    <message>
        <source>The header field&apos;s value.</source>
        <translation>La valeur du champ d’en-tête.</translation>
    </message>
    <message>
        <source>Sends clients elsewhere with a Location; the upstream is never asked. Without any field: from http to https. A request that is already where it would be sent goes on.</source>
        <translation>Envoie les clients ailleurs par Location ; l’amont n’est jamais interrogé. Sans aucun champ : de http à https. Une requête déjà à destination continue.</translation>
    </message>
    <message>
        <source>301 and 308 are for good and remembered by clients, 302, 303 and 307 for now. 307 and 308 keep the method.</source>
        <translation>301 et 308 sont définitifs et mémorisés par les clients, 302, 303 et 307 provisoires. 307 et 308 gardent la méthode.</translation>
    </message>
    <message>
        <source>https or http, or the one that the request came with.</source>
        <translation>https ou http, ou celui de la requête.</translation>
    </message>
    <message>
        <source>The host to go to. Empty: the one that was asked for.</source>
        <translation>L’hôte de destination. Vide : celui demandé.</translation>
    </message>
    <message>
        <source>The port to go to. 0: the scheme&apos;s own.</source>
        <translation>Le port de destination. 0 : celui du schéma.</translation>
    </message>
    <message>
        <source>Appends the request&apos;s query.</source>
        <translation>Ajoute la chaîne de requête.</translation>
    </message>
    <message>
        <source>The path to go to instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</source>
        <translation>Le chemin entier de destination au lieu de celui de la requête. Vide : il reste, sauf si l’un des deux suivants le change.</translation>
    </message>
    <message>
        <source>The beginning of the path that is replaced, in whole segments: /orders takes /orders/1, not /ordersx.</source>
        <translation>Le début du chemin à remplacer, en segments entiers : /orders prend /orders/1, pas /ordersx.</translation>
    </message>
    <message>
        <source>What the prefix becomes; / takes it away.</source>
        <translation>Ce que devient le préfixe ; / le retire.</translation>
    </message>
    <message>
        <source>A regular expression (RE2); its first match in the path is replaced. ^ and $ anchor it.</source>
        <translation>Une expression régulière (RE2) ; sa première correspondance dans le chemin est remplacée. ^ et $ l’ancrent.</translation>
    </message>
    <message>
        <source>What the match becomes; \1 to \9 are its groups, \0 is all of it.</source>
        <translation>Ce que devient la correspondance ; \1 à \9 sont ses groupes, \0 l’ensemble.</translation>
    </message>
    <message>
        <source>When a request that failed is sent again. Only what is safe to repeat ever is: idempotent methods without a body under way, and nothing of whose answer has gone to the client.</source>
        <translation>Quand une requête échouée est renvoyée. Seulement ce qui se répète sans danger : méthodes idempotentes sans corps en cours, et rien dont une part de réponse soit déjà chez le client.</translation>
    </message>
    <message>
        <source>Further tries after the first. 0: none.</source>
        <translation>Essais supplémentaires après le premier. 0 : aucun.</translation>
    </message>
    <message>
        <source>What is taken for a failure. connect-failure: no connection; reset: closed before it answered; timeout: no answer in time.</source>
        <translation>Ce qui est tenu pour un échec. connect-failure : pas de connexion ; reset : fermée avant la réponse ; timeout : pas de réponse à temps.</translation>
    </message>
    <message>
        <source>A kind of failure.</source>
        <translation>Une sorte d’échec.</translation>
    </message>
    <message>
        <source>Answers that are taken for failures, such as 502, 503 and 504.</source>
        <translation>Réponses tenues pour des échecs, comme 502, 503 et 504.</translation>
    </message>
    <message>
        <source>How long each try may take to its answer&apos;s head. 0s: the response timeout.</source>
        <translation>Combien de temps chaque essai peut prendre jusqu’à l’en-tête de réponse. 0s : le délai de réponse.</translation>
    </message>
    <message>
        <source>When a try has had no answer&apos;s head for so long, another target gets a copy, and whichever answers first is the client&apos;s. Counts as a retry in the service&apos;s retry budget. 0s: never.</source>
        <translation>Quand un essai n’a pas d’en-tête de réponse depuis ce temps, une autre cible reçoit une copie, et la première réponse est celle du client. Compte dans le budget de tentatives du service. 0s : jamais.</translation>
    </message>
    <message>
        <source>The most that is waited before the second try; doubled each time. The pause itself is chosen at random below it.</source>
        <translation>L’attente maximale avant le deuxième essai ; doublée chaque fois. La pause elle-même est choisie au hasard en dessous.</translation>
    </message>
    <message>
        <source>The most that is ever waited between two tries.</source>
        <translation>L’attente maximale entre deux essais.</translation>
    </message>
    <message>
        <source>Changes the path, the query and the host that the upstream gets. It begins with the path that the client asked for and takes the place of the route&apos;s own rewriting.</source>
        <translation>Change le chemin, la chaîne de requête et l’hôte que reçoit l’amont. Part du chemin demandé par le client et remplace la réécriture de la route.</translation>
    </message>
    <message>
        <source>The path that the upstream gets instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</source>
        <translation>Le chemin entier que reçoit l’amont au lieu de celui de la requête. Vide : il reste, sauf si l’un des deux suivants le change.</translation>
    </message>
    <message>
        <source>Names of query parameters to take out.</source>
        <translation>Noms des paramètres de requête à retirer.</translation>
    </message>
    <message>
        <source>Query parameters that replace all of the same name.</source>
        <translation>Paramètres de requête qui remplacent tous ceux du même nom.</translation>
    </message>
    <message>
        <source>The parameter&apos;s value, as text: it is encoded.</source>
        <translation>La valeur du paramètre, en texte : elle est encodée.</translation>
    </message>
    <message>
        <source>The Host that the upstream gets, with a port if need be. Empty: as the service has it.</source>
        <translation>L’hôte que reçoit l’amont, avec un port au besoin. Vide : celui du service.</translation>
    </message>
    <message>
        <source>How long the gateway waits for the upstream, where that is not as the service has it.</source>
        <translation>Combien de temps la passerelle attend l’amont, là où cela diffère du service.</translation>
    </message>
    <message>
        <source>For a connection to a target. 0s: the service&apos;s own.</source>
        <translation>Pour une connexion à une cible. 0s : celui du service.</translation>
    </message>
    <message>
        <source>Between two pieces of the request that the upstream takes. 0s: the service&apos;s own.</source>
        <translation>Entre deux morceaux de la requête que prend l’amont. 0s : celui du service.</translation>
    </message>
    <message>
        <source>From the end of the request to the answer&apos;s head, for each try. 0s: the service&apos;s own.</source>
        <translation>De la fin de la requête à l’en-tête de réponse, pour chaque essai. 0s : celui du service.</translation>
    </message>
    <message>
        <source>Between two pieces of the answer&apos;s body. 0s: the service&apos;s own.</source>
        <translation>Entre deux morceaux du corps de réponse. 0s : celui du service.</translation>
    </message>
    <message>
        <source>From the request&apos;s head to the answer&apos;s head, all tries and pauses together. 0s: none.</source>
        <translation>De l’en-tête de requête à celui de réponse, tous essais et pauses compris. 0s : aucun.</translation>
    </message>
    <message>
        <source>Changes on the way to the upstream.</source>
        <translation>Changements vers l’amont.</translation>
    </message>
    <message>
        <source>Names of header fields to take out. This comes first.</source>
        <translation>Noms des champs d’en-tête à retirer. Cela vient d’abord.</translation>
    </message>
    <message>
        <source>Header fields that replace all of the same name.</source>
        <translation>Champs d’en-tête qui remplacent tous ceux du même nom.</translation>
    </message>
    <message>
        <source>Text, with variables such as ${consumer.id}.</source>
        <translation>Texte, avec des variables telles que ${consumer.id}.</translation>
    </message>
    <message>
        <source>Header fields that are added to those of the same name.</source>
        <translation>Champs d’en-tête ajoutés à ceux du même nom.</translation>
    </message>
    <message>
        <source>Changes on the way to the client; also of the gateway&apos;s own answers from here on.</source>
        <translation>Changements vers le client ; aussi des réponses propres de la passerelle à partir d’ici.</translation>
    </message>
    <message>
        <source>Who may use the Admin API.</source>
        <translation>Qui peut utiliser l’API d’administration.</translation>
    </message>
    <message>
        <source>Names the resource in paths and references: 1 to 63 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;. It cannot be changed later.</source>
        <translation>Nomme la ressource dans les chemins et références : 1 à 63 parmi a-z, 0-9, &apos;.&apos;, &apos;_&apos; et &apos;-&apos;. Ne peut plus être modifié ensuite.</translation>
    </message>
    <message>
        <source>What people read; free text.</source>
        <translation>Ce que lisent les gens ; texte libre.</translation>
    </message>
    <message>
        <source>What it is for, who owns it.</source>
        <translation>À quoi cela sert, à qui cela appartient.</translation>
    </message>
    <message>
        <source>owner may do everything, viewer may only look.</source>
        <translation>owner peut tout faire, viewer seulement regarder.</translation>
    </message>
    <message>
        <source>Bearer tokens; stored as hashes.</source>
        <translation>Jetons Bearer ; enregistrés sous forme d’empreintes.</translation>
    </message>
    <message>
        <source>Names the token.</source>
        <translation>Nomme le jeton.</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>Laissez vide pour conserver celui enregistré.</translation>
    </message>
    <message>
        <source>The hash instead of the secret itself, as sha256:&lt;64 hexadecimal digits&gt;.</source>
        <translation>L’empreinte au lieu du secret lui-même, sous la forme sha256:&lt;64 chiffres hexadécimaux&gt;.</translation>
    </message>
    <message>
        <source>From then on it is refused.</source>
        <translation>À partir de là, il est refusé.</translation>
    </message>
    <message>
        <source>Keys and values to find and group resources by.</source>
        <translation>Clés et valeurs pour trouver et regrouper les ressources.</translation>
    </message>
    <message>
        <source>A TLS certificate that listeners use, chosen by server name.</source>
        <translation>Un certificat TLS qu’utilisent les points d’écoute, choisi par nom de serveur.</translation>
    </message>
    <message>
        <source>PEM, the leaf first, then the chain.</source>
        <translation>PEM, le certificat final d’abord, puis la chaîne.</translation>
    </message>
    <message>
        <source>PEM, not encrypted. Stored sealed; leave empty to keep the stored one.</source>
        <translation>PEM, non chiffrée. Enregistrée scellée ; laissez vide pour conserver celle enregistrée.</translation>
    </message>
    <message>
        <source>A path on the gateway&apos;s machine, instead of the certificate itself.</source>
        <translation>Un chemin sur la machine de la passerelle, au lieu du certificat lui-même.</translation>
    </message>
    <message>
        <source>A path on the gateway&apos;s machine, instead of the key itself.</source>
        <translation>Un chemin sur la machine de la passerelle, au lieu de la clé elle-même.</translation>
    </message>
    <message>
        <source>The authority&apos;s word that the certificate is not revoked (DER, base64); given to clients that ask for it (stapling). Renew it before it runs out.</source>
        <translation>L’attestation de l’autorité que le certificat n’est pas révoqué (DER, base64) ; donnée aux clients qui la demandent (agrafage). Renouvelez-la avant son expiration.</translation>
    </message>
    <message>
        <source>An application or person that calls APIs.</source>
        <translation>Une application ou une personne qui appelle des API.</translation>
    </message>
    <message>
        <source>A suspended consumer&apos;s credentials are refused.</source>
        <translation>Les identifiants d’un consommateur suspendu sont refusés.</translation>
    </message>
    <message>
        <source>Policies can be for all consumers of a group.</source>
        <translation>Les politiques peuvent viser tous les consommateurs d’un groupe.</translation>
    </message>
    <message>
        <source>What the consumer proves who it is with. Secrets are never shown again.</source>
        <translation>Par quoi le consommateur prouve qui il est. Les secrets ne sont plus jamais affichés.</translation>
    </message>
    <message>
        <source>Sent by the client. Stored as a hash; leave empty to keep the stored one.</source>
        <translation>Envoyée par le client. Enregistrée sous forme d’empreinte ; laissez vide pour conserver celle enregistrée.</translation>
    </message>
    <message>
        <source>Names the credential in logs.</source>
        <translation>Nomme l’identifiant dans les journaux.</translation>
    </message>
    <message>
        <source>Unique in the tenant; no colon.</source>
        <translation>Unique dans le locataire ; sans deux-points.</translation>
    </message>
    <message>
        <source>Stored as a slow hash; leave empty to keep the stored one.</source>
        <translation>Enregistré sous forme d’empreinte lente ; laissez vide pour conserver celui enregistré.</translation>
    </message>
    <message>
        <source>As pbkdf2-sha256$rounds$salt$hash.</source>
        <translation>Sous la forme pbkdf2-sha256$rounds$salt$hash.</translation>
    </message>
    <message>
        <source>Sent by the client.</source>
        <translation>Envoyé par le client.</translation>
    </message>
    <message>
        <source>Shared with the client; stored sealed.</source>
        <translation>Partagé avec le client ; enregistré scellé.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate, 64 hexadecimal digits.</source>
        <translation>SHA-256 du certificat, 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>JSON Web Keys (RFC 7517), inline or by URL.</source>
        <translation>JSON Web Keys (RFC 7517), en ligne ou par URL.</translation>
    </message>
    <message>
        <source>Public keys (RFC 7517, section 4). Secret and private members are refused: a gateway that verifies needs none.</source>
        <translation>Clés publiques (RFC 7517, section 4). Les membres secrets et privés sont refusés : une passerelle qui vérifie n’en a pas besoin.</translation>
    </message>
    <message>
        <source>RSA, EC or OKP; never oct, which is a secret.</source>
        <translation>RSA, EC ou OKP ; jamais oct, qui est un secret.</translation>
    </message>
    <message>
        <source>Names the key in a token&apos;s header.</source>
        <translation>Nomme la clé dans l’en-tête d’un jeton.</translation>
    </message>
    <message>
        <source>What the key is for.</source>
        <translation>À quoi sert la clé.</translation>
    </message>
    <message>
        <source>The one algorithm the key is for, as RS256.</source>
        <translation>Le seul algorithme de la clé, comme RS256.</translation>
    </message>
    <message>
        <source>What may be done with the key.</source>
        <translation>Ce qui peut être fait avec la clé.</translation>
    </message>
    <message>
        <source>Of an RSA key, base64url.</source>
        <translation>D’une clé RSA, base64url.</translation>
    </message>
    <message>
        <source>Of an EC or OKP key.</source>
        <translation>D’une clé EC ou OKP.</translation>
    </message>
    <message>
        <source>A coordinate, base64url.</source>
        <translation>Une coordonnée, base64url.</translation>
    </message>
    <message>
        <source>The chain, base64 DER.</source>
        <translation>La chaîne, DER en base64.</translation>
    </message>
    <message>
        <source>Of the certificate, base64url.</source>
        <translation>Du certificat, base64url.</translation>
    </message>
    <message>
        <source>Where the chain is published; never fetched.</source>
        <translation>Où la chaîne est publiée ; jamais récupérée.</translation>
    </message>
    <message>
        <source>As the Web Cryptography API writes it.</source>
        <translation>Comme l’écrit la Web Cryptography API.</translation>
    </message>
    <message>
        <source>Where the key set is published.</source>
        <translation>Où le jeu de clés est publié.</translation>
    </message>
    <message>
        <source>An address and port where the gateway takes requests.</source>
        <translation>Une adresse et un port où la passerelle prend des requêtes.</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine alone; 0.0.0.0: all IPv4 addresses; [::] as :: for all.</source>
        <translation>127.0.0.1 : cette machine seule ; 0.0.0.0 : toutes les adresses IPv4 ; [::] sous la forme :: pour toutes.</translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation>0 en prend un libre.</translation>
    </message>
    <message>
        <source>A disabled listener is closed.</source>
        <translation>Un point d’écoute désactivé est fermé.</translation>
    </message>
    <message>
        <source>What is spoken, best first: over TLS the client and the listener agree (ALPN); without TLS, HTTP/2 is told by how a client begins.</source>
        <translation>Ce qui est parlé, le meilleur d’abord : sur TLS, client et point d’écoute s’accordent (ALPN) ; sans TLS, HTTP/2 se reconnaît au début du client.</translation>
    </message>
    <message>
        <source>Proxies and load balancers in front of this listener. What they say of the client, its address and whether it came by TLS, is believed; nobody else is.</source>
        <translation>Proxys et répartiteurs de charge devant ce point d’écoute. Ce qu’ils disent du client, son adresse et s’il vient par TLS, est cru ; de personne d’autre.</translation>
    </message>
    <message>
        <source>In X-Forwarded-For and X-Forwarded-Proto, or in Forwarded (RFC 7239). The other is dropped: a proxy that does not write it lets through what clients invent.</source>
        <translation>Dans X-Forwarded-For et X-Forwarded-Proto, ou dans Forwarded (RFC 7239). L’autre est écarté : un proxy qui ne l’écrit pas laisse passer ce qu’inventent les clients.</translation>
    </message>
    <message>
        <source>Each connection begins with a PROXY header (version 1 or 2) that names the client, as load balancers send it that pass connections on unread. Only trusted peers may connect then.</source>
        <translation>Chaque connexion commence par un en-tête PROXY (version 1 ou 2) qui nomme le client, tel que l’envoient les répartiteurs qui transmettent sans lire. Seuls les pairs de confiance peuvent alors se connecter.</translation>
    </message>
    <message>
        <source>What one client may ask of this listener. A change holds for new connections.</source>
        <translation>Ce qu’un client peut demander à ce point d’écoute. Un changement vaut pour les nouvelles connexions.</translation>
    </message>
    <message>
        <source>Open at once from one address (IPv6: one /64), in each worker. Trusted peers are not counted.</source>
        <translation>Ouvertes à la fois depuis une adresse (IPv6 : un /64), dans chaque worker. Les pairs de confiance ne sont pas comptés.</translation>
    </message>
    <message>
        <source>For the whole of a request&apos;s head, and for a PROXY header. A plain number is seconds.</source>
        <translation>Pour l’en-tête entier d’une requête, et pour un en-tête PROXY. Un nombre seul est en secondes.</translation>
    </message>
    <message>
        <source>The longest pause between two pieces of a body that a client sends, or of an answer that it takes. A plain number is seconds.</source>
        <translation>La plus longue pause entre deux morceaux d’un corps qu’envoie un client, ou d’une réponse qu’il prend. Un nombre seul est en secondes.</translation>
    </message>
    <message>
        <source>How long a connection stays open without a request. A plain number is seconds.</source>
        <translation>Combien de temps une connexion reste ouverte sans requête. Un nombre seul est en secondes.</translation>
    </message>
    <message>
        <source>What a client sends or takes while it is waited for. Slower ones use up the body timeout as if it were one pause, and are cut off. 0: no bound.</source>
        <translation>Ce qu’un client envoie ou prend pendant qu’on l’attend. Les plus lents consomment le délai du corps comme une seule pause et sont coupés. 0 : aucune borne.</translation>
    </message>
    <message>
        <source>Of a request: its line and fields. More is answered 431.</source>
        <translation>D’une requête : sa ligne et ses champs. Au-delà, la réponse est 431.</translation>
    </message>
    <message>
        <source>Of a request. More are answered 431.</source>
        <translation>D’une requête. Au-delà, la réponse est 431.</translation>
    </message>
    <message>
        <source>Path and query of a request. More is answered 414.</source>
        <translation>Chemin et chaîne de requête. Au-delà, la réponse est 414.</translation>
    </message>
    <message>
        <source>%2F in a path stays as it is, or the request is refused: some servers read it as a slash.</source>
        <translation>%2F dans un chemin reste tel quel, ou la requête est refusée : certains serveurs y lisent une barre oblique.</translation>
    </message>
    <message>
        <source>An escape that is escaped itself, as %252e in a path, stays as it is, or the request is refused: a server that decodes twice reads something else than the policies do.</source>
        <translation>Un échappement lui-même échappé, comme %252e dans un chemin, reste tel quel, ou la requête est refusée : un serveur qui décode deux fois lit autre chose que les politiques.</translation>
    </message>
    <message>
        <source>Header fields such as X_User, which many servers can&apos;t tell from X-User, are dropped, refused, or kept.</source>
        <translation>Les champs d’en-tête tels que X_User, que bien des serveurs confondent avec X-User, sont écartés, refusés ou gardés.</translation>
    </message>
    <message>
        <source>Without it the listener speaks plain HTTP.</source>
        <translation>Sans lui, le point d’écoute parle HTTP en clair.</translation>
    </message>
    <message>
        <source>The first one answers when no name fits.</source>
        <translation>Le premier répond quand aucun nom ne convient.</translation>
    </message>
    <message>
        <source>Clients that speak less are refused.</source>
        <translation>Les clients qui parlent moins sont refusés.</translation>
    </message>
    <message>
        <source>Mutual TLS: clients show a certificate of these authorities, or the handshake fails.</source>
        <translation>TLS mutuel : les clients présentent un certificat de ces autorités, ou la négociation échoue.</translation>
    </message>
    <message>
        <source>optional: a certificate is verified when one is shown; required: without one there is no connection.</source>
        <translation>optional : un certificat est vérifié s’il est présenté ; required : sans lui, pas de connexion.</translation>
    </message>
    <message>
        <source>PEM certificates of the authorities that issue for clients.</source>
        <translation>Certificats PEM des autorités qui émettent pour les clients.</translation>
    </message>
    <message>
        <source>PEM lists of revoked certificates (CRL), one for each authority that issues for clients. A client whose issuer has no list here is refused.</source>
        <translation>Listes PEM de certificats révoqués (CRL), une par autorité qui émet pour les clients. Un client dont l’émetteur n’a pas de liste ici est refusé.</translation>
    </message>
    <message>
        <source>A rule that requests go through.</source>
        <translation>Une règle que traversent les requêtes.</translation>
    </message>
    <message>
        <source>What the policy does.</source>
        <translation>Ce que fait la politique.</translation>
    </message>
    <message>
        <source>Which requests the policy is for. The nearest one of a kind wins, unless the kind adds up.</source>
        <translation>À quelles requêtes s’applique la politique. La plus proche d’un type l’emporte, sauf si le type s’additionne.</translation>
    </message>
    <message>
        <source>All requests.</source>
        <translation>Toutes les requêtes.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>Le locataire.</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>Le service.</translation>
    </message>
    <message>
        <source>The route.</source>
        <translation>La route.</translation>
    </message>
    <message>
        <source>The consumer.</source>
        <translation>Le consommateur.</translation>
    </message>
    <message>
        <source>The group.</source>
        <translation>Le groupe.</translation>
    </message>
    <message>
        <source>A disabled policy does nothing.</source>
        <translation>Une politique désactivée ne fait rien.</translation>
    </message>
    <message>
        <source>enforce refuses; report only counts and logs what would have been refused.</source>
        <translation>enforce refuse ; report ne fait que compter et consigner ce qui aurait été refusé.</translation>
    </message>
    <message>
        <source>Refused clients are told neither the policy nor why.</source>
        <translation>Les clients refusés n’apprennent ni la politique ni la raison.</translation>
    </message>
    <message>
        <source>As the kind&apos;s schema says.</source>
        <translation>Selon le schéma du type.</translation>
    </message>
    <message>
        <source>A named set of permissions; kept for later versions.</source>
        <translation>Un ensemble nommé de permissions ; gardé pour des versions ultérieures.</translation>
    </message>
    <message>
        <source>What holders may do.</source>
        <translation>Ce que les détenteurs peuvent faire.</translation>
    </message>
    <message>
        <source>Which requests go to a service.</source>
        <translation>Quelles requêtes vont à un service.</translation>
    </message>
    <message>
        <source>The service that requests go to.</source>
        <translation>Le service auquel vont les requêtes.</translation>
    </message>
    <message>
        <source>A disabled route is not served.</source>
        <translation>Une route désactivée n’est pas servie.</translation>
    </message>
    <message>
        <source>What a request must be like; everything that is given must hold.</source>
        <translation>Comment doit être une requête ; tout ce qui est donné doit être vrai.</translation>
    </message>
    <message>
        <source>Any of these: exact names, or *.example.com. None: any host.</source>
        <translation>L’un d’eux : noms exacts, ou *.example.com. Aucun : tout hôte.</translation>
    </message>
    <message>
        <source>Any of these. None: any path.</source>
        <translation>L’un d’eux. Aucun : tout chemin.</translation>
    </message>
    <message>
        <source>/orders takes /orders and all below it.</source>
        <translation>/orders prend /orders et tout ce qui est dessous.</translation>
    </message>
    <message>
        <source>This path alone.</source>
        <translation>Ce chemin seul.</translation>
    </message>
    <message>
        <source>/orders/{id}: a parameter takes one segment.</source>
        <translation>/orders/{id} : un paramètre prend un segment.</translation>
    </message>
    <message>
        <source>Any of these. None: any method.</source>
        <translation>L’une d’elles. Aucune : toute méthode.</translation>
    </message>
    <message>
        <source>All of these.</source>
        <translation>Tous.</translation>
    </message>
    <message>
        <source>Of the header.</source>
        <translation>De l’en-tête.</translation>
    </message>
    <message>
        <source>The exact value.</source>
        <translation>La valeur exacte.</translation>
    </message>
    <message>
        <source>A regular expression (RE2) for the whole value.</source>
        <translation>Une expression régulière (RE2) pour la valeur entière.</translation>
    </message>
    <message>
        <source>Any value.</source>
        <translation>Toute valeur.</translation>
    </message>
    <message>
        <source>Of the parameter.</source>
        <translation>Du paramètre.</translation>
    </message>
    <message>
        <source>Of routes that take the same request, the one with the highest number serves it.</source>
        <translation>Des routes qui prennent la même requête, celle au nombre le plus élevé la sert.</translation>
    </message>
    <message>
        <source>Whose requests are refused first (503 with Retry-After) when a worker comes near its limits of requests under way, memory or lag: low at 70 % of a limit, normal at 85 %, high at all of it, critical never.</source>
        <translation>Les requêtes de qui sont refusées d’abord (503 avec Retry-After) quand un worker approche de ses limites de requêtes en cours, de mémoire ou de retard : low à 70 % d’une limite, normal à 85 %, high à toute la limite, critical jamais.</translation>
    </message>
    <message>
        <source>How the path is changed on its way to the upstream.</source>
        <translation>Comment le chemin est changé vers l’amont.</translation>
    </message>
    <message>
        <source>/orders/1 on the prefix /orders becomes /1.</source>
        <translation>/orders/1 sur le préfixe /orders devient /1.</translation>
    </message>
    <message>
        <source>Takes the matched prefix&apos;s place.</source>
        <translation>Prend la place du préfixe trouvé.</translation>
    </message>
    <message>
        <source>A named secret that other resources refer to.</source>
        <translation>Un secret nommé auquel d’autres ressources font référence.</translation>
    </message>
    <message>
        <source>Stored sealed; leave empty to keep the stored one.</source>
        <translation>Enregistré scellé ; laissez vide pour conserver celui enregistré.</translation>
    </message>
    <message>
        <source>One version of an API and the upstream behind it.</source>
        <translation>Une version d’une API et l’amont derrière elle.</translation>
    </message>
    <message>
        <source>Of the API, such as 1 or 2026-01.</source>
        <translation>De l’API, comme 1 ou 2026-01.</translation>
    </message>
    <message>
        <source>A draft is not served; a deprecated service says so in each answer; a retired one answers 410.</source>
        <translation>Un brouillon n’est pas servi ; un service déprécié le dit dans chaque réponse ; un service retiré répond 410.</translation>
    </message>
    <message>
        <source>When a deprecated service will be retired; told to clients in the Sunset header (RFC 8594).</source>
        <translation>Quand un service déprécié sera retiré ; dit aux clients dans l’en-tête Sunset (RFC 8594).</translation>
    </message>
    <message>
        <source>Where requests go, and how.</source>
        <translation>Où vont les requêtes, et comment.</translation>
    </message>
    <message>
        <source>Places that serve this API.</source>
        <translation>Les endroits qui servent cette API.</translation>
    </message>
    <message>
        <source>Where requests go: http:// or https:// with host, port and base path; internal://echo is the gateway&apos;s built-in echo. A host such as _http._tcp.example.com is found by its SRV records.</source>
        <translation>Où vont les requêtes : http:// ou https:// avec hôte, port et chemin de base ; internal://echo est l’écho intégré de la passerelle. Un hôte tel que _http._tcp.example.com est trouvé par ses enregistrements SRV.</translation>
    </message>
    <message>
        <source>Share of the requests, against the other targets&apos; weights; 0 takes none.</source>
        <translation>Part des requêtes, au regard des poids des autres cibles ; 0 n’en prend aucune.</translation>
    </message>
    <message>
        <source>Targets of a higher tier get requests only while none of a lower one is up.</source>
        <translation>Les cibles d’un rang supérieur ne reçoivent des requêtes que si aucune d’un rang inférieur n’est en service.</translation>
    </message>
    <message>
        <source>How a target is chosen. power-of-two takes the less busy of two by chance; hash sends what has a key in common to the same target.</source>
        <translation>Comment une cible est choisie. power-of-two prend la moins occupée de deux au hasard ; hash envoie à la même cible ce qui a une clé commune.</translation>
    </message>
    <message>
        <source>For load balancing by hash: what requests have in common that go to the same target. A request without it goes anywhere.</source>
        <translation>Pour la répartition par hachage : ce qu’ont en commun les requêtes qui vont à la même cible. Une requête sans clé va n’importe où.</translation>
    </message>
    <message>
        <source>Where the key is taken from.</source>
        <translation>D’où vient la clé.</translation>
    </message>
    <message>
        <source>Of the header or cookie.</source>
        <translation>De l’en-tête ou du cookie.</translation>
    </message>
    <message>
        <source>What the targets speak. h2 is HTTP/2: agreed over TLS, known beforehand without it; gRPC needs it. auto takes what TLS agrees on, and HTTP/1.1 without TLS.</source>
        <translation>Ce que parlent les cibles. h2 est HTTP/2 : convenu sur TLS, connu d’avance sans ; gRPC en a besoin. auto prend ce dont TLS convient, et HTTP/1.1 sans TLS.</translation>
    </message>
    <message>
        <source>Sends the Host header that the client sent instead of the target&apos;s.</source>
        <translation>Envoie l’en-tête Host du client au lieu de celui de la cible.</translation>
    </message>
    <message>
        <source>Tells the upstream of the client in the standard&apos;s Forwarded header (RFC 7239) too, beside X-Forwarded-For, -Proto and -Host.</source>
        <translation>Parle aussi du client à l’amont dans l’en-tête normalisé Forwarded (RFC 7239), outre X-Forwarded-For, -Proto et -Host.</translation>
    </message>
    <message>
        <source>Connections to the targets begin with a PROXY header that names the client. A connection then serves one client&apos;s connection alone, and only HTTP/1.1.</source>
        <translation>Les connexions aux cibles commencent par un en-tête PROXY qui nomme le client. Une connexion ne sert alors que celle d’un client, et seulement en HTTP/1.1.</translation>
    </message>
    <message>
        <source>To connect, TLS included, or to wait for a free connection. A plain number is seconds.</source>
        <translation>Pour se connecter, TLS compris, ou attendre une connexion libre. Un nombre seul est en secondes.</translation>
    </message>
    <message>
        <source>Between two pieces of the request that the upstream takes. A plain number is seconds.</source>
        <translation>Entre deux morceaux de la requête que prend l’amont. Un nombre seul est en secondes.</translation>
    </message>
    <message>
        <source>From the request to the answer&apos;s head. A plain number is seconds.</source>
        <translation>De la requête à l’en-tête de réponse. Un nombre seul est en secondes.</translation>
    </message>
    <message>
        <source>Between two pieces of the answer. A plain number is seconds.</source>
        <translation>Entre deux morceaux de la réponse. Un nombre seul est en secondes.</translation>
    </message>
    <message>
        <source>Further tries when nothing was sent yet, or when a kept connection turned out to be closed.</source>
        <translation>Essais supplémentaires quand rien n’était encore envoyé, ou qu’une connexion gardée s’est révélée fermée.</translation>
    </message>
    <message>
        <source>At most this many to each target, from each worker.</source>
        <translation>Au plus autant vers chaque cible, de chaque worker.</translation>
    </message>
    <message>
        <source>At most this many wait for a connection, in each worker; more are answered 503.</source>
        <translation>Au plus autant attendent une connexion, dans chaque worker ; au-delà, la réponse est 503.</translation>
    </message>
    <message>
        <source>How long a request waits for a connection when there are as many as may be; then it is answered 503. A plain number is seconds.</source>
        <translation>Combien de temps une requête attend une connexion quand leur nombre est atteint ; puis la réponse est 503. Un nombre seul est en secondes.</translation>
    </message>
    <message>
        <source>Retries are at most this share of the requests, in percent, so that an upstream in trouble does not get more work; ten a second are allowed in any case. 100: no bound.</source>
        <translation>Les nouvelles tentatives sont au plus cette part des requêtes, en pour cent, pour qu’un amont en difficulté n’ait pas plus de travail ; dix par seconde sont toujours permises. 100 : aucune borne.</translation>
    </message>
    <message>
        <source>Asks each target whether it is well. One that is not gets no requests while others are.</source>
        <translation>Demande à chaque cible si elle va bien. Celle qui ne va pas ne reçoit rien tant que d’autres vont.</translation>
    </message>
    <message>
        <source>http asks with GET and looks at the status; tcp is content with a connection (and TLS).</source>
        <translation>http demande par GET et regarde l’état ; tcp se contente d’une connexion (et de TLS).</translation>
    </message>
    <message>
        <source>Behind the target&apos;s base path.</source>
        <translation>Après le chemin de base de la cible.</translation>
    </message>
    <message>
        <source>Sent instead of the target&apos;s.</source>
        <translation>Envoyé au lieu de celui de la cible.</translation>
    </message>
    <message>
        <source>The lowest status of a target that is well.</source>
        <translation>L’état le plus bas d’une cible saine.</translation>
    </message>
    <message>
        <source>The highest.</source>
        <translation>Le plus haut.</translation>
    </message>
    <message>
        <source>From one check to the next, for all workers together. A plain number is seconds.</source>
        <translation>D’un contrôle au suivant, pour tous les workers ensemble. Un nombre seul est en secondes.</translation>
    </message>
    <message>
        <source>For the whole of a check. A plain number is seconds.</source>
        <translation>Pour un contrôle entier. Un nombre seul est en secondes.</translation>
    </message>
    <message>
        <source>Good checks in a row that bring a target back.</source>
        <translation>Contrôles réussis de suite qui ramènent une cible.</translation>
    </message>
    <message>
        <source>Bad checks in a row that take a target away; the first check of all decides by itself.</source>
        <translation>Contrôles échoués de suite qui retirent une cible ; le tout premier décide seul.</translation>
    </message>
    <message>
        <source>What requests meet counts too: a target on which many in a row fail gets none for a while.</source>
        <translation>Ce que rencontrent les requêtes compte aussi : une cible où beaucoup échouent de suite n’en reçoit plus pour un temps.</translation>
    </message>
    <message>
        <source>Requests in a row that failed: not connected, no answer in time, closed early, or one of the statuses. 0: never.</source>
        <translation>Requêtes échouées de suite : pas connectées, sans réponse à temps, fermées tôt, ou avec l’un des états. 0 : jamais.</translation>
    </message>
    <message>
        <source>Answers that count as failures.</source>
        <translation>Réponses qui comptent comme échecs.</translation>
    </message>
    <message>
        <source>For how long, the first time; each time in a row longer by as much. A plain number is seconds.</source>
        <translation>Pour combien de temps, la première fois ; chaque fois de suite, d’autant plus. Un nombre seul est en secondes.</translation>
    </message>
    <message>
        <source>No longer than this. A plain number is seconds.</source>
        <translation>Pas plus longtemps que cela. Un nombre seul est en secondes.</translation>
    </message>
    <message>
        <source>Of the service&apos;s targets at the same time, in percent.</source>
        <translation>Des cibles du service au même moment, en pour cent.</translation>
    </message>
    <message>
        <source>A target that comes back gets its share of the requests little by little over this time. 0: at once. A plain number is seconds.</source>
        <translation>Une cible qui revient reçoit sa part des requêtes peu à peu sur ce temps. 0 : aussitôt. Un nombre seul est en secondes.</translation>
    </message>
    <message>
        <source>For https targets.</source>
        <translation>Pour les cibles https.</translation>
    </message>
    <message>
        <source>Refuses certificates that are not trusted or not for this name.</source>
        <translation>Refuse les certificats non approuvés ou pas pour ce nom.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s.</source>
        <translation>Certificats PEM à approuver au lieu de ceux du système.</translation>
    </message>
    <message>
        <source>Asked for (SNI) and verified instead of the target&apos;s host.</source>
        <translation>Demandé (SNI) et vérifié au lieu de l’hôte de la cible.</translation>
    </message>
    <message>
        <source>Shown to targets that ask for one (mutual TLS); a certificate of the tenant, with its key.</source>
        <translation>Présenté aux cibles qui en demandent un (TLS mutuel) ; un certificat du locataire, avec sa clé.</translation>
    </message>
    <message>
        <source>SHA-256 of public keys (SPKI, base64). When there are any, one of them must be in the chain that the target shows, whatever else is trusted.</source>
        <translation>SHA-256 de clés publiques (SPKI, base64). S’il y en a, l’une doit être dans la chaîne que présente la cible, quoi qui soit approuvé par ailleurs.</translation>
    </message>
    <message>
        <source>Describes the API; kept and shown.</source>
        <translation>Décrit l’API ; gardé et affiché.</translation>
    </message>
    <message>
        <source>A team with its own services, routes, consumers, policies and quotas.</source>
        <translation>Une équipe avec ses propres services, routes, consommateurs, politiques et quotas.</translation>
    </message>
    <message>
        <source>A suspended tenant&apos;s routes answer 403.</source>
        <translation>Les routes d’un locataire suspendu répondent 403.</translation>
    </message>
    <message>
        <source>Names that belong to this tenant alone, such as api.acme.example or *.acme.example. No other tenant&apos;s route can use them.</source>
        <translation>Noms qui n’appartiennent qu’à ce locataire, comme api.acme.example ou *.acme.example. Aucune route d’un autre locataire ne peut les utiliser.</translation>
    </message>
    <message>
        <source>Prefixes that belong to this tenant alone, such as /acme.</source>
        <translation>Préfixes qui n’appartiennent qu’à ce locataire, comme /acme.</translation>
    </message>
    <message>
        <source>Signed token (JWT)</source>
        <translation>Jeton signé (JWT)</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Émetteurs</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmes</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>Adresse des clés</translation>
    </message>
    <message>
        <source>Keys as PEM</source>
        <translation>Clés en PEM</translation>
    </message>
    <message>
        <source>Keys as JSON</source>
        <translation>Clés en JSON</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secret partagé</translation>
    </message>
    <message>
        <source>Secret is written as</source>
        <translation>Le secret est écrit en</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Type de jeton</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Any JWT</source>
        <translation>Tout JWT</translation>
    </message>
    <message>
        <source>Access tokens only (RFC 9068)</source>
        <translation>Jetons d’accès seulement (RFC 9068)</translation>
    </message>
    <message>
        <source>Required claims</source>
        <translation>Claims requis</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Écart d’horloge</translation>
    </message>
    <message>
        <source>Oldest token</source>
        <translation>Jeton le plus ancien</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>By a credential (JWT subject)</source>
        <translation>Par un identifiant (sujet JWT)</translation>
    </message>
    <message>
        <source>By its id</source>
        <translation>Par son id</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Aucun nécessaire</translation>
    </message>
    <message>
        <source>Claim for the consumer</source>
        <translation>Claim du consommateur</translation>
    </message>
    <message>
        <source>Claim for groups</source>
        <translation>Claim des groupes</translation>
    </message>
    <message>
        <source>Claims for the upstream</source>
        <translation>Claims pour l’amont</translation>
    </message>
    <message>
        <source>Published keys</source>
        <translation>Clés publiées</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Clé inconnue</translation>
    </message>
    <message>
        <source>Kept while unreachable</source>
        <translation>Conservées si injoignable</translation>
    </message>
    <message>
        <source>Remembered tokens</source>
        <translation>Jetons retenus</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>Remembered for</source>
        <translation>Retenus pendant</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>Règles d’accès</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Tells callers by a signed token (RFC 7519, RFC 8725, RFC 9068) of an issuer that is trusted. Without an issuer no token is good.</source>
        <translation>Reconnaît les appelants à un jeton signé (RFC 7519, RFC 8725, RFC 9068) d’un émetteur de confiance. Sans émetteur, aucun jeton ne vaut.</translation>
    </message>
    <message>
        <source>Whose tokens are taken.</source>
        <translation>De qui les jetons sont acceptés.</translation>
    </message>
    <message>
        <source>Who issues tokens, and the keys that prove it.</source>
        <translation>Qui émet les jetons, et les clés qui le prouvent.</translation>
    </message>
    <message>
        <source>What the token&apos;s iss must be, letter for letter.</source>
        <translation>Ce que doit être l’iss du jeton, lettre pour lettre.</translation>
    </message>
    <message>
        <source>One of these must be in the token&apos;s aud. Empty: only tokens without aud are taken, since any other is for somebody else.</source>
        <translation>L’un d’eux doit être dans l’aud du jeton. Vide : seuls les jetons sans aud sont acceptés, car tout autre est pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A name of this API, as the issuer knows it.</source>
        <translation>Un nom de cette API, tel que l’émetteur le connaît.</translation>
    </message>
    <message>
        <source>How tokens may be signed. What a token says of itself never widens this, nor what a key is for.</source>
        <translation>Comment les jetons peuvent être signés. Ce qu’un jeton dit de lui-même ne l’étend jamais, ni ce à quoi sert une clé.</translation>
    </message>
    <message>
        <source>A signature algorithm of RFC 7518 or RFC 8037.</source>
        <translation>Un algorithme de signature de la RFC 7518 ou RFC 8037.</translation>
    </message>
    <message>
        <source>Where the issuer publishes its key set (jwks_uri). By https, but for this machine itself.</source>
        <translation>Où l’émetteur publie son jeu de clés (jwks_uri). Par https, sauf sur cette machine même.</translation>
    </message>
    <message>
        <source>A key set of the tenant, or of the gateway.</source>
        <translation>Un jeu de clés du locataire ou de la passerelle.</translation>
    </message>
    <message>
        <source>Public keys or certificates, one after another. Certificates&apos; names and dates are not looked at.</source>
        <translation>Clés publiques ou certificats, l’un après l’autre. Les noms et dates des certificats ne sont pas examinés.</translation>
    </message>
    <message>
        <source>Public JSON Web Keys (RFC 7517). Secret and private ones are refused.</source>
        <translation>Clés JSON Web publiques (RFC 7517). Les secrètes et privées sont refusées.</translation>
    </message>
    <message>
        <source>A JSON Web Key.</source>
        <translation>Une clé JSON Web.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, that tokens of HS256 to HS512 are signed with; 32, 48 or 64 bytes at least.</source>
        <translation>Le secret, du locataire ou de la passerelle, qui signe les jetons HS256 à HS512 ; 32, 48 ou 64 octets au moins.</translation>
    </message>
    <message>
        <source>What the secret&apos;s value holds: the bytes themselves, or base64url of them.</source>
        <translation>Ce que contient la valeur du secret : les octets mêmes, ou leur base64url.</translation>
    </message>
    <message>
        <source>The header field that carries the token: Authorization with the scheme Bearer, others with or without. Empty: none.</source>
        <translation>Le champ d’en-tête qui porte le jeton : Authorization avec le schéma Bearer, les autres avec ou sans. Vide : aucun.</translation>
    </message>
    <message>
        <source>The cookie that may carry the token instead. Empty: none. Browsers send cookies by themselves: mind forged requests from other sites.</source>
        <translation>Le cookie qui peut porter le jeton à la place. Vide : aucun. Les navigateurs envoient les cookies d’eux-mêmes : attention aux requêtes forgées par d’autres sites.</translation>
    </message>
    <message>
        <source>The query parameter that may carry the token instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</source>
        <translation>Le paramètre de requête qui peut porter le jeton à la place. Vide : aucun. Les adresses finissent dans les historiques et journaux ; un champ d’en-tête est plus sûr.</translation>
    </message>
    <message>
        <source>Takes the token out of the request before it goes to the upstream.</source>
        <translation>Retire le jeton de la requête avant qu’elle n’aille à l’amont.</translation>
    </message>
    <message>
        <source>Lets requests without a token pass as anonymous. Bad tokens are refused all the same. Also the way to accept either of two kinds: make the first one optional.</source>
        <translation>Laisse passer les requêtes sans jeton comme anonymes. Les mauvais jetons sont tout de même refusés. C’est aussi la façon d’accepter l’un de deux types : rendez le premier facultatif.</translation>
    </message>
    <message>
        <source>Access tokens say by their type (at+jwt) that they are, and carry all claims of RFC 9068: no ID token passes for one.</source>
        <translation>Les jetons d’accès se disent tels par leur type (at+jwt) et portent tous les claims de la RFC 9068 : aucun jeton d’identité ne passe pour l’un d’eux.</translation>
    </message>
    <message>
        <source>What a token must carry besides its issuer.</source>
        <translation>Ce qu’un jeton doit porter outre son émetteur.</translation>
    </message>
    <message>
        <source>A claim&apos;s name.</source>
        <translation>Le nom d’un claim.</translation>
    </message>
    <message>
        <source>By how much clocks may differ, at most five minutes.</source>
        <translation>De combien les horloges peuvent différer, cinq minutes au plus.</translation>
    </message>
    <message>
        <source>How long after its iat a token is taken, whatever its exp says. 0s: no bound.</source>
        <translation>Combien de temps après son iat un jeton est accepté, quoi que dise son exp. 0s : sans limite.</translation>
    </message>
    <message>
        <source>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</source>
        <translation>Comment un jeton valable mène à un consommateur. Un identifiant de type sujet JWT nomme l’émetteur et le sujet ; un id est celui du consommateur. Sans consommateur, quiconque détient un jeton valable peut appeler.</translation>
    </message>
    <message>
        <source>The claim that names the consumer. One that begins with / is a path into the claims, as /user/id.</source>
        <translation>Le claim qui nomme le consommateur. S’il commence par /, c’est un chemin dans les claims, comme /user/id.</translation>
    </message>
    <message>
        <source>The claim with groups, a list or a text with spaces, that the upstream is told beside the consumer&apos;s own. Empty: none.</source>
        <translation>Le claim des groupes, liste ou texte avec espaces, transmis à l’amont en plus de ceux du consommateur. Vide : aucun.</translation>
    </message>
    <message>
        <source>Claims that the upstream gets as header fields. What clients put there themselves is taken out.</source>
        <translation>Claims que l’amont reçoit en champs d’en-tête. Ce que les clients y mettent eux-mêmes est retiré.</translation>
    </message>
    <message>
        <source>A claim and its header field.</source>
        <translation>Un claim et son champ d’en-tête.</translation>
    </message>
    <message>
        <source>Its name, or a path as /realm_access/roles.</source>
        <translation>Son nom, ou un chemin comme /realm_access/roles.</translation>
    </message>
    <message>
        <source>The header field that carries it.</source>
        <translation>Le champ d’en-tête qui le porte.</translation>
    </message>
    <message>
        <source>Published keys are not read anew before, however short their max-age.</source>
        <translation>Les clés publiées ne sont pas relues avant, si court que soit leur max-age.</translation>
    </message>
    <message>
        <source>Published keys are read anew by then, however long their max-age.</source>
        <translation>Les clés publiées sont relues d’ici là, si long que soit leur max-age.</translation>
    </message>
    <message>
        <source>A token of a key that is not known makes the keys be read once more, at most every so often.</source>
        <translation>Un jeton d’une clé inconnue fait relire les clés, au plus à cette fréquence.</translation>
    </message>
    <message>
        <source>How long the last good keys stay in force when their address fails.</source>
        <translation>Combien de temps les dernières bonnes clés restent en vigueur quand leur adresse est en panne.</translation>
    </message>
    <message>
        <source>How many good tokens are remembered, so that their signature is checked once. 0: none.</source>
        <translation>Combien de jetons valables sont retenus, pour que leur signature ne soit vérifiée qu’une fois. 0 : aucun.</translation>
    </message>
    <message>
        <source>How long, but never longer than the token is good. At most one hour; 0s: not at all.</source>
        <translation>Combien de temps, mais jamais plus que la validité du jeton. Une heure au plus ; 0s : pas du tout.</translation>
    </message>
    <message>
        <source>Allows or refuses requests by rules. The first rule that applies decides.</source>
        <translation>Admet ou refuse les requêtes selon des règles. La première qui s’applique décide.</translation>
    </message>
    <message>
        <source>Looked at in this order.</source>
        <translation>Examinées dans cet ordre.</translation>
    </message>
    <message>
        <source>One of the rules.</source>
        <translation>Une des règles.</translation>
    </message>
    <message>
        <source>What refusals and explain call it.</source>
        <translation>Comment les refus et l’explication l’appellent.</translation>
    </message>
    <message>
        <source>An expression (CEL) that comes to true for requests that the rule is for.</source>
        <translation>Une expression (CEL) vraie pour les requêtes visées par la règle.</translation>
    </message>
    <message>
        <source>What happens to such requests.</source>
        <translation>Ce qui arrive à ces requêtes.</translation>
    </message>
    <message>
        <source>What a refused client is told besides the rule&apos;s name.</source>
        <translation>Ce qu’un client refusé apprend, outre le nom de la règle.</translation>
    </message>
    <message>
        <source>What happens to requests that no rule is for.</source>
        <translation>Ce qui arrive aux requêtes qu’aucune règle ne vise.</translation>
    </message>
    <message>
        <source>The token&apos;s iss. Empty: any issuer that the policy trusts.</source>
        <translation>L’iss du jeton. Vide : tout émetteur auquel la politique fait confiance.</translation>
    </message>
    <message>
        <source>The token&apos;s sub, or what stands in the claim that the policy names.</source>
        <translation>Le sub du jeton, ou ce que contient le claim que la politique nomme.</translation>
    </message>
    <message>
        <source>Earliest reading</source>
        <translation>Lecture au plus tôt</translation>
    </message>
    <message>
        <source>Latest reading</source>
        <translation>Lecture au plus tard</translation>
    </message>
    <message>
        <source>Combined authentication</source>
        <translation>Authentification combinée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Ce qui est accepté</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Anonymous callers</source>
        <translation>Appelants anonymes</translation>
    </message>
    <message>
        <source>External decision</source>
        <translation>Décision externe</translation>
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
        <translation>En même temps</translation>
    </message>
    <message>
        <source>Header fields that are sent</source>
        <translation>Champs d’en-tête envoyés</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Header fields for the upstream</source>
        <translation>Champs d’en-tête pour l’amont</translation>
    </message>
    <message>
        <source>Header fields for who passes</source>
        <translation>Champs d’en-tête pour qui passe</translation>
    </message>
    <message>
        <source>Header fields for who is refused</source>
        <translation>Champs d’en-tête pour qui est refusé</translation>
    </message>
    <message>
        <source>Pass the refusal&apos;s body on</source>
        <translation>Transmettre le corps du refus</translation>
    </message>
    <message>
        <source>Header field of the consumer</source>
        <translation>Champ d’en-tête du consommateur</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>Client gets</source>
        <translation>Le client reçoit</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>Remember who passes</source>
        <translation>Mémoriser qui passe</translation>
    </message>
    <message>
        <source>Remember refusals</source>
        <translation>Mémoriser les refus</translation>
    </message>
    <message>
        <source>Remember by</source>
        <translation>Mémoriser selon</translation>
    </message>
    <message>
        <source>And by address</source>
        <translation>Et selon l’adresse</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Réponses mémorisées</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>Signed request</source>
        <translation>Requête signée</translation>
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
        <translation>Doit être signé</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Longest age</source>
        <translation>Âge maximal</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Écart d’horloge</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Usage unique</translation>
    </message>
    <message>
        <source>Nonces, and what is signed</source>
        <translation>Nonces et contenu signé</translation>
    </message>
    <message>
        <source>Nonces</source>
        <translation>Nonces</translation>
    </message>
    <message>
        <source>Nonces, which are required</source>
        <translation>Nonces obligatoires</translation>
    </message>
    <message>
        <source>Checked if signed</source>
        <translation>Vérifié si signé</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Longest body</source>
        <translation>Corps maximal</translation>
    </message>
    <message>
        <source>By credential</source>
        <translation>Par identifiant</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Noms alternatifs</translation>
    </message>
    <message>
        <source>Tell the upstream</source>
        <translation>Transmettre à l’amont</translation>
    </message>
    <message>
        <source>Access token (OAuth 2.0)</source>
        <translation>Jeton d’accès (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspection</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>Proves it by</source>
        <translation>Le prouve par</translation>
    </message>
    <message>
        <source>Authorization: Basic</source>
        <translation>Authorization: Basic</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Le corps</translation>
    </message>
    <message>
        <source>Remember good tokens</source>
        <translation>Mémoriser les jetons valables</translation>
    </message>
    <message>
        <source>Remember bad tokens</source>
        <translation>Mémoriser les mauvais jetons</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>More for some</source>
        <translation>Davantage pour certaines requêtes</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquelles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>L’une d’elles</translation>
    </message>
    <message>
        <source>Claim of the scopes</source>
        <translation>Claim des portées</translation>
    </message>
    <message>
        <source>Bound tokens</source>
        <translation>Jetons liés</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>As the token says</source>
        <translation>Selon le jeton</translation>
    </message>
    <message>
        <source>To a key (DPoP)</source>
        <translation>À une clé (DPoP)</translation>
    </message>
    <message>
        <source>To a client certificate</source>
        <translation>À un certificat client</translation>
    </message>
    <message>
        <source>To either</source>
        <translation>À l’un ou l’autre</translation>
    </message>
    <message>
        <source>Age of a proof</source>
        <translation>Âge d’une preuve</translation>
    </message>
    <message>
        <source>Address of the resource</source>
        <translation>Adresse de la ressource</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Authorisation servers</source>
        <translation>Serveurs d’autorisation</translation>
    </message>
    <message>
        <source>By a credential (OAuth client)</source>
        <translation>Par un identifiant (client OAuth)</translation>
    </message>
    <message>
        <source>Authorisation server (OAuth 2.0)</source>
        <translation>Serveur d’autorisation (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Title of the log-in page</source>
        <translation>Titre de la page de connexion</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>Durées de vie</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>Jetons d’actualisation</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>New key every</source>
        <translation>Nouvelle clé après</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Tentatives échouées</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>tentatives</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Liste d’accès</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>Allowed is</source>
        <translation>Est autorisé</translation>
    </message>
    <message>
        <source>On any list</source>
        <translation>Qui figure sur une liste</translation>
    </message>
    <message>
        <source>On every list</source>
        <translation>Qui figure sur chaque liste</translation>
    </message>
    <message>
        <source>Answer size</source>
        <translation>Taille des réponses</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Robots</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Known tools</source>
        <translation>Outils connus</translation>
    </message>
    <message>
        <source>No User-Agent</source>
        <translation>Sans User-Agent</translation>
    </message>
    <message>
        <source>Cross-site requests</source>
        <translation>Requêtes intersites</translation>
    </message>
    <message>
        <source>Where requests come from</source>
        <translation>D’où viennent les requêtes</translation>
    </message>
    <message>
        <source>Same site</source>
        <translation>Même site</translation>
    </message>
    <message>
        <source>No origin</source>
        <translation>Sans origine</translation>
    </message>
    <message>
        <source>Safe methods</source>
        <translation>Méthodes sûres</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Cookie de session</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Types de fichier</translation>
    </message>
    <message>
        <source>Allowed types</source>
        <translation>Types autorisés</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Refused types</source>
        <translation>Types refusés</translation>
    </message>
    <message>
        <source>Compare with the content</source>
        <translation>Comparer avec le contenu</translation>
    </message>
    <message>
        <source>Refused extensions</source>
        <translation>Extensions refusées</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Length of a name</source>
        <translation>Longueur d’un nom</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>Larger bodies</source>
        <translation>Corps plus grands</translation>
    </message>
    <message>
        <source>Pass unseen</source>
        <translation>Laisser passer sans examen</translation>
    </message>
    <message>
        <source>Compressed bodies</source>
        <translation>Corps compressés</translation>
    </message>
    <message>
        <source>Decode and check</source>
        <translation>Décoder et vérifier</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Géographie</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Unknown addresses</source>
        <translation>Adresses inconnues</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Database of operators</source>
        <translation>Base de données des opérateurs</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Si illisible</translation>
    </message>
    <message>
        <source>GraphQL guard</source>
        <translation>Protection GraphQL</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaux</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>champs</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>Fields at the root</source>
        <translation>Champs à la racine</translation>
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
        <translation>Mots</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>opérations</translation>
    </message>
    <message>
        <source>Allow introspection</source>
        <translation>Autoriser l’introspection</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Listed operations</source>
        <translation>Opérations listées</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Listed operations only</source>
        <translation>Opérations listées seulement</translation>
    </message>
    <message>
        <source>Other media types</source>
        <translation>Autres types de média</translation>
    </message>
    <message>
        <source>Deny lists</source>
        <translation>Listes d’interdiction</translation>
    </message>
    <message>
        <source>Lists by URL</source>
        <translation>Listes par URL</translation>
    </message>
    <message>
        <source>Allow lists</source>
        <translation>Listes d’autorisation</translation>
    </message>
    <message>
        <source>Read anew after</source>
        <translation>Relire après</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Si pas encore lues</translation>
    </message>
    <message>
        <source>JSON threat protection</source>
        <translation>Protection contre les menaces JSON</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>Members of an object</source>
        <translation>Membres d’un objet</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>Items of an array</source>
        <translation>Éléments d’un tableau</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>Length of a text</source>
        <translation>Longueur d’un texte</translation>
    </message>
    <message>
        <source>Length of a number</source>
        <translation>Longueur d’un nombre</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>Allow duplicate names</source>
        <translation>Autoriser les noms en double</translation>
    </message>
    <message>
        <source>Forbidden names</source>
        <translation>Noms interdits</translation>
    </message>
    <message>
        <source>Check as JSON</source>
        <translation>Vérifier comme JSON</translation>
    </message>
    <message>
        <source>Referring pages</source>
        <translation>Pages référentes</translation>
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
        <translation>Ses propres pages</translation>
    </message>
    <message>
        <source>No Referer</source>
        <translation>Sans Referer</translation>
    </message>
    <message>
        <source>Largest header field</source>
        <translation>Champ d’en-tête maximal</translation>
    </message>
    <message>
        <source>Longest address</source>
        <translation>Adresse maximale</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Weekly windows</source>
        <translation>Fenêtres hebdomadaires</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>During the windows</source>
        <translation>Pendant les fenêtres</translation>
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
        <translation>Champs d’en-tête de sécurité</translation>
    </message>
    <message>
        <source>HSTS</source>
        <translation>HSTS</translation>
    </message>
    <message>
        <source>Subdomains too</source>
        <translation>Sous-domaines aussi</translation>
    </message>
    <message>
        <source>Preload</source>
        <translation>Préchargement</translation>
    </message>
    <message>
        <source>Behind TLS of another</source>
        <translation>Derrière le TLS d’un autre</translation>
    </message>
    <message>
        <source>Content-Security-Policy</source>
        <translation>Content-Security-Policy</translation>
    </message>
    <message>
        <source>Content-Security-Policy only reports</source>
        <translation>Content-Security-Policy en rapport seulement</translation>
    </message>
    <message>
        <source>No guessing of types</source>
        <translation>Ne pas deviner les types</translation>
    </message>
    <message>
        <source>X-Frame-Options</source>
        <translation>X-Frame-Options</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Same origin</source>
        <translation>Même origine</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
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
        <translation>Autres origines</translation>
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
        <translation>Champs propres à l’amont</translation>
    </message>
    <message>
        <source>The upstream&apos;s</source>
        <translation>Ceux de l’amont</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Schema of requests</source>
        <translation>Schéma des requêtes</translation>
    </message>
    <message>
        <source>Schema of answers</source>
        <translation>Schéma des réponses</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Autres documents</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Chemin de base</translation>
    </message>
    <message>
        <source>Check requests</source>
        <translation>Vérifier les requêtes</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Ce qui est vérifié</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>Vérifier les réponses</translation>
    </message>
    <message>
        <source>Check formats</source>
        <translation>Vérifier les formats</translation>
    </message>
    <message>
        <source>Unknown operations</source>
        <translation>Opérations inconnues</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>Unknown query parameters</source>
        <translation>Paramètres de requête inconnus</translation>
    </message>
    <message>
        <source>Other media types and statuses</source>
        <translation>Autres types de média et états</translation>
    </message>
    <message>
        <source>Problems told</source>
        <translation>Problèmes signalés</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problèmes</translation>
    </message>
    <message>
        <source>XML threat protection</source>
        <translation>Protection contre les menaces XML</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>Children of an element</source>
        <translation>Enfants d’un élément</translation>
    </message>
    <message>
        <source>Attributes of an element</source>
        <translation>Attributs d’un élément</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espaces de noms</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>espaces de noms</translation>
    </message>
    <message>
        <source>Length of an attribute</source>
        <translation>Longueur d’un attribut</translation>
    </message>
    <message>
        <source>Allow comments</source>
        <translation>Autoriser les commentaires</translation>
    </message>
    <message>
        <source>Allow processing instructions</source>
        <translation>Autoriser les instructions de traitement</translation>
    </message>
    <message>
        <source>Check as XML</source>
        <translation>Vérifier comme XML</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Warnings in the log</source>
        <translation>Avertissements dans le journal</translation>
    </message>
    <message>
        <source>Tenant&apos;s ceiling</source>
        <translation>Plafond du locataire</translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation>Coût maximal</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Pénalité</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En l’espace de</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Spike arrest</source>
        <translation>Lissage des pics</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Journalisation</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>A URL (JSON lines)</source>
        <translation>Une URL (lignes JSON)</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressés</translation>
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
        <translation>numéro</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Secret&apos;s header field</source>
        <translation>Champ d’en-tête du secret</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>records</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Traçage</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>The caller, else the share</source>
        <translation>L’appelant, sinon la part</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>La part</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Collecteur</translation>
    </message>
    <message>
        <source>Signed context</source>
        <translation>Contexte signé</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Valable pendant</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Context keys</source>
        <translation>Clés du contexte</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Numéros de carte</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>Comptes bancaires (IBAN)</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Numéros d’identité</translation>
    </message>
    <message>
        <source>Values by name</source>
        <translation>Valeurs par nom</translation>
    </message>
    <message>
        <source>Values by JSON path</source>
        <translation>Valeurs par chemin JSON</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The replacement</source>
        <translation>Le remplacement</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>A hash</source>
        <translation>Une empreinte</translation>
    </message>
    <message>
        <source>First characters</source>
        <translation>Premiers caractères</translation>
    </message>
    <message>
        <source>Last characters</source>
        <translation>Derniers caractères</translation>
    </message>
    <message>
        <source>Key for hashes</source>
        <translation>Clé des empreintes</translation>
    </message>
    <message>
        <source>In answers</source>
        <translation>Dans les réponses</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>In logs</source>
        <translation>Dans les journaux</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Types de média</translation>
    </message>
    <message>
        <source>Unreadable answers</source>
        <translation>Réponses illisibles</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Keep in the query</source>
        <translation>Garder dans la chaîne de requête</translation>
    </message>
    <message>
        <source>Rename in the query</source>
        <translation>Renommer dans la chaîne de requête</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Add to the query</source>
        <translation>Ajouter à la chaîne de requête</translation>
    </message>
    <message>
        <source>Rename header fields</source>
        <translation>Renommer les champs d’en-tête</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Unsuitable answers</source>
        <translation>Réponses inadaptées</translation>
    </message>
    <message>
        <source>Upstream credentials</source>
        <translation>Identifiants pour l’amont</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyés comme</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Nom alternatif</translation>
    </message>
    <message>
        <source>Key pin</source>
        <translation>Clé épinglée</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Adresses de redirection</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Types d’octroi</translation>
    </message>
    <message>
        <source>By its own secret</source>
        <translation>Par son propre secret</translation>
    </message>
    <message>
        <source>For people who log in</source>
        <translation>Pour les personnes qui se connectent</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Empty segments</source>
        <translation>Segments vides</translation>
    </message>
    <message>
        <source>Says which of the policies that tell who calls are enough, alone or together.</source>
        <translation>Dit lesquelles des politiques qui reconnaissent les appelants suffisent, seules ou ensemble.</translation>
    </message>
    <message>
        <source>Each of these is enough. None: any one of the policies in scope that tell callers by what they send (not forward-auth, whose refusals stand unless it is named).</source>
        <translation>Chacune suffit. Aucune : n’importe laquelle des politiques de la portée qui reconnaissent les appelants à ce qu’ils envoient (pas forward-auth, dont les refus restent valables s’il n’est pas nommé).</translation>
    </message>
    <message>
        <source>Policies that must all know the caller, as the same consumer.</source>
        <translation>Politiques qui doivent toutes connaître l’appelant, comme le même consommateur.</translation>
    </message>
    <message>
        <source>Their kinds, such as key-auth, jwt or mtls. Each needs a policy of its kind in scope.</source>
        <translation>Leurs types, tels que key-auth, jwt ou mtls. Chacun exige une politique de son type dans la portée.</translation>
    </message>
    <message>
        <source>A kind of policy that tells who calls.</source>
        <translation>Un type de politique qui reconnaît les appelants.</translation>
    </message>
    <message>
        <source>The id of the consumer that stands for callers who send no credentials. Empty: they are refused. Wrong credentials are refused all the same.</source>
        <translation>L’id du consommateur qui représente les appelants sans identifiants. Vide : ils sont refusés. Des identifiants faux sont refusés malgré tout.</translation>
    </message>
    <message>
        <source>Asks another service by HTTP whether a request may pass.</source>
        <translation>Demande à un autre service par HTTP si une requête peut passer.</translation>
    </message>
    <message>
        <source>Who decides. By https, but for this machine itself. Without one nobody passes.</source>
        <translation>Qui décide. Par https, sauf sur cette machine même. Sans adresse, personne ne passe.</translation>
    </message>
    <message>
        <source>How it is asked.</source>
        <translation>Comment il est interrogé.</translation>
    </message>
    <message>
        <source>How long an answer may take, at most one minute.</source>
        <translation>Combien de temps une réponse peut prendre, une minute au plus.</translation>
    </message>
    <message>
        <source>Of the client&apos;s request. Method, host, path and address are sent in any case, as X-Forwarded-….</source>
        <translation>De la requête du client. Méthode, hôte, chemin et adresse sont toujours envoyés, sous forme de X-Forwarded-….</translation>
    </message>
    <message>
        <source>Of an answer that lets pass. What clients put there themselves is taken out.</source>
        <translation>D’une réponse qui laisse passer. Ce que les clients y mettent eux-mêmes est retiré.</translation>
    </message>
    <message>
        <source>Of an answer that lets pass, added to the client&apos;s answer.</source>
        <translation>D’une réponse qui laisse passer, ajoutés à la réponse du client.</translation>
    </message>
    <message>
        <source>Of an answer that refuses, sent to the client.</source>
        <translation>D’une réponse qui refuse, envoyés au client.</translation>
    </message>
    <message>
        <source>Sends the client what the service wrote, up to 64 KiB.</source>
        <translation>Envoie au client ce que le service a écrit, jusqu’à 64 KiB.</translation>
    </message>
    <message>
        <source>The answer&apos;s header field that names the consumer by id. Empty: it tells nothing of consumers.</source>
        <translation>Le champ d’en-tête de la réponse qui nomme le consommateur par son id. Vide : elle ne dit rien des consommateurs.</translation>
    </message>
    <message>
        <source>What a status of the service means. Not listed: 2xx pass, 3xx and 4xx refuse as they are, anything else counts as no answer.</source>
        <translation>Ce que signifie un état du service. Non indiqué : 2xx laissent passer, 3xx et 4xx refusent tels quels, tout le reste compte comme une absence de réponse.</translation>
    </message>
    <message>
        <source>A status and what becomes of it.</source>
        <translation>Un état et ce qu’il devient.</translation>
    </message>
    <message>
        <source>The service&apos;s status.</source>
        <translation>L’état du service.</translation>
    </message>
    <message>
        <source>2xx: the request passes; anything else refuses it with this status.</source>
        <translation>2xx : la requête passe ; tout le reste la refuse avec cet état.</translation>
    </message>
    <message>
        <source>What happens when the service cannot be asked, is too slow or fails.</source>
        <translation>Ce qui arrive quand le service ne peut pas être interrogé, est trop lent ou échoue.</translation>
    </message>
    <message>
        <source>What clients get then.</source>
        <translation>Ce que reçoivent alors les clients.</translation>
    </message>
    <message>
        <source>How long an answer that lets pass holds, at most one hour. 0s: every request is asked for.</source>
        <translation>Combien de temps vaut une réponse qui laisse passer, une heure au plus. 0s : la question est posée pour chaque requête.</translation>
    </message>
    <message>
        <source>The same for refusals, at most five minutes.</source>
        <translation>De même pour les refus, cinq minutes au plus.</translation>
    </message>
    <message>
        <source>Header fields that answers depend on: all that say who calls. Method, host, path and query always count.</source>
        <translation>Champs d’en-tête dont dépendent les réponses : tous ceux qui disent qui appelle. Méthode, hôte, chemin et chaîne de requête comptent toujours.</translation>
    </message>
    <message>
        <source>Whether answers depend on the client&apos;s address.</source>
        <translation>Si les réponses dépendent de l’adresse du client.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Combien au plus.</translation>
    </message>
    <message>
        <source>Tells callers by the signature of their request (RFC 9421, or the field Authorization).</source>
        <translation>Reconnaît les appelants à la signature de leur requête (RFC 9421, ou le champ Authorization).</translation>
    </message>
    <message>
        <source>How signatures may come: by RFC 9421 in Signature and Signature-Input, or in the field Authorization, as older clients send them (hmac username=…, Signature keyId=…).</source>
        <translation>Comment les signatures peuvent venir : selon la RFC 9421 dans Signature et Signature-Input, ou dans le champ Authorization, comme les envoient des clients plus anciens (hmac username=…, Signature keyId=…).</translation>
    </message>
    <message>
        <source>One of the two.</source>
        <translation>L’un des deux.</translation>
    </message>
    <message>
        <source>Components of the request that every signature must cover. In Authorization, request-line stands for @method, @path and @query, and host for @authority.</source>
        <translation>Composants de la requête que chaque signature doit couvrir. Dans Authorization, request-line vaut pour @method, @path et @query, et host pour @authority.</translation>
    </message>
    <message>
        <source>@method, @authority, @path, @query, @scheme, @target-uri, @request-target, or a header field in small letters.</source>
        <translation>@method, @authority, @path, @query, @scheme, @target-uri, @request-target, ou un champ d’en-tête en minuscules.</translation>
    </message>
    <message>
        <source>Which kinds of signatures are accepted. Each key is good for its own only, whatever a request says.</source>
        <translation>Quelles sortes de signatures sont acceptées. Chaque clé ne vaut que pour la sienne, quoi que dise une requête.</translation>
    </message>
    <message>
        <source>As RFC 9421 names them; the last ones are for the field Authorization.</source>
        <translation>Comme la RFC 9421 les nomme ; les derniers sont pour le champ Authorization.</translation>
    </message>
    <message>
        <source>Which signature counts when there are several (RFC 9421). Empty: there must be only one.</source>
        <translation>Quelle signature compte quand il y en a plusieurs (RFC 9421). Vide : il ne doit y en avoir qu’une.</translation>
    </message>
    <message>
        <source>For how long a signature is good. When it was made must be signed.</source>
        <translation>Combien de temps une signature est valable. Le moment de sa création doit être signé.</translation>
    </message>
    <message>
        <source>By how much clocks may differ.</source>
        <translation>De combien les horloges peuvent différer.</translation>
    </message>
    <message>
        <source>What is refused when it comes again while it is still good: signatures with the same nonce, of which each may have to have one, or the same request signed at the same time.</source>
        <translation>Ce qui est refusé quand cela revient tant que c’est encore valable : les signatures de même nonce, que chacune peut devoir porter, ou la même requête signée au même moment.</translation>
    </message>
    <message>
        <source>Whether a body&apos;s digest (Content-Digest, or Digest in Authorization&apos;s way) must be signed. One that is signed is checked.</source>
        <translation>Si l’empreinte d’un corps (Content-Digest, ou Digest à la manière d’Authorization) doit être signée. Si elle est signée, elle est vérifiée.</translation>
    </message>
    <message>
        <source>Bodies are held back until their digest has been checked; longer ones are refused.</source>
        <translation>Les corps sont retenus jusqu’à la vérification de leur empreinte ; les plus longs sont refusés.</translation>
    </message>
    <message>
        <source>Lets requests without a signature pass as anonymous. Wrong signatures are refused all the same.</source>
        <translation>Laisse passer comme anonymes les requêtes sans signature. Les signatures fausses sont refusées malgré tout.</translation>
    </message>
    <message>
        <source>Takes the signature out of the request before it goes to the upstream.</source>
        <translation>Retire la signature de la requête avant son envoi à l’amont.</translation>
    </message>
    <message>
        <source>Tells callers by the certificate that they show in the TLS handshake. The listener asks for certificates and verifies them.</source>
        <translation>Reconnaît les appelants au certificat qu’ils présentent lors de la négociation TLS. Le point d’écoute demande les certificats et les vérifie.</translation>
    </message>
    <message>
        <source>How the caller is found: by a consumer&apos;s credential of kind mtls, or not at all, where any certificate that is accepted will do.</source>
        <translation>Comment l’appelant est trouvé : par un identifiant de type mtls d’un consommateur, ou pas du tout, et alors tout certificat accepté suffit.</translation>
    </message>
    <message>
        <source>Lets requests without a certificate pass as anonymous. Certificates that are not accepted are refused all the same.</source>
        <translation>Laisse passer comme anonymes les requêtes sans certificat. Les certificats non acceptés sont refusés malgré tout.</translation>
    </message>
    <message>
        <source>Only certificates of these issuers are accepted, written as RFC 2253 has them: CN=Acme CA,O=Acme. None: all that the listener trusts.</source>
        <translation>Seuls les certificats de ces émetteurs sont acceptés, écrits selon la RFC 2253 : CN=Acme CA,O=Acme. Aucun : tous ceux que le point d’écoute approuve.</translation>
    </message>
    <message>
        <source>The name of an authority.</source>
        <translation>Le nom d’une autorité.</translation>
    </message>
    <message>
        <source>Only certificates with one of these names are accepted: dns:*.acme.example, uri:spiffe://acme/*, email:*@acme.example, ip:10.0.0.0/8. A star stays within one part. None: all.</source>
        <translation>Seuls les certificats portant l’un de ces noms sont acceptés : dns:*.acme.example, uri:spiffe://acme/*, email:*@acme.example, ip:10.0.0.0/8. Un astérisque reste à l’intérieur d’une partie. Aucun : tous.</translation>
    </message>
    <message>
        <source>A kind, a colon, and a name that may have stars.</source>
        <translation>Un type, un deux-points et un nom qui peut contenir des astérisques.</translation>
    </message>
    <message>
        <source>Certificates that are refused at once, also on connections that are open already: by SHA-256 fingerprint or serial number, in hexadecimal digits. Lists of authorities belong to the listener.</source>
        <translation>Certificats refusés aussitôt, même sur des connexions déjà ouvertes : par empreinte SHA-256 ou numéro de série, en chiffres hexadécimaux. Les listes des autorités relèvent du point d’écoute.</translation>
    </message>
    <message>
        <source>A fingerprint or a serial number.</source>
        <translation>Une empreinte ou un numéro de série.</translation>
    </message>
    <message>
        <source>Sends the certificate to the upstream in Client-Cert (RFC 9440). What clients send under that name never reaches it.</source>
        <translation>Envoie le certificat à l’amont dans Client-Cert (RFC 9440). Ce que les clients envoient sous ce nom ne lui parvient jamais.</translation>
    </message>
    <message>
        <source>Takes OAuth access tokens (RFC 6750, RFC 9068, RFC 7662), with scopes and what binds them to their sender (RFC 8705, RFC 9449). Without an issuer and introspection no token is good.</source>
        <translation>Accepte des jetons d’accès OAuth (RFC 6750, RFC 9068, RFC 7662), avec leurs portées et ce qui les lie à leur expéditeur (RFC 8705, RFC 9449). Sans émetteur ni introspection, aucun jeton ne vaut.</translation>
    </message>
    <message>
        <source>Whose signed tokens are taken. Other tokens are asked about, where introspection is set up.</source>
        <translation>De qui les jetons signés sont acceptés. Pour les autres, la question est posée là où l’introspection est configurée.</translation>
    </message>
    <message>
        <source>One of these must be in the token&apos;s aud. Empty: the resource, where one is named; else only tokens without aud are taken.</source>
        <translation>L’un d’eux doit être dans l’aud du jeton. Vide : la ressource, si une est nommée ; sinon seuls les jetons sans aud sont acceptés.</translation>
    </message>
    <message>
        <source>Where tokens without a known signature are asked about (RFC 7662). By https, but for this machine itself. Empty: they are refused.</source>
        <translation>Où la question est posée pour les jetons sans signature connue (RFC 7662). Par https, sauf sur cette machine même. Vide : ils sont refusés.</translation>
    </message>
    <message>
        <source>As whom the gateway asks.</source>
        <translation>Sous quelle identité la passerelle interroge.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, by which it proves that.</source>
        <translation>Le secret, du locataire ou de la passerelle, par lequel elle le prouve.</translation>
    </message>
    <message>
        <source>How client id and secret are sent.</source>
        <translation>Comment l’id et le secret du client sont envoyés.</translation>
    </message>
    <message>
        <source>What the answer&apos;s iss must be. Empty: it is not looked at.</source>
        <translation>Ce que doit être l’iss de la réponse. Vide : il n’est pas examiné.</translation>
    </message>
    <message>
        <source>One of these must be in the answer&apos;s aud. Empty: an answer may be without one.</source>
        <translation>L’un d’eux doit être dans l’aud de la réponse. Vide : une réponse peut ne pas en avoir.</translation>
    </message>
    <message>
        <source>A name of this API.</source>
        <translation>Un nom de cette API.</translation>
    </message>
    <message>
        <source>How long an answer may take, at most one minute. Without one requests are refused.</source>
        <translation>Combien de temps une réponse peut prendre, une minute au plus. Sans réponse, les requêtes sont refusées.</translation>
    </message>
    <message>
        <source>How long an answer holds, at most one hour and never longer than the token. A token that is revoked is good until then.</source>
        <translation>Combien de temps vaut une réponse, une heure au plus et jamais plus longtemps que le jeton. Un jeton révoqué reste valable jusque-là.</translation>
    </message>
    <message>
        <source>The same for tokens that are not good, at most one minute.</source>
        <translation>De même pour les jetons non valables, une minute au plus.</translation>
    </message>
    <message>
        <source>What every token must allow.</source>
        <translation>Ce que chaque jeton doit permettre.</translation>
    </message>
    <message>
        <source>A scope&apos;s name.</source>
        <translation>Le nom d’une portée.</translation>
    </message>
    <message>
        <source>Scopes by method and route. Every rule that applies must be met.</source>
        <translation>Portées par méthode et par route. Chaque règle qui s’applique doit être satisfaite.</translation>
    </message>
    <message>
        <source>What a request of a kind needs.</source>
        <translation>Ce qu’exige une sorte de requête.</translation>
    </message>
    <message>
        <source>Empty: all. GET stands for HEAD, too.</source>
        <translation>Vide : toutes. GET vaut aussi pour HEAD.</translation>
    </message>
    <message>
        <source>An HTTP method.</source>
        <translation>Une méthode HTTP.</translation>
    </message>
    <message>
        <source>Ids. Empty: all.</source>
        <translation>Ids. Vide : toutes.</translation>
    </message>
    <message>
        <source>A route&apos;s id.</source>
        <translation>L’id d’une route.</translation>
    </message>
    <message>
        <source>What is needed then.</source>
        <translation>Ce qui est alors exigé.</translation>
    </message>
    <message>
        <source>Whether all of them are needed, or one.</source>
        <translation>Si toutes sont exigées, ou une seule.</translation>
    </message>
    <message>
        <source>A text with spaces between, or a list.</source>
        <translation>Un texte séparé par des espaces, ou une liste.</translation>
    </message>
    <message>
        <source>Whether tokens must be bound to their sender, so that a stolen one is worth nothing. One that is bound must be proven in any case.</source>
        <translation>Si les jetons doivent être liés à leur expéditeur, pour qu’un jeton volé ne vaille rien. Un jeton lié doit de toute façon être prouvé.</translation>
    </message>
    <message>
        <source>How long after it was made a DPoP proof is taken, at most ten minutes. None is taken twice.</source>
        <translation>Combien de temps après sa création une preuve DPoP est acceptée, dix minutes au plus. Aucune n’est acceptée deux fois.</translation>
    </message>
    <message>
        <source>How long a nonce holds that the gateway gives out for proofs, at most one hour. 0s: none are asked for.</source>
        <translation>Combien de temps vaut un nonce que la passerelle donne pour les preuves, une heure au plus. 0s : aucun n’est demandé.</translation>
    </message>
    <message>
        <source>As clients know it; also what aud must name. Its description for clients (RFC 9728) is then served at /.well-known/oauth-protected-resource before its path.</source>
        <translation>Telle que les clients la connaissent ; aussi ce que doit nommer aud. Sa description pour les clients (RFC 9728) est alors servie sous /.well-known/oauth-protected-resource devant son chemin.</translation>
    </message>
    <message>
        <source>Where clients get tokens. Empty: the issuers.</source>
        <translation>Où les clients obtiennent des jetons. Vide : les émetteurs.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address.</source>
        <translation>L’adresse d’un émetteur.</translation>
    </message>
    <message>
        <source>Where developers read about it.</source>
        <translation>Où les développeurs se documentent.</translation>
    </message>
    <message>
        <source>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject, one of kind OAuth client the client; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</source>
        <translation>Comment un jeton valable mène à un consommateur. Un identifiant de type sujet JWT nomme l’émetteur et le sujet, un de type client OAuth le client ; un id est celui du consommateur. Sans consommateur, quiconque détient un jeton valable peut appeler.</translation>
    </message>
    <message>
        <source>Takes the token and its proof out of the request before it goes to the upstream.</source>
        <translation>Retire le jeton et sa preuve de la requête avant qu’elle n’aille à l’amont.</translation>
    </message>
    <message>
        <source>How long a signature that was checked holds, but never longer than the token is good. At most one hour; 0s: not at all.</source>
        <translation>Combien de temps vaut une signature vérifiée, mais jamais plus que la validité du jeton. Une heure au plus ; 0s : pas du tout.</translation>
    </message>
    <message>
        <source>Gives out access tokens (RFC 6749, RFC 9068) to consumers&apos; OAuth clients: by their own secret, or for people who log in. For local tests and services that call each other.</source>
        <translation>Délivre des jetons d’accès (RFC 6749, RFC 9068) aux clients OAuth des consommateurs : par leur propre secret, ou pour les personnes qui se connectent. Pour les tests locaux et les services qui s’appellent entre eux.</translation>
    </message>
    <message>
        <source>The server&apos;s address as clients know it. Its endpoints lie below: /token, /authorize, /introspect, /revoke, /jwks. By https, but for this machine itself. Empty: there is none.</source>
        <translation>L’adresse du serveur telle que les clients la connaissent. Ses points de terminaison se trouvent dessous : /token, /authorize, /introspect, /revoke, /jwks. Par https, sauf sur cette machine même. Vide : il n’y en a pas.</translation>
    </message>
    <message>
        <source>What tokens may be for; the first one if a client names no resource. Empty: the issuer itself.</source>
        <translation>À quoi les jetons peuvent servir ; le premier si un client ne nomme aucune ressource. Vide : l’émetteur lui-même.</translation>
    </message>
    <message>
        <source>A resource&apos;s name or address.</source>
        <translation>Le nom ou l’adresse d’une ressource.</translation>
    </message>
    <message>
        <source>What people read who log in.</source>
        <translation>Ce que lisent les personnes qui se connectent.</translation>
    </message>
    <message>
        <source>From ten seconds to one day. Whoever checks them by their signature takes them until then, revoked or not.</source>
        <translation>De dix secondes à un jour. Qui les vérifie par leur signature les accepte jusque-là, révoqués ou non.</translation>
    </message>
    <message>
        <source>From the log-in on, however often they are renewed; at most 366 days.</source>
        <translation>À partir de la connexion, quel que soit le nombre de renouvellements ; 366 jours au plus.</translation>
    </message>
    <message>
        <source>Between log-in and the client&apos;s fetching the token; at most ten minutes.</source>
        <translation>Entre la connexion et le retrait du jeton par le client ; dix minutes au plus.</translation>
    </message>
    <message>
        <source>Secrets, of the tenant or of the gateway, with a private key each (PEM). The first one signs, all are published: put a new one in front, and take an old one out when its tokens have ended. Empty: keys of its own, which end with the process.</source>
        <translation>Secrets, du locataire ou de la passerelle, avec chacun une clé privée (PEM). Le premier signe, tous sont publiés : placez-en un nouveau en tête, et retirez l’ancien quand ses jetons ont expiré. Vide : des clés propres, qui disparaissent avec le processus.</translation>
    </message>
    <message>
        <source>A secret&apos;s id.</source>
        <translation>L’id d’un secret.</translation>
    </message>
    <message>
        <source>How often it makes itself a new key, at most 90 days.</source>
        <translation>À quelle fréquence il se crée une nouvelle clé, 90 jours au plus.</translation>
    </message>
    <message>
        <source>So many secrets and passwords may be wrong in a minute, for each client address. 0: no bound.</source>
        <translation>Tant de secrets et de mots de passe peuvent être faux en une minute, pour chaque adresse de client. 0 : aucune borne.</translation>
    </message>
    <message>
        <source>Allows and refuses callers by lists. Who is refused by one is refused, whatever allows them.</source>
        <translation>Autorise et refuse les appelants selon des listes. Qui est refusé par l’une est refusé, même si une autre l’autorise.</translation>
    </message>
    <message>
        <source>Who may not pass, even when an allow list has them.</source>
        <translation>Qui ne passe pas, même si une liste d’autorisation le contient.</translation>
    </message>
    <message>
        <source>By the consumer&apos;s id.</source>
        <translation>Par l’id du consommateur.</translation>
    </message>
    <message>
        <source>A name as it is written there.</source>
        <translation>Un nom tel qu’il y est écrit.</translation>
    </message>
    <message>
        <source>By a group, of the consumer or of a token.</source>
        <translation>Par un groupe, du consommateur ou d’un jeton.</translation>
    </message>
    <message>
        <source>By what a token grants.</source>
        <translation>Par ce qu’un jeton accorde.</translation>
    </message>
    <message>
        <source>By the tenant of the route; for policies of the whole gateway.</source>
        <translation>Par le locataire de la route ; pour les politiques de toute la passerelle.</translation>
    </message>
    <message>
        <source>Who may pass. All lists empty: everybody who is not refused.</source>
        <translation>Qui passe. Toutes les listes vides : quiconque n’est pas refusé.</translation>
    </message>
    <message>
        <source>Who is on any of the allow lists, or on every one that is used.</source>
        <translation>Qui figure sur l’une des listes d’autorisation, ou sur chacune de celles qui sont utilisées.</translation>
    </message>
    <message>
        <source>Keeps answers that are too large from clients.</source>
        <translation>Épargne aux clients les réponses trop grandes.</translation>
    </message>
    <message>
        <source>The most that an answer&apos;s body may have, as the upstream sends it.</source>
        <translation>Le maximum pour le corps d’une réponse, tel que l’amont l’envoie.</translation>
    </message>
    <message>
        <source>Refuses programs by what they call themselves (User-Agent).</source>
        <translation>Refuse des programmes selon le nom qu’ils se donnent (User-Agent).</translation>
    </message>
    <message>
        <source>Patterns (RE2) of programs that are refused, somewhere in User-Agent, in any case.</source>
        <translation>Motifs (RE2) des programmes refusés, n’importe où dans User-Agent, sans tenir compte de la casse.</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>Une expression régulière.</translation>
    </message>
    <message>
        <source>Patterns of programs that pass, whatever else fits.</source>
        <translation>Motifs des programmes qui passent, même si d’autres motifs correspondent.</translation>
    </message>
    <message>
        <source>Refuses tools that look for holes or take whole sites down, by a built-in list.</source>
        <translation>Refuse, selon une liste intégrée, les outils qui cherchent des failles ou aspirent des sites entiers.</translation>
    </message>
    <message>
        <source>What happens to requests that do not say what sent them.</source>
        <translation>Ce qu’il advient des requêtes qui ne disent pas ce qui les a envoyées.</translation>
    </message>
    <message>
        <source>What happens to programs that no pattern fits.</source>
        <translation>Ce qu’il advient des programmes auxquels aucun motif ne correspond.</translation>
    </message>
    <message>
        <source>Refuses changes that pages of other sites make a visitor&apos;s browser ask for.</source>
        <translation>Refuse les modifications que des pages d’autres sites font demander au navigateur d’un visiteur.</translation>
    </message>
    <message>
        <source>Other origins whose pages may ask for changes: https://app.example.com, https://*.example.com for any subdomain. Pages of the host itself always may.</source>
        <translation>Autres origines dont les pages peuvent demander des modifications : https://app.example.com, https://*.example.com pour tout sous-domaine. Les pages de l’hôte lui-même le peuvent toujours.</translation>
    </message>
    <message>
        <source>Pages of other hosts of the same site may too, such as other subdomains.</source>
        <translation>Les pages d’autres hôtes du même site le peuvent aussi, comme celles d’autres sous-domaines.</translation>
    </message>
    <message>
        <source>What happens to requests that tell of no page. Auto: let pass when they carry no cookie, since then no browser sent them.</source>
        <translation>Ce qu’il advient des requêtes qui n’indiquent aucune page. Automatique : admises si elles ne portent pas de cookie, car alors aucun navigateur ne les a envoyées.</translation>
    </message>
    <message>
        <source>Methods that change nothing and are not looked at.</source>
        <translation>Méthodes qui ne changent rien et ne sont pas examinées.</translation>
    </message>
    <message>
        <source>A token that pages have to show besides: a signed double submit.</source>
        <translation>Un jeton que les pages doivent présenter en plus : un double envoi signé.</translation>
    </message>
    <message>
        <source>Asks for a token besides.</source>
        <translation>Demande en plus un jeton.</translation>
    </message>
    <message>
        <source>The cookie that the token comes in; pages read it there. A name that begins with __Host- is bound to the host.</source>
        <translation>Le cookie qui porte le jeton ; les pages l’y lisent. Un nom qui commence par __Host- est lié à l’hôte.</translation>
    </message>
    <message>
        <source>Where pages show the token.</source>
        <translation>Où les pages présentent le jeton.</translation>
    </message>
    <message>
        <source>The cookie of the visitor&apos;s session: tokens then hold for it alone. Empty: for any.</source>
        <translation>Le cookie de la session du visiteur : les jetons ne valent alors que pour elle. Vide : pour toutes.</translation>
    </message>
    <message>
        <source>How long a token holds; half of it later pages get a new one. From one minute to 30 days.</source>
        <translation>Combien de temps vaut un jeton ; passé la moitié, les pages en reçoivent un nouveau. D’une minute à 30 jours.</translation>
    </message>
    <message>
        <source>The secret that tokens are signed with, of 32 bytes at least; needed where several gateways serve the same pages. Empty: one of this process.</source>
        <translation>Le secret qui signe les jetons, de 32 octets au moins ; nécessaire si plusieurs passerelles servent les mêmes pages. Vide : un secret de ce processus.</translation>
    </message>
    <message>
        <source>Refuses uploads whose content is not what they say they are, or of a type that is not taken. Looks at whole bodies and at each part of a form.</source>
        <translation>Refuse les envois de fichiers dont le contenu n’est pas ce qu’ils annoncent, ou d’un type non accepté. Examine les corps entiers et chaque partie d’un formulaire.</translation>
    </message>
    <message>
        <source>Media types that are taken, such as image/png or image/*. Empty: all.</source>
        <translation>Types de média acceptés, comme image/png ou image/*. Vide : tous.</translation>
    </message>
    <message>
        <source>A media type, or a range of them.</source>
        <translation>Un type de média, ou une plage de types.</translation>
    </message>
    <message>
        <source>Media types that are never taken, by what contents are and by what they say.</source>
        <translation>Types de média jamais acceptés, selon ce que sont les contenus et selon ce qu’ils annoncent.</translation>
    </message>
    <message>
        <source>Refuses contents that do not begin as those of the type, or of the file name&apos;s extension, that they say.</source>
        <translation>Refuse les contenus qui ne commencent pas comme ceux du type, ou de l’extension du nom de fichier, qu’ils annoncent.</translation>
    </message>
    <message>
        <source>Extensions that no file&apos;s name may have, not even before another one.</source>
        <translation>Extensions qu’aucun nom de fichier ne peut porter, pas même devant une autre.</translation>
    </message>
    <message>
        <source>Without the dot.</source>
        <translation>Sans le point.</translation>
    </message>
    <message>
        <source>How long a file&apos;s name may be. 0: no limit.</source>
        <translation>Longueur maximale du nom d’un fichier. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many parts a form may have.</source>
        <translation>Combien de parties un formulaire peut avoir.</translation>
    </message>
    <message>
        <source>The most that a body may have, as sent and decoded: so much memory a request may take.</source>
        <translation>Le maximum pour un corps, tel qu’envoyé et une fois décodé : une requête peut prendre autant de mémoire.</translation>
    </message>
    <message>
        <source>What happens to larger ones.</source>
        <translation>Ce qu’il advient des plus grands.</translation>
    </message>
    <message>
        <source>What happens to bodies with a Content-Encoding.</source>
        <translation>Ce qu’il advient des corps avec un Content-Encoding.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by the country, continent or network operator of their address.</source>
        <translation>Laisse passer les clients ou non selon le pays, le continent ou l’opérateur réseau de leur adresse.</translation>
    </message>
    <message>
        <source>Places that may not pass, even when the allow list has them: a country (DE), a continent (continent:EU: AF, AN, AS, EU, NA, OC, SA) or a network operator (AS64500).</source>
        <translation>Lieux qui ne passent pas, même si la liste d’autorisation les contient : un pays (DE), un continent (continent:EU : AF, AN, AS, EU, NA, OC, SA) ou un opérateur réseau (AS64500).</translation>
    </message>
    <message>
        <source>A country, continent or operator.</source>
        <translation>Un pays, un continent ou un opérateur.</translation>
    </message>
    <message>
        <source>Places that may pass.</source>
        <translation>Lieux qui passent.</translation>
    </message>
    <message>
        <source>What happens to places in neither list. Auto: refused when there is an allow list.</source>
        <translation>Ce qu’il advient des lieux d’aucune liste. Automatique : refusés s’il y a une liste d’autorisation.</translation>
    </message>
    <message>
        <source>What happens to addresses that no database knows, such as private ones. Auto: the same as to others.</source>
        <translation>Ce qu’il advient des adresses qu’aucune base ne connaît, comme les adresses privées. Automatique : comme pour les autres.</translation>
    </message>
    <message>
        <source>The path of a MaxMind database (.mmdb) with countries, on the machine of the gateway.</source>
        <translation>Le chemin d’une base MaxMind (.mmdb) des pays, sur la machine de la passerelle.</translation>
    </message>
    <message>
        <source>The path of a MaxMind database with network operators (ASN), if that is another one.</source>
        <translation>Le chemin d’une base MaxMind des opérateurs réseau (ASN), si c’en est une autre.</translation>
    </message>
    <message>
        <source>What happens as long as a database was never read well.</source>
        <translation>Ce qui arrive tant qu’une base n’a jamais été lue correctement.</translation>
    </message>
    <message>
        <source>Refuses GraphQL that asks for too much at once, or for what is not to be asked.</source>
        <translation>Refuse le GraphQL qui demande trop à la fois, ou ce qui ne doit pas être demandé.</translation>
    </message>
    <message>
        <source>How deep fields may stand in fields. 0: no limit.</source>
        <translation>Jusqu’à quelle profondeur des champs peuvent contenir des champs. 0 : sans limite.</translation>
    </message>
    <message>
        <source>What all operations of a request may cost: each field 1, times the lengths (first, last, limit …) of the lists around it. 0: no limit.</source>
        <translation>Ce que peuvent coûter toutes les opérations d’une requête : chaque champ 1, multiplié par les longueurs (first, last, limit …) des listes qui l’entourent. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many fields may have another name. 0: no limit.</source>
        <translation>Combien de champs peuvent avoir un autre nom. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many fields an operation may begin with. 0: no limit.</source>
        <translation>Par combien de champs une opération peut commencer. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many directives an operation may have. 0: no limit.</source>
        <translation>Combien de directives une opération peut avoir. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many words and signs a document may have. 0: no limit.</source>
        <translation>Combien de mots et de signes un document peut avoir. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many operations may come in one request. 0: no limit.</source>
        <translation>Combien d’opérations peuvent venir dans une requête. 0 : sans limite.</translation>
    </message>
    <message>
        <source>Lets clients ask for the schema.</source>
        <translation>Laisse les clients demander le schéma.</translation>
    </message>
    <message>
        <source>Which types of operations are taken.</source>
        <translation>Quels types d’opérations sont acceptés.</translation>
    </message>
    <message>
        <source>A type of operation.</source>
        <translation>Un type d’opération.</translation>
    </message>
    <message>
        <source>SHA-256 (hexadecimal) of documents that are known: their size is not looked at, and they may be sent by their hash alone.</source>
        <translation>SHA-256 (hexadécimal) de documents connus : leur taille n’est pas examinée, et leur empreinte seule peut être envoyée.</translation>
    </message>
    <message>
        <source>Of a document&apos;s text, in UTF-8.</source>
        <translation>Du texte d’un document, en UTF-8.</translation>
    </message>
    <message>
        <source>Refuses all others.</source>
        <translation>Refuse toutes les autres.</translation>
    </message>
    <message>
        <source>What happens to bodies that are neither JSON nor application/graphql.</source>
        <translation>Ce qu’il advient des corps qui ne sont ni JSON ni application/graphql.</translation>
    </message>
    <message>
        <source>Addresses (https://…) of lists of addresses that may not pass: one in each line.</source>
        <translation>Adresses (https://…) de listes d’adresses qui ne passent pas : une par ligne.</translation>
    </message>
    <message>
        <source>Where a list is published.</source>
        <translation>Où une liste est publiée.</translation>
    </message>
    <message>
        <source>Addresses of lists of addresses that may pass.</source>
        <translation>Adresses de listes d’adresses qui passent.</translation>
    </message>
    <message>
        <source>How often the lists are read: from one minute to seven days. A list that does not answer is kept as it was.</source>
        <translation>À quelle fréquence les listes sont lues : d’une minute à sept jours. Une liste qui ne répond pas est gardée telle quelle.</translation>
    </message>
    <message>
        <source>What happens to clients whose address depends on a list that was never read.</source>
        <translation>Ce qu’il advient des clients dont l’adresse dépend d’une liste jamais lue.</translation>
    </message>
    <message>
        <source>Refuses JSON that is malformed, too deep, too large in any of its parts, or ambiguous, before the upstream reads it.</source>
        <translation>Refuse le JSON mal formé, trop profond, trop grand dans l’une de ses parties, ou ambigu, avant que l’amont ne le lise.</translation>
    </message>
    <message>
        <source>How deep arrays and objects may be nested. 0: no limit.</source>
        <translation>Jusqu’à quelle profondeur tableaux et objets peuvent s’imbriquer. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many values the whole may have. 0: no limit.</source>
        <translation>Combien de valeurs l’ensemble peut avoir. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many members an object may have. 0: no limit.</source>
        <translation>Combien de membres un objet peut avoir. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many items an array may have. 0: no limit.</source>
        <translation>Combien d’éléments un tableau peut avoir. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How long a member&apos;s name may be, as sent. 0: no limit.</source>
        <translation>Longueur maximale du nom d’un membre, tel qu’envoyé. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How long a text may be, as sent. 0: no limit.</source>
        <translation>Longueur maximale d’un texte, tel qu’envoyé. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many characters a number may have. 0: no limit.</source>
        <translation>Combien de caractères un nombre peut avoir. 0 : sans limite.</translation>
    </message>
    <message>
        <source>Lets objects pass that have a member twice. Whoever reads such a one takes the first or the last.</source>
        <translation>Laisse passer les objets qui ont deux fois un membre. Qui en lit un prend le premier ou le dernier.</translation>
    </message>
    <message>
        <source>Names that no member may have.</source>
        <translation>Noms qu’aucun membre ne peut porter.</translation>
    </message>
    <message>
        <source>A member&apos;s name.</source>
        <translation>Le nom d’un membre.</translation>
    </message>
    <message>
        <source>What happens to bodies that are not declared as JSON.</source>
        <translation>Ce qu’il advient des corps non déclarés comme JSON.</translation>
    </message>
    <message>
        <source>Lets requests pass or not by the page that they come from.</source>
        <translation>Laisse passer les requêtes ou non selon la page dont elles viennent.</translation>
    </message>
    <message>
        <source>Pages that are not served, even when the allow list has them: example.com, *.example.com for any subdomain, example.com/path.</source>
        <translation>Pages non servies, même si la liste d’autorisation les contient : example.com, *.example.com pour tout sous-domaine, example.com/path.</translation>
    </message>
    <message>
        <source>A host, perhaps with a path.</source>
        <translation>Un hôte, éventuellement avec un chemin.</translation>
    </message>
    <message>
        <source>Pages that are served.</source>
        <translation>Pages servies.</translation>
    </message>
    <message>
        <source>Pages of the host that is asked are served.</source>
        <translation>Les pages de l’hôte demandé sont servies.</translation>
    </message>
    <message>
        <source>What happens to pages in neither list. Auto: refused when there is an allow list.</source>
        <translation>Ce qu’il advient des pages d’aucune liste. Automatique : refusées s’il y a une liste d’autorisation.</translation>
    </message>
    <message>
        <source>What happens to requests without a Referer that can be read. Auto: refused when there is an allow list.</source>
        <translation>Ce qu’il advient des requêtes sans Referer lisible. Automatique : refusées s’il y a une liste d’autorisation.</translation>
    </message>
    <message>
        <source>How many header fields a request may have. 0: only the listener&apos;s own limit counts.</source>
        <translation>Combien de champs d’en-tête une requête peut avoir. 0 : seule la limite du point d’écoute compte.</translation>
    </message>
    <message>
        <source>The most that one of them may have, name and value together. 0: not checked.</source>
        <translation>Le maximum pour l’un d’eux, nom et valeur ensemble. 0 : non vérifié.</translation>
    </message>
    <message>
        <source>The most that path and query may have together. 0: only the listener&apos;s own limit counts.</source>
        <translation>Le maximum pour le chemin et la chaîne de requête ensemble. 0 : seule la limite du point d’écoute compte.</translation>
    </message>
    <message>
        <source>Serves requests at some times of the week, and on some days, alone.</source>
        <translation>Ne sert les requêtes qu’à certaines heures de la semaine et certains jours.</translation>
    </message>
    <message>
        <source>Whose clock counts: a name such as Europe/Berlin, UTC, or an offset such as +05:30.</source>
        <translation>L’horloge qui compte : un nom tel que Europe/Berlin, UTC, ou un décalage tel que +05:30.</translation>
    </message>
    <message>
        <source>Stretches of each week. None: all of it.</source>
        <translation>Plages de chaque semaine. Aucune : la semaine entière.</translation>
    </message>
    <message>
        <source>A stretch of each week.</source>
        <translation>Une plage de chaque semaine.</translation>
    </message>
    <message>
        <source>On which days it begins. None: on every day.</source>
        <translation>Les jours où elle commence. Aucun : chaque jour.</translation>
    </message>
    <message>
        <source>A day of the week.</source>
        <translation>Un jour de la semaine.</translation>
    </message>
    <message>
        <source>Local time, such as 08:00.</source>
        <translation>Heure locale, comme 08:00.</translation>
    </message>
    <message>
        <source>Local time; 24:00 is the end of the day. Before the beginning: on the next day.</source>
        <translation>Heure locale ; 24:00 est la fin du jour. Avant le début : le jour suivant.</translation>
    </message>
    <message>
        <source>What happens within them; the opposite happens outside.</source>
        <translation>Ce qui arrive pendant les fenêtres ; l’inverse arrive en dehors.</translation>
    </message>
    <message>
        <source>Days that differ from the week, such as holidays. The first that fits counts.</source>
        <translation>Jours qui diffèrent de la semaine, comme les jours fériés. Le premier qui convient compte.</translation>
    </message>
    <message>
        <source>Some days.</source>
        <translation>Certains jours.</translation>
    </message>
    <message>
        <source>The first day, such as 2026-12-24, or a local time, such as 2026-12-24T18:00.</source>
        <translation>Le premier jour, comme 2026-12-24, ou une heure locale, comme 2026-12-24T18:00.</translation>
    </message>
    <message>
        <source>The last day, or a local time before which it ends. Empty: the first day alone.</source>
        <translation>Le dernier jour, ou une heure locale avant laquelle cela finit. Vide : le premier jour seul.</translation>
    </message>
    <message>
        <source>What happens then.</source>
        <translation>Ce qui arrive alors.</translation>
    </message>
    <message>
        <source>What refused clients get.</source>
        <translation>Ce que reçoivent les clients refusés.</translation>
    </message>
    <message>
        <source>Tells when requests are served again.</source>
        <translation>Dit quand les requêtes seront de nouveau servies.</translation>
    </message>
    <message>
        <source>What refused clients are told. Empty: a text of its own.</source>
        <translation>Ce que les clients refusés apprennent. Vide : un texte propre.</translation>
    </message>
    <message>
        <source>Tells browsers how to guard what they get, and takes out what tells attackers about the upstream.</source>
        <translation>Dit aux navigateurs comment protéger ce qu’ils reçoivent, et retire ce qui renseigne les attaquants sur l’amont.</translation>
    </message>
    <message>
        <source>Makes browsers come by TLS alone.</source>
        <translation>Fait venir les navigateurs par TLS seulement.</translation>
    </message>
    <message>
        <source>Sends Strict-Transport-Security with answers over TLS.</source>
        <translation>Envoie Strict-Transport-Security avec les réponses sur TLS.</translation>
    </message>
    <message>
        <source>How long browsers come by TLS alone.</source>
        <translation>Combien de temps les navigateurs ne viennent que par TLS.</translation>
    </message>
    <message>
        <source>For all subdomains of the host as well.</source>
        <translation>Aussi pour tous les sous-domaines de l’hôte.</translation>
    </message>
    <message>
        <source>Agrees that browsers take the site into their built-in list; hard to take back.</source>
        <translation>Accepte que les navigateurs inscrivent le site dans leur liste intégrée ; difficile à annuler.</translation>
    </message>
    <message>
        <source>Sends it also where the gateway sees plain HTTP, since another server in front ends TLS without telling.</source>
        <translation>L’envoie aussi là où la passerelle voit du HTTP en clair, car un autre serveur devant elle termine TLS sans le dire.</translation>
    </message>
    <message>
        <source>What pages may load and who may frame them. The default is for APIs, whose answers are no pages. Empty: none.</source>
        <translation>Ce que les pages peuvent charger et qui peut les encadrer. La valeur par défaut est pour les API, dont les réponses ne sont pas des pages. Vide : aucune.</translation>
    </message>
    <message>
        <source>Sends Content-Security-Policy-Report-Only instead: browsers tell of what they would refuse.</source>
        <translation>Envoie plutôt Content-Security-Policy-Report-Only : les navigateurs signalent ce qu’ils refuseraient.</translation>
    </message>
    <message>
        <source>Sends X-Content-Type-Options: nosniff.</source>
        <translation>Envoie X-Content-Type-Options: nosniff.</translation>
    </message>
    <message>
        <source>Who may show answers in a frame, for browsers that do not know frame-ancestors.</source>
        <translation>Qui peut afficher les réponses dans un cadre, pour les navigateurs qui ne connaissent pas frame-ancestors.</translation>
    </message>
    <message>
        <source>What browsers tell others of the address.</source>
        <translation>Ce que les navigateurs disent de l’adresse à d’autres.</translation>
    </message>
    <message>
        <source>Which of the device pages may use. Empty: none is sent.</source>
        <translation>Ce que les pages peuvent utiliser de l’appareil. Vide : non envoyé.</translation>
    </message>
    <message>
        <source>Whether pages of other origins keep a hold on a window.</source>
        <translation>Si les pages d’autres origines gardent la main sur une fenêtre.</translation>
    </message>
    <message>
        <source>What pages may take in of other origins.</source>
        <translation>Ce que les pages peuvent inclure d’autres origines.</translation>
    </message>
    <message>
        <source>Who may take in answers without asking by CORS.</source>
        <translation>Qui peut inclure les réponses sans demander par CORS.</translation>
    </message>
    <message>
        <source>What happens to fields that the upstream sends itself.</source>
        <translation>Ce qu’il advient des champs que l’amont envoie lui-même.</translation>
    </message>
    <message>
        <source>Header fields of the upstream that clients do not get.</source>
        <translation>Champs d’en-tête de l’amont que les clients ne reçoivent pas.</translation>
    </message>
    <message>
        <source>Refuses requests that are not as an OpenAPI document or a JSON Schema describes them, and answers too if told so. All that is wrong is told at once.</source>
        <translation>Refuse les requêtes qui ne sont pas telles qu’un document OpenAPI ou un JSON Schema les décrit, et les réponses aussi sur demande. Tout ce qui est faux est signalé en une fois.</translation>
    </message>
    <message>
        <source>An API&apos;s description (OpenAPI 3.0 or 3.1) as JSON or YAML: paths, parameters, bodies and answers.</source>
        <translation>La description d’une API (OpenAPI 3.0 ou 3.1) en JSON ou YAML : chemins, paramètres, corps et réponses.</translation>
    </message>
    <message>
        <source>Without an OpenAPI document: a JSON Schema (2020-12), as JSON or YAML, of the requests&apos; JSON bodies.</source>
        <translation>Sans document OpenAPI : un JSON Schema (2020-12), en JSON ou YAML, des corps JSON des requêtes.</translation>
    </message>
    <message>
        <source>Without an OpenAPI document: a JSON Schema of the JSON bodies of answers below 300.</source>
        <translation>Sans document OpenAPI : un JSON Schema des corps JSON des réponses inférieures à 300.</translation>
    </message>
    <message>
        <source>Documents that references in the ones above may name; nothing is fetched.</source>
        <translation>Documents que peuvent nommer les références de ceux ci-dessus ; rien n’est récupéré.</translation>
    </message>
    <message>
        <source>A further document.</source>
        <translation>Un autre document.</translation>
    </message>
    <message>
        <source>The URI, or relative path, that references name it by.</source>
        <translation>L’URI, ou le chemin relatif, par lequel les références le nomment.</translation>
    </message>
    <message>
        <source>The document, as JSON or YAML.</source>
        <translation>Le document, en JSON ou YAML.</translation>
    </message>
    <message>
        <source>What stands before the document&apos;s paths here. Empty: the paths of its servers.</source>
        <translation>Ce qui précède ici les chemins du document. Vide : les chemins de ses serveurs.</translation>
    </message>
    <message>
        <source>Refuses requests that are not as described.</source>
        <translation>Refuse les requêtes non conformes à la description.</translation>
    </message>
    <message>
        <source>Answers that are not as described become 502. They are held back until they have been read.</source>
        <translation>Les réponses non conformes à la description deviennent 502. Elles sont retenues jusqu’à leur lecture complète.</translation>
    </message>
    <message>
        <source>Takes formats such as date-time and uuid for rules.</source>
        <translation>Traite les formats tels que date-time et uuid comme des règles.</translation>
    </message>
    <message>
        <source>What happens to paths and methods that the document does not have.</source>
        <translation>Ce qu’il advient des chemins et méthodes absents du document.</translation>
    </message>
    <message>
        <source>What happens to query parameters that the document does not have.</source>
        <translation>Ce qu’il advient des paramètres de requête absents du document.</translation>
    </message>
    <message>
        <source>What happens to bodies of media types, and answers of statuses, that are not described.</source>
        <translation>Ce qu’il advient des corps de types de média, et des réponses d’états, qui ne sont pas décrits.</translation>
    </message>
    <message>
        <source>How many problems of one message are told at most.</source>
        <translation>Combien de problèmes d’un même message sont signalés au plus.</translation>
    </message>
    <message>
        <source>Refuses XML that is malformed, has a document type or entities of its own, or is too deep or too large in any of its parts, before the upstream reads it.</source>
        <translation>Refuse le XML mal formé, avec un type de document ou des entités propres, ou trop profond ou trop grand dans l’une de ses parties, avant que l’amont ne le lise.</translation>
    </message>
    <message>
        <source>How deep elements may be nested. 0: no limit.</source>
        <translation>Jusqu’à quelle profondeur les éléments peuvent s’imbriquer. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many elements the whole may have. 0: no limit.</source>
        <translation>Combien d’éléments l’ensemble peut avoir. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many elements may stand in one. 0: no limit.</source>
        <translation>Combien d’éléments un élément peut contenir. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many attributes an element may have, namespaces counted. 0: no limit.</source>
        <translation>Combien d’attributs un élément peut avoir, espaces de noms compris. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How many namespaces the whole may declare. 0: no limit.</source>
        <translation>Combien d’espaces de noms l’ensemble peut déclarer. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How long the name of an element or attribute may be. 0: no limit.</source>
        <translation>Longueur maximale du nom d’un élément ou d’un attribut. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How long an attribute&apos;s value may be. 0: no limit.</source>
        <translation>Longueur maximale de la valeur d’un attribut. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How long a text between tags may be. 0: no limit.</source>
        <translation>Longueur maximale d’un texte entre balises. 0 : sans limite.</translation>
    </message>
    <message>
        <source>Lets comments pass. They may split a text in two for some readers.</source>
        <translation>Laisse passer les commentaires. Pour certains lecteurs, ils peuvent couper un texte en deux.</translation>
    </message>
    <message>
        <source>Lets processing instructions pass, such as those that name a style sheet.</source>
        <translation>Laisse passer les instructions de traitement, comme celles qui nomment une feuille de style.</translation>
    </message>
    <message>
        <source>What happens to bodies that are not declared as XML.</source>
        <translation>Ce qu’il advient des corps non déclarés comme XML.</translation>
    </message>
    <message>
        <source>Admits so many requests in an hour, day, week or month of the calendar; the others are refused with 429.</source>
        <translation>Admet tant de requêtes par heure, jour, semaine ou mois du calendrier ; les autres sont refusées avec 429.</translation>
    </message>
    <message>
        <source>When the count begins anew, in the time zone. Weeks begin on Monday.</source>
        <translation>Quand le compte recommence, dans le fuseau horaire. Les semaines commencent le lundi.</translation>
    </message>
    <message>
        <source>Who is counted for itself. Callers that are not known as consumers, requests without the header field, and those for which the expression comes to nothing, are counted by address.</source>
        <translation>Qui est compté à part. Les appelants non connus comme consommateurs, les requêtes sans le champ d’en-tête et celles pour lesquelles l’expression ne donne rien sont comptés par adresse.</translation>
    </message>
    <message>
        <source>An expression (CEL) whose value is counted for itself, when counting by expression.</source>
        <translation>Une expression (CEL) dont chaque valeur est comptée à part, en cas de compte par expression.</translation>
    </message>
    <message>
        <source>Shares of the quota at which the gateway&apos;s log is told, once for each and period.</source>
        <translation>Parts du quota signalées dans le journal de la passerelle, une fois pour chacune et par période.</translation>
    </message>
    <message>
        <source>A percentage of the quota.</source>
        <translation>Un pourcentage du quota.</translation>
    </message>
    <message>
        <source>A limit for all of a tenant together, as far as this policy is for them, above those of each. 0: none.</source>
        <translation>Une limite pour l’ensemble d’un locataire, pour autant que cette politique s’y applique, au-dessus de celles de chacun. 0 : aucune.</translation>
    </message>
    <message>
        <source>An expression (CEL) that comes to how much a request takes of the limit. Empty: 1.</source>
        <translation>Une expression (CEL) qui donne combien une requête prend de la limite. Vide : 1.</translation>
    </message>
    <message>
        <source>What a request costs at most, and when the expression fails or comes to less than nothing. Never more than may be taken at once.</source>
        <translation>Ce que coûte une requête au plus, et quand l’expression échoue ou donne moins que zéro. Jamais plus que ce qui peut être pris à la fois.</translation>
    </message>
    <message>
        <source>Who is refused too often is refused everything for a time.</source>
        <translation>Qui est refusé trop souvent se voit tout refuser pendant un temps.</translation>
    </message>
    <message>
        <source>After how many refusals. 0: never.</source>
        <translation>Après combien de refus. 0 : jamais.</translation>
    </message>
    <message>
        <source>In which time they have to come: from one second to 31 days.</source>
        <translation>En combien de temps ils doivent survenir : d’une seconde à 31 jours.</translation>
    </message>
    <message>
        <source>How long everything is refused: from one second to 31 days.</source>
        <translation>Combien de temps tout est refusé : d’une seconde à 31 jours.</translation>
    </message>
    <message>
        <source>Spaces requests evenly: what comes too early waits for its turn or is refused.</source>
        <translation>Espace les requêtes régulièrement : ce qui vient trop tôt attend son tour ou est refusé.</translation>
    </message>
    <message>
        <source>How many requests in the time below; they are spaced evenly.</source>
        <translation>Combien de requêtes dans le temps ci-dessous ; elles sont espacées régulièrement.</translation>
    </message>
    <message>
        <source>The time: from 100 milliseconds to one hour.</source>
        <translation>Le temps : de 100 millisecondes à une heure.</translation>
    </message>
    <message>
        <source>How many may come together after a pause.</source>
        <translation>Combien peuvent venir ensemble après une pause.</translation>
    </message>
    <message>
        <source>How long a request that is too early may wait for its turn: at most 30 seconds. 0: it is refused.</source>
        <translation>Combien de temps une requête venue trop tôt peut attendre son tour : 30 secondes au plus. 0 : elle est refusée.</translation>
    </message>
    <message>
        <source>Sends a record of each request in its scope, also of those that other policies refuse. No request waits for it: what can&apos;t be sent in time is dropped and counted. Policies of all scopes add up.</source>
        <translation>Envoie un enregistrement de chaque requête de sa portée, y compris de celles que d’autres politiques refusent. Aucune requête ne l’attend : ce qui ne peut pas être envoyé à temps est écarté et compté. Les politiques de toutes les portées s’additionnent.</translation>
    </message>
    <message>
        <source>Where records go.</source>
        <translation>Où vont les enregistrements.</translation>
    </message>
    <message>
        <source>JSON lines below the gateway&apos;s folder for logs.</source>
        <translation>Lignes JSON, sous le dossier des journaux de la passerelle.</translation>
    </message>
    <message>
        <source>At this size it is put aside.</source>
        <translation>À cette taille, il est archivé.</translation>
    </message>
    <message>
        <source>Put aside when a day, hour, … (UTC) is over; 0s: by size alone.</source>
        <translation>Archivé quand un jour, une heure, … (UTC) est terminé ; 0s : selon la taille seulement.</translation>
    </message>
    <message>
        <source>How many that were put aside stay.</source>
        <translation>Combien de fichiers archivés restent.</translation>
    </message>
    <message>
        <source>Those that were put aside, by gzip.</source>
        <translation>Les fichiers archivés, par gzip.</translation>
    </message>
    <message>
        <source>Messages of RFC 5424.</source>
        <translation>Messages de la RFC 5424.</translation>
    </message>
    <message>
        <source>514 is usual for UDP, 6514 for TLS.</source>
        <translation>514 est habituel pour UDP, 6514 pour TLS.</translation>
    </message>
    <message>
        <source>By UDP messages can be lost and read on their way.</source>
        <translation>Par UDP, des messages peuvent se perdre et être lus en chemin.</translation>
    </message>
    <message>
        <source>16 to 23 are local0 to local7.</source>
        <translation>16 à 23 correspondent à local0 à local7.</translation>
    </message>
    <message>
        <source>What messages say that they come from.</source>
        <translation>D’où les messages disent provenir.</translation>
    </message>
    <message>
        <source>JSON lines, posted in batches.</source>
        <translation>Lignes JSON, envoyées par POST en lots.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, that is sent along, as it stands: with a scheme such as Bearer, if there is to be one. Only by https.</source>
        <translation>Le secret, du locataire ou de la passerelle, qui est envoyé avec, tel quel : avec un schéma tel que Bearer s’il en faut un. Par https seulement.</translation>
    </message>
    <message>
        <source>What the secret is sent in.</source>
        <translation>Dans quoi le secret est envoyé.</translation>
    </message>
    <message>
        <source>How long one batch may take.</source>
        <translation>Combien de temps peut prendre un lot.</translation>
    </message>
    <message>
        <source>Logs by OTLP/HTTP as JSON.</source>
        <translation>Journaux par OTLP/HTTP en JSON.</translation>
    </message>
    <message>
        <source>What the collector calls this gateway.</source>
        <translation>Comment le collecteur appelle cette passerelle.</translation>
    </message>
    <message>
        <source>What is told of a request; empty: all.</source>
        <translation>Ce qui est consigné d’une requête ; vide : tout.</translation>
    </message>
    <message>
        <source>A member of a record.</source>
        <translation>Un membre d’un enregistrement.</translation>
    </message>
    <message>
        <source>Of requests, told besides. What proves who somebody is, as Authorization and Cookie, never is.</source>
        <translation>Des requêtes, consignés en plus. Ce qui prouve l’identité, comme Authorization et Cookie, ne l’est jamais.</translation>
    </message>
    <message>
        <source>How many of a hundred requests are told.</source>
        <translation>Combien de requêtes sur cent sont consignées.</translation>
    </message>
    <message>
        <source>How many records are sent together at most.</source>
        <translation>Combien d’enregistrements sont envoyés ensemble au plus.</translation>
    </message>
    <message>
        <source>How long a record waits for others.</source>
        <translation>Combien de temps un enregistrement en attend d’autres.</translation>
    </message>
    <message>
        <source>How many records wait at most (32 MiB); what doesn&apos;t fit is dropped and counted.</source>
        <translation>Combien d’enregistrements attendent au plus (32 MiB) ; ce qui n’y tient pas est écarté et compté.</translation>
    </message>
    <message>
        <source>How often a batch is sent before it is dropped, a second and more apart.</source>
        <translation>Combien de fois un lot est envoyé avant d’être écarté, à une seconde et plus d’intervalle.</translation>
    </message>
    <message>
        <source>Takes part in distributed traces (W3C Trace Context): the upstream gets traceparent, the access log has the trace&apos;s id, and spans of the request, its policies and its tries are sent to an OpenTelemetry collector.</source>
        <translation>Participe aux traces distribuées (W3C Trace Context) : l’amont reçoit traceparent, le journal d’accès a l’id de la trace, et les spans de la requête, de ses politiques et de ses essais sont envoyés à un collecteur OpenTelemetry.</translation>
    </message>
    <message>
        <source>Go on with a trace that the client began. Otherwise each request begins one.</source>
        <translation>Poursuit une trace commencée par le client. Sinon, chaque requête en commence une.</translation>
    </message>
    <message>
        <source>Who decides which spans are sent: the caller where there is one, or the share alone.</source>
        <translation>Qui décide quels spans sont envoyés : l’appelant s’il y en a un, ou la part seule.</translation>
    </message>
    <message>
        <source>How many of a hundred traces are sampled.</source>
        <translation>Combien de traces sur cent sont échantillonnées.</translation>
    </message>
    <message>
        <source>How many requests a second are sampled, whoever wants them to be.</source>
        <translation>Combien de requêtes par seconde sont échantillonnées, quel que soit le demandeur.</translation>
    </message>
    <message>
        <source>Where batches are posted to. Empty: nothing is sent. Most collectors have /v1/traces.</source>
        <translation>Où les lots sont envoyés par POST. Vide : rien n’est envoyé. La plupart des collecteurs ont /v1/traces.</translation>
    </message>
    <message>
        <source>Tells the upstream who calls and what was decided, in one signed token (JWT) that is good for a short time.</source>
        <translation>Dit à l’amont qui appelle et ce qui a été décidé, dans un seul jeton signé (JWT) valable peu de temps.</translation>
    </message>
    <message>
        <source>What carries the token. What clients send under that name never reaches the upstream.</source>
        <translation>Ce qui porte le jeton. Ce que les clients envoient sous ce nom ne parvient jamais à l’amont.</translation>
    </message>
    <message>
        <source>A word in front of the token, such as Bearer. Empty: none.</source>
        <translation>Un mot devant le jeton, comme Bearer. Vide : aucun.</translation>
    </message>
    <message>
        <source>The token&apos;s iss.</source>
        <translation>L’iss du jeton.</translation>
    </message>
    <message>
        <source>A member of the token.</source>
        <translation>Un membre du jeton.</translation>
    </message>
    <message>
        <source>The secret that holds the private key (PEM). Empty: the gateway makes keys of its own and changes them once a day.</source>
        <translation>Le secret qui contient la clé privée (PEM). Vide : la passerelle crée ses propres clés et en change une fois par jour.</translation>
    </message>
    <message>
        <source>Publishes the keys by which upstreams verify the signed context.</source>
        <translation>Publie les clés par lesquelles les amonts vérifient le contexte signé.</translation>
    </message>
    <message>
        <source>Where the keys are read, by anybody who reaches a route of this scope.</source>
        <translation>Où les clés sont lues, par quiconque atteint une route de cette portée.</translation>
    </message>
    <message>
        <source>Secrets whose public keys are published besides those that the gateway makes. For a change, name the new one here before context signs with it.</source>
        <translation>Secrets dont les clés publiques sont publiées outre celles que crée la passerelle. Pour un changement, nommez ici le nouveau avant que le contexte ne signe avec lui.</translation>
    </message>
    <message>
        <source>A secret with a private key (PEM).</source>
        <translation>Un secret avec une clé privée (PEM).</translation>
    </message>
    <message>
        <source>Disguises personal data in answers and in logs. Policies of all scopes add up.</source>
        <translation>Masque les données personnelles dans les réponses et les journaux. Les politiques de toutes les portées s’additionnent.</translation>
    </message>
    <message>
        <source>What is looked for, and how it is shown. Of two that find the same thing the first one decides.</source>
        <translation>Ce qui est recherché, et comment c’est affiché. De deux qui trouvent la même chose, la première décide.</translation>
    </message>
    <message>
        <source>One kind of personal data.</source>
        <translation>Une sorte de données personnelles.</translation>
    </message>
    <message>
        <source>What is looked for. Names and JSON paths hide a whole value, the others what they find in a text.</source>
        <translation>Ce qui est recherché. Les noms et chemins JSON masquent une valeur entière, les autres ce qu’ils trouvent dans un texte.</translation>
    </message>
    <message>
        <source>For values by name the names of members and query parameters, * for anything (*token*). For JSON paths such as $.users[*].email. For patterns regular expressions (RE2). For identity numbers countries (us, gb, de, fr, es, it, pl, br, in); empty: all.</source>
        <translation>Pour les valeurs par nom, les noms des membres et paramètres de requête, * pour n’importe quoi (*token*). Pour les chemins JSON, des chemins comme $.users[*].email. Pour les motifs, des expressions régulières (RE2). Pour les numéros d’identité, des pays (us, gb, de, fr, es, it, pl, br, in) ; vide : tous.</translation>
    </message>
    <message>
        <source>A name, path, pattern or country.</source>
        <translation>Un nom, un chemin, un motif ou un pays.</translation>
    </message>
    <message>
        <source>What stands in its place. A part is never more than half of it; a hash is the same for the same value.</source>
        <translation>Ce qui prend sa place. Une partie n’est jamais plus que la moitié ; une empreinte est la même pour la même valeur.</translation>
    </message>
    <message>
        <source>Stands for what is hidden.</source>
        <translation>Remplace ce qui est masqué.</translation>
    </message>
    <message>
        <source>How many stay at the beginning when a part is shown.</source>
        <translation>Combien restent au début quand une partie est affichée.</translation>
    </message>
    <message>
        <source>How many stay at the end when a part is shown. Of an e-mail address the domain stays instead.</source>
        <translation>Combien restent à la fin quand une partie est affichée. D’une adresse e-mail, c’est le domaine qui reste.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, without which nobody can tell the value of a hash; 16 bytes at least.</source>
        <translation>Le secret, du locataire ou de la passerelle, sans lequel personne ne peut retrouver la valeur d’une empreinte ; 16 octets au moins.</translation>
    </message>
    <message>
        <source>Disguise what answers have in their bodies.</source>
        <translation>Masquer ce que les réponses ont dans leur corps.</translation>
    </message>
    <message>
        <source>Disguise the path, the query, the user agent and chosen header fields in the access log, in traces and in what is sent to log sinks.</source>
        <translation>Masquer le chemin, la chaîne de requête, l’agent utilisateur et des champs d’en-tête choisis dans le journal d’accès, dans les traces et dans ce qui est envoyé aux collecteurs de journaux.</translation>
    </message>
    <message>
        <source>Answers that are looked through; text/* takes all texts. Names and paths are known in JSON alone.</source>
        <translation>Réponses examinées ; text/* prend tous les textes. Les noms et chemins ne sont reconnus que dans le JSON.</translation>
    </message>
    <message>
        <source>A media type; one * stands for anything.</source>
        <translation>Un type de média ; un * vaut pour n’importe quoi.</translation>
    </message>
    <message>
        <source>What becomes of answers of these types that can&apos;t be looked through: in an unknown encoding or character set, or in parts.</source>
        <translation>Ce qu’il advient des réponses de ces types qui ne peuvent pas être examinées : dans un encodage ou un jeu de caractères inconnu, ou en parties.</translation>
    </message>
    <message>
        <source>The path that the upstream gets, with variables: /v2/${consumer.id}${request.path}. What a variable has is one segment or a part of it. Empty: it stays.</source>
        <translation>Le chemin que reçoit l’amont, avec des variables : /v2/${consumer.id}${request.path}. La valeur d’une variable est un segment ou une partie de segment. Vide : il reste.</translation>
    </message>
    <message>
        <source>Parameters that may stay; all others are taken out. Empty: all may stay.</source>
        <translation>Paramètres qui peuvent rester ; tous les autres sont retirés. Vide : tous peuvent rester.</translation>
    </message>
    <message>
        <source>Parameters to take out.</source>
        <translation>Paramètres à retirer.</translation>
    </message>
    <message>
        <source>Parameters that get another name.</source>
        <translation>Paramètres qui reçoivent un autre nom.</translation>
    </message>
    <message>
        <source>What the parameter is called from here on.</source>
        <translation>Comment le paramètre s’appelle à partir d’ici.</translation>
    </message>
    <message>
        <source>Parameters that replace all of the same name.</source>
        <translation>Paramètres qui remplacent tous ceux du même nom.</translation>
    </message>
    <message>
        <source>Text, with variables; it is encoded.</source>
        <translation>Texte, avec des variables ; il est encodé.</translation>
    </message>
    <message>
        <source>Parameters for requests that have none of that name.</source>
        <translation>Paramètres pour les requêtes qui n’en ont aucun de ce nom.</translation>
    </message>
    <message>
        <source>Header fields that get another name. Header fields adds, sets and removes them.</source>
        <translation>Champs d’en-tête qui reçoivent un autre nom. La politique Champs d’en-tête les ajoute, les définit et les retire.</translation>
    </message>
    <message>
        <source>What the field is called from here on.</source>
        <translation>Comment le champ s’appelle à partir d’ici.</translation>
    </message>
    <message>
        <source>Changes on the way to the client.</source>
        <translation>Changements vers le client.</translation>
    </message>
    <message>
        <source>Answers that are changed: a status such as 404, or a class such as 2xx.</source>
        <translation>Réponses à changer : un état tel que 404, ou une classe telle que 2xx.</translation>
    </message>
    <message>
        <source>A status or a class of them.</source>
        <translation>Un état ou une classe d’états.</translation>
    </message>
    <message>
        <source>Header fields that get another name.</source>
        <translation>Champs d’en-tête qui reçoivent un autre nom.</translation>
    </message>
    <message>
        <source>JSON paths of what is taken out: $.debug, $.users[*].hash, $..internal.</source>
        <translation>Chemins JSON de ce qui est retiré : $.debug, $.users[*].hash, $..internal.</translation>
    </message>
    <message>
        <source>A JSON path.</source>
        <translation>Un chemin JSON.</translation>
    </message>
    <message>
        <source>JSON paths of members that get another name.</source>
        <translation>Chemins JSON des membres qui reçoivent un autre nom.</translation>
    </message>
    <message>
        <source>What the member is called from here on.</source>
        <translation>Comment le membre s’appelle à partir d’ici.</translation>
    </message>
    <message>
        <source>JSON paths and what stands there from here on, whatever was there: a text with variables, or JSON.</source>
        <translation>Chemins JSON et ce qui s’y trouve à partir d’ici, quoi qu’il y ait eu : un texte avec des variables, ou du JSON.</translation>
    </message>
    <message>
        <source>A text with variables, or JSON.</source>
        <translation>Un texte avec des variables, ou du JSON.</translation>
    </message>
    <message>
        <source>The same, only where nothing is.</source>
        <translation>De même, seulement là où il n’y a rien.</translation>
    </message>
    <message>
        <source>JSON that the client gets instead. A text that is &quot;${body}&quot; or &quot;${body:$.items}&quot; alone becomes that part of the answer; texts may have variables.</source>
        <translation>JSON que le client reçoit à la place. Un texte qui n’est que « ${body} » ou « ${body:$.items} » devient cette partie de la réponse ; les textes peuvent avoir des variables.</translation>
    </message>
    <message>
        <source>How much of an answer is held to be changed.</source>
        <translation>Quelle quantité d’une réponse est retenue pour être changée.</translation>
    </message>
    <message>
        <source>What becomes of JSON that can&apos;t be changed: too large, malformed, in parts, or in an unknown encoding.</source>
        <translation>Ce qu’il advient du JSON qui ne peut pas être changé : trop grand, mal formé, en parties, ou dans un encodage inconnu.</translation>
    </message>
    <message>
        <source>Gives requests the credentials that their upstream wants. Clients never see them.</source>
        <translation>Donne aux requêtes les identifiants que veut leur amont. Les clients ne les voient jamais.</translation>
    </message>
    <message>
        <source>How the upstream takes them: as a bearer token, as user name and password (HTTP Basic), in a header field of its own, or in the query.</source>
        <translation>Comment l’amont les prend : comme jeton Bearer, comme nom d’utilisateur et mot de passe (HTTP Basic), dans un champ d’en-tête propre, ou dans la chaîne de requête.</translation>
    </message>
    <message>
        <source>Of the header field or the query parameter.</source>
        <translation>Du champ d’en-tête ou du paramètre de requête.</translation>
    </message>
    <message>
        <source>For user name and password.</source>
        <translation>Pour nom d’utilisateur et mot de passe.</translation>
    </message>
    <message>
        <source>The token, password or key. Empty: nothing is done.</source>
        <translation>Le jeton, le mot de passe ou la clé. Vide : rien n’est fait.</translation>
    </message>
    <message>
        <source>In PEM form: Ed25519, EC (P-256, P-384) or RSA of 2048 bits at least.</source>
        <translation>Au format PEM : Ed25519, EC (P-256, P-384) ou RSA de 2048 bits au moins.</translation>
    </message>
    <message>
        <source>The certificate&apos;s subject, as RFC 2253 writes it: CN=mobile,O=Acme. All that is set here must fit.</source>
        <translation>Le sujet du certificat, tel que l’écrit la RFC 2253 : CN=mobile,O=Acme. Tout ce qui est défini ici doit correspondre.</translation>
    </message>
    <message>
        <source>One of the certificate&apos;s alternative names, by kind: dns:mobile.acme.example, uri:spiffe://acme/mobile, email:ops@acme.example or ip:192.0.2.7.</source>
        <translation>L’un des noms alternatifs du certificat, par type : dns:mobile.acme.example, uri:spiffe://acme/mobile, email:ops@acme.example ou ip:192.0.2.7.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate&apos;s public key, in base64: the same for a renewed certificate of the same key.</source>
        <translation>SHA-256 de la clé publique du certificat, en base64 : la même pour un certificat renouvelé de la même clé.</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer as RFC 2253 writes it; for listeners that trust several authorities.</source>
        <translation>L’émetteur du certificat tel que l’écrit la RFC 2253 ; pour les points d’écoute qui approuvent plusieurs autorités.</translation>
    </message>
    <message>
        <source>By which the authorisation server (policy oauth2-server) knows it. Unique in the tenant.</source>
        <translation>Par lequel le serveur d’autorisation (politique oauth2-server) le connaît. Unique dans le locataire.</translation>
    </message>
    <message>
        <source>Stored as a hash; leave empty to keep the stored one.</source>
        <translation>Enregistré sous forme d’empreinte ; laissez vide pour conserver celui enregistré.</translation>
    </message>
    <message>
        <source>Where people are sent back to after they have logged in; letter for letter. By https, but for this machine itself (http://127.0.0.1) and an application&apos;s own scheme (com.example.app:/back).</source>
        <translation>Où les personnes sont renvoyées après s’être connectées ; lettre pour lettre. Par https, sauf sur cette machine même (http://127.0.0.1) et pour le schéma propre d’une application (com.example.app:/back).</translation>
    </message>
    <message>
        <source>How it may get tokens.</source>
        <translation>Comment il peut obtenir des jetons.</translation>
    </message>
    <message>
        <source>What it may ask for; what it gets when it asks for nothing.</source>
        <translation>Ce qu’il peut demander ; ce qu’il reçoit quand il ne demande rien.</translation>
    </message>
    <message>
        <source>It can keep no secret, as an application in a browser or on a phone: only people who log in get it tokens.</source>
        <translation>Il ne peut garder aucun secret, comme une application dans un navigateur ou sur un téléphone : seules les personnes qui se connectent lui obtiennent des jetons.</translation>
    </message>
    <message>
        <source>Two slashes in a row, as in //admin, become one, for the policies and the upstream alike; or they are refused, or kept. Most servers read them as one: kept, they may slip by a rule for /admin.</source>
        <translation>Deux barres obliques de suite, comme dans //admin, n’en font plus qu’une, pour les politiques comme pour l’amont ; ou elles sont refusées, ou gardées. La plupart des serveurs y lisent une seule barre : gardées, elles peuvent échapper à une règle pour /admin.</translation>
    </message>
    <message>
        <source>Log-in for browsers (OpenID Connect)</source>
        <translation>Connexion pour navigateurs (OpenID Connect)</translation>
    </message>
    <message>
        <source>Address to log in</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Address to log out</source>
        <translation>Adresse de déconnexion</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Address to come back to</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>Session secret</source>
        <translation>Secret de session</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Se termine après</translation>
    </message>
    <message>
        <source>Ends when idle</source>
        <translation>Se termine après une inactivité de</translation>
    </message>
    <message>
        <source>Log-out path</source>
        <translation>Chemin de déconnexion</translation>
    </message>
    <message>
        <source>Then goes to</source>
        <translation>Mène ensuite à</translation>
    </message>
    <message>
        <source>Lets people log in with an identity provider, and keeps that in a sealed cookie.</source>
        <translation>Permet aux personnes de se connecter auprès d’un fournisseur d’identité, et le conserve dans un cookie scellé.</translation>
    </message>
    <message>
        <source>With whom people log in; what an ID token&apos;s iss must be, letter for letter. Empty: nobody can.</source>
        <translation>Auprès de qui les personnes se connectent ; ce que doit être l’iss d’un jeton d’identité, lettre pour lettre. Vide : personne ne le peut.</translation>
    </message>
    <message>
        <source>The issuer&apos;s token_endpoint.</source>
        <translation>Le token_endpoint de l’émetteur.</translation>
    </message>
    <message>
        <source>The issuer&apos;s jwks_uri.</source>
        <translation>Le jwks_uri de l’émetteur.</translation>
    </message>
    <message>
        <source>How long the issuer may take, at most one minute.</source>
        <translation>Combien de temps l’émetteur peut prendre, une minute au plus.</translation>
    </message>
    <message>
        <source>As whom the issuer knows this application.</source>
        <translation>Sous quelle identité l’émetteur connaît cette application.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, by which it proves that. Empty: a public client.</source>
        <translation>Le secret, du locataire ou de la passerelle, par lequel elle le prouve. Vide : un client public.</translation>
    </message>
    <message>
        <source>Of this application, as the issuer knows it; the policy itself answers there. Its path must be on the route.</source>
        <translation>Une adresse de cette application, telle que l’émetteur la connaît ; la politique y répond elle-même. Son chemin doit faire partie de la route.</translation>
    </message>
    <message>
        <source>What is asked for; openid must be among it.</source>
        <translation>Ce qui est demandé ; openid doit en faire partie.</translation>
    </message>
    <message>
        <source>A secret of 32 characters and more that sessions are sealed with: the same for all gateways that stand side by side. Empty: a key of its own, and sessions end with the process.</source>
        <translation>Un secret d’au moins 32 caractères, qui scelle les sessions : le même pour toutes les passerelles qui fonctionnent côte à côte. Vide : une clé propre, et les sessions prennent fin avec le processus.</translation>
    </message>
    <message>
        <source>Its name in the browser; with https __Host- stands before it, so that no other host can set it.</source>
        <translation>Son nom dans le navigateur ; avec https, il est précédé de __Host-, pour qu’aucun autre hôte ne puisse le définir.</translation>
    </message>
    <message>
        <source>How long somebody stays logged in whatever happens, at most 30 days.</source>
        <translation>Combien de temps une personne reste connectée quoi qu’il arrive, 30 jours au plus.</translation>
    </message>
    <message>
        <source>How long without a request.</source>
        <translation>Combien de temps sans requête.</translation>
    </message>
    <message>
        <source>A path of this host, where the issuer has no address to log out.</source>
        <translation>Un chemin de cet hôte, si l’émetteur n’a pas d’adresse de déconnexion.</translation>
    </message>
    <message>
        <source>What programs are told they are asked for, in WWW-Authenticate.</source>
        <translation>Ce que les programmes apprennent qu’on leur demande, dans WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Directory (LDAP)</source>
        <translation>Annuaire (LDAP)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>log-ins</source>
        <translation>authentifications</translation>
    </message>
    <message>
        <source>Log-in of the gateway</source>
        <translation>Compte de la passerelle</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Son mot de passe</translation>
    </message>
    <message>
        <source>Look below</source>
        <translation>Chercher sous</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>Profondeur de recherche</translation>
    </message>
    <message>
        <source>All below</source>
        <translation>Tout ce qui est dessous</translation>
    </message>
    <message>
        <source>Directly below</source>
        <translation>Directement dessous</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Name&apos;s pattern</source>
        <translation>Modèle de nom</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Noms d’utilisateur</translation>
    </message>
    <message>
        <source>The user&apos;s entry</source>
        <translation>L’entrée de l’utilisateur</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>Une recherche</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Called here</source>
        <translation>Noms utilisés ici</translation>
    </message>
    <message>
        <source>Attribute for the consumer</source>
        <translation>Attribut du consommateur</translation>
    </message>
    <message>
        <source>Consumer is optional</source>
        <translation>Consommateur facultatif</translation>
    </message>
    <message>
        <source>Attributes for the upstream</source>
        <translation>Attributs pour l’amont</translation>
    </message>
    <message>
        <source>Attempts by address</source>
        <translation>Tentatives par adresse</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Force brute</translation>
    </message>
    <message>
        <source>Attempts by user</source>
        <translation>Tentatives par utilisateur</translation>
    </message>
    <message>
        <source>Remembered log-ins</source>
        <translation>Authentifications mémorisées</translation>
    </message>
    <message>
        <source>Verify crawlers</source>
        <translation>Vérifier les robots d’indexation</translation>
    </message>
    <message>
        <source>Crawlers</source>
        <translation>Robots d’indexation</translation>
    </message>
    <message>
        <source>Crawler</source>
        <translation>Robot d’indexation</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Spoofed</source>
        <translation>Usurpés</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiés</translation>
    </message>
    <message>
        <source>Header field for the upstream</source>
        <translation>Champ d’en-tête pour l’amont</translation>
    </message>
    <message>
        <source>Bodies that can&apos;t be checked</source>
        <translation>Corps impossibles à vérifier</translation>
    </message>
    <message>
        <source>Refuse the document</source>
        <translation>Refuser le document</translation>
    </message>
    <message>
        <source>Pass unchecked</source>
        <translation>Laisser passer sans vérification</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Pare-feu applicatif web</translation>
    </message>
    <message>
        <source>Paranoia level</source>
        <translation>Niveau de paranoïa</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>Threshold of requests</source>
        <translation>Seuil des requêtes</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Threshold of answers</source>
        <translation>Seuil des réponses</translation>
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
        <translation>Corps des requêtes</translation>
    </message>
    <message>
        <source>Look at the first part</source>
        <translation>Examiner la première partie</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Larger answers</source>
        <translation>Réponses plus grandes</translation>
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
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Not at</source>
        <translation>Sauf dans</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Règles propres</translation>
    </message>
    <message>
        <source>Remove from the body</source>
        <translation>Retirer du corps</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Rename in the body</source>
        <translation>Renommer dans le corps</translation>
    </message>
    <message>
        <source>Set in the body</source>
        <translation>Définir dans le corps</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>Ajouter au corps</translation>
    </message>
    <message>
        <source>Unsuitable bodies</source>
        <translation>Corps inadaptés</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Imposer</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Rapport seulement</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s where the keys are read.</source>
        <translation>Certificats PEM à approuver au lieu de ceux du système, là où les clés sont lues.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic, RFC 7617), which a directory checks (LDAP, RFC 4511). Use it over TLS only.</source>
        <translation>Reconnaît les appelants par nom d’utilisateur et mot de passe (HTTP Basic, RFC 7617), vérifiés par un annuaire (LDAP, RFC 4511). À n’utiliser que sur TLS.</translation>
    </message>
    <message>
        <source>Addresses, as ldaps://ldap.example.com; when the first cannot be reached, the next one is asked. None: nobody passes.</source>
        <translation>Adresses, comme ldaps://ldap.example.com ; si la première est injoignable, la suivante est interrogée. Aucune : personne ne passe.</translation>
    </message>
    <message>
        <source>ldaps:// or ldap://, a host, and a port if it is another than 636 and 389.</source>
        <translation>ldaps:// ou ldap://, un hôte, et un port s’il diffère de 636 et 389.</translation>
    </message>
    <message>
        <source>Begins TLS with servers whose address is ldap://. Without it only this machine itself is asked.</source>
        <translation>Établit TLS avec les serveurs dont l’adresse est en ldap://. Sans cela, seule cette machine même est interrogée.</translation>
    </message>
    <message>
        <source>How long a log-in may take at the directory, at most one minute.</source>
        <translation>Combien de temps une authentification peut prendre auprès de l’annuaire, une minute au plus.</translation>
    </message>
    <message>
        <source>So many log-ins are checked at the same time; each takes up to two connections.</source>
        <translation>Tant d’authentifications sont vérifiées en même temps ; chacune prend jusqu’à deux connexions.</translation>
    </message>
    <message>
        <source>The name of the entry as which the gateway looks for others. Empty: as nobody; with a name&apos;s pattern, as the user.</source>
        <translation>Le nom de l’entrée avec laquelle la passerelle s’identifie pour chercher les autres. Vide : anonymement ; avec un modèle de nom, en tant que l’utilisateur.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, with the password.</source>
        <translation>Le secret, du locataire ou de la passerelle, qui contient le mot de passe.</translation>
    </message>
    <message>
        <source>The name of the entry below which users are looked for, as ou=people,dc=example,dc=org.</source>
        <translation>Le nom de l’entrée sous laquelle les utilisateurs sont cherchés, comme ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>Whether entries further down count.</source>
        <translation>Si les entrées plus profondes comptent.</translation>
    </message>
    <message>
        <source>Which entry is the user&apos;s; ${user} is the name that was sent. Where several fit, none does.</source>
        <translation>Quelle entrée est celle de l’utilisateur ; ${user} est le nom envoyé. Si plusieurs conviennent, aucune n’est retenue.</translation>
    </message>
    <message>
        <source>Instead of a search: how a user&apos;s entry is called, as uid=${user},ou=people,dc=example,dc=org.</source>
        <translation>Au lieu d’une recherche : comment s’appelle l’entrée d’un utilisateur, comme uid=${user},ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>A pattern (RE2) that all of a user name must fit; others are refused without asking.</source>
        <translation>Un motif (RE2) auquel un nom d’utilisateur doit correspondre en entier ; les autres sont refusés sans interroger l’annuaire.</translation>
    </message>
    <message>
        <source>Where a user&apos;s groups come from. They count beside the consumer&apos;s own.</source>
        <translation>D’où viennent les groupes d’un utilisateur. Ils comptent en plus de ceux du consommateur.</translation>
    </message>
    <message>
        <source>Of the user&apos;s entry: names of groups.</source>
        <translation>De l’entrée de l’utilisateur : des noms de groupes.</translation>
    </message>
    <message>
        <source>The name of the entry below which groups are looked for. With an attribute: below which they count; empty: all do.</source>
        <translation>Le nom de l’entrée sous laquelle les groupes sont cherchés. Avec un attribut : sous laquelle ils comptent ; vide : tous comptent.</translation>
    </message>
    <message>
        <source>Which entries are a user&apos;s groups; ${dn} is the name of the user&apos;s entry, ${user} the one that was sent.</source>
        <translation>Quelles entrées sont les groupes d’un utilisateur ; ${dn} est le nom de l’entrée de l’utilisateur, ${user} celui qui a été envoyé.</translation>
    </message>
    <message>
        <source>The attribute of a group&apos;s entry that says what it is called.</source>
        <translation>L’attribut de l’entrée d’un groupe qui dit comment il s’appelle.</translation>
    </message>
    <message>
        <source>What groups are called here, by the name of their entry, or what they are called there. If there are any, others do not count.</source>
        <translation>Comment les groupes s’appellent ici, selon le nom de leur entrée ou leur nom là-bas. S’il y en a, les autres ne comptent pas.</translation>
    </message>
    <message>
        <source>The group&apos;s name here.</source>
        <translation>Le nom du groupe ici.</translation>
    </message>
    <message>
        <source>How a user leads to a consumer. Without one, whoever the directory knows may call.</source>
        <translation>Comment un utilisateur mène à un consommateur. Sans consommateur, quiconque est connu de l’annuaire peut appeler.</translation>
    </message>
    <message>
        <source>Lets users pass to whom no consumer belongs, as callers without one.</source>
        <translation>Laisse passer les utilisateurs auxquels n’appartient aucun consommateur, comme appelants sans consommateur.</translation>
    </message>
    <message>
        <source>Attributes that the upstream gets as header fields. What clients put there themselves is taken out.</source>
        <translation>Attributs que l’amont reçoit en champs d’en-tête. Ce que les clients y mettent eux-mêmes est retiré.</translation>
    </message>
    <message>
        <source>An attribute with one value, and its header field.</source>
        <translation>Un attribut à une seule valeur et son champ d’en-tête.</translation>
    </message>
    <message>
        <source>Its name, as mail; dn is the entry&apos;s name.</source>
        <translation>Son nom, comme mail ; dn est le nom de l’entrée.</translation>
    </message>
    <message>
        <source>The header field&apos;s name.</source>
        <translation>Le nom du champ d’en-tête.</translation>
    </message>
    <message>
        <source>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same.</source>
        <translation>Laisse passer comme anonymes les requêtes sans identifiants. Des identifiants faux sont refusés malgré tout.</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may fail from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>Tant d’authentifications par minute peuvent échouer depuis une même adresse (en IPv6 : depuis un même /64). 0 : sans limite.</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may fail as one user. 0: any number.</source>
        <translation>Tant d’authentifications par minute peuvent échouer pour un même utilisateur. 0 : sans limite.</translation>
    </message>
    <message>
        <source>How long a password that was right needs no new check, and groups hold; at most 15 minutes. 0s: each request is asked for.</source>
        <translation>Combien de temps un mot de passe juste n’est pas revérifié et les groupes restent valables ; 15 minutes au plus. 0s : l’annuaire est interrogé à chaque requête.</translation>
    </message>
    <message>
        <source>The same for wrong ones, at most one minute.</source>
        <translation>De même pour les mots de passe faux, une minute au plus.</translation>
    </message>
    <message>
        <source>The issuer&apos;s end_session_endpoint. Empty: as published, otherwise people stay logged in there.</source>
        <translation>L’end_session_endpoint de l’émetteur. Vide : tel que publié, sinon les personnes y restent connectées.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s, where tokens, keys and what is published are fetched.</source>
        <translation>Certificats PEM à approuver au lieu de ceux du système, là où les jetons, les clés et ce qui est publié sont obtenus.</translation>
    </message>
    <message>
        <source>Looks up by the name of their address whether programs that call themselves crawlers are what they say.</source>
        <translation>Vérifie par le nom de leur adresse si les programmes qui se disent robots d’indexation le sont vraiment.</translation>
    </message>
    <message>
        <source>Programs that can be verified, and the domains that their addresses&apos; names are below.</source>
        <translation>Programmes vérifiables, et domaines dont relèvent les noms de leurs adresses.</translation>
    </message>
    <message>
        <source>A kind of program and whose it is.</source>
        <translation>Une sorte de programme et à qui il appartient.</translation>
    </message>
    <message>
        <source>A pattern (RE2) of what it calls itself, in any case.</source>
        <translation>Un motif (RE2) du nom qu’il se donne, sans tenir compte de la casse.</translation>
    </message>
    <message>
        <source>Names of its addresses are one of these, or below.</source>
        <translation>Les noms de ses adresses sont l’un de ceux-ci, ou se trouvent dessous.</translation>
    </message>
    <message>
        <source>As googlebot.com.</source>
        <translation>Comme googlebot.com.</translation>
    </message>
    <message>
        <source>What happens to programs that are not what they call themselves.</source>
        <translation>Ce qu’il advient des programmes qui ne sont pas ce qu’ils disent être.</translation>
    </message>
    <message>
        <source>What happens when names cannot be looked up in time.</source>
        <translation>Ce qui arrive quand les noms ne peuvent pas être résolus à temps.</translation>
    </message>
    <message>
        <source>Gets verified, spoofed or unknown when a program calls itself a crawler; what clients put there is taken out. Empty: none.</source>
        <translation>Reçoit verified, spoofed ou unknown quand un programme se dit robot d’indexation ; ce que les clients y mettent est retiré. Vide : aucun.</translation>
    </message>
    <message>
        <source>How long a look-up may take, at most 30 seconds.</source>
        <translation>Combien de temps une résolution peut prendre, 30 secondes au plus.</translation>
    </message>
    <message>
        <source>How long the answer for an address holds, at most one day.</source>
        <translation>Combien de temps vaut la réponse pour une adresse, un jour au plus.</translation>
    </message>
    <message>
        <source>What happens where the document has a schema for what can&apos;t be held against one: bodies that are neither JSON, a form nor text (XML, say), or header fields of a form&apos;s parts. The document is refused, or they pass unchecked.</source>
        <translation>Ce qu’il advient, là où le document a un schéma, de ce qui ne peut pas y être confronté : corps qui ne sont ni du JSON, ni un formulaire, ni du texte (du XML, par exemple), ou champs d’en-tête des parties d’un formulaire. Le document est refusé, ou ils passent sans vérification.</translation>
    </message>
    <message>
        <source>Refuses requests, and answers if told so, that the OWASP Core Rule Set takes for an attack. Begin in report mode and exclude what errs before you enforce it.</source>
        <translation>Refuse les requêtes, et les réponses sur demande, que l’OWASP Core Rule Set tient pour une attaque. Commencez en mode report et excluez ce qui se trompe avant d’imposer la politique.</translation>
    </message>
    <message>
        <source>1 finds common attacks and seldom errs; each level above has more rules, which refuse more that is harmless.</source>
        <translation>1 trouve les attaques courantes et se trompe rarement ; chaque niveau supérieur a plus de règles, qui refusent davantage de contenus inoffensifs.</translation>
    </message>
    <message>
        <source>From which score on a request is refused. A critical finding counts 5, an error 4, a warning 3, a notice 2.</source>
        <translation>À partir de quel score une requête est refusée. Un constat critique compte 5, une erreur 4, un avertissement 3, un avis 2.</translation>
    </message>
    <message>
        <source>From which score on an answer is refused.</source>
        <translation>À partir de quel score une réponse est refusée.</translation>
    </message>
    <message>
        <source>Applies the rule set that is installed beside the gateway. Without it: own rules alone.</source>
        <translation>Applique le jeu de règles installé à côté de la passerelle. Sans lui : les règles propres seulement.</translation>
    </message>
    <message>
        <source>Methods that requests may have; others count as a critical finding.</source>
        <translation>Méthodes que peuvent avoir les requêtes ; les autres comptent comme constat critique.</translation>
    </message>
    <message>
        <source>A method&apos;s name.</source>
        <translation>Le nom d’une méthode.</translation>
    </message>
    <message>
        <source>Media types that requests may have; others count as a critical finding.</source>
        <translation>Types de média que peuvent avoir les requêtes ; les autres comptent comme constat critique.</translation>
    </message>
    <message>
        <source>A media type, such as application/json.</source>
        <translation>Un type de média, tel que application/json.</translation>
    </message>
    <message>
        <source>How many arguments a request may have: of its query, its form, values of its JSON, attributes of its XML, and cookies.</source>
        <translation>Combien d’arguments une requête peut avoir : de sa chaîne de requête, de son formulaire, des valeurs de son JSON, des attributs de son XML et des cookies.</translation>
    </message>
    <message>
        <source>Looks at them as well, and not at heads alone.</source>
        <translation>Les examine aussi, et pas seulement les en-têtes.</translation>
    </message>
    <message>
        <source>The most that is looked at of a request&apos;s body, as sent and decoded.</source>
        <translation>Le maximum examiné du corps d’une requête, tel qu’envoyé et une fois décodé.</translation>
    </message>
    <message>
        <source>Looks at answers for what upstreams should not tell, such as errors of databases. They are held back until then.</source>
        <translation>Cherche dans les réponses ce que les amonts ne devraient pas révéler, comme des erreurs de bases de données. Elles sont retenues jusque-là.</translation>
    </message>
    <message>
        <source>Media types of answers that are looked at; others pass.</source>
        <translation>Types de média des réponses à examiner ; les autres passent.</translation>
    </message>
    <message>
        <source>A media type, such as text/html.</source>
        <translation>Un type de média, tel que text/html.</translation>
    </message>
    <message>
        <source>The most that is looked at of an answer&apos;s body, as sent and decoded.</source>
        <translation>Le maximum examiné du corps d’une réponse, tel qu’envoyé et une fois décodé.</translation>
    </message>
    <message>
        <source>Rules that are left out, whole or for one argument, because they refuse what is harmless here.</source>
        <translation>Règles laissées de côté, en entier ou pour un argument, parce qu’elles refusent ici ce qui est inoffensif.</translation>
    </message>
    <message>
        <source>Some rules, by their numbers or by a tag.</source>
        <translation>Des règles, selon leurs numéros ou une étiquette.</translation>
    </message>
    <message>
        <source>Numbers and ranges, such as 942100 or 942200-942260.</source>
        <translation>Numéros et plages, tels que 942100 ou 942200-942260.</translation>
    </message>
    <message>
        <source>Instead: all rules with this tag, such as attack-sqli.</source>
        <translation>À la place : toutes les règles portant cette étiquette, telle que attack-sqli.</translation>
    </message>
    <message>
        <source>What they do not look at, such as ARGS:password or REQUEST_COOKIES:session. Empty: the rules are left out whole.</source>
        <translation>Ce qu’elles n’examinent pas, tel que ARGS:password ou REQUEST_COOKIES:session. Vide : les règles sont laissées de côté en entier.</translation>
    </message>
    <message>
        <source>Why, for those who come later.</source>
        <translation>Pourquoi, pour ceux qui viendront plus tard.</translation>
    </message>
    <message>
        <source>Rules in ModSecurity&apos;s language (SecRule, SecAction, SecMarker), numbered from 1 to 99999, that apply before the core rules.</source>
        <translation>Règles dans le langage de ModSecurity (SecRule, SecAction, SecMarker), numérotées de 1 à 99999, qui s’appliquent avant les règles du Core Rule Set.</translation>
    </message>
    <message>
        <source>The file&apos;s name.</source>
        <translation>Le nom du fichier.</translation>
    </message>
    <message>
        <source>A name or an address.</source>
        <translation>Un nom ou une adresse.</translation>
    </message>
    <message>
        <source>Where batches are posted to.</source>
        <translation>Où les lots sont envoyés par POST.</translation>
    </message>
    <message>
        <source>Where batches are posted to. Most collectors have /v1/logs.</source>
        <translation>Où les lots sont envoyés par POST. La plupart des collecteurs ont /v1/logs.</translation>
    </message>
    <message>
        <source>JSON paths of what is taken out, as $.user.role and $..secret.</source>
        <translation>Chemins JSON de ce qui est retiré, comme $.user.role et $..secret.</translation>
    </message>
    <message>
        <source>JSON paths that end with a name, and the new names.</source>
        <translation>Chemins JSON qui se terminent par un nom, et les nouveaux noms.</translation>
    </message>
    <message>
        <source>JSON paths and what is put there, whatever was there: JSON, or a text; with variables.</source>
        <translation>Chemins JSON et ce qui y est mis, quoi qu’il y ait eu : du JSON ou un texte, avec des variables.</translation>
    </message>
    <message>
        <source>The same where nothing is.</source>
        <translation>De même, là où il n’y a rien.</translation>
    </message>
    <message>
        <source>JSON that goes upstream instead; a text that is ${body} or ${body:$.a.b} alone becomes the body or that part of it. Empty: the body with its changes.</source>
        <translation>JSON envoyé à l’amont à la place ; un texte qui n’est que ${body} ou ${body:$.a.b} devient le corps ou cette partie du corps. Vide : le corps avec ses changements.</translation>
    </message>
    <message>
        <source>How much of a body is held; 16 MiB at most.</source>
        <translation>Quelle quantité d’un corps est retenue ; 16 MiB au plus.</translation>
    </message>
    <message>
        <source>What becomes of JSON that can&apos;t be changed: too large, not well-formed, or coded in an unknown way.</source>
        <translation>Ce qu’il advient du JSON qui ne peut pas être changé : trop grand, mal formé, ou dans un encodage inconnu.</translation>
    </message>
    <message>
        <source>What becomes of bodies that are no JSON, where bodies are changed: an upstream might read them as JSON all the same.</source>
        <translation>Ce qu’il advient des corps qui ne sont pas du JSON, là où les corps sont changés : un amont pourrait tout de même les lire comme du JSON.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s where the key set is read.</source>
        <translation>Certificats PEM à approuver au lieu de ceux du système, là où le jeu de clés est lu.</translation>
    </message>
    <message>
        <source>Tells callers by an API key.</source>
        <translation>Reconnaît les appelants par une clé d’API.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic).</source>
        <translation>Reconnaît les appelants par nom d’utilisateur et mot de passe (HTTP Basic).</translation>
    </message>
    <message>
        <source>Tells callers by a signed token.</source>
        <translation>Reconnaît les appelants à un jeton signé.</translation>
    </message>
    <message>
        <source>Admits so many requests in a time.</source>
        <translation>Admet tant de requêtes en un temps donné.</translation>
    </message>
    <message>
        <source>Admits so many requests in an hour, day, week or month.</source>
        <translation>Admet tant de requêtes par heure, jour, semaine ou mois.</translation>
    </message>
    <message>
        <source>Allows or refuses requests by rules.</source>
        <translation>Admet ou refuse les requêtes selon des règles.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by their address.</source>
        <translation>Laisse passer les clients ou non selon leur adresse.</translation>
    </message>
    <message>
        <source>Tells browsers which other origins may call.</source>
        <translation>Dit aux navigateurs quelles autres origines peuvent appeler.</translation>
    </message>
    <message>
        <source>Refuses requests that are too large.</source>
        <translation>Refuse les requêtes trop grandes.</translation>
    </message>
    <message>
        <source>Adds, sets and removes header fields.</source>
        <translation>Ajoute, définit et retire des champs d’en-tête.</translation>
    </message>
    <message>
        <source>Disguises personal data in answers and logs.</source>
        <translation>Masque les données personnelles dans les réponses et les journaux.</translation>
    </message>
    <message>
        <source>Changes paths, queries, names of header fields and JSON answers.</source>
        <translation>Change les chemins, les chaînes de requête, les noms de champs d’en-tête et les réponses JSON.</translation>
    </message>
    <message>
        <source>Sends what is logged of requests to files, syslog, URLs and collectors.</source>
        <translation>Envoie ce qui est consigné des requêtes vers des fichiers, syslog, des URL et des collecteurs.</translation>
    </message>
    <message>
        <source>Takes part in distributed traces.</source>
        <translation>Participe aux traces distribuées.</translation>
    </message>
    <message>
        <source>Answers by itself instead of the upstream.</source>
        <translation>Répond elle-même à la place de l’amont.</translation>
    </message>
    <message>
        <source>Sends clients elsewhere.</source>
        <translation>Envoie les clients ailleurs.</translation>
    </message>
    <message>
        <source>Answers from memory what was answered before.</source>
        <translation>Répond de mémoire à ce qui a déjà eu une réponse.</translation>
    </message>
    <message>
        <source>Sends a share of the requests to another service.</source>
        <translation>Envoie une part des requêtes à un autre service.</translation>
    </message>
    <message>
        <source>Refuses at once what would only fail later.</source>
        <translation>Refuse aussitôt ce qui ne ferait qu’échouer plus tard.</translation>
    </message>
    <message>
        <source>Compresses answers for clients that can read it.</source>
        <translation>Compresse les réponses pour les clients qui peuvent les lire.</translation>
    </message>
    <message>
        <source>Admits so many requests at the same time.</source>
        <translation>Admet tant de requêtes en même temps.</translation>
    </message>
    <message>
        <source>Copies a share of the requests to another service.</source>
        <translation>Copie une part des requêtes vers un autre service.</translation>
    </message>
    <message>
        <source>Changes the path, query and host that the upstream gets.</source>
        <translation>Change le chemin, la chaîne de requête et l’hôte que reçoit l’amont.</translation>
    </message>
    <message>
        <source>Says how long the upstream may take.</source>
        <translation>Dit combien de temps l’amont peut prendre.</translation>
    </message>
    <message>
        <source>Sends again what failed and is safe to repeat.</source>
        <translation>Renvoie ce qui a échoué et se répète sans danger.</translation>
    </message>
    <message>
        <source>Tells callers by the certificate that they show.</source>
        <translation>Reconnaît les appelants au certificat qu’ils présentent.</translation>
    </message>
    <message>
        <source>Says which authentications are enough.</source>
        <translation>Dit quelles authentifications suffisent.</translation>
    </message>
    <message>
        <source>Allows and refuses callers by lists.</source>
        <translation>Admet et refuse les appelants selon des listes.</translation>
    </message>
    <message>
        <source>Asks another service whether a request may pass.</source>
        <translation>Demande à un autre service si une requête peut passer.</translation>
    </message>
    <message>
        <source>Takes access tokens of OAuth 2.0, with scopes and binding.</source>
        <translation>Accepte des jetons d’accès OAuth 2.0, avec portées et liaison.</translation>
    </message>
    <message>
        <source>Gives out access tokens to OAuth clients.</source>
        <translation>Délivre des jetons d’accès aux clients OAuth.</translation>
    </message>
    <message>
        <source>Refuses JSON that is malformed, too large or ambiguous.</source>
        <translation>Refuse le JSON mal formé, trop grand ou ambigu.</translation>
    </message>
    <message>
        <source>Refuses XML that is malformed, too large or refers to others.</source>
        <translation>Refuse le XML mal formé, trop grand ou qui renvoie à d’autres documents.</translation>
    </message>
    <message>
        <source>Tells browsers how to guard what they get.</source>
        <translation>Dit aux navigateurs comment protéger ce qu’ils reçoivent.</translation>
    </message>
    <message>
        <source>Refuses changes that pages of other sites ask for.</source>
        <translation>Refuse les changements demandés par des pages d’autres sites.</translation>
    </message>
    <message>
        <source>Lets requests pass or not by the page they come from.</source>
        <translation>Laisse passer les requêtes ou non selon la page dont elles viennent.</translation>
    </message>
    <message>
        <source>Serves requests at some times alone.</source>
        <translation>Ne sert les requêtes qu’à certains moments.</translation>
    </message>
    <message>
        <source>Refuses programs by what they call themselves.</source>
        <translation>Refuse des programmes selon le nom qu’ils se donnent.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by where their address is.</source>
        <translation>Laisse passer les clients ou non selon le lieu de leur adresse.</translation>
    </message>
    <message>
        <source>Spaces requests evenly.</source>
        <translation>Espace les requêtes régulièrement.</translation>
    </message>
    <message>
        <source>Tells callers by the signature of their request.</source>
        <translation>Reconnaît les appelants à la signature de leur requête.</translation>
    </message>
    <message>
        <source>Tells the upstream who calls, signed.</source>
        <translation>Dit à l’amont qui appelle, avec signature.</translation>
    </message>
    <message>
        <source>Publishes the keys of the signed context.</source>
        <translation>Publie les clés du contexte signé.</translation>
    </message>
    <message>
        <source>Gives requests the credentials that their upstream wants.</source>
        <translation>Donne aux requêtes les identifiants que veut leur amont.</translation>
    </message>
    <message>
        <source>Refuses what is not as an API&apos;s description has it.</source>
        <translation>Refuse ce qui n’est pas conforme à la description d’une API.</translation>
    </message>
    <message>
        <source>Refuses GraphQL that asks for too much.</source>
        <translation>Refuse le GraphQL qui demande trop.</translation>
    </message>
    <message>
        <source>Refuses uploads that are not what they say.</source>
        <translation>Refuse les envois de fichiers qui ne sont pas ce qu’ils annoncent.</translation>
    </message>
    <message>
        <source>Lets people log in with an identity provider.</source>
        <translation>Permet aux personnes de se connecter auprès d’un fournisseur d’identité.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password, which a directory checks.</source>
        <translation>Reconnaît les appelants par nom d’utilisateur et mot de passe, vérifiés par un annuaire.</translation>
    </message>
    <message>
        <source>Refuses what the OWASP Core Rule Set takes for an attack.</source>
        <translation>Refuse ce que l’OWASP Core Rule Set tient pour une attaque.</translation>
    </message>
    <message>
        <source>By its credential</source>
        <translation>Selon son identifiant</translation>
    </message>
    <message>
        <source>By what is set</source>
        <translation>Selon ce qui est défini</translation>
    </message>
    <message>
        <source>As the issuer publishes them</source>
        <translation>Telles que l’émetteur les publie</translation>
    </message>
    <message>
        <source>As given here</source>
        <translation>Telles qu’indiquées ici</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Directory user</source>
        <translation>Utilisateur de l’annuaire</translation>
    </message>
    <message>
        <source>Of the user&apos;s entry: the consumer&apos;s id, or the name in its credential of kind ldap. dn stands for the entry&apos;s own name.</source>
        <translation>De l’entrée de l’utilisateur : l’id du consommateur, ou le nom dans son identifiant de type ldap. dn désigne le nom de l’entrée elle-même.</translation>
    </message>
    <message>
        <source>Where the issuer&apos;s addresses come from: as it publishes them (discovery), or from here. By what is set: from here when one of the three is.</source>
        <translation>D’où viennent les adresses de l’émetteur : telles qu’il les publie (découverte), ou d’ici. Selon ce qui est défini : d’ici dès que l’une des trois l’est.</translation>
    </message>
    <message>
        <source>The issuer&apos;s authorization_endpoint. By https, but for this machine itself; so for the next ones.</source>
        <translation>L’authorization_endpoint de l’émetteur. Par https, sauf sur cette machine même ; de même pour les suivants.</translation>
    </message>
    <message>
        <source>Where spans go. Nowhere: the trace is passed on and logged alone; what is set of the collector stays.</source>
        <translation>Où vont les spans. Nulle part : la trace est seulement transmise et consignée ; ce qui est défini du collecteur reste.</translation>
    </message>
    <message>
        <source>The token&apos;s aud. Empty: the id of the route&apos;s service; for a policy of the whole gateway with its tenant before it (tenant/service).</source>
        <translation>L’aud du jeton. Vide : l’id du service de la route ; pour une politique de toute la passerelle, précédé de son locataire (tenant/service).</translation>
    </message>
    <message>
        <source>From when it is signed. Requests that tell the same share one token for a quarter of that.</source>
        <translation>À partir de la signature. Les requêtes qui disent la même chose partagent un jeton pendant un quart de ce temps.</translation>
    </message>
    <message>
        <source>What it tells besides who calls (sub), when, and the decision. Members of the token have these names. With jti, the request&apos;s id, each request gets a token of its own, which costs a signature.</source>
        <translation>Ce qu’il dit en plus de qui appelle (sub), de quand et de la décision. Les membres du jeton portent ces noms. Avec jti, l’id de la requête, chaque requête reçoit son propre jeton, ce qui coûte une signature.</translation>
    </message>
    <message>
        <source>Adds, sets and removes header fields, on the way to the upstream and on the way back. Policies of all scopes add up, from far to near. Values may have variables: ${consumer.id}, ${consumer.groups}, ${credential.id}, ${tenant.id}, ${service.id}, ${route.id}, ${client.ip}, ${request.id}, ${request.method}, ${request.path}, ${request.host}, ${request.scheme}, ${request.header.NAME}, ${request.query.NAME}, ${request.path.NAME}; $$ is a dollar sign.</source>
        <translation>Ajoute, définit et retire des champs d’en-tête, à l’aller vers l’amont et au retour. Les politiques de toutes les portées s’additionnent, de la plus lointaine à la plus proche. Les valeurs peuvent avoir des variables : ${consumer.id}, ${consumer.groups}, ${credential.id}, ${tenant.id}, ${service.id}, ${route.id}, ${client.ip}, ${request.id}, ${request.method}, ${request.path}, ${request.host}, ${request.scheme}, ${request.header.NAME}, ${request.query.NAME}, ${request.path.NAME} ; $$ est un signe dollar.</translation>
    </message>
    <message>
        <source>Changes the path, the query, names of header fields and JSON bodies on the way to the upstream, and the JSON of answers on the way back. Policies of all scopes add up, from far to near. Values may have the variables of Header fields, such as ${consumer.id}, ${request.header.NAME}, ${request.query.NAME} and ${request.path.NAME} (what the route&apos;s path template or the named groups of its pattern took); $$ is a dollar sign.</source>
        <translation>Change le chemin, la chaîne de requête, les noms de champs d’en-tête et les corps JSON à l’aller vers l’amont, et le JSON des réponses au retour. Les politiques de toutes les portées s’additionnent, de la plus lointaine à la plus proche. Les valeurs peuvent avoir les variables des champs d’en-tête, telles que ${consumer.id}, ${request.header.NAME}, ${request.query.NAME} et ${request.path.NAME} (ce qu’ont capturé le modèle de chemin de la route ou les groupes nommés de son motif) ; $$ est un signe dollar.</translation>
    </message>
    <message>
        <source>What the user&apos;s entry has in the attribute that the policy names (uid), or the entry&apos;s own name where that is dn: uid=ann,ou=people,dc=acme,dc=example. In whatever case.</source>
        <translation>Ce que l’entrée de l’utilisateur a dans l’attribut que nomme la politique (uid), ou le nom de l’entrée elle-même si c’est dn : uid=ann,ou=people,dc=acme,dc=example. Sans égard à la casse.</translation>
    </message>
    <message>
        <source>RE2, for the whole path. A group with a name, as (?P&lt;id&gt;[0-9]+), is a parameter.</source>
        <translation>RE2, pour tout le chemin. Un groupe nommé, comme (?P&lt;id&gt;[0-9]+), est un paramètre.</translation>
    </message>
    <message>
        <source>The new path; {id} is the parameter of a template path, or the group of that name.</source>
        <translation>Le nouveau chemin ; {id} est le paramètre d’un modèle de chemin, ou le groupe de ce nom.</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>signatures</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>Pass method and path overrides on</source>
        <translation>Transmettre les remplacements de méthode et de chemin</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>Tant d’authentifications par minute peuvent être fausses depuis une même adresse (en IPv6 : depuis un même /64). 0 : sans limite.</translation>
    </message>
    <message>
        <source>So many questions may be open, 500 at most; who comes then is refused.</source>
        <translation>Tant de questions peuvent être ouvertes, 500 au plus ; qui vient ensuite est refusé.</translation>
    </message>
    <message>
        <source>So many signatures in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>Tant de signatures par minute peuvent être fausses depuis une même adresse (en IPv6 : depuis un même /64). 0 : sans limite.</translation>
    </message>
    <message>
        <source>So many keys in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>Tant de clés par minute peuvent être fausses depuis une même adresse (en IPv6 : depuis un même /64). 0 : sans limite.</translation>
    </message>
    <message>
        <source>So many tokens in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>Tant de jetons par minute peuvent être faux depuis une même adresse (en IPv6 : depuis un même /64). 0 : sans limite.</translation>
    </message>
    <message>
        <source>Who opens it, or sends a form to it, is logged out; not by links of other sites.</source>
        <translation>Qui l’ouvre, ou y envoie un formulaire, est déconnecté ; pas par les liens d’autres sites.</translation>
    </message>
    <message>
        <source>X-HTTP-Method-Override, X-Method-Override, X-HTTP-Method, X-Original-URL and X-Rewrite-URL of clients reach the upstream. Many frameworks obey them, past the rules that judged the real method and path.</source>
        <translation>Les champs X-HTTP-Method-Override, X-Method-Override, X-HTTP-Method, X-Original-URL et X-Rewrite-URL des clients parviennent à l’upstream. Beaucoup de frameworks leur obéissent, en contournant les règles qui ont jugé la méthode et le chemin réels.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
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
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>External decision</source>
        <translation>Décision externe</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Combinée</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Spike arrest</source>
        <translation>Lissage des pics</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>Limite de simultanéité</translation>
    </message>
    <message>
        <source>Mock response</source>
        <translation>Réponse simulée</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Taille des requêtes</translation>
    </message>
    <message>
        <source>JSON threats</source>
        <translation>Menaces JSON</translation>
    </message>
    <message>
        <source>XML threats</source>
        <translation>Menaces XML</translation>
    </message>
    <message>
        <source>Firewall (WAF)</source>
        <translation>Pare-feu (WAF)</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation>Filtre IP</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>Règles d’accès</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Liste d’accès</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>En-têtes de sécurité</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Only reports</source>
        <translation>Rapport seulement</translation>
    </message>
    <message>
        <source>No bound</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>HTTP en clair</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation>Tout site</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sans expiration</translation>
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
        <translation>Redirigé</translation>
    </message>
    <message>
        <source>Own site</source>
        <translation>Son propre site</translation>
    </message>
    <message>
        <source>Named sites</source>
        <translation>Sites désignés</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Ouvert à tous</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Aucune authentification</translation>
    </message>
    <message>
        <source>Authentication is optional</source>
        <translation>Authentification facultative</translation>
    </message>
    <message>
        <source>Authentication only reports</source>
        <translation>Authentification en rapport seulement</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Request bodies without a bound</source>
        <translation>Corps de requête sans limite de taille</translation>
    </message>
    <message>
        <source>TLS 1.2 is still taken</source>
        <translation>TLS 1.2 encore accepté</translation>
    </message>
    <message>
        <source>Any website may call</source>
        <translation>Tout site web peut appeler</translation>
    </message>
    <message>
        <source>Plain HTTP to the upstream</source>
        <translation>HTTP en clair vers l’amont</translation>
    </message>
    <message>
        <source>The upstream&apos;s certificate is not verified</source>
        <translation>Le certificat de l’amont n’est pas vérifié</translation>
    </message>
    <message>
        <source>Keys that never expire</source>
        <translation>Clés qui n’expirent jamais</translation>
    </message>
    <message>
        <source>Nobody is asked who they are: whoever reaches the gateway may call, and no limit or log can tell callers apart.</source>
        <translation>Personne n’a à dire qui il est : quiconque atteint la passerelle peut appeler, et aucune limite ni aucun journal ne peut distinguer les appelants.</translation>
    </message>
    <message>
        <source>Who sends no credentials passes as anonymous.</source>
        <translation>Qui n’envoie pas d’identifiants passe comme anonyme.</translation>
    </message>
    <message>
        <source>Callers without credentials are counted and logged, and let through.</source>
        <translation>Les appelants sans identifiants sont comptés, consignés et admis.</translation>
    </message>
    <message>
        <source>One caller alone, by mistake or on purpose, can use up all that the upstream is able to serve.</source>
        <translation>Un seul appelant, par erreur ou à dessein, peut épuiser tout ce que l’amont est capable de servir.</translation>
    </message>
    <message>
        <source>A few very large uploads can fill the upstream&apos;s memory or disk.</source>
        <translation>Quelques envois très volumineux peuvent remplir la mémoire ou le disque de l’amont.</translation>
    </message>
    <message>
        <source>A listener that others can reach takes requests unencrypted: keys and data can be read and changed on the way.</source>
        <translation>Un point d’écoute que d’autres peuvent atteindre prend des requêtes non chiffrées : les clés et les données peuvent être lues et modifiées en chemin.</translation>
    </message>
    <message>
        <source>TLS 1.3 has no weak ciphers and keeps more of the handshake secret. All current clients speak it.</source>
        <translation>TLS 1.3 n’a pas de chiffrements faibles et garde secrète une plus grande part de la négociation. Tous les clients actuels le parlent.</translation>
    </message>
    <message>
        <source>Scripts of any website may read answers in the browsers of your users.</source>
        <translation>Les scripts de n’importe quel site web peuvent lire les réponses dans les navigateurs de vos utilisateurs.</translation>
    </message>
    <message>
        <source>Between the gateway and its targets, requests can be read and changed on the way.</source>
        <translation>Entre la passerelle et ses cibles, les requêtes peuvent être lues et modifiées en chemin.</translation>
    </message>
    <message>
        <source>Whoever can divert the connection can pose as the upstream.</source>
        <translation>Quiconque peut détourner la connexion peut se faire passer pour l’amont.</translation>
    </message>
    <message>
        <source>A key or password that leaks opens the door until somebody notices.</source>
        <translation>Une clé ou un mot de passe qui fuit ouvre la porte jusqu’à ce que quelqu’un s’en aperçoive.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Body size</source>
        <translation>Taille du corps</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Expirent</translation>
    </message>
    <message>
        <source>Bounded</source>
        <translation>Limitée</translation>
    </message>
    <message>
        <source>This version of the console does not know more about it.</source>
        <translation>Cette version de la console n’en sait pas plus à ce sujet.</translation>
    </message>
    <message>
        <source>Require API keys</source>
        <translation>Exiger des clés d’API</translation>
    </message>
    <message>
        <source>Enforce it</source>
        <translation>L’imposer</translation>
    </message>
    <message>
        <source>Require credentials</source>
        <translation>Exiger des identifiants</translation>
    </message>
    <message>
        <source>Add a rate limit…</source>
        <translation>Ajouter une limite de débit…</translation>
    </message>
    <message>
        <source>Limit request bodies</source>
        <translation>Limiter les corps de requête</translation>
    </message>
    <message>
        <source>Redirect to HTTPS</source>
        <translation>Rediriger vers HTTPS</translation>
    </message>
    <message>
        <source>Set up TLS…</source>
        <translation>Configurer TLS…</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Ajouter un certificat…</translation>
    </message>
    <message>
        <source>Require TLS 1.3</source>
        <translation>Exiger TLS 1.3</translation>
    </message>
    <message>
        <source>Narrow CORS…</source>
        <translation>Restreindre CORS…</translation>
    </message>
    <message>
        <source>Use HTTPS…</source>
        <translation>Utiliser HTTPS…</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <translation>Vérifier les certificats</translation>
    </message>
    <message>
        <source>Expire in %1 days</source>
        <translation>Faire expirer dans %1 jours</translation>
    </message>
    <message>
        <source>Callers without a key get 401: see first that each has one.</source>
        <translation>Les appelants sans clé reçoivent 401 : vérifiez d’abord que chacun en a une.</translation>
    </message>
    <message>
        <source>Callers without credentials get 401 then.</source>
        <translation>Les appelants sans identifiants reçoivent alors 401.</translation>
    </message>
    <message>
        <source>For all APIs of this listener.</source>
        <translation>Pour toutes les API de ce point d’écoute.</translation>
    </message>
    <message>
        <source>TLS needs one; then it can be set up here.</source>
        <translation>TLS en a besoin ; il pourra ensuite être configuré ici.</translation>
    </message>
    <message>
        <source>Look at the ports: HTTPS often has one of its own.</source>
        <translation>Vérifiez les ports : HTTPS a souvent le sien.</translation>
    </message>
    <message>
        <source>All keys and passwords of the tenant that have no end.</source>
        <translation>Toutes les clés et tous les mots de passe du locataire qui n’ont pas de fin.</translation>
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
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Ejected</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1, %2 – %3 (%4)</source>
        <translation>%1, %2 – %3 (%4)</translation>
    </message>
    <message>
        <source>Nothing is known of this time</source>
        <translation>Rien n’est connu de cette période</translation>
    </message>
    <message>
        <source>Up %1 % of the time</source>
        <translation>Disponible %1 % du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Typed confirmation</source>
        <translation>Confirmation saisie</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Changes are applied without a question.</source>
        <translation>Les modifications sont appliquées sans question.</translation>
    </message>
    <message>
        <source>Changes are shown and confirmed before they are applied.</source>
        <translation>Les modifications sont montrées et confirmées avant leur application.</translation>
    </message>
    <message>
        <source>The connection&apos;s name must be typed before changes are applied.</source>
        <translation>Le nom de la connexion doit être saisi avant l’application des modifications.</translation>
    </message>
    <message>
        <source>Nothing can be changed over this connection.</source>
        <translation>Rien ne peut être modifié par cette connexion.</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>limit of policy %1</source>
        <translation>limite de la politique %1</translation>
    </message>
    <message>
        <source>limit of policy %1 for %2</source>
        <translation>limite de la politique %1 pour %2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid API key%2</source>
        <translation>la politique %1 exige une clé d’API valide%2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid user name and password%2</source>
        <translation>la politique %1 exige un nom d’utilisateur et un mot de passe valides%2</translation>
    </message>
    <message>
        <source>no route matches this request</source>
        <translation>aucune route ne correspond à cette requête</translation>
    </message>
    <message>
        <source>policy %1: %2</source>
        <translation>politique %1 : %2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid token%2</source>
        <translation>la politique %1 exige un jeton valable%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>Nouvel administrateur</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>Pas encore d’administrateurs</translation>
    </message>
    <message>
        <source>An administrator is a person or a program that may use the gateway&apos;s Admin API by a token. An owner may do everything, a viewer may only look. Give each their own: the audit trail names them.</source>
        <translation>Un administrateur est une personne ou un programme qui peut utiliser l’API d’administration de la passerelle avec un jeton. Un owner peut tout faire, un viewer seulement regarder. Donnez à chacun le sien : le journal d’audit les nomme.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>Fin du jeton</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
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
        <translation>Par</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>Par route</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Par service</translation>
    </message>
    <message>
        <source>By tenant</source>
        <translation>Par locataire</translation>
    </message>
    <message>
        <source>By consumer</source>
        <translation>Par consommateur</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>Par politique</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Errors (5xx)</source>
        <translation>Erreurs (5xx)</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latence p95</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>5 dernières minutes</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>6 dernières heures</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The table as CSV; the chart has exports of its own</source>
        <translation>Le tableau en CSV ; le graphique a ses propres exports</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Waiting for the first figures…</source>
        <translation>En attente des premiers chiffres…</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>octets/s</translation>
    </message>
    <message>
        <source>errors/s</source>
        <translation>erreurs/s</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>refusées/s</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>requêtes/s</translation>
    </message>
    <message>
        <source>Of policies the gateway counts what they refused: choose Rejections.</source>
        <translation>Pour les politiques, la passerelle compte ce qu’elles ont refusé : choisissez Refus.</translation>
    </message>
    <message>
        <source>There was nothing of this in this time.</source>
        <translation>Il n’y a rien eu de tel pendant ce temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway counts these each for itself. The log shows the requests of both.</source>
        <translation>La passerelle les compte séparément. Le journal montre les requêtes des deux.</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Montrer dans le journal</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Seulement ceci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AuditPage</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>Chargement du journal d’audit…</translation>
    </message>
    <message>
        <source>The audit trail could not be loaded</source>
        <translation>Le journal d’audit n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et davantage</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>Change or clear the filter above.</source>
        <translation>Modifiez ou effacez le filtre ci-dessus.</translation>
    </message>
    <message>
        <source>Everything that is done over the Admin API is written here, refused attempts too.</source>
        <translation>Tout ce qui passe par l’API d’administration est consigné ici, les tentatives refusées aussi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fetching for the export: %1 entries</source>
        <translation>Récupération pour l’export : %1 entrées</translation>
    </message>
    <message>
        <source>What this entry is about is not there any more</source>
        <translation>Ce dont parle cette entrée n’existe plus</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Show the object</source>
        <translation>Afficher l’objet</translation>
    </message>
    <message>
        <source>Show revision %1</source>
        <translation>Afficher la révision %1</translation>
    </message>
    <message>
        <source>Show the revision</source>
        <translation>Afficher la révision</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n resource(s)</source>
        <translation>
            <numerusform>Modifier %n ressource</numerusform>
            <numerusform>Modifier %n ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Définir à</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Nothing is applied yet: the edits are gathered in the pending changes, and one undo takes all of them back.</source>
        <translation>Rien n’est encore appliqué : les modifications rejoignent celles en attente, et une seule annulation les reprend toutes.</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>Ajouter aux modifications en attente</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>This gateway tells no fields for %1.</source>
        <translation>Cette passerelle n’indique aucun champ pour : %1.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1 of %2 looked at…</source>
        <translation>%1 sur %2 examinés…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::BulkPreviewModel</name>
    <message>
        <source>cannot: %1</source>
        <translation>impossible : %1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Nouveau certificat</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>Pas encore de certificats</translation>
    </message>
    <message>
        <source>A certificate lets listeners speak TLS, chosen by the name that a client asks for. Paste one with its key, or name its files on the gateway&apos;s machine; then give it to a listener.</source>
        <translation>Un certificat permet aux points d’écoute de parler TLS ; il est choisi d’après le nom demandé par le client. Collez-en un avec sa clé, ou indiquez ses fichiers sur la machine de la passerelle ; puis donnez-le à un point d’écoute.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>dans le fichier %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Points d’écoute</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ChartPanel</name>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Menu du graphique</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Exporter en PNG…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Exporter en SVG…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Chart exported to %1</source>
        <translation>Graphique exporté vers %1</translation>
    </message>
    <message>
        <source>The chart could not be written to %1</source>
        <translation>Le graphique n’a pas pu être écrit dans %1</translation>
    </message>
    <message>
        <source>Export or threshold</source>
        <translation>Exporter ou seuil</translation>
    </message>
    <message>
        <source>Threshold…</source>
        <translation>Seuil…</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>A line at this value (%1); empty: none</source>
        <translation>Une ligne à cette valeur (%1) ; vide : aucune</translation>
    </message>
    <message>
        <source>A threshold is a number above 0.</source>
        <translation>Un seuil est un nombre supérieur à 0.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ChoicesField</name>
    <message>
        <source>Also holds: %1</source>
        <translation>Contient aussi : %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut : %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CollapsibleSection</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; press to close</source>
        <translation>Ouvert ; appuyez pour fermer</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Fermé ; appuyez pour ouvrir</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ColourRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rows that fit</source>
        <translation>Lignes qui conviennent</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Autre règle</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Take the rule out</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The first rule that fits a row colours it. What is written is as in the filter box, such as status&gt;=500 path:/orders.</source>
        <translation>La première règle qui convient à une ligne la colore. On écrit comme dans le champ de filtre, par exemple status&gt;=500 path:/orders.</translation>
    </message>
    <message>
        <source>Rule %1, “%2”: %3</source>
        <translation>Règle %1, « %2 » : %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Colonnes, de gauche à droite</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <translation>Vers la gauche (Alt+Haut)</translation>
    </message>
    <message>
        <source>Further to the left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <translation>Vers la droite (Alt+Bas)</translation>
    </message>
    <message>
        <source>Further to the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>What is ticked is shown; the space bar ticks.</source>
        <translation>Ce qui est coché est affiché ; la barre d’espace coche.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Go to a page, find a resource, run an action…</source>
        <translation>Aller à une page, trouver une ressource, lancer une action…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>&gt; actions only   ·   ? help only   ·   several words in any order</source>
        <translation>&gt; actions seulement   ·   ? aide seulement   ·   plusieurs mots dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CompareModel</name>
    <message>
        <source>only left</source>
        <translation>à gauche seulement</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>à droite seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n champ diffère</numerusform>
            <numerusform>%n champs diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ComparePage</name>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Échanger la gauche et la droite</translation>
    </message>
    <message>
        <source>Read both sides again</source>
        <translation>Relire les deux côtés</translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation>Filtrer par nom ou type</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>À gauche seulement</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>À droite seulement</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Choisir tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Choose a connection or a file…</source>
        <translation>Choisir une connexion ou un fichier…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Ouvrir une configuration</translation>
    </message>
    <message>
        <source>Configurations (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Configurations (*.yaml *.yml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 : lecture impossible</translation>
    </message>
    <message>
        <source>Compare two configurations</source>
        <translation>Comparer deux configurations</translation>
    </message>
    <message>
        <source>Choose a connection or a configuration file on each side. What differs is listed; what you choose of the left can be promoted to the right, as pending changes that you look through before you apply them.</source>
        <translation>Choisissez une connexion ou un fichier de configuration de chaque côté. Ce qui diffère est listé ; ce que vous choisissez à gauche peut être promu à droite, comme modifications en attente que vous relisez avant de les appliquer.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Les deux sont identiques</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s), without their secrets, which can&apos;t be compared.</source>
        <translation>
            <numerusform>%n objet, sans ses secrets, qui ne peuvent pas être comparés.</numerusform>
            <numerusform>%n objets, sans leurs secrets, qui ne peuvent pas être comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ (%1)</source>
        <translation>Différents (%1)</translation>
    </message>
    <message>
        <source>Only left (%1)</source>
        <translation>À gauche seulement (%1)</translation>
    </message>
    <message>
        <source>Only right (%1)</source>
        <translation>À droite seulement (%1)</translation>
    </message>
    <message>
        <source>Choose an object to see what differs.</source>
        <translation>Choisissez un objet pour voir ce qui diffère.</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Promouvoir…</translation>
    </message>
    <message>
        <source>Promote to %1…</source>
        <translation>Promouvoir vers %1…</translation>
    </message>
    <message>
        <source>The right side is a file: open a connection there to promote.</source>
        <translation>Le côté droit est un fichier : ouvrez-y une connexion pour promouvoir.</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing can be promoted there.</source>
        <translation>%1 est en lecture seule : rien ne peut y être promu.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) chosen</source>
        <translation>
            <numerusform>%n objet choisi</numerusform>
            <numerusform>%n objets choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to go to the right. Ticking what only the right has deletes it there.</source>
        <translation>Cochez ce qui doit aller à droite. Cocher ce qui n’existe qu’à droite l’y supprime.</translation>
    </message>
    <message numerus="yes">
        <source>Promote %n object(s)</source>
        <translation>
            <numerusform>Promouvoir %n objet</numerusform>
            <numerusform>Promouvoir %n objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for you in %1</source>
        <translation>
            <numerusform>%n modification vous attend dans %1</numerusform>
            <numerusform>%n modifications vous attendent dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose deletions</source>
        <translation>Choisir les suppressions</translation>
    </message>
    <message>
        <source>Those of what is shown that only the right side has</source>
        <translation>Parmi ce qui est affiché, ce qui n’existe qu’à droite</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%n suppression</numerusform>
            <numerusform>%n suppressions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CompareSide</name>
    <message>
        <source>The connection was closed.</source>
        <translation>La connexion a été fermée.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>Lecture impossible : %1</translation>
    </message>
    <message>
        <source>It is larger than 64 MiB.</source>
        <translation>Il dépasse 64 MiB.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionEditor</name>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Unchanged; type to replace it</source>
        <translation>Inchangé ; saisissez pour le remplacer</translation>
    </message>
    <message>
        <source>trusted by hand: %1</source>
        <translation>approuvé manuellement : %1</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>La connexion a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The URL must begin with https:// or http:// and name a host.</source>
        <translation>L’URL doit commencer par https:// ou http:// et nommer un hôte.</translation>
    </message>
    <message>
        <source>The URL must not carry a user name or password.</source>
        <translation>L’URL ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is damaged and was kept as %2</source>
        <translation>%1 est endommagé et a été conservé sous %2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be kept aside; nothing is saved until it is repaired or removed</source>
        <translation>%1 est endommagé et ne peut être mis de côté ; rien n’est enregistré tant qu’il n’est pas réparé ou retiré</translation>
    </message>
    <message>
        <source>The connections could not be saved: %1</source>
        <translation>Les connexions n’ont pas pu être enregistrées : %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionTree</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connectée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>Retirer la connexion…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Local gateway…</source>
        <translation>Passerelle locale…</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConsumersPage</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>New consumer</source>
        <translation>Nouveau consommateur</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Pas encore de consommateur</translation>
    </message>
    <message>
        <source>A consumer is an application or a person that calls. Give it a key, then policies can tell it from others and limit it.</source>
        <translation>Un consommateur est une application ou une personne qui appelle. Donnez-lui une clé : les politiques pourront le distinguer des autres et le limiter.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Key ends</source>
        <translation>Fin de la clé</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DecisionView</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Decision trace</source>
        <translation>Trace de la décision</translation>
    </message>
    <message>
        <source>Send a request, and this shows how the gateway decided: the route, each policy in order, and why.</source>
        <translation>Envoyez une requête : ceci montre comment la passerelle a décidé, la route, chaque politique dans l’ordre, et pourquoi.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Would refuse (report only)</source>
        <translation>Refuserait (rapport seulement)</translation>
    </message>
    <message>
        <source>Answers itself</source>
        <translation>Répond elle-même</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ne s’applique pas</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>Refusée, %1</translation>
    </message>
    <message>
        <source>Answered by a policy</source>
        <translation>Répondue par une politique</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Aucune route</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>en tant que %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspond</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>Does not match</source>
        <translation>Ne correspond pas</translation>
    </message>
    <message>
        <source>Upstream %1</source>
        <translation>Amont %1</translation>
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
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>%1 goes when the pending changes are applied. Nothing refers to it.</source>
        <translation>%1 disparaît à l’application des modifications en attente. Rien n’y fait référence.</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes when the pending changes are applied. It is used by %n other(s), which would be refused:</source>
        <translation>
            <numerusform>%1 disparaît à l’application des modifications en attente. %n autre l’utilise et serait refusé :</numerusform>
            <numerusform>%1 disparaît à l’application des modifications en attente. %n autres l’utilisent et seraient refusés :</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Marquer pour suppression</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DiffView</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Différences : %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Differences, field by field</source>
        <translation>Différences, champ par champ</translation>
    </message>
    <message>
        <source>Differences as source</source>
        <translation>Différences dans la source</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>and more: see Raw</source>
        <translation>et davantage : voir Brut</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et davantage</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DurationField</name>
    <message>
        <source>A bare number: %1</source>
        <translation>Un nombre seul : %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>A number with a unit: 250ms, 30s, 5m, 1h, 30d</source>
        <translation>Un nombre avec une unité : 250ms, 30s, 5m, 1h, 30d</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EditPanel</name>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’id</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>%1 is not there (any more).</source>
        <translation>%1 n’existe pas (ou plus).</translation>
    </message>
    <message>
        <source>Marked for deletion. Revert keeps it.</source>
        <translation>Marqué pour suppression. Rétablir le conserve.</translation>
    </message>
    <message>
        <source>Shows your pending change; the gateway has another version until it is applied.</source>
        <translation>Montre votre modification en attente ; la passerelle a une autre version jusqu’à l’application.</translation>
    </message>
    <message>
        <source>Here is the source text that you left unfinished.</source>
        <translation>Voici le texte source que vous aviez laissé inachevé.</translation>
    </message>
    <message>
        <source>This connection is read-only: look, copy, compare, but nothing can be changed here.</source>
        <translation>Cette connexion est en lecture seule : regardez, copiez, comparez, mais rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>The unfinished source text of %1 is kept here and comes back with it</source>
        <translation>Le texte source inachevé de %1 est conservé ici et revient avec l’élément</translation>
    </message>
    <message>
        <source>Kept as a pending change: %1</source>
        <translation>Conservé comme modification en attente : %1</translation>
    </message>
    <message>
        <source>The source text has an error; see below it.</source>
        <translation>Le texte source contient une erreur ; voyez en dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve first.</source>
        <translation>
            <numerusform>%n problème à résoudre d’abord.</numerusform>
            <numerusform>%n problèmes à résoudre d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the pending changes. Preview and apply them below (Ctrl+S).</source>
        <translation>Ajouté aux modifications en attente. Affichez l’aperçu et appliquez-les ci-dessous (Ctrl+S).</translation>
    </message>
    <message>
        <source>Added to the pending changes: %1</source>
        <translation>Ajouté aux modifications en attente : %1</translation>
    </message>
    <message>
        <source>This is what the gateway has.</source>
        <translation>Voici ce qu’a la passerelle.</translation>
    </message>
    <message>
        <source>Marked for deletion: %1</source>
        <translation>Marqué pour suppression : %1</translation>
    </message>
    <message>
        <source>A copy that is not there yet. Secrets are not copied: fill them in.</source>
        <translation>Une copie qui n’existe pas encore. Les secrets ne sont pas copiés : renseignez-les.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 a disparu.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway refuses this: %n problem(s).</source>
        <translation>
            <numerusform>La passerelle refuse ceci : %n problème.</numerusform>
            <numerusform>La passerelle refuse ceci : %n problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being edited</source>
        <translation>Rien n’est en cours de modification</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Not on the gateway yet</source>
        <translation>Pas encore sur la passerelle</translation>
    </message>
    <message numerus="yes">
        <source>used by %n</source>
        <translation>
            <numerusform>utilisé par %n</numerusform>
            <numerusform>utilisé par %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used by nothing</source>
        <translation>utilisé par rien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Dropped: %1. Undo (Ctrl+Z) brings it back</source>
        <translation>Abandonné : %1. Annuler (Ctrl+Z) le fait revenir</translation>
    </message>
    <message>
        <source>This is what the gateway has. Undo (Ctrl+Z) brings back what you typed.</source>
        <translation>Voici ce qu’a la passerelle. Annuler (Ctrl+Z) fait revenir votre saisie.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EditViews</name>
    <message>
        <source>Related</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Form and source side by side</source>
        <translation>Formulaire et source côte à côte</translation>
    </message>
    <message>
        <source>Form and source</source>
        <translation>Formulaire et source</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>The source has an error in line %1: this is the last good state.</source>
        <translation>La source a une erreur à la ligne %1 : ceci est le dernier état valide.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EmptyState</name>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Help of this page (F1)</source>
        <translation>Aide de cette page (F1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EnumField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1 (not known here)</source>
        <translation>%1 (inconnu ici)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExportDialog</name>
    <message>
        <source>&amp;Hidden columns too</source>
        <translation>Colonnes &amp;masquées aussi</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Every row shown (%1)</source>
        <translation>Toutes les lignes affichées (%1)</translation>
    </message>
    <message>
        <source>The selected rows (%1)</source>
        <translation>Les lignes sélectionnées (%1)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
    <message>
        <source>Markdown, for texts</source>
        <translation>Markdown, pour les textes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
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
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
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
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionField</name>
    <message>
        <source>Try…</source>
        <translation>Essayer…</translation>
    </message>
    <message>
        <source>Evaluates it over a request, without sending anything</source>
        <translation>L’évalue sur une requête, sans rien envoyer</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essayer %1</translation>
    </message>
    <message>
        <source>Too long for here: edit it in the Source tab</source>
        <translation>Trop long pour ce champ : modifiez-le dans l’onglet Source</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionTryDialog</name>
    <message>
        <source>Try: %1</source>
        <translation>Essayer : %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>The request as JSON</source>
        <translation>La requête en JSON</translation>
    </message>
    <message>
        <source>What its parts come to</source>
        <translation>Ce que donnent ses parties</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Use this expression</source>
        <translation>Utiliser cette expression</translation>
    </message>
    <message>
        <source>Sample request</source>
        <translation>Requête d’exemple</translation>
    </message>
    <message>
        <source>Change what matters; what is taken out is not there.</source>
        <translation>Modifiez ce qui compte ; ce qui est retiré est absent.</translation>
    </message>
    <message>
        <source>The log keeps no header fields, claims, certificates and limits: add what matters.</source>
        <translation>Le journal ne garde ni champs d’en-tête, ni claims, ni certificats, ni limites : ajoutez ce qui compte.</translation>
    </message>
    <message>
        <source>No value: the expression is not right yet</source>
        <translation>Aucune valeur : l’expression n’est pas encore correcte</translation>
    </message>
    <message>
        <source>No value: the request is not JSON: %1</source>
        <translation>Aucune valeur : la requête n’est pas du JSON : %1</translation>
    </message>
    <message>
        <source>No value: in the request %1: %2</source>
        <translation>Aucune valeur : dans la requête, %1 : %2</translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 steps</source>
        <translation>%1 · %2 étapes sur %3</translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation>Abandonner la saisie ?</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::Field</name>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Take this out (not set)</source>
        <translation>Retirer ceci (non défini)</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut : %1</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Not set (default)</source>
        <translation>Non défini (par défaut)</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Texte vide</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Liste vide</translation>
    </message>
    <message>
        <source>Copy JSON pointer</source>
        <translation>Copier le pointeur JSON</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FileButton</name>
    <message>
        <source>Load from file…</source>
        <translation>Charger depuis un fichier…</translation>
    </message>
    <message>
        <source>Load %1 from a file</source>
        <translation>Charger %1 depuis un fichier</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is longer than %2</source>
        <translation>%1 est plus long que %2</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 n’est pas du texte</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FilterChips</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FilterEdit</name>
    <message>
        <source>Saved and recent filters</source>
        <translation>Filtres enregistrés et récents</translation>
    </message>
    <message>
        <source>Saved and recent filters (Alt+Down)</source>
        <translation>Filtres enregistrés et récents (Alt+Bas)</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <translation>Ce qui peut figurer ici</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrer cette page</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>Supprimer un filtre enregistré</translation>
    </message>
    <message>
        <source>Forget recent filters</source>
        <translation>Oublier les filtres récents</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Name of the filter; one of the same name is replaced:</source>
        <translation>Nom du filtre ; un filtre du même nom est remplacé :</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FindingCard</name>
    <message numerus="yes">
        <source>%1 of %n API(s)</source>
        <translation>
            <numerusform>%1 sur %n API</numerusform>
            <numerusform>%1 sur %n API</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Autre moyen</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FormSourceSplit</name>
    <message>
        <source>Take the form’s</source>
        <translation>Prendre le formulaire</translation>
    </message>
    <message>
        <source>Writes the source from what the form shows; Ctrl+Z in the source brings the text back</source>
        <translation>Réécrit la source d’après le formulaire ; Ctrl+Z dans la source rétablit le texte</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FormUndo</name>
    <message>
        <source>Undo in the form</source>
        <translation>Annuler dans le formulaire</translation>
    </message>
    <message>
        <source>Redo in the form</source>
        <translation>Rétablir dans le formulaire</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::HelpViewer</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>En savoir plus : %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::HistoryPage</name>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Choose a revision to see what it changed, or two to compare them.</source>
        <translation>Choisissez une révision pour voir ce qu’elle a modifié, ou deux pour les comparer.</translation>
    </message>
    <message>
        <source>Loading the history…</source>
        <translation>Chargement de l’historique…</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>L’historique n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>Restaurée depuis %1</translation>
    </message>
    <message>
        <source>%1 (restored from %2)</source>
        <translation>%1 (restaurée depuis %2)</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Pas encore d’historique</translation>
    </message>
    <message>
        <source>Every change that is applied becomes a revision here, with who, when, why and what.</source>
        <translation>Chaque modification appliquée devient ici une révision : par qui, quand, pourquoi et quoi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose one or two revisions.</source>
        <translation>Choisissez une ou deux révisions.</translation>
    </message>
    <message>
        <source>From revision %1 to %2</source>
        <translation>De la révision %1 à la %2</translation>
    </message>
    <message>
        <source>What revision %1 changed</source>
        <translation>Ce que la révision %1 a modifié</translation>
    </message>
    <message>
        <source>The first revision: there is nothing before it.</source>
        <translation>La première révision : rien ne la précède.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>This is what is in force.</source>
        <translation>C’est ce qui est en vigueur.</translation>
    </message>
    <message>
        <source>Choose one revision.</source>
        <translation>Choisissez une révision.</translation>
    </message>
    <message>
        <source>Makes a new revision with the content of the chosen one, after a look at the difference</source>
        <translation>Crée une nouvelle révision avec le contenu de celle choisie, après examen de la différence</translation>
    </message>
    <message>
        <source>Only the resource chosen below</source>
        <translation>Seulement la ressource choisie ci-dessous</translation>
    </message>
    <message>
        <source>Choose a resource below.</source>
        <translation>Choisissez une ressource ci-dessous.</translation>
    </message>
    <message>
        <source>Restored: revision %1 is in force</source>
        <translation>Restauré : la révision %1 est en vigueur</translation>
    </message>
    <message>
        <source>Revision %1 is not in the history (any more)</source>
        <translation>La révision %1 n’est pas (ou plus) dans l’historique</translation>
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
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Too long for here: edit it in the Source tab</source>
        <translation>Trop long pour ce champ : modifiez-le dans l’onglet Source</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeyValueField</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1 : nom</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1 : valeur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>« %1 » figure deux fois ici</translation>
    </message>
    <message>
        <source>%1 entries: edit them in the Source tab</source>
        <translation>%1 entrées : modifiez-les dans l’onglet Source</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeychainSecretStore</name>
    <message>
        <source>access to the system keychain was refused</source>
        <translation>l’accès au trousseau du système a été refusé</translation>
    </message>
    <message>
        <source>this system has no keychain running</source>
        <translation>aucun trousseau n’est actif sur ce système</translation>
    </message>
    <message>
        <source>the system keychain cannot be used</source>
        <translation>le trousseau du système est inutilisable</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <source>For this session only: %1</source>
        <translation>Pour cette session seulement : %1</translation>
    </message>
    <message>
        <source>the system keychain does not answer</source>
        <translation>le trousseau du système ne répond pas</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeysetsPage</name>
    <message>
        <source>Key sets</source>
        <translation>Jeux de clés</translation>
    </message>
    <message>
        <source>New key set</source>
        <translation>Nouveau jeu de clés</translation>
    </message>
    <message>
        <source>No key sets yet</source>
        <translation>Pas encore de jeux de clés</translation>
    </message>
    <message>
        <source>A key set holds the public keys that tokens are verified with: given here, or read from an address of the one who issues them, which is how keys change without your doing.</source>
        <translation>Un jeu de clés contient les clés publiques qui servent à vérifier les jetons : données ici, ou lues à une adresse de celui qui les émet, ce qui permet aux clés de changer sans que vous fassiez rien.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu depuis</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LinkOpener</name>
    <message>
        <source>The link leads to “%1”, and no connection has this name or address. Add the connection, then open the link again.</source>
        <translation>Le lien mène à « %1 », et aucune connexion n’a ce nom ou cette adresse. Ajoutez la connexion, puis rouvrez le lien.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, and several connections have this name or address. Give them different names, or choose the one that is meant yourself.</source>
        <translation>Le lien mène à « %1 », et plusieurs connexions ont ce nom ou cette adresse. Donnez-leur des noms différents, ou choisissez vous-même la bonne.</translation>
    </message>
    <message>
        <source>The link leads to the page “%1”, which this version does not have.</source>
        <translation>Le lien mène à la page « %1 », que cette version n’a pas.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, but %2 does not show it: %3</source>
        <translation>Le lien mène à « %1 », mais %2 ne le montre pas : %3</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which %2 does not have (any more).</source>
        <translation>Le lien mène à « %1 », que %2 n’a pas (ou plus).</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened</source>
        <translation>Ce lien ne peut pas être ouvert</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ListField</name>
    <message>
        <source>One a line: 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>Un par ligne : 10.0.0.0/8 ou 2001:db8::/32</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Line %1 is no address or range: %2</source>
        <translation>La ligne %1 n’est ni une adresse ni une plage : %2</translation>
    </message>
    <message>
        <source>Not a list: edit it in the Source tab</source>
        <translation>Ce n’est pas une liste : modifiez-la dans l’onglet Source</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ListenersPage</name>
    <message>
        <source>any</source>
        <translation>n’importe lequel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Points d’écoute</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Nouveau point d’écoute</translation>
    </message>
    <message>
        <source>No listeners yet</source>
        <translation>Pas encore de points d’écoute</translation>
    </message>
    <message>
        <source>A listener is an address and a port where the gateway takes requests. Without one it hears nobody. With a certificate it speaks TLS, and it can ask clients for theirs.</source>
        <translation>Un point d’écoute est une adresse et un port où la passerelle reçoit des requêtes. Sans lui elle n’entend personne. Avec un certificat il parle TLS, et il peut demander le leur aux clients.</translation>
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
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>Certificats des clients</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LiveChart</name>
    <message>
        <source>Latest values: %1</source>
        <translation>Dernières valeurs : %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>Au-dessus du seuil</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>over the threshold of %1</source>
        <translation>au-dessus du seuil de %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayConnection</name>
    <message>
        <source>no answer in %1 s</source>
        <translation>pas de réponse en %1 s</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la réponse n’est pas du HTTP</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayPage</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Start it to send requests through a real gateway on this computer.</source>
        <translation>Démarrez-la pour envoyer des requêtes à travers une vraie passerelle sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Point d’écoute %1</translation>
    </message>
    <message>
        <source>Admin API</source>
        <translation>API d’administration</translation>
    </message>
    <message>
        <source>Copy the URL of %1</source>
        <translation>Copier l’URL de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayRequestPanel</name>
    <message>
        <source>Partner (X-API-Key: partner-demo-key)</source>
        <translation>Partenaire (X-API-Key: partner-demo-key)</translation>
    </message>
    <message>
        <source>Mobile app, 60 a minute (X-API-Key: mobile-demo-key)</source>
        <translation>Application mobile, 60 par minute (X-API-Key: mobile-demo-key)</translation>
    </message>
    <message>
        <source>Somebody with a wrong key</source>
        <translation>Quelqu’un avec une mauvaise clé</translation>
    </message>
    <message>
        <source>Nobody, or as the headers below say</source>
        <translation>Personne, ou selon les en-têtes ci-dessous</translation>
    </message>
    <message numerus="yes">
        <source>Load cancelled after %n answer(s)</source>
        <translation>
            <numerusform>Charge annulée après %n réponse</numerusform>
            <numerusform>Charge annulée après %n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load finished: %n answer(s)</source>
        <translation>
            <numerusform>Charge terminée : %n réponse</numerusform>
            <numerusform>Charge terminée : %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start load</source>
        <translation>Lancer la charge</translation>
    </message>
    <message>
        <source>The URL must begin with http:// and name a host</source>
        <translation>L’URL doit commencer par http:// et nommer un hôte</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not of the form Name: value</source>
        <translation>La ligne %1 des en-têtes n’a pas la forme Nom: valeur</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>Il n’y a pas eu de réponse : %1</translation>
    </message>
    <message>
        <source>%1 in %2 ms, %3</source>
        <translation>%1 en %2 ms, %3</translation>
    </message>
    <message>
        <source>This answer carries no trace.</source>
        <translation>Cette réponse ne porte pas de trace.</translation>
    </message>
    <message>
        <source>The trace can&apos;t be read: %1</source>
        <translation>La trace est illisible : %1</translation>
    </message>
    <message>
        <source>Explained; nothing was sent</source>
        <translation>Expliqué ; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>A load goes to the local gateway only: %1</source>
        <translation>Une charge va seulement à la passerelle locale : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed (%1)</source>
        <translation>
            <numerusform>%n échec (%1)</numerusform>
            <numerusform>%n échecs (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1 ms, p99 %2 ms</source>
        <translation>p50 %1 ms, p99 %2 ms</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>Filled in from the log, which has neither headers nor body</source>
        <translation>Rempli d’après le journal, qui n’a ni en-têtes ni corps</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LogsPage</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Refusée par</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Every tenant</source>
        <translation>Tous les locataires</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>En lignes JSON…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>En CSV…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>The request log is not connected</source>
        <translation>Le journal des requêtes n’est pas connecté</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting for requests</source>
        <translation>En attente de requêtes</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Une nouvelle tentative a lieu automatiquement.</translation>
    </message>
    <message>
        <source>Resume to see requests as they come.</source>
        <translation>Reprenez pour voir les requêtes à leur arrivée.</translation>
    </message>
    <message>
        <source>Every request that fits the filter appears here the moment it is answered.</source>
        <translation>Chaque requête qui correspond au filtre apparaît ici dès qu’elle a reçu sa réponse.</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>plus récentes : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 left out by the gateway under load</source>
        <translation>%1 omises par la passerelle sous la charge</translation>
    </message>
    <message>
        <source>%1 not shown: they came faster than can be read</source>
        <translation>%1 non affichées : trop rapides pour être lues</translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation>non connecté : %1</translation>
    </message>
    <message>
        <source>%1 shown by the filter</source>
        <translation>%1 après filtrage</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Point d’écoute</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MainWindow</name>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>Pending changes (%1)</source>
        <translation>Modifications en attente (%1)</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Form — %1</source>
        <translation>Formulaire — %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Pas en direct</translation>
    </message>
    <message>
        <source>Not live: %1</source>
        <translation>Pas en direct : %1</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on</source>
        <translation>La console la parle dès son prochain démarrage</translation>
    </message>
    <message>
        <source>The language changes at the next start of Gatehouse.</source>
        <translation>La langue change au prochain démarrage de Gatehouse.</translation>
    </message>
    <message>
        <source>The system&apos;s &amp;language</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>&amp;Appliquer %n modification</numerusform>
            <numerusform>&amp;Appliquer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>&amp;Appliquer les modifications</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n</source>
        <translation>
            <numerusform>Appliquer %n</numerusform>
            <numerusform>Appliquer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>À propos de Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1
A desktop console for API gateways, with a fast gateway inside.

The console is free software under the GNU GPL, version 3 or later; the engine under the Apache License 2.0.</source>
        <translation>Gatehouse %1
Une console de bureau pour passerelles d’API, avec une passerelle rapide à l’intérieur.

La console est un logiciel libre sous licence GNU GPL, version 3 ou ultérieure ; le moteur est sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Compare and promote</source>
        <translation>Comparer et promouvoir</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Diagnostics saved in %1. They hold names, addresses and paths, but no tokens, keys or contents.</source>
        <translation>Diagnostic enregistré dans %1. Il contient des noms, des adresses et des chemins, mais ni jetons, ni clés, ni contenus.</translation>
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
            <numerusform>Notifications, %n non lue</numerusform>
            <numerusform>Notifications, %n non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>P&amp;lus grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Texte à %1 %</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Unfinished source text</source>
        <translation>Source inachevée</translation>
    </message>
    <message>
        <source>Source text with an error would be lost: %1</source>
        <translation>Du texte source avec une erreur serait perdu : %1</translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MemorySecretStore</name>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Others changed this object after you began. Choose what each field becomes; nothing is applied yet.</source>
        <translation>D’autres ont modifié cet objet après que vous avez commencé. Choisissez ce que devient chaque champ ; rien n’est encore appliqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both.</source>
        <translation>
            <numerusform>%n champ a été modifié des deux côtés.</numerusform>
            <numerusform>%n champs ont été modifiés des deux côtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>Sur la passerelle</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Champs qui diffèrent</translation>
    </message>
    <message>
        <source>Space takes the value of the cell</source>
        <translation>Espace prend la valeur de la cellule</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Tout le &amp;mien</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Tout le &amp;leur</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Secrets are not shown</source>
        <translation>Les secrets ne sont pas montrés</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>modifié des deux côtés</translation>
    </message>
    <message>
        <source>It stays as it is at the gateway: nothing is left to apply.</source>
        <translation>Il reste tel qu’il est sur la passerelle : il n’y a plus rien à appliquer.</translation>
    </message>
    <message>
        <source>It will be deleted.</source>
        <translation>Il sera supprimé.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NewResourceBox</name>
    <message>
        <source>The gateway itself</source>
        <translation>La passerelle elle-même</translation>
    </message>
    <message>
        <source>The id has small letters, digits, point, hyphen and underscore, begins with a letter or digit, and is at most 63 long.</source>
        <translation>L’id se compose de minuscules, chiffres, point, tiret et tiret bas, commence par une lettre ou un chiffre et compte au plus 63 caractères.</translation>
    </message>
    <message>
        <source>There is already a %1 of this id.</source>
        <translation>Il existe déjà un objet avec cet id : %1.</translation>
    </message>
    <message>
        <source>Choose the tenant it belongs to.</source>
        <translation>Choisissez le locataire auquel il appartient.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationCentre</name>
    <message>
        <source>The gateway does not answer</source>
        <translation>La passerelle ne répond pas</translation>
    </message>
    <message numerus="yes">
        <source>The gateway reports %n problem(s)</source>
        <translation>
            <numerusform>La passerelle signale %n problème</numerusform>
            <numerusform>La passerelle signale %n problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationPanel</name>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Remove what is over</source>
        <translation>Retirer ce qui est terminé</translation>
    </message>
    <message>
        <source>Rules and muting…</source>
        <translation>Règles et sourdine…</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Nothing is the matter at the open connections. What ends soon, fails, or is rejected too often will stand here.</source>
        <translation>Tout va bien sur les connexions ouvertes. Ce qui expire bientôt, échoue ou est refusé trop souvent apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them last</source>
        <translation>
            <numerusform>%n d’entre elles dure encore</numerusform>
            <numerusform>%n d’entre elles durent encore</numerusform>
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
        <translation>Signaler quand</translation>
    </message>
    <message>
        <source>a &amp;certificate ends within</source>
        <translation>un &amp;certificat expire dans moins de</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>a consumer&apos;s &amp;key ends within</source>
        <translation>une c&amp;lé de consommateur expire dans moins de</translation>
    </message>
    <message>
        <source>policies &amp;reject at least</source>
        <translation>les politiques &amp;refusent au moins</translation>
    </message>
    <message>
        <source> % of the requests of a minute</source>
        <translation> % des requêtes d’une minute</translation>
    </message>
    <message>
        <source>a &amp;service answers 5xx to at least</source>
        <translation>un &amp;service répond 5xx à au moins</translation>
    </message>
    <message>
        <source>and there were at &amp;least</source>
        <translation>et qu’il y en a eu au &amp;moins</translation>
    </message>
    <message>
        <source> requests in it</source>
        <translation> requêtes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>What is serious</source>
        <translation>Ce qui est grave</translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation>Les avertissements aussi</translation>
    </message>
    <message>
        <source>The desktop shows</source>
        <translation>Le bureau affiche</translation>
    </message>
    <message>
        <source>The &amp;desktop shows</source>
        <translation>Le &amp;bureau affiche</translation>
    </message>
    <message>
        <source>Nothing of these connections</source>
        <translation>Rien de ces connexions</translation>
    </message>
    <message>
        <source>a &amp;quota is used to at least</source>
        <translation>un &amp;quota est utilisé à au moins</translation>
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
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ObjectField</name>
    <message>
        <source>Other members</source>
        <translation>Autres membres</translation>
    </message>
    <message>
        <source>Other members of %1</source>
        <translation>Autres membres de %1</translation>
    </message>
    <message>
        <source>The gateway&apos;s schema does not name these. They are kept as they are.</source>
        <translation>Le schéma de la passerelle ne les nomme pas. Ils sont conservés tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n défini</numerusform>
            <numerusform>%n définis</numerusform>
        </translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>valeurs par défaut</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ObjectListField</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 items; the first %2 are shown. Edit the rest in the Source tab.</source>
        <translation>%1 éléments ; les %2 premiers sont affichés. Modifiez les autres dans l’onglet Source.</translation>
    </message>
    <message>
        <source>Not a list: edit it in the Source tab</source>
        <translation>Ce n’est pas une liste : modifiez-la dans l’onglet Source</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::OverviewPage</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latence p95</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latence, ms</translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation>centiles</translation>
    </message>
    <message>
        <source>heat map</source>
        <translation>carte thermique</translation>
    </message>
    <message>
        <source>Latency as</source>
        <translation>Latence en</translation>
    </message>
    <message>
        <source>Rejected per second by</source>
        <translation>Refus par seconde, par</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>locataire</translation>
    </message>
    <message>
        <source>route</source>
        <translation>route</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>consommateur</translation>
    </message>
    <message>
        <source>Rejections by</source>
        <translation>Refus par</translation>
    </message>
    <message>
        <source>Top routes</source>
        <translation>Premières routes</translation>
    </message>
    <message>
        <source>Top consumers</source>
        <translation>Premiers consommateurs</translation>
    </message>
    <message>
        <source>Policies that refuse</source>
        <translation>Politiques qui refusent</translation>
    </message>
    <message>
        <source>Routes appear here as soon as requests reach them.</source>
        <translation>Les routes apparaissent ici dès que des requêtes leur parviennent.</translation>
    </message>
    <message>
        <source>Callers that identify themselves appear here, by name.</source>
        <translation>Les appelants qui s’identifient apparaissent ici, par leur nom.</translation>
    </message>
    <message>
        <source>No policy refused anything in this time.</source>
        <translation>Aucune politique n’a rien refusé pendant cette période.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Waiting for the first figures…</source>
        <translation>En attente des premiers chiffres…</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>5 dernières minutes</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>6 dernières heures</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>No requests in this time. Send one, and it shows here within a second.</source>
        <translation>Aucune requête pendant cette période. Envoyez-en une, elle se montre ici en moins d’une seconde.</translation>
    </message>
    <message>
        <source>Without requests there is no latency.</source>
        <translation>Sans requêtes, pas de latence.</translation>
    </message>
    <message>
        <source>The gateway is ready and waits for its first request. Send one from the request panel, or turn on the sample traffic there.</source>
        <translation>La passerelle est prête et attend sa première requête. Envoyez-en une depuis le panneau de requête, ou activez-y le trafic d’exemple.</translation>
    </message>
    <message>
        <source>The gateway is ready; no request came in this time.</source>
        <translation>La passerelle est prête ; aucune requête n’est arrivée pendant cette période.</translation>
    </message>
    <message>
        <source>Nothing was refused in this time.</source>
        <translation>Rien n’a été refusé pendant cette période.</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 in the last minute</source>
        <translation>%1 dans la dernière minute</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>5xx; 4xx: %1 %</source>
        <translation>5xx ; 4xx : %1 %</translation>
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
            <numerusform>sur %n thread de travail</numerusform>
            <numerusform>sur %n threads de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Connecting to the live stream…</source>
        <translation>Connexion au flux en direct…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Back to the whole time (0, or a double click on a chart)</source>
        <translation>Retour à tout le temps (0, ou un double clic sur un graphique)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Draws what was at the same time before, dashed</source>
        <translation>Trace en tirets ce qu’il y avait avant à la même heure</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>an hour before</source>
        <translation>une heure avant</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>un jour avant</translation>
    </message>
    <message>
        <source>a week before</source>
        <translation>une semaine avant</translation>
    </message>
    <message>
        <source>Shown: %1 to %2</source>
        <translation>Affiché : de %1 à %2</translation>
    </message>
    <message>
        <source>The gateway has no figures from that time.</source>
        <translation>La passerelle n’a pas de chiffres de ce temps-là.</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>No quota has counted anything in its period. A policy of kind quota admits so many requests by the hour, day, week or month; who comes near its end shows here.</source>
        <translation>Aucun quota n’a rien compté dans sa période. Une politique de type quota admet tant de requêtes par heure, jour, semaine ou mois ; qui approche de la fin apparaît ici.</translation>
    </message>
    <message>
        <source>Show them on the page Security</source>
        <translation>Les afficher sur la page Sécurité</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) without authentication</source>
        <translation>
            <numerusform>%n API sans authentification</numerusform>
            <numerusform>%n API sans authentification</numerusform>
        </translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PageHeader</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation>Niveau de sûreté</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PaletteSource</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PendingChanges</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Abandonner %1</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>Abandonner toutes les modifications</translation>
    </message>
    <message>
        <source>Undo the last apply</source>
        <translation>Annuler la dernière application</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)</source>
        <translation>
            <numerusform>Abandonner %n modification</numerusform>
            <numerusform>Abandonner %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PendingDock</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pending. Edit something and it gathers here, to be looked at before it is put into force.</source>
        <translation>Rien n’est en attente. Ce que vous modifiez se rassemble ici, pour être examiné avant d’être mis en vigueur.</translation>
    </message>
    <message>
        <source>Warning: %1 %2: %3</source>
        <translation>Avertissement : %1 %2 : %3</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>&amp;Appliquer %n</numerusform>
            <numerusform>&amp;Appliquer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be applied through it.</source>
        <translation>Cette connexion est en lecture seule : rien ne peut être appliqué par elle.</translation>
    </message>
    <message>
        <source>Asking the gateway what it would do…</source>
        <translation>Demande à la passerelle de ce qu’elle ferait…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted:</source>
        <translation>%1 nouveaux, %2 modifiés, %3 supprimés :</translation>
    </message>
    <message>
        <source>Apply the pending changes</source>
        <translation>Appliquer les modifications en attente</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>The gateway would refuse this</source>
        <translation>La passerelle refuserait ceci</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Non appliqué : %1</translation>
    </message>
    <message>
        <source>The gateway would change nothing.</source>
        <translation>La passerelle ne modifierait rien.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway would accept this: %n resource(s) change.</source>
        <translation>
            <numerusform>La passerelle accepterait ceci : %n ressource change.</numerusform>
            <numerusform>La passerelle accepterait ceci : %n ressources changent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Rien n’était à modifier.</translation>
    </message>
    <message>
        <source>In force: revision %1.</source>
        <translation>En vigueur : révision %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n avertissement.</numerusform>
            <numerusform>%n avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pending changes are discarded. Ctrl+Z brings them back.</source>
        <translation>Toutes les modifications en attente sont abandonnées. Ctrl+Z les fait revenir.</translation>
    </message>
    <message>
        <source>This is the way back. Look at it, then apply it.</source>
        <translation>Voici le retour en arrière. Examinez-le, puis appliquez-le.</translation>
    </message>
    <message numerus="yes">
        <source>The answer got lost, but the gateway has %n of the changes: they are applied.</source>
        <translation>
            <numerusform>La réponse s’est perdue, mais la passerelle a %n des modifications : elle est appliquée.</numerusform>
            <numerusform>La réponse s’est perdue, mais la passerelle a %n des modifications : elles sont appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>others changed it</source>
        <translation>modifié par d’autres</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliqué</translation>
    </message>
    <message>
        <source>Merged. Look at it, then apply it.</source>
        <translation>Fusionné. Regardez, puis appliquez.</translation>
    </message>
    <message>
        <source>The answer got lost. What the gateway has of the changes leaves this list.</source>
        <translation>La réponse s’est perdue. Ce que la passerelle a des modifications quitte cette liste.</translation>
    </message>
    <message>
        <source>Applied in part: %1 of %2. The rest stays for another try.</source>
        <translation>Appliqué en partie : %1 sur %2. Le reste demeure pour un nouvel essai.</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>En vigueur.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle politique</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>Pas encore de politique</translation>
    </message>
    <message>
        <source>A policy is a rule that requests go through: who may call, how often, how large, and what is changed on the way. Try a rate limit in report mode first: it counts and refuses nothing.</source>
        <translation>Une politique est une règle que traversent les requêtes : qui peut appeler, à quelle fréquence, avec quelle taille, et ce qui est modifié au passage. Essayez d’abord une limite de débit en mode rapport : elle compte et ne refuse rien.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
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
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>%1 (not known to this gateway)</source>
        <translation>%1 (inconnue de cette passerelle)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProblemList</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Afficher ou masquer la liste</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Erreur précédente</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProblemsView</name>
    <message>
        <source>No problems.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Flux en direct</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PromoteDialog</name>
    <message>
        <source>Promote from %1</source>
        <translation>Promouvoir depuis %1</translation>
    </message>
    <message>
        <source>In this order, so that nothing names what is not there yet. It becomes part of the pending changes; nothing reaches the gateway before they are applied.</source>
        <translation>Dans cet ordre, pour que rien ne nomme ce qui n’existe pas encore. Cela rejoint les modifications en attente ; rien n’atteint la passerelle avant leur application.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>Ajouter aux modifications en attente</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>requis par %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names %2, which is not there.</source>
        <translation>%1 nomme %2, qui n’y existe pas.</translation>
    </message>
    <message>
        <source>Secrets don&apos;t come along: a gateway doesn&apos;t show them. Fill them in before you apply.</source>
        <translation>Les secrets ne suivent pas : une passerelle ne les montre pas. Renseignez-les avant d’appliquer.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) will be deleted.</source>
        <translation>
            <numerusform>%n objet sera supprimé.</numerusform>
            <numerusform>%n objets seront supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProtectDialog</name>
    <message>
        <source>Public API</source>
        <translation>API publique</translation>
    </message>
    <message>
        <source>For everybody: no key, limits by address, open to browsers.</source>
        <translation>Pour tous : pas de clé, limites par adresse, ouverte aux navigateurs.</translation>
    </message>
    <message>
        <source>Partner API</source>
        <translation>API partenaire</translation>
    </message>
    <message>
        <source>For known callers: an API key each, limits and a quota by caller.</source>
        <translation>Pour des appelants connus : une clé d’API chacun, limites et quota par appelant.</translation>
    </message>
    <message>
        <source>Internal API</source>
        <translation>API interne</translation>
    </message>
    <message>
        <source>For the own network: private addresses alone, with retries.</source>
        <translation>Pour son propre réseau : adresses privées seulement, avec nouvelles tentatives.</translation>
    </message>
    <message>
        <source>AI API</source>
        <translation>API d’IA</translation>
    </message>
    <message>
        <source>For slow and costly answers: a key, few requests at a time, a daily quota.</source>
        <translation>Pour des réponses lentes et coûteuses : une clé, peu de requêtes à la fois, un quota journalier.</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>Protéger %1</translation>
    </message>
    <message>
        <source>Kind of API</source>
        <translation>Type d’API</translation>
    </message>
    <message>
        <source>&amp;Kind of API</source>
        <translation>&amp;Type d’API</translation>
    </message>
    <message>
        <source>Policies that would be made</source>
        <translation>Politiques qui seraient créées</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Nothing is applied yet: the policies are gathered in the pending changes, where each can be edited, and one undo takes all of them back.</source>
        <translation>Rien n’est encore appliqué : les politiques rejoignent les modifications en attente, où chacune peut être modifiée, et une seule annulation les reprend toutes.</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>Ajouter aux modifications en attente</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>valeurs par défaut</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>there is one for more: %1</source>
        <translation>il en existe une plus large : %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>existe déjà : %1</translation>
    </message>
    <message>
        <source>this gateway has no such policy</source>
        <translation>cette passerelle n’a pas cette politique</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) will be made</source>
        <translation>
            <numerusform>%n politique sera créée</numerusform>
            <numerusform>%n politiques seront créées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>Protéger une API</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Ce qui est protégé</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::QuotaGauges</name>
    <message>
        <source>Used up, %1 until %2</source>
        <translation>Épuisé, %1 jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 of %2 left until %3</source>
        <translation>%1 sur %2 restants jusqu’à %3</translation>
    </message>
    <message>
        <source>Quotas nearest their end</source>
        <translation>Quotas les plus proches de leur fin</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used, %4 left until %5, policy %6</source>
        <translation>%1 : %2 sur %3 utilisés, %4 restants jusqu’à %5, politique %6</translation>
    </message>
    <message>
        <source>%1, reports only</source>
        <translation>%1, signale seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n more quota(s) count addresses or header values, which have no names</source>
        <translation>
            <numerusform>%n autre quota compte des adresses ou des valeurs d’en-tête, qui n’ont pas de nom</numerusform>
            <numerusform>%n autres quotas comptent des adresses ou des valeurs d’en-tête, qui n’ont pas de nom</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more counters than the gateway looks at</source>
        <translation>Il y a plus de compteurs que la passerelle n’en examine</translation>
    </message>
    <message>
        <source>Open whom it counts</source>
        <translation>Ouvrir qui il compte</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>Ouvrir la politique</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RecentRequestBox</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>No request came yet since this window is open</source>
        <translation>Aucune requête n’est encore venue depuis l’ouverture de cette fenêtre</translation>
    </message>
    <message>
        <source>There is no request log</source>
        <translation>Il n’y a pas de journal des requêtes</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ReferenceField</name>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>There is no %1 of this name here</source>
        <translation>Il n’y a pas de %1 de ce nom ici</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RejectionList</name>
    <message>
        <source>Nothing was refused yet. When a policy refuses a request, it says here why.</source>
        <translation>Rien n’a encore été refusé. Quand une politique refuse une requête, la raison est donnée ici.</translation>
    </message>
    <message>
        <source>Recent rejections</source>
        <translation>Refus récents</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RelatedPanel</name>
    <message>
        <source>names it</source>
        <translation>le nomme</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>applies here</source>
        <translation>s’applique ici</translation>
    </message>
    <message>
        <source>applies to it</source>
        <translation>s’y applique</translation>
    </message>
    <message>
        <source>by the group %1</source>
        <translation>par le groupe %1</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>lui appartient</translation>
    </message>
    <message>
        <source>its tenant</source>
        <translation>son locataire</translation>
    </message>
    <message>
        <source>secret at %1</source>
        <translation>secret dans %1</translation>
    </message>
    <message>
        <source>The way of a request</source>
        <translation>Le trajet d’une requête</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilise</translation>
    </message>
    <message>
        <source>It refers to nothing else.</source>
        <translation>Il ne fait référence à rien d’autre.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>Rien n’y fait référence.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: %1</source>
        <translation>
            <numerusform>et %n de plus : %1</numerusform>
            <numerusform>et %n de plus : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestDetail</name>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Shows the policy that refused it</source>
        <translation>Affiche la politique qui l’a refusée</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Shows the route that it took</source>
        <translation>Affiche la route qu’elle a prise</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Shows the revision of the configuration that it met</source>
        <translation>Affiche la révision de la configuration qu’elle a rencontrée</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en tant que curl</translation>
    </message>
    <message>
        <source>Method, address and query; credentials and body are not in the log</source>
        <translation>Méthode, adresse et requête ; les identifiants et le corps ne sont pas dans le journal</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Envoyer à nouveau…</translation>
    </message>
    <message>
        <source>Fills it into the local gateway&apos;s request panel</source>
        <translation>La place dans le panneau de requêtes de la passerelle locale</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Détails de la requête</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Only the local gateway has a request panel; for this one, copy it as curl</source>
        <translation>Seule la passerelle locale a un panneau de requêtes ; pour celle-ci, copiez-la comme curl</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Interrogation de la passerelle…</translation>
    </message>
    <message>
        <source>What the gateway did:</source>
        <translation>Ce que la passerelle a fait :</translation>
    </message>
    <message>
        <source>What the gateway would decide now of such a request without credentials:</source>
        <translation>Ce que la passerelle déciderait maintenant d’une telle requête sans identifiants :</translation>
    </message>
    <message>
        <source>What the gateway would decide now of such a request of %1:</source>
        <translation>Ce que la passerelle déciderait maintenant d’une telle requête de %1 :</translation>
    </message>
    <message>
        <source>Copied; add its credentials: they are not in the log</source>
        <translation>Copié ; ajoutez ses identifiants : ils ne sont pas dans le journal</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Essayer…</translation>
    </message>
    <message>
        <source>Tries it against the policy that refused it, or else its route, and your edits</source>
        <translation>L’essaie avec la politique qui l’a refusée, sinon avec sa route, et avec vos modifications</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestLog</name>
    <message>
        <source>Calls to gateways</source>
        <translation>Appels aux passerelles</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en tant que curl</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestWayView</name>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>The way of a request</source>
        <translation>Le trajet d’une requête</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>%1: %2, this one</source>
        <translation>%1 : %2, celui-ci</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ResourceHistoryDialog</name>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>&amp;Restore this…</source>
        <translation>&amp;Restaurer ceci…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>No revision changed it yet.</source>
        <translation>Aucune révision ne l’a encore modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n révision</numerusform>
            <numerusform>%n révisions</numerusform>
        </translation>
    </message>
    <message>
        <source>The first revision: there is nothing before it.</source>
        <translation>La première révision : rien ne la précède.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ResourcePage</name>
    <message>
        <source>%1 (Ins)</source>
        <translation>%1 (Inser)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Discard the pending change</source>
        <translation>Abandonner la modification en attente</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’id</translation>
    </message>
    <message>
        <source>Copy as YAML</source>
        <translation>Copier en YAML</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en tant que curl</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Every tenant</source>
        <translation>Tous les locataires</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>La passerelle elle-même</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Read-only: you can look, copy and compare, and nothing can be changed through this connection.</source>
        <translation>Lecture seule : vous pouvez regarder, copier et comparer, mais rien ne peut être modifié par cette connexion.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>%1 are hidden by it.</source>
        <translation>%1 sont masqués par le filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <translation>%1 : chargement impossible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>Cette connexion est en lecture seule</translation>
    </message>
    <message>
        <source>A copy is among the pending changes: %1. Secrets are not copied.</source>
        <translation>Une copie se trouve parmi les modifications en attente : %1. Les secrets ne sont pas copiés.</translation>
    </message>
    <message numerus="yes">
        <source>, used by %n</source>
        <translation>
            <numerusform>, utilisé par %n</numerusform>
            <numerusform>, utilisé par %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n resource(s)</source>
        <translation>
            <numerusform>Supprimer %n ressource</numerusform>
            <numerusform>Supprimer %n ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked for deletion and go when the pending changes are applied:</source>
        <translation>Elles sont marquées pour suppression et disparaissent à l’application des modifications en attente :</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Marquer pour suppression</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Nothing refers to it</source>
        <translation>Rien n’y fait référence</translation>
    </message>
    <message>
        <source>Edit together…</source>
        <translation>Modifier ensemble…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrer par cette valeur</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Exclure cette valeur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as gatehousectl</source>
        <translation>Copier en tant que gatehousectl</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Exporter le tableau…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are among the pending changes</source>
        <translation>
            <numerusform>%n modification se trouve parmi celles en attente</numerusform>
            <numerusform>%n modifications se trouvent parmi celles en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n resource(s)</source>
        <translation>
            <numerusform>Activer %n ressource</numerusform>
            <numerusform>Activer %n ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n resource(s)</source>
        <translation>
            <numerusform>Désactiver %n ressource</numerusform>
            <numerusform>Désactiver %n ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are copied; export the table for all</source>
        <translation>Les %1 premières sont copiées ; exportez le tableau pour toutes</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Protéger…</translation>
    </message>
    <message numerus="yes">
        <source>%n new policy(ies) are among the pending changes</source>
        <translation>
            <numerusform>%n nouvelle politique est parmi les modifications en attente</numerusform>
            <numerusform>%n nouvelles politiques sont parmi les modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>What protects it</source>
        <translation>Ce qui la protège</translation>
    </message>
    <message>
        <source>Offers sets of policies for an API</source>
        <translation>Propose des ensembles de politiques pour une API</translation>
    </message>
    <message>
        <source>These refer to them. The gateway refuses a change that leaves a reference without its target:</source>
        <translation>Ceux-ci s’y réfèrent. La passerelle refuse une modification qui laisse une référence sans sa cible :</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RestoreDialog</name>
    <message>
        <source>Restore revision %1</source>
        <translation>Restaurer la révision %1</translation>
    </message>
    <message>
        <source>%1 becomes what it was in revision %2, as a new revision. Nothing else changes and the history stays.</source>
        <translation>%1 redevient ce qu’il était dans la révision %2, comme nouvelle révision. Rien d’autre ne change et l’historique reste.</translation>
    </message>
    <message>
        <source>The whole configuration becomes what it was in revision %1, as a new revision. The history stays.</source>
        <translation>Toute la configuration redevient ce qu’elle était dans la révision %1, comme nouvelle révision. L’historique reste.</translation>
    </message>
    <message>
        <source>Asking the gateway what would change…</source>
        <translation>Demande à la passerelle de ce qui changerait…</translation>
    </message>
    <message>
        <source>Why? (kept in the history)</source>
        <translation>Pourquoi ? (conservé dans l’historique)</translation>
    </message>
    <message>
        <source>Message of the restore</source>
        <translation>Message de la restauration</translation>
    </message>
    <message>
        <source>Type the connection&apos;s name to go on: %1</source>
        <translation>Pour continuer, saisissez le nom de la connexion : %1</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be restored through it.</source>
        <translation>Cette connexion est en lecture seule : rien ne peut être restauré par elle.</translation>
    </message>
    <message>
        <source>It is already like that: nothing would change.</source>
        <translation>C’est déjà ainsi : rien ne changerait.</translation>
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
        <translation>Nouvelle route</translation>
    </message>
    <message>
        <source>No routes yet</source>
        <translation>Pas encore de route</translation>
    </message>
    <message>
        <source>A route says which requests, by host, path and method, go to which service. Without one no request is served.</source>
        <translation>Une route dit quelles requêtes, selon l’hôte, le chemin et la méthode, vont à quel service. Sans elle, aucune requête n’est servie.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SampleBody</name>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>Type de contenu du corps</translation>
    </message>
    <message>
        <source>A Content-Type among the headers counts instead</source>
        <translation>Un Content-Type parmi les en-têtes compte à sa place</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The body is longer than %1</source>
        <translation>Le corps est plus long que %1</translation>
    </message>
    <message>
        <source>Only the beginning is shown, of %1</source>
        <translation>Seul le début est affiché, sur %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SchemaForm</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
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
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The whole gateway</source>
        <translation>Toute la passerelle</translation>
    </message>
    <message>
        <source>A tenant</source>
        <translation>Un locataire</translation>
    </message>
    <message>
        <source>The whole tenant</source>
        <translation>Tout le locataire</translation>
    </message>
    <message>
        <source>One service</source>
        <translation>Un service</translation>
    </message>
    <message>
        <source>One route</source>
        <translation>Une route</translation>
    </message>
    <message>
        <source>One consumer</source>
        <translation>Un consommateur</translation>
    </message>
    <message>
        <source>A group of consumers</source>
        <translation>Un groupe de consommateurs</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>locataire</translation>
    </message>
    <message>
        <source>Tenant of the scope</source>
        <translation>Locataire de la portée</translation>
    </message>
    <message>
        <source>There is no %1 of this name here</source>
        <translation>Il n’y a pas de %1 de ce nom ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Makes a random one, shows it and copies it. It can&apos;t be read again once it is stored.</source>
        <translation>En crée un aléatoire, l’affiche et le copie. Il ne peut plus être lu une fois enregistré.</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Générer %1</translation>
    </message>
    <message>
        <source>Copied to the clipboard. Keep it now: it is not shown again once it is stored.</source>
        <translation>Copié dans le presse-papiers. Gardez-le maintenant : il n’est plus affiché une fois enregistré.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it</source>
        <translation>Enregistré. Laissez vide pour le conserver</translation>
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
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Pas encore de secrets</translation>
    </message>
    <message>
        <source>A secret is a value that others refer to by its name, so that it stands in one place and in no policy: a password for an upstream, a signing key. The gateway keeps it sealed and gives it to nobody.</source>
        <translation>Un secret est une valeur que d’autres désignent par son nom, pour qu’elle soit à un seul endroit et dans aucune politique : un mot de passe pour un amont, une clé de signature. La passerelle le garde scellé et ne le donne à personne.</translation>
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
        <translation>Protéger…</translation>
    </message>
    <message>
        <source>Open the route</source>
        <translation>Ouvrir la route</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Choose an API to read what protects it and what is missing.</source>
        <translation>Choisissez une API pour lire ce qui la protège et ce qui manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) chosen; these are the first %1</source>
        <translation>
            <numerusform>%n API choisie ; voici la première (%1)</numerusform>
            <numerusform>%n API choisies ; voici les %1 premières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) chosen</source>
        <translation>
            <numerusform>%n API choisie</numerusform>
            <numerusform>%n API choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>A sound set of policies at once</source>
        <translation>Un ensemble solide de politiques en une fois</translation>
    </message>
    <message>
        <source>%1, only reports</source>
        <translation>%1, rapport seulement</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Helped by pending changes, once they are applied: %1</source>
        <translation>Améliorés par les modifications en attente, une fois appliquées : %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecurityPage</name>
    <message>
        <source>Filter APIs</source>
        <translation>Filtrer les API</translation>
    </message>
    <message>
        <source>Filter (/), such as code:limit.none</source>
        <translation>Filtrer (/), par exemple code:limit.none</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <translation>%1, en attente</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
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
        <translation>Les API et leur protection</translation>
    </message>
    <message>
        <source>Open the route</source>
        <translation>Ouvrir la route</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Protéger…</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrer par cette valeur</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Exclure cette valeur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a severity: 3 High</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>with the pending changes, and without</comment>
        <translation>%1 (actuellement %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) with severity %1</source>
        <translation>
            <numerusform>%n API de gravité %1</numerusform>
            <numerusform>%n API de gravité %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>N’afficher que celles-ci</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) without authentication</source>
        <translation>
            <numerusform>%n API sans authentification</numerusform>
            <numerusform>%n API sans authentification</numerusform>
        </translation>
    </message>
    <message>
        <source>All APIs ask who calls.</source>
        <translation>Toutes les API demandent qui appelle.</translation>
    </message>
    <message>
        <source>Pending changes are counted in; they are in force once they are applied.</source>
        <translation>Les modifications en attente sont prises en compte ; elles entrent en vigueur une fois appliquées.</translation>
    </message>
    <message>
        <source>This gateway doesn&apos;t tell of some things, and nothing is said of them here: %1</source>
        <translation>Cette passerelle ne renseigne pas sur certaines choses, dont rien n’est dit ici : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>%1 are hidden by it.</source>
        <translation>%1 sont masqués par le filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No APIs yet</source>
        <translation>Pas encore d’API</translation>
    </message>
    <message>
        <source>What protects an API, and what is missing, shows here as soon as there is a route that is enabled.</source>
        <translation>Ce qui protège une API et ce qui manque apparaît ici dès qu’une route est activée.</translation>
    </message>
    <message>
        <source>Go to Routes</source>
        <translation>Aller aux routes</translation>
    </message>
    <message>
        <source>It can&apos;t be told how APIs are protected</source>
        <translation>Impossible de dire comment les API sont protégées</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Read-only: what is missing can be seen here, and nothing can be changed through this connection.</source>
        <translation>Lecture seule : ce qui manque est visible ici, mais rien ne peut être modifié par cette connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are among the pending changes</source>
        <translation>
            <numerusform>%n modification se trouve parmi celles en attente</numerusform>
            <numerusform>%n modifications se trouvent parmi celles en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were left out: choose fewer at a time.</source>
        <translation>
            <numerusform>%n autre a été laissée de côté : choisissez-en moins à la fois.</numerusform>
            <numerusform>%n autres ont été laissées de côté : choisissez-en moins à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new policy(ies) are among the pending changes</source>
        <translation>
            <numerusform>%n nouvelle politique est parmi les modifications en attente</numerusform>
            <numerusform>%n nouvelles politiques sont parmi les modifications en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ServicesPage</name>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>No APIs yet</source>
        <translation>Pas encore d’API</translation>
    </message>
    <message>
        <source>A service is one version of an API and where it runs. Make one, then a route that leads requests to it.</source>
        <translation>Un service est une version d’une API et l’endroit où elle tourne. Créez-en un, puis une route qui y mène des requêtes.</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nouvelle route</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Routes of the service</source>
        <translation>Routes du service</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) lead here</source>
        <translation>
            <numerusform>%n route mène ici</numerusform>
            <numerusform>%n routes mènent ici</numerusform>
        </translation>
    </message>
    <message>
        <source>No route leads here: requests can&apos;t reach this service yet.</source>
        <translation>Aucune route ne mène ici : les requêtes ne peuvent pas encore atteindre ce service.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SizeField</name>
    <message>
        <source>A number with a unit: 512, 8KiB, 1MiB, 2GiB</source>
        <translation>Un nombre avec une unité : 512, 8KiB, 1MiB, 2GiB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SourceEditor</name>
    <message>
        <source>Ctrl+Space completes</source>
        <translation>Ctrl+Espace complète</translation>
    </message>
    <message>
        <source>A document is an object: names with values</source>
        <translation>Un document est un objet : des noms avec des valeurs</translation>
    </message>
    <message>
        <source>The comments could not be kept; Ctrl+Z brings them back.</source>
        <translation>Les commentaires n’ont pas pu être conservés ; Ctrl+Z les rétablit.</translation>
    </message>
    <message>
        <source>Comments stay in this window; the gateway does not keep them.</source>
        <translation>Les commentaires restent dans cette fenêtre ; la passerelle ne les conserve pas.</translation>
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
        <translation>Plus</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::StoreDirectory</name>
    <message>
        <source>Local gateway</source>
        <translation>Passerelle locale</translation>
    </message>
    <message>
        <source>This version knows no gateways of the kind &quot;%1&quot;.</source>
        <translation>Cette version ne connaît pas de passerelle du type « %1 ».</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Connected: %1 %2, revision %3, as %4 (%5).</source>
        <translation>Connecté : %1 %2, révision %3, en tant que %4 (%5).</translation>
    </message>
    <message>
        <source>Without TLS the token can be read on the way.</source>
        <translation>Sans TLS, le jeton peut être lu en chemin.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Retirer la connexion</translation>
    </message>
    <message>
        <source>The connection and its token are forgotten on this computer. The gateway itself is not touched.</source>
        <translation>La connexion et son jeton sont oubliés sur cet ordinateur. La passerelle elle-même n’est pas touchée.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TargetsPage</name>
    <message>
        <source>Ejected, %1 s left</source>
        <translation>Écarté, encore %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Up, %n failure(s) in a row</source>
        <translation>
            <numerusform>Disponible, %n échec</numerusform>
            <numerusform>Disponible, %n échecs de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
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
        <translation>Mises à l’écart</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Go to APIs</source>
        <translation>Aller aux API</translation>
    </message>
    <message>
        <source>Waiting for the gateway…</source>
        <translation>En attente de la passerelle…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>5 dernières minutes</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>6 dernières heures</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Filter targets</source>
        <translation>Filtrer les cibles</translation>
    </message>
    <message>
        <source>Filter, such as state:down</source>
        <translation>Filtrer, par exemple state:down</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n cible</numerusform>
            <numerusform>%n cibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 targets</source>
        <translation>%1 cibles sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n hors service</numerusform>
            <numerusform>%n hors service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ejected</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>Pas encore de cibles</translation>
    </message>
    <message>
        <source>Targets are where a service&apos;s requests go. Give a service one or more: how each is, and how it was, shows here.</source>
        <translation>Les cibles reçoivent les requêtes d’un service. Donnez-en une ou plusieurs à un service : leur état, présent et passé, apparaît ici.</translation>
    </message>
    <message>
        <source>The targets can&apos;t be shown</source>
        <translation>Les cibles ne peuvent pas être montrées</translation>
    </message>
    <message>
        <source>Choose a target to read how it was; double click opens its service.</source>
        <translation>Choisissez une cible pour lire son passé ; un double clic ouvre son service.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TenantsPage</name>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Nouveau locataire</translation>
    </message>
    <message>
        <source>No tenants</source>
        <translation>Aucun locataire</translation>
    </message>
    <message>
        <source>A tenant is a team with its own services, routes, consumers and policies. What belongs to one is not seen by another.</source>
        <translation>Un locataire est une équipe avec ses propres services, routes, consommateurs et politiques. Ce qui appartient à l’un n’est pas vu d’un autre.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
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
        <translation>Consommateurs</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TextField</name>
    <message>
        <source>Too long or of several lines: edit it in the Source tab</source>
        <translation>Trop long ou sur plusieurs lignes : modifiez-le dans l’onglet Source</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ToggleField</name>
    <message>
        <source>Holds %1 now</source>
        <translation>Contient actuellement %1</translation>
    </message>
    <message>
        <source>On by default</source>
        <translation>Activé par défaut</translation>
    </message>
    <message>
        <source>Off by default</source>
        <translation>Désactivé par défaut</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TourCard</name>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>A gateway inside</source>
        <translation>Une passerelle dans le programme</translation>
    </message>
    <message>
        <source>The local gateway is a whole gateway in this program, with sample APIs and traffic. Send it a request and see how it was decided.</source>
        <translation>La passerelle locale est une passerelle entière dans ce programme, avec des API et du trafic d’exemple. Envoyez-lui une requête et voyez comment il a été décidé.</translation>
    </message>
    <message>
        <source>Live traffic</source>
        <translation>Trafic en direct</translation>
    </message>
    <message>
        <source>Requests, latencies and rejections, second by second. Drag over a chart to look closer.</source>
        <translation>Requêtes, latences et refus, seconde par seconde. Faites glisser sur un graphique pour regarder de plus près.</translation>
    </message>
    <message>
        <source>Routes and policies</source>
        <translation>Routes et politiques</translation>
    </message>
    <message>
        <source>Routes, policies, consumers and tenants are edited in forms at the side. F1 explains the field that you are in.</source>
        <translation>Les routes, politiques, consommateurs et locataires se modifient dans des formulaires sur le côté. F1 explique le champ où vous êtes.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Pourquoi a-t-elle été refusée ?</translation>
    </message>
    <message>
        <source>Choose a request in the log: it tells, policy by policy, how it was decided.</source>
        <translation>Choisissez une requête dans le journal : il dit, politique par politique, comment il a été décidé.</translation>
    </message>
    <message>
        <source>Nothing is applied by itself</source>
        <translation>Rien ne s’applique tout seul</translation>
    </message>
    <message>
        <source>Edits wait as pending changes. Look at what they would change, then apply them with Ctrl+S.</source>
        <translation>Les modifications restent en attente. Regardez ce qu’elles changeraient, puis appliquez-les avec Ctrl+S.</translation>
    </message>
    <message>
        <source>One key for everything</source>
        <translation>Une touche pour tout</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, objects, actions and help.</source>
        <translation>Ctrl+K trouve pages, objets, actions et aide.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>End the tour; Help → Tour begins it again</source>
        <translation>Termine la visite ; Aide → Visite guidée la recommence</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TrustDialog</name>
    <message>
        <source>The certificate has changed</source>
        <translation>Le certificat a changé</translation>
    </message>
    <message>
        <source>Unknown certificate</source>
        <translation>Certificat inconnu</translation>
    </message>
    <message>
        <source>The gateway shows another certificate than the one that you trusted.</source>
        <translation>La passerelle présente un autre certificat que celui que vous avez approuvé.</translation>
    </message>
    <message>
        <source>Somebody may be listening in between. Nothing was sent, the token least of all. If the certificate was really replaced, ask who runs the gateway for the new fingerprint, then forget the old one in the connection&apos;s settings and test again.</source>
        <translation>Quelqu’un écoute peut-être entre vous et elle. Rien n’a été envoyé, le jeton moins que tout. Si le certificat a vraiment été remplacé, demandez la nouvelle empreinte à qui exploite la passerelle, puis oubliez l’ancien dans les paramètres de la connexion et testez de nouveau.</translation>
    </message>
    <message>
        <source>Trusted (SHA-256)</source>
        <translation>Approuvé (SHA-256)</translation>
    </message>
    <message>
        <source>Shown now (SHA-256)</source>
        <translation>Présenté maintenant (SHA-256)</translation>
    </message>
    <message>
        <source>No authority that this computer knows vouches for the gateway&apos;s certificate: %1</source>
        <translation>Aucune autorité connue de cet ordinateur ne garantit le certificat de la passerelle : %1</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256)</source>
        <translation>Son empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Compare it with the one that the gateway&apos;s operator tells you, by another way than this connection. Once trusted, exactly this certificate is accepted, and any other refused.</source>
        <translation>Comparez-la à celle que l’exploitant de la passerelle vous donne, par une autre voie que cette connexion. Une fois approuvé, exactement ce certificat est accepté, et tout autre refusé.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Approuver ce certificat</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TryPanel</name>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>As consumer</source>
        <translation>En tant que consommateur</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>En-têtes, un par ligne</translation>
    </message>
    <message>
        <source>Explains what would be decided with the pending changes; nothing is sent or applied</source>
        <translation>Explique ce qui serait décidé avec les modifications en attente ; rien n’est envoyé ni appliqué</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Try a request against what you edit, before it is applied.</source>
        <translation>Essayez une requête avec ce que vous modifiez, avant que ce soit appliqué.</translation>
    </message>
    <message>
        <source>nobody: as the headers say</source>
        <translation>personne : selon les en-têtes</translation>
    </message>
    <message>
        <source>A header is Name: value; this is none: %1</source>
        <translation>Un en-tête s’écrit Nom: valeur ; ceci n’en est pas un : %1</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Interrogation de la passerelle…</translation>
    </message>
    <message>
        <source>With the changes: %1</source>
        <translation>Avec les modifications : %1</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <translation>Comme c’est maintenant : %1</translation>
    </message>
    <message>
        <source>Now: %1. With the changes: %2</source>
        <translation>Maintenant : %1. Avec les modifications : %2</translation>
    </message>
    <message>
        <source>It can&apos;t be tried:</source>
        <translation>Impossible d’essayer :</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>comme ci-dessous</translation>
    </message>
    <message>
        <source>A recent request of the log; header fields and body are not in it</source>
        <translation>Une requête récente du journal ; les champs d’en-tête et le corps n’y sont pas</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::UnsavedDialog</name>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>it is so already</source>
        <translation>c’est déjà ainsi</translation>
    </message>
    <message>
        <source>was deleted; it would be made again</source>
        <translation>a été supprimé ; il serait recréé</translation>
    </message>
    <message>
        <source>others changed the same, yours would replace it: %1</source>
        <translation>d’autres ont modifié la même chose, la vôtre la remplacerait : %1</translation>
    </message>
    <message>
        <source>others changed other fields, which stay</source>
        <translation>d’autres ont modifié d’autres champs, qui restent</translation>
    </message>
    <message>
        <source>its secret has to be entered again</source>
        <translation>son secret doit être saisi à nouveau</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Restored, they become pending changes again; nothing is applied yet.</source>
        <translation>Restaurées, elles redeviennent des modifications en attente ; rien n’est encore appliqué.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Meanwhile at the gateway</source>
        <translation>Entre-temps sur la passerelle</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Tout abandonner</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>Shows field by field what others changed meanwhile, and lets you choose</source>
        <translation>Montre champ par champ ce que d’autres ont modifié entre-temps, et vous laisse choisir</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) had not been applied when the connection was last closed. They were kept on %1.</source>
        <translation>
            <numerusform>%n modification n’était pas appliquée à la dernière fermeture de la connexion. Elle a été conservée le %1.</numerusform>
            <numerusform>%n modifications n’étaient pas appliquées à la dernière fermeture de la connexion. Elles ont été conservées le %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::UnsavedKeeper</name>
    <message>
        <source>Restore unsaved edits</source>
        <translation>Restaurer les modifications non enregistrées</translation>
    </message>
    <message>
        <source>Unsaved edits of an earlier run can&apos;t be read (%1); they are kept in %2</source>
        <translation>Les modifications non enregistrées d’une exécution précédente ne peuvent pas être lues (%1) ; elles sont gardées dans %2</translation>
    </message>
    <message>
        <source>Edits can&apos;t be kept for the next start: %1 can&apos;t be written</source>
        <translation>Les modifications ne peuvent pas être gardées pour le prochain démarrage : %1 ne peut pas être écrit</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::VariantField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::WallWindow</name>
    <message>
        <source>Rejected per second by policy</source>
        <translation>Refusées par seconde par politique</translation>
    </message>
    <message>
        <source>%1 on the wall</source>
        <translation>%1 sur écran mural</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>Aucune requête pendant ce temps.</translation>
    </message>
    <message>
        <source>Connection lost, figures from %1</source>
        <translation>Connexion perdue, chiffres de %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::WelcomePage</name>
    <message>
        <source>Start the local gateway</source>
        <translation>Démarrer la passerelle locale</translation>
    </message>
    <message>
        <source>Connect to a gateway…</source>
        <translation>Se connecter à une passerelle…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Bienvenue dans Gatehouse</translation>
    </message>
    <message>
        <source>Start the gateway inside: it brings two sample APIs and live traffic, and nothing leaves this computer. Or connect to a gateway that runs elsewhere.</source>
        <translation>Démarrez la passerelle intégrée : elle apporte deux API d’exemple et du trafic en direct, et rien ne quitte cet ordinateur. Ou connectez-vous à une passerelle qui tourne ailleurs.</translation>
    </message>
    <message>
        <source>Connect to a gateway: its Admin API&apos;s URL and a token are all that is needed.</source>
        <translation>Connectez-vous à une passerelle : l’URL de son API d’administration et un jeton suffisent.</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::EventStream</name>
    <message>
        <source>The gateway refused the token</source>
        <translation>La passerelle a refusé le jeton</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>La passerelle a répondu %1</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is no event stream</source>
        <translation>La réponse de la passerelle n’est pas un flux d’événements</translation>
    </message>
    <message>
        <source>The gateway ended the stream</source>
        <translation>La passerelle a mis fin au flux</translation>
    </message>
    <message>
        <source>The gateway fell silent</source>
        <translation>La passerelle est devenue muette</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::NativeDriver</name>
    <message>
        <source>The gateway&apos;s answer makes no sense</source>
        <translation>La réponse de la passerelle n’a pas de sens</translation>
    </message>
    <message>
        <source>A list has no items.</source>
        <translation>Une liste n’a pas d’« items ».</translation>
    </message>
    <message>
        <source>The gateway lists more than 1,000,000 resources.</source>
        <translation>La passerelle liste plus de 1 000 000 de ressources.</translation>
    </message>
    <message>
        <source>The gateway&apos;s pages go in a circle.</source>
        <translation>Les pages de la passerelle tournent en rond.</translation>
    </message>
    <message>
        <source>It is no %1 but %2.</source>
        <translation>Ce n’est pas du %1 mais %2.</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::Transport</name>
    <message>
        <source>The gateway&apos;s certificate has changed. Trusted: %1. Shown now: %2. Somebody may be listening in between; nothing was sent.</source>
        <translation>Le certificat de la passerelle a changé. Approuvé : %1. Présenté maintenant : %2. Quelqu’un écoute peut-être entre les deux ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted: %1. Its SHA-256 fingerprint is %2.</source>
        <translation>Le certificat de la passerelle n’est pas approuvé : %1. Son empreinte SHA-256 est %2.</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>Cette connexion est en lecture seule</translation>
    </message>
    <message>
        <source>Nothing was sent. Change the connection&apos;s safety level to edit this gateway.</source>
        <translation>Rien n’a été envoyé. Changez le niveau de sûreté de la connexion pour modifier cette passerelle.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop grande</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer has more than 64 MiB and was not read.</source>
        <translation>La réponse de la passerelle dépasse 64 MiB et n’a pas été lue.</translation>
    </message>
    <message>
        <source>Nothing listens there</source>
        <translation>Rien n’écoute à cet endroit</translation>
    </message>
    <message>
        <source>The host is not known</source>
        <translation>L’hôte est inconnu</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>Le nom %1 n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time</source>
        <translation>La passerelle n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>No whole answer within %1 s.</source>
        <translation>Pas de réponse complète en %1 s.</translation>
    </message>
    <message>
        <source>The gateway could not be reached</source>
        <translation>La passerelle n’a pas pu être jointe</translation>
    </message>
    <message>
        <source>The gateway refused the token</source>
        <translation>La passerelle a refusé le jeton</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>Ce jeton n’y est pas autorisé</translation>
    </message>
    <message>
        <source>The gateway does not have that</source>
        <translation>La passerelle n’a pas cet élément</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps</translation>
    </message>
    <message>
        <source>The gateway refused this</source>
        <translation>La passerelle a refusé cela</translation>
    </message>
    <message>
        <source>The gateway wants to send us elsewhere, and was not followed</source>
        <translation>La passerelle veut nous envoyer ailleurs et n’a pas été suivie</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>La passerelle a répondu %1</translation>
    </message>
    <message>
        <source>The answer is no problem document.</source>
        <translation>La réponse n’est pas un document de problème.</translation>
    </message>
    <message>
        <source>This gateway is read-only</source>
        <translation>Cette passerelle est en lecture seule</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
</context>
</TS>
