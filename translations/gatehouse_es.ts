<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ha caducado</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s)</source>
        <translation>
            <numerusform>%1 caduca en %n día</numerusform>
            <numerusform>%1 caduca en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>Un certificado</translation>
    </message>
    <message>
        <source>The key %1</source>
        <translation>La clave %1</translation>
    </message>
    <message>
        <source>%1 % of the requests are rejected</source>
        <translation>Se rechaza el %1 % de las solicitudes</translation>
    </message>
    <message>
        <source>In the last minute, by policies; the threshold is %1 %.</source>
        <translation>En el último minuto, por políticas; el umbral es del %1 %.</translation>
    </message>
    <message>
        <source>%1 answers %2 % with errors</source>
        <translation>%1 responde con errores al %2 %</translation>
    </message>
    <message>
        <source>5xx in the last minute, as when its targets are down; the threshold is %1 %.</source>
        <translation>5xx en el último minuto, como cuando sus destinos están caídos; el umbral es del %1 %.</translation>
    </message>
    <message>
        <source>The quota of %1 is used up</source>
        <translation>La cuota de %1 está agotada</translation>
    </message>
    <message>
        <source>%1 has used %2 % of its quota</source>
        <translation>%1 ha usado el %2 % de su cuota</translation>
    </message>
    <message>
        <source>%1 of %2 left until %3, policy %4</source>
        <translation>quedan %1 de %2 hasta %3, política %4</translation>
    </message>
</context>
<context>
    <name>ApplyGuard</name>
    <message>
        <source>This connection is read-only. Nothing can be put into force through it; its safety level is set in the connection&apos;s settings.</source>
        <translation>Esta conexión es de solo lectura. Nada puede ponerse en vigor a través de ella; su nivel de seguridad se fija en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>Type the connection&apos;s &amp;name to go on: %1</source>
        <translation>Escriba el &amp;nombre de la conexión para continuar: %1</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Nombre de la conexión</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Filter (/), such as who:owner outcome:refused</source>
        <translation>Filtro (/), por ejemplo who:owner outcome:refused</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>marked for deletion</source>
        <translation>marcado para eliminar</translation>
    </message>
    <message>
        <source>has something else in the place of “%1”</source>
        <translation>tiene otra cosa en el lugar de «%1»</translation>
    </message>
    <message>
        <source>not set (%1)</source>
        <translation>sin definir (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n cambiará</numerusform>
            <numerusform>%n cambiarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already as wanted</source>
        <translation>
            <numerusform>%n ya como se quiere</numerusform>
            <numerusform>%n ya como se quiere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none</source>
        <translation>
            <numerusform>%n no lo tiene</numerusform>
            <numerusform>%n no lo tienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%n no es posible</numerusform>
            <numerusform>%n no son posibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallError</name>
    <message>
        <source>request %1</source>
        <translation>solicitud %1</translation>
    </message>
    <message>
        <source>Is the gateway running and reachable? Check the connection&apos;s address, then try again.</source>
        <translation>¿Está la puerta de enlace en marcha y accesible? Compruebe la dirección de la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Edit the connection to look at it and trust it once.</source>
        <translation>El certificado de la puerta de enlace no es de confianza. Edite la conexión para examinarlo y confiar en él una vez.</translation>
    </message>
    <message>
        <source>The gateway does not take the token. Edit the connection and enter another one.</source>
        <translation>La puerta de enlace no acepta el token. Edite la conexión e introduzca otro.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask an owner, or use another token.</source>
        <translation>Su rol no lo permite. Pida ayuda a un propietario o use otro token.</translation>
    </message>
    <message>
        <source>It is not there any more. Refresh to see what is.</source>
        <translation>Ya no existe. Actualice para ver lo que hay.</translation>
    </message>
    <message>
        <source>Solve what is marked and try again. Nothing was changed.</source>
        <translation>Corrija lo señalado e inténtelo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This connection or the gateway is read-only.</source>
        <translation>Esta conexión o la puerta de enlace es de solo lectura.</translation>
    </message>
    <message>
        <source>The gateway failed. Its log says more; try again.</source>
        <translation>La puerta de enlace falló. Su registro dice más; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Is this the Admin API of a gateway of a fitting version?</source>
        <translation>La respuesta no se pudo entender. ¿Es esta la API de administración de una puerta de enlace de versión compatible?</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The answer was larger than the console accepts. Narrow the filter.</source>
        <translation>La respuesta es mayor de lo que admite la consola. Acote el filtro.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Look at the difference, merge it, and apply again.</source>
        <translation>Alguien lo cambió mientras tanto. Mire la diferencia, combínela y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Not fresh: %1. %2</source>
        <translation>No actualizado: %1. %2</translation>
    </message>
    <message>
        <source>Live stream: %1</source>
        <translation>Flujo en vivo: %1</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>requests/s</source>
        <translation>solicitudes/s</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>over %1 ms</source>
        <translation>más de %1 ms</translation>
    </message>
    <message>
        <source>%1–%2 ms</source>
        <translation>%1–%2 ms</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>rechazos/s</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Revision %1 by %2</source>
        <translation>Revisión %1 por %2</translation>
    </message>
</context>
<context>
    <name>ColourRules</name>
    <message>
        <source>Server errors</source>
        <translation>Errores del servidor</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Por encima de un límite</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>It says nothing</source>
        <translation>No dice nada</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
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
        <translation>Elegir y ordenar columnas…</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>Conjunto «%1»</translation>
    </message>
    <message>
        <source>Save as a column set…</source>
        <translation>Guardar como conjunto de columnas…</translation>
    </message>
    <message>
        <source>Delete a column set</source>
        <translation>Eliminar un conjunto de columnas</translation>
    </message>
    <message>
        <source>Save as a column set</source>
        <translation>Guardar como conjunto de columnas</translation>
    </message>
    <message>
        <source>Name of the set; one of the same name is replaced:</source>
        <translation>Nombre del conjunto; se reemplaza el que tenga el mismo nombre:</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>line %1: </source>
        <translation>línea %1: </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Payments, production</source>
        <translation>Pagos, producción</translation>
    </message>
    <message>
        <source>Admin API &amp;URL</source>
        <translation>&amp;URL de la API de administración</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>&amp;Safety level</source>
        <translation>Nivel de &amp;seguridad</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>No longer trust this certificate by hand</source>
        <translation>Dejar de confiar manualmente en este certificado</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Close the panel (Esc). What was typed is kept as a pending change.</source>
        <translation>Cerrar el panel (Esc). Lo escrito se conserva como cambio pendiente.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>&amp;Add to changes</source>
        <translation>&amp;Añadir a los cambios</translation>
    </message>
    <message>
        <source>Puts this into the pending changes (Ctrl+Enter). Nothing reaches the gateway before they are applied.</source>
        <translation>Pone esto en los cambios pendientes (Ctrl+Intro). Nada llega a la puerta de enlace antes de aplicarlos.</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Back to what the gateway has; takes a pending change of this resource away.</source>
        <translation>Vuelve a lo que tiene la puerta de enlace; retira un cambio pendiente de este recurso.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>What it uses and what uses it</source>
        <translation>Lo que usa y lo que lo usa</translation>
    </message>
</context>
<context>
    <name>EditViews</name>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código</translation>
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
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>ExpressionCheck</name>
    <message>
        <source>It must come to %1, not to %2</source>
        <translation>Debe dar %1, no %2</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Uno de</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>En el código fuente</translation>
    </message>
</context>
<context>
    <name>GatehouseLink</name>
    <message>
        <source>The link is too long.</source>
        <translation>El enlace es demasiado largo.</translation>
    </message>
    <message>
        <source>It is no link that begins with gatehouse://.</source>
        <translation>No es un enlace que empiece por gatehouse://.</translation>
    </message>
    <message>
        <source>The link asks for something that this version does not know. Links look like gatehouse://open/CONNECTION/PAGE.</source>
        <translation>El enlace pide algo que esta versión no conoce. Los enlaces tienen el aspecto gatehouse://open/CONNECTION/PAGE.</translation>
    </message>
    <message>
        <source>The link does not say which connection and which page it means. Links look like gatehouse://open/CONNECTION/PAGE.</source>
        <translation>El enlace no dice a qué conexión y a qué página se refiere. Los enlaces tienen el aspecto gatehouse://open/CONNECTION/PAGE.</translation>
    </message>
    <message>
        <source>The link names an object in a way that this version does not understand.</source>
        <translation>El enlace nombra un objeto de una forma que esta versión no entiende.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Restore only this &amp;resource…</source>
        <translation>Restaurar solo este &amp;recurso…</translation>
    </message>
    <message>
        <source>Re&amp;store revision…</source>
        <translation>Re&amp;staurar la revisión…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Filter what is loaded (/), such as author:owner</source>
        <translation>Filtrar lo cargado (/), por ejemplo author:owner</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Conjunto de claves</translation>
    </message>
    <message>
        <source>Key sets</source>
        <translation>Conjuntos de claves</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Punto de escucha</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Puntos de escucha</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
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
        <translation>Tráfico de ejemplo</translation>
    </message>
    <message>
        <source>About 20 requests a second: 200s, some 401s, and 429s of the mobile app&apos;s limit</source>
        <translation>Unas 20 solicitudes por segundo: varios 200, algunos 401 y los 429 del límite de la aplicación móvil</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Puerta de enlace local</translation>
    </message>
</context>
<context>
    <name>LocalGatewayRequestPanel</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>As &amp;consumer</source>
        <translation>Como &amp;consumidor</translation>
    </message>
    <message>
        <source>As consumer</source>
        <translation>Como consumidor</translation>
    </message>
    <message>
        <source>&amp;Headers, one a line</source>
        <translation>&amp;Cabeceras, una por línea</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Cuerpo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send once and trace the decision (Ctrl+Enter)</source>
        <translation>Enviar una vez y trazar la decisión (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Explain only</source>
        <translation>Solo explicar</translation>
    </message>
    <message>
        <source>Ask how the gateway would decide; nothing is sent or counted</source>
        <translation>Pregunta cómo decidiría la puerta de enlace; no se envía ni se cuenta nada</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Número de solicitudes</translation>
    </message>
    <message>
        <source> requests</source>
        <translation> solicitudes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source> connections</source>
        <translation> conexiones</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Solicitudes por segundo</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>a toda velocidad</translation>
    </message>
    <message>
        <source>Start load</source>
        <translation>Iniciar la carga</translation>
    </message>
    <message>
        <source>Progress of the load</source>
        <translation>Progreso de la carga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status, filtered by the gateway</source>
        <translation>Estado, filtrado por la puerta de enlace</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Tenant, filtered by the gateway</source>
        <translation>Inquilino, filtrado por la puerta de enlace</translation>
    </message>
    <message>
        <source>Route (tenant/id)</source>
        <translation>Ruta (inquilino/id)</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Path contains (/)</source>
        <translation>La ruta URL contiene (/)</translation>
    </message>
    <message>
        <source>Path contains</source>
        <translation>La ruta URL contiene</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Keeps the newest in view</source>
        <translation>Mantiene a la vista lo más reciente</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Filter what is here (Ctrl+F), such as status&gt;=500 ms&gt;100</source>
        <translation>Filtrar lo que se muestra (Ctrl+F), por ejemplo status&gt;=500 ms&gt;100</translation>
    </message>
    <message>
        <source>Filter what is here</source>
        <translation>Filtrar lo que se muestra</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>Colores…</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>Which requests stand out, and how</source>
        <translation>Qué peticiones destacan y cómo</translation>
    </message>
    <message>
        <source>Not followed for %1 s</source>
        <translation>Sin seguimiento durante %1 s</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start on)</source>
        <translation>Id&amp;ioma (desde el próximo inicio)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <source>&amp;Local gateway</source>
        <translation>&amp;Puerta de enlace local</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Changes, log and problems</source>
        <translation>Cambios, registro y problemas</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Registro de solicitudes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Añadir conexión…</translation>
    </message>
    <message>
        <source>Connect to a gateway</source>
        <translation>Conectar con una puerta de enlace</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last pending edit</source>
        <translation>Deshacer la última edición pendiente</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo the pending edit</source>
        <translation>Rehacer la edición pendiente</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filtrar esta página</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>&amp;Buscar en todas partes…</translation>
    </message>
    <message>
        <source>Pages, resources and actions</source>
        <translation>Páginas, recursos y acciones</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Ask the gateway again</source>
        <translation>Preguntar de nuevo a la puerta de enlace</translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>&amp;Aplicar los cambios</translation>
    </message>
    <message>
        <source>Put the pending changes into force</source>
        <translation>Poner en vigor los cambios pendientes</translation>
    </message>
    <message>
        <source>&amp;Preview changes</source>
        <translation>&amp;Vista previa de los cambios</translation>
    </message>
    <message>
        <source>Dry run of the pending changes on the gateway</source>
        <translation>Simulación de los cambios pendientes en la puerta de enlace</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>Drop all pending changes</source>
        <translation>Descartar todos los cambios pendientes</translation>
    </message>
    <message>
        <source>&amp;Take back what was applied last</source>
        <translation>Re&amp;vocar lo último aplicado</translation>
    </message>
    <message>
        <source>Gathers the inverse as pending changes</source>
        <translation>Reúne lo inverso como cambios pendientes</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>Show or hide the connections</source>
        <translation>Mostrar u ocultar las conexiones</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulario</translation>
    </message>
    <message>
        <source>Show or hide the form panel</source>
        <translation>Mostrar u ocultar el panel del formulario</translation>
    </message>
    <message>
        <source>C&amp;hanges, log and problems</source>
        <translation>Cam&amp;bios, registro y problemas</translation>
    </message>
    <message>
        <source>Show or hide the lower panel</source>
        <translation>Mostrar u ocultar el panel inferior</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Dark or light as the desktop says</source>
        <translation>Oscuro o claro según el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Start the local gateway</source>
        <translation>&amp;Iniciar la puerta de enlace local</translation>
    </message>
    <message>
        <source>S&amp;top the local gateway</source>
        <translation>&amp;Detener la puerta de enlace local</translation>
    </message>
    <message>
        <source>&amp;Restart the local gateway</source>
        <translation>&amp;Reiniciar la puerta de enlace local</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>A&amp;brir su página</translation>
    </message>
    <message>
        <source>URLs, sample traffic and the request panel</source>
        <translation>URL, tráfico de ejemplo y el panel de solicitudes</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>&amp;Acerca de Gatehouse</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Copiar un enlace a esta vista</translation>
    </message>
    <message>
        <source>A gatehouse:// link that shows a colleague the same page or object</source>
        <translation>Un enlace gatehouse:// que muestra a un colega la misma página u objeto</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>What ends soon, fails, or is rejected too often</source>
        <translation>Lo que caduca pronto, falla o se rechaza demasiado</translation>
    </message>
    <message>
        <source>&amp;Compare and promote…</source>
        <translation>&amp;Comparar y promover…</translation>
    </message>
    <message>
        <source>Two connections or files beside each other</source>
        <translation>Dos conexiones o archivos uno junto al otro</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Guardar el diagnóstico…</translation>
    </message>
    <message>
        <source>A report without secrets for whoever is to look into a fault</source>
        <translation>Un informe sin secretos para quien tenga que examinar un fallo</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>&amp;Muro</translation>
    </message>
    <message>
        <source>The figures on the whole screen, to be read from afar</source>
        <translation>Las cifras en toda la pantalla, para leerlas de lejos</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir el &amp;movimiento</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no animations, and the caret does not blink</source>
        <translation>Nada se mueve por sí solo: sin animaciones y sin parpadeo del cursor</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Editar conexión…</translation>
    </message>
    <message>
        <source>Its name, address, token and safety level</source>
        <translation>Su nombre, dirección, token y nivel de seguridad</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Close the connection; it stays in the list</source>
        <translation>Cerrar la conexión; sigue en la lista</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Quitar conexión…</translation>
    </message>
    <message>
        <source>Forget the connection and its token on this computer</source>
        <translation>Olvidar la conexión y su token en este equipo</translation>
    </message>
</context>
<context>
    <name>NewResourceBox</name>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Inquilino</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
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
        <translation>Minúsculas, cifras, punto, guion, guion bajo; empieza por una letra o cifra. No se puede cambiar después.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold the charts still (Space)</source>
        <translation>Congelar los gráficos (Espacio)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Send a request…</source>
        <translation>Enviar una solicitud…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Puerta de enlace local</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Puntos de escucha</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Key sets</source>
        <translation>Conjuntos de claves</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>PendingDock</name>
    <message>
        <source>Dis&amp;card</source>
        <translation>Des&amp;cartar</translation>
    </message>
    <message>
        <source>Takes the chosen edits away (Del)</source>
        <translation>Retira las ediciones elegidas (Supr)</translation>
    </message>
    <message>
        <source>Discard a&amp;ll</source>
        <translation>Descartar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Undo last apply</source>
        <translation>&amp;Deshacer la última aplicación</translation>
    </message>
    <message>
        <source>Puts the way back of what was applied last into the pending changes; look at it, then apply it</source>
        <translation>Pone en los cambios pendientes el camino de vuelta de lo último aplicado; mírelo y después aplíquelo</translation>
    </message>
    <message>
        <source>What is this change for? (kept in the history)</source>
        <translation>¿Para qué es este cambio? (se guarda en el historial)</translation>
    </message>
    <message>
        <source>Message of the change</source>
        <translation>Mensaje del cambio</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Asks the gateway what it would do, without doing it</source>
        <translation>Pregunta a la puerta de enlace qué haría, sin hacerlo</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Combinar…</translation>
    </message>
    <message>
        <source>Shows field by field what others changed meanwhile, and lets you choose</source>
        <translation>Muestra campo por campo lo que otros cambiaron mientras tanto y le deja elegir</translation>
    </message>
    <message>
        <source>Puts all pending changes into force (Ctrl+S)</source>
        <translation>Pone en vigor todos los cambios pendientes (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>PolicyKindGroup</name>
    <message>
        <source>Who is calling</source>
        <translation>Quién llama</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Qué pueden hacer</translation>
    </message>
    <message>
        <source>What may pass</source>
        <translation>Qué puede pasar</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Qué se cambia</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>a number such as 500</source>
        <translation>un número como 500</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a time such as 2026-11-27, 2026-11-27T10:30, today or -2h</source>
        <translation>una fecha u hora como 2026-11-27, 2026-11-27T10:30, today o -2h</translation>
    </message>
    <message>
        <source>a duration such as 250ms, 30s or 5m</source>
        <translation>una duración como 250ms, 30s o 5m</translation>
    </message>
    <message>
        <source>a size such as 512, 8KiB or 1MB</source>
        <translation>un tamaño como 512, 8KiB o 1MB</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>either side</source>
        <translation>uno de los dos lados</translation>
    </message>
    <message>
        <source>both sides, as beside each other</source>
        <translation>ambos lados, como escritos uno junto al otro</translation>
    </message>
    <message>
        <source>the opposite, as a minus sign</source>
        <translation>lo contrario, como un signo menos</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>es exactamente</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>There is no column “%1” here; in quotes it is searched for as text</source>
        <translation>Aquí no hay ninguna columna «%1»; entre comillas se busca como texto</translation>
    </message>
    <message>
        <source>There is no column “%1” here; is “%2” meant?</source>
        <translation>Aquí no hay ninguna columna «%1»; ¿se refiere a «%2»?</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 toma un solo valor</translation>
    </message>
    <message>
        <source>%1 compares numbers, times, durations and sizes; “%2” holds text</source>
        <translation>%1 compara números, tiempos, duraciones y tamaños; «%2» contiene texto</translation>
    </message>
    <message>
        <source>“%1” is true or false: write %1:true or %1:false</source>
        <translation>«%1» es true o false: escriba %1:true o %1:false</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation>Esto no es una expresión regular: %1</translation>
    </message>
    <message>
        <source>“%1” takes %2</source>
        <translation>«%1» espera %2</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters</source>
        <translation>Un filtro tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>The closing quote is missing</source>
        <translation>Faltan las comillas de cierre</translation>
    </message>
    <message>
        <source>A pattern has at most %1 characters</source>
        <translation>Un patrón tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>There is no opening bracket for this one</source>
        <translation>Falta el paréntesis de apertura correspondiente</translation>
    </message>
    <message>
        <source>Something must follow “or”; to search for the word, put it in quotes</source>
        <translation>Algo debe seguir a «or»; para buscar la palabra, póngala entre comillas</translation>
    </message>
    <message>
        <source>Something must stand before “and”; to search for the word, put it in quotes</source>
        <translation>Algo debe preceder a «and»; para buscar la palabra, póngala entre comillas</translation>
    </message>
    <message>
        <source>Something must follow “and”; to search for the word, put it in quotes</source>
        <translation>Algo debe seguir a «and»; para buscar la palabra, póngala entre comillas</translation>
    </message>
    <message>
        <source>Something must stand before “or”; to search for the word, put it in quotes</source>
        <translation>Algo debe preceder a «or»; para buscar la palabra, póngala entre comillas</translation>
    </message>
    <message>
        <source>Something must stand here</source>
        <translation>Aquí debe haber algo</translation>
    </message>
    <message>
        <source>Brackets and “not” may be nested %1 deep</source>
        <translation>Los paréntesis y «not» se pueden anidar hasta %1 niveles</translation>
    </message>
    <message>
        <source>Something must follow “not”; to search for the word, put it in quotes</source>
        <translation>Algo debe seguir a «not»; para buscar la palabra, póngala entre comillas</translation>
    </message>
    <message>
        <source>There is nothing between the brackets</source>
        <translation>No hay nada entre los paréntesis</translation>
    </message>
    <message>
        <source>The closing bracket is missing</source>
        <translation>Falta el paréntesis de cierre</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions</source>
        <translation>Un filtro tiene como máximo %1 condiciones</translation>
    </message>
    <message>
        <source>A column&apos;s name must stand before %1</source>
        <translation>El nombre de una columna debe preceder a %1</translation>
    </message>
    <message>
        <source>A value must follow %1, without a space; &quot;&quot; stands for nothing</source>
        <translation>Un valor debe seguir a %1, sin espacio; &quot;&quot; significa nada</translation>
    </message>
</context>
<context>
    <name>Rejections</name>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por día</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>Refused with %1 by the policy %2</source>
        <translation>Rechazada con %1 por la política %2</translation>
    </message>
    <message>
        <source>Answered with %1 by the gateway (%2)</source>
        <translation>Respondida con %1 por la puerta de enlace (%2)</translation>
    </message>
    <message>
        <source>Answered with %1 by the gateway</source>
        <translation>Respondida con %1 por la puerta de enlace</translation>
    </message>
    <message>
        <source>Answered with %1 by %2</source>
        <translation>Respondida con %1 por %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Would have been refused (report mode) by: %1</source>
        <translation>Se habría rechazado (modo informe) por: %1</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Duration (ms)</source>
        <translation>Duración (ms)</translation>
    </message>
    <message>
        <source>Upstream (ms)</source>
        <translation>Upstream (ms)</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Bytes de entrada</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Bytes de salida</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de la solicitud</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Punto de escucha</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>puerta de enlace</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, terminado</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>New, not applied yet</source>
        <translation>Nuevo, aún sin aplicar</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>Cambiado, aún sin aplicar</translation>
    </message>
    <message>
        <source>Marked for deletion, not applied yet</source>
        <translation>Marcado para eliminar, aún sin aplicar</translation>
    </message>
    <message>
        <source>Labels, as name=value</source>
        <translation>Etiquetas, como nombre=valor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Pending change</source>
        <translation>Cambio pendiente</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicar (Ctrl+D)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Filter (/), such as enabled:false or a word</source>
        <translation>Filtro (/), por ejemplo enabled:false o una palabra</translation>
    </message>
    <message>
        <source>Edit the selected ones together (Ctrl+E)</source>
        <translation>Editar juntos los elementos seleccionados (Ctrl+E)</translation>
    </message>
    <message>
        <source>Edit the selected ones together</source>
        <translation>Editar juntos los elementos seleccionados</translation>
    </message>
</context>
<context>
    <name>RouteText</name>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>the whole gateway</source>
        <translation>toda la puerta de enlace</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>ruta %1</translation>
    </message>
    <message>
        <source>consumer %1</source>
        <translation>consumidor %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>inquilino %1</translation>
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
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Hide from the upstream</source>
        <translation>Ocultar al upstream</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Remember for</source>
        <translation>Recordar durante</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Campo de cabecera</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Parámetro de consulta</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>Quién puede llamar</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Refuse other origins</source>
        <translation>Rechazar otros orígenes</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Qué pueden hacer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Request header fields</source>
        <translation>Campos de cabecera de la solicitud</translation>
    </message>
    <message>
        <source>Exposed header fields</source>
        <translation>Campos de cabecera expuestos</translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation>Filtro de IP</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Tamaño de la solicitud</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Cuerpo máximo</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>Cabecera máxima</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Contar por</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>A quién se cuenta</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>IPv6 prefix</source>
        <translation>Prefijo IPv6</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Avisar al</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Campos de cabecera</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de tasa</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Token bucket</source>
        <translation>Cubo de tokens</translation>
    </message>
    <message>
        <source>Fixed window</source>
        <translation>Ventana fija</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Ventana deslizante</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Ráfaga</translation>
    </message>
    <message>
        <source>Several windows</source>
        <translation>Varias ventanas</translation>
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
        <translation>Caché</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Respuesta máxima</translation>
    </message>
    <message>
        <source>Fresh for, if not said</source>
        <translation>Vigente durante, si no se indica</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Fresh for at most</source>
        <translation>Vigente como máximo</translation>
    </message>
    <message>
        <source>Stale while revalidated</source>
        <translation>Caducada mientras se revalida</translation>
    </message>
    <message>
        <source>Heed clients</source>
        <translation>Atender a los clientes</translation>
    </message>
    <message>
        <source>Each consumer for itself</source>
        <translation>Cada consumidor por separado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Toda</translation>
    </message>
    <message>
        <source>Parameters below</source>
        <translation>Parámetros de abajo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Parámetros de consulta</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Collapse misses</source>
        <translation>Agrupar fallos de caché</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Fallos de caché</translation>
    </message>
    <message>
        <source>Wait at most</source>
        <translation>Esperar como máximo</translation>
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
        <translation>Peso</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Elegido por</translation>
    </message>
    <message>
        <source>Consumer, else IP address</source>
        <translation>Consumidor o, si no, dirección IP</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Chosen by the request</source>
        <translation>Elegido por la solicitud</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Disyuntor</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Se abre</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Failures by status</source>
        <translation>Fallos por estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>status code</source>
        <translation>código de estado</translation>
    </message>
    <message>
        <source>Slower than</source>
        <translation>Más lento que</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Abierto durante</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Se cierra</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondeos</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Contado para</translation>
    </message>
    <message>
        <source>Each service</source>
        <translation>Cada servicio</translation>
    </message>
    <message>
        <source>Each route</source>
        <translation>Cada ruta</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Codificaciones</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Óptimo</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>Tipos de contenido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>Cuerpo mínimo</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>Límite de concurrencia</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptativo</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>La política</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Reintentar tras</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>AIMD</source>
        <translation>AIMD</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardío</translation>
    </message>
    <message>
        <source>Share of all others</source>
        <translation>Cuota de todos los demás</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Header values</source>
        <translation>Valores de cabecera</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Mock response</source>
        <translation>Respuesta simulada</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
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
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>Keep the query</source>
        <translation>Conservar la consulta</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta URL</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Replace prefix by</source>
        <translation>Sustituir el prefijo por</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Sustitución</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>After these statuses</source>
        <translation>Tras estos estados</translation>
    </message>
    <message>
        <source>Time for a try</source>
        <translation>Tiempo por intento</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Ask a second target after</source>
        <translation>Pedir a un segundo destino tras</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Primera pausa</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pausa máxima</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Reescritura</translation>
    </message>
    <message>
        <source>Remove from the query</source>
        <translation>Quitar de la consulta</translation>
    </message>
    <message>
        <source>Set in the query</source>
        <translation>Fijar en la consulta</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
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
        <translation>Hash del token</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>Respuesta OCSP</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key hash</source>
        <translation>Hash de la clave</translation>
    </message>
    <message>
        <source>Basic (user name and password)</source>
        <translation>Basic (usuario y contraseña)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password hash</source>
        <translation>Hash de la contraseña</translation>
    </message>
    <message>
        <source>HMAC</source>
        <translation>HMAC</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Id de clave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>JWT subject</source>
        <translation>Sujeto JWT</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>Cliente OAuth</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>Secret hash</source>
        <translation>Hash del secreto</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Conjunto de claves</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Modulus</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exponente</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
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
        <translation>Certificados</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint</source>
        <translation>Huella SHA-1</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint</source>
        <translation>Huella SHA-256</translation>
    </message>
    <message>
        <source>Certificate URL</source>
        <translation>URL del certificado</translation>
    </message>
    <message>
        <source>Extractable</source>
        <translation>Extraíble</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Punto de escucha</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Trusted peers</source>
        <translation>Pares de confianza</translation>
    </message>
    <message>
        <source>Proxies in front</source>
        <translation>Proxies delante</translation>
    </message>
    <message>
        <source>Where they say it</source>
        <translation>Dónde lo dicen</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>Protocolo PROXY</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Connections of a client</source>
        <translation>Conexiones por cliente</translation>
    </message>
    <message>
        <source>Head timeout</source>
        <translation>Límite de la cabecera</translation>
    </message>
    <message>
        <source>Body timeout</source>
        <translation>Límite del cuerpo</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Límite de inactividad</translation>
    </message>
    <message>
        <source>Slowest rate</source>
        <translation>Tasa mínima</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>bytes/s</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>Tamaño de la cabecera</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Tamaño del objetivo</translation>
    </message>
    <message>
        <source>Encoded slashes</source>
        <translation>Barras codificadas</translation>
    </message>
    <message>
        <source>Double encoding</source>
        <translation>Doble codificación</translation>
    </message>
    <message>
        <source>Underscores in names</source>
        <translation>Guiones bajos en nombres</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Oldest version</source>
        <translation>Versión mínima</translation>
    </message>
    <message>
        <source>Clients&apos; certificates</source>
        <translation>Certificados de los clientes</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pide</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocados</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Whole gateway</source>
        <translation>Toda la puerta de enlace</translation>
    </message>
    <message>
        <source>Hide the reason</source>
        <translation>Ocultar el motivo</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas URL</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincide con</translation>
    </message>
    <message>
        <source>Is present</source>
        <translation>Está presente</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Importance under overload</source>
        <translation>Importancia en sobrecarga</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Path rewriting</source>
        <translation>Reescritura de la ruta URL</translation>
    </message>
    <message>
        <source>Keep the path</source>
        <translation>Conservar la ruta URL</translation>
    </message>
    <message>
        <source>Strip the prefix</source>
        <translation>Quitar el prefijo</translation>
    </message>
    <message>
        <source>Replace the prefix</source>
        <translation>Sustituir el prefijo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Balanceo de carga</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Clave de hash</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Keep the client&apos;s Host</source>
        <translation>Conservar el Host del cliente</translation>
    </message>
    <message>
        <source>Send Forwarded</source>
        <translation>Enviar Forwarded</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Límite de conexión</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Tiempos límite</translation>
    </message>
    <message>
        <source>Send timeout</source>
        <translation>Límite de envío</translation>
    </message>
    <message>
        <source>Response timeout</source>
        <translation>Límite de respuesta</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>Límite de lectura</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Solicitudes en espera</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>Presupuesto de reintentos</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Comprobación de estado</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Status from</source>
        <translation>Estado desde</translation>
    </message>
    <message>
        <source>Status to</source>
        <translation>Estado hasta</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Up after</source>
        <translation>Activo tras</translation>
    </message>
    <message>
        <source>Down after</source>
        <translation>Caído tras</translation>
    </message>
    <message>
        <source>Ejection</source>
        <translation>Expulsión</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Tiempo máximo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Arranque gradual</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado propio</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>Claves fijadas</translation>
    </message>
    <message>
        <source>OpenAPI document</source>
        <translation>Documento OpenAPI</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Nombres de host</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Pertenencia</translation>
    </message>
    <message>
        <source>Path prefixes</source>
        <translation>Prefijos de ruta URL</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic, RFC 7617). Use it over TLS only.</source>
        <translation>Reconoce a quien llama por usuario y contraseña (HTTP Basic, RFC 7617). Úselo solo sobre TLS.</translation>
    </message>
    <message>
        <source>Takes the Authorization header field out of the request before it goes to the upstream.</source>
        <translation>Quita el campo de cabecera Authorization de la solicitud antes de enviarla al upstream.</translation>
    </message>
    <message>
        <source>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same. Also the way to accept either of two kinds: make the first one optional.</source>
        <translation>Deja pasar como anónimas las solicitudes sin credenciales. Las credenciales erróneas se rechazan igualmente. También es la manera de aceptar una de dos clases: haga opcional la primera.</translation>
    </message>
    <message>
        <source>What clients are told they are asked for, in WWW-Authenticate.</source>
        <translation>Lo que se dice a los clientes que se les pide, en WWW-Authenticate.</translation>
    </message>
    <message>
        <source>How long a password that was right needs no new check. A check is slow on purpose; a changed password counts at once. 0 checks every time.</source>
        <translation>Cuánto tiempo no hace falta comprobar de nuevo una contraseña correcta. La comprobación es lenta a propósito; una contraseña cambiada cuenta al instante. 0 comprueba cada vez.</translation>
    </message>
    <message>
        <source>Tells callers by an API key, in a header field or a query parameter.</source>
        <translation>Reconoce a quien llama por una clave de API, en un campo de cabecera o un parámetro de consulta.</translation>
    </message>
    <message>
        <source>The header field that carries the key.</source>
        <translation>El campo de cabecera que lleva la clave.</translation>
    </message>
    <message>
        <source>The query parameter that may carry the key instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</source>
        <translation>El parámetro de consulta que puede llevar la clave en su lugar. Vacío: ninguno. Las direcciones acaban en historiales y registros; un campo de cabecera es más seguro.</translation>
    </message>
    <message>
        <source>Takes the key out of the request before it goes to the upstream.</source>
        <translation>Quita la clave de la solicitud antes de enviarla al upstream.</translation>
    </message>
    <message>
        <source>Tells browsers which pages of other origins may call this API: answers preflights, and marks answers. Clients that are no browsers are not held up.</source>
        <translation>Dice a los navegadores qué páginas de otros orígenes pueden llamar a esta API: responde a las solicitudes preliminares y marca las respuestas. No se retiene a los clientes que no son navegadores.</translation>
    </message>
    <message>
        <source>Who may call: https://app.example.com, https://*.example.com for any subdomain, http://localhost:* for any port, or * for everyone.</source>
        <translation>Quién puede llamar: https://app.example.com, https://*.example.com para cualquier subdominio, http://localhost:* para cualquier puerto, o * para todos.</translation>
    </message>
    <message>
        <source>Scheme, host and port.</source>
        <translation>Esquema, host y puerto.</translation>
    </message>
    <message>
        <source>Lets pages send cookies and HTTP authentication. The origins have to be named then.</source>
        <translation>Permite que las páginas envíen cookies y autenticación HTTP. Entonces hay que nombrar los orígenes.</translation>
    </message>
    <message>
        <source>Refuses requests of other origins with 403, instead of letting the browser keep the answer from the page.</source>
        <translation>Rechaza con 403 las solicitudes de otros orígenes, en vez de dejar que el navegador oculte la respuesta a la página.</translation>
    </message>
    <message>
        <source>What pages may do.</source>
        <translation>Lo que pueden hacer las páginas.</translation>
    </message>
    <message>
        <source>A request method.</source>
        <translation>Un método de solicitud.</translation>
    </message>
    <message>
        <source>What pages may send. * allows whatever they ask for.</source>
        <translation>Lo que pueden enviar las páginas. * permite cuanto pidan.</translation>
    </message>
    <message>
        <source>A header field&apos;s name, or *.</source>
        <translation>El nombre de un campo de cabecera, o *.</translation>
    </message>
    <message>
        <source>What pages may read of an answer, besides the common ones.</source>
        <translation>Lo que las páginas pueden leer de una respuesta, además de lo habitual.</translation>
    </message>
    <message>
        <source>How long browsers may remember the answer to a preflight.</source>
        <translation>Cuánto tiempo pueden recordar los navegadores la respuesta a una solicitud preliminar.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by their address. The deny list counts before the allow list.</source>
        <translation>Deja pasar o no a los clientes según su dirección. La lista de denegación cuenta antes que la de permiso.</translation>
    </message>
    <message>
        <source>Addresses and networks that may not pass, even when the allow list has them.</source>
        <translation>Direcciones y redes que no pueden pasar, aunque estén en la lista de permiso.</translation>
    </message>
    <message>
        <source>An IPv4 or IPv6 address, or a network such as 10.0.0.0/8.</source>
        <translation>Una dirección IPv4 o IPv6, o una red como 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>Addresses and networks that may pass.</source>
        <translation>Direcciones y redes que pueden pasar.</translation>
    </message>
    <message>
        <source>What happens to addresses in neither list. Auto: refused when there is an allow list, otherwise let pass.</source>
        <translation>Qué ocurre con las direcciones de ninguna lista. Automático: se rechazan si hay lista de permiso; si no, pasan.</translation>
    </message>
    <message>
        <source>Refuses requests that are too large: at once when the length is known, otherwise as soon as the body passes it.</source>
        <translation>Rechaza las solicitudes demasiado grandes: al instante si se conoce la longitud; si no, en cuanto el cuerpo la supera.</translation>
    </message>
    <message>
        <source>The most that a request&apos;s body may have.</source>
        <translation>Lo máximo que puede tener el cuerpo de una solicitud.</translation>
    </message>
    <message>
        <source>The most that request line and header fields may have together. 0: only the listener&apos;s own limit counts.</source>
        <translation>Lo máximo que pueden sumar la línea de solicitud y los campos de cabecera. 0: solo cuenta el límite del punto de escucha.</translation>
    </message>
    <message>
        <source>How many requests are admitted in one period.</source>
        <translation>Cuántas solicitudes se admiten en un periodo.</translation>
    </message>
    <message>
        <source>The header field whose value is counted for itself, when counting by header.</source>
        <translation>El campo de cabecera cuyo valor se cuenta por separado, al contar por cabecera.</translation>
    </message>
    <message>
        <source>How many bits of an IPv6 address tell one client: a home or server usually owns a whole /64.</source>
        <translation>Cuántos bits de una dirección IPv6 indican un cliente: un hogar o servidor suele tener un /64 entero.</translation>
    </message>
    <message>
        <source>From this share of the quota on, answers carry X-Quota-Warning. 0: never.</source>
        <translation>Desde esta parte de la cuota, las respuestas llevan X-Quota-Warning. 0: nunca.</translation>
    </message>
    <message>
        <source>Sends X-Quota-Limit, X-Quota-Remaining and X-Quota-Reset (in seconds).</source>
        <translation>Envía X-Quota-Limit, X-Quota-Remaining y X-Quota-Reset (en segundos).</translation>
    </message>
    <message>
        <source>Admits so many requests in a time; the others are refused with 429. Exact over all worker threads.</source>
        <translation>Admite tantas solicitudes en un tiempo; las demás se rechazan con 429. Exacto entre todos los hilos de trabajo.</translation>
    </message>
    <message>
        <source>How many requests are admitted in the window.</source>
        <translation>Cuántas solicitudes se admiten en la ventana.</translation>
    </message>
    <message>
        <source>The time that the limit is for: from one second to 31 days.</source>
        <translation>El tiempo para el que rige el límite: de un segundo a 31 días.</translation>
    </message>
    <message>
        <source>Token bucket: refills steadily. Fixed window: begins anew at round times. Sliding window: what came in the last window fades out.</source>
        <translation>Cubo de tokens: se rellena de forma constante. Ventana fija: empieza de nuevo en horas redondas. Ventana deslizante: lo llegado en la última ventana se desvanece.</translation>
    </message>
    <message>
        <source>How many requests may come at once (token bucket only). 0: as many as the limit. At most ten times the limit.</source>
        <translation>Cuántas solicitudes pueden llegar de golpe (solo cubo de tokens). 0: tantas como el límite. Como mucho, diez veces el límite.</translation>
    </message>
    <message>
        <source>Several limits at once, instead of limit and window above: all of them must admit a request, and a refused one takes nothing from any.</source>
        <translation>Varios límites a la vez, en lugar del límite y la ventana de arriba: todos deben admitir una solicitud, y una rechazada no gasta de ninguno.</translation>
    </message>
    <message>
        <source>One of the limits.</source>
        <translation>Uno de los límites.</translation>
    </message>
    <message>
        <source>What clients are told about their limit.</source>
        <translation>Lo que se dice a los clientes de su límite.</translation>
    </message>
    <message>
        <source>Sends RateLimit and RateLimit-Policy, as the IETF draft has them.</source>
        <translation>Envía RateLimit y RateLimit-Policy, como en el borrador del IETF.</translation>
    </message>
    <message>
        <source>Sends X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset (in seconds).</source>
        <translation>Envía X-RateLimit-Limit, X-RateLimit-Remaining y X-RateLimit-Reset (en segundos).</translation>
    </message>
    <message>
        <source>Sends Retry-After with a refusal.</source>
        <translation>Envía Retry-After con un rechazo.</translation>
    </message>
    <message>
        <source>Answers from memory what was answered before, as long as the upstream said that it may (RFC 9111, a shared cache).</source>
        <translation>Responde de memoria lo ya respondido, mientras el upstream diga que puede (RFC 9111, caché compartida).</translation>
    </message>
    <message>
        <source>The most that this cache may take, everything counted. What was not used for longest makes room.</source>
        <translation>Lo máximo que puede ocupar esta caché, todo incluido. Lo que lleva más tiempo sin usarse deja sitio.</translation>
    </message>
    <message>
        <source>Longer answers are not kept.</source>
        <translation>Las respuestas más largas no se guardan.</translation>
    </message>
    <message>
        <source>How long an answer is fresh whose upstream says nothing of it. 0s: it is not kept.</source>
        <translation>Cuánto tiempo está vigente una respuesta cuyo upstream no dice nada. 0s: no se guarda.</translation>
    </message>
    <message>
        <source>Nothing is fresh for longer, whatever the upstream says. 0s: no bound.</source>
        <translation>Nada está vigente más tiempo, diga lo que diga el upstream. 0s: sin tope.</translation>
    </message>
    <message>
        <source>For so long behind its freshness an answer is still given to everyone but the one request that fetches it anew. An upstream&apos;s own stale-while-revalidate counts before this.</source>
        <translation>Durante este tiempo tras su vigencia, una respuesta aún se da a todos menos a la solicitud que la renueva. El stale-while-revalidate del upstream cuenta antes.</translation>
    </message>
    <message>
        <source>Heeds Cache-Control of requests: no-cache, no-store, max-age, min-fresh, max-stale and only-if-cached.</source>
        <translation>Atiende el Cache-Control de las solicitudes: no-cache, no-store, max-age, min-fresh, max-stale y only-if-cached.</translation>
    </message>
    <message>
        <source>Known consumers never see an answer that another one got.</source>
        <translation>Los consumidores conocidos nunca ven una respuesta que recibió otro.</translation>
    </message>
    <message>
        <source>What of the query tells answers apart.</source>
        <translation>Qué de la consulta distingue las respuestas.</translation>
    </message>
    <message>
        <source>The parameters that tell answers apart, when the query is &quot;listed&quot;.</source>
        <translation>Los parámetros que distinguen las respuestas, cuando la consulta es «listed».</translation>
    </message>
    <message>
        <source>A query parameter&apos;s name.</source>
        <translation>El nombre de un parámetro de consulta.</translation>
    </message>
    <message>
        <source>Header fields of the request that tell answers apart, beside those that the answer&apos;s Vary names.</source>
        <translation>Campos de cabecera de la solicitud que distinguen las respuestas, además de los que nombra el Vary de la respuesta.</translation>
    </message>
    <message>
        <source>A header field&apos;s name.</source>
        <translation>El nombre de un campo de cabecera.</translation>
    </message>
    <message>
        <source>Of requests for the same that come at once only the first asks the upstream; the others wait for its answer.</source>
        <translation>De solicitudes iguales simultáneas, solo la primera pregunta al upstream; las demás esperan su respuesta.</translation>
    </message>
    <message>
        <source>How long they wait before they ask for themselves.</source>
        <translation>Cuánto esperan antes de preguntar por sí mismas.</translation>
    </message>
    <message>
        <source>Tells clients in Cache-Status (RFC 9211) what the cache did.</source>
        <translation>Dice a los clientes en Cache-Status (RFC 9211) qué hizo la caché.</translation>
    </message>
    <message>
        <source>Sends a share of the requests to another service of the tenant: a new version tried by a few.</source>
        <translation>Envía una parte de las solicitudes a otro servicio del inquilino: una versión nueva que prueban unos pocos.</translation>
    </message>
    <message>
        <source>The id of the service that gets the share. Empty: none does.</source>
        <translation>El id del servicio que recibe la parte. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>The share of the requests, or of the callers, that go there.</source>
        <translation>La parte de las solicitudes, o de quienes llaman, que va allí.</translation>
    </message>
    <message>
        <source>By caller: one who goes there keeps going there, also while the weight rises. By request: each for itself.</source>
        <translation>Por quien llama: quien va allí sigue yendo, también mientras sube el peso. Por solicitud: cada una por sí.</translation>
    </message>
    <message>
        <source>A header field that decides before the weight does.</source>
        <translation>Un campo de cabecera que decide antes que el peso.</translation>
    </message>
    <message>
        <source>The value that sends a request there. Empty: &quot;always&quot; does, &quot;never&quot; keeps it away, all others are left to the weight.</source>
        <translation>El valor que envía una solicitud allí. Vacío: «always» la envía, «never» la aparta, el resto queda al peso.</translation>
    </message>
    <message>
        <source>A cookie that decides before the weight does.</source>
        <translation>Una cookie que decide antes que el peso.</translation>
    </message>
    <message>
        <source>The value that sends a request there. Empty: as for the header field.</source>
        <translation>El valor que envía una solicitud allí. Vacío: como en el campo de cabecera.</translation>
    </message>
    <message>
        <source>Refuses requests at once with 503 when too many before them failed, and tries again after a while with a few.</source>
        <translation>Rechaza al instante las solicitudes con 503 cuando fallaron demasiadas antes, y tras un rato prueba con unas pocas.</translation>
    </message>
    <message>
        <source>The share of failed requests in the window that opens the circuit.</source>
        <translation>La parte de solicitudes fallidas en la ventana que abre el disyuntor.</translation>
    </message>
    <message>
        <source>So many requests in the window before their failures count.</source>
        <translation>Tantas solicitudes en la ventana antes de que cuenten sus fallos.</translation>
    </message>
    <message>
        <source>The time that is looked back.</source>
        <translation>El tiempo que se mira hacia atrás.</translation>
    </message>
    <message>
        <source>Answers that count as failures. No connection, no answer in time and a broken answer always do.</source>
        <translation>Respuestas que cuentan como fallo. Sin conexión, sin respuesta a tiempo y una respuesta rota cuentan siempre.</translation>
    </message>
    <message>
        <source>A status code.</source>
        <translation>Un código de estado.</translation>
    </message>
    <message>
        <source>An answer that takes longer counts as a failure. 0s: none does for that.</source>
        <translation>Una respuesta que tarda más cuenta como fallo. 0s: ninguna por eso.</translation>
    </message>
    <message>
        <source>How long requests are refused before a few are let through.</source>
        <translation>Cuánto tiempo se rechazan solicitudes antes de dejar pasar unas pocas.</translation>
    </message>
    <message>
        <source>So many requests that succeed close the circuit again; one that fails opens it anew.</source>
        <translation>Tantas solicitudes con éxito cierran de nuevo el disyuntor; una fallida lo vuelve a abrir.</translation>
    </message>
    <message>
        <source>Whether each service or each route has a circuit of its own.</source>
        <translation>Si cada servicio o cada ruta tiene su propio disyuntor.</translation>
    </message>
    <message>
        <source>Compresses answers for clients that say that they can read it (Accept-Encoding, RFC 9110).</source>
        <translation>Comprime las respuestas para los clientes que dicen poder leerlas (Accept-Encoding, RFC 9110).</translation>
    </message>
    <message>
        <source>What may be used. Of those that a client likes equally the first is taken.</source>
        <translation>Lo que se puede usar. De las que un cliente acepta por igual se toma la primera.</translation>
    </message>
    <message>
        <source>A content coding.</source>
        <translation>Una codificación de contenido.</translation>
    </message>
    <message>
        <source>How much time is spent to make it small.</source>
        <translation>Cuánto tiempo se dedica a reducir el tamaño.</translation>
    </message>
    <message>
        <source>Media types that are compressed; text/* takes all texts.</source>
        <translation>Tipos de medio que se comprimen; text/* abarca todos los textos.</translation>
    </message>
    <message>
        <source>A media type, a type with *, or */* for all.</source>
        <translation>Un tipo de medio, un tipo con *, o */* para todos.</translation>
    </message>
    <message>
        <source>Shorter ones are left alone, as far as their length is known.</source>
        <translation>Los más cortos se dejan igual, si se conoce su longitud.</translation>
    </message>
    <message>
        <source>Admits so many requests at the same time; the others are refused with 503 at once. The limit is fixed, or found out from how fast the upstream answers. Exact over all worker threads.</source>
        <translation>Admite tantas solicitudes al mismo tiempo; las demás se rechazan al instante con 503. El límite es fijo o se averigua por lo rápido que responde el upstream. Exacto entre todos los hilos de trabajo.</translation>
    </message>
    <message>
        <source>Fixed: the limit as it is. Adaptive: it rises while answers come fast and falls when they come late.</source>
        <translation>Fijo: el límite tal cual. Adaptativo: sube mientras las respuestas llegan rápido y baja cuando llegan tarde.</translation>
    </message>
    <message>
        <source>How many requests may be under way; where an adaptive limit begins.</source>
        <translation>Cuántas solicitudes pueden estar en curso; donde empieza un límite adaptativo.</translation>
    </message>
    <message>
        <source>Whether all requests of this policy&apos;s scope are counted together, or each service or route for itself.</source>
        <translation>Si todas las solicitudes del ámbito de esta política se cuentan juntas, o cada servicio o ruta por separado.</translation>
    </message>
    <message>
        <source>What clients are told in Retry-After; whole seconds.</source>
        <translation>Lo que se dice a los clientes en Retry-After; segundos enteros.</translation>
    </message>
    <message>
        <source>Gradient: compares answers of now with those of the long run. AIMD: rises by one, and falls by a tenth when answers are late or fail.</source>
        <translation>Gradiente: compara las respuestas de ahora con las de largo plazo. AIMD: sube de uno en uno y baja una décima parte cuando las respuestas se retrasan o fallan.</translation>
    </message>
    <message>
        <source>The limit never falls below this.</source>
        <translation>El límite nunca baja de aquí.</translation>
    </message>
    <message>
        <source>The limit never rises above this.</source>
        <translation>El límite nunca sube de aquí.</translation>
    </message>
    <message>
        <source>Gradient: how many times slower than in the long run answers may come before the limit falls.</source>
        <translation>Gradiente: cuántas veces más lentas que a largo plazo pueden ser las respuestas antes de que baje el límite.</translation>
    </message>
    <message>
        <source>AIMD: an answer that takes longer is late.</source>
        <translation>AIMD: una respuesta que tarda más llega tarde.</translation>
    </message>
    <message>
        <source>The part of the limit that requests of no class may fill.</source>
        <translation>La parte del límite que pueden llenar las solicitudes sin clase.</translation>
    </message>
    <message>
        <source>The header field whose value can put a request into a class. Clients can send what they like: take one that another policy or a trusted proxy sets.</source>
        <translation>El campo de cabecera cuyo valor puede poner una solicitud en una clase. Los clientes pueden enviar lo que quieran: tome uno que fije otra política o un proxy de confianza.</translation>
    </message>
    <message>
        <source>Who may fill how much of the limit; the first class that takes a request counts. Small shares are shed first.</source>
        <translation>Quién puede llenar cuánto del límite; cuenta la primera clase que toma una solicitud. Las cuotas pequeñas se descartan primero.</translation>
    </message>
    <message>
        <source>Callers of one priority.</source>
        <translation>Quienes llaman con una misma prioridad.</translation>
    </message>
    <message>
        <source>For explain.</source>
        <translation>Para la explicación.</translation>
    </message>
    <message>
        <source>The part of the limit that this class may fill: it is turned away as soon as so much is under way, whoever it belongs to.</source>
        <translation>La parte del límite que puede llenar esta clase: se rechaza en cuanto hay tanto en curso, sea de quien sea.</translation>
    </message>
    <message>
        <source>Ids of consumers that belong to the class.</source>
        <translation>Ids de consumidores que pertenecen a la clase.</translation>
    </message>
    <message>
        <source>A consumer&apos;s id.</source>
        <translation>El id de un consumidor.</translation>
    </message>
    <message>
        <source>Groups whose consumers belong to the class.</source>
        <translation>Grupos cuyos consumidores pertenecen a la clase.</translation>
    </message>
    <message>
        <source>A group.</source>
        <translation>Un grupo.</translation>
    </message>
    <message>
        <source>Values of the header field above that put a request into the class.</source>
        <translation>Valores del campo de cabecera de arriba que ponen una solicitud en la clase.</translation>
    </message>
    <message>
        <source>A header field&apos;s value.</source>
        <translation>El valor de un campo de cabecera.</translation>
    </message>
    <message>
        <source>Copies a share of the requests to another service of the tenant. Nobody sees its answers, and nobody waits for them.</source>
        <translation>Copia una parte de las solicitudes a otro servicio del inquilino. Nadie ve sus respuestas ni las espera.</translation>
    </message>
    <message>
        <source>The id of the service that gets the copies. Empty: none does.</source>
        <translation>El id del servicio que recibe las copias. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>The share of the requests that are copied.</source>
        <translation>La parte de las solicitudes que se copia.</translation>
    </message>
    <message>
        <source>Only requests of these methods are copied. Empty: all.</source>
        <translation>Solo se copian las solicitudes de estos métodos. Vacío: todas.</translation>
    </message>
    <message>
        <source>A method, in capitals.</source>
        <translation>Un método, en mayúsculas.</translation>
    </message>
    <message>
        <source>Answers by itself; the upstream is never asked. All policies before it apply, so that a client meets authentication and limits as in earnest.</source>
        <translation>Responde ella misma; nunca se pregunta al upstream. Se aplican todas las políticas anteriores, así que el cliente encuentra autenticación y límites como en real.</translation>
    </message>
    <message>
        <source>The HTTP status code.</source>
        <translation>El código de estado HTTP.</translation>
    </message>
    <message>
        <source>The media type of the body.</source>
        <translation>El tipo de medio del cuerpo.</translation>
    </message>
    <message>
        <source>The text of the answer.</source>
        <translation>El texto de la respuesta.</translation>
    </message>
    <message>
        <source>Further header fields of the answer.</source>
        <translation>Más campos de cabecera de la respuesta.</translation>
    </message>
    <message>
        <source>The header field&apos;s value.</source>
        <translation>El valor del campo de cabecera.</translation>
    </message>
    <message>
        <source>Sends clients elsewhere with a Location; the upstream is never asked. Without any field: from http to https. A request that is already where it would be sent goes on.</source>
        <translation>Envía a los clientes a otro lugar con Location; nunca se pregunta al upstream. Sin ningún campo: de http a https. Una solicitud que ya está en su destino sigue adelante.</translation>
    </message>
    <message>
        <source>301 and 308 are for good and remembered by clients, 302, 303 and 307 for now. 307 and 308 keep the method.</source>
        <translation>301 y 308 son definitivos y los clientes los recuerdan; 302, 303 y 307 son por ahora. 307 y 308 conservan el método.</translation>
    </message>
    <message>
        <source>https or http, or the one that the request came with.</source>
        <translation>https o http, o el de la solicitud.</translation>
    </message>
    <message>
        <source>The host to go to. Empty: the one that was asked for.</source>
        <translation>El host de destino. Vacío: el solicitado.</translation>
    </message>
    <message>
        <source>The port to go to. 0: the scheme&apos;s own.</source>
        <translation>El puerto de destino. 0: el propio del esquema.</translation>
    </message>
    <message>
        <source>Appends the request&apos;s query.</source>
        <translation>Añade la consulta de la solicitud.</translation>
    </message>
    <message>
        <source>The path to go to instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</source>
        <translation>La ruta URL completa de destino en lugar de la solicitada. Vacío: queda igual, salvo que la cambie uno de los dos siguientes.</translation>
    </message>
    <message>
        <source>The beginning of the path that is replaced, in whole segments: /orders takes /orders/1, not /ordersx.</source>
        <translation>El comienzo de la ruta URL que se sustituye, en segmentos enteros: /orders abarca /orders/1, no /ordersx.</translation>
    </message>
    <message>
        <source>What the prefix becomes; / takes it away.</source>
        <translation>En qué se convierte el prefijo; / lo quita.</translation>
    </message>
    <message>
        <source>A regular expression (RE2); its first match in the path is replaced. ^ and $ anchor it.</source>
        <translation>Una expresión regular (RE2); se sustituye su primera coincidencia en la ruta URL. ^ y $ la anclan.</translation>
    </message>
    <message>
        <source>What the match becomes; \1 to \9 are its groups, \0 is all of it.</source>
        <translation>En qué se convierte la coincidencia; \1 a \9 son sus grupos, \0 es toda ella.</translation>
    </message>
    <message>
        <source>When a request that failed is sent again. Only what is safe to repeat ever is: idempotent methods without a body under way, and nothing of whose answer has gone to the client.</source>
        <translation>Cuándo se vuelve a enviar una solicitud fallida. Solo lo que se puede repetir sin riesgo: métodos idempotentes sin cuerpo en curso, y nada cuya respuesta haya llegado ya al cliente.</translation>
    </message>
    <message>
        <source>Further tries after the first. 0: none.</source>
        <translation>Intentos adicionales tras el primero. 0: ninguno.</translation>
    </message>
    <message>
        <source>What is taken for a failure. connect-failure: no connection; reset: closed before it answered; timeout: no answer in time.</source>
        <translation>Qué se toma por fallo. connect-failure: sin conexión; reset: cerrada antes de responder; timeout: sin respuesta a tiempo.</translation>
    </message>
    <message>
        <source>A kind of failure.</source>
        <translation>Una clase de fallo.</translation>
    </message>
    <message>
        <source>Answers that are taken for failures, such as 502, 503 and 504.</source>
        <translation>Respuestas que se toman por fallos, como 502, 503 y 504.</translation>
    </message>
    <message>
        <source>How long each try may take to its answer&apos;s head. 0s: the response timeout.</source>
        <translation>Cuánto puede tardar cada intento hasta la cabecera de la respuesta. 0s: el límite de respuesta.</translation>
    </message>
    <message>
        <source>When a try has had no answer&apos;s head for so long, another target gets a copy, and whichever answers first is the client&apos;s. Counts as a retry in the service&apos;s retry budget. 0s: never.</source>
        <translation>Cuando un intento lleva tanto sin cabecera de respuesta, otro destino recibe una copia, y la primera respuesta es la del cliente. Cuenta en el presupuesto de reintentos del servicio. 0s: nunca.</translation>
    </message>
    <message>
        <source>The most that is waited before the second try; doubled each time. The pause itself is chosen at random below it.</source>
        <translation>Lo máximo que se espera antes del segundo intento; se duplica cada vez. La pausa se elige al azar por debajo.</translation>
    </message>
    <message>
        <source>The most that is ever waited between two tries.</source>
        <translation>Lo máximo que se espera entre dos intentos.</translation>
    </message>
    <message>
        <source>Changes the path, the query and the host that the upstream gets. It begins with the path that the client asked for and takes the place of the route&apos;s own rewriting.</source>
        <translation>Cambia la ruta URL, la consulta y el host que recibe el upstream. Parte de la ruta URL que pidió el cliente y ocupa el lugar de la reescritura de la ruta.</translation>
    </message>
    <message>
        <source>The path that the upstream gets instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</source>
        <translation>La ruta URL completa que recibe el upstream en lugar de la solicitada. Vacío: queda igual, salvo que la cambie uno de los dos siguientes.</translation>
    </message>
    <message>
        <source>Names of query parameters to take out.</source>
        <translation>Nombres de parámetros de consulta que se quitan.</translation>
    </message>
    <message>
        <source>Query parameters that replace all of the same name.</source>
        <translation>Parámetros de consulta que sustituyen a todos los del mismo nombre.</translation>
    </message>
    <message>
        <source>The parameter&apos;s value, as text: it is encoded.</source>
        <translation>El valor del parámetro, como texto: se codifica.</translation>
    </message>
    <message>
        <source>The Host that the upstream gets, with a port if need be. Empty: as the service has it.</source>
        <translation>El Host que recibe el upstream, con puerto si hace falta. Vacío: el del servicio.</translation>
    </message>
    <message>
        <source>How long the gateway waits for the upstream, where that is not as the service has it.</source>
        <translation>Cuánto espera la puerta de enlace al upstream, donde difiere del servicio.</translation>
    </message>
    <message>
        <source>For a connection to a target. 0s: the service&apos;s own.</source>
        <translation>Para una conexión con un destino. 0s: el del servicio.</translation>
    </message>
    <message>
        <source>Between two pieces of the request that the upstream takes. 0s: the service&apos;s own.</source>
        <translation>Entre dos partes de la solicitud que toma el upstream. 0s: el del servicio.</translation>
    </message>
    <message>
        <source>From the end of the request to the answer&apos;s head, for each try. 0s: the service&apos;s own.</source>
        <translation>Del final de la solicitud a la cabecera de la respuesta, en cada intento. 0s: el del servicio.</translation>
    </message>
    <message>
        <source>Between two pieces of the answer&apos;s body. 0s: the service&apos;s own.</source>
        <translation>Entre dos partes del cuerpo de la respuesta. 0s: el del servicio.</translation>
    </message>
    <message>
        <source>From the request&apos;s head to the answer&apos;s head, all tries and pauses together. 0s: none.</source>
        <translation>De la cabecera de la solicitud a la de la respuesta, con todos los intentos y pausas. 0s: ninguno.</translation>
    </message>
    <message>
        <source>Changes on the way to the upstream.</source>
        <translation>Cambios hacia el upstream.</translation>
    </message>
    <message>
        <source>Names of header fields to take out. This comes first.</source>
        <translation>Nombres de campos de cabecera que se quitan. Es lo primero.</translation>
    </message>
    <message>
        <source>Header fields that replace all of the same name.</source>
        <translation>Campos de cabecera que sustituyen a todos los del mismo nombre.</translation>
    </message>
    <message>
        <source>Text, with variables such as ${consumer.id}.</source>
        <translation>Texto, con variables como ${consumer.id}.</translation>
    </message>
    <message>
        <source>Header fields that are added to those of the same name.</source>
        <translation>Campos de cabecera que se añaden a los del mismo nombre.</translation>
    </message>
    <message>
        <source>Changes on the way to the client; also of the gateway&apos;s own answers from here on.</source>
        <translation>Cambios hacia el cliente; también de las respuestas propias de la puerta de enlace desde aquí.</translation>
    </message>
    <message>
        <source>Who may use the Admin API.</source>
        <translation>Quién puede usar la API de administración.</translation>
    </message>
    <message>
        <source>Names the resource in paths and references: 1 to 63 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;. It cannot be changed later.</source>
        <translation>Nombra el recurso en rutas y referencias: de 1 a 63 de a-z, 0-9, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;. No se puede cambiar después.</translation>
    </message>
    <message>
        <source>What people read; free text.</source>
        <translation>Lo que lee la gente; texto libre.</translation>
    </message>
    <message>
        <source>What it is for, who owns it.</source>
        <translation>Para qué es, de quién es.</translation>
    </message>
    <message>
        <source>owner may do everything, viewer may only look.</source>
        <translation>owner puede hacerlo todo, viewer solo mirar.</translation>
    </message>
    <message>
        <source>Bearer tokens; stored as hashes.</source>
        <translation>Tokens Bearer; se guardan como hashes.</translation>
    </message>
    <message>
        <source>Names the token.</source>
        <translation>Nombra el token.</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>Déjelo vacío para conservar lo guardado.</translation>
    </message>
    <message>
        <source>The hash instead of the secret itself, as sha256:&lt;64 hexadecimal digits&gt;.</source>
        <translation>El hash en lugar del propio secreto, como sha256:&lt;64 cifras hexadecimales&gt;.</translation>
    </message>
    <message>
        <source>From then on it is refused.</source>
        <translation>Desde entonces se rechaza.</translation>
    </message>
    <message>
        <source>Keys and values to find and group resources by.</source>
        <translation>Claves y valores para encontrar y agrupar recursos.</translation>
    </message>
    <message>
        <source>A TLS certificate that listeners use, chosen by server name.</source>
        <translation>Un certificado TLS que usan los puntos de escucha, elegido por nombre de servidor.</translation>
    </message>
    <message>
        <source>PEM, the leaf first, then the chain.</source>
        <translation>PEM, primero el certificado final, después la cadena.</translation>
    </message>
    <message>
        <source>PEM, not encrypted. Stored sealed; leave empty to keep the stored one.</source>
        <translation>PEM, sin cifrar. Se guarda sellada; déjelo vacío para conservar la guardada.</translation>
    </message>
    <message>
        <source>A path on the gateway&apos;s machine, instead of the certificate itself.</source>
        <translation>Una ruta en la máquina de la puerta de enlace, en lugar del propio certificado.</translation>
    </message>
    <message>
        <source>A path on the gateway&apos;s machine, instead of the key itself.</source>
        <translation>Una ruta en la máquina de la puerta de enlace, en lugar de la propia clave.</translation>
    </message>
    <message>
        <source>The authority&apos;s word that the certificate is not revoked (DER, base64); given to clients that ask for it (stapling). Renew it before it runs out.</source>
        <translation>La palabra de la autoridad de que el certificado no está revocado (DER, base64); se da a los clientes que la piden (grapado). Renuévela antes de que caduque.</translation>
    </message>
    <message>
        <source>An application or person that calls APIs.</source>
        <translation>Una aplicación o persona que llama a las API.</translation>
    </message>
    <message>
        <source>A suspended consumer&apos;s credentials are refused.</source>
        <translation>Se rechazan las credenciales de un consumidor suspendido.</translation>
    </message>
    <message>
        <source>Policies can be for all consumers of a group.</source>
        <translation>Las políticas pueden ser para todos los consumidores de un grupo.</translation>
    </message>
    <message>
        <source>What the consumer proves who it is with. Secrets are never shown again.</source>
        <translation>Con qué demuestra el consumidor quién es. Los secretos no se vuelven a mostrar.</translation>
    </message>
    <message>
        <source>Sent by the client. Stored as a hash; leave empty to keep the stored one.</source>
        <translation>La envía el cliente. Se guarda como hash; déjelo vacío para conservar la guardada.</translation>
    </message>
    <message>
        <source>Names the credential in logs.</source>
        <translation>Nombra la credencial en los registros.</translation>
    </message>
    <message>
        <source>Unique in the tenant; no colon.</source>
        <translation>Único en el inquilino; sin dos puntos.</translation>
    </message>
    <message>
        <source>Stored as a slow hash; leave empty to keep the stored one.</source>
        <translation>Se guarda como hash lento; déjelo vacío para conservar la guardada.</translation>
    </message>
    <message>
        <source>As pbkdf2-sha256$rounds$salt$hash.</source>
        <translation>Como pbkdf2-sha256$rounds$salt$hash.</translation>
    </message>
    <message>
        <source>Sent by the client.</source>
        <translation>Lo envía el cliente.</translation>
    </message>
    <message>
        <source>Shared with the client; stored sealed.</source>
        <translation>Compartido con el cliente; se guarda sellado.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate, 64 hexadecimal digits.</source>
        <translation>SHA-256 del certificado, 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>JSON Web Keys (RFC 7517), inline or by URL.</source>
        <translation>JSON Web Keys (RFC 7517), incluidas o por URL.</translation>
    </message>
    <message>
        <source>Public keys (RFC 7517, section 4). Secret and private members are refused: a gateway that verifies needs none.</source>
        <translation>Claves públicas (RFC 7517, sección 4). Se rechazan los miembros secretos y privados: una puerta de enlace que verifica no los necesita.</translation>
    </message>
    <message>
        <source>RSA, EC or OKP; never oct, which is a secret.</source>
        <translation>RSA, EC u OKP; nunca oct, que es un secreto.</translation>
    </message>
    <message>
        <source>Names the key in a token&apos;s header.</source>
        <translation>Nombra la clave en la cabecera de un token.</translation>
    </message>
    <message>
        <source>What the key is for.</source>
        <translation>Para qué es la clave.</translation>
    </message>
    <message>
        <source>The one algorithm the key is for, as RS256.</source>
        <translation>El único algoritmo de la clave, como RS256.</translation>
    </message>
    <message>
        <source>What may be done with the key.</source>
        <translation>Lo que se puede hacer con la clave.</translation>
    </message>
    <message>
        <source>Of an RSA key, base64url.</source>
        <translation>De una clave RSA, base64url.</translation>
    </message>
    <message>
        <source>Of an EC or OKP key.</source>
        <translation>De una clave EC u OKP.</translation>
    </message>
    <message>
        <source>A coordinate, base64url.</source>
        <translation>Una coordenada, base64url.</translation>
    </message>
    <message>
        <source>The chain, base64 DER.</source>
        <translation>La cadena, DER en base64.</translation>
    </message>
    <message>
        <source>Of the certificate, base64url.</source>
        <translation>Del certificado, base64url.</translation>
    </message>
    <message>
        <source>Where the chain is published; never fetched.</source>
        <translation>Dónde está publicada la cadena; nunca se descarga.</translation>
    </message>
    <message>
        <source>As the Web Cryptography API writes it.</source>
        <translation>Como lo escribe la Web Cryptography API.</translation>
    </message>
    <message>
        <source>Where the key set is published.</source>
        <translation>Dónde está publicado el conjunto de claves.</translation>
    </message>
    <message>
        <source>An address and port where the gateway takes requests.</source>
        <translation>Una dirección y un puerto donde la puerta de enlace toma solicitudes.</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine alone; 0.0.0.0: all IPv4 addresses; [::] as :: for all.</source>
        <translation>127.0.0.1: solo esta máquina; 0.0.0.0: todas las direcciones IPv4; [::] como :: para todas.</translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation>0 toma uno libre.</translation>
    </message>
    <message>
        <source>A disabled listener is closed.</source>
        <translation>Un punto de escucha desactivado está cerrado.</translation>
    </message>
    <message>
        <source>What is spoken, best first: over TLS the client and the listener agree (ALPN); without TLS, HTTP/2 is told by how a client begins.</source>
        <translation>Qué se habla, lo mejor primero: sobre TLS acuerdan cliente y punto de escucha (ALPN); sin TLS, HTTP/2 se reconoce por cómo empieza el cliente.</translation>
    </message>
    <message>
        <source>Proxies and load balancers in front of this listener. What they say of the client, its address and whether it came by TLS, is believed; nobody else is.</source>
        <translation>Proxies y balanceadores delante de este punto de escucha. Se cree lo que dicen del cliente, su dirección y si vino por TLS; a nadie más.</translation>
    </message>
    <message>
        <source>In X-Forwarded-For and X-Forwarded-Proto, or in Forwarded (RFC 7239). The other is dropped: a proxy that does not write it lets through what clients invent.</source>
        <translation>En X-Forwarded-For y X-Forwarded-Proto, o en Forwarded (RFC 7239). Lo otro se descarta: un proxy que no lo escribe deja pasar lo que inventan los clientes.</translation>
    </message>
    <message>
        <source>Each connection begins with a PROXY header (version 1 or 2) that names the client, as load balancers send it that pass connections on unread. Only trusted peers may connect then.</source>
        <translation>Cada conexión empieza con una cabecera PROXY (versión 1 o 2) que nombra al cliente, como la envían los balanceadores que pasan las conexiones sin leerlas. Entonces solo pueden conectarse pares de confianza.</translation>
    </message>
    <message>
        <source>What one client may ask of this listener. A change holds for new connections.</source>
        <translation>Lo que un cliente puede pedir a este punto de escucha. Un cambio rige para conexiones nuevas.</translation>
    </message>
    <message>
        <source>Open at once from one address (IPv6: one /64), in each worker. Trusted peers are not counted.</source>
        <translation>Abiertas a la vez desde una dirección (IPv6: un /64), en cada worker. Los pares de confianza no se cuentan.</translation>
    </message>
    <message>
        <source>For the whole of a request&apos;s head, and for a PROXY header. A plain number is seconds.</source>
        <translation>Para toda la cabecera de una solicitud y para una cabecera PROXY. Un número solo son segundos.</translation>
    </message>
    <message>
        <source>The longest pause between two pieces of a body that a client sends, or of an answer that it takes. A plain number is seconds.</source>
        <translation>La pausa más larga entre dos partes de un cuerpo que envía un cliente, o de una respuesta que toma. Un número solo son segundos.</translation>
    </message>
    <message>
        <source>How long a connection stays open without a request. A plain number is seconds.</source>
        <translation>Cuánto sigue abierta una conexión sin solicitud. Un número solo son segundos.</translation>
    </message>
    <message>
        <source>What a client sends or takes while it is waited for. Slower ones use up the body timeout as if it were one pause, and are cut off. 0: no bound.</source>
        <translation>Lo que un cliente envía o toma mientras se le espera. Los más lentos gastan el límite del cuerpo como si fuera una pausa y se cortan. 0: sin tope.</translation>
    </message>
    <message>
        <source>Of a request: its line and fields. More is answered 431.</source>
        <translation>De una solicitud: su línea y campos. Más se responde con 431.</translation>
    </message>
    <message>
        <source>Of a request. More are answered 431.</source>
        <translation>De una solicitud. Más se responden con 431.</translation>
    </message>
    <message>
        <source>Path and query of a request. More is answered 414.</source>
        <translation>Ruta URL y consulta de una solicitud. Más se responde con 414.</translation>
    </message>
    <message>
        <source>%2F in a path stays as it is, or the request is refused: some servers read it as a slash.</source>
        <translation>%2F en una ruta URL queda igual o se rechaza la solicitud: algunos servidores lo leen como barra.</translation>
    </message>
    <message>
        <source>An escape that is escaped itself, as %252e in a path, stays as it is, or the request is refused: a server that decodes twice reads something else than the policies do.</source>
        <translation>Un escape a su vez escapado, como %252e en una ruta URL, queda igual o se rechaza la solicitud: un servidor que decodifica dos veces lee otra cosa que las políticas.</translation>
    </message>
    <message>
        <source>Header fields such as X_User, which many servers can&apos;t tell from X-User, are dropped, refused, or kept.</source>
        <translation>Campos de cabecera como X_User, que muchos servidores no distinguen de X-User, se descartan, se rechazan o se conservan.</translation>
    </message>
    <message>
        <source>Without it the listener speaks plain HTTP.</source>
        <translation>Sin él, el punto de escucha habla HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>The first one answers when no name fits.</source>
        <translation>El primero responde cuando ningún nombre encaja.</translation>
    </message>
    <message>
        <source>Clients that speak less are refused.</source>
        <translation>Se rechaza a los clientes que hablan menos.</translation>
    </message>
    <message>
        <source>Mutual TLS: clients show a certificate of these authorities, or the handshake fails.</source>
        <translation>TLS mutuo: los clientes muestran un certificado de estas autoridades o la negociación falla.</translation>
    </message>
    <message>
        <source>optional: a certificate is verified when one is shown; required: without one there is no connection.</source>
        <translation>optional: un certificado se verifica si se muestra; required: sin él no hay conexión.</translation>
    </message>
    <message>
        <source>PEM certificates of the authorities that issue for clients.</source>
        <translation>Certificados PEM de las autoridades que emiten para los clientes.</translation>
    </message>
    <message>
        <source>PEM lists of revoked certificates (CRL), one for each authority that issues for clients. A client whose issuer has no list here is refused.</source>
        <translation>Listas PEM de certificados revocados (CRL), una por cada autoridad que emite para los clientes. Se rechaza a un cliente cuyo emisor no tiene lista aquí.</translation>
    </message>
    <message>
        <source>A rule that requests go through.</source>
        <translation>Una regla por la que pasan las solicitudes.</translation>
    </message>
    <message>
        <source>What the policy does.</source>
        <translation>Lo que hace la política.</translation>
    </message>
    <message>
        <source>Which requests the policy is for. The nearest one of a kind wins, unless the kind adds up.</source>
        <translation>Para qué solicitudes es la política. Gana la más cercana de un tipo, salvo que el tipo se sume.</translation>
    </message>
    <message>
        <source>All requests.</source>
        <translation>Todas las solicitudes.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>El inquilino.</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>El servicio.</translation>
    </message>
    <message>
        <source>The route.</source>
        <translation>La ruta.</translation>
    </message>
    <message>
        <source>The consumer.</source>
        <translation>El consumidor.</translation>
    </message>
    <message>
        <source>The group.</source>
        <translation>El grupo.</translation>
    </message>
    <message>
        <source>A disabled policy does nothing.</source>
        <translation>Una política desactivada no hace nada.</translation>
    </message>
    <message>
        <source>enforce refuses; report only counts and logs what would have been refused.</source>
        <translation>enforce rechaza; report solo cuenta y registra lo que se habría rechazado.</translation>
    </message>
    <message>
        <source>Refused clients are told neither the policy nor why.</source>
        <translation>A los clientes rechazados no se les dice ni la política ni el motivo.</translation>
    </message>
    <message>
        <source>As the kind&apos;s schema says.</source>
        <translation>Según el esquema del tipo.</translation>
    </message>
    <message>
        <source>A named set of permissions; kept for later versions.</source>
        <translation>Un conjunto de permisos con nombre; se guarda para versiones posteriores.</translation>
    </message>
    <message>
        <source>What holders may do.</source>
        <translation>Lo que pueden hacer sus titulares.</translation>
    </message>
    <message>
        <source>Which requests go to a service.</source>
        <translation>Qué solicitudes van a un servicio.</translation>
    </message>
    <message>
        <source>The service that requests go to.</source>
        <translation>El servicio al que van las solicitudes.</translation>
    </message>
    <message>
        <source>A disabled route is not served.</source>
        <translation>Una ruta desactivada no se atiende.</translation>
    </message>
    <message>
        <source>What a request must be like; everything that is given must hold.</source>
        <translation>Cómo debe ser una solicitud; debe cumplirse todo lo indicado.</translation>
    </message>
    <message>
        <source>Any of these: exact names, or *.example.com. None: any host.</source>
        <translation>Cualquiera de estos: nombres exactos, o *.example.com. Ninguno: cualquier host.</translation>
    </message>
    <message>
        <source>Any of these. None: any path.</source>
        <translation>Cualquiera de estas. Ninguna: cualquier ruta URL.</translation>
    </message>
    <message>
        <source>/orders takes /orders and all below it.</source>
        <translation>/orders abarca /orders y todo lo que hay debajo.</translation>
    </message>
    <message>
        <source>This path alone.</source>
        <translation>Solo esta ruta URL.</translation>
    </message>
    <message>
        <source>/orders/{id}: a parameter takes one segment.</source>
        <translation>/orders/{id}: un parámetro abarca un segmento.</translation>
    </message>
    <message>
        <source>Any of these. None: any method.</source>
        <translation>Cualquiera de estos. Ninguno: cualquier método.</translation>
    </message>
    <message>
        <source>All of these.</source>
        <translation>Todos estos.</translation>
    </message>
    <message>
        <source>Of the header.</source>
        <translation>De la cabecera.</translation>
    </message>
    <message>
        <source>The exact value.</source>
        <translation>El valor exacto.</translation>
    </message>
    <message>
        <source>A regular expression (RE2) for the whole value.</source>
        <translation>Una expresión regular (RE2) para todo el valor.</translation>
    </message>
    <message>
        <source>Any value.</source>
        <translation>Cualquier valor.</translation>
    </message>
    <message>
        <source>Of the parameter.</source>
        <translation>Del parámetro.</translation>
    </message>
    <message>
        <source>Of routes that take the same request, the one with the highest number serves it.</source>
        <translation>De las rutas que toman la misma solicitud, la atiende la de número más alto.</translation>
    </message>
    <message>
        <source>Whose requests are refused first (503 with Retry-After) when a worker comes near its limits of requests under way, memory or lag: low at 70 % of a limit, normal at 85 %, high at all of it, critical never.</source>
        <translation>De quién se rechazan primero las solicitudes (503 con Retry-After) cuando un worker se acerca a sus límites de solicitudes en curso, memoria o retraso: low al 70 % de un límite, normal al 85 %, high al límite entero, critical nunca.</translation>
    </message>
    <message>
        <source>How the path is changed on its way to the upstream.</source>
        <translation>Cómo se cambia la ruta URL camino del upstream.</translation>
    </message>
    <message>
        <source>/orders/1 on the prefix /orders becomes /1.</source>
        <translation>/orders/1 sobre el prefijo /orders pasa a ser /1.</translation>
    </message>
    <message>
        <source>Takes the matched prefix&apos;s place.</source>
        <translation>Ocupa el lugar del prefijo encontrado.</translation>
    </message>
    <message>
        <source>A named secret that other resources refer to.</source>
        <translation>Un secreto con nombre al que se refieren otros recursos.</translation>
    </message>
    <message>
        <source>Stored sealed; leave empty to keep the stored one.</source>
        <translation>Se guarda sellado; déjelo vacío para conservar el guardado.</translation>
    </message>
    <message>
        <source>One version of an API and the upstream behind it.</source>
        <translation>Una versión de una API y el upstream que tiene detrás.</translation>
    </message>
    <message>
        <source>Of the API, such as 1 or 2026-01.</source>
        <translation>De la API, como 1 o 2026-01.</translation>
    </message>
    <message>
        <source>A draft is not served; a deprecated service says so in each answer; a retired one answers 410.</source>
        <translation>Un borrador no se atiende; un servicio obsoleto lo dice en cada respuesta; uno retirado responde 410.</translation>
    </message>
    <message>
        <source>When a deprecated service will be retired; told to clients in the Sunset header (RFC 8594).</source>
        <translation>Cuándo se retirará un servicio obsoleto; se dice a los clientes en la cabecera Sunset (RFC 8594).</translation>
    </message>
    <message>
        <source>Where requests go, and how.</source>
        <translation>Adónde van las solicitudes y cómo.</translation>
    </message>
    <message>
        <source>Places that serve this API.</source>
        <translation>Lugares que atienden esta API.</translation>
    </message>
    <message>
        <source>Where requests go: http:// or https:// with host, port and base path; internal://echo is the gateway&apos;s built-in echo. A host such as _http._tcp.example.com is found by its SRV records.</source>
        <translation>Adónde van las solicitudes: http:// o https:// con host, puerto y ruta base; internal://echo es el eco incluido de la puerta de enlace. Un host como _http._tcp.example.com se busca por sus registros SRV.</translation>
    </message>
    <message>
        <source>Share of the requests, against the other targets&apos; weights; 0 takes none.</source>
        <translation>Parte de las solicitudes, frente a los pesos de los otros destinos; 0 no toma ninguna.</translation>
    </message>
    <message>
        <source>Targets of a higher tier get requests only while none of a lower one is up.</source>
        <translation>Los destinos de un nivel superior solo reciben solicitudes mientras ninguno de uno inferior está activo.</translation>
    </message>
    <message>
        <source>How a target is chosen. power-of-two takes the less busy of two by chance; hash sends what has a key in common to the same target.</source>
        <translation>Cómo se elige un destino. power-of-two toma el menos ocupado de dos al azar; hash envía al mismo destino lo que tiene una clave en común.</translation>
    </message>
    <message>
        <source>For load balancing by hash: what requests have in common that go to the same target. A request without it goes anywhere.</source>
        <translation>Para el balanceo por hash: lo que tienen en común las solicitudes que van al mismo destino. Una solicitud sin ello va a cualquiera.</translation>
    </message>
    <message>
        <source>Where the key is taken from.</source>
        <translation>De dónde se toma la clave.</translation>
    </message>
    <message>
        <source>Of the header or cookie.</source>
        <translation>De la cabecera o cookie.</translation>
    </message>
    <message>
        <source>What the targets speak. h2 is HTTP/2: agreed over TLS, known beforehand without it; gRPC needs it. auto takes what TLS agrees on, and HTTP/1.1 without TLS.</source>
        <translation>Qué hablan los destinos. h2 es HTTP/2: acordado sobre TLS, conocido de antemano sin él; gRPC lo necesita. auto toma lo que acuerda TLS, y HTTP/1.1 sin TLS.</translation>
    </message>
    <message>
        <source>Sends the Host header that the client sent instead of the target&apos;s.</source>
        <translation>Envía la cabecera Host que envió el cliente en lugar de la del destino.</translation>
    </message>
    <message>
        <source>Tells the upstream of the client in the standard&apos;s Forwarded header (RFC 7239) too, beside X-Forwarded-For, -Proto and -Host.</source>
        <translation>Informa al upstream del cliente también en la cabecera normalizada Forwarded (RFC 7239), además de X-Forwarded-For, -Proto y -Host.</translation>
    </message>
    <message>
        <source>Connections to the targets begin with a PROXY header that names the client. A connection then serves one client&apos;s connection alone, and only HTTP/1.1.</source>
        <translation>Las conexiones con los destinos empiezan con una cabecera PROXY que nombra al cliente. Entonces una conexión sirve solo a la de un cliente, y solo con HTTP/1.1.</translation>
    </message>
    <message>
        <source>To connect, TLS included, or to wait for a free connection. A plain number is seconds.</source>
        <translation>Para conectar, TLS incluido, o esperar una conexión libre. Un número solo son segundos.</translation>
    </message>
    <message>
        <source>Between two pieces of the request that the upstream takes. A plain number is seconds.</source>
        <translation>Entre dos partes de la solicitud que toma el upstream. Un número solo son segundos.</translation>
    </message>
    <message>
        <source>From the request to the answer&apos;s head. A plain number is seconds.</source>
        <translation>De la solicitud a la cabecera de la respuesta. Un número solo son segundos.</translation>
    </message>
    <message>
        <source>Between two pieces of the answer. A plain number is seconds.</source>
        <translation>Entre dos partes de la respuesta. Un número solo son segundos.</translation>
    </message>
    <message>
        <source>Further tries when nothing was sent yet, or when a kept connection turned out to be closed.</source>
        <translation>Intentos adicionales cuando aún no se envió nada, o una conexión mantenida resultó cerrada.</translation>
    </message>
    <message>
        <source>At most this many to each target, from each worker.</source>
        <translation>Como mucho tantas con cada destino, desde cada worker.</translation>
    </message>
    <message>
        <source>At most this many wait for a connection, in each worker; more are answered 503.</source>
        <translation>Como mucho tantas esperan una conexión, en cada worker; a más se responde 503.</translation>
    </message>
    <message>
        <source>How long a request waits for a connection when there are as many as may be; then it is answered 503. A plain number is seconds.</source>
        <translation>Cuánto espera una solicitud una conexión cuando ya hay todas las permitidas; después se responde 503. Un número solo son segundos.</translation>
    </message>
    <message>
        <source>Retries are at most this share of the requests, in percent, so that an upstream in trouble does not get more work; ten a second are allowed in any case. 100: no bound.</source>
        <translation>Los reintentos son como mucho esta parte de las solicitudes, en por ciento, para que un upstream en apuros no reciba más trabajo; diez por segundo se permiten siempre. 100: sin tope.</translation>
    </message>
    <message>
        <source>Asks each target whether it is well. One that is not gets no requests while others are.</source>
        <translation>Pregunta a cada destino si está bien. El que no lo está no recibe solicitudes mientras otros sí.</translation>
    </message>
    <message>
        <source>http asks with GET and looks at the status; tcp is content with a connection (and TLS).</source>
        <translation>http pregunta con GET y mira el estado; tcp se conforma con una conexión (y TLS).</translation>
    </message>
    <message>
        <source>Behind the target&apos;s base path.</source>
        <translation>Tras la ruta base del destino.</translation>
    </message>
    <message>
        <source>Sent instead of the target&apos;s.</source>
        <translation>Se envía en lugar del propio del destino.</translation>
    </message>
    <message>
        <source>The lowest status of a target that is well.</source>
        <translation>El estado más bajo de un destino sano.</translation>
    </message>
    <message>
        <source>The highest.</source>
        <translation>El más alto.</translation>
    </message>
    <message>
        <source>From one check to the next, for all workers together. A plain number is seconds.</source>
        <translation>De una comprobación a la siguiente, para todos los workers juntos. Un número solo son segundos.</translation>
    </message>
    <message>
        <source>For the whole of a check. A plain number is seconds.</source>
        <translation>Para una comprobación entera. Un número solo son segundos.</translation>
    </message>
    <message>
        <source>Good checks in a row that bring a target back.</source>
        <translation>Comprobaciones buenas seguidas que devuelven un destino.</translation>
    </message>
    <message>
        <source>Bad checks in a row that take a target away; the first check of all decides by itself.</source>
        <translation>Comprobaciones malas seguidas que retiran un destino; la primera de todas decide por sí sola.</translation>
    </message>
    <message>
        <source>What requests meet counts too: a target on which many in a row fail gets none for a while.</source>
        <translation>También cuenta lo que encuentran las solicitudes: un destino en el que fallan muchas seguidas no recibe ninguna durante un tiempo.</translation>
    </message>
    <message>
        <source>Requests in a row that failed: not connected, no answer in time, closed early, or one of the statuses. 0: never.</source>
        <translation>Solicitudes fallidas seguidas: sin conexión, sin respuesta a tiempo, cerradas antes, o uno de los estados. 0: nunca.</translation>
    </message>
    <message>
        <source>Answers that count as failures.</source>
        <translation>Respuestas que cuentan como fallos.</translation>
    </message>
    <message>
        <source>For how long, the first time; each time in a row longer by as much. A plain number is seconds.</source>
        <translation>Por cuánto tiempo, la primera vez; cada vez seguida, otro tanto más. Un número solo son segundos.</translation>
    </message>
    <message>
        <source>No longer than this. A plain number is seconds.</source>
        <translation>No más de esto. Un número solo son segundos.</translation>
    </message>
    <message>
        <source>Of the service&apos;s targets at the same time, in percent.</source>
        <translation>De los destinos del servicio al mismo tiempo, en por ciento.</translation>
    </message>
    <message>
        <source>A target that comes back gets its share of the requests little by little over this time. 0: at once. A plain number is seconds.</source>
        <translation>Un destino que vuelve recibe su parte de las solicitudes poco a poco durante este tiempo. 0: al instante. Un número solo son segundos.</translation>
    </message>
    <message>
        <source>For https targets.</source>
        <translation>Para destinos https.</translation>
    </message>
    <message>
        <source>Refuses certificates that are not trusted or not for this name.</source>
        <translation>Rechaza certificados que no son de confianza o no son para este nombre.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s.</source>
        <translation>Certificados PEM en los que confiar en lugar de los del sistema.</translation>
    </message>
    <message>
        <source>Asked for (SNI) and verified instead of the target&apos;s host.</source>
        <translation>Se pide (SNI) y se verifica en lugar del host del destino.</translation>
    </message>
    <message>
        <source>Shown to targets that ask for one (mutual TLS); a certificate of the tenant, with its key.</source>
        <translation>Se muestra a los destinos que lo piden (TLS mutuo); un certificado del inquilino, con su clave.</translation>
    </message>
    <message>
        <source>SHA-256 of public keys (SPKI, base64). When there are any, one of them must be in the chain that the target shows, whatever else is trusted.</source>
        <translation>SHA-256 de claves públicas (SPKI, base64). Si hay alguna, una de ellas debe estar en la cadena que muestra el destino, sea cual sea el resto de la confianza.</translation>
    </message>
    <message>
        <source>Describes the API; kept and shown.</source>
        <translation>Describe la API; se guarda y se muestra.</translation>
    </message>
    <message>
        <source>A team with its own services, routes, consumers, policies and quotas.</source>
        <translation>Un equipo con sus propios servicios, rutas, consumidores, políticas y cuotas.</translation>
    </message>
    <message>
        <source>A suspended tenant&apos;s routes answer 403.</source>
        <translation>Las rutas de un inquilino suspendido responden 403.</translation>
    </message>
    <message>
        <source>Names that belong to this tenant alone, such as api.acme.example or *.acme.example. No other tenant&apos;s route can use them.</source>
        <translation>Nombres que pertenecen solo a este inquilino, como api.acme.example o *.acme.example. Ninguna ruta de otro inquilino puede usarlos.</translation>
    </message>
    <message>
        <source>Prefixes that belong to this tenant alone, such as /acme.</source>
        <translation>Prefijos que pertenecen solo a este inquilino, como /acme.</translation>
    </message>
    <message>
        <source>Signed token (JWT)</source>
        <translation>Token firmado (JWT)</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Emisores</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>Dirección de las claves</translation>
    </message>
    <message>
        <source>Keys as PEM</source>
        <translation>Claves como PEM</translation>
    </message>
    <message>
        <source>Keys as JSON</source>
        <translation>Claves como JSON</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secreto compartido</translation>
    </message>
    <message>
        <source>Secret is written as</source>
        <translation>El secreto está escrito como</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Tipo de token</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Any JWT</source>
        <translation>Cualquier JWT</translation>
    </message>
    <message>
        <source>Access tokens only (RFC 9068)</source>
        <translation>Solo tokens de acceso (RFC 9068)</translation>
    </message>
    <message>
        <source>Required claims</source>
        <translation>Claims obligatorios</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Desfase de reloj</translation>
    </message>
    <message>
        <source>Oldest token</source>
        <translation>Token más antiguo</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>By a credential (JWT subject)</source>
        <translation>Por una credencial (sujeto JWT)</translation>
    </message>
    <message>
        <source>By its id</source>
        <translation>Por su id</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Claim for the consumer</source>
        <translation>Claim del consumidor</translation>
    </message>
    <message>
        <source>Claim for groups</source>
        <translation>Claim de los grupos</translation>
    </message>
    <message>
        <source>Claims for the upstream</source>
        <translation>Claims para el upstream</translation>
    </message>
    <message>
        <source>Published keys</source>
        <translation>Claves publicadas</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Clave desconocida</translation>
    </message>
    <message>
        <source>Kept while unreachable</source>
        <translation>Se conservan si no es accesible</translation>
    </message>
    <message>
        <source>Remembered tokens</source>
        <translation>Tokens recordados</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Remembered for</source>
        <translation>Se recuerdan durante</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>Reglas de acceso</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Tells callers by a signed token (RFC 7519, RFC 8725, RFC 9068) of an issuer that is trusted. Without an issuer no token is good.</source>
        <translation>Reconoce a los llamantes por un token firmado (RFC 7519, RFC 8725, RFC 9068) de un emisor de confianza. Sin emisor ningún token vale.</translation>
    </message>
    <message>
        <source>Whose tokens are taken.</source>
        <translation>De quién se aceptan tokens.</translation>
    </message>
    <message>
        <source>Who issues tokens, and the keys that prove it.</source>
        <translation>Quién emite tokens y las claves que lo prueban.</translation>
    </message>
    <message>
        <source>What the token&apos;s iss must be, letter for letter.</source>
        <translation>Lo que debe ser el iss del token, letra por letra.</translation>
    </message>
    <message>
        <source>One of these must be in the token&apos;s aud. Empty: only tokens without aud are taken, since any other is for somebody else.</source>
        <translation>Uno de ellos debe estar en el aud del token. Vacío: solo se aceptan tokens sin aud, pues cualquier otro es para otro.</translation>
    </message>
    <message>
        <source>A name of this API, as the issuer knows it.</source>
        <translation>Un nombre de esta API, como lo conoce el emisor.</translation>
    </message>
    <message>
        <source>How tokens may be signed. What a token says of itself never widens this, nor what a key is for.</source>
        <translation>Cómo pueden estar firmados los tokens. Lo que un token diga de sí nunca lo amplía, ni para qué es una clave.</translation>
    </message>
    <message>
        <source>A signature algorithm of RFC 7518 or RFC 8037.</source>
        <translation>Un algoritmo de firma de RFC 7518 o RFC 8037.</translation>
    </message>
    <message>
        <source>Where the issuer publishes its key set (jwks_uri). By https, but for this machine itself.</source>
        <translation>Dónde publica el emisor su juego de claves (jwks_uri). Por https, salvo en esta misma máquina.</translation>
    </message>
    <message>
        <source>A key set of the tenant, or of the gateway.</source>
        <translation>Un juego de claves del inquilino o de la puerta de enlace.</translation>
    </message>
    <message>
        <source>Public keys or certificates, one after another. Certificates&apos; names and dates are not looked at.</source>
        <translation>Claves públicas o certificados, uno tras otro. Los nombres y fechas de los certificados no se miran.</translation>
    </message>
    <message>
        <source>Public JSON Web Keys (RFC 7517). Secret and private ones are refused.</source>
        <translation>Claves JSON Web públicas (RFC 7517). Las secretas y privadas se rechazan.</translation>
    </message>
    <message>
        <source>A JSON Web Key.</source>
        <translation>Una clave JSON Web.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, that tokens of HS256 to HS512 are signed with; 32, 48 or 64 bytes at least.</source>
        <translation>El secreto, del inquilino o de la puerta de enlace, con que se firman los tokens de HS256 a HS512; 32, 48 o 64 bytes como mínimo.</translation>
    </message>
    <message>
        <source>What the secret&apos;s value holds: the bytes themselves, or base64url of them.</source>
        <translation>Qué contiene el valor del secreto: los propios bytes o su base64url.</translation>
    </message>
    <message>
        <source>The header field that carries the token: Authorization with the scheme Bearer, others with or without. Empty: none.</source>
        <translation>El campo de cabecera que lleva el token: Authorization con el esquema Bearer, otros con o sin él. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>The cookie that may carry the token instead. Empty: none. Browsers send cookies by themselves: mind forged requests from other sites.</source>
        <translation>La cookie que puede llevar el token en su lugar. Vacío: ninguna. Los navegadores envían cookies por sí solos: cuidado con solicitudes falsificadas de otros sitios.</translation>
    </message>
    <message>
        <source>The query parameter that may carry the token instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</source>
        <translation>El parámetro de consulta que puede llevar el token en su lugar. Vacío: ninguno. Las direcciones acaban en historiales y registros; un campo de cabecera es más seguro.</translation>
    </message>
    <message>
        <source>Takes the token out of the request before it goes to the upstream.</source>
        <translation>Quita el token de la solicitud antes de que vaya al upstream.</translation>
    </message>
    <message>
        <source>Lets requests without a token pass as anonymous. Bad tokens are refused all the same. Also the way to accept either of two kinds: make the first one optional.</source>
        <translation>Deja pasar como anónimas las solicitudes sin token. Los tokens malos se rechazan igualmente. También sirve para aceptar uno de dos tipos: haga opcional el primero.</translation>
    </message>
    <message>
        <source>Access tokens say by their type (at+jwt) that they are, and carry all claims of RFC 9068: no ID token passes for one.</source>
        <translation>Los tokens de acceso lo dicen por su tipo (at+jwt) y llevan todos los claims de RFC 9068: ningún token de identidad pasa por uno.</translation>
    </message>
    <message>
        <source>What a token must carry besides its issuer.</source>
        <translation>Lo que un token debe llevar además de su emisor.</translation>
    </message>
    <message>
        <source>A claim&apos;s name.</source>
        <translation>El nombre de un claim.</translation>
    </message>
    <message>
        <source>By how much clocks may differ, at most five minutes.</source>
        <translation>Cuánto pueden diferir los relojes, cinco minutos como mucho.</translation>
    </message>
    <message>
        <source>How long after its iat a token is taken, whatever its exp says. 0s: no bound.</source>
        <translation>Cuánto tiempo después de su iat se acepta un token, diga lo que diga su exp. 0s: sin límite.</translation>
    </message>
    <message>
        <source>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</source>
        <translation>Cómo un token válido lleva a un consumidor. Una credencial de tipo sujeto JWT nombra emisor y sujeto; un id es el del consumidor. Sin ninguno, puede llamar quien tenga un token válido.</translation>
    </message>
    <message>
        <source>The claim that names the consumer. One that begins with / is a path into the claims, as /user/id.</source>
        <translation>El claim que nombra al consumidor. Si empieza por /, es una ruta dentro de los claims, como /user/id.</translation>
    </message>
    <message>
        <source>The claim with groups, a list or a text with spaces, that the upstream is told beside the consumer&apos;s own. Empty: none.</source>
        <translation>El claim con grupos, una lista o un texto con espacios, que se comunica al upstream además de los del consumidor. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Claims that the upstream gets as header fields. What clients put there themselves is taken out.</source>
        <translation>Claims que el upstream recibe como campos de cabecera. Lo que los clientes pongan ahí se quita.</translation>
    </message>
    <message>
        <source>A claim and its header field.</source>
        <translation>Un claim y su campo de cabecera.</translation>
    </message>
    <message>
        <source>Its name, or a path as /realm_access/roles.</source>
        <translation>Su nombre, o una ruta como /realm_access/roles.</translation>
    </message>
    <message>
        <source>The header field that carries it.</source>
        <translation>El campo de cabecera que lo lleva.</translation>
    </message>
    <message>
        <source>Published keys are not read anew before, however short their max-age.</source>
        <translation>Las claves publicadas no se leen de nuevo antes, por corto que sea su max-age.</translation>
    </message>
    <message>
        <source>Published keys are read anew by then, however long their max-age.</source>
        <translation>Las claves publicadas se leen de nuevo para entonces, por largo que sea su max-age.</translation>
    </message>
    <message>
        <source>A token of a key that is not known makes the keys be read once more, at most every so often.</source>
        <translation>Un token de una clave desconocida hace leer las claves otra vez, como mucho con esta frecuencia.</translation>
    </message>
    <message>
        <source>How long the last good keys stay in force when their address fails.</source>
        <translation>Cuánto siguen en vigor las últimas claves válidas cuando falla su dirección.</translation>
    </message>
    <message>
        <source>How many good tokens are remembered, so that their signature is checked once. 0: none.</source>
        <translation>Cuántos tokens válidos se recuerdan para verificar su firma una sola vez. 0: ninguno.</translation>
    </message>
    <message>
        <source>How long, but never longer than the token is good. At most one hour; 0s: not at all.</source>
        <translation>Cuánto, pero nunca más de lo que vale el token. Una hora como mucho; 0s: nada.</translation>
    </message>
    <message>
        <source>Allows or refuses requests by rules. The first rule that applies decides.</source>
        <translation>Admite o rechaza solicitudes según reglas. Decide la primera que se cumple.</translation>
    </message>
    <message>
        <source>Looked at in this order.</source>
        <translation>Se miran en este orden.</translation>
    </message>
    <message>
        <source>One of the rules.</source>
        <translation>Una de las reglas.</translation>
    </message>
    <message>
        <source>What refusals and explain call it.</source>
        <translation>Cómo la llaman los rechazos y la explicación.</translation>
    </message>
    <message>
        <source>An expression (CEL) that comes to true for requests that the rule is for.</source>
        <translation>Una expresión (CEL) que es verdadera para las solicitudes de la regla.</translation>
    </message>
    <message>
        <source>What happens to such requests.</source>
        <translation>Qué pasa con esas solicitudes.</translation>
    </message>
    <message>
        <source>What a refused client is told besides the rule&apos;s name.</source>
        <translation>Lo que se dice a un cliente rechazado además del nombre de la regla.</translation>
    </message>
    <message>
        <source>What happens to requests that no rule is for.</source>
        <translation>Qué pasa con las solicitudes sin regla.</translation>
    </message>
    <message>
        <source>The token&apos;s iss. Empty: any issuer that the policy trusts.</source>
        <translation>El iss del token. Vacío: cualquier emisor en que confíe la política.</translation>
    </message>
    <message>
        <source>The token&apos;s sub, or what stands in the claim that the policy names.</source>
        <translation>El sub del token, o lo que haya en el claim que nombra la política.</translation>
    </message>
    <message>
        <source>Earliest reading</source>
        <translation>Lectura más temprana</translation>
    </message>
    <message>
        <source>Latest reading</source>
        <translation>Lectura más tardía</translation>
    </message>
    <message>
        <source>Combined authentication</source>
        <translation>Autenticación combinada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Lo que se acepta</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Anonymous callers</source>
        <translation>Llamantes anónimos</translation>
    </message>
    <message>
        <source>External decision</source>
        <translation>Decisión externa</translation>
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
        <translation>Al mismo tiempo</translation>
    </message>
    <message>
        <source>Header fields that are sent</source>
        <translation>Campos de cabecera que se envían</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Header fields for the upstream</source>
        <translation>Campos de cabecera para el upstream</translation>
    </message>
    <message>
        <source>Header fields for who passes</source>
        <translation>Campos de cabecera para quien pasa</translation>
    </message>
    <message>
        <source>Header fields for who is refused</source>
        <translation>Campos de cabecera para quien es rechazado</translation>
    </message>
    <message>
        <source>Pass the refusal&apos;s body on</source>
        <translation>Pasar el cuerpo del rechazo</translation>
    </message>
    <message>
        <source>Header field of the consumer</source>
        <translation>Campo de cabecera del consumidor</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>Client gets</source>
        <translation>El cliente recibe</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Dejar pasar</translation>
    </message>
    <message>
        <source>Remember who passes</source>
        <translation>Recordar quién pasa</translation>
    </message>
    <message>
        <source>Remember refusals</source>
        <translation>Recordar los rechazos</translation>
    </message>
    <message>
        <source>Remember by</source>
        <translation>Recordar por</translation>
    </message>
    <message>
        <source>And by address</source>
        <translation>Y por dirección</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Respuestas recordadas</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>Signed request</source>
        <translation>Solicitud firmada</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
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
        <translation>Debe estar firmado</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Longest age</source>
        <translation>Antigüedad máxima</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Desfase de reloj</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Un solo uso</translation>
    </message>
    <message>
        <source>Nonces, and what is signed</source>
        <translation>Nonces y lo firmado</translation>
    </message>
    <message>
        <source>Nonces</source>
        <translation>Nonces</translation>
    </message>
    <message>
        <source>Nonces, which are required</source>
        <translation>Nonces obligatorios</translation>
    </message>
    <message>
        <source>Checked if signed</source>
        <translation>Se comprueba si está firmado</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>No se mira</translation>
    </message>
    <message>
        <source>Longest body</source>
        <translation>Cuerpo más largo</translation>
    </message>
    <message>
        <source>By credential</source>
        <translation>Por credencial</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Nombres alternativos</translation>
    </message>
    <message>
        <source>Tell the upstream</source>
        <translation>Comunicar al upstream</translation>
    </message>
    <message>
        <source>Access token (OAuth 2.0)</source>
        <translation>Token de acceso (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspección</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>Proves it by</source>
        <translation>Lo demuestra con</translation>
    </message>
    <message>
        <source>Authorization: Basic</source>
        <translation>Authorization: Basic</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>El cuerpo</translation>
    </message>
    <message>
        <source>Remember good tokens</source>
        <translation>Recordar los tokens válidos</translation>
    </message>
    <message>
        <source>Remember bad tokens</source>
        <translation>Recordar los tokens malos</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>More for some</source>
        <translation>Más para algunas solicitudes</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Uno de ellos</translation>
    </message>
    <message>
        <source>Claim of the scopes</source>
        <translation>Claim de los ámbitos</translation>
    </message>
    <message>
        <source>Bound tokens</source>
        <translation>Tokens vinculados</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>As the token says</source>
        <translation>Según el token</translation>
    </message>
    <message>
        <source>To a key (DPoP)</source>
        <translation>A una clave (DPoP)</translation>
    </message>
    <message>
        <source>To a client certificate</source>
        <translation>A un certificado de cliente</translation>
    </message>
    <message>
        <source>To either</source>
        <translation>A cualquiera de los dos</translation>
    </message>
    <message>
        <source>Age of a proof</source>
        <translation>Antigüedad de una prueba</translation>
    </message>
    <message>
        <source>Address of the resource</source>
        <translation>Dirección del recurso</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Authorisation servers</source>
        <translation>Servidores de autorización</translation>
    </message>
    <message>
        <source>By a credential (OAuth client)</source>
        <translation>Por una credencial (cliente OAuth)</translation>
    </message>
    <message>
        <source>Authorisation server (OAuth 2.0)</source>
        <translation>Servidor de autorización (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Title of the log-in page</source>
        <translation>Título de la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>Duraciones</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>Tokens de actualización</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>New key every</source>
        <translation>Clave nueva cada</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Intentos fallidos</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Lista de acceso</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Allowed is</source>
        <translation>Se permite</translation>
    </message>
    <message>
        <source>On any list</source>
        <translation>A quien está en alguna lista</translation>
    </message>
    <message>
        <source>On every list</source>
        <translation>A quien está en todas las listas</translation>
    </message>
    <message>
        <source>Answer size</source>
        <translation>Tamaño de la respuesta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Known tools</source>
        <translation>Herramientas conocidas</translation>
    </message>
    <message>
        <source>No User-Agent</source>
        <translation>Sin User-Agent</translation>
    </message>
    <message>
        <source>Cross-site requests</source>
        <translation>Peticiones entre sitios</translation>
    </message>
    <message>
        <source>Where requests come from</source>
        <translation>De dónde vienen las solicitudes</translation>
    </message>
    <message>
        <source>Same site</source>
        <translation>Mismo sitio</translation>
    </message>
    <message>
        <source>No origin</source>
        <translation>Sin origen</translation>
    </message>
    <message>
        <source>Safe methods</source>
        <translation>Métodos seguros</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Cookie de sesión</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Tipos de archivo</translation>
    </message>
    <message>
        <source>Allowed types</source>
        <translation>Tipos permitidos</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Refused types</source>
        <translation>Tipos rechazados</translation>
    </message>
    <message>
        <source>Compare with the content</source>
        <translation>Comparar con el contenido</translation>
    </message>
    <message>
        <source>Refused extensions</source>
        <translation>Extensiones rechazadas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Length of a name</source>
        <translation>Longitud de un nombre</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cuerpos</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>Larger bodies</source>
        <translation>Cuerpos mayores</translation>
    </message>
    <message>
        <source>Pass unseen</source>
        <translation>Dejar pasar sin mirar</translation>
    </message>
    <message>
        <source>Compressed bodies</source>
        <translation>Cuerpos comprimidos</translation>
    </message>
    <message>
        <source>Decode and check</source>
        <translation>Decodificar y comprobar</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Geografía</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Unknown addresses</source>
        <translation>Direcciones desconocidas</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Database of operators</source>
        <translation>Base de datos de operadores</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Si no se puede leer</translation>
    </message>
    <message>
        <source>GraphQL guard</source>
        <translation>Protección GraphQL</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveles</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>campos</translation>
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
        <translation>Campos en la raíz</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Directivas</translation>
    </message>
    <message>
        <source>directives</source>
        <translation>directivas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>Allow introspection</source>
        <translation>Permitir la introspección</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Listed operations</source>
        <translation>Operaciones de la lista</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Listed operations only</source>
        <translation>Solo operaciones de la lista</translation>
    </message>
    <message>
        <source>Other media types</source>
        <translation>Otros tipos de medio</translation>
    </message>
    <message>
        <source>Deny lists</source>
        <translation>Listas de denegación</translation>
    </message>
    <message>
        <source>Lists by URL</source>
        <translation>Listas por URL</translation>
    </message>
    <message>
        <source>Allow lists</source>
        <translation>Listas de permiso</translation>
    </message>
    <message>
        <source>Read anew after</source>
        <translation>Volver a leer tras</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Si aún no se han leído</translation>
    </message>
    <message>
        <source>JSON threat protection</source>
        <translation>Protección contra amenazas JSON</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>Members of an object</source>
        <translation>Miembros de un objeto</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>Items of an array</source>
        <translation>Elementos de un array</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>Length of a text</source>
        <translation>Longitud de un texto</translation>
    </message>
    <message>
        <source>Length of a number</source>
        <translation>Longitud de un número</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>Allow duplicate names</source>
        <translation>Permitir nombres duplicados</translation>
    </message>
    <message>
        <source>Forbidden names</source>
        <translation>Nombres prohibidos</translation>
    </message>
    <message>
        <source>Check as JSON</source>
        <translation>Comprobar como JSON</translation>
    </message>
    <message>
        <source>Referring pages</source>
        <translation>Páginas de procedencia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>Páginas propias</translation>
    </message>
    <message>
        <source>No Referer</source>
        <translation>Sin Referer</translation>
    </message>
    <message>
        <source>Largest header field</source>
        <translation>Campo de cabecera más grande</translation>
    </message>
    <message>
        <source>Longest address</source>
        <translation>Dirección más larga</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Weekly windows</source>
        <translation>Ventanas semanales</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>During the windows</source>
        <translation>Durante las ventanas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
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
        <translation>Campos de cabecera de seguridad</translation>
    </message>
    <message>
        <source>HSTS</source>
        <translation>HSTS</translation>
    </message>
    <message>
        <source>Subdomains too</source>
        <translation>También los subdominios</translation>
    </message>
    <message>
        <source>Preload</source>
        <translation>Precarga</translation>
    </message>
    <message>
        <source>Behind TLS of another</source>
        <translation>Detrás del TLS de otro</translation>
    </message>
    <message>
        <source>Content-Security-Policy</source>
        <translation>Content-Security-Policy</translation>
    </message>
    <message>
        <source>Content-Security-Policy only reports</source>
        <translation>Content-Security-Policy solo informa</translation>
    </message>
    <message>
        <source>No guessing of types</source>
        <translation>No adivinar los tipos</translation>
    </message>
    <message>
        <source>X-Frame-Options</source>
        <translation>X-Frame-Options</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Same origin</source>
        <translation>Mismo origen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No se envía</translation>
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
        <translation>Otros orígenes</translation>
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
        <translation>Campos propios del upstream</translation>
    </message>
    <message>
        <source>The upstream&apos;s</source>
        <translation>Los del upstream</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Schema of requests</source>
        <translation>Esquema de las solicitudes</translation>
    </message>
    <message>
        <source>Schema of answers</source>
        <translation>Esquema de las respuestas</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Otros documentos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Ruta base</translation>
    </message>
    <message>
        <source>Check requests</source>
        <translation>Comprobar las solicitudes</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Qué se comprueba</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>Comprobar las respuestas</translation>
    </message>
    <message>
        <source>Check formats</source>
        <translation>Comprobar los formatos</translation>
    </message>
    <message>
        <source>Unknown operations</source>
        <translation>Operaciones desconocidas</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Dejar pasar</translation>
    </message>
    <message>
        <source>Unknown query parameters</source>
        <translation>Parámetros de consulta desconocidos</translation>
    </message>
    <message>
        <source>Other media types and statuses</source>
        <translation>Otros tipos de medio y estados</translation>
    </message>
    <message>
        <source>Problems told</source>
        <translation>Problemas comunicados</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problemas</translation>
    </message>
    <message>
        <source>XML threat protection</source>
        <translation>Protección contra amenazas XML</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>Children of an element</source>
        <translation>Hijos de un elemento</translation>
    </message>
    <message>
        <source>Attributes of an element</source>
        <translation>Atributos de un elemento</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espacios de nombres</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>espacios de nombres</translation>
    </message>
    <message>
        <source>Length of an attribute</source>
        <translation>Longitud de un atributo</translation>
    </message>
    <message>
        <source>Allow comments</source>
        <translation>Permitir comentarios</translation>
    </message>
    <message>
        <source>Allow processing instructions</source>
        <translation>Permitir instrucciones de procesamiento</translation>
    </message>
    <message>
        <source>Check as XML</source>
        <translation>Comprobar como XML</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Warnings in the log</source>
        <translation>Avisos en el registro</translation>
    </message>
    <message>
        <source>Tenant&apos;s ceiling</source>
        <translation>Tope del inquilino</translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation>Coste máximo</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En un plazo de</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Spike arrest</source>
        <translation>Contención de picos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>A URL (JSON lines)</source>
        <translation>Una URL (líneas JSON)</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Tamaño máximo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Comprimidos</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
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
        <translation>número</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Secret&apos;s header field</source>
        <translation>Campo de cabecera del secreto</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Trazado</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Trazas</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>The caller, else the share</source>
        <translation>Quien llama; si no, la proporción</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>La proporción</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Recolector</translation>
    </message>
    <message>
        <source>Signed context</source>
        <translation>Contexto firmado</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Válido durante</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Context keys</source>
        <translation>Claves del contexto</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Enmascaramiento</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Números de tarjeta</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>Cuentas bancarias (IBAN)</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Números de identidad</translation>
    </message>
    <message>
        <source>Values by name</source>
        <translation>Valores por nombre</translation>
    </message>
    <message>
        <source>Values by JSON path</source>
        <translation>Valores por ruta JSON</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The replacement</source>
        <translation>La sustitución</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>A hash</source>
        <translation>Un hash</translation>
    </message>
    <message>
        <source>First characters</source>
        <translation>Primeros caracteres</translation>
    </message>
    <message>
        <source>Last characters</source>
        <translation>Últimos caracteres</translation>
    </message>
    <message>
        <source>Key for hashes</source>
        <translation>Clave para los hashes</translation>
    </message>
    <message>
        <source>In answers</source>
        <translation>En las respuestas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>In logs</source>
        <translation>En los registros</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Tipos de medio</translation>
    </message>
    <message>
        <source>Unreadable answers</source>
        <translation>Respuestas ilegibles</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>Keep in the query</source>
        <translation>Conservar en la consulta</translation>
    </message>
    <message>
        <source>Rename in the query</source>
        <translation>Renombrar en la consulta</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Add to the query</source>
        <translation>Añadir a la consulta</translation>
    </message>
    <message>
        <source>Rename header fields</source>
        <translation>Renombrar campos de cabecera</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Unsuitable answers</source>
        <translation>Respuestas no aptas</translation>
    </message>
    <message>
        <source>Upstream credentials</source>
        <translation>Credenciales para el upstream</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Se envían como</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Nombre alternativo</translation>
    </message>
    <message>
        <source>Key pin</source>
        <translation>Clave fijada</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Direcciones de redirección</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tipos de concesión</translation>
    </message>
    <message>
        <source>By its own secret</source>
        <translation>Con su propio secreto</translation>
    </message>
    <message>
        <source>For people who log in</source>
        <translation>Para personas que inician sesión</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Empty segments</source>
        <translation>Segmentos vacíos</translation>
    </message>
    <message>
        <source>Says which of the policies that tell who calls are enough, alone or together.</source>
        <translation>Dice cuáles de las políticas que reconocen a los llamantes bastan, solas o juntas.</translation>
    </message>
    <message>
        <source>Each of these is enough. None: any one of the policies in scope that tell callers by what they send (not forward-auth, whose refusals stand unless it is named).</source>
        <translation>Cada una de ellas basta. Ninguna: cualquiera de las políticas del ámbito que reconocen a quien llama por lo que envía (no forward-auth, cuyos rechazos valen si no se nombra).</translation>
    </message>
    <message>
        <source>Policies that must all know the caller, as the same consumer.</source>
        <translation>Políticas que deben conocer todas al llamante, como el mismo consumidor.</translation>
    </message>
    <message>
        <source>Their kinds, such as key-auth, jwt or mtls. Each needs a policy of its kind in scope.</source>
        <translation>Sus tipos, como key-auth, jwt o mtls. Cada uno necesita una política de su tipo en el ámbito.</translation>
    </message>
    <message>
        <source>A kind of policy that tells who calls.</source>
        <translation>Un tipo de política que reconoce a los llamantes.</translation>
    </message>
    <message>
        <source>The id of the consumer that stands for callers who send no credentials. Empty: they are refused. Wrong credentials are refused all the same.</source>
        <translation>El id del consumidor que representa a los llamantes que no envían credenciales. Vacío: se les rechaza. Las credenciales erróneas se rechazan igualmente.</translation>
    </message>
    <message>
        <source>Asks another service by HTTP whether a request may pass.</source>
        <translation>Pregunta a otro servicio por HTTP si una solicitud puede pasar.</translation>
    </message>
    <message>
        <source>Who decides. By https, but for this machine itself. Without one nobody passes.</source>
        <translation>Quién decide. Por https, salvo en esta misma máquina. Sin dirección no pasa nadie.</translation>
    </message>
    <message>
        <source>How it is asked.</source>
        <translation>Cómo se le pregunta.</translation>
    </message>
    <message>
        <source>How long an answer may take, at most one minute.</source>
        <translation>Cuánto puede tardar una respuesta, un minuto como mucho.</translation>
    </message>
    <message>
        <source>Of the client&apos;s request. Method, host, path and address are sent in any case, as X-Forwarded-….</source>
        <translation>De la solicitud del cliente. Método, host, ruta URL y dirección se envían siempre, como X-Forwarded-….</translation>
    </message>
    <message>
        <source>Of an answer that lets pass. What clients put there themselves is taken out.</source>
        <translation>De una respuesta que deja pasar. Lo que los clientes pongan ahí se quita.</translation>
    </message>
    <message>
        <source>Of an answer that lets pass, added to the client&apos;s answer.</source>
        <translation>De una respuesta que deja pasar; se añaden a la respuesta del cliente.</translation>
    </message>
    <message>
        <source>Of an answer that refuses, sent to the client.</source>
        <translation>De una respuesta que rechaza; se envían al cliente.</translation>
    </message>
    <message>
        <source>Sends the client what the service wrote, up to 64 KiB.</source>
        <translation>Envía al cliente lo que escribió el servicio, hasta 64 KiB.</translation>
    </message>
    <message>
        <source>The answer&apos;s header field that names the consumer by id. Empty: it tells nothing of consumers.</source>
        <translation>El campo de cabecera de la respuesta que nombra al consumidor por su id. Vacío: no dice nada de consumidores.</translation>
    </message>
    <message>
        <source>What a status of the service means. Not listed: 2xx pass, 3xx and 4xx refuse as they are, anything else counts as no answer.</source>
        <translation>Qué significa un estado del servicio. Si no está en la lista: 2xx dejan pasar, 3xx y 4xx rechazan tal cual, todo lo demás cuenta como falta de respuesta.</translation>
    </message>
    <message>
        <source>A status and what becomes of it.</source>
        <translation>Un estado y en qué se convierte.</translation>
    </message>
    <message>
        <source>The service&apos;s status.</source>
        <translation>El estado del servicio.</translation>
    </message>
    <message>
        <source>2xx: the request passes; anything else refuses it with this status.</source>
        <translation>2xx: la solicitud pasa; todo lo demás la rechaza con este estado.</translation>
    </message>
    <message>
        <source>What happens when the service cannot be asked, is too slow or fails.</source>
        <translation>Qué ocurre cuando no se puede preguntar al servicio, es demasiado lento o falla.</translation>
    </message>
    <message>
        <source>What clients get then.</source>
        <translation>Lo que reciben entonces los clientes.</translation>
    </message>
    <message>
        <source>How long an answer that lets pass holds, at most one hour. 0s: every request is asked for.</source>
        <translation>Cuánto vale una respuesta que deja pasar, una hora como mucho. 0s: se pregunta por cada solicitud.</translation>
    </message>
    <message>
        <source>The same for refusals, at most five minutes.</source>
        <translation>Lo mismo para los rechazos, cinco minutos como mucho.</translation>
    </message>
    <message>
        <source>Header fields that answers depend on: all that say who calls. Method, host, path and query always count.</source>
        <translation>Campos de cabecera de los que dependen las respuestas: todos los que dicen quién llama. Método, host, ruta URL y consulta cuentan siempre.</translation>
    </message>
    <message>
        <source>Whether answers depend on the client&apos;s address.</source>
        <translation>Si las respuestas dependen de la dirección del cliente.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Cuántas como máximo.</translation>
    </message>
    <message>
        <source>Tells callers by the signature of their request (RFC 9421, or the field Authorization).</source>
        <translation>Reconoce a los llamantes por la firma de su solicitud (RFC 9421, o el campo Authorization).</translation>
    </message>
    <message>
        <source>How signatures may come: by RFC 9421 in Signature and Signature-Input, or in the field Authorization, as older clients send them (hmac username=…, Signature keyId=…).</source>
        <translation>Cómo pueden llegar las firmas: según RFC 9421 en Signature y Signature-Input, o en el campo Authorization, como las envían clientes más antiguos (hmac username=…, Signature keyId=…).</translation>
    </message>
    <message>
        <source>One of the two.</source>
        <translation>Uno de los dos.</translation>
    </message>
    <message>
        <source>Components of the request that every signature must cover. In Authorization, request-line stands for @method, @path and @query, and host for @authority.</source>
        <translation>Componentes de la solicitud que toda firma debe cubrir. En Authorization, request-line equivale a @method, @path y @query, y host a @authority.</translation>
    </message>
    <message>
        <source>@method, @authority, @path, @query, @scheme, @target-uri, @request-target, or a header field in small letters.</source>
        <translation>@method, @authority, @path, @query, @scheme, @target-uri, @request-target, o un campo de cabecera en minúsculas.</translation>
    </message>
    <message>
        <source>Which kinds of signatures are accepted. Each key is good for its own only, whatever a request says.</source>
        <translation>Qué clases de firmas se aceptan. Cada clave vale solo para la suya, diga lo que diga una solicitud.</translation>
    </message>
    <message>
        <source>As RFC 9421 names them; the last ones are for the field Authorization.</source>
        <translation>Como los nombra RFC 9421; los últimos son para el campo Authorization.</translation>
    </message>
    <message>
        <source>Which signature counts when there are several (RFC 9421). Empty: there must be only one.</source>
        <translation>Qué firma cuenta cuando hay varias (RFC 9421). Vacío: solo puede haber una.</translation>
    </message>
    <message>
        <source>For how long a signature is good. When it was made must be signed.</source>
        <translation>Cuánto tiempo vale una firma. El momento en que se hizo debe estar firmado.</translation>
    </message>
    <message>
        <source>By how much clocks may differ.</source>
        <translation>Cuánto pueden diferir los relojes.</translation>
    </message>
    <message>
        <source>What is refused when it comes again while it is still good: signatures with the same nonce, of which each may have to have one, or the same request signed at the same time.</source>
        <translation>Qué se rechaza cuando llega otra vez mientras aún vale: firmas con el mismo nonce, que se puede exigir a cada una, o la misma solicitud firmada en el mismo momento.</translation>
    </message>
    <message>
        <source>Whether a body&apos;s digest (Content-Digest, or Digest in Authorization&apos;s way) must be signed. One that is signed is checked.</source>
        <translation>Si el resumen de un cuerpo (Content-Digest, o Digest al modo de Authorization) debe estar firmado. Si está firmado, se comprueba.</translation>
    </message>
    <message>
        <source>Bodies are held back until their digest has been checked; longer ones are refused.</source>
        <translation>Los cuerpos se retienen hasta comprobar su resumen; los más largos se rechazan.</translation>
    </message>
    <message>
        <source>Lets requests without a signature pass as anonymous. Wrong signatures are refused all the same.</source>
        <translation>Deja pasar como anónimas las solicitudes sin firma. Las firmas erróneas se rechazan igualmente.</translation>
    </message>
    <message>
        <source>Takes the signature out of the request before it goes to the upstream.</source>
        <translation>Quita la firma de la solicitud antes de que vaya al upstream.</translation>
    </message>
    <message>
        <source>Tells callers by the certificate that they show in the TLS handshake. The listener asks for certificates and verifies them.</source>
        <translation>Reconoce a los llamantes por el certificado que muestran en la negociación TLS. El punto de escucha pide los certificados y los verifica.</translation>
    </message>
    <message>
        <source>How the caller is found: by a consumer&apos;s credential of kind mtls, or not at all, where any certificate that is accepted will do.</source>
        <translation>Cómo se encuentra al llamante: por una credencial de tipo mtls de un consumidor, o de ninguna manera; entonces sirve cualquier certificado aceptado.</translation>
    </message>
    <message>
        <source>Lets requests without a certificate pass as anonymous. Certificates that are not accepted are refused all the same.</source>
        <translation>Deja pasar como anónimas las solicitudes sin certificado. Los certificados que no se aceptan se rechazan igualmente.</translation>
    </message>
    <message>
        <source>Only certificates of these issuers are accepted, written as RFC 2253 has them: CN=Acme CA,O=Acme. None: all that the listener trusts.</source>
        <translation>Solo se aceptan certificados de estos emisores, escritos como en RFC 2253: CN=Acme CA,O=Acme. Ninguno: todos aquellos en los que confía el punto de escucha.</translation>
    </message>
    <message>
        <source>The name of an authority.</source>
        <translation>El nombre de una autoridad.</translation>
    </message>
    <message>
        <source>Only certificates with one of these names are accepted: dns:*.acme.example, uri:spiffe://acme/*, email:*@acme.example, ip:10.0.0.0/8. A star stays within one part. None: all.</source>
        <translation>Solo se aceptan certificados con uno de estos nombres: dns:*.acme.example, uri:spiffe://acme/*, email:*@acme.example, ip:10.0.0.0/8. Un asterisco no sale de una parte. Ninguno: todos.</translation>
    </message>
    <message>
        <source>A kind, a colon, and a name that may have stars.</source>
        <translation>Un tipo, dos puntos y un nombre que puede tener asteriscos.</translation>
    </message>
    <message>
        <source>Certificates that are refused at once, also on connections that are open already: by SHA-256 fingerprint or serial number, in hexadecimal digits. Lists of authorities belong to the listener.</source>
        <translation>Certificados que se rechazan al instante, también en conexiones ya abiertas: por huella SHA-256 o número de serie, en cifras hexadecimales. Las listas de las autoridades pertenecen al punto de escucha.</translation>
    </message>
    <message>
        <source>A fingerprint or a serial number.</source>
        <translation>Una huella o un número de serie.</translation>
    </message>
    <message>
        <source>Sends the certificate to the upstream in Client-Cert (RFC 9440). What clients send under that name never reaches it.</source>
        <translation>Envía el certificado al upstream en Client-Cert (RFC 9440). Lo que los clientes envían con ese nombre nunca le llega.</translation>
    </message>
    <message>
        <source>Takes OAuth access tokens (RFC 6750, RFC 9068, RFC 7662), with scopes and what binds them to their sender (RFC 8705, RFC 9449). Without an issuer and introspection no token is good.</source>
        <translation>Acepta tokens de acceso de OAuth (RFC 6750, RFC 9068, RFC 7662), con ámbitos y con lo que los vincula a su remitente (RFC 8705, RFC 9449). Sin emisor ni introspección ningún token vale.</translation>
    </message>
    <message>
        <source>Whose signed tokens are taken. Other tokens are asked about, where introspection is set up.</source>
        <translation>De quién se aceptan tokens firmados. Por los demás tokens se pregunta, si la introspección está configurada.</translation>
    </message>
    <message>
        <source>One of these must be in the token&apos;s aud. Empty: the resource, where one is named; else only tokens without aud are taken.</source>
        <translation>Uno de ellos debe estar en el aud del token. Vacío: el recurso, si se nombra uno; si no, solo se aceptan tokens sin aud.</translation>
    </message>
    <message>
        <source>Where tokens without a known signature are asked about (RFC 7662). By https, but for this machine itself. Empty: they are refused.</source>
        <translation>Dónde se pregunta por los tokens sin firma conocida (RFC 7662). Por https, salvo en esta misma máquina. Vacío: se rechazan.</translation>
    </message>
    <message>
        <source>As whom the gateway asks.</source>
        <translation>Con qué identidad pregunta la puerta de enlace.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, by which it proves that.</source>
        <translation>El secreto, del inquilino o de la puerta de enlace, con que lo demuestra.</translation>
    </message>
    <message>
        <source>How client id and secret are sent.</source>
        <translation>Cómo se envían el id y el secreto de cliente.</translation>
    </message>
    <message>
        <source>What the answer&apos;s iss must be. Empty: it is not looked at.</source>
        <translation>Lo que debe ser el iss de la respuesta. Vacío: no se mira.</translation>
    </message>
    <message>
        <source>One of these must be in the answer&apos;s aud. Empty: an answer may be without one.</source>
        <translation>Uno de ellos debe estar en el aud de la respuesta. Vacío: una respuesta puede no tenerlo.</translation>
    </message>
    <message>
        <source>A name of this API.</source>
        <translation>Un nombre de esta API.</translation>
    </message>
    <message>
        <source>How long an answer may take, at most one minute. Without one requests are refused.</source>
        <translation>Cuánto puede tardar una respuesta, un minuto como mucho. Sin respuesta las solicitudes se rechazan.</translation>
    </message>
    <message>
        <source>How long an answer holds, at most one hour and never longer than the token. A token that is revoked is good until then.</source>
        <translation>Cuánto vale una respuesta, una hora como mucho y nunca más que el token. Un token revocado vale hasta entonces.</translation>
    </message>
    <message>
        <source>The same for tokens that are not good, at most one minute.</source>
        <translation>Lo mismo para los tokens que no valen, un minuto como mucho.</translation>
    </message>
    <message>
        <source>What every token must allow.</source>
        <translation>Lo que debe permitir todo token.</translation>
    </message>
    <message>
        <source>A scope&apos;s name.</source>
        <translation>El nombre de un ámbito.</translation>
    </message>
    <message>
        <source>Scopes by method and route. Every rule that applies must be met.</source>
        <translation>Ámbitos por método y ruta. Debe cumplirse toda regla que se aplique.</translation>
    </message>
    <message>
        <source>What a request of a kind needs.</source>
        <translation>Lo que necesita una clase de solicitud.</translation>
    </message>
    <message>
        <source>Empty: all. GET stands for HEAD, too.</source>
        <translation>Vacío: todos. GET también vale por HEAD.</translation>
    </message>
    <message>
        <source>An HTTP method.</source>
        <translation>Un método HTTP.</translation>
    </message>
    <message>
        <source>Ids. Empty: all.</source>
        <translation>Ids. Vacío: todas.</translation>
    </message>
    <message>
        <source>A route&apos;s id.</source>
        <translation>El id de una ruta.</translation>
    </message>
    <message>
        <source>What is needed then.</source>
        <translation>Lo que se necesita entonces.</translation>
    </message>
    <message>
        <source>Whether all of them are needed, or one.</source>
        <translation>Si hacen falta todos o uno.</translation>
    </message>
    <message>
        <source>A text with spaces between, or a list.</source>
        <translation>Un texto separado por espacios o una lista.</translation>
    </message>
    <message>
        <source>Whether tokens must be bound to their sender, so that a stolen one is worth nothing. One that is bound must be proven in any case.</source>
        <translation>Si los tokens deben estar vinculados a su remitente, para que uno robado no valga nada. Uno vinculado debe probarse en todo caso.</translation>
    </message>
    <message>
        <source>How long after it was made a DPoP proof is taken, at most ten minutes. None is taken twice.</source>
        <translation>Cuánto después de hecha se acepta una prueba DPoP, diez minutos como mucho. Ninguna se acepta dos veces.</translation>
    </message>
    <message>
        <source>How long a nonce holds that the gateway gives out for proofs, at most one hour. 0s: none are asked for.</source>
        <translation>Cuánto vale un nonce que la puerta de enlace da para las pruebas, una hora como mucho. 0s: no se pide ninguno.</translation>
    </message>
    <message>
        <source>As clients know it; also what aud must name. Its description for clients (RFC 9728) is then served at /.well-known/oauth-protected-resource before its path.</source>
        <translation>Como la conocen los clientes; también lo que debe nombrar aud. Su descripción para los clientes (RFC 9728) se ofrece entonces en /.well-known/oauth-protected-resource delante de su ruta URL.</translation>
    </message>
    <message>
        <source>Where clients get tokens. Empty: the issuers.</source>
        <translation>Dónde obtienen tokens los clientes. Vacío: los emisores.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address.</source>
        <translation>La dirección de un emisor.</translation>
    </message>
    <message>
        <source>Where developers read about it.</source>
        <translation>Dónde se informan los desarrolladores.</translation>
    </message>
    <message>
        <source>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject, one of kind OAuth client the client; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</source>
        <translation>Cómo un token válido lleva a un consumidor. Una credencial de tipo sujeto JWT nombra emisor y sujeto; una de tipo cliente OAuth, el cliente; un id es el del consumidor. Sin ninguno, puede llamar quien tenga un token válido.</translation>
    </message>
    <message>
        <source>Takes the token and its proof out of the request before it goes to the upstream.</source>
        <translation>Quita el token y su prueba de la solicitud antes de que vaya al upstream.</translation>
    </message>
    <message>
        <source>How long a signature that was checked holds, but never longer than the token is good. At most one hour; 0s: not at all.</source>
        <translation>Cuánto vale una firma comprobada, pero nunca más de lo que vale el token. Una hora como mucho; 0s: nada.</translation>
    </message>
    <message>
        <source>Gives out access tokens (RFC 6749, RFC 9068) to consumers&apos; OAuth clients: by their own secret, or for people who log in. For local tests and services that call each other.</source>
        <translation>Emite tokens de acceso (RFC 6749, RFC 9068) para los clientes OAuth de los consumidores: con su propio secreto, o para personas que inician sesión. Para pruebas locales y servicios que se llaman entre sí.</translation>
    </message>
    <message>
        <source>The server&apos;s address as clients know it. Its endpoints lie below: /token, /authorize, /introspect, /revoke, /jwks. By https, but for this machine itself. Empty: there is none.</source>
        <translation>La dirección del servidor como la conocen los clientes. Sus endpoints están debajo: /token, /authorize, /introspect, /revoke, /jwks. Por https, salvo en esta misma máquina. Vacío: no hay ninguno.</translation>
    </message>
    <message>
        <source>What tokens may be for; the first one if a client names no resource. Empty: the issuer itself.</source>
        <translation>Para qué pueden ser los tokens; el primero si un cliente no nombra ningún recurso. Vacío: el propio emisor.</translation>
    </message>
    <message>
        <source>A resource&apos;s name or address.</source>
        <translation>El nombre o la dirección de un recurso.</translation>
    </message>
    <message>
        <source>What people read who log in.</source>
        <translation>Lo que leen quienes inician sesión.</translation>
    </message>
    <message>
        <source>From ten seconds to one day. Whoever checks them by their signature takes them until then, revoked or not.</source>
        <translation>De diez segundos a un día. Quien los comprueba por su firma los acepta hasta entonces, revocados o no.</translation>
    </message>
    <message>
        <source>From the log-in on, however often they are renewed; at most 366 days.</source>
        <translation>Desde el inicio de sesión, por muchas veces que se renueven; 366 días como mucho.</translation>
    </message>
    <message>
        <source>Between log-in and the client&apos;s fetching the token; at most ten minutes.</source>
        <translation>Entre el inicio de sesión y la recogida del token por el cliente; diez minutos como mucho.</translation>
    </message>
    <message>
        <source>Secrets, of the tenant or of the gateway, with a private key each (PEM). The first one signs, all are published: put a new one in front, and take an old one out when its tokens have ended. Empty: keys of its own, which end with the process.</source>
        <translation>Secretos, del inquilino o de la puerta de enlace, con una clave privada cada uno (PEM). El primero firma, todos se publican: ponga uno nuevo delante, y quite uno viejo cuando hayan terminado sus tokens. Vacío: claves propias, que terminan con el proceso.</translation>
    </message>
    <message>
        <source>A secret&apos;s id.</source>
        <translation>El id de un secreto.</translation>
    </message>
    <message>
        <source>How often it makes itself a new key, at most 90 days.</source>
        <translation>Con qué frecuencia se hace una clave nueva, 90 días como mucho.</translation>
    </message>
    <message>
        <source>So many secrets and passwords may be wrong in a minute, for each client address. 0: no bound.</source>
        <translation>Tantos secretos y contraseñas pueden ser erróneos en un minuto, por cada dirección de cliente. 0: sin tope.</translation>
    </message>
    <message>
        <source>Allows and refuses callers by lists. Who is refused by one is refused, whatever allows them.</source>
        <translation>Permite y rechaza a los llamantes según listas. A quien rechaza una se le rechaza, aunque otra lo permita.</translation>
    </message>
    <message>
        <source>Who may not pass, even when an allow list has them.</source>
        <translation>Quién no puede pasar, aunque esté en una lista de permiso.</translation>
    </message>
    <message>
        <source>By the consumer&apos;s id.</source>
        <translation>Por el id del consumidor.</translation>
    </message>
    <message>
        <source>A name as it is written there.</source>
        <translation>Un nombre tal como está escrito allí.</translation>
    </message>
    <message>
        <source>By a group, of the consumer or of a token.</source>
        <translation>Por un grupo, del consumidor o de un token.</translation>
    </message>
    <message>
        <source>By what a token grants.</source>
        <translation>Por lo que concede un token.</translation>
    </message>
    <message>
        <source>By the tenant of the route; for policies of the whole gateway.</source>
        <translation>Por el inquilino de la ruta; para políticas de toda la puerta de enlace.</translation>
    </message>
    <message>
        <source>Who may pass. All lists empty: everybody who is not refused.</source>
        <translation>Quién puede pasar. Con todas las listas vacías: todo el que no sea rechazado.</translation>
    </message>
    <message>
        <source>Who is on any of the allow lists, or on every one that is used.</source>
        <translation>Quien está en alguna de las listas de permiso, o en todas las que se usan.</translation>
    </message>
    <message>
        <source>Keeps answers that are too large from clients.</source>
        <translation>Evita que lleguen a los clientes respuestas demasiado grandes.</translation>
    </message>
    <message>
        <source>The most that an answer&apos;s body may have, as the upstream sends it.</source>
        <translation>Lo máximo que puede tener el cuerpo de una respuesta, tal como lo envía el upstream.</translation>
    </message>
    <message>
        <source>Refuses programs by what they call themselves (User-Agent).</source>
        <translation>Rechaza programas según cómo se llaman a sí mismos (User-Agent).</translation>
    </message>
    <message>
        <source>Patterns (RE2) of programs that are refused, somewhere in User-Agent, in any case.</source>
        <translation>Patrones (RE2) de los programas que se rechazan, en cualquier lugar de User-Agent, sin distinguir mayúsculas.</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>Una expresión regular.</translation>
    </message>
    <message>
        <source>Patterns of programs that pass, whatever else fits.</source>
        <translation>Patrones de los programas que pasan, aunque encajen otros.</translation>
    </message>
    <message>
        <source>Refuses tools that look for holes or take whole sites down, by a built-in list.</source>
        <translation>Rechaza, según una lista incluida, herramientas que buscan fallos de seguridad o descargan sitios enteros.</translation>
    </message>
    <message>
        <source>What happens to requests that do not say what sent them.</source>
        <translation>Qué ocurre con las solicitudes que no dicen qué las envió.</translation>
    </message>
    <message>
        <source>What happens to programs that no pattern fits.</source>
        <translation>Qué ocurre con los programas en los que no encaja ningún patrón.</translation>
    </message>
    <message>
        <source>Refuses changes that pages of other sites make a visitor&apos;s browser ask for.</source>
        <translation>Rechaza cambios que páginas de otros sitios hacen pedir al navegador de un visitante.</translation>
    </message>
    <message>
        <source>Other origins whose pages may ask for changes: https://app.example.com, https://*.example.com for any subdomain. Pages of the host itself always may.</source>
        <translation>Otros orígenes cuyas páginas pueden pedir cambios: https://app.example.com, https://*.example.com para cualquier subdominio. Las páginas del propio host siempre pueden.</translation>
    </message>
    <message>
        <source>Pages of other hosts of the same site may too, such as other subdomains.</source>
        <translation>También pueden las páginas de otros hosts del mismo sitio, como otros subdominios.</translation>
    </message>
    <message>
        <source>What happens to requests that tell of no page. Auto: let pass when they carry no cookie, since then no browser sent them.</source>
        <translation>Qué ocurre con las solicitudes que no indican ninguna página. Automático: pasan si no llevan cookie, pues entonces no las envió ningún navegador.</translation>
    </message>
    <message>
        <source>Methods that change nothing and are not looked at.</source>
        <translation>Métodos que no cambian nada y no se miran.</translation>
    </message>
    <message>
        <source>A token that pages have to show besides: a signed double submit.</source>
        <translation>Un token que las páginas deben mostrar además: un doble envío firmado.</translation>
    </message>
    <message>
        <source>Asks for a token besides.</source>
        <translation>Pide además un token.</translation>
    </message>
    <message>
        <source>The cookie that the token comes in; pages read it there. A name that begins with __Host- is bound to the host.</source>
        <translation>La cookie en la que llega el token; las páginas lo leen ahí. Un nombre que empieza por __Host- queda vinculado al host.</translation>
    </message>
    <message>
        <source>Where pages show the token.</source>
        <translation>Dónde muestran las páginas el token.</translation>
    </message>
    <message>
        <source>The cookie of the visitor&apos;s session: tokens then hold for it alone. Empty: for any.</source>
        <translation>La cookie de la sesión del visitante: los tokens valen entonces solo para ella. Vacío: para cualquiera.</translation>
    </message>
    <message>
        <source>How long a token holds; half of it later pages get a new one. From one minute to 30 days.</source>
        <translation>Cuánto vale un token; pasada la mitad, las páginas reciben uno nuevo. De un minuto a 30 días.</translation>
    </message>
    <message>
        <source>The secret that tokens are signed with, of 32 bytes at least; needed where several gateways serve the same pages. Empty: one of this process.</source>
        <translation>El secreto con que se firman los tokens, de 32 bytes como mínimo; necesario si varias puertas de enlace sirven las mismas páginas. Vacío: uno de este proceso.</translation>
    </message>
    <message>
        <source>Refuses uploads whose content is not what they say they are, or of a type that is not taken. Looks at whole bodies and at each part of a form.</source>
        <translation>Rechaza los archivos subidos cuyo contenido no es lo que dicen ser, o de un tipo que no se acepta. Mira los cuerpos enteros y cada parte de un formulario.</translation>
    </message>
    <message>
        <source>Media types that are taken, such as image/png or image/*. Empty: all.</source>
        <translation>Tipos de medio que se aceptan, como image/png o image/*. Vacío: todos.</translation>
    </message>
    <message>
        <source>A media type, or a range of them.</source>
        <translation>Un tipo de medio o un rango de ellos.</translation>
    </message>
    <message>
        <source>Media types that are never taken, by what contents are and by what they say.</source>
        <translation>Tipos de medio que nunca se aceptan, por lo que son los contenidos y por lo que dicen ser.</translation>
    </message>
    <message>
        <source>Refuses contents that do not begin as those of the type, or of the file name&apos;s extension, that they say.</source>
        <translation>Rechaza los contenidos que no empiezan como los del tipo, o de la extensión del nombre de archivo, que dicen tener.</translation>
    </message>
    <message>
        <source>Extensions that no file&apos;s name may have, not even before another one.</source>
        <translation>Extensiones que no puede tener ningún nombre de archivo, ni siquiera delante de otra.</translation>
    </message>
    <message>
        <source>Without the dot.</source>
        <translation>Sin el punto.</translation>
    </message>
    <message>
        <source>How long a file&apos;s name may be. 0: no limit.</source>
        <translation>Longitud máxima del nombre de un archivo. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many parts a form may have.</source>
        <translation>Cuántas partes puede tener un formulario.</translation>
    </message>
    <message>
        <source>The most that a body may have, as sent and decoded: so much memory a request may take.</source>
        <translation>Lo máximo que puede tener un cuerpo, tal como se envía y decodificado: tanta memoria puede ocupar una solicitud.</translation>
    </message>
    <message>
        <source>What happens to larger ones.</source>
        <translation>Qué ocurre con los mayores.</translation>
    </message>
    <message>
        <source>What happens to bodies with a Content-Encoding.</source>
        <translation>Qué ocurre con los cuerpos con Content-Encoding.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by the country, continent or network operator of their address.</source>
        <translation>Deja pasar o no a los clientes según el país, el continente o el operador de red de su dirección.</translation>
    </message>
    <message>
        <source>Places that may not pass, even when the allow list has them: a country (DE), a continent (continent:EU: AF, AN, AS, EU, NA, OC, SA) or a network operator (AS64500).</source>
        <translation>Lugares que no pueden pasar, aunque estén en la lista de permiso: un país (DE), un continente (continent:EU: AF, AN, AS, EU, NA, OC, SA) o un operador de red (AS64500).</translation>
    </message>
    <message>
        <source>A country, continent or operator.</source>
        <translation>Un país, un continente o un operador.</translation>
    </message>
    <message>
        <source>Places that may pass.</source>
        <translation>Lugares que pueden pasar.</translation>
    </message>
    <message>
        <source>What happens to places in neither list. Auto: refused when there is an allow list.</source>
        <translation>Qué ocurre con los lugares de ninguna lista. Automático: se rechazan si hay lista de permiso.</translation>
    </message>
    <message>
        <source>What happens to addresses that no database knows, such as private ones. Auto: the same as to others.</source>
        <translation>Qué ocurre con las direcciones que ninguna base de datos conoce, como las privadas. Automático: lo mismo que con las demás.</translation>
    </message>
    <message>
        <source>The path of a MaxMind database (.mmdb) with countries, on the machine of the gateway.</source>
        <translation>La ruta de una base de datos MaxMind (.mmdb) con países, en la máquina de la puerta de enlace.</translation>
    </message>
    <message>
        <source>The path of a MaxMind database with network operators (ASN), if that is another one.</source>
        <translation>La ruta de una base de datos MaxMind con operadores de red (ASN), si es otra.</translation>
    </message>
    <message>
        <source>What happens as long as a database was never read well.</source>
        <translation>Qué ocurre mientras una base de datos no se haya leído nunca bien.</translation>
    </message>
    <message>
        <source>Refuses GraphQL that asks for too much at once, or for what is not to be asked.</source>
        <translation>Rechaza GraphQL que pide demasiado de una vez, o lo que no se debe pedir.</translation>
    </message>
    <message>
        <source>How deep fields may stand in fields. 0: no limit.</source>
        <translation>A qué profundidad puede haber campos dentro de campos. 0: sin límite.</translation>
    </message>
    <message>
        <source>What all operations of a request may cost: each field 1, times the lengths (first, last, limit …) of the lists around it. 0: no limit.</source>
        <translation>Lo que pueden costar todas las operaciones de una solicitud: cada campo 1, multiplicado por las longitudes (first, last, limit …) de las listas que lo rodean. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many fields may have another name. 0: no limit.</source>
        <translation>Cuántos campos pueden tener otro nombre. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many fields an operation may begin with. 0: no limit.</source>
        <translation>Con cuántos campos puede empezar una operación. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many directives an operation may have. 0: no limit.</source>
        <translation>Cuántas directivas puede tener una operación. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many words and signs a document may have. 0: no limit.</source>
        <translation>Cuántas palabras y signos puede tener un documento. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many operations may come in one request. 0: no limit.</source>
        <translation>Cuántas operaciones pueden llegar en una solicitud. 0: sin límite.</translation>
    </message>
    <message>
        <source>Lets clients ask for the schema.</source>
        <translation>Permite que los clientes pidan el esquema.</translation>
    </message>
    <message>
        <source>Which types of operations are taken.</source>
        <translation>Qué tipos de operaciones se aceptan.</translation>
    </message>
    <message>
        <source>A type of operation.</source>
        <translation>Un tipo de operación.</translation>
    </message>
    <message>
        <source>SHA-256 (hexadecimal) of documents that are known: their size is not looked at, and they may be sent by their hash alone.</source>
        <translation>SHA-256 (hexadecimal) de documentos conocidos: su tamaño no se mira, y se pueden enviar solo por su hash.</translation>
    </message>
    <message>
        <source>Of a document&apos;s text, in UTF-8.</source>
        <translation>Del texto de un documento, en UTF-8.</translation>
    </message>
    <message>
        <source>Refuses all others.</source>
        <translation>Rechaza todas las demás.</translation>
    </message>
    <message>
        <source>What happens to bodies that are neither JSON nor application/graphql.</source>
        <translation>Qué ocurre con los cuerpos que no son JSON ni application/graphql.</translation>
    </message>
    <message>
        <source>Addresses (https://…) of lists of addresses that may not pass: one in each line.</source>
        <translation>Direcciones (https://…) de listas de direcciones que no pueden pasar: una en cada línea.</translation>
    </message>
    <message>
        <source>Where a list is published.</source>
        <translation>Dónde está publicada una lista.</translation>
    </message>
    <message>
        <source>Addresses of lists of addresses that may pass.</source>
        <translation>Direcciones de listas de direcciones que pueden pasar.</translation>
    </message>
    <message>
        <source>How often the lists are read: from one minute to seven days. A list that does not answer is kept as it was.</source>
        <translation>Con qué frecuencia se leen las listas: de un minuto a siete días. Una lista que no responde se conserva como estaba.</translation>
    </message>
    <message>
        <source>What happens to clients whose address depends on a list that was never read.</source>
        <translation>Qué ocurre con los clientes cuya dirección depende de una lista que nunca se leyó.</translation>
    </message>
    <message>
        <source>Refuses JSON that is malformed, too deep, too large in any of its parts, or ambiguous, before the upstream reads it.</source>
        <translation>Rechaza JSON mal formado, demasiado profundo, demasiado grande en alguna de sus partes o ambiguo, antes de que lo lea el upstream.</translation>
    </message>
    <message>
        <source>How deep arrays and objects may be nested. 0: no limit.</source>
        <translation>A qué profundidad se pueden anidar arrays y objetos. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many values the whole may have. 0: no limit.</source>
        <translation>Cuántos valores puede tener el conjunto. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many members an object may have. 0: no limit.</source>
        <translation>Cuántos miembros puede tener un objeto. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many items an array may have. 0: no limit.</source>
        <translation>Cuántos elementos puede tener un array. 0: sin límite.</translation>
    </message>
    <message>
        <source>How long a member&apos;s name may be, as sent. 0: no limit.</source>
        <translation>Longitud máxima del nombre de un miembro, tal como se envía. 0: sin límite.</translation>
    </message>
    <message>
        <source>How long a text may be, as sent. 0: no limit.</source>
        <translation>Longitud máxima de un texto, tal como se envía. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many characters a number may have. 0: no limit.</source>
        <translation>Cuántos caracteres puede tener un número. 0: sin límite.</translation>
    </message>
    <message>
        <source>Lets objects pass that have a member twice. Whoever reads such a one takes the first or the last.</source>
        <translation>Deja pasar objetos que tienen dos veces un miembro. Quien lee uno así toma el primero o el último.</translation>
    </message>
    <message>
        <source>Names that no member may have.</source>
        <translation>Nombres que ningún miembro puede tener.</translation>
    </message>
    <message>
        <source>A member&apos;s name.</source>
        <translation>El nombre de un miembro.</translation>
    </message>
    <message>
        <source>What happens to bodies that are not declared as JSON.</source>
        <translation>Qué ocurre con los cuerpos que no se declaran como JSON.</translation>
    </message>
    <message>
        <source>Lets requests pass or not by the page that they come from.</source>
        <translation>Deja pasar o no las solicitudes según la página de la que vienen.</translation>
    </message>
    <message>
        <source>Pages that are not served, even when the allow list has them: example.com, *.example.com for any subdomain, example.com/path.</source>
        <translation>Páginas que no se atienden, aunque estén en la lista de permiso: example.com, *.example.com para cualquier subdominio, example.com/path.</translation>
    </message>
    <message>
        <source>A host, perhaps with a path.</source>
        <translation>Un host, quizá con una ruta URL.</translation>
    </message>
    <message>
        <source>Pages that are served.</source>
        <translation>Páginas que se atienden.</translation>
    </message>
    <message>
        <source>Pages of the host that is asked are served.</source>
        <translation>Se atienden las páginas del host al que se pide.</translation>
    </message>
    <message>
        <source>What happens to pages in neither list. Auto: refused when there is an allow list.</source>
        <translation>Qué ocurre con las páginas de ninguna lista. Automático: se rechazan si hay lista de permiso.</translation>
    </message>
    <message>
        <source>What happens to requests without a Referer that can be read. Auto: refused when there is an allow list.</source>
        <translation>Qué ocurre con las solicitudes sin un Referer que se pueda leer. Automático: se rechazan si hay lista de permiso.</translation>
    </message>
    <message>
        <source>How many header fields a request may have. 0: only the listener&apos;s own limit counts.</source>
        <translation>Cuántos campos de cabecera puede tener una solicitud. 0: solo cuenta el límite del punto de escucha.</translation>
    </message>
    <message>
        <source>The most that one of them may have, name and value together. 0: not checked.</source>
        <translation>Lo máximo que puede tener uno de ellos, nombre y valor juntos. 0: no se comprueba.</translation>
    </message>
    <message>
        <source>The most that path and query may have together. 0: only the listener&apos;s own limit counts.</source>
        <translation>Lo máximo que pueden sumar la ruta URL y la consulta. 0: solo cuenta el límite del punto de escucha.</translation>
    </message>
    <message>
        <source>Serves requests at some times of the week, and on some days, alone.</source>
        <translation>Atiende solicitudes solo a ciertas horas de la semana y en ciertos días.</translation>
    </message>
    <message>
        <source>Whose clock counts: a name such as Europe/Berlin, UTC, or an offset such as +05:30.</source>
        <translation>Qué reloj cuenta: un nombre como Europe/Berlin, UTC, o un desfase como +05:30.</translation>
    </message>
    <message>
        <source>Stretches of each week. None: all of it.</source>
        <translation>Tramos de cada semana. Ninguno: toda ella.</translation>
    </message>
    <message>
        <source>A stretch of each week.</source>
        <translation>Un tramo de cada semana.</translation>
    </message>
    <message>
        <source>On which days it begins. None: on every day.</source>
        <translation>En qué días empieza. Ninguno: todos los días.</translation>
    </message>
    <message>
        <source>A day of the week.</source>
        <translation>Un día de la semana.</translation>
    </message>
    <message>
        <source>Local time, such as 08:00.</source>
        <translation>Hora local, como 08:00.</translation>
    </message>
    <message>
        <source>Local time; 24:00 is the end of the day. Before the beginning: on the next day.</source>
        <translation>Hora local; 24:00 es el final del día. Antes del comienzo: al día siguiente.</translation>
    </message>
    <message>
        <source>What happens within them; the opposite happens outside.</source>
        <translation>Qué ocurre dentro de ellas; fuera ocurre lo contrario.</translation>
    </message>
    <message>
        <source>Days that differ from the week, such as holidays. The first that fits counts.</source>
        <translation>Días que difieren de la semana, como los festivos. Cuenta el primero que encaja.</translation>
    </message>
    <message>
        <source>Some days.</source>
        <translation>Algunos días.</translation>
    </message>
    <message>
        <source>The first day, such as 2026-12-24, or a local time, such as 2026-12-24T18:00.</source>
        <translation>El primer día, como 2026-12-24, o una hora local, como 2026-12-24T18:00.</translation>
    </message>
    <message>
        <source>The last day, or a local time before which it ends. Empty: the first day alone.</source>
        <translation>El último día, o una hora local antes de la cual termina. Vacío: solo el primer día.</translation>
    </message>
    <message>
        <source>What happens then.</source>
        <translation>Qué ocurre entonces.</translation>
    </message>
    <message>
        <source>What refused clients get.</source>
        <translation>Lo que reciben los clientes rechazados.</translation>
    </message>
    <message>
        <source>Tells when requests are served again.</source>
        <translation>Dice cuándo se atienden de nuevo las solicitudes.</translation>
    </message>
    <message>
        <source>What refused clients are told. Empty: a text of its own.</source>
        <translation>Lo que se dice a los clientes rechazados. Vacío: un texto propio.</translation>
    </message>
    <message>
        <source>Tells browsers how to guard what they get, and takes out what tells attackers about the upstream.</source>
        <translation>Dice a los navegadores cómo proteger lo que reciben, y quita lo que informa a los atacantes sobre el upstream.</translation>
    </message>
    <message>
        <source>Makes browsers come by TLS alone.</source>
        <translation>Hace que los navegadores vengan solo por TLS.</translation>
    </message>
    <message>
        <source>Sends Strict-Transport-Security with answers over TLS.</source>
        <translation>Envía Strict-Transport-Security con las respuestas sobre TLS.</translation>
    </message>
    <message>
        <source>How long browsers come by TLS alone.</source>
        <translation>Cuánto tiempo vienen los navegadores solo por TLS.</translation>
    </message>
    <message>
        <source>For all subdomains of the host as well.</source>
        <translation>También para todos los subdominios del host.</translation>
    </message>
    <message>
        <source>Agrees that browsers take the site into their built-in list; hard to take back.</source>
        <translation>Acepta que los navegadores incluyan el sitio en su lista incorporada; difícil de revertir.</translation>
    </message>
    <message>
        <source>Sends it also where the gateway sees plain HTTP, since another server in front ends TLS without telling.</source>
        <translation>Lo envía también donde la puerta de enlace ve HTTP sin cifrar, porque otro servidor delante termina TLS sin decirlo.</translation>
    </message>
    <message>
        <source>What pages may load and who may frame them. The default is for APIs, whose answers are no pages. Empty: none.</source>
        <translation>Qué pueden cargar las páginas y quién puede enmarcarlas. El valor predeterminado es para las API, cuyas respuestas no son páginas. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Sends Content-Security-Policy-Report-Only instead: browsers tell of what they would refuse.</source>
        <translation>Envía en su lugar Content-Security-Policy-Report-Only: los navegadores informan de lo que rechazarían.</translation>
    </message>
    <message>
        <source>Sends X-Content-Type-Options: nosniff.</source>
        <translation>Envía X-Content-Type-Options: nosniff.</translation>
    </message>
    <message>
        <source>Who may show answers in a frame, for browsers that do not know frame-ancestors.</source>
        <translation>Quién puede mostrar las respuestas en un marco, para navegadores que no conocen frame-ancestors.</translation>
    </message>
    <message>
        <source>What browsers tell others of the address.</source>
        <translation>Lo que los navegadores dicen a otros de la dirección.</translation>
    </message>
    <message>
        <source>Which of the device pages may use. Empty: none is sent.</source>
        <translation>Qué pueden usar del dispositivo las páginas. Vacío: no se envía.</translation>
    </message>
    <message>
        <source>Whether pages of other origins keep a hold on a window.</source>
        <translation>Si las páginas de otros orígenes conservan el control de una ventana.</translation>
    </message>
    <message>
        <source>What pages may take in of other origins.</source>
        <translation>Qué pueden incorporar las páginas de otros orígenes.</translation>
    </message>
    <message>
        <source>Who may take in answers without asking by CORS.</source>
        <translation>Quién puede incorporar respuestas sin pedir permiso por CORS.</translation>
    </message>
    <message>
        <source>What happens to fields that the upstream sends itself.</source>
        <translation>Qué ocurre con los campos que envía el propio upstream.</translation>
    </message>
    <message>
        <source>Header fields of the upstream that clients do not get.</source>
        <translation>Campos de cabecera del upstream que los clientes no reciben.</translation>
    </message>
    <message>
        <source>Refuses requests that are not as an OpenAPI document or a JSON Schema describes them, and answers too if told so. All that is wrong is told at once.</source>
        <translation>Rechaza las solicitudes que no son como las describe un documento OpenAPI o un JSON Schema, y también las respuestas si así se indica. Todo lo que está mal se dice de una vez.</translation>
    </message>
    <message>
        <source>An API&apos;s description (OpenAPI 3.0 or 3.1) as JSON or YAML: paths, parameters, bodies and answers.</source>
        <translation>La descripción de una API (OpenAPI 3.0 o 3.1) como JSON o YAML: rutas URL, parámetros, cuerpos y respuestas.</translation>
    </message>
    <message>
        <source>Without an OpenAPI document: a JSON Schema (2020-12), as JSON or YAML, of the requests&apos; JSON bodies.</source>
        <translation>Sin documento OpenAPI: un JSON Schema (2020-12), como JSON o YAML, de los cuerpos JSON de las solicitudes.</translation>
    </message>
    <message>
        <source>Without an OpenAPI document: a JSON Schema of the JSON bodies of answers below 300.</source>
        <translation>Sin documento OpenAPI: un JSON Schema de los cuerpos JSON de las respuestas por debajo de 300.</translation>
    </message>
    <message>
        <source>Documents that references in the ones above may name; nothing is fetched.</source>
        <translation>Documentos que pueden nombrar las referencias de los de arriba; no se descarga nada.</translation>
    </message>
    <message>
        <source>A further document.</source>
        <translation>Otro documento.</translation>
    </message>
    <message>
        <source>The URI, or relative path, that references name it by.</source>
        <translation>El URI, o la ruta relativa, con que lo nombran las referencias.</translation>
    </message>
    <message>
        <source>The document, as JSON or YAML.</source>
        <translation>El documento, como JSON o YAML.</translation>
    </message>
    <message>
        <source>What stands before the document&apos;s paths here. Empty: the paths of its servers.</source>
        <translation>Lo que precede aquí a las rutas URL del documento. Vacío: las rutas de sus servidores.</translation>
    </message>
    <message>
        <source>Refuses requests that are not as described.</source>
        <translation>Rechaza las solicitudes que no son como se describe.</translation>
    </message>
    <message>
        <source>Answers that are not as described become 502. They are held back until they have been read.</source>
        <translation>Las respuestas que no son como se describe se convierten en 502. Se retienen hasta que se han leído.</translation>
    </message>
    <message>
        <source>Takes formats such as date-time and uuid for rules.</source>
        <translation>Toma como reglas formatos como date-time y uuid.</translation>
    </message>
    <message>
        <source>What happens to paths and methods that the document does not have.</source>
        <translation>Qué ocurre con las rutas URL y los métodos que el documento no tiene.</translation>
    </message>
    <message>
        <source>What happens to query parameters that the document does not have.</source>
        <translation>Qué ocurre con los parámetros de consulta que el documento no tiene.</translation>
    </message>
    <message>
        <source>What happens to bodies of media types, and answers of statuses, that are not described.</source>
        <translation>Qué ocurre con los cuerpos de tipos de medio, y las respuestas de estados, que no se describen.</translation>
    </message>
    <message>
        <source>How many problems of one message are told at most.</source>
        <translation>Cuántos problemas de un mensaje se comunican como máximo.</translation>
    </message>
    <message>
        <source>Refuses XML that is malformed, has a document type or entities of its own, or is too deep or too large in any of its parts, before the upstream reads it.</source>
        <translation>Rechaza XML mal formado, con un tipo de documento o entidades propias, o demasiado profundo o demasiado grande en alguna de sus partes, antes de que lo lea el upstream.</translation>
    </message>
    <message>
        <source>How deep elements may be nested. 0: no limit.</source>
        <translation>A qué profundidad se pueden anidar los elementos. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many elements the whole may have. 0: no limit.</source>
        <translation>Cuántos elementos puede tener el conjunto. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many elements may stand in one. 0: no limit.</source>
        <translation>Cuántos elementos puede haber en uno. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many attributes an element may have, namespaces counted. 0: no limit.</source>
        <translation>Cuántos atributos puede tener un elemento, contando los espacios de nombres. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many namespaces the whole may declare. 0: no limit.</source>
        <translation>Cuántos espacios de nombres puede declarar el conjunto. 0: sin límite.</translation>
    </message>
    <message>
        <source>How long the name of an element or attribute may be. 0: no limit.</source>
        <translation>Longitud máxima del nombre de un elemento o atributo. 0: sin límite.</translation>
    </message>
    <message>
        <source>How long an attribute&apos;s value may be. 0: no limit.</source>
        <translation>Longitud máxima del valor de un atributo. 0: sin límite.</translation>
    </message>
    <message>
        <source>How long a text between tags may be. 0: no limit.</source>
        <translation>Longitud máxima de un texto entre etiquetas. 0: sin límite.</translation>
    </message>
    <message>
        <source>Lets comments pass. They may split a text in two for some readers.</source>
        <translation>Deja pasar los comentarios. Pueden partir un texto en dos para algunos lectores.</translation>
    </message>
    <message>
        <source>Lets processing instructions pass, such as those that name a style sheet.</source>
        <translation>Deja pasar las instrucciones de procesamiento, como las que nombran una hoja de estilo.</translation>
    </message>
    <message>
        <source>What happens to bodies that are not declared as XML.</source>
        <translation>Qué ocurre con los cuerpos que no se declaran como XML.</translation>
    </message>
    <message>
        <source>Admits so many requests in an hour, day, week or month of the calendar; the others are refused with 429.</source>
        <translation>Admite tantas solicitudes por hora, día, semana o mes del calendario; las demás se rechazan con 429.</translation>
    </message>
    <message>
        <source>When the count begins anew, in the time zone. Weeks begin on Monday.</source>
        <translation>Cuándo empieza de nuevo la cuenta, en la zona horaria. Las semanas empiezan el lunes.</translation>
    </message>
    <message>
        <source>Who is counted for itself. Callers that are not known as consumers, requests without the header field, and those for which the expression comes to nothing, are counted by address.</source>
        <translation>A quién se cuenta por separado. Los llamantes que no son consumidores conocidos, las solicitudes sin el campo de cabecera y aquellas para las que la expresión no da nada se cuentan por dirección.</translation>
    </message>
    <message>
        <source>An expression (CEL) whose value is counted for itself, when counting by expression.</source>
        <translation>Una expresión (CEL) cuyo valor se cuenta por separado, al contar por expresión.</translation>
    </message>
    <message>
        <source>Shares of the quota at which the gateway&apos;s log is told, once for each and period.</source>
        <translation>Partes de la cuota a las que se avisa en el registro de la puerta de enlace, una vez por cada una y periodo.</translation>
    </message>
    <message>
        <source>A percentage of the quota.</source>
        <translation>Un porcentaje de la cuota.</translation>
    </message>
    <message>
        <source>A limit for all of a tenant together, as far as this policy is for them, above those of each. 0: none.</source>
        <translation>Un límite para todos los de un inquilino juntos, en la medida en que esta política les corresponde, por encima de los de cada uno. 0: ninguno.</translation>
    </message>
    <message>
        <source>An expression (CEL) that comes to how much a request takes of the limit. Empty: 1.</source>
        <translation>Una expresión (CEL) que da cuánto toma una solicitud del límite. Vacío: 1.</translation>
    </message>
    <message>
        <source>What a request costs at most, and when the expression fails or comes to less than nothing. Never more than may be taken at once.</source>
        <translation>Lo que cuesta una solicitud como máximo, y cuando la expresión falla o da menos que cero. Nunca más de lo que se puede tomar a la vez.</translation>
    </message>
    <message>
        <source>Who is refused too often is refused everything for a time.</source>
        <translation>A quien se rechaza demasiado a menudo se le rechaza todo durante un tiempo.</translation>
    </message>
    <message>
        <source>After how many refusals. 0: never.</source>
        <translation>Tras cuántos rechazos. 0: nunca.</translation>
    </message>
    <message>
        <source>In which time they have to come: from one second to 31 days.</source>
        <translation>En cuánto tiempo deben producirse: de un segundo a 31 días.</translation>
    </message>
    <message>
        <source>How long everything is refused: from one second to 31 days.</source>
        <translation>Cuánto tiempo se rechaza todo: de un segundo a 31 días.</translation>
    </message>
    <message>
        <source>Spaces requests evenly: what comes too early waits for its turn or is refused.</source>
        <translation>Espacia las solicitudes por igual: lo que llega demasiado pronto espera su turno o se rechaza.</translation>
    </message>
    <message>
        <source>How many requests in the time below; they are spaced evenly.</source>
        <translation>Cuántas solicitudes en el tiempo de abajo; se espacian por igual.</translation>
    </message>
    <message>
        <source>The time: from 100 milliseconds to one hour.</source>
        <translation>El tiempo: de 100 milisegundos a una hora.</translation>
    </message>
    <message>
        <source>How many may come together after a pause.</source>
        <translation>Cuántas pueden llegar juntas tras una pausa.</translation>
    </message>
    <message>
        <source>How long a request that is too early may wait for its turn: at most 30 seconds. 0: it is refused.</source>
        <translation>Cuánto puede esperar su turno una solicitud que llega demasiado pronto: 30 segundos como mucho. 0: se rechaza.</translation>
    </message>
    <message>
        <source>Sends a record of each request in its scope, also of those that other policies refuse. No request waits for it: what can&apos;t be sent in time is dropped and counted. Policies of all scopes add up.</source>
        <translation>Envía un registro de cada solicitud de su ámbito, también de las que rechazan otras políticas. Ninguna solicitud lo espera: lo que no se puede enviar a tiempo se descarta y se cuenta. Las políticas de todos los ámbitos se suman.</translation>
    </message>
    <message>
        <source>Where records go.</source>
        <translation>Adónde van los registros.</translation>
    </message>
    <message>
        <source>JSON lines below the gateway&apos;s folder for logs.</source>
        <translation>Líneas JSON, dentro de la carpeta de registros de la puerta de enlace.</translation>
    </message>
    <message>
        <source>At this size it is put aside.</source>
        <translation>Al llegar a este tamaño se archiva.</translation>
    </message>
    <message>
        <source>Put aside when a day, hour, … (UTC) is over; 0s: by size alone.</source>
        <translation>Se archiva cuando termina un día, una hora, … (UTC); 0s: solo por tamaño.</translation>
    </message>
    <message>
        <source>How many that were put aside stay.</source>
        <translation>Cuántos de los archivados quedan.</translation>
    </message>
    <message>
        <source>Those that were put aside, by gzip.</source>
        <translation>Los que se archivaron, con gzip.</translation>
    </message>
    <message>
        <source>Messages of RFC 5424.</source>
        <translation>Mensajes de RFC 5424.</translation>
    </message>
    <message>
        <source>514 is usual for UDP, 6514 for TLS.</source>
        <translation>514 es lo habitual para UDP, 6514 para TLS.</translation>
    </message>
    <message>
        <source>By UDP messages can be lost and read on their way.</source>
        <translation>Por UDP los mensajes pueden perderse y ser leídos por el camino.</translation>
    </message>
    <message>
        <source>16 to 23 are local0 to local7.</source>
        <translation>De 16 a 23 son de local0 a local7.</translation>
    </message>
    <message>
        <source>What messages say that they come from.</source>
        <translation>De dónde dicen venir los mensajes.</translation>
    </message>
    <message>
        <source>JSON lines, posted in batches.</source>
        <translation>Líneas JSON, enviadas por POST en lotes.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, that is sent along, as it stands: with a scheme such as Bearer, if there is to be one. Only by https.</source>
        <translation>El secreto, del inquilino o de la puerta de enlace, que se envía tal cual: con un esquema como Bearer, si ha de llevarlo. Solo por https.</translation>
    </message>
    <message>
        <source>What the secret is sent in.</source>
        <translation>En qué se envía el secreto.</translation>
    </message>
    <message>
        <source>How long one batch may take.</source>
        <translation>Cuánto puede tardar un lote.</translation>
    </message>
    <message>
        <source>Logs by OTLP/HTTP as JSON.</source>
        <translation>Registros por OTLP/HTTP como JSON.</translation>
    </message>
    <message>
        <source>What the collector calls this gateway.</source>
        <translation>Cómo llama el recolector a esta puerta de enlace.</translation>
    </message>
    <message>
        <source>What is told of a request; empty: all.</source>
        <translation>Lo que se registra de una solicitud; vacío: todo.</translation>
    </message>
    <message>
        <source>A member of a record.</source>
        <translation>Un miembro de un registro.</translation>
    </message>
    <message>
        <source>Of requests, told besides. What proves who somebody is, as Authorization and Cookie, never is.</source>
        <translation>De las solicitudes; se registran además. Lo que demuestra quién es alguien, como Authorization y Cookie, nunca se registra.</translation>
    </message>
    <message>
        <source>How many of a hundred requests are told.</source>
        <translation>Cuántas de cada cien solicitudes se registran.</translation>
    </message>
    <message>
        <source>How many records are sent together at most.</source>
        <translation>Cuántos registros se envían juntos como máximo.</translation>
    </message>
    <message>
        <source>How long a record waits for others.</source>
        <translation>Cuánto tiempo espera un registro a otros.</translation>
    </message>
    <message>
        <source>How many records wait at most (32 MiB); what doesn&apos;t fit is dropped and counted.</source>
        <translation>Cuántos registros esperan como máximo (32 MiB); lo que no cabe se descarta y se cuenta.</translation>
    </message>
    <message>
        <source>How often a batch is sent before it is dropped, a second and more apart.</source>
        <translation>Cuántas veces se envía un lote antes de descartarlo, con un segundo o más entre envíos.</translation>
    </message>
    <message>
        <source>Takes part in distributed traces (W3C Trace Context): the upstream gets traceparent, the access log has the trace&apos;s id, and spans of the request, its policies and its tries are sent to an OpenTelemetry collector.</source>
        <translation>Participa en trazas distribuidas (W3C Trace Context): el upstream recibe traceparent, el registro de acceso tiene el id de la traza, y los spans de la solicitud, de sus políticas y de sus intentos se envían a un recolector de OpenTelemetry.</translation>
    </message>
    <message>
        <source>Go on with a trace that the client began. Otherwise each request begins one.</source>
        <translation>Sigue con una traza que empezó el cliente. Si no, cada solicitud empieza una.</translation>
    </message>
    <message>
        <source>Who decides which spans are sent: the caller where there is one, or the share alone.</source>
        <translation>Quién decide qué spans se envían: quien llama, cuando lo hay, o solo la proporción.</translation>
    </message>
    <message>
        <source>How many of a hundred traces are sampled.</source>
        <translation>Cuántas de cada cien trazas se muestrean.</translation>
    </message>
    <message>
        <source>How many requests a second are sampled, whoever wants them to be.</source>
        <translation>Cuántas solicitudes por segundo se muestrean, lo pida quien lo pida.</translation>
    </message>
    <message>
        <source>Where batches are posted to. Empty: nothing is sent. Most collectors have /v1/traces.</source>
        <translation>Adónde se envían los lotes por POST. Vacío: no se envía nada. La mayoría de los recolectores tienen /v1/traces.</translation>
    </message>
    <message>
        <source>Tells the upstream who calls and what was decided, in one signed token (JWT) that is good for a short time.</source>
        <translation>Dice al upstream quién llama y qué se decidió, en un solo token firmado (JWT) que vale poco tiempo.</translation>
    </message>
    <message>
        <source>What carries the token. What clients send under that name never reaches the upstream.</source>
        <translation>Lo que lleva el token. Lo que los clientes envían con ese nombre nunca llega al upstream.</translation>
    </message>
    <message>
        <source>A word in front of the token, such as Bearer. Empty: none.</source>
        <translation>Una palabra delante del token, como Bearer. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>The token&apos;s iss.</source>
        <translation>El iss del token.</translation>
    </message>
    <message>
        <source>A member of the token.</source>
        <translation>Un miembro del token.</translation>
    </message>
    <message>
        <source>The secret that holds the private key (PEM). Empty: the gateway makes keys of its own and changes them once a day.</source>
        <translation>El secreto que contiene la clave privada (PEM). Vacío: la puerta de enlace hace sus propias claves y las cambia una vez al día.</translation>
    </message>
    <message>
        <source>Publishes the keys by which upstreams verify the signed context.</source>
        <translation>Publica las claves con que los upstreams verifican el contexto firmado.</translation>
    </message>
    <message>
        <source>Where the keys are read, by anybody who reaches a route of this scope.</source>
        <translation>Dónde se leen las claves, por cualquiera que alcance una ruta de este ámbito.</translation>
    </message>
    <message>
        <source>Secrets whose public keys are published besides those that the gateway makes. For a change, name the new one here before context signs with it.</source>
        <translation>Secretos cuyas claves públicas se publican además de las que hace la puerta de enlace. Para un cambio, nombre aquí el nuevo antes de que el contexto firme con él.</translation>
    </message>
    <message>
        <source>A secret with a private key (PEM).</source>
        <translation>Un secreto con una clave privada (PEM).</translation>
    </message>
    <message>
        <source>Disguises personal data in answers and in logs. Policies of all scopes add up.</source>
        <translation>Enmascara los datos personales en las respuestas y en los registros. Las políticas de todos los ámbitos se suman.</translation>
    </message>
    <message>
        <source>What is looked for, and how it is shown. Of two that find the same thing the first one decides.</source>
        <translation>Qué se busca y cómo se muestra. De dos que encuentran lo mismo decide la primera.</translation>
    </message>
    <message>
        <source>One kind of personal data.</source>
        <translation>Una clase de datos personales.</translation>
    </message>
    <message>
        <source>What is looked for. Names and JSON paths hide a whole value, the others what they find in a text.</source>
        <translation>Qué se busca. Los nombres y las rutas JSON ocultan un valor entero; los demás, lo que encuentran en un texto.</translation>
    </message>
    <message>
        <source>For values by name the names of members and query parameters, * for anything (*token*). For JSON paths such as $.users[*].email. For patterns regular expressions (RE2). For identity numbers countries (us, gb, de, fr, es, it, pl, br, in); empty: all.</source>
        <translation>Para valores por nombre, los nombres de los miembros y parámetros de consulta, * por cualquier cosa (*token*). Para rutas JSON, rutas como $.users[*].email. Para patrones, expresiones regulares (RE2). Para números de identidad, países (us, gb, de, fr, es, it, pl, br, in); vacío: todos.</translation>
    </message>
    <message>
        <source>A name, path, pattern or country.</source>
        <translation>Un nombre, una ruta, un patrón o un país.</translation>
    </message>
    <message>
        <source>What stands in its place. A part is never more than half of it; a hash is the same for the same value.</source>
        <translation>Lo que ocupa su lugar. Una parte nunca es más de la mitad; un hash es el mismo para el mismo valor.</translation>
    </message>
    <message>
        <source>Stands for what is hidden.</source>
        <translation>Ocupa el lugar de lo oculto.</translation>
    </message>
    <message>
        <source>How many stay at the beginning when a part is shown.</source>
        <translation>Cuántos quedan al principio cuando se muestra una parte.</translation>
    </message>
    <message>
        <source>How many stay at the end when a part is shown. Of an e-mail address the domain stays instead.</source>
        <translation>Cuántos quedan al final cuando se muestra una parte. De una dirección de correo queda en su lugar el dominio.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, without which nobody can tell the value of a hash; 16 bytes at least.</source>
        <translation>El secreto, del inquilino o de la puerta de enlace, sin el cual nadie puede averiguar el valor de un hash; 16 bytes como mínimo.</translation>
    </message>
    <message>
        <source>Disguise what answers have in their bodies.</source>
        <translation>Enmascarar lo que las respuestas tienen en su cuerpo.</translation>
    </message>
    <message>
        <source>Disguise the path, the query, the user agent and chosen header fields in the access log, in traces and in what is sent to log sinks.</source>
        <translation>Enmascarar la ruta URL, la consulta, el agente de usuario y los campos de cabecera elegidos en el registro de acceso, en las trazas y en lo que se envía a los destinos de registros.</translation>
    </message>
    <message>
        <source>Answers that are looked through; text/* takes all texts. Names and paths are known in JSON alone.</source>
        <translation>Respuestas que se examinan; text/* abarca todos los textos. Los nombres y las rutas solo se reconocen en JSON.</translation>
    </message>
    <message>
        <source>A media type; one * stands for anything.</source>
        <translation>Un tipo de medio; un * vale por cualquier cosa.</translation>
    </message>
    <message>
        <source>What becomes of answers of these types that can&apos;t be looked through: in an unknown encoding or character set, or in parts.</source>
        <translation>Qué pasa con las respuestas de estos tipos que no se pueden examinar: en una codificación o un juego de caracteres desconocidos, o en partes.</translation>
    </message>
    <message>
        <source>The path that the upstream gets, with variables: /v2/${consumer.id}${request.path}. What a variable has is one segment or a part of it. Empty: it stays.</source>
        <translation>La ruta URL que recibe el upstream, con variables: /v2/${consumer.id}${request.path}. El valor de una variable es un segmento o una parte de él. Vacío: queda igual.</translation>
    </message>
    <message>
        <source>Parameters that may stay; all others are taken out. Empty: all may stay.</source>
        <translation>Parámetros que pueden quedar; todos los demás se quitan. Vacío: pueden quedar todos.</translation>
    </message>
    <message>
        <source>Parameters to take out.</source>
        <translation>Parámetros que se quitan.</translation>
    </message>
    <message>
        <source>Parameters that get another name.</source>
        <translation>Parámetros que reciben otro nombre.</translation>
    </message>
    <message>
        <source>What the parameter is called from here on.</source>
        <translation>Cómo se llama el parámetro desde aquí.</translation>
    </message>
    <message>
        <source>Parameters that replace all of the same name.</source>
        <translation>Parámetros que sustituyen a todos los del mismo nombre.</translation>
    </message>
    <message>
        <source>Text, with variables; it is encoded.</source>
        <translation>Texto, con variables; se codifica.</translation>
    </message>
    <message>
        <source>Parameters for requests that have none of that name.</source>
        <translation>Parámetros para solicitudes que no tienen ninguno con ese nombre.</translation>
    </message>
    <message>
        <source>Header fields that get another name. Header fields adds, sets and removes them.</source>
        <translation>Campos de cabecera que reciben otro nombre. La política Campos de cabecera los añade, fija y quita.</translation>
    </message>
    <message>
        <source>What the field is called from here on.</source>
        <translation>Cómo se llama el campo desde aquí.</translation>
    </message>
    <message>
        <source>Changes on the way to the client.</source>
        <translation>Cambios hacia el cliente.</translation>
    </message>
    <message>
        <source>Answers that are changed: a status such as 404, or a class such as 2xx.</source>
        <translation>Respuestas que se cambian: un estado como 404 o una clase como 2xx.</translation>
    </message>
    <message>
        <source>A status or a class of them.</source>
        <translation>Un estado o una clase de estados.</translation>
    </message>
    <message>
        <source>Header fields that get another name.</source>
        <translation>Campos de cabecera que reciben otro nombre.</translation>
    </message>
    <message>
        <source>JSON paths of what is taken out: $.debug, $.users[*].hash, $..internal.</source>
        <translation>Rutas JSON de lo que se quita: $.debug, $.users[*].hash, $..internal.</translation>
    </message>
    <message>
        <source>A JSON path.</source>
        <translation>Una ruta JSON.</translation>
    </message>
    <message>
        <source>JSON paths of members that get another name.</source>
        <translation>Rutas JSON de los miembros que reciben otro nombre.</translation>
    </message>
    <message>
        <source>What the member is called from here on.</source>
        <translation>Cómo se llama el miembro desde aquí.</translation>
    </message>
    <message>
        <source>JSON paths and what stands there from here on, whatever was there: a text with variables, or JSON.</source>
        <translation>Rutas JSON y lo que hay ahí desde aquí, hubiera lo que hubiera: un texto con variables, o JSON.</translation>
    </message>
    <message>
        <source>A text with variables, or JSON.</source>
        <translation>Un texto con variables, o JSON.</translation>
    </message>
    <message>
        <source>The same, only where nothing is.</source>
        <translation>Lo mismo, solo donde no hay nada.</translation>
    </message>
    <message>
        <source>JSON that the client gets instead. A text that is &quot;${body}&quot; or &quot;${body:$.items}&quot; alone becomes that part of the answer; texts may have variables.</source>
        <translation>JSON que recibe el cliente en su lugar. Un texto que solo es «${body}» o «${body:$.items}» se convierte en esa parte de la respuesta; los textos pueden tener variables.</translation>
    </message>
    <message>
        <source>How much of an answer is held to be changed.</source>
        <translation>Cuánto de una respuesta se retiene para cambiarla.</translation>
    </message>
    <message>
        <source>What becomes of JSON that can&apos;t be changed: too large, malformed, in parts, or in an unknown encoding.</source>
        <translation>Qué pasa con el JSON que no se puede cambiar: demasiado grande, mal formado, en partes o en una codificación desconocida.</translation>
    </message>
    <message>
        <source>Gives requests the credentials that their upstream wants. Clients never see them.</source>
        <translation>Da a las solicitudes las credenciales que quiere su upstream. Los clientes no las ven nunca.</translation>
    </message>
    <message>
        <source>How the upstream takes them: as a bearer token, as user name and password (HTTP Basic), in a header field of its own, or in the query.</source>
        <translation>Cómo las toma el upstream: como token Bearer, como usuario y contraseña (HTTP Basic), en un campo de cabecera propio o en la consulta.</translation>
    </message>
    <message>
        <source>Of the header field or the query parameter.</source>
        <translation>Del campo de cabecera o del parámetro de consulta.</translation>
    </message>
    <message>
        <source>For user name and password.</source>
        <translation>Para usuario y contraseña.</translation>
    </message>
    <message>
        <source>The token, password or key. Empty: nothing is done.</source>
        <translation>El token, la contraseña o la clave. Vacío: no se hace nada.</translation>
    </message>
    <message>
        <source>In PEM form: Ed25519, EC (P-256, P-384) or RSA of 2048 bits at least.</source>
        <translation>En formato PEM: Ed25519, EC (P-256, P-384) o RSA de 2048 bits como mínimo.</translation>
    </message>
    <message>
        <source>The certificate&apos;s subject, as RFC 2253 writes it: CN=mobile,O=Acme. All that is set here must fit.</source>
        <translation>El sujeto del certificado, como lo escribe RFC 2253: CN=mobile,O=Acme. Todo lo que se fija aquí debe encajar.</translation>
    </message>
    <message>
        <source>One of the certificate&apos;s alternative names, by kind: dns:mobile.acme.example, uri:spiffe://acme/mobile, email:ops@acme.example or ip:192.0.2.7.</source>
        <translation>Uno de los nombres alternativos del certificado, por tipo: dns:mobile.acme.example, uri:spiffe://acme/mobile, email:ops@acme.example o ip:192.0.2.7.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate&apos;s public key, in base64: the same for a renewed certificate of the same key.</source>
        <translation>SHA-256 de la clave pública del certificado, en base64: el mismo para un certificado renovado con la misma clave.</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer as RFC 2253 writes it; for listeners that trust several authorities.</source>
        <translation>El emisor del certificado como lo escribe RFC 2253; para puntos de escucha que confían en varias autoridades.</translation>
    </message>
    <message>
        <source>By which the authorisation server (policy oauth2-server) knows it. Unique in the tenant.</source>
        <translation>Con el que lo conoce el servidor de autorización (política oauth2-server). Único en el inquilino.</translation>
    </message>
    <message>
        <source>Stored as a hash; leave empty to keep the stored one.</source>
        <translation>Se guarda como hash; déjelo vacío para conservar el guardado.</translation>
    </message>
    <message>
        <source>Where people are sent back to after they have logged in; letter for letter. By https, but for this machine itself (http://127.0.0.1) and an application&apos;s own scheme (com.example.app:/back).</source>
        <translation>Adónde se devuelve a las personas tras iniciar sesión; letra por letra. Por https, salvo en esta misma máquina (http://127.0.0.1) y con el esquema propio de una aplicación (com.example.app:/back).</translation>
    </message>
    <message>
        <source>How it may get tokens.</source>
        <translation>Cómo puede obtener tokens.</translation>
    </message>
    <message>
        <source>What it may ask for; what it gets when it asks for nothing.</source>
        <translation>Lo que puede pedir; lo que recibe cuando no pide nada.</translation>
    </message>
    <message>
        <source>It can keep no secret, as an application in a browser or on a phone: only people who log in get it tokens.</source>
        <translation>No puede guardar ningún secreto, como una aplicación en un navegador o en un teléfono: solo las personas que inician sesión le consiguen tokens.</translation>
    </message>
    <message>
        <source>Two slashes in a row, as in //admin, become one, for the policies and the upstream alike; or they are refused, or kept. Most servers read them as one: kept, they may slip by a rule for /admin.</source>
        <translation>Dos barras seguidas, como en //admin, pasan a ser una, tanto para las políticas como para el upstream; o se rechazan, o se conservan. La mayoría de los servidores las leen como una: conservadas, pueden eludir una regla para /admin.</translation>
    </message>
    <message>
        <source>Log-in for browsers (OpenID Connect)</source>
        <translation>Inicio de sesión para navegadores (OpenID Connect)</translation>
    </message>
    <message>
        <source>Address to log in</source>
        <translation>Dirección para iniciar sesión</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>Dirección de los tokens</translation>
    </message>
    <message>
        <source>Address to log out</source>
        <translation>Dirección para cerrar sesión</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Address to come back to</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Session secret</source>
        <translation>Secreto de sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Termina tras</translation>
    </message>
    <message>
        <source>Ends when idle</source>
        <translation>Termina tras inactividad de</translation>
    </message>
    <message>
        <source>Log-out path</source>
        <translation>Ruta URL para cerrar sesión</translation>
    </message>
    <message>
        <source>Then goes to</source>
        <translation>Lleva después a</translation>
    </message>
    <message>
        <source>Lets people log in with an identity provider, and keeps that in a sealed cookie.</source>
        <translation>Permite que las personas inicien sesión con un proveedor de identidad, y lo conserva en una cookie sellada.</translation>
    </message>
    <message>
        <source>With whom people log in; what an ID token&apos;s iss must be, letter for letter. Empty: nobody can.</source>
        <translation>Con quién inician sesión las personas; lo que debe ser el iss de un token de identidad, letra por letra. Vacío: nadie puede.</translation>
    </message>
    <message>
        <source>The issuer&apos;s token_endpoint.</source>
        <translation>El token_endpoint del emisor.</translation>
    </message>
    <message>
        <source>The issuer&apos;s jwks_uri.</source>
        <translation>El jwks_uri del emisor.</translation>
    </message>
    <message>
        <source>How long the issuer may take, at most one minute.</source>
        <translation>Cuánto puede tardar el emisor, un minuto como mucho.</translation>
    </message>
    <message>
        <source>As whom the issuer knows this application.</source>
        <translation>Con qué identidad conoce el emisor esta aplicación.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, by which it proves that. Empty: a public client.</source>
        <translation>El secreto, del inquilino o de la puerta de enlace, con que lo demuestra. Vacío: un cliente público.</translation>
    </message>
    <message>
        <source>Of this application, as the issuer knows it; the policy itself answers there. Its path must be on the route.</source>
        <translation>Una dirección de esta aplicación, como la conoce el emisor; allí responde la propia política. Su ruta URL debe pertenecer a la ruta.</translation>
    </message>
    <message>
        <source>What is asked for; openid must be among it.</source>
        <translation>Lo que se pide; openid debe estar incluido.</translation>
    </message>
    <message>
        <source>A secret of 32 characters and more that sessions are sealed with: the same for all gateways that stand side by side. Empty: a key of its own, and sessions end with the process.</source>
        <translation>Un secreto de 32 caracteres o más con que se sellan las sesiones: el mismo para todas las puertas de enlace que funcionan en paralelo. Vacío: una clave propia, y las sesiones terminan con el proceso.</translation>
    </message>
    <message>
        <source>Its name in the browser; with https __Host- stands before it, so that no other host can set it.</source>
        <translation>Su nombre en el navegador; con https va precedido de __Host-, para que ningún otro host pueda definirla.</translation>
    </message>
    <message>
        <source>How long somebody stays logged in whatever happens, at most 30 days.</source>
        <translation>Cuánto tiempo sigue alguien con la sesión iniciada pase lo que pase, 30 días como mucho.</translation>
    </message>
    <message>
        <source>How long without a request.</source>
        <translation>Cuánto tiempo sin solicitudes.</translation>
    </message>
    <message>
        <source>A path of this host, where the issuer has no address to log out.</source>
        <translation>Una ruta URL de este host, si el emisor no tiene dirección para cerrar sesión.</translation>
    </message>
    <message>
        <source>What programs are told they are asked for, in WWW-Authenticate.</source>
        <translation>Lo que se dice a los programas que se les pide, en WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Directory (LDAP)</source>
        <translation>Directorio (LDAP)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>log-ins</source>
        <translation>inicios de sesión</translation>
    </message>
    <message>
        <source>Log-in of the gateway</source>
        <translation>Inicio de sesión de la puerta de enlace</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Look below</source>
        <translation>Buscar bajo</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>A qué profundidad</translation>
    </message>
    <message>
        <source>All below</source>
        <translation>Todo lo que hay debajo</translation>
    </message>
    <message>
        <source>Directly below</source>
        <translation>Directamente debajo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Name&apos;s pattern</source>
        <translation>Patrón del nombre</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nombres de usuario</translation>
    </message>
    <message>
        <source>The user&apos;s entry</source>
        <translation>La entrada del usuario</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>Una búsqueda</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Called here</source>
        <translation>Nombre aquí</translation>
    </message>
    <message>
        <source>Attribute for the consumer</source>
        <translation>Atributo del consumidor</translation>
    </message>
    <message>
        <source>Consumer is optional</source>
        <translation>El consumidor es opcional</translation>
    </message>
    <message>
        <source>Attributes for the upstream</source>
        <translation>Atributos para el upstream</translation>
    </message>
    <message>
        <source>Attempts by address</source>
        <translation>Intentos por dirección</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Adivinación de contraseñas</translation>
    </message>
    <message>
        <source>Attempts by user</source>
        <translation>Intentos por usuario</translation>
    </message>
    <message>
        <source>Remembered log-ins</source>
        <translation>Inicios de sesión recordados</translation>
    </message>
    <message>
        <source>Verify crawlers</source>
        <translation>Verificar rastreadores</translation>
    </message>
    <message>
        <source>Crawlers</source>
        <translation>Rastreadores</translation>
    </message>
    <message>
        <source>Crawler</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Spoofed</source>
        <translation>Falsificados</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Header field for the upstream</source>
        <translation>Campo de cabecera para el upstream</translation>
    </message>
    <message>
        <source>Bodies that can&apos;t be checked</source>
        <translation>Cuerpos que no se pueden comprobar</translation>
    </message>
    <message>
        <source>Refuse the document</source>
        <translation>Rechazar el documento</translation>
    </message>
    <message>
        <source>Pass unchecked</source>
        <translation>Dejar pasar sin comprobar</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Cortafuegos de aplicaciones web</translation>
    </message>
    <message>
        <source>Paranoia level</source>
        <translation>Nivel de paranoia</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>Threshold of requests</source>
        <translation>Umbral de las solicitudes</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Threshold of answers</source>
        <translation>Umbral de las respuestas</translation>
    </message>
    <message>
        <source>OWASP Core Rule Set</source>
        <translation>OWASP Core Rule Set</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>Bodies of requests</source>
        <translation>Cuerpos de las solicitudes</translation>
    </message>
    <message>
        <source>Look at the first part</source>
        <translation>Mirar la primera parte</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Larger answers</source>
        <translation>Respuestas mayores</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusiones</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusión</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Not at</source>
        <translation>Salvo en</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>Remove from the body</source>
        <translation>Quitar del cuerpo</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Rename in the body</source>
        <translation>Renombrar en el cuerpo</translation>
    </message>
    <message>
        <source>Set in the body</source>
        <translation>Fijar en el cuerpo</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>Añadir al cuerpo</translation>
    </message>
    <message>
        <source>Unsuitable bodies</source>
        <translation>Cuerpos no aptos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Solo informar</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s where the keys are read.</source>
        <translation>Certificados PEM en los que confiar en lugar de los del sistema, donde se leen las claves.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic, RFC 7617), which a directory checks (LDAP, RFC 4511). Use it over TLS only.</source>
        <translation>Reconoce a quien llama por usuario y contraseña (HTTP Basic, RFC 7617), que comprueba un directorio (LDAP, RFC 4511). Úselo solo sobre TLS.</translation>
    </message>
    <message>
        <source>Addresses, as ldaps://ldap.example.com; when the first cannot be reached, the next one is asked. None: nobody passes.</source>
        <translation>Direcciones, como ldaps://ldap.example.com; si no se alcanza la primera, se pregunta a la siguiente. Ninguna: no pasa nadie.</translation>
    </message>
    <message>
        <source>ldaps:// or ldap://, a host, and a port if it is another than 636 and 389.</source>
        <translation>ldaps:// o ldap://, un host y un puerto si es distinto de 636 y 389.</translation>
    </message>
    <message>
        <source>Begins TLS with servers whose address is ldap://. Without it only this machine itself is asked.</source>
        <translation>Inicia TLS con los servidores cuya dirección es ldap://. Sin ello solo se pregunta a esta misma máquina.</translation>
    </message>
    <message>
        <source>How long a log-in may take at the directory, at most one minute.</source>
        <translation>Cuánto puede tardar un inicio de sesión en el directorio, un minuto como mucho.</translation>
    </message>
    <message>
        <source>So many log-ins are checked at the same time; each takes up to two connections.</source>
        <translation>Tantos inicios de sesión se comprueban al mismo tiempo; cada uno ocupa hasta dos conexiones.</translation>
    </message>
    <message>
        <source>The name of the entry as which the gateway looks for others. Empty: as nobody; with a name&apos;s pattern, as the user.</source>
        <translation>El nombre de la entrada con la que la puerta de enlace busca otras. Vacío: de forma anónima; con un patrón del nombre, como el usuario.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, with the password.</source>
        <translation>El secreto, del inquilino o de la puerta de enlace, con la contraseña.</translation>
    </message>
    <message>
        <source>The name of the entry below which users are looked for, as ou=people,dc=example,dc=org.</source>
        <translation>El nombre de la entrada bajo la que se buscan los usuarios, como ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>Whether entries further down count.</source>
        <translation>Si cuentan también las entradas más profundas.</translation>
    </message>
    <message>
        <source>Which entry is the user&apos;s; ${user} is the name that was sent. Where several fit, none does.</source>
        <translation>Qué entrada es la del usuario; ${user} es el nombre enviado. Si encajan varias, no vale ninguna.</translation>
    </message>
    <message>
        <source>Instead of a search: how a user&apos;s entry is called, as uid=${user},ou=people,dc=example,dc=org.</source>
        <translation>En lugar de una búsqueda: cómo se llama la entrada de un usuario, como uid=${user},ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>A pattern (RE2) that all of a user name must fit; others are refused without asking.</source>
        <translation>Un patrón (RE2) en el que debe encajar el nombre de usuario entero; los demás se rechazan sin preguntar.</translation>
    </message>
    <message>
        <source>Where a user&apos;s groups come from. They count beside the consumer&apos;s own.</source>
        <translation>De dónde vienen los grupos de un usuario. Cuentan además de los del consumidor.</translation>
    </message>
    <message>
        <source>Of the user&apos;s entry: names of groups.</source>
        <translation>De la entrada del usuario: nombres de grupos.</translation>
    </message>
    <message>
        <source>The name of the entry below which groups are looked for. With an attribute: below which they count; empty: all do.</source>
        <translation>El nombre de la entrada bajo la que se buscan los grupos. Con un atributo: bajo la que cuentan; vacío: cuentan todos.</translation>
    </message>
    <message>
        <source>Which entries are a user&apos;s groups; ${dn} is the name of the user&apos;s entry, ${user} the one that was sent.</source>
        <translation>Qué entradas son los grupos de un usuario; ${dn} es el nombre de la entrada del usuario, ${user} el nombre enviado.</translation>
    </message>
    <message>
        <source>The attribute of a group&apos;s entry that says what it is called.</source>
        <translation>El atributo de la entrada de un grupo que dice cómo se llama.</translation>
    </message>
    <message>
        <source>What groups are called here, by the name of their entry, or what they are called there. If there are any, others do not count.</source>
        <translation>Cómo se llaman aquí los grupos, según el nombre de su entrada o según cómo se llaman allí. Si hay alguno, los demás no cuentan.</translation>
    </message>
    <message>
        <source>The group&apos;s name here.</source>
        <translation>El nombre del grupo aquí.</translation>
    </message>
    <message>
        <source>How a user leads to a consumer. Without one, whoever the directory knows may call.</source>
        <translation>Cómo un usuario lleva a un consumidor. Sin ninguno, puede llamar quien conozca el directorio.</translation>
    </message>
    <message>
        <source>Lets users pass to whom no consumer belongs, as callers without one.</source>
        <translation>Deja pasar a los usuarios a los que no corresponde ningún consumidor, como llamantes sin consumidor.</translation>
    </message>
    <message>
        <source>Attributes that the upstream gets as header fields. What clients put there themselves is taken out.</source>
        <translation>Atributos que el upstream recibe como campos de cabecera. Lo que los clientes pongan ahí se quita.</translation>
    </message>
    <message>
        <source>An attribute with one value, and its header field.</source>
        <translation>Un atributo con un valor y su campo de cabecera.</translation>
    </message>
    <message>
        <source>Its name, as mail; dn is the entry&apos;s name.</source>
        <translation>Su nombre, como mail; dn es el nombre de la entrada.</translation>
    </message>
    <message>
        <source>The header field&apos;s name.</source>
        <translation>El nombre del campo de cabecera.</translation>
    </message>
    <message>
        <source>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same.</source>
        <translation>Deja pasar como anónimas las solicitudes sin credenciales. Las credenciales erróneas se rechazan igualmente.</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may fail from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>Tantos inicios de sesión pueden fallar en un minuto desde una dirección (en IPv6: desde un /64). 0: cualquier número.</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may fail as one user. 0: any number.</source>
        <translation>Tantos inicios de sesión pueden fallar en un minuto como un mismo usuario. 0: cualquier número.</translation>
    </message>
    <message>
        <source>How long a password that was right needs no new check, and groups hold; at most 15 minutes. 0s: each request is asked for.</source>
        <translation>Cuánto tiempo no hace falta comprobar de nuevo una contraseña correcta y valen los grupos; 15 minutos como mucho. 0s: se pregunta por cada solicitud.</translation>
    </message>
    <message>
        <source>The same for wrong ones, at most one minute.</source>
        <translation>Lo mismo para las erróneas, un minuto como mucho.</translation>
    </message>
    <message>
        <source>The issuer&apos;s end_session_endpoint. Empty: as published, otherwise people stay logged in there.</source>
        <translation>El end_session_endpoint del emisor. Vacío: el publicado; si no lo hay, las personas siguen con la sesión iniciada allí.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s, where tokens, keys and what is published are fetched.</source>
        <translation>Certificados PEM en los que confiar en lugar de los del sistema, donde se obtienen los tokens, las claves y lo publicado.</translation>
    </message>
    <message>
        <source>Looks up by the name of their address whether programs that call themselves crawlers are what they say.</source>
        <translation>Averigua por el nombre de su dirección si los programas que dicen ser rastreadores lo son de verdad.</translation>
    </message>
    <message>
        <source>Programs that can be verified, and the domains that their addresses&apos; names are below.</source>
        <translation>Programas que se pueden verificar y los dominios bajo los que están los nombres de sus direcciones.</translation>
    </message>
    <message>
        <source>A kind of program and whose it is.</source>
        <translation>Una clase de programa y de quién es.</translation>
    </message>
    <message>
        <source>A pattern (RE2) of what it calls itself, in any case.</source>
        <translation>Un patrón (RE2) de cómo se llama a sí mismo, sin distinguir mayúsculas.</translation>
    </message>
    <message>
        <source>Names of its addresses are one of these, or below.</source>
        <translation>Los nombres de sus direcciones son uno de estos o están debajo.</translation>
    </message>
    <message>
        <source>As googlebot.com.</source>
        <translation>Como googlebot.com.</translation>
    </message>
    <message>
        <source>What happens to programs that are not what they call themselves.</source>
        <translation>Qué ocurre con los programas que no son lo que dicen ser.</translation>
    </message>
    <message>
        <source>What happens when names cannot be looked up in time.</source>
        <translation>Qué ocurre cuando los nombres no se pueden consultar a tiempo.</translation>
    </message>
    <message>
        <source>Gets verified, spoofed or unknown when a program calls itself a crawler; what clients put there is taken out. Empty: none.</source>
        <translation>Recibe verified, spoofed o unknown cuando un programa dice ser un rastreador; lo que los clientes pongan ahí se quita. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>How long a look-up may take, at most 30 seconds.</source>
        <translation>Cuánto puede tardar una consulta, 30 segundos como mucho.</translation>
    </message>
    <message>
        <source>How long the answer for an address holds, at most one day.</source>
        <translation>Cuánto vale la respuesta para una dirección, un día como mucho.</translation>
    </message>
    <message>
        <source>What happens where the document has a schema for what can&apos;t be held against one: bodies that are neither JSON, a form nor text (XML, say), or header fields of a form&apos;s parts. The document is refused, or they pass unchecked.</source>
        <translation>Qué ocurre cuando el documento tiene un esquema para algo que no se puede comprobar con él: cuerpos que no son JSON, formulario ni texto (XML, por ejemplo), o campos de cabecera de las partes de un formulario. Se rechaza el documento, o pasan sin comprobar.</translation>
    </message>
    <message>
        <source>Refuses requests, and answers if told so, that the OWASP Core Rule Set takes for an attack. Begin in report mode and exclude what errs before you enforce it.</source>
        <translation>Rechaza las solicitudes, y también las respuestas si así se indica, que el OWASP Core Rule Set toma por un ataque. Empiece en modo informe y excluya lo que yerra antes de aplicarlo.</translation>
    </message>
    <message>
        <source>1 finds common attacks and seldom errs; each level above has more rules, which refuse more that is harmless.</source>
        <translation>1 encuentra ataques comunes y rara vez yerra; cada nivel superior tiene más reglas, que rechazan más cosas inofensivas.</translation>
    </message>
    <message>
        <source>From which score on a request is refused. A critical finding counts 5, an error 4, a warning 3, a notice 2.</source>
        <translation>Desde qué puntuación se rechaza una solicitud. Un hallazgo crítico cuenta 5, un error 4, una advertencia 3, un aviso 2.</translation>
    </message>
    <message>
        <source>From which score on an answer is refused.</source>
        <translation>Desde qué puntuación se rechaza una respuesta.</translation>
    </message>
    <message>
        <source>Applies the rule set that is installed beside the gateway. Without it: own rules alone.</source>
        <translation>Aplica el conjunto de reglas instalado junto a la puerta de enlace. Sin él: solo las reglas propias.</translation>
    </message>
    <message>
        <source>Methods that requests may have; others count as a critical finding.</source>
        <translation>Métodos que pueden tener las solicitudes; los demás cuentan como hallazgo crítico.</translation>
    </message>
    <message>
        <source>A method&apos;s name.</source>
        <translation>El nombre de un método.</translation>
    </message>
    <message>
        <source>Media types that requests may have; others count as a critical finding.</source>
        <translation>Tipos de medio que pueden tener las solicitudes; los demás cuentan como hallazgo crítico.</translation>
    </message>
    <message>
        <source>A media type, such as application/json.</source>
        <translation>Un tipo de medio, como application/json.</translation>
    </message>
    <message>
        <source>How many arguments a request may have: of its query, its form, values of its JSON, attributes of its XML, and cookies.</source>
        <translation>Cuántos argumentos puede tener una solicitud: de su consulta, su formulario, valores de su JSON, atributos de su XML y cookies.</translation>
    </message>
    <message>
        <source>Looks at them as well, and not at heads alone.</source>
        <translation>Los mira también, no solo las cabeceras.</translation>
    </message>
    <message>
        <source>The most that is looked at of a request&apos;s body, as sent and decoded.</source>
        <translation>Lo máximo que se mira del cuerpo de una solicitud, tal como se envía y decodificado.</translation>
    </message>
    <message>
        <source>Looks at answers for what upstreams should not tell, such as errors of databases. They are held back until then.</source>
        <translation>Busca en las respuestas lo que los upstreams no deberían revelar, como errores de bases de datos. Hasta entonces se retienen.</translation>
    </message>
    <message>
        <source>Media types of answers that are looked at; others pass.</source>
        <translation>Tipos de medio de las respuestas que se miran; las demás pasan.</translation>
    </message>
    <message>
        <source>A media type, such as text/html.</source>
        <translation>Un tipo de medio, como text/html.</translation>
    </message>
    <message>
        <source>The most that is looked at of an answer&apos;s body, as sent and decoded.</source>
        <translation>Lo máximo que se mira del cuerpo de una respuesta, tal como se envía y decodificado.</translation>
    </message>
    <message>
        <source>Rules that are left out, whole or for one argument, because they refuse what is harmless here.</source>
        <translation>Reglas que se omiten, enteras o para un argumento, porque aquí rechazan algo inofensivo.</translation>
    </message>
    <message>
        <source>Some rules, by their numbers or by a tag.</source>
        <translation>Algunas reglas, por sus números o por una etiqueta.</translation>
    </message>
    <message>
        <source>Numbers and ranges, such as 942100 or 942200-942260.</source>
        <translation>Números y rangos, como 942100 o 942200-942260.</translation>
    </message>
    <message>
        <source>Instead: all rules with this tag, such as attack-sqli.</source>
        <translation>En su lugar: todas las reglas con esta etiqueta, como attack-sqli.</translation>
    </message>
    <message>
        <source>What they do not look at, such as ARGS:password or REQUEST_COOKIES:session. Empty: the rules are left out whole.</source>
        <translation>Lo que no miran, como ARGS:password o REQUEST_COOKIES:session. Vacío: las reglas se omiten enteras.</translation>
    </message>
    <message>
        <source>Why, for those who come later.</source>
        <translation>Por qué, para quienes vengan después.</translation>
    </message>
    <message>
        <source>Rules in ModSecurity&apos;s language (SecRule, SecAction, SecMarker), numbered from 1 to 99999, that apply before the core rules.</source>
        <translation>Reglas en el lenguaje de ModSecurity (SecRule, SecAction, SecMarker), numeradas del 1 al 99999, que se aplican antes que las reglas básicas.</translation>
    </message>
    <message>
        <source>The file&apos;s name.</source>
        <translation>El nombre del archivo.</translation>
    </message>
    <message>
        <source>A name or an address.</source>
        <translation>Un nombre o una dirección.</translation>
    </message>
    <message>
        <source>Where batches are posted to.</source>
        <translation>Adónde se envían los lotes por POST.</translation>
    </message>
    <message>
        <source>Where batches are posted to. Most collectors have /v1/logs.</source>
        <translation>Adónde se envían los lotes por POST. La mayoría de los recolectores tienen /v1/logs.</translation>
    </message>
    <message>
        <source>JSON paths of what is taken out, as $.user.role and $..secret.</source>
        <translation>Rutas JSON de lo que se quita, como $.user.role y $..secret.</translation>
    </message>
    <message>
        <source>JSON paths that end with a name, and the new names.</source>
        <translation>Rutas JSON que terminan en un nombre, y los nombres nuevos.</translation>
    </message>
    <message>
        <source>JSON paths and what is put there, whatever was there: JSON, or a text; with variables.</source>
        <translation>Rutas JSON y lo que se pone ahí, hubiera lo que hubiera: JSON o un texto; con variables.</translation>
    </message>
    <message>
        <source>The same where nothing is.</source>
        <translation>Lo mismo donde no hay nada.</translation>
    </message>
    <message>
        <source>JSON that goes upstream instead; a text that is ${body} or ${body:$.a.b} alone becomes the body or that part of it. Empty: the body with its changes.</source>
        <translation>JSON que va al upstream en su lugar; un texto que solo es ${body} o ${body:$.a.b} se convierte en el cuerpo o en esa parte de él. Vacío: el cuerpo con sus cambios.</translation>
    </message>
    <message>
        <source>How much of a body is held; 16 MiB at most.</source>
        <translation>Cuánto de un cuerpo se retiene; 16 MiB como mucho.</translation>
    </message>
    <message>
        <source>What becomes of JSON that can&apos;t be changed: too large, not well-formed, or coded in an unknown way.</source>
        <translation>Qué pasa con el JSON que no se puede cambiar: demasiado grande, mal formado o codificado de una forma desconocida.</translation>
    </message>
    <message>
        <source>What becomes of bodies that are no JSON, where bodies are changed: an upstream might read them as JSON all the same.</source>
        <translation>Qué pasa con los cuerpos que no son JSON, donde se cambian cuerpos: aun así, un upstream podría leerlos como JSON.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s where the key set is read.</source>
        <translation>Certificados PEM en los que confiar en lugar de los del sistema, donde se lee el conjunto de claves.</translation>
    </message>
    <message>
        <source>Tells callers by an API key.</source>
        <translation>Reconoce a quien llama por una clave de API.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic).</source>
        <translation>Reconoce a quien llama por usuario y contraseña (HTTP Basic).</translation>
    </message>
    <message>
        <source>Tells callers by a signed token.</source>
        <translation>Reconoce a quien llama por un token firmado.</translation>
    </message>
    <message>
        <source>Admits so many requests in a time.</source>
        <translation>Admite tantas solicitudes en un tiempo.</translation>
    </message>
    <message>
        <source>Admits so many requests in an hour, day, week or month.</source>
        <translation>Admite tantas solicitudes por hora, día, semana o mes.</translation>
    </message>
    <message>
        <source>Allows or refuses requests by rules.</source>
        <translation>Admite o rechaza solicitudes según reglas.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by their address.</source>
        <translation>Deja pasar o no a los clientes según su dirección.</translation>
    </message>
    <message>
        <source>Tells browsers which other origins may call.</source>
        <translation>Dice a los navegadores qué otros orígenes pueden llamar.</translation>
    </message>
    <message>
        <source>Refuses requests that are too large.</source>
        <translation>Rechaza las solicitudes demasiado grandes.</translation>
    </message>
    <message>
        <source>Adds, sets and removes header fields.</source>
        <translation>Añade, fija y quita campos de cabecera.</translation>
    </message>
    <message>
        <source>Disguises personal data in answers and logs.</source>
        <translation>Enmascara los datos personales en las respuestas y en los registros.</translation>
    </message>
    <message>
        <source>Changes paths, queries, names of header fields and JSON answers.</source>
        <translation>Cambia rutas URL, consultas, nombres de campos de cabecera y respuestas JSON.</translation>
    </message>
    <message>
        <source>Sends what is logged of requests to files, syslog, URLs and collectors.</source>
        <translation>Envía lo que se registra de las solicitudes a archivos, syslog, URL y recolectores.</translation>
    </message>
    <message>
        <source>Takes part in distributed traces.</source>
        <translation>Participa en trazas distribuidas.</translation>
    </message>
    <message>
        <source>Answers by itself instead of the upstream.</source>
        <translation>Responde ella misma en lugar del upstream.</translation>
    </message>
    <message>
        <source>Sends clients elsewhere.</source>
        <translation>Envía a los clientes a otro lugar.</translation>
    </message>
    <message>
        <source>Answers from memory what was answered before.</source>
        <translation>Responde de memoria lo ya respondido.</translation>
    </message>
    <message>
        <source>Sends a share of the requests to another service.</source>
        <translation>Envía una parte de las solicitudes a otro servicio.</translation>
    </message>
    <message>
        <source>Refuses at once what would only fail later.</source>
        <translation>Rechaza al instante lo que solo fallaría más tarde.</translation>
    </message>
    <message>
        <source>Compresses answers for clients that can read it.</source>
        <translation>Comprime las respuestas para los clientes que pueden leerlas.</translation>
    </message>
    <message>
        <source>Admits so many requests at the same time.</source>
        <translation>Admite tantas solicitudes al mismo tiempo.</translation>
    </message>
    <message>
        <source>Copies a share of the requests to another service.</source>
        <translation>Copia una parte de las solicitudes a otro servicio.</translation>
    </message>
    <message>
        <source>Changes the path, query and host that the upstream gets.</source>
        <translation>Cambia la ruta URL, la consulta y el host que recibe el upstream.</translation>
    </message>
    <message>
        <source>Says how long the upstream may take.</source>
        <translation>Dice cuánto puede tardar el upstream.</translation>
    </message>
    <message>
        <source>Sends again what failed and is safe to repeat.</source>
        <translation>Vuelve a enviar lo que falló y se puede repetir sin riesgo.</translation>
    </message>
    <message>
        <source>Tells callers by the certificate that they show.</source>
        <translation>Reconoce a quien llama por el certificado que muestra.</translation>
    </message>
    <message>
        <source>Says which authentications are enough.</source>
        <translation>Dice qué autenticaciones bastan.</translation>
    </message>
    <message>
        <source>Allows and refuses callers by lists.</source>
        <translation>Permite y rechaza a los llamantes según listas.</translation>
    </message>
    <message>
        <source>Asks another service whether a request may pass.</source>
        <translation>Pregunta a otro servicio si una solicitud puede pasar.</translation>
    </message>
    <message>
        <source>Takes access tokens of OAuth 2.0, with scopes and binding.</source>
        <translation>Acepta tokens de acceso de OAuth 2.0, con ámbitos y vinculación.</translation>
    </message>
    <message>
        <source>Gives out access tokens to OAuth clients.</source>
        <translation>Emite tokens de acceso para clientes OAuth.</translation>
    </message>
    <message>
        <source>Refuses JSON that is malformed, too large or ambiguous.</source>
        <translation>Rechaza JSON mal formado, demasiado grande o ambiguo.</translation>
    </message>
    <message>
        <source>Refuses XML that is malformed, too large or refers to others.</source>
        <translation>Rechaza XML mal formado, demasiado grande o que remite a otros.</translation>
    </message>
    <message>
        <source>Tells browsers how to guard what they get.</source>
        <translation>Dice a los navegadores cómo proteger lo que reciben.</translation>
    </message>
    <message>
        <source>Refuses changes that pages of other sites ask for.</source>
        <translation>Rechaza cambios que piden páginas de otros sitios.</translation>
    </message>
    <message>
        <source>Lets requests pass or not by the page they come from.</source>
        <translation>Deja pasar o no las solicitudes según la página de la que vienen.</translation>
    </message>
    <message>
        <source>Serves requests at some times alone.</source>
        <translation>Atiende solicitudes solo a ciertas horas.</translation>
    </message>
    <message>
        <source>Refuses programs by what they call themselves.</source>
        <translation>Rechaza programas según cómo se llaman a sí mismos.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by where their address is.</source>
        <translation>Deja pasar o no a los clientes según dónde está su dirección.</translation>
    </message>
    <message>
        <source>Spaces requests evenly.</source>
        <translation>Espacia las solicitudes por igual.</translation>
    </message>
    <message>
        <source>Tells callers by the signature of their request.</source>
        <translation>Reconoce a quien llama por la firma de su solicitud.</translation>
    </message>
    <message>
        <source>Tells the upstream who calls, signed.</source>
        <translation>Dice al upstream quién llama, con firma.</translation>
    </message>
    <message>
        <source>Publishes the keys of the signed context.</source>
        <translation>Publica las claves del contexto firmado.</translation>
    </message>
    <message>
        <source>Gives requests the credentials that their upstream wants.</source>
        <translation>Da a las solicitudes las credenciales que quiere su upstream.</translation>
    </message>
    <message>
        <source>Refuses what is not as an API&apos;s description has it.</source>
        <translation>Rechaza lo que no es como lo describe la descripción de una API.</translation>
    </message>
    <message>
        <source>Refuses GraphQL that asks for too much.</source>
        <translation>Rechaza GraphQL que pide demasiado.</translation>
    </message>
    <message>
        <source>Refuses uploads that are not what they say.</source>
        <translation>Rechaza los archivos subidos que no son lo que dicen ser.</translation>
    </message>
    <message>
        <source>Lets people log in with an identity provider.</source>
        <translation>Permite que las personas inicien sesión con un proveedor de identidad.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password, which a directory checks.</source>
        <translation>Reconoce a quien llama por usuario y contraseña, que comprueba un directorio.</translation>
    </message>
    <message>
        <source>Refuses what the OWASP Core Rule Set takes for an attack.</source>
        <translation>Rechaza lo que el OWASP Core Rule Set toma por un ataque.</translation>
    </message>
    <message>
        <source>By its credential</source>
        <translation>Por su credencial</translation>
    </message>
    <message>
        <source>By what is set</source>
        <translation>Según lo que esté definido</translation>
    </message>
    <message>
        <source>As the issuer publishes them</source>
        <translation>Como las publica el emisor</translation>
    </message>
    <message>
        <source>As given here</source>
        <translation>Como se indica aquí</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>A ninguna parte</translation>
    </message>
    <message>
        <source>Directory user</source>
        <translation>Usuario del directorio</translation>
    </message>
    <message>
        <source>Of the user&apos;s entry: the consumer&apos;s id, or the name in its credential of kind ldap. dn stands for the entry&apos;s own name.</source>
        <translation>De la entrada del usuario: el id del consumidor, o el nombre en su credencial de tipo ldap. dn es el nombre de la propia entrada.</translation>
    </message>
    <message>
        <source>Where the issuer&apos;s addresses come from: as it publishes them (discovery), or from here. By what is set: from here when one of the three is.</source>
        <translation>De dónde vienen las direcciones del emisor: como las publica (descubrimiento), o de aquí. Según lo que esté definido: de aquí cuando lo esté una de las tres.</translation>
    </message>
    <message>
        <source>The issuer&apos;s authorization_endpoint. By https, but for this machine itself; so for the next ones.</source>
        <translation>El authorization_endpoint del emisor. Por https, salvo en esta misma máquina; igual para los siguientes.</translation>
    </message>
    <message>
        <source>Where spans go. Nowhere: the trace is passed on and logged alone; what is set of the collector stays.</source>
        <translation>Adónde van los spans. A ninguna parte: la traza solo se transmite y se registra; lo que esté definido del recolector se conserva.</translation>
    </message>
    <message>
        <source>The token&apos;s aud. Empty: the id of the route&apos;s service; for a policy of the whole gateway with its tenant before it (tenant/service).</source>
        <translation>El aud del token. Vacío: el id del servicio de la ruta; en una política de toda la puerta de enlace, con su inquilino delante (tenant/service).</translation>
    </message>
    <message>
        <source>From when it is signed. Requests that tell the same share one token for a quarter of that.</source>
        <translation>Desde que se firma. Las solicitudes que dicen lo mismo comparten un token durante una cuarta parte de ese tiempo.</translation>
    </message>
    <message>
        <source>What it tells besides who calls (sub), when, and the decision. Members of the token have these names. With jti, the request&apos;s id, each request gets a token of its own, which costs a signature.</source>
        <translation>Lo que dice además de quién llama (sub), cuándo y la decisión. Los miembros del token tienen estos nombres. Con jti, el id de la solicitud, cada solicitud recibe un token propio, lo que cuesta una firma.</translation>
    </message>
    <message>
        <source>Adds, sets and removes header fields, on the way to the upstream and on the way back. Policies of all scopes add up, from far to near. Values may have variables: ${consumer.id}, ${consumer.groups}, ${credential.id}, ${tenant.id}, ${service.id}, ${route.id}, ${client.ip}, ${request.id}, ${request.method}, ${request.path}, ${request.host}, ${request.scheme}, ${request.header.NAME}, ${request.query.NAME}, ${request.path.NAME}; $$ is a dollar sign.</source>
        <translation>Añade, fija y quita campos de cabecera, en el camino al upstream y en el de vuelta. Las políticas de todos los ámbitos se suman, de la más lejana a la más cercana. Los valores pueden tener variables: ${consumer.id}, ${consumer.groups}, ${credential.id}, ${tenant.id}, ${service.id}, ${route.id}, ${client.ip}, ${request.id}, ${request.method}, ${request.path}, ${request.host}, ${request.scheme}, ${request.header.NAME}, ${request.query.NAME}, ${request.path.NAME}; $$ es un signo de dólar.</translation>
    </message>
    <message>
        <source>Changes the path, the query, names of header fields and JSON bodies on the way to the upstream, and the JSON of answers on the way back. Policies of all scopes add up, from far to near. Values may have the variables of Header fields, such as ${consumer.id}, ${request.header.NAME}, ${request.query.NAME} and ${request.path.NAME} (what the route&apos;s path template or the named groups of its pattern took); $$ is a dollar sign.</source>
        <translation>Cambia la ruta URL, la consulta, los nombres de campos de cabecera y los cuerpos JSON en el camino al upstream, y el JSON de las respuestas en el de vuelta. Las políticas de todos los ámbitos se suman, de la más lejana a la más cercana. Los valores pueden tener las variables de los campos de cabecera, como ${consumer.id}, ${request.header.NAME}, ${request.query.NAME} y ${request.path.NAME} (lo que tomaron la plantilla de ruta URL de la ruta o los grupos con nombre de su patrón); $$ es un signo de dólar.</translation>
    </message>
    <message>
        <source>What the user&apos;s entry has in the attribute that the policy names (uid), or the entry&apos;s own name where that is dn: uid=ann,ou=people,dc=acme,dc=example. In whatever case.</source>
        <translation>Lo que la entrada del usuario tiene en el atributo que nombra la política (uid), o el nombre de la propia entrada si es dn: uid=ann,ou=people,dc=acme,dc=example. Sin distinguir mayúsculas.</translation>
    </message>
    <message>
        <source>RE2, for the whole path. A group with a name, as (?P&lt;id&gt;[0-9]+), is a parameter.</source>
        <translation>RE2, para toda la ruta URL. Un grupo con nombre, como (?P&lt;id&gt;[0-9]+), es un parámetro.</translation>
    </message>
    <message>
        <source>The new path; {id} is the parameter of a template path, or the group of that name.</source>
        <translation>La nueva ruta URL; {id} es el parámetro de una plantilla de ruta URL, o el grupo de ese nombre.</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>firmas</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>Pass method and path overrides on</source>
        <translation>Pasar los reemplazos de método y ruta</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>Tantos inicios de sesión pueden ser erróneos en un minuto desde una dirección (en IPv6: desde un /64). 0: cualquier número.</translation>
    </message>
    <message>
        <source>So many questions may be open, 500 at most; who comes then is refused.</source>
        <translation>Tantas preguntas pueden estar abiertas, 500 como máximo; quien llega entonces es rechazado.</translation>
    </message>
    <message>
        <source>So many signatures in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>Tantas firmas pueden ser erróneas en un minuto desde una dirección (en IPv6: desde un /64). 0: cualquier número.</translation>
    </message>
    <message>
        <source>So many keys in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>Tantas claves pueden ser erróneas en un minuto desde una dirección (en IPv6: desde un /64). 0: cualquier número.</translation>
    </message>
    <message>
        <source>So many tokens in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>Tantos tokens pueden ser erróneos en un minuto desde una dirección (en IPv6: desde un /64). 0: cualquier número.</translation>
    </message>
    <message>
        <source>Who opens it, or sends a form to it, is logged out; not by links of other sites.</source>
        <translation>Quien lo abre, o le envía un formulario, cierra la sesión; no por enlaces de otros sitios.</translation>
    </message>
    <message>
        <source>X-HTTP-Method-Override, X-Method-Override, X-HTTP-Method, X-Original-URL and X-Rewrite-URL of clients reach the upstream. Many frameworks obey them, past the rules that judged the real method and path.</source>
        <translation>Los campos X-HTTP-Method-Override, X-Method-Override, X-HTTP-Method, X-Original-URL y X-Rewrite-URL de los clientes llegan al upstream. Muchos frameworks los obedecen, esquivando las reglas que juzgaron el método y la ruta reales.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
        <translation>Firma</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>External decision</source>
        <translation>Decisión externa</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Combinada</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de tasa</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Spike arrest</source>
        <translation>Contención de picos</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>Límite de concurrencia</translation>
    </message>
    <message>
        <source>Mock response</source>
        <translation>Respuesta simulada</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Tamaño de la solicitud</translation>
    </message>
    <message>
        <source>JSON threats</source>
        <translation>Amenazas JSON</translation>
    </message>
    <message>
        <source>XML threats</source>
        <translation>Amenazas XML</translation>
    </message>
    <message>
        <source>Firewall (WAF)</source>
        <translation>Cortafuegos (WAF)</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation>Filtro de IP</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>Reglas de acceso</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Lista de acceso</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>Cabeceras de seguridad</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Only reports</source>
        <translation>Solo informa</translation>
    </message>
    <message>
        <source>No bound</source>
        <translation>Sin tope</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>HTTP sin cifrar</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation>Cualquier sitio</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sin caducidad</translation>
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
        <translation>Redirigido</translation>
    </message>
    <message>
        <source>Own site</source>
        <translation>Sitio propio</translation>
    </message>
    <message>
        <source>Named sites</source>
        <translation>Sitios nombrados</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Abierto a todos</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Sin autenticación</translation>
    </message>
    <message>
        <source>Authentication is optional</source>
        <translation>La autenticación es opcional</translation>
    </message>
    <message>
        <source>Authentication only reports</source>
        <translation>La autenticación solo informa</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Request bodies without a bound</source>
        <translation>Cuerpos de solicitud sin tope</translation>
    </message>
    <message>
        <source>TLS 1.2 is still taken</source>
        <translation>Aún se acepta TLS 1.2</translation>
    </message>
    <message>
        <source>Any website may call</source>
        <translation>Cualquier sitio web puede llamar</translation>
    </message>
    <message>
        <source>Plain HTTP to the upstream</source>
        <translation>HTTP sin cifrar hacia el upstream</translation>
    </message>
    <message>
        <source>The upstream&apos;s certificate is not verified</source>
        <translation>El certificado del upstream no se verifica</translation>
    </message>
    <message>
        <source>Keys that never expire</source>
        <translation>Claves que nunca caducan</translation>
    </message>
    <message>
        <source>Nobody is asked who they are: whoever reaches the gateway may call, and no limit or log can tell callers apart.</source>
        <translation>No se pregunta a nadie quién es: quien alcance la puerta de enlace puede llamar, y ningún límite ni registro puede distinguir a los llamantes.</translation>
    </message>
    <message>
        <source>Who sends no credentials passes as anonymous.</source>
        <translation>Quien no envía credenciales pasa como anónimo.</translation>
    </message>
    <message>
        <source>Callers without credentials are counted and logged, and let through.</source>
        <translation>Los llamantes sin credenciales se cuentan, se registran y se dejan pasar.</translation>
    </message>
    <message>
        <source>One caller alone, by mistake or on purpose, can use up all that the upstream is able to serve.</source>
        <translation>Un solo llamante, por error o a propósito, puede agotar todo lo que el upstream es capaz de atender.</translation>
    </message>
    <message>
        <source>A few very large uploads can fill the upstream&apos;s memory or disk.</source>
        <translation>Unas pocas subidas muy grandes pueden llenar la memoria o el disco del upstream.</translation>
    </message>
    <message>
        <source>A listener that others can reach takes requests unencrypted: keys and data can be read and changed on the way.</source>
        <translation>Un punto de escucha que otros pueden alcanzar recibe solicitudes sin cifrar: las claves y los datos se pueden leer y cambiar por el camino.</translation>
    </message>
    <message>
        <source>TLS 1.3 has no weak ciphers and keeps more of the handshake secret. All current clients speak it.</source>
        <translation>TLS 1.3 no tiene cifrados débiles y mantiene en secreto más de la negociación. Todos los clientes actuales lo hablan.</translation>
    </message>
    <message>
        <source>Scripts of any website may read answers in the browsers of your users.</source>
        <translation>Los scripts de cualquier sitio web pueden leer respuestas en los navegadores de sus usuarios.</translation>
    </message>
    <message>
        <source>Between the gateway and its targets, requests can be read and changed on the way.</source>
        <translation>Entre la puerta de enlace y sus destinos, las solicitudes se pueden leer y cambiar por el camino.</translation>
    </message>
    <message>
        <source>Whoever can divert the connection can pose as the upstream.</source>
        <translation>Quien pueda desviar la conexión puede hacerse pasar por el upstream.</translation>
    </message>
    <message>
        <source>A key or password that leaks opens the door until somebody notices.</source>
        <translation>Una clave o contraseña que se filtra abre la puerta hasta que alguien se da cuenta.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Body size</source>
        <translation>Tamaño del cuerpo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Caducan</translation>
    </message>
    <message>
        <source>Bounded</source>
        <translation>Con tope</translation>
    </message>
    <message>
        <source>This version of the console does not know more about it.</source>
        <translation>Esta versión de la consola no sabe más al respecto.</translation>
    </message>
    <message>
        <source>Require API keys</source>
        <translation>Exigir claves de API</translation>
    </message>
    <message>
        <source>Enforce it</source>
        <translation>Aplicarla</translation>
    </message>
    <message>
        <source>Require credentials</source>
        <translation>Exigir credenciales</translation>
    </message>
    <message>
        <source>Add a rate limit…</source>
        <translation>Añadir un límite de tasa…</translation>
    </message>
    <message>
        <source>Limit request bodies</source>
        <translation>Limitar los cuerpos de las solicitudes</translation>
    </message>
    <message>
        <source>Redirect to HTTPS</source>
        <translation>Redirigir a HTTPS</translation>
    </message>
    <message>
        <source>Set up TLS…</source>
        <translation>Configurar TLS…</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Añadir un certificado…</translation>
    </message>
    <message>
        <source>Require TLS 1.3</source>
        <translation>Exigir TLS 1.3</translation>
    </message>
    <message>
        <source>Narrow CORS…</source>
        <translation>Restringir CORS…</translation>
    </message>
    <message>
        <source>Use HTTPS…</source>
        <translation>Usar HTTPS…</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <translation>Verificar los certificados</translation>
    </message>
    <message>
        <source>Expire in %1 days</source>
        <translation>Caducar en %1 días</translation>
    </message>
    <message>
        <source>Callers without a key get 401: see first that each has one.</source>
        <translation>Los llamantes sin clave reciben 401: compruebe antes que todos tengan una.</translation>
    </message>
    <message>
        <source>Callers without credentials get 401 then.</source>
        <translation>Entonces los llamantes sin credenciales reciben 401.</translation>
    </message>
    <message>
        <source>For all APIs of this listener.</source>
        <translation>Para todas las API de este punto de escucha.</translation>
    </message>
    <message>
        <source>TLS needs one; then it can be set up here.</source>
        <translation>TLS necesita uno; después se puede configurar aquí.</translation>
    </message>
    <message>
        <source>Look at the ports: HTTPS often has one of its own.</source>
        <translation>Fíjese en los puertos: HTTPS suele tener uno propio.</translation>
    </message>
    <message>
        <source>All keys and passwords of the tenant that have no end.</source>
        <translation>Todas las claves y contraseñas del inquilino que no tienen fin.</translation>
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
        <translation>Caído</translation>
    </message>
    <message>
        <source>Ejected</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1, %2 – %3 (%4)</source>
        <translation>%1, %2 – %3 (%4)</translation>
    </message>
    <message>
        <source>Nothing is known of this time</source>
        <translation>No se sabe nada de este tiempo</translation>
    </message>
    <message>
        <source>Up %1 % of the time</source>
        <translation>Disponible el %1 % del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
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
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Typed confirmation</source>
        <translation>Confirmación escrita</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Changes are applied without a question.</source>
        <translation>Los cambios se aplican sin preguntar.</translation>
    </message>
    <message>
        <source>Changes are shown and confirmed before they are applied.</source>
        <translation>Los cambios se muestran y se confirman antes de aplicarse.</translation>
    </message>
    <message>
        <source>The connection&apos;s name must be typed before changes are applied.</source>
        <translation>Hay que escribir el nombre de la conexión antes de aplicar cambios.</translation>
    </message>
    <message>
        <source>Nothing can be changed over this connection.</source>
        <translation>No se puede cambiar nada a través de esta conexión.</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>limit of policy %1</source>
        <translation>límite de la política %1</translation>
    </message>
    <message>
        <source>limit of policy %1 for %2</source>
        <translation>límite de la política %1 para %2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid API key%2</source>
        <translation>la política %1 exige una clave de API válida%2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid user name and password%2</source>
        <translation>la política %1 exige un usuario y una contraseña válidos%2</translation>
    </message>
    <message>
        <source>no route matches this request</source>
        <translation>ninguna ruta corresponde a esta solicitud</translation>
    </message>
    <message>
        <source>policy %1: %2</source>
        <translation>política %1: %2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid token%2</source>
        <translation>la política %1 pide un token válido%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>Nuevo administrador</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>Aún no hay administradores</translation>
    </message>
    <message>
        <source>An administrator is a person or a program that may use the gateway&apos;s Admin API by a token. An owner may do everything, a viewer may only look. Give each their own: the audit trail names them.</source>
        <translation>Un administrador es una persona o un programa que puede usar la API de administración de la puerta de enlace con un token. Un owner puede hacerlo todo; un viewer solo mirar. Dé a cada uno el suyo: el registro de auditoría los nombra.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>Fin del token</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AnalyticsPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
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
        <translation>Por</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>Por ruta</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Por servicio</translation>
    </message>
    <message>
        <source>By tenant</source>
        <translation>Por inquilino</translation>
    </message>
    <message>
        <source>By consumer</source>
        <translation>Por consumidor</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>Por política</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Errors (5xx)</source>
        <translation>Errores (5xx)</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latencia p95</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Últimos 5 minutos</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Últimas 6 horas</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The table as CSV; the chart has exports of its own</source>
        <translation>La tabla como CSV; el gráfico tiene sus propias exportaciones</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Waiting for the first figures…</source>
        <translation>Esperando las primeras cifras…</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>bytes/s</translation>
    </message>
    <message>
        <source>errors/s</source>
        <translation>errores/s</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>rechazadas/s</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>peticiones/s</translation>
    </message>
    <message>
        <source>Of policies the gateway counts what they refused: choose Rejections.</source>
        <translation>De las políticas, la puerta de enlace cuenta lo que rechazaron: elija Rechazos.</translation>
    </message>
    <message>
        <source>There was nothing of this in this time.</source>
        <translation>No hubo nada de esto en este tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway counts these each for itself. The log shows the requests of both.</source>
        <translation>La puerta de enlace los cuenta por separado. El registro muestra las solicitudes de ambos.</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Mostrar en el registro</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo esto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AuditPage</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>Cargando el registro de auditoría…</translation>
    </message>
    <message>
        <source>The audit trail could not be loaded</source>
        <translation>No se pudo cargar el registro de auditoría</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nada corresponde al filtro</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Aún no se ha hecho nada</translation>
    </message>
    <message>
        <source>Change or clear the filter above.</source>
        <translation>Cambie o borre el filtro de arriba.</translation>
    </message>
    <message>
        <source>Everything that is done over the Admin API is written here, refused attempts too.</source>
        <translation>Aquí se anota todo lo que se hace por la API de administración, también los intentos rechazados.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Fetching for the export: %1 entries</source>
        <translation>Obteniendo para exportar: %1 entradas</translation>
    </message>
    <message>
        <source>What this entry is about is not there any more</source>
        <translation>Aquello de lo que trata esta entrada ya no existe</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Show the object</source>
        <translation>Mostrar el objeto</translation>
    </message>
    <message>
        <source>Show revision %1</source>
        <translation>Mostrar la revisión %1</translation>
    </message>
    <message>
        <source>Show the revision</source>
        <translation>Mostrar la revisión</translation>
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
            <numerusform>Editar %n recurso</numerusform>
            <numerusform>Editar %n recursos</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Definir como</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>Nothing is applied yet: the edits are gathered in the pending changes, and one undo takes all of them back.</source>
        <translation>Aún no se aplica nada: las ediciones se reúnen en los cambios pendientes y un solo deshacer las retira todas.</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>Añadir a los cambios pendientes</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>This gateway tells no fields for %1.</source>
        <translation>Esta puerta de enlace no indica campos para %1.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1 of %2 looked at…</source>
        <translation>%1 de %2 examinados…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::BulkPreviewModel</name>
    <message>
        <source>cannot: %1</source>
        <translation>no es posible: %1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Nuevo certificado</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>Aún no hay certificados</translation>
    </message>
    <message>
        <source>A certificate lets listeners speak TLS, chosen by the name that a client asks for. Paste one with its key, or name its files on the gateway&apos;s machine; then give it to a listener.</source>
        <translation>Un certificado permite que los puntos de escucha hablen TLS; se elige por el nombre que pide el cliente. Pegue uno con su clave o indique sus archivos en la máquina de la puerta de enlace; después asígnelo a un punto de escucha.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>en el archivo %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>él mismo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Puntos de escucha</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ChartPanel</name>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Menú del gráfico</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Exportar como PNG…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Exportar como SVG…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Chart exported to %1</source>
        <translation>Gráfico exportado a %1</translation>
    </message>
    <message>
        <source>The chart could not be written to %1</source>
        <translation>No se pudo escribir el gráfico en %1</translation>
    </message>
    <message>
        <source>Export or threshold</source>
        <translation>Exportar o umbral</translation>
    </message>
    <message>
        <source>Threshold…</source>
        <translation>Umbral…</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>A line at this value (%1); empty: none</source>
        <translation>Una línea en este valor (%1); vacío: ninguna</translation>
    </message>
    <message>
        <source>A threshold is a number above 0.</source>
        <translation>Un umbral es un número mayor que 0.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ChoicesField</name>
    <message>
        <source>Also holds: %1</source>
        <translation>También contiene: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CollapsibleSection</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; press to close</source>
        <translation>Abierto; pulse para cerrar</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Cerrado; pulse para abrir</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ColourRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rows that fit</source>
        <translation>Filas que cumplen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Como estaban</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Otra regla</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Take the rule out</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The first rule that fits a row colours it. What is written is as in the filter box, such as status&gt;=500 path:/orders.</source>
        <translation>La primera regla que cumple una fila le da color. Se escribe como en el cuadro de filtro, por ejemplo status&gt;=500 path:/orders.</translation>
    </message>
    <message>
        <source>Rule %1, “%2”: %3</source>
        <translation>Regla %1, «%2»: %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Columnas, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <translation>Más a la izquierda (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Further to the left</source>
        <translation>Más a la izquierda</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <translation>Más a la derecha (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Further to the right</source>
        <translation>Más a la derecha</translation>
    </message>
    <message>
        <source>What is ticked is shown; the space bar ticks.</source>
        <translation>Se muestra lo que está marcado; la barra espaciadora marca.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Go to a page, find a resource, run an action…</source>
        <translation>Ir a una página, buscar un recurso, ejecutar una acción…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>&gt; actions only   ·   ? help only   ·   several words in any order</source>
        <translation>&gt; solo acciones   ·   ? solo ayuda   ·   varias palabras en cualquier orden</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CompareModel</name>
    <message>
        <source>only left</source>
        <translation>solo a la izquierda</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>solo a la derecha</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n campo difiere</numerusform>
            <numerusform>%n campos difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ComparePage</name>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Intercambiar izquierda y derecha</translation>
    </message>
    <message>
        <source>Read both sides again</source>
        <translation>Volver a leer ambos lados</translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation>Filtrar por nombre o tipo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Solo izquierda</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Solo derecha</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Elegir todo lo mostrado</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <source>Choose a connection or a file…</source>
        <translation>Elegir una conexión o un archivo…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Abrir una configuración</translation>
    </message>
    <message>
        <source>Configurations (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Configuraciones (*.yaml *.yml *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>Compare two configurations</source>
        <translation>Comparar dos configuraciones</translation>
    </message>
    <message>
        <source>Choose a connection or a configuration file on each side. What differs is listed; what you choose of the left can be promoted to the right, as pending changes that you look through before you apply them.</source>
        <translation>Elija en cada lado una conexión o un archivo de configuración. Se enumera lo que difiere; lo que elija de la izquierda se puede promover a la derecha, como cambios pendientes que usted revisa antes de aplicarlos.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Ambos son iguales</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s), without their secrets, which can&apos;t be compared.</source>
        <translation>
            <numerusform>%n objeto, sin sus secretos, que no se pueden comparar.</numerusform>
            <numerusform>%n objetos, sin sus secretos, que no se pueden comparar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ (%1)</source>
        <translation>Distintos (%1)</translation>
    </message>
    <message>
        <source>Only left (%1)</source>
        <translation>Solo izquierda (%1)</translation>
    </message>
    <message>
        <source>Only right (%1)</source>
        <translation>Solo derecha (%1)</translation>
    </message>
    <message>
        <source>Choose an object to see what differs.</source>
        <translation>Elija un objeto para ver qué difiere.</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Promover…</translation>
    </message>
    <message>
        <source>Promote to %1…</source>
        <translation>Promover a %1…</translation>
    </message>
    <message>
        <source>The right side is a file: open a connection there to promote.</source>
        <translation>El lado derecho es un archivo: abra allí una conexión para promover.</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing can be promoted there.</source>
        <translation>%1 es de solo lectura: no se puede promover nada allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) chosen</source>
        <translation>
            <numerusform>%n objeto elegido</numerusform>
            <numerusform>%n objetos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to go to the right. Ticking what only the right has deletes it there.</source>
        <translation>Marque lo que debe ir a la derecha. Marcar lo que solo tiene la derecha lo elimina allí.</translation>
    </message>
    <message numerus="yes">
        <source>Promote %n object(s)</source>
        <translation>
            <numerusform>Promover %n objeto</numerusform>
            <numerusform>Promover %n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for you in %1</source>
        <translation>
            <numerusform>%n cambio le espera en %1</numerusform>
            <numerusform>%n cambios le esperan en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose deletions</source>
        <translation>Elegir eliminaciones</translation>
    </message>
    <message>
        <source>Those of what is shown that only the right side has</source>
        <translation>De lo mostrado, lo que solo tiene la derecha</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%n eliminación</numerusform>
            <numerusform>%n eliminaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CompareSide</name>
    <message>
        <source>The connection was closed.</source>
        <translation>La conexión se cerró.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>It is larger than 64 MiB.</source>
        <translation>Supera los 64 MiB.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionEditor</name>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>Unchanged; type to replace it</source>
        <translation>Sin cambios; escriba para sustituirlo</translation>
    </message>
    <message>
        <source>trusted by hand: %1</source>
        <translation>de confianza manual: %1</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>La conexión necesita un nombre.</translation>
    </message>
    <message>
        <source>The URL must begin with https:// or http:// and name a host.</source>
        <translation>La URL debe empezar por https:// o http:// y nombrar un host.</translation>
    </message>
    <message>
        <source>The URL must not carry a user name or password.</source>
        <translation>La URL no debe llevar usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged and was kept as %2</source>
        <translation>%1 está dañado y se guardó como %2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be kept aside; nothing is saved until it is repaired or removed</source>
        <translation>%1 está dañado y no se puede apartar; no se guarda nada hasta que se repare o se quite</translation>
    </message>
    <message>
        <source>The connections could not be saved: %1</source>
        <translation>No se pudieron guardar las conexiones: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionTree</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Editar conexión…</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>Quitar conexión…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Local gateway…</source>
        <translation>Puerta de enlace local…</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConsumersPage</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>New consumer</source>
        <translation>Nuevo consumidor</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>Aún no hay consumidores</translation>
    </message>
    <message>
        <source>A consumer is an application or a person that calls. Give it a key, then policies can tell it from others and limit it.</source>
        <translation>Un consumidor es una aplicación o persona que llama. Dele una clave; así las políticas pueden distinguirlo de otros y limitarlo.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Key ends</source>
        <translation>Fin de la clave</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DecisionView</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Decision trace</source>
        <translation>Traza de la decisión</translation>
    </message>
    <message>
        <source>Send a request, and this shows how the gateway decided: the route, each policy in order, and why.</source>
        <translation>Envíe una solicitud y esto muestra cómo decidió la puerta de enlace: la ruta, cada política en orden y por qué.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Would refuse (report only)</source>
        <translation>Rechazaría (solo informa)</translation>
    </message>
    <message>
        <source>Answers itself</source>
        <translation>Responde ella misma</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No se aplica</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Reenviada</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>Rechazada, %1</translation>
    </message>
    <message>
        <source>Answered by a policy</source>
        <translation>Respondida por una política</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Sin ruta</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Ruta %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>Does not match</source>
        <translation>No coincide</translation>
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
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>%1 goes when the pending changes are applied. Nothing refers to it.</source>
        <translation>%1 desaparece al aplicar los cambios pendientes. Nada lo referencia.</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes when the pending changes are applied. It is used by %n other(s), which would be refused:</source>
        <translation>
            <numerusform>%1 desaparece al aplicar los cambios pendientes. Lo usa %n elemento, que sería rechazado:</numerusform>
            <numerusform>%1 desaparece al aplicar los cambios pendientes. Lo usan %n elementos, que serían rechazados:</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Marcar para eliminar</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DiffView</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Diferencias: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Differences, field by field</source>
        <translation>Diferencias, campo por campo</translation>
    </message>
    <message>
        <source>Differences as source</source>
        <translation>Diferencias como código</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>and more: see Raw</source>
        <translation>y más: véase Sin formato</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>y más</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DurationField</name>
    <message>
        <source>A bare number: %1</source>
        <translation>Un número solo: %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>A number with a unit: 250ms, 30s, 5m, 1h, 30d</source>
        <translation>Un número con unidad: 250ms, 30s, 5m, 1h, 30d</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EditPanel</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>%1 is not there (any more).</source>
        <translation>%1 no existe (o ya no).</translation>
    </message>
    <message>
        <source>Marked for deletion. Revert keeps it.</source>
        <translation>Marcado para eliminar. Revertir lo conserva.</translation>
    </message>
    <message>
        <source>Shows your pending change; the gateway has another version until it is applied.</source>
        <translation>Muestra su cambio pendiente; la puerta de enlace tiene otra versión hasta que se aplique.</translation>
    </message>
    <message>
        <source>Here is the source text that you left unfinished.</source>
        <translation>Este es el texto del código que dejó sin terminar.</translation>
    </message>
    <message>
        <source>This connection is read-only: look, copy, compare, but nothing can be changed here.</source>
        <translation>Esta conexión es de solo lectura: mire, copie, compare, pero aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The unfinished source text of %1 is kept here and comes back with it</source>
        <translation>El código sin terminar de %1 se guarda aquí y vuelve con él</translation>
    </message>
    <message>
        <source>Kept as a pending change: %1</source>
        <translation>Guardado como cambio pendiente: %1</translation>
    </message>
    <message>
        <source>The source text has an error; see below it.</source>
        <translation>El código tiene un error; véase debajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve first.</source>
        <translation>
            <numerusform>Primero hay que resolver %n problema.</numerusform>
            <numerusform>Primero hay que resolver %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the pending changes. Preview and apply them below (Ctrl+S).</source>
        <translation>Añadido a los cambios pendientes. Vea la vista previa y aplíquelos abajo (Ctrl+S).</translation>
    </message>
    <message>
        <source>Added to the pending changes: %1</source>
        <translation>Añadido a los cambios pendientes: %1</translation>
    </message>
    <message>
        <source>This is what the gateway has.</source>
        <translation>Esto es lo que tiene la puerta de enlace.</translation>
    </message>
    <message>
        <source>Marked for deletion: %1</source>
        <translation>Marcado para eliminar: %1</translation>
    </message>
    <message>
        <source>A copy that is not there yet. Secrets are not copied: fill them in.</source>
        <translation>Una copia que aún no existe. Los secretos no se copian: rellénelos.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ha desaparecido.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway refuses this: %n problem(s).</source>
        <translation>
            <numerusform>La puerta de enlace rechaza esto: %n problema.</numerusform>
            <numerusform>La puerta de enlace rechaza esto: %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being edited</source>
        <translation>No se está editando nada</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>aún no existe</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Not on the gateway yet</source>
        <translation>Aún no está en la puerta de enlace</translation>
    </message>
    <message numerus="yes">
        <source>used by %n</source>
        <translation>
            <numerusform>usado por %n</numerusform>
            <numerusform>usado por %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used by nothing</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Dropped: %1. Undo (Ctrl+Z) brings it back</source>
        <translation>Descartado: %1. Deshacer (Ctrl+Z) lo recupera</translation>
    </message>
    <message>
        <source>This is what the gateway has. Undo (Ctrl+Z) brings back what you typed.</source>
        <translation>Esto es lo que tiene la puerta de enlace. Deshacer (Ctrl+Z) recupera lo que usted escribió.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EditViews</name>
    <message>
        <source>Related</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Form and source side by side</source>
        <translation>Formulario y código lado a lado</translation>
    </message>
    <message>
        <source>Form and source</source>
        <translation>Formulario y código</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>The source has an error in line %1: this is the last good state.</source>
        <translation>El código tiene un error en la línea %1: este es el último estado válido.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EmptyState</name>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Help of this page (F1)</source>
        <translation>Ayuda de esta página (F1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EnumField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1 (not known here)</source>
        <translation>%1 (desconocido aquí)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExportDialog</name>
    <message>
        <source>&amp;Hidden columns too</source>
        <translation>Columnas &amp;ocultas también</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>Every row shown (%1)</source>
        <translation>Todas las filas mostradas (%1)</translation>
    </message>
    <message>
        <source>The selected rows (%1)</source>
        <translation>Las filas seleccionadas (%1)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Markdown, for texts</source>
        <translation>Markdown, para textos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Fi&amp;las</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionEdit</name>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionField</name>
    <message>
        <source>Try…</source>
        <translation>Probar…</translation>
    </message>
    <message>
        <source>Evaluates it over a request, without sending anything</source>
        <translation>La evalúa con una solicitud, sin enviar nada</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Too long for here: edit it in the Source tab</source>
        <translation>Demasiado largo para este campo: edítelo en la pestaña Código</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionTryDialog</name>
    <message>
        <source>Try: %1</source>
        <translation>Probar: %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>The request as JSON</source>
        <translation>La solicitud como JSON</translation>
    </message>
    <message>
        <source>What its parts come to</source>
        <translation>Lo que dan sus partes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Use this expression</source>
        <translation>Usar esta expresión</translation>
    </message>
    <message>
        <source>Sample request</source>
        <translation>Solicitud de ejemplo</translation>
    </message>
    <message>
        <source>Change what matters; what is taken out is not there.</source>
        <translation>Cambie lo que importa; lo que se quita no existe.</translation>
    </message>
    <message>
        <source>The log keeps no header fields, claims, certificates and limits: add what matters.</source>
        <translation>El registro no guarda campos de cabecera, claims, certificados ni límites: añada lo que importa.</translation>
    </message>
    <message>
        <source>No value: the expression is not right yet</source>
        <translation>Sin valor: la expresión aún no es correcta</translation>
    </message>
    <message>
        <source>No value: the request is not JSON: %1</source>
        <translation>Sin valor: la solicitud no es JSON: %1</translation>
    </message>
    <message>
        <source>No value: in the request %1: %2</source>
        <translation>Sin valor: en la solicitud %1: %2</translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation>Falla: %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 steps</source>
        <translation>%1 · %2 de %3 pasos</translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation>¿Descartar lo escrito?</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::Field</name>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Take this out (not set)</source>
        <translation>Quitar esto (sin definir)</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Not set (default)</source>
        <translation>Sin definir (predeterminado)</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Texto vacío</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Lista vacía</translation>
    </message>
    <message>
        <source>Copy JSON pointer</source>
        <translation>Copiar puntero JSON</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FileButton</name>
    <message>
        <source>Load from file…</source>
        <translation>Cargar desde un archivo…</translation>
    </message>
    <message>
        <source>Load %1 from a file</source>
        <translation>Cargar %1 desde un archivo</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is longer than %2</source>
        <translation>%1 supera %2</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 no es texto</translation>
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
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FilterEdit</name>
    <message>
        <source>Saved and recent filters</source>
        <translation>Filtros guardados y recientes</translation>
    </message>
    <message>
        <source>Saved and recent filters (Alt+Down)</source>
        <translation>Filtros guardados y recientes (Alt+Abajo)</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <translation>Lo que puede figurar aquí</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrar esta página</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>Eliminar un filtro guardado</translation>
    </message>
    <message>
        <source>Forget recent filters</source>
        <translation>Olvidar los filtros recientes</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Name of the filter; one of the same name is replaced:</source>
        <translation>Nombre del filtro; se reemplaza el que tenga el mismo nombre:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FindingCard</name>
    <message numerus="yes">
        <source>%1 of %n API(s)</source>
        <translation>
            <numerusform>%1 de %n API</numerusform>
            <numerusform>%1 de %n API</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>De otra manera</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FormSourceSplit</name>
    <message>
        <source>Take the form’s</source>
        <translation>Tomar el formulario</translation>
    </message>
    <message>
        <source>Writes the source from what the form shows; Ctrl+Z in the source brings the text back</source>
        <translation>Escribe el código según lo que muestra el formulario; Ctrl+Z en el código recupera el texto</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FormUndo</name>
    <message>
        <source>Undo in the form</source>
        <translation>Deshacer en el formulario</translation>
    </message>
    <message>
        <source>Redo in the form</source>
        <translation>Rehacer en el formulario</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::HelpViewer</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Más: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::HistoryPage</name>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Choose a revision to see what it changed, or two to compare them.</source>
        <translation>Elija una revisión para ver qué cambió, o dos para compararlas.</translation>
    </message>
    <message>
        <source>Loading the history…</source>
        <translation>Cargando el historial…</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>No se pudo cargar el historial</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>Restaurada desde %1</translation>
    </message>
    <message>
        <source>%1 (restored from %2)</source>
        <translation>%1 (restaurada desde %2)</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Aún no hay historial</translation>
    </message>
    <message>
        <source>Every change that is applied becomes a revision here, with who, when, why and what.</source>
        <translation>Cada cambio aplicado se convierte aquí en una revisión, con quién, cuándo, por qué y qué.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose one or two revisions.</source>
        <translation>Elija una o dos revisiones.</translation>
    </message>
    <message>
        <source>From revision %1 to %2</source>
        <translation>De la revisión %1 a la %2</translation>
    </message>
    <message>
        <source>What revision %1 changed</source>
        <translation>Qué cambió la revisión %1</translation>
    </message>
    <message>
        <source>The first revision: there is nothing before it.</source>
        <translation>La primera revisión: no hay nada antes.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>This is what is in force.</source>
        <translation>Esto es lo que está en vigor.</translation>
    </message>
    <message>
        <source>Choose one revision.</source>
        <translation>Elija una revisión.</translation>
    </message>
    <message>
        <source>Makes a new revision with the content of the chosen one, after a look at the difference</source>
        <translation>Crea una revisión nueva con el contenido de la elegida, tras mirar la diferencia</translation>
    </message>
    <message>
        <source>Only the resource chosen below</source>
        <translation>Solo el recurso elegido abajo</translation>
    </message>
    <message>
        <source>Choose a resource below.</source>
        <translation>Elija un recurso abajo.</translation>
    </message>
    <message>
        <source>Restored: revision %1 is in force</source>
        <translation>Restaurado: la revisión %1 está en vigor</translation>
    </message>
    <message>
        <source>Revision %1 is not in the history (any more)</source>
        <translation>La revisión %1 no está (o ya no está) en el historial</translation>
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
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Too long for here: edit it in the Source tab</source>
        <translation>Demasiado largo para este campo: edítelo en la pestaña Código</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeyValueField</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: nombre</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: valor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>«%1» aparece aquí dos veces</translation>
    </message>
    <message>
        <source>%1 entries: edit them in the Source tab</source>
        <translation>%1 entradas: edítelas en la pestaña Código</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeychainSecretStore</name>
    <message>
        <source>access to the system keychain was refused</source>
        <translation>se denegó el acceso al llavero del sistema</translation>
    </message>
    <message>
        <source>this system has no keychain running</source>
        <translation>este sistema no tiene ningún llavero en marcha</translation>
    </message>
    <message>
        <source>the system keychain cannot be used</source>
        <translation>el llavero del sistema no se puede usar</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>For this session only: %1</source>
        <translation>Solo para esta sesión: %1</translation>
    </message>
    <message>
        <source>the system keychain does not answer</source>
        <translation>el llavero del sistema no responde</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeysetsPage</name>
    <message>
        <source>Key sets</source>
        <translation>Conjuntos de claves</translation>
    </message>
    <message>
        <source>New key set</source>
        <translation>Nuevo conjunto de claves</translation>
    </message>
    <message>
        <source>No key sets yet</source>
        <translation>Aún no hay conjuntos de claves</translation>
    </message>
    <message>
        <source>A key set holds the public keys that tokens are verified with: given here, or read from an address of the one who issues them, which is how keys change without your doing.</source>
        <translation>Un conjunto de claves contiene las claves públicas con las que se verifican los tokens: escritas aquí, o leídas de una dirección de quien los emite, con lo que las claves cambian sin que usted haga nada.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LinkOpener</name>
    <message>
        <source>The link leads to “%1”, and no connection has this name or address. Add the connection, then open the link again.</source>
        <translation>El enlace lleva a «%1», y ninguna conexión tiene ese nombre o esa dirección. Añada la conexión y vuelva a abrir el enlace.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, and several connections have this name or address. Give them different names, or choose the one that is meant yourself.</source>
        <translation>El enlace lleva a «%1», y varias conexiones tienen ese nombre o esa dirección. Deles nombres distintos, o elija usted la que corresponde.</translation>
    </message>
    <message>
        <source>The link leads to the page “%1”, which this version does not have.</source>
        <translation>El enlace lleva a la página «%1», que esta versión no tiene.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, but %2 does not show it: %3</source>
        <translation>El enlace lleva a «%1», pero %2 no lo muestra: %3</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which %2 does not have (any more).</source>
        <translation>El enlace lleva a «%1», que %2 no tiene (o ya no).</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened</source>
        <translation>No se puede abrir este enlace</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ListField</name>
    <message>
        <source>One a line: 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>Una por línea: 10.0.0.0/8 o 2001:db8::/32</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>Line %1 is no address or range: %2</source>
        <translation>La línea %1 no es una dirección ni un rango: %2</translation>
    </message>
    <message>
        <source>Not a list: edit it in the Source tab</source>
        <translation>No es una lista: edítelo en la pestaña Código</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ListenersPage</name>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Puntos de escucha</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Nuevo punto de escucha</translation>
    </message>
    <message>
        <source>No listeners yet</source>
        <translation>Aún no hay puntos de escucha</translation>
    </message>
    <message>
        <source>A listener is an address and a port where the gateway takes requests. Without one it hears nobody. With a certificate it speaks TLS, and it can ask clients for theirs.</source>
        <translation>Un punto de escucha es una dirección y un puerto donde la puerta de enlace recibe peticiones. Sin ninguno no oye a nadie. Con un certificado habla TLS y puede pedir el suyo a los clientes.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>Certificados de clientes</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LiveChart</name>
    <message>
        <source>Latest values: %1</source>
        <translation>Últimos valores: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>Por encima del umbral</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>over the threshold of %1</source>
        <translation>por encima del umbral de %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayConnection</name>
    <message>
        <source>no answer in %1 s</source>
        <translation>sin respuesta en %1 s</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la respuesta no es HTTP</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayPage</name>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Start it to send requests through a real gateway on this computer.</source>
        <translation>Iníciela para enviar solicitudes por una puerta de enlace real en este equipo.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Punto de escucha %1</translation>
    </message>
    <message>
        <source>Admin API</source>
        <translation>API de administración</translation>
    </message>
    <message>
        <source>Copy the URL of %1</source>
        <translation>Copiar la URL de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayRequestPanel</name>
    <message>
        <source>Partner (X-API-Key: partner-demo-key)</source>
        <translation>Socio (X-API-Key: partner-demo-key)</translation>
    </message>
    <message>
        <source>Mobile app, 60 a minute (X-API-Key: mobile-demo-key)</source>
        <translation>Aplicación móvil, 60 por minuto (X-API-Key: mobile-demo-key)</translation>
    </message>
    <message>
        <source>Somebody with a wrong key</source>
        <translation>Alguien con una clave incorrecta</translation>
    </message>
    <message>
        <source>Nobody, or as the headers below say</source>
        <translation>Nadie, o según las cabeceras de abajo</translation>
    </message>
    <message numerus="yes">
        <source>Load cancelled after %n answer(s)</source>
        <translation>
            <numerusform>Carga cancelada tras %n respuesta</numerusform>
            <numerusform>Carga cancelada tras %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load finished: %n answer(s)</source>
        <translation>
            <numerusform>Carga terminada: %n respuesta</numerusform>
            <numerusform>Carga terminada: %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start load</source>
        <translation>Iniciar la carga</translation>
    </message>
    <message>
        <source>The URL must begin with http:// and name a host</source>
        <translation>La URL debe empezar por http:// y nombrar un host</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not of the form Name: value</source>
        <translation>La línea %1 de las cabeceras no tiene la forma Nombre: valor</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>No hubo respuesta: %1</translation>
    </message>
    <message>
        <source>%1 in %2 ms, %3</source>
        <translation>%1 en %2 ms, %3</translation>
    </message>
    <message>
        <source>This answer carries no trace.</source>
        <translation>Esta respuesta no lleva traza.</translation>
    </message>
    <message>
        <source>The trace can&apos;t be read: %1</source>
        <translation>No se puede leer la traza: %1</translation>
    </message>
    <message>
        <source>Explained; nothing was sent</source>
        <translation>Explicado; no se envió nada</translation>
    </message>
    <message>
        <source>A load goes to the local gateway only: %1</source>
        <translation>Una carga solo va a la puerta de enlace local: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed (%1)</source>
        <translation>
            <numerusform>%n fallida (%1)</numerusform>
            <numerusform>%n fallidas (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1 ms, p99 %2 ms</source>
        <translation>p50 %1 ms, p99 %2 ms</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Filled in from the log, which has neither headers nor body</source>
        <translation>Rellenado desde el registro, que no tiene ni cabeceras ni cuerpo</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LogsPage</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta URL</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Rechazada por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Every tenant</source>
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>Como líneas JSON…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>The request log is not connected</source>
        <translation>El registro de solicitudes no está conectado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting for requests</source>
        <translation>Esperando solicitudes</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>Resume to see requests as they come.</source>
        <translation>Reanude para ver las solicitudes según llegan.</translation>
    </message>
    <message>
        <source>Every request that fits the filter appears here the moment it is answered.</source>
        <translation>Cada solicitud que corresponde al filtro aparece aquí en cuanto se responde.</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>últimas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 left out by the gateway under load</source>
        <translation>%1 omitidas por la puerta de enlace bajo carga</translation>
    </message>
    <message>
        <source>%1 not shown: they came faster than can be read</source>
        <translation>%1 no mostradas: llegaron más rápido de lo que se puede leer</translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation>sin conexión: %1</translation>
    </message>
    <message>
        <source>%1 shown by the filter</source>
        <translation>el filtro muestra %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Punto de escucha</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MainWindow</name>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>Pending changes (%1)</source>
        <translation>Cambios pendientes (%1)</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Form — %1</source>
        <translation>Formulario — %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallida: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>No en vivo</translation>
    </message>
    <message>
        <source>Not live: %1</source>
        <translation>No en vivo: %1</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on</source>
        <translation>La consola lo habla desde su próximo inicio</translation>
    </message>
    <message>
        <source>The language changes at the next start of Gatehouse.</source>
        <translation>El idioma cambia en el próximo inicio de Gatehouse.</translation>
    </message>
    <message>
        <source>The system&apos;s &amp;language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>&amp;Aplicar %n cambio</numerusform>
            <numerusform>&amp;Aplicar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>&amp;Aplicar los cambios</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n</source>
        <translation>
            <numerusform>Aplicar %n</numerusform>
            <numerusform>Aplicar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Acerca de Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1
A desktop console for API gateways, with a fast gateway inside.

The console is free software under the GNU GPL, version 3 or later; the engine under the Apache License 2.0.</source>
        <translation>Gatehouse %1
Una consola de escritorio para puertas de enlace de API, con una puerta de enlace rápida dentro.

La consola es software libre bajo la GNU GPL, versión 3 o posterior; el motor, bajo la licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Compare and promote</source>
        <translation>Comparar y promover</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Diagnostics saved in %1. They hold names, addresses and paths, but no tokens, keys or contents.</source>
        <translation>Diagnóstico guardado en %1. Contiene nombres, direcciones y rutas, pero no tokens, claves ni contenidos.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <translation>Notificaciones (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notificaciones, %n sin leer</numerusform>
            <numerusform>Notificaciones, %n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Texto al %1 %</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>Unfinished source text</source>
        <translation>Código sin terminar</translation>
    </message>
    <message>
        <source>Source text with an error would be lost: %1</source>
        <translation>Se perdería código con un error: %1</translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>C&amp;errar de todos modos</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>No se puede alcanzar %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MemorySecretStore</name>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>Combinar %1</translation>
    </message>
    <message>
        <source>Others changed this object after you began. Choose what each field becomes; nothing is applied yet.</source>
        <translation>Otros cambiaron este objeto después de que usted empezara. Elija qué será de cada campo; aún no se aplica nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both.</source>
        <translation>
            <numerusform>Ambos cambiaron %n campo.</numerusform>
            <numerusform>Ambos cambiaron %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>En la puerta de enlace</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Campos que difieren</translation>
    </message>
    <message>
        <source>Space takes the value of the cell</source>
        <translation>Espacio toma el valor de la celda</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Todo lo &amp;mío</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Todo lo de &amp;ellos</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Secrets are not shown</source>
        <translation>Los secretos no se muestran</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>cambiado por ambos</translation>
    </message>
    <message>
        <source>It stays as it is at the gateway: nothing is left to apply.</source>
        <translation>Queda como está en la puerta de enlace: no queda nada que aplicar.</translation>
    </message>
    <message>
        <source>It will be deleted.</source>
        <translation>Se eliminará.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NewResourceBox</name>
    <message>
        <source>The gateway itself</source>
        <translation>La propia puerta de enlace</translation>
    </message>
    <message>
        <source>The id has small letters, digits, point, hyphen and underscore, begins with a letter or digit, and is at most 63 long.</source>
        <translation>El id tiene minúsculas, cifras, punto, guion y guion bajo, empieza por una letra o cifra y mide como máximo 63.</translation>
    </message>
    <message>
        <source>There is already a %1 of this id.</source>
        <translation>Ya existe un objeto con este id: %1.</translation>
    </message>
    <message>
        <source>Choose the tenant it belongs to.</source>
        <translation>Elija el inquilino al que pertenece.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationCentre</name>
    <message>
        <source>The gateway does not answer</source>
        <translation>La puerta de enlace no responde</translation>
    </message>
    <message numerus="yes">
        <source>The gateway reports %n problem(s)</source>
        <translation>
            <numerusform>La puerta de enlace informa de %n problema</numerusform>
            <numerusform>La puerta de enlace informa de %n problemas</numerusform>
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
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Remove what is over</source>
        <translation>Quitar lo que ha terminado</translation>
    </message>
    <message>
        <source>Rules and muting…</source>
        <translation>Reglas y silenciado…</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Nothing is the matter at the open connections. What ends soon, fails, or is rejected too often will stand here.</source>
        <translation>Todo está bien en las conexiones abiertas. Aquí aparecerá lo que caduque pronto, falle o se rechace demasiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them last</source>
        <translation>
            <numerusform>%n de ellas persiste</numerusform>
            <numerusform>%n de ellas persisten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationSettingsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell when</source>
        <translation>Avisar cuando</translation>
    </message>
    <message>
        <source>a &amp;certificate ends within</source>
        <translation>un &amp;certificado caduca en menos de</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>a consumer&apos;s &amp;key ends within</source>
        <translation>una c&amp;lave de un consumidor caduca en menos de</translation>
    </message>
    <message>
        <source>policies &amp;reject at least</source>
        <translation>las políticas &amp;rechazan al menos el</translation>
    </message>
    <message>
        <source> % of the requests of a minute</source>
        <translation> % de las solicitudes de un minuto</translation>
    </message>
    <message>
        <source>a &amp;service answers 5xx to at least</source>
        <translation>un &amp;servicio responde 5xx al menos al</translation>
    </message>
    <message>
        <source>and there were at &amp;least</source>
        <translation>y hubo en él al &amp;menos</translation>
    </message>
    <message>
        <source> requests in it</source>
        <translation> solicitudes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>What is serious</source>
        <translation>Lo que es grave</translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation>También las advertencias</translation>
    </message>
    <message>
        <source>The desktop shows</source>
        <translation>El escritorio muestra</translation>
    </message>
    <message>
        <source>The &amp;desktop shows</source>
        <translation>El &amp;escritorio muestra</translation>
    </message>
    <message>
        <source>Nothing of these connections</source>
        <translation>Nada de estas conexiones</translation>
    </message>
    <message>
        <source>a &amp;quota is used to at least</source>
        <translation>una c&amp;uota está usada al menos en un</translation>
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
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ObjectField</name>
    <message>
        <source>Other members</source>
        <translation>Otros miembros</translation>
    </message>
    <message>
        <source>Other members of %1</source>
        <translation>Otros miembros de %1</translation>
    </message>
    <message>
        <source>The gateway&apos;s schema does not name these. They are kept as they are.</source>
        <translation>El esquema de la puerta de enlace no los nombra. Se conservan tal cual.</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n definido</numerusform>
            <numerusform>%n definidos</numerusform>
        </translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>predeterminados</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ObjectListField</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 items; the first %2 are shown. Edit the rest in the Source tab.</source>
        <translation>%1 elementos; se muestran los %2 primeros. Edite el resto en la pestaña Código.</translation>
    </message>
    <message>
        <source>Not a list: edit it in the Source tab</source>
        <translation>No es una lista: edítelo en la pestaña Código</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::OverviewPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latencia p95</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Solicitudes por segundo</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latencia, ms</translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation>percentiles</translation>
    </message>
    <message>
        <source>heat map</source>
        <translation>mapa de calor</translation>
    </message>
    <message>
        <source>Latency as</source>
        <translation>Latencia como</translation>
    </message>
    <message>
        <source>Rejected per second by</source>
        <translation>Rechazos por segundo, por</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>inquilino</translation>
    </message>
    <message>
        <source>route</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>consumidor</translation>
    </message>
    <message>
        <source>Rejections by</source>
        <translation>Rechazos por</translation>
    </message>
    <message>
        <source>Top routes</source>
        <translation>Rutas principales</translation>
    </message>
    <message>
        <source>Top consumers</source>
        <translation>Consumidores principales</translation>
    </message>
    <message>
        <source>Policies that refuse</source>
        <translation>Políticas que rechazan</translation>
    </message>
    <message>
        <source>Routes appear here as soon as requests reach them.</source>
        <translation>Las rutas aparecen aquí en cuanto les llegan solicitudes.</translation>
    </message>
    <message>
        <source>Callers that identify themselves appear here, by name.</source>
        <translation>Quienes llaman y se identifican aparecen aquí, por su nombre.</translation>
    </message>
    <message>
        <source>No policy refused anything in this time.</source>
        <translation>Ninguna política rechazó nada en este tiempo.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Waiting for the first figures…</source>
        <translation>Esperando las primeras cifras…</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Últimos 5 minutos</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Últimas 6 horas</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>No requests in this time. Send one, and it shows here within a second.</source>
        <translation>Sin solicitudes en este tiempo. Envíe una y se verá aquí en menos de un segundo.</translation>
    </message>
    <message>
        <source>Without requests there is no latency.</source>
        <translation>Sin solicitudes no hay latencia.</translation>
    </message>
    <message>
        <source>The gateway is ready and waits for its first request. Send one from the request panel, or turn on the sample traffic there.</source>
        <translation>La puerta de enlace está lista y espera su primera solicitud. Envíe una desde el panel de solicitudes o active allí el tráfico de ejemplo.</translation>
    </message>
    <message>
        <source>The gateway is ready; no request came in this time.</source>
        <translation>La puerta de enlace está lista; no llegó ninguna solicitud en este tiempo.</translation>
    </message>
    <message>
        <source>Nothing was refused in this time.</source>
        <translation>No se rechazó nada en este tiempo.</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 in the last minute</source>
        <translation>%1 en el último minuto</translation>
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
            <numerusform>en %n hilo de trabajo</numerusform>
            <numerusform>en %n hilos de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Connecting to the live stream…</source>
        <translation>Conectando con el flujo en vivo…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Back to the whole time (0, or a double click on a chart)</source>
        <translation>Volver al tiempo completo (0 o doble clic en un gráfico)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Draws what was at the same time before, dashed</source>
        <translation>Dibuja con trazos lo que había antes a la misma hora</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>an hour before</source>
        <translation>una hora antes</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>un día antes</translation>
    </message>
    <message>
        <source>a week before</source>
        <translation>una semana antes</translation>
    </message>
    <message>
        <source>Shown: %1 to %2</source>
        <translation>Mostrado: de %1 a %2</translation>
    </message>
    <message>
        <source>The gateway has no figures from that time.</source>
        <translation>La puerta de enlace no tiene cifras de ese tiempo.</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>No quota has counted anything in its period. A policy of kind quota admits so many requests by the hour, day, week or month; who comes near its end shows here.</source>
        <translation>Ninguna cuota ha contado nada en su periodo. Una política de tipo cuota admite tantas solicitudes por hora, día, semana o mes; quien se acerca al final aparece aquí.</translation>
    </message>
    <message>
        <source>Show them on the page Security</source>
        <translation>Mostrarlas en la página Seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) without authentication</source>
        <translation>
            <numerusform>%n API sin autenticación</numerusform>
            <numerusform>%n API sin autenticación</numerusform>
        </translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PageHeader</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation>Nivel de seguridad</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PaletteSource</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PendingChanges</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>Descartar todos los cambios</translation>
    </message>
    <message>
        <source>Undo the last apply</source>
        <translation>Deshacer la última aplicación</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)</source>
        <translation>
            <numerusform>Descartar %n cambio</numerusform>
            <numerusform>Descartar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Combinar %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PendingDock</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pending. Edit something and it gathers here, to be looked at before it is put into force.</source>
        <translation>No hay nada pendiente. Lo que edite se reúne aquí para mirarlo antes de ponerlo en vigor.</translation>
    </message>
    <message>
        <source>Warning: %1 %2: %3</source>
        <translation>Advertencia: %1 %2: %3</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>&amp;Aplicar %n</numerusform>
            <numerusform>&amp;Aplicar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be applied through it.</source>
        <translation>Esta conexión es de solo lectura: no se puede aplicar nada a través de ella.</translation>
    </message>
    <message>
        <source>Asking the gateway what it would do…</source>
        <translation>Preguntando a la puerta de enlace qué haría…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted:</source>
        <translation>%1 nuevos, %2 cambiados, %3 eliminados:</translation>
    </message>
    <message>
        <source>Apply the pending changes</source>
        <translation>Aplicar los cambios pendientes</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The gateway would refuse this</source>
        <translation>La puerta de enlace rechazaría esto</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Sin aplicar: %1</translation>
    </message>
    <message>
        <source>The gateway would change nothing.</source>
        <translation>La puerta de enlace no cambiaría nada.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway would accept this: %n resource(s) change.</source>
        <translation>
            <numerusform>La puerta de enlace aceptaría esto: cambia %n recurso.</numerusform>
            <numerusform>La puerta de enlace aceptaría esto: cambian %n recursos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>No hubo nada que cambiar.</translation>
    </message>
    <message>
        <source>In force: revision %1.</source>
        <translation>En vigor: revisión %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n advertencia.</numerusform>
            <numerusform>%n advertencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pending changes are discarded. Ctrl+Z brings them back.</source>
        <translation>Se descartaron todos los cambios pendientes. Ctrl+Z los recupera.</translation>
    </message>
    <message>
        <source>This is the way back. Look at it, then apply it.</source>
        <translation>Este es el camino de vuelta. Mírelo y después aplíquelo.</translation>
    </message>
    <message numerus="yes">
        <source>The answer got lost, but the gateway has %n of the changes: they are applied.</source>
        <translation>
            <numerusform>La respuesta se perdió, pero la puerta de enlace tiene %n de los cambios: está aplicado.</numerusform>
            <numerusform>La respuesta se perdió, pero la puerta de enlace tiene %n de los cambios: están aplicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no intentado</translation>
    </message>
    <message>
        <source>others changed it</source>
        <translation>cambiado por otros</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicado</translation>
    </message>
    <message>
        <source>Merged. Look at it, then apply it.</source>
        <translation>Combinado. Mírelo y luego aplíquelo.</translation>
    </message>
    <message>
        <source>The answer got lost. What the gateway has of the changes leaves this list.</source>
        <translation>La respuesta se perdió. Lo que la puerta de enlace tenga de los cambios sale de esta lista.</translation>
    </message>
    <message>
        <source>Applied in part: %1 of %2. The rest stays for another try.</source>
        <translation>Aplicado en parte: %1 de %2. El resto queda para otro intento.</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>En vigor.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nueva política</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>Aún no hay políticas</translation>
    </message>
    <message>
        <source>A policy is a rule that requests go through: who may call, how often, how large, and what is changed on the way. Try a rate limit in report mode first: it counts and refuses nothing.</source>
        <translation>Una política es una regla por la que pasan las solicitudes: quién puede llamar, con qué frecuencia, de qué tamaño y qué se cambia por el camino. Pruebe primero un límite de tasa en modo informe: cuenta y no rechaza nada.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PolicyConfigField</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PolicyKindField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>%1 (not known to this gateway)</source>
        <translation>%1 (desconocida para esta puerta de enlace)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProblemList</name>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Mostrar u ocultar la lista</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Error anterior</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Error siguiente</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProblemsView</name>
    <message>
        <source>No problems.</source>
        <translation>Sin problemas.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Flujo en vivo</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PromoteDialog</name>
    <message>
        <source>Promote from %1</source>
        <translation>Promover desde %1</translation>
    </message>
    <message>
        <source>In this order, so that nothing names what is not there yet. It becomes part of the pending changes; nothing reaches the gateway before they are applied.</source>
        <translation>En este orden, para que nada nombre lo que aún no existe. Pasa a formar parte de los cambios pendientes; nada llega a la puerta de enlace antes de aplicarlos.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que ocurre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>Añadir a los cambios pendientes</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>necesario para %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names %2, which is not there.</source>
        <translation>%1 nombra %2, que no existe allí.</translation>
    </message>
    <message>
        <source>Secrets don&apos;t come along: a gateway doesn&apos;t show them. Fill them in before you apply.</source>
        <translation>Los secretos no se copian: una puerta de enlace no los muestra. Rellénelos antes de aplicar.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) will be deleted.</source>
        <translation>
            <numerusform>Se eliminará %n objeto.</numerusform>
            <numerusform>Se eliminarán %n objetos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProtectDialog</name>
    <message>
        <source>Public API</source>
        <translation>API pública</translation>
    </message>
    <message>
        <source>For everybody: no key, limits by address, open to browsers.</source>
        <translation>Para todos: sin clave, límites por dirección, abierta a los navegadores.</translation>
    </message>
    <message>
        <source>Partner API</source>
        <translation>API de socios</translation>
    </message>
    <message>
        <source>For known callers: an API key each, limits and a quota by caller.</source>
        <translation>Para llamantes conocidos: una clave de API cada uno, límites y una cuota por llamante.</translation>
    </message>
    <message>
        <source>Internal API</source>
        <translation>API interna</translation>
    </message>
    <message>
        <source>For the own network: private addresses alone, with retries.</source>
        <translation>Para la red propia: solo direcciones privadas, con reintentos.</translation>
    </message>
    <message>
        <source>AI API</source>
        <translation>API de IA</translation>
    </message>
    <message>
        <source>For slow and costly answers: a key, few requests at a time, a daily quota.</source>
        <translation>Para respuestas lentas y costosas: una clave, pocas solicitudes a la vez, una cuota diaria.</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>Proteger %1</translation>
    </message>
    <message>
        <source>Kind of API</source>
        <translation>Tipo de API</translation>
    </message>
    <message>
        <source>&amp;Kind of API</source>
        <translation>&amp;Tipo de API</translation>
    </message>
    <message>
        <source>Policies that would be made</source>
        <translation>Políticas que se crearían</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is applied yet: the policies are gathered in the pending changes, where each can be edited, and one undo takes all of them back.</source>
        <translation>Aún no se aplica nada: las políticas se reúnen en los cambios pendientes, donde se puede editar cada una, y un solo deshacer las retira todas.</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>Añadir a los cambios pendientes</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>valores predeterminados</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>there is one for more: %1</source>
        <translation>hay una más amplia: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>ya existe: %1</translation>
    </message>
    <message>
        <source>this gateway has no such policy</source>
        <translation>esta puerta de enlace no tiene esa política</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) will be made</source>
        <translation>
            <numerusform>Se creará %n política</numerusform>
            <numerusform>Se crearán %n políticas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>Proteger una API</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Qué se protege</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::QuotaGauges</name>
    <message>
        <source>Used up, %1 until %2</source>
        <translation>Agotada, %1 hasta %2</translation>
    </message>
    <message>
        <source>%1 of %2 left until %3</source>
        <translation>quedan %1 de %2 hasta %3</translation>
    </message>
    <message>
        <source>Quotas nearest their end</source>
        <translation>Cuotas más cerca de su final</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used, %4 left until %5, policy %6</source>
        <translation>%1: %2 de %3 usados, quedan %4 hasta %5, política %6</translation>
    </message>
    <message>
        <source>%1, reports only</source>
        <translation>%1, solo informa</translation>
    </message>
    <message numerus="yes">
        <source>%n more quota(s) count addresses or header values, which have no names</source>
        <translation>
            <numerusform>%n cuota más cuenta direcciones o valores de cabecera, que no tienen nombre</numerusform>
            <numerusform>%n cuotas más cuentan direcciones o valores de cabecera, que no tienen nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more counters than the gateway looks at</source>
        <translation>Hay más contadores de los que la puerta de enlace examina</translation>
    </message>
    <message>
        <source>Open whom it counts</source>
        <translation>Abrir a quién cuenta</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>Abrir la política</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RecentRequestBox</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>No request came yet since this window is open</source>
        <translation>Aún no ha llegado ninguna solicitud desde que esta ventana está abierta</translation>
    </message>
    <message>
        <source>There is no request log</source>
        <translation>No hay registro de solicitudes</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ReferenceField</name>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir a él</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>There is no %1 of this name here</source>
        <translation>No hay %1 con este nombre aquí</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RejectionList</name>
    <message>
        <source>Nothing was refused yet. When a policy refuses a request, it says here why.</source>
        <translation>Aún no se ha rechazado nada. Cuando una política rechaza una solicitud, aquí se dice por qué.</translation>
    </message>
    <message>
        <source>Recent rejections</source>
        <translation>Rechazos recientes</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RelatedPanel</name>
    <message>
        <source>names it</source>
        <translation>lo nombra</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>applies here</source>
        <translation>se aplica aquí</translation>
    </message>
    <message>
        <source>applies to it</source>
        <translation>se le aplica</translation>
    </message>
    <message>
        <source>by the group %1</source>
        <translation>por el grupo %1</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>le pertenece</translation>
    </message>
    <message>
        <source>its tenant</source>
        <translation>su inquilino</translation>
    </message>
    <message>
        <source>secret at %1</source>
        <translation>secreto en %1</translation>
    </message>
    <message>
        <source>The way of a request</source>
        <translation>El recorrido de una solicitud</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>It refers to nothing else.</source>
        <translation>No hace referencia a nada más.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>Nada hace referencia a él.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: %1</source>
        <translation>
            <numerusform>y %n más: %1</numerusform>
            <numerusform>y %n más: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestDetail</name>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Shows the policy that refused it</source>
        <translation>Muestra la política que la rechazó</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Shows the route that it took</source>
        <translation>Muestra la ruta que tomó</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Shows the revision of the configuration that it met</source>
        <translation>Muestra la revisión de la configuración que encontró</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Method, address and query; credentials and body are not in the log</source>
        <translation>Método, dirección y consulta; las credenciales y el cuerpo no están en el registro</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Enviar de nuevo…</translation>
    </message>
    <message>
        <source>Fills it into the local gateway&apos;s request panel</source>
        <translation>La pone en el panel de peticiones de la puerta de enlace local</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Detalles de la petición</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Only the local gateway has a request panel; for this one, copy it as curl</source>
        <translation>Solo la puerta de enlace local tiene un panel de peticiones; para esta, cópiela como curl</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Preguntando a la puerta de enlace…</translation>
    </message>
    <message>
        <source>What the gateway did:</source>
        <translation>Lo que hizo la puerta de enlace:</translation>
    </message>
    <message>
        <source>What the gateway would decide now of such a request without credentials:</source>
        <translation>Lo que la puerta de enlace decidiría ahora sobre una petición así sin credenciales:</translation>
    </message>
    <message>
        <source>What the gateway would decide now of such a request of %1:</source>
        <translation>Lo que la puerta de enlace decidiría ahora sobre una petición así de %1:</translation>
    </message>
    <message>
        <source>Copied; add its credentials: they are not in the log</source>
        <translation>Copiado; añada sus credenciales: no están en el registro</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Probar…</translation>
    </message>
    <message>
        <source>Tries it against the policy that refused it, or else its route, and your edits</source>
        <translation>La prueba con la política que la rechazó, o si no con su ruta, y con sus ediciones</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestLog</name>
    <message>
        <source>Calls to gateways</source>
        <translation>Llamadas a puertas de enlace</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta URL</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
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
        <translation>Destinos</translation>
    </message>
    <message>
        <source>The way of a request</source>
        <translation>El recorrido de una solicitud</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (desactivado)</translation>
    </message>
    <message>
        <source>%1: %2, this one</source>
        <translation>%1: %2, este</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ResourceHistoryDialog</name>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>&amp;Restore this…</source>
        <translation>&amp;Restaurar esto…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>No revision changed it yet.</source>
        <translation>Ninguna revisión lo ha cambiado aún.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revisión</numerusform>
            <numerusform>%n revisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The first revision: there is nothing before it.</source>
        <translation>La primera revisión: no hay nada antes.</translation>
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
        <translation>Editar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Discard the pending change</source>
        <translation>Descartar el cambio pendiente</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Copy as YAML</source>
        <translation>Copiar como YAML</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Every tenant</source>
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>La propia puerta de enlace</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Read-only: you can look, copy and compare, and nothing can be changed through this connection.</source>
        <translation>Solo lectura: puede mirar, copiar y comparar, y nada se puede cambiar a través de esta conexión.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nada corresponde al filtro</translation>
    </message>
    <message>
        <source>%1 are hidden by it.</source>
        <translation>%1 están ocultos por él.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <translation>No se pudo cargar: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>Esta conexión es de solo lectura</translation>
    </message>
    <message>
        <source>A copy is among the pending changes: %1. Secrets are not copied.</source>
        <translation>Hay una copia entre los cambios pendientes: %1. Los secretos no se copian.</translation>
    </message>
    <message numerus="yes">
        <source>, used by %n</source>
        <translation>
            <numerusform>, usado por %n</numerusform>
            <numerusform>, usado por %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n resource(s)</source>
        <translation>
            <numerusform>Eliminar %n recurso</numerusform>
            <numerusform>Eliminar %n recursos</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked for deletion and go when the pending changes are applied:</source>
        <translation>Quedan marcados para eliminar y desaparecen al aplicar los cambios pendientes:</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Marcar para eliminar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Nothing refers to it</source>
        <translation>Nada lo referencia</translation>
    </message>
    <message>
        <source>Edit together…</source>
        <translation>Editar juntos…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Excluir este valor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as gatehousectl</source>
        <translation>Copiar como gatehousectl</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Exportar la tabla…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are among the pending changes</source>
        <translation>
            <numerusform>%n edición está entre los cambios pendientes</numerusform>
            <numerusform>%n ediciones están entre los cambios pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n resource(s)</source>
        <translation>
            <numerusform>Activar %n recurso</numerusform>
            <numerusform>Activar %n recursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n resource(s)</source>
        <translation>
            <numerusform>Desactivar %n recurso</numerusform>
            <numerusform>Desactivar %n recursos</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are copied; export the table for all</source>
        <translation>Se copian los primeros %1; exporte la tabla para tenerlos todos</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Proteger…</translation>
    </message>
    <message numerus="yes">
        <source>%n new policy(ies) are among the pending changes</source>
        <translation>
            <numerusform>%n política nueva está entre los cambios pendientes</numerusform>
            <numerusform>%n políticas nuevas están entre los cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>What protects it</source>
        <translation>Qué la protege</translation>
    </message>
    <message>
        <source>Offers sets of policies for an API</source>
        <translation>Ofrece conjuntos de políticas para una API</translation>
    </message>
    <message>
        <source>These refer to them. The gateway refuses a change that leaves a reference without its target:</source>
        <translation>Estos hacen referencia a ellos. La puerta de enlace rechaza un cambio que deje una referencia sin su destino:</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RestoreDialog</name>
    <message>
        <source>Restore revision %1</source>
        <translation>Restaurar la revisión %1</translation>
    </message>
    <message>
        <source>%1 becomes what it was in revision %2, as a new revision. Nothing else changes and the history stays.</source>
        <translation>%1 vuelve a ser lo que era en la revisión %2, como revisión nueva. Nada más cambia y el historial permanece.</translation>
    </message>
    <message>
        <source>The whole configuration becomes what it was in revision %1, as a new revision. The history stays.</source>
        <translation>Toda la configuración vuelve a ser lo que era en la revisión %1, como revisión nueva. El historial permanece.</translation>
    </message>
    <message>
        <source>Asking the gateway what would change…</source>
        <translation>Preguntando a la puerta de enlace qué cambiaría…</translation>
    </message>
    <message>
        <source>Why? (kept in the history)</source>
        <translation>¿Por qué? (se guarda en el historial)</translation>
    </message>
    <message>
        <source>Message of the restore</source>
        <translation>Mensaje de la restauración</translation>
    </message>
    <message>
        <source>Type the connection&apos;s name to go on: %1</source>
        <translation>Escriba el nombre de la conexión para continuar: %1</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be restored through it.</source>
        <translation>Esta conexión es de solo lectura: no se puede restaurar nada a través de ella.</translation>
    </message>
    <message>
        <source>It is already like that: nothing would change.</source>
        <translation>Ya es así: no cambiaría nada.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RoutesPage</name>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nueva ruta</translation>
    </message>
    <message>
        <source>No routes yet</source>
        <translation>Aún no hay rutas</translation>
    </message>
    <message>
        <source>A route says which requests, by host, path and method, go to which service. Without one no request is served.</source>
        <translation>Una ruta dice qué solicitudes, según host, ruta URL y método, van a qué servicio. Sin ninguna no se atiende ninguna solicitud.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas URL</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SampleBody</name>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>Tipo de contenido del cuerpo</translation>
    </message>
    <message>
        <source>A Content-Type among the headers counts instead</source>
        <translation>Un Content-Type entre las cabeceras cuenta en su lugar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The body is longer than %1</source>
        <translation>El cuerpo es más largo que %1</translation>
    </message>
    <message>
        <source>Only the beginning is shown, of %1</source>
        <translation>Solo se muestra el comienzo, de %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SchemaForm</name>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ScopeField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The whole gateway</source>
        <translation>Toda la puerta de enlace</translation>
    </message>
    <message>
        <source>A tenant</source>
        <translation>Un inquilino</translation>
    </message>
    <message>
        <source>The whole tenant</source>
        <translation>Todo el inquilino</translation>
    </message>
    <message>
        <source>One service</source>
        <translation>Un servicio</translation>
    </message>
    <message>
        <source>One route</source>
        <translation>Una ruta</translation>
    </message>
    <message>
        <source>One consumer</source>
        <translation>Un consumidor</translation>
    </message>
    <message>
        <source>A group of consumers</source>
        <translation>Un grupo de consumidores</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>inquilino</translation>
    </message>
    <message>
        <source>Tenant of the scope</source>
        <translation>Inquilino del ámbito</translation>
    </message>
    <message>
        <source>There is no %1 of this name here</source>
        <translation>No hay %1 con este nombre aquí</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Makes a random one, shows it and copies it. It can&apos;t be read again once it is stored.</source>
        <translation>Crea uno aleatorio, lo muestra y lo copia. No se puede volver a leer una vez guardado.</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Generar %1</translation>
    </message>
    <message>
        <source>Copied to the clipboard. Keep it now: it is not shown again once it is stored.</source>
        <translation>Copiado al portapapeles. Guárdelo ahora: no se vuelve a mostrar una vez almacenado.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it</source>
        <translation>Guardado. Déjelo vacío para conservarlo</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Aún no hay secretos</translation>
    </message>
    <message>
        <source>A secret is a value that others refer to by its name, so that it stands in one place and in no policy: a password for an upstream, a signing key. The gateway keeps it sealed and gives it to nobody.</source>
        <translation>Un secreto es un valor al que otros se refieren por su nombre, de modo que está en un solo lugar y en ninguna política: una contraseña para un upstream, una clave de firma. La puerta de enlace lo guarda sellado y no se lo da a nadie.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecurityDetail</name>
    <message>
        <source>Protect…</source>
        <translation>Proteger…</translation>
    </message>
    <message>
        <source>Open the route</source>
        <translation>Abrir la ruta</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Choose an API to read what protects it and what is missing.</source>
        <translation>Elija una API para leer qué la protege y qué falta.</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) chosen; these are the first %1</source>
        <translation>
            <numerusform>%n API elegida; estas son las primeras %1</numerusform>
            <numerusform>%n API elegidas; estas son las primeras %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) chosen</source>
        <translation>
            <numerusform>%n API elegida</numerusform>
            <numerusform>%n API elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>A sound set of policies at once</source>
        <translation>Un conjunto sólido de políticas de una vez</translation>
    </message>
    <message>
        <source>%1, only reports</source>
        <translation>%1, solo informa</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Helped by pending changes, once they are applied: %1</source>
        <translation>Lo remedian los cambios pendientes, una vez aplicados: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecurityPage</name>
    <message>
        <source>Filter APIs</source>
        <translation>Filtrar las API</translation>
    </message>
    <message>
        <source>Filter (/), such as code:limit.none</source>
        <translation>Filtro (/), por ejemplo code:limit.none</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <translation>%1, pendiente</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>APIs and how they are protected</source>
        <translation>Las API y cómo están protegidas</translation>
    </message>
    <message>
        <source>Open the route</source>
        <translation>Abrir la ruta</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Proteger…</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Excluir este valor</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a severity: 3 High</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>with the pending changes, and without</comment>
        <translation>%1 (ahora %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) with severity %1</source>
        <translation>
            <numerusform>%n API con gravedad %1</numerusform>
            <numerusform>%n API con gravedad %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>Mostrar solo estas</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) without authentication</source>
        <translation>
            <numerusform>%n API sin autenticación</numerusform>
            <numerusform>%n API sin autenticación</numerusform>
        </translation>
    </message>
    <message>
        <source>All APIs ask who calls.</source>
        <translation>Todas las API preguntan quién llama.</translation>
    </message>
    <message>
        <source>Pending changes are counted in; they are in force once they are applied.</source>
        <translation>Los cambios pendientes ya están contados; entran en vigor una vez aplicados.</translation>
    </message>
    <message>
        <source>This gateway doesn&apos;t tell of some things, and nothing is said of them here: %1</source>
        <translation>Esta puerta de enlace no informa de algunas cosas, y aquí no se dice nada de ellas: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nada corresponde al filtro</translation>
    </message>
    <message>
        <source>%1 are hidden by it.</source>
        <translation>%1 están ocultos por él.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>No APIs yet</source>
        <translation>Aún no hay API</translation>
    </message>
    <message>
        <source>What protects an API, and what is missing, shows here as soon as there is a route that is enabled.</source>
        <translation>Qué protege una API, y qué falta, aparece aquí en cuanto hay una ruta activada.</translation>
    </message>
    <message>
        <source>Go to Routes</source>
        <translation>Ir a Rutas</translation>
    </message>
    <message>
        <source>It can&apos;t be told how APIs are protected</source>
        <translation>No se puede saber cómo están protegidas las API</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Read-only: what is missing can be seen here, and nothing can be changed through this connection.</source>
        <translation>Solo lectura: aquí se ve lo que falta, y nada se puede cambiar a través de esta conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are among the pending changes</source>
        <translation>
            <numerusform>%n edición está entre los cambios pendientes</numerusform>
            <numerusform>%n ediciones están entre los cambios pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were left out: choose fewer at a time.</source>
        <translation>
            <numerusform>%n más se omitió: elija menos a la vez.</numerusform>
            <numerusform>%n más se omitieron: elija menos a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new policy(ies) are among the pending changes</source>
        <translation>
            <numerusform>%n política nueva está entre los cambios pendientes</numerusform>
            <numerusform>%n políticas nuevas están entre los cambios pendientes</numerusform>
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
        <translation>Nuevo servicio</translation>
    </message>
    <message>
        <source>No APIs yet</source>
        <translation>Aún no hay API</translation>
    </message>
    <message>
        <source>A service is one version of an API and where it runs. Make one, then a route that leads requests to it.</source>
        <translation>Un servicio es una versión de una API y el lugar donde se ejecuta. Cree uno y después una ruta que le lleve solicitudes.</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nueva ruta</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas URL</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Routes of the service</source>
        <translation>Rutas del servicio</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) lead here</source>
        <translation>
            <numerusform>%n ruta lleva aquí</numerusform>
            <numerusform>%n rutas llevan aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>No route leads here: requests can&apos;t reach this service yet.</source>
        <translation>Ninguna ruta lleva aquí: las solicitudes aún no pueden llegar a este servicio.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SizeField</name>
    <message>
        <source>A number with a unit: 512, 8KiB, 1MiB, 2GiB</source>
        <translation>Un número con unidad: 512, 8KiB, 1MiB, 2GiB</translation>
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
        <translation>Ctrl+Espacio completa</translation>
    </message>
    <message>
        <source>A document is an object: names with values</source>
        <translation>Un documento es un objeto: nombres con valores</translation>
    </message>
    <message>
        <source>The comments could not be kept; Ctrl+Z brings them back.</source>
        <translation>No se pudieron conservar los comentarios; Ctrl+Z los recupera.</translation>
    </message>
    <message>
        <source>Comments stay in this window; the gateway does not keep them.</source>
        <translation>Los comentarios quedan en esta ventana; la puerta de enlace no los guarda.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SourceText</name>
    <message>
        <source>Source</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SpokenNames</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::StoreDirectory</name>
    <message>
        <source>Local gateway</source>
        <translation>Puerta de enlace local</translation>
    </message>
    <message>
        <source>This version knows no gateways of the kind &quot;%1&quot;.</source>
        <translation>Esta versión no conoce puertas de enlace del tipo «%1».</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Connected: %1 %2, revision %3, as %4 (%5).</source>
        <translation>Conectado: %1 %2, revisión %3, como %4 (%5).</translation>
    </message>
    <message>
        <source>Without TLS the token can be read on the way.</source>
        <translation>Sin TLS, el token se puede leer por el camino.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>The connection and its token are forgotten on this computer. The gateway itself is not touched.</source>
        <translation>La conexión y su token se olvidan en este equipo. La propia puerta de enlace no se toca.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TargetsPage</name>
    <message>
        <source>Ejected, %1 s left</source>
        <translation>Apartado, quedan %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Up, %n failure(s) in a row</source>
        <translation>
            <numerusform>Disponible, %n fallo</numerusform>
            <numerusform>Disponible, %n fallos seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
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
        <translation>Apartamientos</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Go to APIs</source>
        <translation>Ir a las API</translation>
    </message>
    <message>
        <source>Waiting for the gateway…</source>
        <translation>Esperando a la puerta de enlace…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Últimos 5 minutos</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Últimas 6 horas</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Filter targets</source>
        <translation>Filtrar destinos</translation>
    </message>
    <message>
        <source>Filter, such as state:down</source>
        <translation>Filtrar, como state:down</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n destino</numerusform>
            <numerusform>%n destinos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 targets</source>
        <translation>%1 de %2 destinos</translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n caído</numerusform>
            <numerusform>%n caídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ejected</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>Aún no hay destinos</translation>
    </message>
    <message>
        <source>Targets are where a service&apos;s requests go. Give a service one or more: how each is, and how it was, shows here.</source>
        <translation>Los destinos son adonde van las solicitudes de un servicio. Dé uno o más a un servicio: cómo está y cómo estuvo cada uno se ve aquí.</translation>
    </message>
    <message>
        <source>The targets can&apos;t be shown</source>
        <translation>No se pueden mostrar los destinos</translation>
    </message>
    <message>
        <source>Choose a target to read how it was; double click opens its service.</source>
        <translation>Elija un destino para leer cómo estuvo; doble clic abre su servicio.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TenantsPage</name>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Nuevo inquilino</translation>
    </message>
    <message>
        <source>No tenants</source>
        <translation>Sin inquilinos</translation>
    </message>
    <message>
        <source>A tenant is a team with its own services, routes, consumers and policies. What belongs to one is not seen by another.</source>
        <translation>Un inquilino es un equipo con sus propios servicios, rutas, consumidores y políticas. Lo que es de uno no lo ve otro.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TextField</name>
    <message>
        <source>Too long or of several lines: edit it in the Source tab</source>
        <translation>Demasiado largo o de varias líneas: edítelo en la pestaña Código</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ToggleField</name>
    <message>
        <source>Holds %1 now</source>
        <translation>Contiene ahora %1</translation>
    </message>
    <message>
        <source>On by default</source>
        <translation>Activado de forma predeterminada</translation>
    </message>
    <message>
        <source>Off by default</source>
        <translation>Desactivado de forma predeterminada</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TourCard</name>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>A gateway inside</source>
        <translation>Una puerta de enlace dentro</translation>
    </message>
    <message>
        <source>The local gateway is a whole gateway in this program, with sample APIs and traffic. Send it a request and see how it was decided.</source>
        <translation>La puerta de enlace local es una puerta de enlace entera en este programa, con API y tráfico de ejemplo. Envíele una petición y vea cómo se decidió.</translation>
    </message>
    <message>
        <source>Live traffic</source>
        <translation>Tráfico en vivo</translation>
    </message>
    <message>
        <source>Requests, latencies and rejections, second by second. Drag over a chart to look closer.</source>
        <translation>Peticiones, latencias y rechazos, segundo a segundo. Arrastre sobre un gráfico para mirar más de cerca.</translation>
    </message>
    <message>
        <source>Routes and policies</source>
        <translation>Rutas y políticas</translation>
    </message>
    <message>
        <source>Routes, policies, consumers and tenants are edited in forms at the side. F1 explains the field that you are in.</source>
        <translation>Las rutas, políticas, consumidores e inquilinos se editan en formularios al lado. F1 explica el campo en el que está.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>¿Por qué se rechazó?</translation>
    </message>
    <message>
        <source>Choose a request in the log: it tells, policy by policy, how it was decided.</source>
        <translation>Elija una petición en el registro: dice, política por política, cómo se decidió.</translation>
    </message>
    <message>
        <source>Nothing is applied by itself</source>
        <translation>Nada se aplica por sí solo</translation>
    </message>
    <message>
        <source>Edits wait as pending changes. Look at what they would change, then apply them with Ctrl+S.</source>
        <translation>Las ediciones esperan como cambios pendientes. Mire qué cambiarían y aplíquelas con Ctrl+S.</translation>
    </message>
    <message>
        <source>One key for everything</source>
        <translation>Una tecla para todo</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, objects, actions and help.</source>
        <translation>Ctrl+K encuentra páginas, objetos, acciones y ayuda.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>End the tour; Help → Tour begins it again</source>
        <translation>Termina la visita; Ayuda → Visita guiada la empieza de nuevo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TrustDialog</name>
    <message>
        <source>The certificate has changed</source>
        <translation>El certificado ha cambiado</translation>
    </message>
    <message>
        <source>Unknown certificate</source>
        <translation>Certificado desconocido</translation>
    </message>
    <message>
        <source>The gateway shows another certificate than the one that you trusted.</source>
        <translation>La puerta de enlace muestra un certificado distinto del que usted aprobó.</translation>
    </message>
    <message>
        <source>Somebody may be listening in between. Nothing was sent, the token least of all. If the certificate was really replaced, ask who runs the gateway for the new fingerprint, then forget the old one in the connection&apos;s settings and test again.</source>
        <translation>Puede que alguien esté escuchando en medio. No se envió nada, y menos aún el token. Si el certificado se sustituyó de verdad, pida la nueva huella a quien opera la puerta de enlace, olvide la antigua en los ajustes de la conexión y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Trusted (SHA-256)</source>
        <translation>De confianza (SHA-256)</translation>
    </message>
    <message>
        <source>Shown now (SHA-256)</source>
        <translation>Mostrado ahora (SHA-256)</translation>
    </message>
    <message>
        <source>No authority that this computer knows vouches for the gateway&apos;s certificate: %1</source>
        <translation>Ninguna autoridad que este equipo conozca responde por el certificado de la puerta de enlace: %1</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256)</source>
        <translation>Su huella (SHA-256)</translation>
    </message>
    <message>
        <source>Compare it with the one that the gateway&apos;s operator tells you, by another way than this connection. Once trusted, exactly this certificate is accepted, and any other refused.</source>
        <translation>Compárela con la que le dé quien opera la puerta de enlace, por otra vía que esta conexión. Una vez de confianza, se acepta exactamente este certificado y se rechaza cualquier otro.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TryPanel</name>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>As consumer</source>
        <translation>Como consumidor</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>Cabeceras, una por línea</translation>
    </message>
    <message>
        <source>Explains what would be decided with the pending changes; nothing is sent or applied</source>
        <translation>Explica qué se decidiría con los cambios pendientes; no se envía ni se aplica nada</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Try a request against what you edit, before it is applied.</source>
        <translation>Pruebe una petición con lo que está editando, antes de aplicarlo.</translation>
    </message>
    <message>
        <source>nobody: as the headers say</source>
        <translation>nadie: según las cabeceras</translation>
    </message>
    <message>
        <source>A header is Name: value; this is none: %1</source>
        <translation>Una cabecera es Nombre: valor; esto no lo es: %1</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Preguntando a la puerta de enlace…</translation>
    </message>
    <message>
        <source>With the changes: %1</source>
        <translation>Con los cambios: %1</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <translation>Como está ahora: %1</translation>
    </message>
    <message>
        <source>Now: %1. With the changes: %2</source>
        <translation>Ahora: %1. Con los cambios: %2</translation>
    </message>
    <message>
        <source>It can&apos;t be tried:</source>
        <translation>No se puede probar:</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>como abajo</translation>
    </message>
    <message>
        <source>A recent request of the log; header fields and body are not in it</source>
        <translation>Una solicitud reciente del registro; los campos de cabecera y el cuerpo no están en él</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::UnsavedDialog</name>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>it is so already</source>
        <translation>ya es así</translation>
    </message>
    <message>
        <source>was deleted; it would be made again</source>
        <translation>fue eliminado; se crearía de nuevo</translation>
    </message>
    <message>
        <source>others changed the same, yours would replace it: %1</source>
        <translation>otros cambiaron lo mismo, lo suyo lo reemplazaría: %1</translation>
    </message>
    <message>
        <source>others changed other fields, which stay</source>
        <translation>otros cambiaron otros campos, que se quedan</translation>
    </message>
    <message>
        <source>its secret has to be entered again</source>
        <translation>su secreto debe introducirse de nuevo</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Ediciones sin guardar</translation>
    </message>
    <message>
        <source>Restored, they become pending changes again; nothing is applied yet.</source>
        <translation>Al restaurarlas vuelven a ser cambios pendientes; todavía no se aplica nada.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Meanwhile at the gateway</source>
        <translation>Mientras tanto en la puerta de enlace</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Descartar todo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Combinar…</translation>
    </message>
    <message>
        <source>Shows field by field what others changed meanwhile, and lets you choose</source>
        <translation>Muestra campo por campo lo que otros cambiaron mientras tanto y le deja elegir</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) had not been applied when the connection was last closed. They were kept on %1.</source>
        <translation>
            <numerusform>%n edición no se había aplicado cuando se cerró la conexión por última vez. Se guardó el %1.</numerusform>
            <numerusform>%n ediciones no se habían aplicado cuando se cerró la conexión por última vez. Se guardaron el %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::UnsavedKeeper</name>
    <message>
        <source>Restore unsaved edits</source>
        <translation>Restaurar ediciones sin guardar</translation>
    </message>
    <message>
        <source>Unsaved edits of an earlier run can&apos;t be read (%1); they are kept in %2</source>
        <translation>Las ediciones sin guardar de una ejecución anterior no se pueden leer (%1); se conservan en %2</translation>
    </message>
    <message>
        <source>Edits can&apos;t be kept for the next start: %1 can&apos;t be written</source>
        <translation>Las ediciones no se pueden conservar para el próximo inicio: no se puede escribir %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::VariantField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Como JSON</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::WallWindow</name>
    <message>
        <source>Rejected per second by policy</source>
        <translation>Rechazadas por segundo por política</translation>
    </message>
    <message>
        <source>%1 on the wall</source>
        <translation>%1 en el muro</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>No hay peticiones en este tiempo.</translation>
    </message>
    <message>
        <source>Connection lost, figures from %1</source>
        <translation>Conexión perdida, cifras de %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::WelcomePage</name>
    <message>
        <source>Start the local gateway</source>
        <translation>Iniciar la puerta de enlace local</translation>
    </message>
    <message>
        <source>Connect to a gateway…</source>
        <translation>Conectar con una puerta de enlace…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Le damos la bienvenida a Gatehouse</translation>
    </message>
    <message>
        <source>Start the gateway inside: it brings two sample APIs and live traffic, and nothing leaves this computer. Or connect to a gateway that runs elsewhere.</source>
        <translation>Inicie la puerta de enlace incluida: trae dos API de ejemplo y tráfico en vivo, y nada sale de este equipo. O conéctese a una puerta de enlace que se ejecuta en otro lugar.</translation>
    </message>
    <message>
        <source>Connect to a gateway: its Admin API&apos;s URL and a token are all that is needed.</source>
        <translation>Conéctese a una puerta de enlace: bastan la URL de su API de administración y un token.</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Editar la conexión…</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::EventStream</name>
    <message>
        <source>The gateway refused the token</source>
        <translation>La puerta de enlace rechazó el token</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>La puerta de enlace respondió %1</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is no event stream</source>
        <translation>La respuesta de la puerta de enlace no es un flujo de eventos</translation>
    </message>
    <message>
        <source>The gateway ended the stream</source>
        <translation>La puerta de enlace terminó el flujo</translation>
    </message>
    <message>
        <source>The gateway fell silent</source>
        <translation>La puerta de enlace enmudeció</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::NativeDriver</name>
    <message>
        <source>The gateway&apos;s answer makes no sense</source>
        <translation>La respuesta de la puerta de enlace no tiene sentido</translation>
    </message>
    <message>
        <source>A list has no items.</source>
        <translation>Una lista no tiene «items».</translation>
    </message>
    <message>
        <source>The gateway lists more than 1,000,000 resources.</source>
        <translation>La puerta de enlace enumera más de 1.000.000 de recursos.</translation>
    </message>
    <message>
        <source>The gateway&apos;s pages go in a circle.</source>
        <translation>Las páginas de la puerta de enlace van en círculo.</translation>
    </message>
    <message>
        <source>It is no %1 but %2.</source>
        <translation>No es %1, sino %2.</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::Transport</name>
    <message>
        <source>The gateway&apos;s certificate has changed. Trusted: %1. Shown now: %2. Somebody may be listening in between; nothing was sent.</source>
        <translation>El certificado de la puerta de enlace ha cambiado. De confianza: %1. Mostrado ahora: %2. Quizá alguien escuche en medio; no se envió nada.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted: %1. Its SHA-256 fingerprint is %2.</source>
        <translation>El certificado de la puerta de enlace no es de confianza: %1. Su huella SHA-256 es %2.</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>Esta conexión es de solo lectura</translation>
    </message>
    <message>
        <source>Nothing was sent. Change the connection&apos;s safety level to edit this gateway.</source>
        <translation>No se envió nada. Cambie el nivel de seguridad de la conexión para editar esta puerta de enlace.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer has more than 64 MiB and was not read.</source>
        <translation>La respuesta de la puerta de enlace supera los 64 MiB y no se leyó.</translation>
    </message>
    <message>
        <source>Nothing listens there</source>
        <translation>Nada escucha allí</translation>
    </message>
    <message>
        <source>The host is not known</source>
        <translation>No se conoce el host</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>El nombre %1 no tiene dirección.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time</source>
        <translation>La puerta de enlace no respondió a tiempo</translation>
    </message>
    <message>
        <source>No whole answer within %1 s.</source>
        <translation>No hubo respuesta completa en %1 s.</translation>
    </message>
    <message>
        <source>The gateway could not be reached</source>
        <translation>No se pudo contactar con la puerta de enlace</translation>
    </message>
    <message>
        <source>The gateway refused the token</source>
        <translation>La puerta de enlace rechazó el token</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>Este token no puede hacer eso</translation>
    </message>
    <message>
        <source>The gateway does not have that</source>
        <translation>La puerta de enlace no tiene eso</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile</source>
        <translation>Otra persona lo cambió mientras tanto</translation>
    </message>
    <message>
        <source>The gateway refused this</source>
        <translation>La puerta de enlace rechazó esto</translation>
    </message>
    <message>
        <source>The gateway wants to send us elsewhere, and was not followed</source>
        <translation>La puerta de enlace quiere enviarnos a otro lugar y no se la siguió</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>La puerta de enlace respondió %1</translation>
    </message>
    <message>
        <source>The answer is no problem document.</source>
        <translation>La respuesta no es un documento de problema.</translation>
    </message>
    <message>
        <source>This gateway is read-only</source>
        <translation>Esta puerta de enlace es de solo lectura</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 rechazó la conexión.</translation>
    </message>
</context>
</TS>
