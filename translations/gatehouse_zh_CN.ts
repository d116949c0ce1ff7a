<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 已到期</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s)</source>
        <translation>
            <numerusform>%1 将在 %n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>The key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>%1 % of the requests are rejected</source>
        <translation>%1 % 的请求被拒绝</translation>
    </message>
    <message>
        <source>In the last minute, by policies; the threshold is %1 %.</source>
        <translation>最近一分钟内，由策略拒绝；阈值为 %1 %。</translation>
    </message>
    <message>
        <source>%1 answers %2 % with errors</source>
        <translation>%1 的响应中有 %2 % 是错误</translation>
    </message>
    <message>
        <source>5xx in the last minute, as when its targets are down; the threshold is %1 %.</source>
        <translation>最近一分钟内的 5xx，例如其目标不可用时；阈值为 %1 %。</translation>
    </message>
    <message>
        <source>The quota of %1 is used up</source>
        <translation>%1 的配额已用尽</translation>
    </message>
    <message>
        <source>%1 has used %2 % of its quota</source>
        <translation>%1 已使用其配额的 %2 %</translation>
    </message>
    <message>
        <source>%1 of %2 left until %3, policy %4</source>
        <translation>%3 前剩余 %1 / %2，策略 %4</translation>
    </message>
</context>
<context>
    <name>ApplyGuard</name>
    <message>
        <source>This connection is read-only. Nothing can be put into force through it; its safety level is set in the connection&apos;s settings.</source>
        <translation>此连接为只读。无法通过它使任何内容生效；其安全级别在连接设置中设定。</translation>
    </message>
    <message>
        <source>Type the connection&apos;s &amp;name to go on: %1</source>
        <translation>要继续，请输入连接名称(&amp;N)：%1</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>连接名称</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Filter (/), such as who:owner outcome:refused</source>
        <translation>筛选 (/)，例如 who:owner outcome:refused</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>marked for deletion</source>
        <translation>已标记删除</translation>
    </message>
    <message>
        <source>has something else in the place of “%1”</source>
        <translation>在“%1”的位置上是其他内容</translation>
    </message>
    <message>
        <source>not set (%1)</source>
        <translation>未设置（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n 项将更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already as wanted</source>
        <translation>
            <numerusform>%n 项已符合要求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none</source>
        <translation>
            <numerusform>%n 项没有该值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%n 项无法更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallError</name>
    <message>
        <source>request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>Is the gateway running and reachable? Check the connection&apos;s address, then try again.</source>
        <translation>网关是否正在运行且可达？请检查连接的地址，然后重试。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Edit the connection to look at it and trust it once.</source>
        <translation>网关的证书不受信任。请编辑该连接，查看证书并信任一次。</translation>
    </message>
    <message>
        <source>The gateway does not take the token. Edit the connection and enter another one.</source>
        <translation>网关不接受该令牌。请编辑该连接并输入其他令牌。</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask an owner, or use another token.</source>
        <translation>您的角色无权执行此操作。请联系所有者，或使用其他令牌。</translation>
    </message>
    <message>
        <source>It is not there any more. Refresh to see what is.</source>
        <translation>它已不存在。请刷新以查看现有内容。</translation>
    </message>
    <message>
        <source>Solve what is marked and try again. Nothing was changed.</source>
        <translation>请解决标记的问题后重试。未做任何更改。</translation>
    </message>
    <message>
        <source>This connection or the gateway is read-only.</source>
        <translation>此连接或网关为只读。</translation>
    </message>
    <message>
        <source>The gateway failed. Its log says more; try again.</source>
        <translation>网关出错。详情请查看其日志，然后重试。</translation>
    </message>
    <message>
        <source>The answer could not be understood. Is this the Admin API of a gateway of a fitting version?</source>
        <translation>无法理解响应。这是兼容版本网关的管理 API 吗？</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The answer was larger than the console accepts. Narrow the filter.</source>
        <translation>响应大于控制台可接受的大小。请缩小筛选范围。</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Look at the difference, merge it, and apply again.</source>
        <translation>期间有人修改了它。请查看差异、合并后再次应用。</translation>
    </message>
    <message>
        <source>Not fresh: %1. %2</source>
        <translation>数据未更新：%1。%2</translation>
    </message>
    <message>
        <source>Live stream: %1</source>
        <translation>实时数据流：%1</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>requests/s</source>
        <translation>请求/秒</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>over %1 ms</source>
        <translation>超过 %1 毫秒</translation>
    </message>
    <message>
        <source>%1–%2 ms</source>
        <translation>%1–%2 毫秒</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>拒绝/秒</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>Revision %1 by %2</source>
        <translation>修订版 %1，由 %2 创建</translation>
    </message>
</context>
<context>
    <name>ColourRules</name>
    <message>
        <source>Server errors</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>超出限制</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>It says nothing</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Choose and order columns…</source>
        <translation>选择列并排序…</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>列集“%1”</translation>
    </message>
    <message>
        <source>Save as a column set…</source>
        <translation>另存为列集…</translation>
    </message>
    <message>
        <source>Delete a column set</source>
        <translation>删除列集</translation>
    </message>
    <message>
        <source>Save as a column set</source>
        <translation>另存为列集</translation>
    </message>
    <message>
        <source>Name of the set; one of the same name is replaced:</source>
        <translation>列集的名称；同名的列集将被替换：</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>line %1: </source>
        <translation>第 %1 行：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Payments, production</source>
        <translation>支付，生产</translation>
    </message>
    <message>
        <source>Admin API &amp;URL</source>
        <translation>管理 API 的 URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>&amp;Safety level</source>
        <translation>安全级别(&amp;S)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>No longer trust this certificate by hand</source>
        <translation>不再手动信任此证书</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Close the panel (Esc). What was typed is kept as a pending change.</source>
        <translation>关闭面板 (Esc)。已输入的内容保留为待应用的更改。</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>&amp;Add to changes</source>
        <translation>加入更改(&amp;A)</translation>
    </message>
    <message>
        <source>Puts this into the pending changes (Ctrl+Enter). Nothing reaches the gateway before they are applied.</source>
        <translation>将其放入待应用的更改 (Ctrl+Enter)。应用之前不会发送到网关。</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Back to what the gateway has; takes a pending change of this resource away.</source>
        <translation>恢复为网关上的内容；同时移除此资源的待应用更改。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>What it uses and what uses it</source>
        <translation>它使用的内容以及使用它的内容</translation>
    </message>
</context>
<context>
    <name>EditViews</name>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>ExpressionCheck</name>
    <message>
        <source>It must come to %1, not to %2</source>
        <translation>结果必须是 %1，而不是 %2</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>可选值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目数</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>在源码中</translation>
    </message>
</context>
<context>
    <name>GatehouseLink</name>
    <message>
        <source>The link is too long.</source>
        <translation>链接过长。</translation>
    </message>
    <message>
        <source>It is no link that begins with gatehouse://.</source>
        <translation>这不是以 gatehouse:// 开头的链接。</translation>
    </message>
    <message>
        <source>The link asks for something that this version does not know. Links look like gatehouse://open/CONNECTION/PAGE.</source>
        <translation>此版本不认识链接所请求的内容。链接的形式为 gatehouse://open/CONNECTION/PAGE。</translation>
    </message>
    <message>
        <source>The link does not say which connection and which page it means. Links look like gatehouse://open/CONNECTION/PAGE.</source>
        <translation>链接没有说明指的是哪个连接和哪个页面。链接的形式为 gatehouse://open/CONNECTION/PAGE。</translation>
    </message>
    <message>
        <source>The link names an object in a way that this version does not understand.</source>
        <translation>此版本无法理解链接指明对象的方式。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Restore only this &amp;resource…</source>
        <translation>仅恢复此资源(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;store revision…</source>
        <translation>恢复修订版(&amp;S)…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Filter what is loaded (/), such as author:owner</source>
        <translation>筛选已加载的内容 (/)，例如 author:owner</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>密钥集</translation>
    </message>
    <message>
        <source>Key sets</source>
        <translation>密钥集</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>LocalGatewayPage</name>
    <message>
        <source>Sample traffic</source>
        <translation>示例流量</translation>
    </message>
    <message>
        <source>About 20 requests a second: 200s, some 401s, and 429s of the mobile app&apos;s limit</source>
        <translation>每秒约 20 个请求：200、少量 401，以及移动应用超限产生的 429</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>本地网关</translation>
    </message>
</context>
<context>
    <name>LocalGatewayRequestPanel</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>As &amp;consumer</source>
        <translation>使用消费者身份(&amp;C)</translation>
    </message>
    <message>
        <source>As consumer</source>
        <translation>使用消费者身份</translation>
    </message>
    <message>
        <source>&amp;Headers, one a line</source>
        <translation>标头，每行一个(&amp;H)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>正文(&amp;B)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send once and trace the decision (Ctrl+Enter)</source>
        <translation>发送一次并跟踪决策 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Explain only</source>
        <translation>仅解释</translation>
    </message>
    <message>
        <source>Ask how the gateway would decide; nothing is sent or counted</source>
        <translation>询问网关将如何决策；不发送也不计数</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>压测</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>请求数量</translation>
    </message>
    <message>
        <source> requests</source>
        <translation> 个请求</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source> connections</source>
        <translation> 个连接</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> 每秒</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Start load</source>
        <translation>开始压测</translation>
    </message>
    <message>
        <source>Progress of the load</source>
        <translation>压测进度</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>响应标头</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status, filtered by the gateway</source>
        <translation>状态，由网关筛选</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Tenant, filtered by the gateway</source>
        <translation>租户，由网关筛选</translation>
    </message>
    <message>
        <source>Route (tenant/id)</source>
        <translation>路由（租户/标识）</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Path contains (/)</source>
        <translation>路径包含 (/)</translation>
    </message>
    <message>
        <source>Path contains</source>
        <translation>路径包含</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Keeps the newest in view</source>
        <translation>始终显示最新内容</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Filter what is here (Ctrl+F), such as status&gt;=500 ms&gt;100</source>
        <translation>筛选此处的内容 (Ctrl+F)，例如 status&gt;=500 ms&gt;100</translation>
    </message>
    <message>
        <source>Filter what is here</source>
        <translation>筛选此处的内容</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>颜色规则</translation>
    </message>
    <message>
        <source>Which requests stand out, and how</source>
        <translation>哪些请求突出显示，以及如何显示</translation>
    </message>
    <message>
        <source>Not followed for %1 s</source>
        <translation>有 %1 秒未跟随</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start on)</source>
        <translation>语言（下次启动生效）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Local gateway</source>
        <translation>本地网关(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Changes, log and problems</source>
        <translation>更改、日志和问题</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>待应用的更改</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>请求日志</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>添加连接(&amp;A)…</translation>
    </message>
    <message>
        <source>Connect to a gateway</source>
        <translation>连接到网关</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last pending edit</source>
        <translation>撤消上一次待应用的编辑</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Redo the pending edit</source>
        <translation>重做待应用的编辑</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>筛选此页(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>全局搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>Pages, resources and actions</source>
        <translation>页面、资源和操作</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the gateway again</source>
        <translation>重新查询网关</translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>应用更改(&amp;A)</translation>
    </message>
    <message>
        <source>Put the pending changes into force</source>
        <translation>使待应用的更改生效</translation>
    </message>
    <message>
        <source>&amp;Preview changes</source>
        <translation>预览更改(&amp;P)</translation>
    </message>
    <message>
        <source>Dry run of the pending changes on the gateway</source>
        <translation>在网关上试运行待应用的更改</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>Drop all pending changes</source>
        <translation>放弃所有待应用的更改</translation>
    </message>
    <message>
        <source>&amp;Take back what was applied last</source>
        <translation>撤回上次应用的内容(&amp;T)</translation>
    </message>
    <message>
        <source>Gathers the inverse as pending changes</source>
        <translation>将其逆操作收集为待应用的更改</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the connections</source>
        <translation>显示或隐藏连接</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表单(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide the form panel</source>
        <translation>显示或隐藏表单面板</translation>
    </message>
    <message>
        <source>C&amp;hanges, log and problems</source>
        <translation>更改、日志和问题(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the lower panel</source>
        <translation>显示或隐藏下方面板</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Dark or light as the desktop says</source>
        <translation>按桌面设置使用深色或浅色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Start the local gateway</source>
        <translation>启动本地网关(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top the local gateway</source>
        <translation>停止本地网关(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart the local gateway</source>
        <translation>重启本地网关(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>打开其页面(&amp;O)</translation>
    </message>
    <message>
        <source>URLs, sample traffic and the request panel</source>
        <translation>URL、示例流量和请求面板</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>关于 Gatehouse(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>复制此视图的链接(&amp;C)</translation>
    </message>
    <message>
        <source>A gatehouse:// link that shows a colleague the same page or object</source>
        <translation>gatehouse:// 链接，可让同事看到同一页面或对象</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>What ends soon, fails, or is rejected too often</source>
        <translation>即将到期、出现故障或过于频繁被拒绝的内容</translation>
    </message>
    <message>
        <source>&amp;Compare and promote…</source>
        <translation>比较与提升(&amp;C)…</translation>
    </message>
    <message>
        <source>Two connections or files beside each other</source>
        <translation>并排显示两个连接或文件</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>保存诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>A report without secrets for whoever is to look into a fault</source>
        <translation>不含机密的报告，供排查故障的人使用</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>大屏(&amp;W)</translation>
    </message>
    <message>
        <source>The figures on the whole screen, to be read from afar</source>
        <translation>将数据显示在整个屏幕上，便于远处观看</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no animations, and the caret does not blink</source>
        <translation>没有任何自行移动的内容：无动画，光标不闪烁</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>编辑连接(&amp;E)…</translation>
    </message>
    <message>
        <source>Its name, address, token and safety level</source>
        <translation>其名称、地址、令牌和安全级别</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Close the connection; it stays in the list</source>
        <translation>关闭连接；它仍保留在列表中</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>移除连接(&amp;R)…</translation>
    </message>
    <message>
        <source>Forget the connection and its token on this computer</source>
        <translation>在此计算机上忘记该连接及其令牌</translation>
    </message>
</context>
<context>
    <name>NewResourceBox</name>
    <message>
        <source>&amp;Tenant</source>
        <translation>租户(&amp;T)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>&amp;Id *</source>
        <translation>标识(&amp;I) *</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Small letters, digits, point, hyphen, underscore; begins with a letter or digit. It can&apos;t be changed later.</source>
        <translation>小写字母、数字、点、连字符、下划线；以字母或数字开头。之后不能更改。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the charts still (Space)</source>
        <translation>冻结图表（空格键）</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Send a request…</source>
        <translation>发送请求…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>本地网关</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Key sets</source>
        <translation>密钥集</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
</context>
<context>
    <name>PendingDock</name>
    <message>
        <source>Dis&amp;card</source>
        <translation>放弃(&amp;C)</translation>
    </message>
    <message>
        <source>Takes the chosen edits away (Del)</source>
        <translation>移除选中的编辑 (Del)</translation>
    </message>
    <message>
        <source>Discard a&amp;ll</source>
        <translation>全部放弃(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo last apply</source>
        <translation>撤消上次应用(&amp;U)</translation>
    </message>
    <message>
        <source>Puts the way back of what was applied last into the pending changes; look at it, then apply it</source>
        <translation>将上次应用内容的回退放入待应用的更改；查看后再应用</translation>
    </message>
    <message>
        <source>What is this change for? (kept in the history)</source>
        <translation>此更改的目的是什么？（保留在历史中）</translation>
    </message>
    <message>
        <source>Message of the change</source>
        <translation>更改说明</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Asks the gateway what it would do, without doing it</source>
        <translation>询问网关会做什么，但不执行</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>待应用的更改</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Shows field by field what others changed meanwhile, and lets you choose</source>
        <translation>逐个字段显示他人期间的修改，并由您选择</translation>
    </message>
    <message>
        <source>Puts all pending changes into force (Ctrl+S)</source>
        <translation>使所有待应用的更改生效 (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>PolicyKindGroup</name>
    <message>
        <source>Who is calling</source>
        <translation>谁在调用</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>What may pass</source>
        <translation>什么可以通过</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>更改什么</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>a number such as 500</source>
        <translation>数字，例如 500</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a time such as 2026-11-27, 2026-11-27T10:30, today or -2h</source>
        <translation>时间，例如 2026-11-27、2026-11-27T10:30、today 或 -2h</translation>
    </message>
    <message>
        <source>a duration such as 250ms, 30s or 5m</source>
        <translation>时长，例如 250ms、30s 或 5m</translation>
    </message>
    <message>
        <source>a size such as 512, 8KiB or 1MB</source>
        <translation>大小，例如 512、8KiB 或 1MB</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>either side</source>
        <translation>任一侧成立</translation>
    </message>
    <message>
        <source>both sides, as beside each other</source>
        <translation>两侧都成立，与并列书写相同</translation>
    </message>
    <message>
        <source>the opposite, as a minus sign</source>
        <translation>取反，与减号相同</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>完全等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少为</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多为</translation>
    </message>
    <message>
        <source>There is no column “%1” here; in quotes it is searched for as text</source>
        <translation>此处没有列“%1”；加上引号可将其作为文本搜索</translation>
    </message>
    <message>
        <source>There is no column “%1” here; is “%2” meant?</source>
        <translation>此处没有列“%1”；您指的是“%2”吗？</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 只接受一个值</translation>
    </message>
    <message>
        <source>%1 compares numbers, times, durations and sizes; “%2” holds text</source>
        <translation>%1 用于比较数字、时间、时长和大小；“%2”是文本</translation>
    </message>
    <message>
        <source>“%1” is true or false: write %1:true or %1:false</source>
        <translation>“%1”为 true 或 false：请写成 %1:true 或 %1:false</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation>这不是正则表达式：%1</translation>
    </message>
    <message>
        <source>“%1” takes %2</source>
        <translation>“%1”接受的是：%2</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters</source>
        <translation>筛选条件最多 %1 个字符</translation>
    </message>
    <message>
        <source>The closing quote is missing</source>
        <translation>缺少右引号</translation>
    </message>
    <message>
        <source>A pattern has at most %1 characters</source>
        <translation>模式最多 %1 个字符</translation>
    </message>
    <message>
        <source>There is no opening bracket for this one</source>
        <translation>此括号没有对应的左括号</translation>
    </message>
    <message>
        <source>Something must follow “or”; to search for the word, put it in quotes</source>
        <translation>“or”之后必须有内容；要搜索该词本身，请加上引号</translation>
    </message>
    <message>
        <source>Something must stand before “and”; to search for the word, put it in quotes</source>
        <translation>“and”之前必须有内容；要搜索该词本身，请加上引号</translation>
    </message>
    <message>
        <source>Something must follow “and”; to search for the word, put it in quotes</source>
        <translation>“and”之后必须有内容；要搜索该词本身，请加上引号</translation>
    </message>
    <message>
        <source>Something must stand before “or”; to search for the word, put it in quotes</source>
        <translation>“or”之前必须有内容；要搜索该词本身，请加上引号</translation>
    </message>
    <message>
        <source>Something must stand here</source>
        <translation>此处必须有内容</translation>
    </message>
    <message>
        <source>Brackets and “not” may be nested %1 deep</source>
        <translation>括号和“not”最多可嵌套 %1 层</translation>
    </message>
    <message>
        <source>Something must follow “not”; to search for the word, put it in quotes</source>
        <translation>“not”之后必须有内容；要搜索该词本身，请加上引号</translation>
    </message>
    <message>
        <source>There is nothing between the brackets</source>
        <translation>括号之间没有内容</translation>
    </message>
    <message>
        <source>The closing bracket is missing</source>
        <translation>缺少右括号</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions</source>
        <translation>筛选最多包含 %1 个条件</translation>
    </message>
    <message>
        <source>A column&apos;s name must stand before %1</source>
        <translation>%1 之前必须有列名</translation>
    </message>
    <message>
        <source>A value must follow %1, without a space; &quot;&quot; stands for nothing</source>
        <translation>%1 之后必须紧跟一个值，不加空格；&quot;&quot; 表示空值</translation>
    </message>
</context>
<context>
    <name>Rejections</name>
    <message>
        <source>per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>每天</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>Refused with %1 by the policy %2</source>
        <translation>被策略 %2 以 %1 拒绝</translation>
    </message>
    <message>
        <source>Answered with %1 by the gateway (%2)</source>
        <translation>由网关以 %1 响应（%2）</translation>
    </message>
    <message>
        <source>Answered with %1 by the gateway</source>
        <translation>由网关以 %1 响应</translation>
    </message>
    <message>
        <source>Answered with %1 by %2</source>
        <translation>由 %2 以 %1 响应</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Would have been refused (report mode) by: %1</source>
        <translation>本应被拒绝（报告模式）：%1</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>Duration (ms)</source>
        <translation>耗时（毫秒）</translation>
    </message>
    <message>
        <source>Upstream (ms)</source>
        <translation>上游（毫秒）</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>接收字节</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>发送字节</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求标识</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听器</translation>
    </message>
</context>
<context>
    <name>ResourceColumns</name>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1，已到期</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>New, not applied yet</source>
        <translation>新建，尚未应用</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>已更改，尚未应用</translation>
    </message>
    <message>
        <source>Marked for deletion, not applied yet</source>
        <translation>已标记删除，尚未应用</translation>
    </message>
    <message>
        <source>Labels, as name=value</source>
        <translation>标签，形式为 name=value</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Pending change</source>
        <translation>待应用的更改</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>复制副本 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制副本</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Filter (/), such as enabled:false or a word</source>
        <translation>筛选 (/)，例如 enabled:false 或一个词</translation>
    </message>
    <message>
        <source>Edit the selected ones together (Ctrl+E)</source>
        <translation>一起编辑所选项 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Edit the selected ones together</source>
        <translation>一起编辑所选项</translation>
    </message>
</context>
<context>
    <name>RouteText</name>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>the whole gateway</source>
        <translation>整个网关</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>路由 %1</translation>
    </message>
    <message>
        <source>consumer %1</source>
        <translation>消费者 %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>租户 %1</translation>
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
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>Hide from the upstream</source>
        <translation>对上游隐藏</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Remember for</source>
        <translation>记住时长</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>标头字段</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>谁可以调用</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Refuse other origins</source>
        <translation>拒绝其他来源</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Request header fields</source>
        <translation>请求标头字段</translation>
    </message>
    <message>
        <source>Exposed header fields</source>
        <translation>暴露的标头字段</translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation>IP 过滤</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>请求大小</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>最大正文</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>最大头部</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>计数依据</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>计数对象</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>IPv6 prefix</source>
        <translation>IPv6 前缀</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>警告阈值</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>标头字段</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时间窗口</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Token bucket</source>
        <translation>令牌桶</translation>
    </message>
    <message>
        <source>Fixed window</source>
        <translation>固定窗口</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>滑动窗口</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>突发量</translation>
    </message>
    <message>
        <source>Several windows</source>
        <translation>多个窗口</translation>
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
        <translation>缓存</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>最大响应</translation>
    </message>
    <message>
        <source>Fresh for, if not said</source>
        <translation>未声明时的有效期</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>新鲜度</translation>
    </message>
    <message>
        <source>Fresh for at most</source>
        <translation>最长有效期</translation>
    </message>
    <message>
        <source>Stale while revalidated</source>
        <translation>重新验证期间使用旧内容</translation>
    </message>
    <message>
        <source>Heed clients</source>
        <translation>遵从客户端指令</translation>
    </message>
    <message>
        <source>Each consumer for itself</source>
        <translation>每个消费者独立</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Parameters below</source>
        <translation>下列参数</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Collapse misses</source>
        <translation>合并未命中请求</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>缓存未命中</translation>
    </message>
    <message>
        <source>Wait at most</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Cache-Status</source>
        <translation>Cache-Status</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>金丝雀发布</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>选择依据</translation>
    </message>
    <message>
        <source>Consumer, else IP address</source>
        <translation>消费者，否则 IP 地址</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Chosen by the request</source>
        <translation>由请求选择</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>其值</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>打开条件</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Failures by status</source>
        <translation>按状态判定失败</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>status code</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Slower than</source>
        <translation>慢于</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>打开时长</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>关闭条件</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>计数范围</translation>
    </message>
    <message>
        <source>Each service</source>
        <translation>每个服务</translation>
    </message>
    <message>
        <source>Each route</source>
        <translation>每个路由</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>最小正文</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>并发限制</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>自适应</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>该策略</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>重试间隔</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>AIMD</source>
        <translation>AIMD</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Share of all others</source>
        <translation>其他全部的份额</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Header values</source>
        <translation>标头值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Mock response</source>
        <translation>模拟响应</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>协议方案</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>目标位置</translation>
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
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Keep the query</source>
        <translation>保留查询</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Replace prefix by</source>
        <translation>将前缀替换为</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式串</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>替换内容</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>次</translation>
    </message>
    <message>
        <source>After</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>After these statuses</source>
        <translation>遇到这些状态后</translation>
    </message>
    <message>
        <source>Time for a try</source>
        <translation>单次尝试时限</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Ask a second target after</source>
        <translation>多久后请求第二个目标</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>首次间隔</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最长间隔</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>重写</translation>
    </message>
    <message>
        <source>Remove from the query</source>
        <translation>从查询中移除</translation>
    </message>
    <message>
        <source>Set in the query</source>
        <translation>在查询中设置</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token hash</source>
        <translation>令牌哈希</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>OCSP 响应</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key hash</source>
        <translation>密钥哈希</translation>
    </message>
    <message>
        <source>Basic (user name and password)</source>
        <translation>Basic（用户名和密码）</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password hash</source>
        <translation>密码哈希</translation>
    </message>
    <message>
        <source>HMAC</source>
        <translation>HMAC</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>密钥标识</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>JWT subject</source>
        <translation>JWT 主体</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth 客户端</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端标识</translation>
    </message>
    <message>
        <source>Secret hash</source>
        <translation>机密哈希</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>密钥集</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>密钥类型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Modulus</source>
        <translation>模数</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
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
        <translation>证书</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint</source>
        <translation>SHA-1 指纹</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
    <message>
        <source>Certificate URL</source>
        <translation>证书 URL</translation>
    </message>
    <message>
        <source>Extractable</source>
        <translation>可提取</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Trusted peers</source>
        <translation>受信任的对端</translation>
    </message>
    <message>
        <source>Proxies in front</source>
        <translation>前置代理</translation>
    </message>
    <message>
        <source>Where they say it</source>
        <translation>信息所在位置</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>PROXY 协议</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Connections of a client</source>
        <translation>单个客户端的连接</translation>
    </message>
    <message>
        <source>Head timeout</source>
        <translation>头部超时</translation>
    </message>
    <message>
        <source>Body timeout</source>
        <translation>正文超时</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>Slowest rate</source>
        <translation>最低速率</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>字节/秒</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>头部大小</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>请求目标大小</translation>
    </message>
    <message>
        <source>Encoded slashes</source>
        <translation>编码的斜杠</translation>
    </message>
    <message>
        <source>Double encoding</source>
        <translation>双重编码</translation>
    </message>
    <message>
        <source>Underscores in names</source>
        <translation>名称中的下划线</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Oldest version</source>
        <translation>最低版本</translation>
    </message>
    <message>
        <source>Clients&apos; certificates</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>是否要求</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>颁发机构</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用范围</translation>
    </message>
    <message>
        <source>Whole gateway</source>
        <translation>整个网关</translation>
    </message>
    <message>
        <source>Hide the reason</source>
        <translation>隐藏原因</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Is present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Importance under overload</source>
        <translation>过载时的重要性</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>Path rewriting</source>
        <translation>路径重写</translation>
    </message>
    <message>
        <source>Keep the path</source>
        <translation>保留路径</translation>
    </message>
    <message>
        <source>Strip the prefix</source>
        <translation>去除前缀</translation>
    </message>
    <message>
        <source>Replace the prefix</source>
        <translation>替换前缀</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>负载均衡</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>哈希键</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Keep the client&apos;s Host</source>
        <translation>保留客户端 Host</translation>
    </message>
    <message>
        <source>Send Forwarded</source>
        <translation>发送 Forwarded</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Send timeout</source>
        <translation>发送超时</translation>
    </message>
    <message>
        <source>Response timeout</source>
        <translation>响应超时</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>读取超时</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>等待的请求</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>重试预算</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Status from</source>
        <translation>状态下限</translation>
    </message>
    <message>
        <source>Status to</source>
        <translation>状态上限</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Up after</source>
        <translation>恢复阈值</translation>
    </message>
    <message>
        <source>Down after</source>
        <translation>下线阈值</translation>
    </message>
    <message>
        <source>Ejection</source>
        <translation>摘除</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>最长时间</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>慢启动</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>自身证书</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>固定的密钥</translation>
    </message>
    <message>
        <source>OpenAPI document</source>
        <translation>OpenAPI 文档</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Path prefixes</source>
        <translation>路径前缀</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic, RFC 7617). Use it over TLS only.</source>
        <translation>通过用户名和密码识别调用方（HTTP Basic，RFC 7617）。仅在 TLS 上使用。</translation>
    </message>
    <message>
        <source>Takes the Authorization header field out of the request before it goes to the upstream.</source>
        <translation>在请求发往上游之前移除 Authorization 标头字段。</translation>
    </message>
    <message>
        <source>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same. Also the way to accept either of two kinds: make the first one optional.</source>
        <translation>让没有凭据的请求以匿名身份通过。错误的凭据仍会被拒绝。若要接受两种方式之一，也可将第一种设为可选。</translation>
    </message>
    <message>
        <source>What clients are told they are asked for, in WWW-Authenticate.</source>
        <translation>在 WWW-Authenticate 中告知客户端的内容。</translation>
    </message>
    <message>
        <source>How long a password that was right needs no new check. A check is slow on purpose; a changed password counts at once. 0 checks every time.</source>
        <translation>正确的密码在多长时间内无需再次校验。校验有意较慢；更改密码立即生效。0 表示每次都校验。</translation>
    </message>
    <message>
        <source>Tells callers by an API key, in a header field or a query parameter.</source>
        <translation>通过标头字段或查询参数中的 API 密钥识别调用方。</translation>
    </message>
    <message>
        <source>The header field that carries the key.</source>
        <translation>携带密钥的标头字段。</translation>
    </message>
    <message>
        <source>The query parameter that may carry the key instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</source>
        <translation>可改为携带密钥的查询参数。留空：无。地址会留在历史和日志中；标头字段更安全。</translation>
    </message>
    <message>
        <source>Takes the key out of the request before it goes to the upstream.</source>
        <translation>在请求发往上游之前移除密钥。</translation>
    </message>
    <message>
        <source>Tells browsers which pages of other origins may call this API: answers preflights, and marks answers. Clients that are no browsers are not held up.</source>
        <translation>告知浏览器哪些其他来源的页面可以调用此 API：响应预检请求并标记响应。非浏览器客户端不受影响。</translation>
    </message>
    <message>
        <source>Who may call: https://app.example.com, https://*.example.com for any subdomain, http://localhost:* for any port, or * for everyone.</source>
        <translation>谁可以调用：https://app.example.com，https://*.example.com 表示任意子域，http://localhost:* 表示任意端口，* 表示所有。</translation>
    </message>
    <message>
        <source>Scheme, host and port.</source>
        <translation>协议方案、主机和端口。</translation>
    </message>
    <message>
        <source>Lets pages send cookies and HTTP authentication. The origins have to be named then.</source>
        <translation>允许页面发送 Cookie 和 HTTP 身份验证。此时必须列明来源。</translation>
    </message>
    <message>
        <source>Refuses requests of other origins with 403, instead of letting the browser keep the answer from the page.</source>
        <translation>以 403 拒绝其他来源的请求，而不是让浏览器对页面隐藏响应。</translation>
    </message>
    <message>
        <source>What pages may do.</source>
        <translation>页面可以执行的操作。</translation>
    </message>
    <message>
        <source>A request method.</source>
        <translation>一种请求方法。</translation>
    </message>
    <message>
        <source>What pages may send. * allows whatever they ask for.</source>
        <translation>页面可以发送的内容。* 允许其请求的一切。</translation>
    </message>
    <message>
        <source>A header field&apos;s name, or *.</source>
        <translation>标头字段的名称，或 *。</translation>
    </message>
    <message>
        <source>What pages may read of an answer, besides the common ones.</source>
        <translation>除常见字段外，页面可以读取的响应内容。</translation>
    </message>
    <message>
        <source>How long browsers may remember the answer to a preflight.</source>
        <translation>浏览器可以记住预检响应的时长。</translation>
    </message>
    <message>
        <source>Lets clients pass or not by their address. The deny list counts before the allow list.</source>
        <translation>按地址决定客户端能否通过。拒绝列表优先于允许列表。</translation>
    </message>
    <message>
        <source>Addresses and networks that may not pass, even when the allow list has them.</source>
        <translation>不得通过的地址和网段，即使允许列表中包含它们。</translation>
    </message>
    <message>
        <source>An IPv4 or IPv6 address, or a network such as 10.0.0.0/8.</source>
        <translation>一个 IPv4 或 IPv6 地址，或 10.0.0.0/8 这样的网段。</translation>
    </message>
    <message>
        <source>Addresses and networks that may pass.</source>
        <translation>可以通过的地址和网段。</translation>
    </message>
    <message>
        <source>What happens to addresses in neither list. Auto: refused when there is an allow list, otherwise let pass.</source>
        <translation>如何处理两个列表都没有的地址。自动：存在允许列表时拒绝，否则放行。</translation>
    </message>
    <message>
        <source>Refuses requests that are too large: at once when the length is known, otherwise as soon as the body passes it.</source>
        <translation>拒绝过大的请求：长度已知时立即拒绝，否则在正文超出时拒绝。</translation>
    </message>
    <message>
        <source>The most that a request&apos;s body may have.</source>
        <translation>请求正文的最大值。</translation>
    </message>
    <message>
        <source>The most that request line and header fields may have together. 0: only the listener&apos;s own limit counts.</source>
        <translation>请求行与标头字段合计的最大值。0：仅适用监听器自身的限制。</translation>
    </message>
    <message>
        <source>How many requests are admitted in one period.</source>
        <translation>一个周期内放行的请求数。</translation>
    </message>
    <message>
        <source>The header field whose value is counted for itself, when counting by header.</source>
        <translation>按标头计数时，对其每个值分别计数的标头字段。</translation>
    </message>
    <message>
        <source>How many bits of an IPv6 address tell one client: a home or server usually owns a whole /64.</source>
        <translation>IPv6 地址的多少位代表一个客户端：家庭或服务器通常拥有整个 /64。</translation>
    </message>
    <message>
        <source>From this share of the quota on, answers carry X-Quota-Warning. 0: never.</source>
        <translation>从配额的这一比例起，响应携带 X-Quota-Warning。0：从不。</translation>
    </message>
    <message>
        <source>Sends X-Quota-Limit, X-Quota-Remaining and X-Quota-Reset (in seconds).</source>
        <translation>发送 X-Quota-Limit、X-Quota-Remaining 和 X-Quota-Reset（秒）。</translation>
    </message>
    <message>
        <source>Admits so many requests in a time; the others are refused with 429. Exact over all worker threads.</source>
        <translation>在一段时间内放行指定数量的请求；其余以 429 拒绝。在所有工作线程间精确计数。</translation>
    </message>
    <message>
        <source>How many requests are admitted in the window.</source>
        <translation>窗口内放行的请求数。</translation>
    </message>
    <message>
        <source>The time that the limit is for: from one second to 31 days.</source>
        <translation>限制对应的时间：从一秒到 31 天。</translation>
    </message>
    <message>
        <source>Token bucket: refills steadily. Fixed window: begins anew at round times. Sliding window: what came in the last window fades out.</source>
        <translation>令牌桶：持续补充。固定窗口：在整点时刻重新开始。滑动窗口：上一窗口的请求逐渐淡出。</translation>
    </message>
    <message>
        <source>How many requests may come at once (token bucket only). 0: as many as the limit. At most ten times the limit.</source>
        <translation>一次可以到达的请求数（仅令牌桶）。0：与限制相同。最多为限制的十倍。</translation>
    </message>
    <message>
        <source>Several limits at once, instead of limit and window above: all of them must admit a request, and a refused one takes nothing from any.</source>
        <translation>同时使用多个限制，取代上方的限制和窗口：请求须被全部限制放行，被拒绝的请求不消耗任何限制。</translation>
    </message>
    <message>
        <source>One of the limits.</source>
        <translation>其中一个限制。</translation>
    </message>
    <message>
        <source>What clients are told about their limit.</source>
        <translation>告知客户端的限制信息。</translation>
    </message>
    <message>
        <source>Sends RateLimit and RateLimit-Policy, as the IETF draft has them.</source>
        <translation>按 IETF 草案发送 RateLimit 和 RateLimit-Policy。</translation>
    </message>
    <message>
        <source>Sends X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset (in seconds).</source>
        <translation>发送 X-RateLimit-Limit、X-RateLimit-Remaining 和 X-RateLimit-Reset（秒）。</translation>
    </message>
    <message>
        <source>Sends Retry-After with a refusal.</source>
        <translation>拒绝时发送 Retry-After。</translation>
    </message>
    <message>
        <source>Answers from memory what was answered before, as long as the upstream said that it may (RFC 9111, a shared cache).</source>
        <translation>在上游允许的范围内，用内存中已有的响应作答（RFC 9111，共享缓存）。</translation>
    </message>
    <message>
        <source>The most that this cache may take, everything counted. What was not used for longest makes room.</source>
        <translation>此缓存最多可占用的空间，全部计入。最久未使用的内容让出空间。</translation>
    </message>
    <message>
        <source>Longer answers are not kept.</source>
        <translation>更长的响应不予保留。</translation>
    </message>
    <message>
        <source>How long an answer is fresh whose upstream says nothing of it. 0s: it is not kept.</source>
        <translation>上游未声明时响应的有效时长。0s：不保留。</translation>
    </message>
    <message>
        <source>Nothing is fresh for longer, whatever the upstream says. 0s: no bound.</source>
        <translation>无论上游如何声明，有效期都不会更长。0s：无上限。</translation>
    </message>
    <message>
        <source>For so long behind its freshness an answer is still given to everyone but the one request that fetches it anew. An upstream&apos;s own stale-while-revalidate counts before this.</source>
        <translation>超过有效期后的这段时间内，响应仍提供给所有请求，负责重新获取的那个除外。上游自身的 stale-while-revalidate 优先。</translation>
    </message>
    <message>
        <source>Heeds Cache-Control of requests: no-cache, no-store, max-age, min-fresh, max-stale and only-if-cached.</source>
        <translation>遵从请求的 Cache-Control：no-cache、no-store、max-age、min-fresh、max-stale 和 only-if-cached。</translation>
    </message>
    <message>
        <source>Known consumers never see an answer that another one got.</source>
        <translation>已识别的消费者绝不会看到其他消费者得到的响应。</translation>
    </message>
    <message>
        <source>What of the query tells answers apart.</source>
        <translation>查询中用于区分响应的部分。</translation>
    </message>
    <message>
        <source>The parameters that tell answers apart, when the query is &quot;listed&quot;.</source>
        <translation>查询为“listed”时用于区分响应的参数。</translation>
    </message>
    <message>
        <source>A query parameter&apos;s name.</source>
        <translation>查询参数的名称。</translation>
    </message>
    <message>
        <source>Header fields of the request that tell answers apart, beside those that the answer&apos;s Vary names.</source>
        <translation>除响应的 Vary 所列之外，用于区分响应的请求标头字段。</translation>
    </message>
    <message>
        <source>A header field&apos;s name.</source>
        <translation>标头字段的名称。</translation>
    </message>
    <message>
        <source>Of requests for the same that come at once only the first asks the upstream; the others wait for its answer.</source>
        <translation>同时到达的相同请求中，只有第一个询问上游；其余等待其响应。</translation>
    </message>
    <message>
        <source>How long they wait before they ask for themselves.</source>
        <translation>它们自行询问之前等待的时长。</translation>
    </message>
    <message>
        <source>Tells clients in Cache-Status (RFC 9211) what the cache did.</source>
        <translation>在 Cache-Status（RFC 9211）中告知客户端缓存的行为。</translation>
    </message>
    <message>
        <source>Sends a share of the requests to another service of the tenant: a new version tried by a few.</source>
        <translation>将一部分请求发送到该租户的另一个服务：让少数用户试用新版本。</translation>
    </message>
    <message>
        <source>The id of the service that gets the share. Empty: none does.</source>
        <translation>接收这部分请求的服务的标识。留空：无。</translation>
    </message>
    <message>
        <source>The share of the requests, or of the callers, that go there.</source>
        <translation>发往该服务的请求或调用方的比例。</translation>
    </message>
    <message>
        <source>By caller: one who goes there keeps going there, also while the weight rises. By request: each for itself.</source>
        <translation>按调用方：去过的始终去那里，权重增加时也是如此。按请求：每个请求单独决定。</translation>
    </message>
    <message>
        <source>A header field that decides before the weight does.</source>
        <translation>先于权重决定去向的标头字段。</translation>
    </message>
    <message>
        <source>The value that sends a request there. Empty: &quot;always&quot; does, &quot;never&quot; keeps it away, all others are left to the weight.</source>
        <translation>将请求发往那里的值。留空：“always”发往，“never”不发往，其余由权重决定。</translation>
    </message>
    <message>
        <source>A cookie that decides before the weight does.</source>
        <translation>先于权重决定去向的 Cookie。</translation>
    </message>
    <message>
        <source>The value that sends a request there. Empty: as for the header field.</source>
        <translation>将请求发往那里的值。留空：与标头字段相同。</translation>
    </message>
    <message>
        <source>Refuses requests at once with 503 when too many before them failed, and tries again after a while with a few.</source>
        <translation>当此前失败过多时，立即以 503 拒绝请求，一段时间后再用少量请求试探。</translation>
    </message>
    <message>
        <source>The share of failed requests in the window that opens the circuit.</source>
        <translation>窗口内使熔断器打开的失败请求比例。</translation>
    </message>
    <message>
        <source>So many requests in the window before their failures count.</source>
        <translation>窗口内达到多少请求后才计算失败。</translation>
    </message>
    <message>
        <source>The time that is looked back.</source>
        <translation>回看的时间。</translation>
    </message>
    <message>
        <source>Answers that count as failures. No connection, no answer in time and a broken answer always do.</source>
        <translation>视为失败的响应。无连接、未及时响应和响应中断始终视为失败。</translation>
    </message>
    <message>
        <source>A status code.</source>
        <translation>一个状态码。</translation>
    </message>
    <message>
        <source>An answer that takes longer counts as a failure. 0s: none does for that.</source>
        <translation>耗时更长的响应视为失败。0s：不因此判定。</translation>
    </message>
    <message>
        <source>How long requests are refused before a few are let through.</source>
        <translation>拒绝请求多长时间后放行少量请求。</translation>
    </message>
    <message>
        <source>So many requests that succeed close the circuit again; one that fails opens it anew.</source>
        <translation>成功达到此数量后关闭熔断器；一次失败则重新打开。</translation>
    </message>
    <message>
        <source>Whether each service or each route has a circuit of its own.</source>
        <translation>每个服务还是每个路由拥有各自的熔断器。</translation>
    </message>
    <message>
        <source>Compresses answers for clients that say that they can read it (Accept-Encoding, RFC 9110).</source>
        <translation>为声明能够读取的客户端压缩响应（Accept-Encoding，RFC 9110）。</translation>
    </message>
    <message>
        <source>What may be used. Of those that a client likes equally the first is taken.</source>
        <translation>可以使用的编码。客户端同等接受的编码中取第一个。</translation>
    </message>
    <message>
        <source>A content coding.</source>
        <translation>一种内容编码。</translation>
    </message>
    <message>
        <source>How much time is spent to make it small.</source>
        <translation>为减小体积所花费的时间。</translation>
    </message>
    <message>
        <source>Media types that are compressed; text/* takes all texts.</source>
        <translation>要压缩的媒体类型；text/* 包含所有文本。</translation>
    </message>
    <message>
        <source>A media type, a type with *, or */* for all.</source>
        <translation>一种媒体类型、带 * 的类型，或 */* 表示全部。</translation>
    </message>
    <message>
        <source>Shorter ones are left alone, as far as their length is known.</source>
        <translation>在长度已知时，更短的不压缩。</translation>
    </message>
    <message>
        <source>Admits so many requests at the same time; the others are refused with 503 at once. The limit is fixed, or found out from how fast the upstream answers. Exact over all worker threads.</source>
        <translation>允许指定数量的请求同时进行；其余立即以 503 拒绝。限制可以固定，也可以根据上游响应速度得出。在所有工作线程间精确计数。</translation>
    </message>
    <message>
        <source>Fixed: the limit as it is. Adaptive: it rises while answers come fast and falls when they come late.</source>
        <translation>固定：按设定的限制。自适应：响应快时上升，响应慢时下降。</translation>
    </message>
    <message>
        <source>How many requests may be under way; where an adaptive limit begins.</source>
        <translation>可以同时进行的请求数；自适应限制的起始值。</translation>
    </message>
    <message>
        <source>Whether all requests of this policy&apos;s scope are counted together, or each service or route for itself.</source>
        <translation>此策略作用范围内的请求合并计数，还是每个服务或路由分别计数。</translation>
    </message>
    <message>
        <source>What clients are told in Retry-After; whole seconds.</source>
        <translation>在 Retry-After 中告知客户端的内容；整秒。</translation>
    </message>
    <message>
        <source>Gradient: compares answers of now with those of the long run. AIMD: rises by one, and falls by a tenth when answers are late or fail.</source>
        <translation>梯度：将当前响应与长期响应比较。AIMD：逐一上升，响应迟缓或失败时下降十分之一。</translation>
    </message>
    <message>
        <source>The limit never falls below this.</source>
        <translation>限制不会低于此值。</translation>
    </message>
    <message>
        <source>The limit never rises above this.</source>
        <translation>限制不会高于此值。</translation>
    </message>
    <message>
        <source>Gradient: how many times slower than in the long run answers may come before the limit falls.</source>
        <translation>梯度：响应比长期水平慢多少倍后限制才下降。</translation>
    </message>
    <message>
        <source>AIMD: an answer that takes longer is late.</source>
        <translation>AIMD：耗时更长的响应视为迟缓。</translation>
    </message>
    <message>
        <source>The part of the limit that requests of no class may fill.</source>
        <translation>无类别的请求可占用的限制份额。</translation>
    </message>
    <message>
        <source>The header field whose value can put a request into a class. Clients can send what they like: take one that another policy or a trusted proxy sets.</source>
        <translation>其值可将请求归入类别的标头字段。客户端可以随意发送：请使用由其他策略或受信任代理设置的字段。</translation>
    </message>
    <message>
        <source>Who may fill how much of the limit; the first class that takes a request counts. Small shares are shed first.</source>
        <translation>谁可以占用多少限制；以第一个匹配请求的类别为准。份额小的先被丢弃。</translation>
    </message>
    <message>
        <source>Callers of one priority.</source>
        <translation>同一优先级的调用方。</translation>
    </message>
    <message>
        <source>For explain.</source>
        <translation>用于解释。</translation>
    </message>
    <message>
        <source>The part of the limit that this class may fill: it is turned away as soon as so much is under way, whoever it belongs to.</source>
        <translation>此类别可占用的限制份额：无论属于谁，一旦进行中的请求达到此数即被拒绝。</translation>
    </message>
    <message>
        <source>Ids of consumers that belong to the class.</source>
        <translation>属于该类别的消费者标识。</translation>
    </message>
    <message>
        <source>A consumer&apos;s id.</source>
        <translation>消费者的标识。</translation>
    </message>
    <message>
        <source>Groups whose consumers belong to the class.</source>
        <translation>其消费者属于该类别的组。</translation>
    </message>
    <message>
        <source>A group.</source>
        <translation>一个组。</translation>
    </message>
    <message>
        <source>Values of the header field above that put a request into the class.</source>
        <translation>将请求归入该类别的上述标头字段的值。</translation>
    </message>
    <message>
        <source>A header field&apos;s value.</source>
        <translation>标头字段的值。</translation>
    </message>
    <message>
        <source>Copies a share of the requests to another service of the tenant. Nobody sees its answers, and nobody waits for them.</source>
        <translation>将一部分请求复制到该租户的另一个服务。无人看到其响应，也无人等待。</translation>
    </message>
    <message>
        <source>The id of the service that gets the copies. Empty: none does.</source>
        <translation>接收副本的服务的标识。留空：无。</translation>
    </message>
    <message>
        <source>The share of the requests that are copied.</source>
        <translation>被复制的请求比例。</translation>
    </message>
    <message>
        <source>Only requests of these methods are copied. Empty: all.</source>
        <translation>仅复制使用这些方法的请求。留空：全部。</translation>
    </message>
    <message>
        <source>A method, in capitals.</source>
        <translation>一种方法，大写。</translation>
    </message>
    <message>
        <source>Answers by itself; the upstream is never asked. All policies before it apply, so that a client meets authentication and limits as in earnest.</source>
        <translation>自行响应；从不询问上游。此前的所有策略仍然适用，客户端会像真实环境一样遇到身份验证和限制。</translation>
    </message>
    <message>
        <source>The HTTP status code.</source>
        <translation>HTTP 状态码。</translation>
    </message>
    <message>
        <source>The media type of the body.</source>
        <translation>正文的媒体类型。</translation>
    </message>
    <message>
        <source>The text of the answer.</source>
        <translation>响应的文本。</translation>
    </message>
    <message>
        <source>Further header fields of the answer.</source>
        <translation>响应的其他标头字段。</translation>
    </message>
    <message>
        <source>The header field&apos;s value.</source>
        <translation>标头字段的值。</translation>
    </message>
    <message>
        <source>Sends clients elsewhere with a Location; the upstream is never asked. Without any field: from http to https. A request that is already where it would be sent goes on.</source>
        <translation>用 Location 将客户端引到别处；从不询问上游。未填任何字段：从 http 到 https。已在目标位置的请求继续前行。</translation>
    </message>
    <message>
        <source>301 and 308 are for good and remembered by clients, 302, 303 and 307 for now. 307 and 308 keep the method.</source>
        <translation>301 和 308 为永久，客户端会记住；302、303 和 307 为临时。307 和 308 保留方法。</translation>
    </message>
    <message>
        <source>https or http, or the one that the request came with.</source>
        <translation>https 或 http，或请求所用的协议方案。</translation>
    </message>
    <message>
        <source>The host to go to. Empty: the one that was asked for.</source>
        <translation>目标主机。留空：请求的主机。</translation>
    </message>
    <message>
        <source>The port to go to. 0: the scheme&apos;s own.</source>
        <translation>目标端口。0：协议方案的默认端口。</translation>
    </message>
    <message>
        <source>Appends the request&apos;s query.</source>
        <translation>附加请求的查询。</translation>
    </message>
    <message>
        <source>The path to go to instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</source>
        <translation>取代请求路径的完整目标路径。留空：不变，除非被后两项更改。</translation>
    </message>
    <message>
        <source>The beginning of the path that is replaced, in whole segments: /orders takes /orders/1, not /ordersx.</source>
        <translation>要替换的路径开头，按完整段匹配：/orders 匹配 /orders/1，不匹配 /ordersx。</translation>
    </message>
    <message>
        <source>What the prefix becomes; / takes it away.</source>
        <translation>前缀替换成的内容；/ 表示去掉前缀。</translation>
    </message>
    <message>
        <source>A regular expression (RE2); its first match in the path is replaced. ^ and $ anchor it.</source>
        <translation>正则表达式（RE2）；替换其在路径中的第一处匹配。^ 和 $ 用于锚定。</translation>
    </message>
    <message>
        <source>What the match becomes; \1 to \9 are its groups, \0 is all of it.</source>
        <translation>匹配替换成的内容；\1 到 \9 为分组，\0 为全部。</translation>
    </message>
    <message>
        <source>When a request that failed is sent again. Only what is safe to repeat ever is: idempotent methods without a body under way, and nothing of whose answer has gone to the client.</source>
        <translation>失败的请求何时重新发送。仅限可安全重复的请求：没有正文正在传输的幂等方法，且响应尚未发给客户端。</translation>
    </message>
    <message>
        <source>Further tries after the first. 0: none.</source>
        <translation>第一次之后的额外尝试次数。0：无。</translation>
    </message>
    <message>
        <source>What is taken for a failure. connect-failure: no connection; reset: closed before it answered; timeout: no answer in time.</source>
        <translation>视为失败的情形。connect-failure：无连接；reset：响应前关闭；timeout：未及时响应。</translation>
    </message>
    <message>
        <source>A kind of failure.</source>
        <translation>一种失败。</translation>
    </message>
    <message>
        <source>Answers that are taken for failures, such as 502, 503 and 504.</source>
        <translation>视为失败的响应，例如 502、503 和 504。</translation>
    </message>
    <message>
        <source>How long each try may take to its answer&apos;s head. 0s: the response timeout.</source>
        <translation>每次尝试到收到响应头部的最长时间。0s：响应超时。</translation>
    </message>
    <message>
        <source>When a try has had no answer&apos;s head for so long, another target gets a copy, and whichever answers first is the client&apos;s. Counts as a retry in the service&apos;s retry budget. 0s: never.</source>
        <translation>若一次尝试这么久仍没有响应头部，则向另一个目标发送副本，先到的响应给客户端。计入服务的重试预算。0s：从不。</translation>
    </message>
    <message>
        <source>The most that is waited before the second try; doubled each time. The pause itself is chosen at random below it.</source>
        <translation>第二次尝试前的最长等待；每次加倍。实际间隔在此之下随机选取。</translation>
    </message>
    <message>
        <source>The most that is ever waited between two tries.</source>
        <translation>两次尝试之间的最长等待。</translation>
    </message>
    <message>
        <source>Changes the path, the query and the host that the upstream gets. It begins with the path that the client asked for and takes the place of the route&apos;s own rewriting.</source>
        <translation>更改上游收到的路径、查询和主机。以客户端请求的路径为起点，并取代路由自身的重写。</translation>
    </message>
    <message>
        <source>The path that the upstream gets instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</source>
        <translation>上游收到的完整路径，取代请求的路径。留空：不变，除非被后两项更改。</translation>
    </message>
    <message>
        <source>Names of query parameters to take out.</source>
        <translation>要移除的查询参数名称。</translation>
    </message>
    <message>
        <source>Query parameters that replace all of the same name.</source>
        <translation>替换所有同名参数的查询参数。</translation>
    </message>
    <message>
        <source>The parameter&apos;s value, as text: it is encoded.</source>
        <translation>参数的值，为文本：将被编码。</translation>
    </message>
    <message>
        <source>The Host that the upstream gets, with a port if need be. Empty: as the service has it.</source>
        <translation>上游收到的 Host，必要时带端口。留空：与服务设置相同。</translation>
    </message>
    <message>
        <source>How long the gateway waits for the upstream, where that is not as the service has it.</source>
        <translation>网关等待上游的时间，在与服务设置不同时使用。</translation>
    </message>
    <message>
        <source>For a connection to a target. 0s: the service&apos;s own.</source>
        <translation>连接目标的时间。0s：服务自身的设置。</translation>
    </message>
    <message>
        <source>Between two pieces of the request that the upstream takes. 0s: the service&apos;s own.</source>
        <translation>上游接收请求两段内容之间的时间。0s：服务自身的设置。</translation>
    </message>
    <message>
        <source>From the end of the request to the answer&apos;s head, for each try. 0s: the service&apos;s own.</source>
        <translation>每次尝试从请求结束到响应头部的时间。0s：服务自身的设置。</translation>
    </message>
    <message>
        <source>Between two pieces of the answer&apos;s body. 0s: the service&apos;s own.</source>
        <translation>响应正文两段内容之间的时间。0s：服务自身的设置。</translation>
    </message>
    <message>
        <source>From the request&apos;s head to the answer&apos;s head, all tries and pauses together. 0s: none.</source>
        <translation>从请求头部到响应头部，含所有尝试和间隔。0s：无。</translation>
    </message>
    <message>
        <source>Changes on the way to the upstream.</source>
        <translation>发往上游途中的更改。</translation>
    </message>
    <message>
        <source>Names of header fields to take out. This comes first.</source>
        <translation>要移除的标头字段名称。最先执行。</translation>
    </message>
    <message>
        <source>Header fields that replace all of the same name.</source>
        <translation>替换所有同名字段的标头字段。</translation>
    </message>
    <message>
        <source>Text, with variables such as ${consumer.id}.</source>
        <translation>文本，可含 ${consumer.id} 等变量。</translation>
    </message>
    <message>
        <source>Header fields that are added to those of the same name.</source>
        <translation>添加到同名字段的标头字段。</translation>
    </message>
    <message>
        <source>Changes on the way to the client; also of the gateway&apos;s own answers from here on.</source>
        <translation>返回客户端途中的更改；也包括网关从此处起自身的响应。</translation>
    </message>
    <message>
        <source>Who may use the Admin API.</source>
        <translation>谁可以使用管理 API。</translation>
    </message>
    <message>
        <source>Names the resource in paths and references: 1 to 63 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;. It cannot be changed later.</source>
        <translation>在路径和引用中命名资源：1 到 63 个字符，取自 a-z、0-9、&apos;.&apos;、&apos;_&apos; 和 &apos;-&apos;。以后无法更改。</translation>
    </message>
    <message>
        <source>What people read; free text.</source>
        <translation>供人阅读的名称；自由文本。</translation>
    </message>
    <message>
        <source>What it is for, who owns it.</source>
        <translation>用途及所有者。</translation>
    </message>
    <message>
        <source>owner may do everything, viewer may only look.</source>
        <translation>owner 可以执行所有操作，viewer 只能查看。</translation>
    </message>
    <message>
        <source>Bearer tokens; stored as hashes.</source>
        <translation>Bearer 令牌；以哈希形式存储。</translation>
    </message>
    <message>
        <source>Names the token.</source>
        <translation>令牌的名称。</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>留空以保留已存储的内容。</translation>
    </message>
    <message>
        <source>The hash instead of the secret itself, as sha256:&lt;64 hexadecimal digits&gt;.</source>
        <translation>以哈希代替机密本身，格式为 sha256:&lt;64 位十六进制数字&gt;。</translation>
    </message>
    <message>
        <source>From then on it is refused.</source>
        <translation>自此时起被拒绝。</translation>
    </message>
    <message>
        <source>Keys and values to find and group resources by.</source>
        <translation>用于查找和归类资源的键和值。</translation>
    </message>
    <message>
        <source>A TLS certificate that listeners use, chosen by server name.</source>
        <translation>监听器使用的 TLS 证书，按服务器名称选择。</translation>
    </message>
    <message>
        <source>PEM, the leaf first, then the chain.</source>
        <translation>PEM，叶证书在前，然后是证书链。</translation>
    </message>
    <message>
        <source>PEM, not encrypted. Stored sealed; leave empty to keep the stored one.</source>
        <translation>PEM，未加密。密封存储；留空以保留已存储的内容。</translation>
    </message>
    <message>
        <source>A path on the gateway&apos;s machine, instead of the certificate itself.</source>
        <translation>网关所在机器上的路径，代替证书本身。</translation>
    </message>
    <message>
        <source>A path on the gateway&apos;s machine, instead of the key itself.</source>
        <translation>网关所在机器上的路径，代替密钥本身。</translation>
    </message>
    <message>
        <source>The authority&apos;s word that the certificate is not revoked (DER, base64); given to clients that ask for it (stapling). Renew it before it runs out.</source>
        <translation>颁发机构关于证书未被吊销的证明（DER，base64）；提供给请求它的客户端（装订）。请在到期前更新。</translation>
    </message>
    <message>
        <source>An application or person that calls APIs.</source>
        <translation>调用 API 的应用或个人。</translation>
    </message>
    <message>
        <source>A suspended consumer&apos;s credentials are refused.</source>
        <translation>被停用的消费者的凭据会被拒绝。</translation>
    </message>
    <message>
        <source>Policies can be for all consumers of a group.</source>
        <translation>策略可以针对一个组的所有消费者。</translation>
    </message>
    <message>
        <source>What the consumer proves who it is with. Secrets are never shown again.</source>
        <translation>消费者用来证明身份的内容。机密不会再次显示。</translation>
    </message>
    <message>
        <source>Sent by the client. Stored as a hash; leave empty to keep the stored one.</source>
        <translation>由客户端发送。以哈希形式存储；留空以保留已存储的内容。</translation>
    </message>
    <message>
        <source>Names the credential in logs.</source>
        <translation>在日志中标识该凭据。</translation>
    </message>
    <message>
        <source>Unique in the tenant; no colon.</source>
        <translation>在租户内唯一；不含冒号。</translation>
    </message>
    <message>
        <source>Stored as a slow hash; leave empty to keep the stored one.</source>
        <translation>以慢速哈希形式存储；留空以保留已存储的内容。</translation>
    </message>
    <message>
        <source>As pbkdf2-sha256$rounds$salt$hash.</source>
        <translation>格式为 pbkdf2-sha256$rounds$salt$hash。</translation>
    </message>
    <message>
        <source>Sent by the client.</source>
        <translation>由客户端发送。</translation>
    </message>
    <message>
        <source>Shared with the client; stored sealed.</source>
        <translation>与客户端共享；密封存储。</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate, 64 hexadecimal digits.</source>
        <translation>证书的 SHA-256，64 位十六进制数字。</translation>
    </message>
    <message>
        <source>JSON Web Keys (RFC 7517), inline or by URL.</source>
        <translation>JSON Web Key（RFC 7517），内联或通过 URL。</translation>
    </message>
    <message>
        <source>Public keys (RFC 7517, section 4). Secret and private members are refused: a gateway that verifies needs none.</source>
        <translation>公钥（RFC 7517 第 4 节）。机密和私有成员会被拒绝：负责验证的网关不需要它们。</translation>
    </message>
    <message>
        <source>RSA, EC or OKP; never oct, which is a secret.</source>
        <translation>RSA、EC 或 OKP；绝不使用 oct，它是机密。</translation>
    </message>
    <message>
        <source>Names the key in a token&apos;s header.</source>
        <translation>在令牌标头中标识密钥。</translation>
    </message>
    <message>
        <source>What the key is for.</source>
        <translation>密钥的用途。</translation>
    </message>
    <message>
        <source>The one algorithm the key is for, as RS256.</source>
        <translation>密钥对应的唯一算法，如 RS256。</translation>
    </message>
    <message>
        <source>What may be done with the key.</source>
        <translation>可以用密钥执行的操作。</translation>
    </message>
    <message>
        <source>Of an RSA key, base64url.</source>
        <translation>RSA 密钥的，base64url。</translation>
    </message>
    <message>
        <source>Of an EC or OKP key.</source>
        <translation>EC 或 OKP 密钥的。</translation>
    </message>
    <message>
        <source>A coordinate, base64url.</source>
        <translation>坐标，base64url。</translation>
    </message>
    <message>
        <source>The chain, base64 DER.</source>
        <translation>证书链，base64 DER。</translation>
    </message>
    <message>
        <source>Of the certificate, base64url.</source>
        <translation>证书的，base64url。</translation>
    </message>
    <message>
        <source>Where the chain is published; never fetched.</source>
        <translation>证书链发布的位置；从不获取。</translation>
    </message>
    <message>
        <source>As the Web Cryptography API writes it.</source>
        <translation>按 Web Cryptography API 的写法。</translation>
    </message>
    <message>
        <source>Where the key set is published.</source>
        <translation>密钥集发布的位置。</translation>
    </message>
    <message>
        <source>An address and port where the gateway takes requests.</source>
        <translation>网关接收请求的地址和端口。</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine alone; 0.0.0.0: all IPv4 addresses; [::] as :: for all.</source>
        <translation>127.0.0.1：仅本机；0.0.0.0：所有 IPv4 地址；[::] 写作 :: 表示全部。</translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation>0 使用任意空闲端口。</translation>
    </message>
    <message>
        <source>A disabled listener is closed.</source>
        <translation>停用的监听器处于关闭状态。</translation>
    </message>
    <message>
        <source>What is spoken, best first: over TLS the client and the listener agree (ALPN); without TLS, HTTP/2 is told by how a client begins.</source>
        <translation>使用的协议，最佳在前：在 TLS 上由客户端与监听器协商（ALPN）；没有 TLS 时根据客户端的开头识别 HTTP/2。</translation>
    </message>
    <message>
        <source>Proxies and load balancers in front of this listener. What they say of the client, its address and whether it came by TLS, is believed; nobody else is.</source>
        <translation>此监听器前面的代理和负载均衡器。它们关于客户端的说明（地址以及是否通过 TLS）会被采信；其他任何人不会。</translation>
    </message>
    <message>
        <source>In X-Forwarded-For and X-Forwarded-Proto, or in Forwarded (RFC 7239). The other is dropped: a proxy that does not write it lets through what clients invent.</source>
        <translation>在 X-Forwarded-For 和 X-Forwarded-Proto 中，或在 Forwarded（RFC 7239）中。另一种会被丢弃：不写它的代理会放过客户端伪造的内容。</translation>
    </message>
    <message>
        <source>Each connection begins with a PROXY header (version 1 or 2) that names the client, as load balancers send it that pass connections on unread. Only trusted peers may connect then.</source>
        <translation>每个连接以指明客户端的 PROXY 头部（版本 1 或 2）开始，由不解析内容的负载均衡器发送。此时只有受信任的对端可以连接。</translation>
    </message>
    <message>
        <source>What one client may ask of this listener. A change holds for new connections.</source>
        <translation>一个客户端可以向此监听器要求的内容。更改对新连接生效。</translation>
    </message>
    <message>
        <source>Open at once from one address (IPv6: one /64), in each worker. Trusted peers are not counted.</source>
        <translation>同一地址（IPv6：一个 /64）在每个 worker 中同时打开的数量。受信任的对端不计。</translation>
    </message>
    <message>
        <source>For the whole of a request&apos;s head, and for a PROXY header. A plain number is seconds.</source>
        <translation>整个请求头部以及 PROXY 头部的时间。纯数字表示秒。</translation>
    </message>
    <message>
        <source>The longest pause between two pieces of a body that a client sends, or of an answer that it takes. A plain number is seconds.</source>
        <translation>客户端发送正文或接收响应时，两段内容之间的最长间隔。纯数字表示秒。</translation>
    </message>
    <message>
        <source>How long a connection stays open without a request. A plain number is seconds.</source>
        <translation>连接在没有请求时保持打开的时长。纯数字表示秒。</translation>
    </message>
    <message>
        <source>What a client sends or takes while it is waited for. Slower ones use up the body timeout as if it were one pause, and are cut off. 0: no bound.</source>
        <translation>等待期间客户端发送或接收的速率。更慢的客户端会像一次停顿一样耗尽正文超时并被断开。0：无限制。</translation>
    </message>
    <message>
        <source>Of a request: its line and fields. More is answered 431.</source>
        <translation>请求的：请求行和字段。超出则响应 431。</translation>
    </message>
    <message>
        <source>Of a request. More are answered 431.</source>
        <translation>请求的。超出则响应 431。</translation>
    </message>
    <message>
        <source>Path and query of a request. More is answered 414.</source>
        <translation>请求的路径和查询。超出则响应 414。</translation>
    </message>
    <message>
        <source>%2F in a path stays as it is, or the request is refused: some servers read it as a slash.</source>
        <translation>路径中的 %2F 保持原样，或拒绝请求：有些服务器将其读作斜杠。</translation>
    </message>
    <message>
        <source>An escape that is escaped itself, as %252e in a path, stays as it is, or the request is refused: a server that decodes twice reads something else than the policies do.</source>
        <translation>自身被再次转义的转义（如路径中的 %252e）保持原样，或拒绝请求：解码两次的服务器读到的内容与策略不同。</translation>
    </message>
    <message>
        <source>Header fields such as X_User, which many servers can&apos;t tell from X-User, are dropped, refused, or kept.</source>
        <translation>X_User 这样许多服务器无法与 X-User 区分的标头字段，会被丢弃、拒绝或保留。</translation>
    </message>
    <message>
        <source>Without it the listener speaks plain HTTP.</source>
        <translation>没有它，监听器使用明文 HTTP。</translation>
    </message>
    <message>
        <source>The first one answers when no name fits.</source>
        <translation>没有名称匹配时由第一个响应。</translation>
    </message>
    <message>
        <source>Clients that speak less are refused.</source>
        <translation>版本更低的客户端会被拒绝。</translation>
    </message>
    <message>
        <source>Mutual TLS: clients show a certificate of these authorities, or the handshake fails.</source>
        <translation>双向 TLS：客户端出示这些颁发机构的证书，否则握手失败。</translation>
    </message>
    <message>
        <source>optional: a certificate is verified when one is shown; required: without one there is no connection.</source>
        <translation>optional：出示证书时进行验证；required：没有证书就不建立连接。</translation>
    </message>
    <message>
        <source>PEM certificates of the authorities that issue for clients.</source>
        <translation>为客户端颁发证书的颁发机构的 PEM 证书。</translation>
    </message>
    <message>
        <source>PEM lists of revoked certificates (CRL), one for each authority that issues for clients. A client whose issuer has no list here is refused.</source>
        <translation>PEM 格式的吊销列表（CRL），每个为客户端颁发证书的机构一份。颁发者在此没有列表的客户端会被拒绝。</translation>
    </message>
    <message>
        <source>A rule that requests go through.</source>
        <translation>请求经过的规则。</translation>
    </message>
    <message>
        <source>What the policy does.</source>
        <translation>策略执行的操作。</translation>
    </message>
    <message>
        <source>Which requests the policy is for. The nearest one of a kind wins, unless the kind adds up.</source>
        <translation>策略适用的请求。同一类型以最近的为准，除非该类型可累加。</translation>
    </message>
    <message>
        <source>All requests.</source>
        <translation>所有请求。</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>租户。</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>服务。</translation>
    </message>
    <message>
        <source>The route.</source>
        <translation>路由。</translation>
    </message>
    <message>
        <source>The consumer.</source>
        <translation>消费者。</translation>
    </message>
    <message>
        <source>The group.</source>
        <translation>组。</translation>
    </message>
    <message>
        <source>A disabled policy does nothing.</source>
        <translation>停用的策略不起作用。</translation>
    </message>
    <message>
        <source>enforce refuses; report only counts and logs what would have been refused.</source>
        <translation>enforce 执行拒绝；report 仅计数并记录本应拒绝的请求。</translation>
    </message>
    <message>
        <source>Refused clients are told neither the policy nor why.</source>
        <translation>被拒绝的客户端既不知道策略，也不知道原因。</translation>
    </message>
    <message>
        <source>As the kind&apos;s schema says.</source>
        <translation>按该类型的模式。</translation>
    </message>
    <message>
        <source>A named set of permissions; kept for later versions.</source>
        <translation>一组命名的权限；为后续版本保留。</translation>
    </message>
    <message>
        <source>What holders may do.</source>
        <translation>持有者可以执行的操作。</translation>
    </message>
    <message>
        <source>Which requests go to a service.</source>
        <translation>哪些请求发往服务。</translation>
    </message>
    <message>
        <source>The service that requests go to.</source>
        <translation>请求发往的服务。</translation>
    </message>
    <message>
        <source>A disabled route is not served.</source>
        <translation>停用的路由不提供服务。</translation>
    </message>
    <message>
        <source>What a request must be like; everything that is given must hold.</source>
        <translation>请求须满足的条件；所有给出的条件都必须成立。</translation>
    </message>
    <message>
        <source>Any of these: exact names, or *.example.com. None: any host.</source>
        <translation>其中任意一个：精确名称，或 *.example.com。没有：任意主机。</translation>
    </message>
    <message>
        <source>Any of these. None: any path.</source>
        <translation>其中任意一个。没有：任意路径。</translation>
    </message>
    <message>
        <source>/orders takes /orders and all below it.</source>
        <translation>/orders 匹配 /orders 及其下的所有路径。</translation>
    </message>
    <message>
        <source>This path alone.</source>
        <translation>仅此路径。</translation>
    </message>
    <message>
        <source>/orders/{id}: a parameter takes one segment.</source>
        <translation>/orders/{id}：一个参数匹配一段。</translation>
    </message>
    <message>
        <source>Any of these. None: any method.</source>
        <translation>其中任意一个。没有：任意方法。</translation>
    </message>
    <message>
        <source>All of these.</source>
        <translation>全部满足。</translation>
    </message>
    <message>
        <source>Of the header.</source>
        <translation>标头的。</translation>
    </message>
    <message>
        <source>The exact value.</source>
        <translation>精确的值。</translation>
    </message>
    <message>
        <source>A regular expression (RE2) for the whole value.</source>
        <translation>针对整个值的正则表达式（RE2）。</translation>
    </message>
    <message>
        <source>Any value.</source>
        <translation>任意值。</translation>
    </message>
    <message>
        <source>Of the parameter.</source>
        <translation>参数的。</translation>
    </message>
    <message>
        <source>Of routes that take the same request, the one with the highest number serves it.</source>
        <translation>多个路由匹配同一请求时，由数字最大的处理。</translation>
    </message>
    <message>
        <source>Whose requests are refused first (503 with Retry-After) when a worker comes near its limits of requests under way, memory or lag: low at 70 % of a limit, normal at 85 %, high at all of it, critical never.</source>
        <translation>当 worker 接近进行中请求、内存或延迟的限制时，先拒绝谁的请求（503 和 Retry-After）：low 在限制的 70 %，normal 在 85 %，high 在达到限制时，critical 从不。</translation>
    </message>
    <message>
        <source>How the path is changed on its way to the upstream.</source>
        <translation>发往上游途中如何更改路径。</translation>
    </message>
    <message>
        <source>/orders/1 on the prefix /orders becomes /1.</source>
        <translation>前缀 /orders 上的 /orders/1 变为 /1。</translation>
    </message>
    <message>
        <source>Takes the matched prefix&apos;s place.</source>
        <translation>取代匹配的前缀。</translation>
    </message>
    <message>
        <source>A named secret that other resources refer to.</source>
        <translation>其他资源引用的命名机密。</translation>
    </message>
    <message>
        <source>Stored sealed; leave empty to keep the stored one.</source>
        <translation>密封存储；留空以保留已存储的内容。</translation>
    </message>
    <message>
        <source>One version of an API and the upstream behind it.</source>
        <translation>API 的一个版本及其背后的上游。</translation>
    </message>
    <message>
        <source>Of the API, such as 1 or 2026-01.</source>
        <translation>API 的版本，如 1 或 2026-01。</translation>
    </message>
    <message>
        <source>A draft is not served; a deprecated service says so in each answer; a retired one answers 410.</source>
        <translation>草稿不提供服务；已弃用的服务在每个响应中说明；已停用的响应 410。</translation>
    </message>
    <message>
        <source>When a deprecated service will be retired; told to clients in the Sunset header (RFC 8594).</source>
        <translation>已弃用的服务何时停用；在 Sunset 标头（RFC 8594）中告知客户端。</translation>
    </message>
    <message>
        <source>Where requests go, and how.</source>
        <translation>请求发往何处以及如何发送。</translation>
    </message>
    <message>
        <source>Places that serve this API.</source>
        <translation>提供此 API 的位置。</translation>
    </message>
    <message>
        <source>Where requests go: http:// or https:// with host, port and base path; internal://echo is the gateway&apos;s built-in echo. A host such as _http._tcp.example.com is found by its SRV records.</source>
        <translation>请求发往何处：http:// 或 https:// 加主机、端口和基础路径；internal://echo 是网关内置的回显。_http._tcp.example.com 这样的主机通过其 SRV 记录查找。</translation>
    </message>
    <message>
        <source>Share of the requests, against the other targets&apos; weights; 0 takes none.</source>
        <translation>相对于其他目标权重的请求份额；0 表示不接收。</translation>
    </message>
    <message>
        <source>Targets of a higher tier get requests only while none of a lower one is up.</source>
        <translation>较高层级的目标仅在较低层级全部不可用时才接收请求。</translation>
    </message>
    <message>
        <source>How a target is chosen. power-of-two takes the less busy of two by chance; hash sends what has a key in common to the same target.</source>
        <translation>如何选择目标。power-of-two 随机取两个中较空闲的；hash 将键相同的请求发往同一目标。</translation>
    </message>
    <message>
        <source>For load balancing by hash: what requests have in common that go to the same target. A request without it goes anywhere.</source>
        <translation>用于哈希负载均衡：发往同一目标的请求的共同之处。没有该键的请求发往任意目标。</translation>
    </message>
    <message>
        <source>Where the key is taken from.</source>
        <translation>键的来源。</translation>
    </message>
    <message>
        <source>Of the header or cookie.</source>
        <translation>标头或 Cookie 的。</translation>
    </message>
    <message>
        <source>What the targets speak. h2 is HTTP/2: agreed over TLS, known beforehand without it; gRPC needs it. auto takes what TLS agrees on, and HTTP/1.1 without TLS.</source>
        <translation>目标使用的协议。h2 即 HTTP/2：在 TLS 上协商，没有 TLS 时须事先约定；gRPC 需要它。auto 采用 TLS 协商的结果，没有 TLS 时用 HTTP/1.1。</translation>
    </message>
    <message>
        <source>Sends the Host header that the client sent instead of the target&apos;s.</source>
        <translation>发送客户端的 Host 标头，而不是目标的。</translation>
    </message>
    <message>
        <source>Tells the upstream of the client in the standard&apos;s Forwarded header (RFC 7239) too, beside X-Forwarded-For, -Proto and -Host.</source>
        <translation>除 X-Forwarded-For、-Proto 和 -Host 外，还用标准的 Forwarded 标头（RFC 7239）告知上游客户端信息。</translation>
    </message>
    <message>
        <source>Connections to the targets begin with a PROXY header that names the client. A connection then serves one client&apos;s connection alone, and only HTTP/1.1.</source>
        <translation>到目标的连接以指明客户端的 PROXY 头部开始。此时一个连接只服务于一个客户端的连接，且仅限 HTTP/1.1。</translation>
    </message>
    <message>
        <source>To connect, TLS included, or to wait for a free connection. A plain number is seconds.</source>
        <translation>建立连接（含 TLS）或等待空闲连接的时间。纯数字表示秒。</translation>
    </message>
    <message>
        <source>Between two pieces of the request that the upstream takes. A plain number is seconds.</source>
        <translation>上游接收请求两段内容之间的时间。纯数字表示秒。</translation>
    </message>
    <message>
        <source>From the request to the answer&apos;s head. A plain number is seconds.</source>
        <translation>从请求到响应头部的时间。纯数字表示秒。</translation>
    </message>
    <message>
        <source>Between two pieces of the answer. A plain number is seconds.</source>
        <translation>响应两段内容之间的时间。纯数字表示秒。</translation>
    </message>
    <message>
        <source>Further tries when nothing was sent yet, or when a kept connection turned out to be closed.</source>
        <translation>尚未发送任何内容，或保持的连接已被关闭时的额外尝试次数。</translation>
    </message>
    <message>
        <source>At most this many to each target, from each worker.</source>
        <translation>每个 worker 到每个目标最多这么多连接。</translation>
    </message>
    <message>
        <source>At most this many wait for a connection, in each worker; more are answered 503.</source>
        <translation>每个 worker 中最多这么多请求等待连接；超出则响应 503。</translation>
    </message>
    <message>
        <source>How long a request waits for a connection when there are as many as may be; then it is answered 503. A plain number is seconds.</source>
        <translation>连接数已满时请求等待连接的时长；之后响应 503。纯数字表示秒。</translation>
    </message>
    <message>
        <source>Retries are at most this share of the requests, in percent, so that an upstream in trouble does not get more work; ten a second are allowed in any case. 100: no bound.</source>
        <translation>重试最多占请求的这一百分比，以免陷入困境的上游承受更多负载；每秒十次始终允许。100：无限制。</translation>
    </message>
    <message>
        <source>Asks each target whether it is well. One that is not gets no requests while others are.</source>
        <translation>询问每个目标是否健康。其他目标健康时，不健康的目标不接收请求。</translation>
    </message>
    <message>
        <source>http asks with GET and looks at the status; tcp is content with a connection (and TLS).</source>
        <translation>http 用 GET 询问并查看状态；tcp 只需连接（和 TLS）成功。</translation>
    </message>
    <message>
        <source>Behind the target&apos;s base path.</source>
        <translation>接在目标的基础路径之后。</translation>
    </message>
    <message>
        <source>Sent instead of the target&apos;s.</source>
        <translation>代替目标的 Host 发送。</translation>
    </message>
    <message>
        <source>The lowest status of a target that is well.</source>
        <translation>健康目标的最低状态。</translation>
    </message>
    <message>
        <source>The highest.</source>
        <translation>最高状态。</translation>
    </message>
    <message>
        <source>From one check to the next, for all workers together. A plain number is seconds.</source>
        <translation>两次检查的间隔，所有 worker 合计。纯数字表示秒。</translation>
    </message>
    <message>
        <source>For the whole of a check. A plain number is seconds.</source>
        <translation>整次检查的时间。纯数字表示秒。</translation>
    </message>
    <message>
        <source>Good checks in a row that bring a target back.</source>
        <translation>连续成功多少次检查后恢复目标。</translation>
    </message>
    <message>
        <source>Bad checks in a row that take a target away; the first check of all decides by itself.</source>
        <translation>连续失败多少次检查后下线目标；首次检查单独决定。</translation>
    </message>
    <message>
        <source>What requests meet counts too: a target on which many in a row fail gets none for a while.</source>
        <translation>请求的实际结果也计入：连续多次失败的目标在一段时间内不接收请求。</translation>
    </message>
    <message>
        <source>Requests in a row that failed: not connected, no answer in time, closed early, or one of the statuses. 0: never.</source>
        <translation>连续失败的请求：未连接、未及时响应、提前关闭或属于所列状态。0：从不。</translation>
    </message>
    <message>
        <source>Answers that count as failures.</source>
        <translation>视为失败的响应。</translation>
    </message>
    <message>
        <source>For how long, the first time; each time in a row longer by as much. A plain number is seconds.</source>
        <translation>首次的时长；每次连续发生时再延长同样时长。纯数字表示秒。</translation>
    </message>
    <message>
        <source>No longer than this. A plain number is seconds.</source>
        <translation>不超过此时长。纯数字表示秒。</translation>
    </message>
    <message>
        <source>Of the service&apos;s targets at the same time, in percent.</source>
        <translation>服务的目标中同时摘除的百分比。</translation>
    </message>
    <message>
        <source>A target that comes back gets its share of the requests little by little over this time. 0: at once. A plain number is seconds.</source>
        <translation>恢复的目标在这段时间内逐步获得其请求份额。0：立即。纯数字表示秒。</translation>
    </message>
    <message>
        <source>For https targets.</source>
        <translation>用于 https 目标。</translation>
    </message>
    <message>
        <source>Refuses certificates that are not trusted or not for this name.</source>
        <translation>拒绝不受信任或名称不符的证书。</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s.</source>
        <translation>代替系统证书而受信任的 PEM 证书。</translation>
    </message>
    <message>
        <source>Asked for (SNI) and verified instead of the target&apos;s host.</source>
        <translation>代替目标主机进行请求（SNI）和验证的名称。</translation>
    </message>
    <message>
        <source>Shown to targets that ask for one (mutual TLS); a certificate of the tenant, with its key.</source>
        <translation>向要求证书的目标出示（双向 TLS）；租户的证书及其密钥。</translation>
    </message>
    <message>
        <source>SHA-256 of public keys (SPKI, base64). When there are any, one of them must be in the chain that the target shows, whatever else is trusted.</source>
        <translation>公钥的 SHA-256（SPKI，base64）。若有设置，目标出示的证书链中必须包含其中之一，无论其他信任如何。</translation>
    </message>
    <message>
        <source>Describes the API; kept and shown.</source>
        <translation>描述 API；保留并显示。</translation>
    </message>
    <message>
        <source>A team with its own services, routes, consumers, policies and quotas.</source>
        <translation>拥有自己的服务、路由、消费者、策略和配额的团队。</translation>
    </message>
    <message>
        <source>A suspended tenant&apos;s routes answer 403.</source>
        <translation>被停用的租户的路由响应 403。</translation>
    </message>
    <message>
        <source>Names that belong to this tenant alone, such as api.acme.example or *.acme.example. No other tenant&apos;s route can use them.</source>
        <translation>仅属于此租户的名称，如 api.acme.example 或 *.acme.example。其他租户的路由不能使用。</translation>
    </message>
    <message>
        <source>Prefixes that belong to this tenant alone, such as /acme.</source>
        <translation>仅属于此租户的前缀，如 /acme。</translation>
    </message>
    <message>
        <source>Signed token (JWT)</source>
        <translation>签名令牌 (JWT)</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>密钥地址</translation>
    </message>
    <message>
        <source>Keys as PEM</source>
        <translation>PEM 密钥</translation>
    </message>
    <message>
        <source>Keys as JSON</source>
        <translation>JSON 密钥</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>共享机密</translation>
    </message>
    <message>
        <source>Secret is written as</source>
        <translation>机密的写法</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>令牌类型</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Any JWT</source>
        <translation>任意 JWT</translation>
    </message>
    <message>
        <source>Access tokens only (RFC 9068)</source>
        <translation>仅访问令牌 (RFC 9068)</translation>
    </message>
    <message>
        <source>Required claims</source>
        <translation>必需的声明</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>Oldest token</source>
        <translation>最旧令牌</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>调用者</translation>
    </message>
    <message>
        <source>By a credential (JWT subject)</source>
        <translation>按凭据（JWT 主体）</translation>
    </message>
    <message>
        <source>By its id</source>
        <translation>按其标识</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Claim for the consumer</source>
        <translation>消费者声明</translation>
    </message>
    <message>
        <source>Claim for groups</source>
        <translation>组声明</translation>
    </message>
    <message>
        <source>Claims for the upstream</source>
        <translation>传给上游的声明</translation>
    </message>
    <message>
        <source>Published keys</source>
        <translation>已发布的密钥</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>未知密钥</translation>
    </message>
    <message>
        <source>Kept while unreachable</source>
        <translation>不可达时保留</translation>
    </message>
    <message>
        <source>Remembered tokens</source>
        <translation>记住的令牌</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个令牌</translation>
    </message>
    <message>
        <source>Remembered for</source>
        <translation>记住时长</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>访问规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Tells callers by a signed token (RFC 7519, RFC 8725, RFC 9068) of an issuer that is trusted. Without an issuer no token is good.</source>
        <translation>通过受信任签发者的签名令牌（RFC 7519、RFC 8725、RFC 9068）识别调用者。没有签发者则任何令牌都无效。</translation>
    </message>
    <message>
        <source>Whose tokens are taken.</source>
        <translation>接受谁的令牌。</translation>
    </message>
    <message>
        <source>Who issues tokens, and the keys that prove it.</source>
        <translation>谁签发令牌，以及用以证明的密钥。</translation>
    </message>
    <message>
        <source>What the token&apos;s iss must be, letter for letter.</source>
        <translation>令牌的 iss 必须逐字等于此值。</translation>
    </message>
    <message>
        <source>One of these must be in the token&apos;s aud. Empty: only tokens without aud are taken, since any other is for somebody else.</source>
        <translation>令牌的 aud 中须含其一。为空：只接受没有 aud 的令牌，因为其他令牌是给别人的。</translation>
    </message>
    <message>
        <source>A name of this API, as the issuer knows it.</source>
        <translation>签发者所知的此 API 的名称。</translation>
    </message>
    <message>
        <source>How tokens may be signed. What a token says of itself never widens this, nor what a key is for.</source>
        <translation>令牌允许的签名方式。令牌自身的说法以及密钥的用途都不会扩大此范围。</translation>
    </message>
    <message>
        <source>A signature algorithm of RFC 7518 or RFC 8037.</source>
        <translation>RFC 7518 或 RFC 8037 的签名算法。</translation>
    </message>
    <message>
        <source>Where the issuer publishes its key set (jwks_uri). By https, but for this machine itself.</source>
        <translation>签发者发布密钥集之处 (jwks_uri)。除本机外须用 https。</translation>
    </message>
    <message>
        <source>A key set of the tenant, or of the gateway.</source>
        <translation>租户或网关的密钥集。</translation>
    </message>
    <message>
        <source>Public keys or certificates, one after another. Certificates&apos; names and dates are not looked at.</source>
        <translation>公钥或证书，依次排列。不检查证书的名称与日期。</translation>
    </message>
    <message>
        <source>Public JSON Web Keys (RFC 7517). Secret and private ones are refused.</source>
        <translation>公开的 JSON Web Key (RFC 7517)。机密和私有密钥会被拒绝。</translation>
    </message>
    <message>
        <source>A JSON Web Key.</source>
        <translation>一个 JSON Web Key。</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, that tokens of HS256 to HS512 are signed with; 32, 48 or 64 bytes at least.</source>
        <translation>租户或网关的机密，用于签署 HS256 至 HS512 的令牌；至少 32、48 或 64 字节。</translation>
    </message>
    <message>
        <source>What the secret&apos;s value holds: the bytes themselves, or base64url of them.</source>
        <translation>机密值的内容：字节本身，或其 base64url。</translation>
    </message>
    <message>
        <source>The header field that carries the token: Authorization with the scheme Bearer, others with or without. Empty: none.</source>
        <translation>携带令牌的标头字段：Authorization 须用 Bearer 方案，其他可用可不用。为空：无。</translation>
    </message>
    <message>
        <source>The cookie that may carry the token instead. Empty: none. Browsers send cookies by themselves: mind forged requests from other sites.</source>
        <translation>可替代携带令牌的 Cookie。为空：无。浏览器会自动发送 Cookie：请防范其他站点伪造的请求。</translation>
    </message>
    <message>
        <source>The query parameter that may carry the token instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</source>
        <translation>可替代携带令牌的查询参数。为空：无。地址会留在历史和日志中；标头字段更安全。</translation>
    </message>
    <message>
        <source>Takes the token out of the request before it goes to the upstream.</source>
        <translation>在请求发往上游之前移除令牌。</translation>
    </message>
    <message>
        <source>Lets requests without a token pass as anonymous. Bad tokens are refused all the same. Also the way to accept either of two kinds: make the first one optional.</source>
        <translation>允许没有令牌的请求以匿名身份通过。无效令牌仍被拒绝。这也是接受两种方式之一的办法：将第一种设为可选。</translation>
    </message>
    <message>
        <source>Access tokens say by their type (at+jwt) that they are, and carry all claims of RFC 9068: no ID token passes for one.</source>
        <translation>访问令牌以其类型 (at+jwt) 表明身份，并带有 RFC 9068 的全部声明：ID 令牌不能冒充。</translation>
    </message>
    <message>
        <source>What a token must carry besides its issuer.</source>
        <translation>除签发者外令牌必须携带的内容。</translation>
    </message>
    <message>
        <source>A claim&apos;s name.</source>
        <translation>声明的名称。</translation>
    </message>
    <message>
        <source>By how much clocks may differ, at most five minutes.</source>
        <translation>允许的时钟偏差，最多五分钟。</translation>
    </message>
    <message>
        <source>How long after its iat a token is taken, whatever its exp says. 0s: no bound.</source>
        <translation>令牌在其 iat 之后多久内被接受，无论 exp 如何。0s：不限。</translation>
    </message>
    <message>
        <source>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</source>
        <translation>有效令牌如何对应到消费者。JWT 主体类凭据指明签发者与主体；标识为消费者自己的标识。若不需要，持有有效令牌者即可调用。</translation>
    </message>
    <message>
        <source>The claim that names the consumer. One that begins with / is a path into the claims, as /user/id.</source>
        <translation>指明消费者的声明。以 / 开头者为声明内的路径，如 /user/id。</translation>
    </message>
    <message>
        <source>The claim with groups, a list or a text with spaces, that the upstream is told beside the consumer&apos;s own. Empty: none.</source>
        <translation>含组的声明（列表或以空格分隔的文本），与消费者自己的组一并告知上游。为空：无。</translation>
    </message>
    <message>
        <source>Claims that the upstream gets as header fields. What clients put there themselves is taken out.</source>
        <translation>以标头字段传给上游的声明。客户端自行填写的内容会被移除。</translation>
    </message>
    <message>
        <source>A claim and its header field.</source>
        <translation>一个声明及其标头字段。</translation>
    </message>
    <message>
        <source>Its name, or a path as /realm_access/roles.</source>
        <translation>其名称，或如 /realm_access/roles 的路径。</translation>
    </message>
    <message>
        <source>The header field that carries it.</source>
        <translation>携带它的标头字段。</translation>
    </message>
    <message>
        <source>Published keys are not read anew before, however short their max-age.</source>
        <translation>无论 max-age 多短，在此之前不会重新读取已发布的密钥。</translation>
    </message>
    <message>
        <source>Published keys are read anew by then, however long their max-age.</source>
        <translation>无论 max-age 多长，届时都会重新读取已发布的密钥。</translation>
    </message>
    <message>
        <source>A token of a key that is not known makes the keys be read once more, at most every so often.</source>
        <translation>遇到未知密钥的令牌时会重新读取密钥，最多按此间隔一次。</translation>
    </message>
    <message>
        <source>How long the last good keys stay in force when their address fails.</source>
        <translation>密钥地址失效时，最近一次有效密钥继续生效的时间。</translation>
    </message>
    <message>
        <source>How many good tokens are remembered, so that their signature is checked once. 0: none.</source>
        <translation>记住多少个有效令牌，使其签名只验证一次。0：不记住。</translation>
    </message>
    <message>
        <source>How long, but never longer than the token is good. At most one hour; 0s: not at all.</source>
        <translation>时长，但不超过令牌有效期。最多一小时；0s：不记住。</translation>
    </message>
    <message>
        <source>Allows or refuses requests by rules. The first rule that applies decides.</source>
        <translation>按规则允许或拒绝请求。第一条适用的规则决定结果。</translation>
    </message>
    <message>
        <source>Looked at in this order.</source>
        <translation>按此顺序检查。</translation>
    </message>
    <message>
        <source>One of the rules.</source>
        <translation>规则之一。</translation>
    </message>
    <message>
        <source>What refusals and explain call it.</source>
        <translation>拒绝信息与说明中使用的名称。</translation>
    </message>
    <message>
        <source>An expression (CEL) that comes to true for requests that the rule is for.</source>
        <translation>对规则所针对的请求求值为真的表达式 (CEL)。</translation>
    </message>
    <message>
        <source>What happens to such requests.</source>
        <translation>此类请求如何处理。</translation>
    </message>
    <message>
        <source>What a refused client is told besides the rule&apos;s name.</source>
        <translation>除规则名称外告知被拒客户端的内容。</translation>
    </message>
    <message>
        <source>What happens to requests that no rule is for.</source>
        <translation>没有规则适用的请求如何处理。</translation>
    </message>
    <message>
        <source>The token&apos;s iss. Empty: any issuer that the policy trusts.</source>
        <translation>令牌的 iss。为空：策略信任的任何签发者。</translation>
    </message>
    <message>
        <source>The token&apos;s sub, or what stands in the claim that the policy names.</source>
        <translation>令牌的 sub，或策略所指声明中的值。</translation>
    </message>
    <message>
        <source>Earliest reading</source>
        <translation>最早读取</translation>
    </message>
    <message>
        <source>Latest reading</source>
        <translation>最迟读取</translation>
    </message>
    <message>
        <source>Combined authentication</source>
        <translation>组合身份验证</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受范围</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>备选方案</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Anonymous callers</source>
        <translation>匿名调用方</translation>
    </message>
    <message>
        <source>External decision</source>
        <translation>外部决策</translation>
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
        <translation>同时进行</translation>
    </message>
    <message>
        <source>Header fields that are sent</source>
        <translation>发送的标头字段</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Header fields for the upstream</source>
        <translation>传给上游的标头字段</translation>
    </message>
    <message>
        <source>Header fields for who passes</source>
        <translation>放行时的标头字段</translation>
    </message>
    <message>
        <source>Header fields for who is refused</source>
        <translation>拒绝时的标头字段</translation>
    </message>
    <message>
        <source>Pass the refusal&apos;s body on</source>
        <translation>转发拒绝响应的正文</translation>
    </message>
    <message>
        <source>Header field of the consumer</source>
        <translation>消费者标头字段</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Client gets</source>
        <translation>客户端收到</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>无响应时</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Remember who passes</source>
        <translation>记住放行结果</translation>
    </message>
    <message>
        <source>Remember refusals</source>
        <translation>记住拒绝结果</translation>
    </message>
    <message>
        <source>Remember by</source>
        <translation>记住依据</translation>
    </message>
    <message>
        <source>And by address</source>
        <translation>并按地址</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>记住的响应</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>个响应</translation>
    </message>
    <message>
        <source>Signed request</source>
        <translation>签名请求</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
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
        <translation>必须签名</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Longest age</source>
        <translation>最长有效时间</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>仅用一次</translation>
    </message>
    <message>
        <source>Nonces, and what is signed</source>
        <translation>Nonce 与签名内容</translation>
    </message>
    <message>
        <source>Nonces</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Nonces, which are required</source>
        <translation>必需的 nonce</translation>
    </message>
    <message>
        <source>Checked if signed</source>
        <translation>已签名则检查</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source>Longest body</source>
        <translation>最大正文</translation>
    </message>
    <message>
        <source>By credential</source>
        <translation>按凭据</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>备用名称</translation>
    </message>
    <message>
        <source>Tell the upstream</source>
        <translation>告知上游</translation>
    </message>
    <message>
        <source>Access token (OAuth 2.0)</source>
        <translation>访问令牌 (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>令牌自省</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>Proves it by</source>
        <translation>证明方式</translation>
    </message>
    <message>
        <source>Authorization: Basic</source>
        <translation>Authorization: Basic</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Remember good tokens</source>
        <translation>记住有效令牌</translation>
    </message>
    <message>
        <source>Remember bad tokens</source>
        <translation>记住无效令牌</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>More for some</source>
        <translation>部分请求的额外要求</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>需要哪些</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>Claim of the scopes</source>
        <translation>权限范围的声明</translation>
    </message>
    <message>
        <source>Bound tokens</source>
        <translation>绑定的令牌</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>As the token says</source>
        <translation>按令牌所示</translation>
    </message>
    <message>
        <source>To a key (DPoP)</source>
        <translation>绑定到密钥 (DPoP)</translation>
    </message>
    <message>
        <source>To a client certificate</source>
        <translation>绑定到客户端证书</translation>
    </message>
    <message>
        <source>To either</source>
        <translation>任意一种</translation>
    </message>
    <message>
        <source>Age of a proof</source>
        <translation>证明的有效时间</translation>
    </message>
    <message>
        <source>Address of the resource</source>
        <translation>资源地址</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Authorisation servers</source>
        <translation>授权服务器</translation>
    </message>
    <message>
        <source>By a credential (OAuth client)</source>
        <translation>按凭据（OAuth 客户端）</translation>
    </message>
    <message>
        <source>Authorisation server (OAuth 2.0)</source>
        <translation>授权服务器 (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Title of the log-in page</source>
        <translation>登录页面标题</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>授权码</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>New key every</source>
        <translation>密钥更换间隔</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失败尝试</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>访问列表</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Allowed is</source>
        <translation>允许条件</translation>
    </message>
    <message>
        <source>On any list</source>
        <translation>在任一列表中</translation>
    </message>
    <message>
        <source>On every list</source>
        <translation>在所有列表中</translation>
    </message>
    <message>
        <source>Answer size</source>
        <translation>响应大小</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Known tools</source>
        <translation>已知工具</translation>
    </message>
    <message>
        <source>No User-Agent</source>
        <translation>无 User-Agent</translation>
    </message>
    <message>
        <source>Cross-site requests</source>
        <translation>跨站请求</translation>
    </message>
    <message>
        <source>Where requests come from</source>
        <translation>请求来源</translation>
    </message>
    <message>
        <source>Same site</source>
        <translation>同一站点</translation>
    </message>
    <message>
        <source>No origin</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Safe methods</source>
        <translation>安全方法</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>会话 Cookie</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Allowed types</source>
        <translation>允许的类型</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Refused types</source>
        <translation>拒绝的类型</translation>
    </message>
    <message>
        <source>Compare with the content</source>
        <translation>与内容比对</translation>
    </message>
    <message>
        <source>Refused extensions</source>
        <translation>拒绝的扩展名</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>扩展名</translation>
    </message>
    <message>
        <source>Length of a name</source>
        <translation>名称长度</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>个部分</translation>
    </message>
    <message>
        <source>Larger bodies</source>
        <translation>超大正文</translation>
    </message>
    <message>
        <source>Pass unseen</source>
        <translation>不检查直接放行</translation>
    </message>
    <message>
        <source>Compressed bodies</source>
        <translation>压缩的正文</translation>
    </message>
    <message>
        <source>Decode and check</source>
        <translation>解码并检查</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>地理位置</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Unknown addresses</source>
        <translation>未知地址</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Database of operators</source>
        <translation>运营商数据库</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取时</translation>
    </message>
    <message>
        <source>GraphQL guard</source>
        <translation>GraphQL 防护</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>个字段</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>个别名</translation>
    </message>
    <message>
        <source>Fields at the root</source>
        <translation>根级字段</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>directives</source>
        <translation>个指令</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>words</source>
        <translation>个词元</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>个操作</translation>
    </message>
    <message>
        <source>Allow introspection</source>
        <translation>允许自省</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Listed operations</source>
        <translation>列出的操作</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Listed operations only</source>
        <translation>仅限列出的操作</translation>
    </message>
    <message>
        <source>Other media types</source>
        <translation>其他媒体类型</translation>
    </message>
    <message>
        <source>Deny lists</source>
        <translation>拒绝列表</translation>
    </message>
    <message>
        <source>Lists by URL</source>
        <translation>按 URL 的列表</translation>
    </message>
    <message>
        <source>Allow lists</source>
        <translation>允许列表</translation>
    </message>
    <message>
        <source>Read anew after</source>
        <translation>重新读取间隔</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取时</translation>
    </message>
    <message>
        <source>JSON threat protection</source>
        <translation>JSON 威胁防护</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>values</source>
        <translation>个值</translation>
    </message>
    <message>
        <source>Members of an object</source>
        <translation>对象的成员</translation>
    </message>
    <message>
        <source>members</source>
        <translation>个成员</translation>
    </message>
    <message>
        <source>Items of an array</source>
        <translation>数组的元素</translation>
    </message>
    <message>
        <source>items</source>
        <translation>个元素</translation>
    </message>
    <message>
        <source>Length of a text</source>
        <translation>文本长度</translation>
    </message>
    <message>
        <source>Length of a number</source>
        <translation>数字长度</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>个字符</translation>
    </message>
    <message>
        <source>Allow duplicate names</source>
        <translation>允许重复名称</translation>
    </message>
    <message>
        <source>Forbidden names</source>
        <translation>禁用的名称</translation>
    </message>
    <message>
        <source>Check as JSON</source>
        <translation>按 JSON 检查</translation>
    </message>
    <message>
        <source>Referring pages</source>
        <translation>来源页面</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>自身页面</translation>
    </message>
    <message>
        <source>No Referer</source>
        <translation>无 Referer</translation>
    </message>
    <message>
        <source>Largest header field</source>
        <translation>最大标头字段</translation>
    </message>
    <message>
        <source>Longest address</source>
        <translation>最长地址</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Weekly windows</source>
        <translation>每周时段</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>During the windows</source>
        <translation>时段内</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
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
        <translation>安全标头字段</translation>
    </message>
    <message>
        <source>HSTS</source>
        <translation>HSTS</translation>
    </message>
    <message>
        <source>Subdomains too</source>
        <translation>包括子域</translation>
    </message>
    <message>
        <source>Preload</source>
        <translation>预加载</translation>
    </message>
    <message>
        <source>Behind TLS of another</source>
        <translation>由前置服务器终止 TLS</translation>
    </message>
    <message>
        <source>Content-Security-Policy</source>
        <translation>Content-Security-Policy</translation>
    </message>
    <message>
        <source>Content-Security-Policy only reports</source>
        <translation>Content-Security-Policy 仅报告</translation>
    </message>
    <message>
        <source>No guessing of types</source>
        <translation>禁止猜测类型</translation>
    </message>
    <message>
        <source>X-Frame-Options</source>
        <translation>X-Frame-Options</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>任何人都不可</translation>
    </message>
    <message>
        <source>Same origin</source>
        <translation>同源</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>不发送</translation>
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
        <translation>其他来源</translation>
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
        <translation>上游自带的字段</translation>
    </message>
    <message>
        <source>The upstream&apos;s</source>
        <translation>上游的字段</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Schema of requests</source>
        <translation>请求的模式</translation>
    </message>
    <message>
        <source>Schema of answers</source>
        <translation>响应的模式</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>其他文档</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>基础路径</translation>
    </message>
    <message>
        <source>Check requests</source>
        <translation>检查请求</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>检查响应</translation>
    </message>
    <message>
        <source>Check formats</source>
        <translation>检查格式</translation>
    </message>
    <message>
        <source>Unknown operations</source>
        <translation>未知操作</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Unknown query parameters</source>
        <translation>未知查询参数</translation>
    </message>
    <message>
        <source>Other media types and statuses</source>
        <translation>其他媒体类型和状态</translation>
    </message>
    <message>
        <source>Problems told</source>
        <translation>报告的问题</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>个问题</translation>
    </message>
    <message>
        <source>XML threat protection</source>
        <translation>XML 威胁防护</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>个元素</translation>
    </message>
    <message>
        <source>Children of an element</source>
        <translation>元素的子元素</translation>
    </message>
    <message>
        <source>Attributes of an element</source>
        <translation>元素的属性</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>个属性</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>个命名空间</translation>
    </message>
    <message>
        <source>Length of an attribute</source>
        <translation>属性长度</translation>
    </message>
    <message>
        <source>Allow comments</source>
        <translation>允许注释</translation>
    </message>
    <message>
        <source>Allow processing instructions</source>
        <translation>允许处理指令</translation>
    </message>
    <message>
        <source>Check as XML</source>
        <translation>按 XML 检查</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Warnings in the log</source>
        <translation>日志中的警告</translation>
    </message>
    <message>
        <source>Tenant&apos;s ceiling</source>
        <translation>租户上限</translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation>最高成本</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒绝次数</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>统计时间</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Spike arrest</source>
        <translation>尖峰抑制</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>In</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>一次到达</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>日志记录</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>A URL (JSON lines)</source>
        <translation>URL（JSON 行）</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大大小</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留数量</translation>
    </message>
    <message>
        <source>files</source>
        <translation>个文件</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输协议</translation>
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
        <translation>设施</translation>
    </message>
    <message>
        <source>number</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Secret&apos;s header field</source>
        <translation>机密的标头字段</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>records</source>
        <translation>条记录</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>分布式跟踪</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>延续</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>The caller, else the share</source>
        <translation>调用方，否则按占比</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>按占比</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>收集器</translation>
    </message>
    <message>
        <source>Signed context</source>
        <translation>签名上下文</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Context keys</source>
        <translation>上下文密钥</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>银行账号 (IBAN)</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>身份证件号码</translation>
    </message>
    <message>
        <source>Values by name</source>
        <translation>按名称查找的值</translation>
    </message>
    <message>
        <source>Values by JSON path</source>
        <translation>按 JSON 路径查找的值</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>The replacement</source>
        <translation>替换内容</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>部分内容</translation>
    </message>
    <message>
        <source>A hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>First characters</source>
        <translation>开头字符</translation>
    </message>
    <message>
        <source>Last characters</source>
        <translation>末尾字符</translation>
    </message>
    <message>
        <source>Key for hashes</source>
        <translation>哈希密钥</translation>
    </message>
    <message>
        <source>In answers</source>
        <translation>在响应中</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>In logs</source>
        <translation>在日志中</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Unreadable answers</source>
        <translation>不可读的响应</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Keep in the query</source>
        <translation>在查询中保留</translation>
    </message>
    <message>
        <source>Rename in the query</source>
        <translation>在查询中重命名</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Add to the query</source>
        <translation>添加到查询</translation>
    </message>
    <message>
        <source>Rename header fields</source>
        <translation>重命名标头字段</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Unsuitable answers</source>
        <translation>不适用的响应</translation>
    </message>
    <message>
        <source>Upstream credentials</source>
        <translation>上游凭据</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>备用名称</translation>
    </message>
    <message>
        <source>Key pin</source>
        <translation>密钥固定</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权方式</translation>
    </message>
    <message>
        <source>By its own secret</source>
        <translation>凭自身机密</translation>
    </message>
    <message>
        <source>For people who log in</source>
        <translation>供登录的用户使用</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Empty segments</source>
        <translation>空路径段</translation>
    </message>
    <message>
        <source>Says which of the policies that tell who calls are enough, alone or together.</source>
        <translation>规定识别调用方的策略中，哪些单独或共同满足即可。</translation>
    </message>
    <message>
        <source>Each of these is enough. None: any one of the policies in scope that tell callers by what they send (not forward-auth, whose refusals stand unless it is named).</source>
        <translation>其中任何一项即可。留空：作用范围内任何一个依据调用方所发送内容识别其身份的策略（不含 forward-auth，未列出时其拒绝始终有效）。</translation>
    </message>
    <message>
        <source>Policies that must all know the caller, as the same consumer.</source>
        <translation>必须全部识别出调用方、且识别为同一消费者的策略。</translation>
    </message>
    <message>
        <source>Their kinds, such as key-auth, jwt or mtls. Each needs a policy of its kind in scope.</source>
        <translation>策略的类型，如 key-auth、jwt 或 mtls。每种类型都要求作用范围内有相应的策略。</translation>
    </message>
    <message>
        <source>A kind of policy that tells who calls.</source>
        <translation>一种识别调用方的策略类型。</translation>
    </message>
    <message>
        <source>The id of the consumer that stands for callers who send no credentials. Empty: they are refused. Wrong credentials are refused all the same.</source>
        <translation>代表未发送凭据的调用方的消费者标识。留空：拒绝这些调用方。错误的凭据仍会被拒绝。</translation>
    </message>
    <message>
        <source>Asks another service by HTTP whether a request may pass.</source>
        <translation>通过 HTTP 询问另一个服务请求是否可以通过。</translation>
    </message>
    <message>
        <source>Who decides. By https, but for this machine itself. Without one nobody passes.</source>
        <translation>由谁决定。除本机外须用 https。未设置时，所有请求都不能通过。</translation>
    </message>
    <message>
        <source>How it is asked.</source>
        <translation>询问方式。</translation>
    </message>
    <message>
        <source>How long an answer may take, at most one minute.</source>
        <translation>响应允许的最长时间，最多一分钟。</translation>
    </message>
    <message>
        <source>Of the client&apos;s request. Method, host, path and address are sent in any case, as X-Forwarded-….</source>
        <translation>来自客户端请求。方法、主机、路径和地址始终以 X-Forwarded-… 发送。</translation>
    </message>
    <message>
        <source>Of an answer that lets pass. What clients put there themselves is taken out.</source>
        <translation>来自放行的响应。客户端自行填写的内容会被移除。</translation>
    </message>
    <message>
        <source>Of an answer that lets pass, added to the client&apos;s answer.</source>
        <translation>来自放行的响应，添加到给客户端的响应中。</translation>
    </message>
    <message>
        <source>Of an answer that refuses, sent to the client.</source>
        <translation>来自拒绝的响应，发送给客户端。</translation>
    </message>
    <message>
        <source>Sends the client what the service wrote, up to 64 KiB.</source>
        <translation>将该服务写入的内容发送给客户端，最多 64 KiB。</translation>
    </message>
    <message>
        <source>The answer&apos;s header field that names the consumer by id. Empty: it tells nothing of consumers.</source>
        <translation>响应中以标识指明消费者的标头字段。留空：响应不提供消费者信息。</translation>
    </message>
    <message>
        <source>What a status of the service means. Not listed: 2xx pass, 3xx and 4xx refuse as they are, anything else counts as no answer.</source>
        <translation>服务返回的状态的含义。未列出时：2xx 放行，3xx 和 4xx 原样拒绝，其他均视为无响应。</translation>
    </message>
    <message>
        <source>A status and what becomes of it.</source>
        <translation>一个状态及其处理方式。</translation>
    </message>
    <message>
        <source>The service&apos;s status.</source>
        <translation>服务返回的状态。</translation>
    </message>
    <message>
        <source>2xx: the request passes; anything else refuses it with this status.</source>
        <translation>2xx：请求通过；其他值：以该状态拒绝请求。</translation>
    </message>
    <message>
        <source>What happens when the service cannot be asked, is too slow or fails.</source>
        <translation>服务无法询问、过慢或失败时如何处理。</translation>
    </message>
    <message>
        <source>What clients get then.</source>
        <translation>此时客户端收到的状态。</translation>
    </message>
    <message>
        <source>How long an answer that lets pass holds, at most one hour. 0s: every request is asked for.</source>
        <translation>放行的响应保持有效的时长，最多一小时。0s：每个请求都询问。</translation>
    </message>
    <message>
        <source>The same for refusals, at most five minutes.</source>
        <translation>拒绝的响应同样适用，最多五分钟。</translation>
    </message>
    <message>
        <source>Header fields that answers depend on: all that say who calls. Method, host, path and query always count.</source>
        <translation>响应所依赖的标头字段：所有表明调用方身份的字段。方法、主机、路径和查询始终计入。</translation>
    </message>
    <message>
        <source>Whether answers depend on the client&apos;s address.</source>
        <translation>响应是否取决于客户端的地址。</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>最多记住的数量。</translation>
    </message>
    <message>
        <source>Tells callers by the signature of their request (RFC 9421, or the field Authorization).</source>
        <translation>通过请求的签名（RFC 9421，或 Authorization 字段）识别调用方。</translation>
    </message>
    <message>
        <source>How signatures may come: by RFC 9421 in Signature and Signature-Input, or in the field Authorization, as older clients send them (hmac username=…, Signature keyId=…).</source>
        <translation>签名的传递方式：按 RFC 9421 放在 Signature 和 Signature-Input 中，或像较旧的客户端那样放在 Authorization 字段中（hmac username=…、Signature keyId=…）。</translation>
    </message>
    <message>
        <source>One of the two.</source>
        <translation>两者之一。</translation>
    </message>
    <message>
        <source>Components of the request that every signature must cover. In Authorization, request-line stands for @method, @path and @query, and host for @authority.</source>
        <translation>每个签名都必须涵盖的请求组成部分。在 Authorization 中，request-line 代表 @method、@path 和 @query，host 代表 @authority。</translation>
    </message>
    <message>
        <source>@method, @authority, @path, @query, @scheme, @target-uri, @request-target, or a header field in small letters.</source>
        <translation>@method、@authority、@path、@query、@scheme、@target-uri、@request-target，或小写的标头字段。</translation>
    </message>
    <message>
        <source>Which kinds of signatures are accepted. Each key is good for its own only, whatever a request says.</source>
        <translation>接受哪些类型的签名。无论请求如何声明，每个密钥只适用于自身的类型。</translation>
    </message>
    <message>
        <source>As RFC 9421 names them; the last ones are for the field Authorization.</source>
        <translation>按 RFC 9421 的命名；最后几个用于 Authorization 字段。</translation>
    </message>
    <message>
        <source>Which signature counts when there are several (RFC 9421). Empty: there must be only one.</source>
        <translation>有多个签名时以哪个为准（RFC 9421）。留空：只能有一个签名。</translation>
    </message>
    <message>
        <source>For how long a signature is good. When it was made must be signed.</source>
        <translation>签名的有效时长。签名必须涵盖其创建时间。</translation>
    </message>
    <message>
        <source>By how much clocks may differ.</source>
        <translation>允许的时钟偏差。</translation>
    </message>
    <message>
        <source>What is refused when it comes again while it is still good: signatures with the same nonce, of which each may have to have one, or the same request signed at the same time.</source>
        <translation>在有效期内再次出现时拒绝的内容：nonce 相同的签名（可要求每个签名都带 nonce），或同一时间签名的同一请求。</translation>
    </message>
    <message>
        <source>Whether a body&apos;s digest (Content-Digest, or Digest in Authorization&apos;s way) must be signed. One that is signed is checked.</source>
        <translation>正文摘要（Content-Digest，或 Authorization 方式中的 Digest）是否必须签名。已签名的摘要会被检查。</translation>
    </message>
    <message>
        <source>Bodies are held back until their digest has been checked; longer ones are refused.</source>
        <translation>正文在摘要检查完成之前暂不转发；更长的正文会被拒绝。</translation>
    </message>
    <message>
        <source>Lets requests without a signature pass as anonymous. Wrong signatures are refused all the same.</source>
        <translation>让没有签名的请求以匿名身份通过。错误的签名仍会被拒绝。</translation>
    </message>
    <message>
        <source>Takes the signature out of the request before it goes to the upstream.</source>
        <translation>在请求发往上游之前移除签名。</translation>
    </message>
    <message>
        <source>Tells callers by the certificate that they show in the TLS handshake. The listener asks for certificates and verifies them.</source>
        <translation>通过调用方在 TLS 握手中出示的证书识别调用方。由监听器要求并验证证书。</translation>
    </message>
    <message>
        <source>How the caller is found: by a consumer&apos;s credential of kind mtls, or not at all, where any certificate that is accepted will do.</source>
        <translation>如何查找调用方：通过消费者的 mtls 类型凭据，或者不查找，此时任何被接受的证书都可以。</translation>
    </message>
    <message>
        <source>Lets requests without a certificate pass as anonymous. Certificates that are not accepted are refused all the same.</source>
        <translation>让没有证书的请求以匿名身份通过。不被接受的证书仍会被拒绝。</translation>
    </message>
    <message>
        <source>Only certificates of these issuers are accepted, written as RFC 2253 has them: CN=Acme CA,O=Acme. None: all that the listener trusts.</source>
        <translation>仅接受这些颁发者的证书，按 RFC 2253 书写：CN=Acme CA,O=Acme。没有：接受监听器信任的所有颁发者。</translation>
    </message>
    <message>
        <source>The name of an authority.</source>
        <translation>颁发机构的名称。</translation>
    </message>
    <message>
        <source>Only certificates with one of these names are accepted: dns:*.acme.example, uri:spiffe://acme/*, email:*@acme.example, ip:10.0.0.0/8. A star stays within one part. None: all.</source>
        <translation>仅接受具有以下名称之一的证书：dns:*.acme.example、uri:spiffe://acme/*、email:*@acme.example、ip:10.0.0.0/8。星号仅在一个部分内匹配。没有：全部接受。</translation>
    </message>
    <message>
        <source>A kind, a colon, and a name that may have stars.</source>
        <translation>类型、冒号，以及可含星号的名称。</translation>
    </message>
    <message>
        <source>Certificates that are refused at once, also on connections that are open already: by SHA-256 fingerprint or serial number, in hexadecimal digits. Lists of authorities belong to the listener.</source>
        <translation>立即拒绝的证书，对已打开的连接同样有效：以十六进制的 SHA-256 指纹或序列号表示。颁发机构的吊销列表在监听器中设置。</translation>
    </message>
    <message>
        <source>A fingerprint or a serial number.</source>
        <translation>一个指纹或序列号。</translation>
    </message>
    <message>
        <source>Sends the certificate to the upstream in Client-Cert (RFC 9440). What clients send under that name never reaches it.</source>
        <translation>以 Client-Cert（RFC 9440）将证书发送给上游。客户端以该名称发送的内容绝不会到达上游。</translation>
    </message>
    <message>
        <source>Takes OAuth access tokens (RFC 6750, RFC 9068, RFC 7662), with scopes and what binds them to their sender (RFC 8705, RFC 9449). Without an issuer and introspection no token is good.</source>
        <translation>接受 OAuth 访问令牌（RFC 6750、RFC 9068、RFC 7662），支持权限范围以及与发送方的绑定（RFC 8705、RFC 9449）。没有签发者和令牌自省，则任何令牌都无效。</translation>
    </message>
    <message>
        <source>Whose signed tokens are taken. Other tokens are asked about, where introspection is set up.</source>
        <translation>接受谁签名的令牌。若设置了令牌自省，则对其他令牌进行询问。</translation>
    </message>
    <message>
        <source>One of these must be in the token&apos;s aud. Empty: the resource, where one is named; else only tokens without aud are taken.</source>
        <translation>令牌的 aud 中须含其一。留空：若指定了资源，则为该资源；否则只接受没有 aud 的令牌。</translation>
    </message>
    <message>
        <source>Where tokens without a known signature are asked about (RFC 7662). By https, but for this machine itself. Empty: they are refused.</source>
        <translation>对没有已知签名的令牌进行询问的地址（RFC 7662）。除本机外须用 https。留空：拒绝这些令牌。</translation>
    </message>
    <message>
        <source>As whom the gateway asks.</source>
        <translation>网关以何身份询问。</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, by which it proves that.</source>
        <translation>租户或网关的机密，网关用以证明该身份。</translation>
    </message>
    <message>
        <source>How client id and secret are sent.</source>
        <translation>客户端标识和机密的发送方式。</translation>
    </message>
    <message>
        <source>What the answer&apos;s iss must be. Empty: it is not looked at.</source>
        <translation>响应的 iss 必须等于此值。留空：不检查。</translation>
    </message>
    <message>
        <source>One of these must be in the answer&apos;s aud. Empty: an answer may be without one.</source>
        <translation>响应的 aud 中须含其一。留空：响应可以没有 aud。</translation>
    </message>
    <message>
        <source>A name of this API.</source>
        <translation>此 API 的一个名称。</translation>
    </message>
    <message>
        <source>How long an answer may take, at most one minute. Without one requests are refused.</source>
        <translation>响应允许的最长时间，最多一分钟。没有响应则拒绝请求。</translation>
    </message>
    <message>
        <source>How long an answer holds, at most one hour and never longer than the token. A token that is revoked is good until then.</source>
        <translation>响应保持有效的时长，最多一小时，且不超过令牌有效期。在此之前，已撤销的令牌仍然有效。</translation>
    </message>
    <message>
        <source>The same for tokens that are not good, at most one minute.</source>
        <translation>无效令牌同样适用，最多一分钟。</translation>
    </message>
    <message>
        <source>What every token must allow.</source>
        <translation>每个令牌都必须具备的权限。</translation>
    </message>
    <message>
        <source>A scope&apos;s name.</source>
        <translation>权限范围的名称。</translation>
    </message>
    <message>
        <source>Scopes by method and route. Every rule that applies must be met.</source>
        <translation>按方法和路由要求的权限范围。所有适用的规则都必须满足。</translation>
    </message>
    <message>
        <source>What a request of a kind needs.</source>
        <translation>某类请求的要求。</translation>
    </message>
    <message>
        <source>Empty: all. GET stands for HEAD, too.</source>
        <translation>留空：全部。GET 也代表 HEAD。</translation>
    </message>
    <message>
        <source>An HTTP method.</source>
        <translation>一种 HTTP 方法。</translation>
    </message>
    <message>
        <source>Ids. Empty: all.</source>
        <translation>标识。留空：全部。</translation>
    </message>
    <message>
        <source>A route&apos;s id.</source>
        <translation>路由的标识。</translation>
    </message>
    <message>
        <source>What is needed then.</source>
        <translation>此时所需的权限范围。</translation>
    </message>
    <message>
        <source>Whether all of them are needed, or one.</source>
        <translation>需要全部，还是其中之一。</translation>
    </message>
    <message>
        <source>A text with spaces between, or a list.</source>
        <translation>以空格分隔的文本，或列表。</translation>
    </message>
    <message>
        <source>Whether tokens must be bound to their sender, so that a stolen one is worth nothing. One that is bound must be proven in any case.</source>
        <translation>令牌是否必须绑定到发送方，使被盗的令牌毫无用处。已绑定的令牌在任何情况下都必须证明。</translation>
    </message>
    <message>
        <source>How long after it was made a DPoP proof is taken, at most ten minutes. None is taken twice.</source>
        <translation>DPoP 证明在创建后多久内被接受，最多十分钟。任何证明都不会被接受两次。</translation>
    </message>
    <message>
        <source>How long a nonce holds that the gateway gives out for proofs, at most one hour. 0s: none are asked for.</source>
        <translation>网关为证明发放的 nonce 的有效时长，最多一小时。0s：不要求 nonce。</translation>
    </message>
    <message>
        <source>As clients know it; also what aud must name. Its description for clients (RFC 9728) is then served at /.well-known/oauth-protected-resource before its path.</source>
        <translation>客户端所知的地址；也是 aud 必须指明的值。随后在 /.well-known/oauth-protected-resource 加其路径处提供给客户端的描述（RFC 9728）。</translation>
    </message>
    <message>
        <source>Where clients get tokens. Empty: the issuers.</source>
        <translation>客户端获取令牌的位置。留空：签发者。</translation>
    </message>
    <message>
        <source>An issuer&apos;s address.</source>
        <translation>签发者的地址。</translation>
    </message>
    <message>
        <source>Where developers read about it.</source>
        <translation>开发者可以了解相关信息的位置。</translation>
    </message>
    <message>
        <source>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject, one of kind OAuth client the client; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</source>
        <translation>有效令牌如何对应到消费者。JWT 主体类凭据指明签发者与主体，OAuth 客户端类凭据指明客户端；标识为消费者自己的标识。若不需要，持有有效令牌者即可调用。</translation>
    </message>
    <message>
        <source>Takes the token and its proof out of the request before it goes to the upstream.</source>
        <translation>在请求发往上游之前移除令牌及其证明。</translation>
    </message>
    <message>
        <source>How long a signature that was checked holds, but never longer than the token is good. At most one hour; 0s: not at all.</source>
        <translation>已验证的签名保持有效的时长，但不超过令牌有效期。最多一小时；0s：不记住。</translation>
    </message>
    <message>
        <source>Gives out access tokens (RFC 6749, RFC 9068) to consumers&apos; OAuth clients: by their own secret, or for people who log in. For local tests and services that call each other.</source>
        <translation>向消费者的 OAuth 客户端发放访问令牌（RFC 6749、RFC 9068）：凭其自身机密，或供登录的用户使用。适用于本地测试和相互调用的服务。</translation>
    </message>
    <message>
        <source>The server&apos;s address as clients know it. Its endpoints lie below: /token, /authorize, /introspect, /revoke, /jwks. By https, but for this machine itself. Empty: there is none.</source>
        <translation>客户端所知的服务器地址。其端点位于该地址之下：/token、/authorize、/introspect、/revoke、/jwks。除本机外须用 https。留空：无服务器。</translation>
    </message>
    <message>
        <source>What tokens may be for; the first one if a client names no resource. Empty: the issuer itself.</source>
        <translation>令牌可以针对的对象；客户端未指明资源时使用第一个。留空：签发者自身。</translation>
    </message>
    <message>
        <source>A resource&apos;s name or address.</source>
        <translation>资源的名称或地址。</translation>
    </message>
    <message>
        <source>What people read who log in.</source>
        <translation>登录的用户看到的标题。</translation>
    </message>
    <message>
        <source>From ten seconds to one day. Whoever checks them by their signature takes them until then, revoked or not.</source>
        <translation>十秒到一天。通过签名检查令牌的一方在此之前都会接受它，无论是否已撤销。</translation>
    </message>
    <message>
        <source>From the log-in on, however often they are renewed; at most 366 days.</source>
        <translation>从登录起计算，无论续期多少次；最多 366 天。</translation>
    </message>
    <message>
        <source>Between log-in and the client&apos;s fetching the token; at most ten minutes.</source>
        <translation>从登录到客户端获取令牌之间的时间；最多十分钟。</translation>
    </message>
    <message>
        <source>Secrets, of the tenant or of the gateway, with a private key each (PEM). The first one signs, all are published: put a new one in front, and take an old one out when its tokens have ended. Empty: keys of its own, which end with the process.</source>
        <translation>租户或网关的机密，每个含一个私钥（PEM）。第一个用于签名，全部都会发布：新密钥放在最前面，旧密钥在其令牌到期后移除。留空：使用自有密钥，随进程结束而失效。</translation>
    </message>
    <message>
        <source>A secret&apos;s id.</source>
        <translation>机密的标识。</translation>
    </message>
    <message>
        <source>How often it makes itself a new key, at most 90 days.</source>
        <translation>多久为自己生成一个新密钥，最多 90 天。</translation>
    </message>
    <message>
        <source>So many secrets and passwords may be wrong in a minute, for each client address. 0: no bound.</source>
        <translation>每个客户端地址每分钟允许的机密和密码错误次数。0：不限。</translation>
    </message>
    <message>
        <source>Allows and refuses callers by lists. Who is refused by one is refused, whatever allows them.</source>
        <translation>按列表允许和拒绝调用方。被任一列表拒绝的调用方即被拒绝，无论其他列表是否允许。</translation>
    </message>
    <message>
        <source>Who may not pass, even when an allow list has them.</source>
        <translation>不得通过的调用方，即使允许列表中包含它们。</translation>
    </message>
    <message>
        <source>By the consumer&apos;s id.</source>
        <translation>按消费者的标识。</translation>
    </message>
    <message>
        <source>A name as it is written there.</source>
        <translation>一个名称，与那里的写法一致。</translation>
    </message>
    <message>
        <source>By a group, of the consumer or of a token.</source>
        <translation>按组，消费者的组或令牌中的组。</translation>
    </message>
    <message>
        <source>By what a token grants.</source>
        <translation>按令牌授予的权限。</translation>
    </message>
    <message>
        <source>By the tenant of the route; for policies of the whole gateway.</source>
        <translation>按路由所属的租户；用于整个网关的策略。</translation>
    </message>
    <message>
        <source>Who may pass. All lists empty: everybody who is not refused.</source>
        <translation>可以通过的调用方。所有列表为空：未被拒绝的均可通过。</translation>
    </message>
    <message>
        <source>Who is on any of the allow lists, or on every one that is used.</source>
        <translation>位于任一允许列表中的调用方，或位于每个已使用的允许列表中的调用方。</translation>
    </message>
    <message>
        <source>Keeps answers that are too large from clients.</source>
        <translation>不让过大的响应到达客户端。</translation>
    </message>
    <message>
        <source>The most that an answer&apos;s body may have, as the upstream sends it.</source>
        <translation>上游发送的响应正文的最大值。</translation>
    </message>
    <message>
        <source>Refuses programs by what they call themselves (User-Agent).</source>
        <translation>按程序的自称（User-Agent）拒绝程序。</translation>
    </message>
    <message>
        <source>Patterns (RE2) of programs that are refused, somewhere in User-Agent, in any case.</source>
        <translation>要拒绝的程序的模式串（RE2），匹配 User-Agent 中的任意位置，不区分大小写。</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>一个正则表达式。</translation>
    </message>
    <message>
        <source>Patterns of programs that pass, whatever else fits.</source>
        <translation>可以通过的程序的模式串，优先于其他匹配。</translation>
    </message>
    <message>
        <source>Refuses tools that look for holes or take whole sites down, by a built-in list.</source>
        <translation>按内置列表拒绝扫描漏洞或整站抓取的工具。</translation>
    </message>
    <message>
        <source>What happens to requests that do not say what sent them.</source>
        <translation>如何处理未说明由什么程序发送的请求。</translation>
    </message>
    <message>
        <source>What happens to programs that no pattern fits.</source>
        <translation>如何处理没有模式串匹配的程序。</translation>
    </message>
    <message>
        <source>Refuses changes that pages of other sites make a visitor&apos;s browser ask for.</source>
        <translation>拒绝其他站点的页面诱使访问者的浏览器发起的更改请求。</translation>
    </message>
    <message>
        <source>Other origins whose pages may ask for changes: https://app.example.com, https://*.example.com for any subdomain. Pages of the host itself always may.</source>
        <translation>其页面可以请求更改的其他来源：https://app.example.com，https://*.example.com 表示任意子域。主机自身的页面始终可以。</translation>
    </message>
    <message>
        <source>Pages of other hosts of the same site may too, such as other subdomains.</source>
        <translation>同一站点其他主机的页面也可以，如其他子域。</translation>
    </message>
    <message>
        <source>What happens to requests that tell of no page. Auto: let pass when they carry no cookie, since then no browser sent them.</source>
        <translation>如何处理未表明来自哪个页面的请求。自动：不带 Cookie 时放行，因为此时不是由浏览器发送的。</translation>
    </message>
    <message>
        <source>Methods that change nothing and are not looked at.</source>
        <translation>不作任何更改、因而不检查的方法。</translation>
    </message>
    <message>
        <source>A token that pages have to show besides: a signed double submit.</source>
        <translation>页面还须出示的令牌：签名的双重提交。</translation>
    </message>
    <message>
        <source>Asks for a token besides.</source>
        <translation>另外要求令牌。</translation>
    </message>
    <message>
        <source>The cookie that the token comes in; pages read it there. A name that begins with __Host- is bound to the host.</source>
        <translation>传递令牌的 Cookie；页面从中读取令牌。以 __Host- 开头的名称绑定到主机。</translation>
    </message>
    <message>
        <source>Where pages show the token.</source>
        <translation>页面出示令牌的位置。</translation>
    </message>
    <message>
        <source>The cookie of the visitor&apos;s session: tokens then hold for it alone. Empty: for any.</source>
        <translation>访问者会话的 Cookie：令牌此时仅对该会话有效。留空：对任意会话有效。</translation>
    </message>
    <message>
        <source>How long a token holds; half of it later pages get a new one. From one minute to 30 days.</source>
        <translation>令牌的有效时长；过半之后，页面会获得新令牌。一分钟到 30 天。</translation>
    </message>
    <message>
        <source>The secret that tokens are signed with, of 32 bytes at least; needed where several gateways serve the same pages. Empty: one of this process.</source>
        <translation>用于签署令牌的机密，至少 32 字节；多个网关提供相同页面时需要。留空：使用本进程自有的机密。</translation>
    </message>
    <message>
        <source>Refuses uploads whose content is not what they say they are, or of a type that is not taken. Looks at whole bodies and at each part of a form.</source>
        <translation>拒绝内容与所声明不符或类型不被接受的上传。检查整个正文以及表单的每个部分。</translation>
    </message>
    <message>
        <source>Media types that are taken, such as image/png or image/*. Empty: all.</source>
        <translation>接受的媒体类型，如 image/png 或 image/*。留空：全部。</translation>
    </message>
    <message>
        <source>A media type, or a range of them.</source>
        <translation>一种媒体类型，或一组媒体类型。</translation>
    </message>
    <message>
        <source>Media types that are never taken, by what contents are and by what they say.</source>
        <translation>从不接受的媒体类型，既看实际内容，也看声明的类型。</translation>
    </message>
    <message>
        <source>Refuses contents that do not begin as those of the type, or of the file name&apos;s extension, that they say.</source>
        <translation>如果内容的开头与所声明的类型或文件扩展名不符，则拒绝。</translation>
    </message>
    <message>
        <source>Extensions that no file&apos;s name may have, not even before another one.</source>
        <translation>文件名中不得出现的扩展名，位于另一个扩展名之前也不行。</translation>
    </message>
    <message>
        <source>Without the dot.</source>
        <translation>不含点号。</translation>
    </message>
    <message>
        <source>How long a file&apos;s name may be. 0: no limit.</source>
        <translation>文件名的最大长度。0：无限制。</translation>
    </message>
    <message>
        <source>How many parts a form may have.</source>
        <translation>表单允许的部分数。</translation>
    </message>
    <message>
        <source>The most that a body may have, as sent and decoded: so much memory a request may take.</source>
        <translation>正文按发送时和解码后计算的最大值：一个请求可占用这么多内存。</translation>
    </message>
    <message>
        <source>What happens to larger ones.</source>
        <translation>如何处理更大的正文。</translation>
    </message>
    <message>
        <source>What happens to bodies with a Content-Encoding.</source>
        <translation>如何处理带 Content-Encoding 的正文。</translation>
    </message>
    <message>
        <source>Lets clients pass or not by the country, continent or network operator of their address.</source>
        <translation>按客户端地址所属的国家、大洲或网络运营商决定其能否通过。</translation>
    </message>
    <message>
        <source>Places that may not pass, even when the allow list has them: a country (DE), a continent (continent:EU: AF, AN, AS, EU, NA, OC, SA) or a network operator (AS64500).</source>
        <translation>不得通过的地区，即使允许列表中包含它们：国家（DE）、大洲（continent:EU：AF、AN、AS、EU、NA、OC、SA）或网络运营商（AS64500）。</translation>
    </message>
    <message>
        <source>A country, continent or operator.</source>
        <translation>国家、大洲或运营商。</translation>
    </message>
    <message>
        <source>Places that may pass.</source>
        <translation>可以通过的地区。</translation>
    </message>
    <message>
        <source>What happens to places in neither list. Auto: refused when there is an allow list.</source>
        <translation>如何处理两个列表都没有的地区。自动：存在允许列表时拒绝。</translation>
    </message>
    <message>
        <source>What happens to addresses that no database knows, such as private ones. Auto: the same as to others.</source>
        <translation>如何处理数据库中没有的地址，如私有地址。自动：与其他地区相同。</translation>
    </message>
    <message>
        <source>The path of a MaxMind database (.mmdb) with countries, on the machine of the gateway.</source>
        <translation>网关所在机器上含国家信息的 MaxMind 数据库（.mmdb）的路径。</translation>
    </message>
    <message>
        <source>The path of a MaxMind database with network operators (ASN), if that is another one.</source>
        <translation>含网络运营商（ASN）信息的 MaxMind 数据库的路径，如果是另一个数据库。</translation>
    </message>
    <message>
        <source>What happens as long as a database was never read well.</source>
        <translation>数据库从未成功读取期间如何处理。</translation>
    </message>
    <message>
        <source>Refuses GraphQL that asks for too much at once, or for what is not to be asked.</source>
        <translation>拒绝一次请求过多内容或请求不允许内容的 GraphQL。</translation>
    </message>
    <message>
        <source>How deep fields may stand in fields. 0: no limit.</source>
        <translation>字段允许嵌套的深度。0：无限制。</translation>
    </message>
    <message>
        <source>What all operations of a request may cost: each field 1, times the lengths (first, last, limit …) of the lists around it. 0: no limit.</source>
        <translation>一个请求的所有操作合计允许的成本：每个字段为 1，乘以其外层列表的长度（first、last、limit …）。0：无限制。</translation>
    </message>
    <message>
        <source>How many fields may have another name. 0: no limit.</source>
        <translation>允许使用别名的字段数。0：无限制。</translation>
    </message>
    <message>
        <source>How many fields an operation may begin with. 0: no limit.</source>
        <translation>一个操作在根级允许的字段数。0：无限制。</translation>
    </message>
    <message>
        <source>How many directives an operation may have. 0: no limit.</source>
        <translation>一个操作允许的指令数。0：无限制。</translation>
    </message>
    <message>
        <source>How many words and signs a document may have. 0: no limit.</source>
        <translation>一个文档允许的单词和符号数。0：无限制。</translation>
    </message>
    <message>
        <source>How many operations may come in one request. 0: no limit.</source>
        <translation>一个请求中允许的操作数。0：无限制。</translation>
    </message>
    <message>
        <source>Lets clients ask for the schema.</source>
        <translation>允许客户端查询模式。</translation>
    </message>
    <message>
        <source>Which types of operations are taken.</source>
        <translation>接受哪些类型的操作。</translation>
    </message>
    <message>
        <source>A type of operation.</source>
        <translation>一种操作类型。</translation>
    </message>
    <message>
        <source>SHA-256 (hexadecimal) of documents that are known: their size is not looked at, and they may be sent by their hash alone.</source>
        <translation>已知文档的 SHA-256（十六进制）：不检查其大小，并且可以只发送其哈希。</translation>
    </message>
    <message>
        <source>Of a document&apos;s text, in UTF-8.</source>
        <translation>文档文本（UTF-8）的哈希。</translation>
    </message>
    <message>
        <source>Refuses all others.</source>
        <translation>拒绝其他所有操作。</translation>
    </message>
    <message>
        <source>What happens to bodies that are neither JSON nor application/graphql.</source>
        <translation>如何处理既不是 JSON 也不是 application/graphql 的正文。</translation>
    </message>
    <message>
        <source>Addresses (https://…) of lists of addresses that may not pass: one in each line.</source>
        <translation>不得通过的地址的列表所在的地址（https://…）：每行一个。</translation>
    </message>
    <message>
        <source>Where a list is published.</source>
        <translation>列表发布的位置。</translation>
    </message>
    <message>
        <source>Addresses of lists of addresses that may pass.</source>
        <translation>可以通过的地址的列表所在的地址。</translation>
    </message>
    <message>
        <source>How often the lists are read: from one minute to seven days. A list that does not answer is kept as it was.</source>
        <translation>读取列表的间隔：一分钟到七天。列表无响应时保持原样。</translation>
    </message>
    <message>
        <source>What happens to clients whose address depends on a list that was never read.</source>
        <translation>如何处理其地址取决于从未读取过的列表的客户端。</translation>
    </message>
    <message>
        <source>Refuses JSON that is malformed, too deep, too large in any of its parts, or ambiguous, before the upstream reads it.</source>
        <translation>在上游读取之前，拒绝格式错误、嵌套过深、任何部分过大或有歧义的 JSON。</translation>
    </message>
    <message>
        <source>How deep arrays and objects may be nested. 0: no limit.</source>
        <translation>数组和对象允许嵌套的深度。0：无限制。</translation>
    </message>
    <message>
        <source>How many values the whole may have. 0: no limit.</source>
        <translation>整体允许的值的数量。0：无限制。</translation>
    </message>
    <message>
        <source>How many members an object may have. 0: no limit.</source>
        <translation>一个对象允许的成员数。0：无限制。</translation>
    </message>
    <message>
        <source>How many items an array may have. 0: no limit.</source>
        <translation>一个数组允许的元素数。0：无限制。</translation>
    </message>
    <message>
        <source>How long a member&apos;s name may be, as sent. 0: no limit.</source>
        <translation>成员名称按发送时计算的最大长度。0：无限制。</translation>
    </message>
    <message>
        <source>How long a text may be, as sent. 0: no limit.</source>
        <translation>文本按发送时计算的最大长度。0：无限制。</translation>
    </message>
    <message>
        <source>How many characters a number may have. 0: no limit.</source>
        <translation>一个数字允许的字符数。0：无限制。</translation>
    </message>
    <message>
        <source>Lets objects pass that have a member twice. Whoever reads such a one takes the first or the last.</source>
        <translation>让含有重复成员的对象通过。读取者可能取第一个，也可能取最后一个。</translation>
    </message>
    <message>
        <source>Names that no member may have.</source>
        <translation>任何成员都不得使用的名称。</translation>
    </message>
    <message>
        <source>A member&apos;s name.</source>
        <translation>成员的名称。</translation>
    </message>
    <message>
        <source>What happens to bodies that are not declared as JSON.</source>
        <translation>如何处理未声明为 JSON 的正文。</translation>
    </message>
    <message>
        <source>Lets requests pass or not by the page that they come from.</source>
        <translation>按请求来自的页面决定其能否通过。</translation>
    </message>
    <message>
        <source>Pages that are not served, even when the allow list has them: example.com, *.example.com for any subdomain, example.com/path.</source>
        <translation>不为其提供服务的页面，即使允许列表中包含它们：example.com，*.example.com 表示任意子域，example.com/path。</translation>
    </message>
    <message>
        <source>A host, perhaps with a path.</source>
        <translation>主机，可带路径。</translation>
    </message>
    <message>
        <source>Pages that are served.</source>
        <translation>为其提供服务的页面。</translation>
    </message>
    <message>
        <source>Pages of the host that is asked are served.</source>
        <translation>为被请求主机自身的页面提供服务。</translation>
    </message>
    <message>
        <source>What happens to pages in neither list. Auto: refused when there is an allow list.</source>
        <translation>如何处理两个列表都没有的页面。自动：存在允许列表时拒绝。</translation>
    </message>
    <message>
        <source>What happens to requests without a Referer that can be read. Auto: refused when there is an allow list.</source>
        <translation>如何处理没有可读 Referer 的请求。自动：存在允许列表时拒绝。</translation>
    </message>
    <message>
        <source>How many header fields a request may have. 0: only the listener&apos;s own limit counts.</source>
        <translation>一个请求允许的标头字段数。0：仅适用监听器自身的限制。</translation>
    </message>
    <message>
        <source>The most that one of them may have, name and value together. 0: not checked.</source>
        <translation>单个标头字段（名称与值合计）的最大值。0：不检查。</translation>
    </message>
    <message>
        <source>The most that path and query may have together. 0: only the listener&apos;s own limit counts.</source>
        <translation>路径与查询合计的最大值。0：仅适用监听器自身的限制。</translation>
    </message>
    <message>
        <source>Serves requests at some times of the week, and on some days, alone.</source>
        <translation>仅在每周的某些时间和某些日期处理请求。</translation>
    </message>
    <message>
        <source>Whose clock counts: a name such as Europe/Berlin, UTC, or an offset such as +05:30.</source>
        <translation>以何处的时间为准：Europe/Berlin 这样的名称、UTC，或 +05:30 这样的偏移量。</translation>
    </message>
    <message>
        <source>Stretches of each week. None: all of it.</source>
        <translation>每周的时段。没有：整周。</translation>
    </message>
    <message>
        <source>A stretch of each week.</source>
        <translation>每周的一个时段。</translation>
    </message>
    <message>
        <source>On which days it begins. None: on every day.</source>
        <translation>在哪些天开始。没有：每天。</translation>
    </message>
    <message>
        <source>A day of the week.</source>
        <translation>一周中的一天。</translation>
    </message>
    <message>
        <source>Local time, such as 08:00.</source>
        <translation>当地时间，如 08:00。</translation>
    </message>
    <message>
        <source>Local time; 24:00 is the end of the day. Before the beginning: on the next day.</source>
        <translation>当地时间；24:00 为一天的结束。早于开始时间：在次日结束。</translation>
    </message>
    <message>
        <source>What happens within them; the opposite happens outside.</source>
        <translation>时段内如何处理；时段外则相反。</translation>
    </message>
    <message>
        <source>Days that differ from the week, such as holidays. The first that fits counts.</source>
        <translation>与平常一周不同的日期，如节假日。以第一个匹配的为准。</translation>
    </message>
    <message>
        <source>Some days.</source>
        <translation>若干天。</translation>
    </message>
    <message>
        <source>The first day, such as 2026-12-24, or a local time, such as 2026-12-24T18:00.</source>
        <translation>第一天，如 2026-12-24；或当地时间，如 2026-12-24T18:00。</translation>
    </message>
    <message>
        <source>The last day, or a local time before which it ends. Empty: the first day alone.</source>
        <translation>最后一天，或在其之前结束的当地时间。留空：仅第一天。</translation>
    </message>
    <message>
        <source>What happens then.</source>
        <translation>此时如何处理。</translation>
    </message>
    <message>
        <source>What refused clients get.</source>
        <translation>被拒绝的客户端收到的内容。</translation>
    </message>
    <message>
        <source>Tells when requests are served again.</source>
        <translation>告知何时恢复处理请求。</translation>
    </message>
    <message>
        <source>What refused clients are told. Empty: a text of its own.</source>
        <translation>告知被拒绝的客户端的内容。留空：使用默认文本。</translation>
    </message>
    <message>
        <source>Tells browsers how to guard what they get, and takes out what tells attackers about the upstream.</source>
        <translation>告知浏览器如何保护收到的内容，并移除会向攻击者泄露上游信息的内容。</translation>
    </message>
    <message>
        <source>Makes browsers come by TLS alone.</source>
        <translation>使浏览器只通过 TLS 访问。</translation>
    </message>
    <message>
        <source>Sends Strict-Transport-Security with answers over TLS.</source>
        <translation>通过 TLS 响应时发送 Strict-Transport-Security。</translation>
    </message>
    <message>
        <source>How long browsers come by TLS alone.</source>
        <translation>浏览器只通过 TLS 访问的时长。</translation>
    </message>
    <message>
        <source>For all subdomains of the host as well.</source>
        <translation>同样适用于主机的所有子域。</translation>
    </message>
    <message>
        <source>Agrees that browsers take the site into their built-in list; hard to take back.</source>
        <translation>同意浏览器将站点收入其内置列表；难以撤回。</translation>
    </message>
    <message>
        <source>Sends it also where the gateway sees plain HTTP, since another server in front ends TLS without telling.</source>
        <translation>在网关看到明文 HTTP 时也发送，因为前面的另一台服务器终止了 TLS 而未告知。</translation>
    </message>
    <message>
        <source>What pages may load and who may frame them. The default is for APIs, whose answers are no pages. Empty: none.</source>
        <translation>页面可以加载什么，以及谁可以将其嵌入框架。默认值适用于 API，其响应不是页面。留空：无。</translation>
    </message>
    <message>
        <source>Sends Content-Security-Policy-Report-Only instead: browsers tell of what they would refuse.</source>
        <translation>改为发送 Content-Security-Policy-Report-Only：浏览器仅报告本应拒绝的内容。</translation>
    </message>
    <message>
        <source>Sends X-Content-Type-Options: nosniff.</source>
        <translation>发送 X-Content-Type-Options: nosniff。</translation>
    </message>
    <message>
        <source>Who may show answers in a frame, for browsers that do not know frame-ancestors.</source>
        <translation>谁可以在框架中显示响应，适用于不支持 frame-ancestors 的浏览器。</translation>
    </message>
    <message>
        <source>What browsers tell others of the address.</source>
        <translation>浏览器向他人透露的地址信息。</translation>
    </message>
    <message>
        <source>Which of the device pages may use. Empty: none is sent.</source>
        <translation>页面可以使用设备的哪些功能。留空：不发送。</translation>
    </message>
    <message>
        <source>Whether pages of other origins keep a hold on a window.</source>
        <translation>其他来源的页面是否保持对窗口的控制。</translation>
    </message>
    <message>
        <source>What pages may take in of other origins.</source>
        <translation>页面可以引入其他来源的哪些内容。</translation>
    </message>
    <message>
        <source>Who may take in answers without asking by CORS.</source>
        <translation>谁可以不经 CORS 询问而引入响应。</translation>
    </message>
    <message>
        <source>What happens to fields that the upstream sends itself.</source>
        <translation>如何处理上游自行发送的字段。</translation>
    </message>
    <message>
        <source>Header fields of the upstream that clients do not get.</source>
        <translation>客户端收不到的上游标头字段。</translation>
    </message>
    <message>
        <source>Refuses requests that are not as an OpenAPI document or a JSON Schema describes them, and answers too if told so. All that is wrong is told at once.</source>
        <translation>拒绝不符合 OpenAPI 文档或 JSON Schema 描述的请求，也可以检查响应。一次报告所有错误。</translation>
    </message>
    <message>
        <source>An API&apos;s description (OpenAPI 3.0 or 3.1) as JSON or YAML: paths, parameters, bodies and answers.</source>
        <translation>API 的描述（OpenAPI 3.0 或 3.1），JSON 或 YAML 格式：路径、参数、正文和响应。</translation>
    </message>
    <message>
        <source>Without an OpenAPI document: a JSON Schema (2020-12), as JSON or YAML, of the requests&apos; JSON bodies.</source>
        <translation>没有 OpenAPI 文档时：请求 JSON 正文的 JSON Schema（2020-12），JSON 或 YAML 格式。</translation>
    </message>
    <message>
        <source>Without an OpenAPI document: a JSON Schema of the JSON bodies of answers below 300.</source>
        <translation>没有 OpenAPI 文档时：状态低于 300 的响应的 JSON 正文的 JSON Schema。</translation>
    </message>
    <message>
        <source>Documents that references in the ones above may name; nothing is fetched.</source>
        <translation>上述文档中的引用可以指向的文档；不会获取任何内容。</translation>
    </message>
    <message>
        <source>A further document.</source>
        <translation>另一个文档。</translation>
    </message>
    <message>
        <source>The URI, or relative path, that references name it by.</source>
        <translation>引用中使用的 URI 或相对路径。</translation>
    </message>
    <message>
        <source>The document, as JSON or YAML.</source>
        <translation>文档，JSON 或 YAML 格式。</translation>
    </message>
    <message>
        <source>What stands before the document&apos;s paths here. Empty: the paths of its servers.</source>
        <translation>此处加在文档路径之前的内容。留空：其 servers 的路径。</translation>
    </message>
    <message>
        <source>Refuses requests that are not as described.</source>
        <translation>拒绝与描述不符的请求。</translation>
    </message>
    <message>
        <source>Answers that are not as described become 502. They are held back until they have been read.</source>
        <translation>与描述不符的响应变为 502。响应在读取完成之前暂不转发。</translation>
    </message>
    <message>
        <source>Takes formats such as date-time and uuid for rules.</source>
        <translation>将 date-time 和 uuid 等格式作为规则。</translation>
    </message>
    <message>
        <source>What happens to paths and methods that the document does not have.</source>
        <translation>如何处理文档中没有的路径和方法。</translation>
    </message>
    <message>
        <source>What happens to query parameters that the document does not have.</source>
        <translation>如何处理文档中没有的查询参数。</translation>
    </message>
    <message>
        <source>What happens to bodies of media types, and answers of statuses, that are not described.</source>
        <translation>如何处理未描述的媒体类型的正文和未描述的状态的响应。</translation>
    </message>
    <message>
        <source>How many problems of one message are told at most.</source>
        <translation>一条消息最多报告的问题数。</translation>
    </message>
    <message>
        <source>Refuses XML that is malformed, has a document type or entities of its own, or is too deep or too large in any of its parts, before the upstream reads it.</source>
        <translation>在上游读取之前，拒绝格式错误、含文档类型声明或自定义实体，或者嵌套过深、任何部分过大的 XML。</translation>
    </message>
    <message>
        <source>How deep elements may be nested. 0: no limit.</source>
        <translation>元素允许嵌套的深度。0：无限制。</translation>
    </message>
    <message>
        <source>How many elements the whole may have. 0: no limit.</source>
        <translation>整体允许的元素数。0：无限制。</translation>
    </message>
    <message>
        <source>How many elements may stand in one. 0: no limit.</source>
        <translation>一个元素中允许的子元素数。0：无限制。</translation>
    </message>
    <message>
        <source>How many attributes an element may have, namespaces counted. 0: no limit.</source>
        <translation>一个元素允许的属性数，包括命名空间。0：无限制。</translation>
    </message>
    <message>
        <source>How many namespaces the whole may declare. 0: no limit.</source>
        <translation>整体可以声明的命名空间数。0：无限制。</translation>
    </message>
    <message>
        <source>How long the name of an element or attribute may be. 0: no limit.</source>
        <translation>元素或属性名称的最大长度。0：无限制。</translation>
    </message>
    <message>
        <source>How long an attribute&apos;s value may be. 0: no limit.</source>
        <translation>属性值的最大长度。0：无限制。</translation>
    </message>
    <message>
        <source>How long a text between tags may be. 0: no limit.</source>
        <translation>标签之间文本的最大长度。0：无限制。</translation>
    </message>
    <message>
        <source>Lets comments pass. They may split a text in two for some readers.</source>
        <translation>允许注释通过。对某些读取者而言，注释可能将文本一分为二。</translation>
    </message>
    <message>
        <source>Lets processing instructions pass, such as those that name a style sheet.</source>
        <translation>允许处理指令通过，如指定样式表的指令。</translation>
    </message>
    <message>
        <source>What happens to bodies that are not declared as XML.</source>
        <translation>如何处理未声明为 XML 的正文。</translation>
    </message>
    <message>
        <source>Admits so many requests in an hour, day, week or month of the calendar; the others are refused with 429.</source>
        <translation>在日历的每小时、每天、每周或每月内放行指定数量的请求；其余以 429 拒绝。</translation>
    </message>
    <message>
        <source>When the count begins anew, in the time zone. Weeks begin on Monday.</source>
        <translation>在所设时区中重新计数的时间。每周从星期一开始。</translation>
    </message>
    <message>
        <source>Who is counted for itself. Callers that are not known as consumers, requests without the header field, and those for which the expression comes to nothing, are counted by address.</source>
        <translation>按谁分别计数。未识别为消费者的调用方、没有该标头字段的请求以及表达式无结果的请求按地址计数。</translation>
    </message>
    <message>
        <source>An expression (CEL) whose value is counted for itself, when counting by expression.</source>
        <translation>按表达式计数时，对其每个值分别计数的表达式（CEL）。</translation>
    </message>
    <message>
        <source>Shares of the quota at which the gateway&apos;s log is told, once for each and period.</source>
        <translation>达到配额的这些比例时写入网关日志，每个比例每周期一次。</translation>
    </message>
    <message>
        <source>A percentage of the quota.</source>
        <translation>配额的百分比。</translation>
    </message>
    <message>
        <source>A limit for all of a tenant together, as far as this policy is for them, above those of each. 0: none.</source>
        <translation>在本策略适用的范围内，对一个租户全体的总限制，高于各自的限制。0：无。</translation>
    </message>
    <message>
        <source>An expression (CEL) that comes to how much a request takes of the limit. Empty: 1.</source>
        <translation>表达式（CEL），其结果为一个请求占用限制的量。留空：1。</translation>
    </message>
    <message>
        <source>What a request costs at most, and when the expression fails or comes to less than nothing. Never more than may be taken at once.</source>
        <translation>一个请求的最高成本，也用于表达式失败或结果小于零时。绝不超过一次可占用的量。</translation>
    </message>
    <message>
        <source>Who is refused too often is refused everything for a time.</source>
        <translation>被拒绝过于频繁的，在一段时间内拒绝其所有请求。</translation>
    </message>
    <message>
        <source>After how many refusals. 0: never.</source>
        <translation>被拒绝多少次之后。0：从不。</translation>
    </message>
    <message>
        <source>In which time they have to come: from one second to 31 days.</source>
        <translation>这些拒绝须发生在多长时间内：一秒到 31 天。</translation>
    </message>
    <message>
        <source>How long everything is refused: from one second to 31 days.</source>
        <translation>拒绝一切请求的时长：一秒到 31 天。</translation>
    </message>
    <message>
        <source>Spaces requests evenly: what comes too early waits for its turn or is refused.</source>
        <translation>使请求均匀间隔：到达过早的请求排队等待或被拒绝。</translation>
    </message>
    <message>
        <source>How many requests in the time below; they are spaced evenly.</source>
        <translation>在下方时间内的请求数；均匀间隔。</translation>
    </message>
    <message>
        <source>The time: from 100 milliseconds to one hour.</source>
        <translation>时间：100 毫秒到一小时。</translation>
    </message>
    <message>
        <source>How many may come together after a pause.</source>
        <translation>停顿之后可以一起到达的请求数。</translation>
    </message>
    <message>
        <source>How long a request that is too early may wait for its turn: at most 30 seconds. 0: it is refused.</source>
        <translation>过早的请求可以等待的时长：最多 30 秒。0：拒绝。</translation>
    </message>
    <message>
        <source>Sends a record of each request in its scope, also of those that other policies refuse. No request waits for it: what can&apos;t be sent in time is dropped and counted. Policies of all scopes add up.</source>
        <translation>发送作用范围内每个请求的记录，包括被其他策略拒绝的请求。请求不会为此等待：无法及时发送的记录会被丢弃并计数。所有作用范围的策略累加。</translation>
    </message>
    <message>
        <source>Where records go.</source>
        <translation>记录发往何处。</translation>
    </message>
    <message>
        <source>JSON lines below the gateway&apos;s folder for logs.</source>
        <translation>网关日志文件夹下的 JSON 行文件。</translation>
    </message>
    <message>
        <source>At this size it is put aside.</source>
        <translation>达到此大小时归档。</translation>
    </message>
    <message>
        <source>Put aside when a day, hour, … (UTC) is over; 0s: by size alone.</source>
        <translation>每当一天、一小时……（UTC）结束时归档；0s：仅按大小。</translation>
    </message>
    <message>
        <source>How many that were put aside stay.</source>
        <translation>保留的归档文件数。</translation>
    </message>
    <message>
        <source>Those that were put aside, by gzip.</source>
        <translation>以 gzip 压缩归档文件。</translation>
    </message>
    <message>
        <source>Messages of RFC 5424.</source>
        <translation>RFC 5424 格式的消息。</translation>
    </message>
    <message>
        <source>514 is usual for UDP, 6514 for TLS.</source>
        <translation>UDP 通常为 514，TLS 通常为 6514。</translation>
    </message>
    <message>
        <source>By UDP messages can be lost and read on their way.</source>
        <translation>使用 UDP 时，消息可能在途中丢失或被读取。</translation>
    </message>
    <message>
        <source>16 to 23 are local0 to local7.</source>
        <translation>16 至 23 对应 local0 至 local7。</translation>
    </message>
    <message>
        <source>What messages say that they come from.</source>
        <translation>消息中声明的来源。</translation>
    </message>
    <message>
        <source>JSON lines, posted in batches.</source>
        <translation>JSON 行，以 POST 分批发送。</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, that is sent along, as it stands: with a scheme such as Bearer, if there is to be one. Only by https.</source>
        <translation>随附发送的租户或网关的机密，原样发送：如需 Bearer 等方案，须包含在机密中。仅限 https。</translation>
    </message>
    <message>
        <source>What the secret is sent in.</source>
        <translation>发送机密所用的标头字段。</translation>
    </message>
    <message>
        <source>How long one batch may take.</source>
        <translation>发送一批允许的最长时间。</translation>
    </message>
    <message>
        <source>Logs by OTLP/HTTP as JSON.</source>
        <translation>通过 OTLP/HTTP 以 JSON 发送日志。</translation>
    </message>
    <message>
        <source>What the collector calls this gateway.</source>
        <translation>收集器对此网关的称呼。</translation>
    </message>
    <message>
        <source>What is told of a request; empty: all.</source>
        <translation>记录请求的哪些信息；留空：全部。</translation>
    </message>
    <message>
        <source>A member of a record.</source>
        <translation>记录的一个成员。</translation>
    </message>
    <message>
        <source>Of requests, told besides. What proves who somebody is, as Authorization and Cookie, never is.</source>
        <translation>另外记录的请求标头字段。Authorization 和 Cookie 等证明身份的字段绝不会记录。</translation>
    </message>
    <message>
        <source>How many of a hundred requests are told.</source>
        <translation>每一百个请求中记录多少个。</translation>
    </message>
    <message>
        <source>How many records are sent together at most.</source>
        <translation>一次最多一起发送的记录数。</translation>
    </message>
    <message>
        <source>How long a record waits for others.</source>
        <translation>一条记录等待其他记录的时长。</translation>
    </message>
    <message>
        <source>How many records wait at most (32 MiB); what doesn&apos;t fit is dropped and counted.</source>
        <translation>最多等待的记录数（32 MiB）；放不下的会被丢弃并计数。</translation>
    </message>
    <message>
        <source>How often a batch is sent before it is dropped, a second and more apart.</source>
        <translation>一批记录在丢弃之前最多发送的次数，每次间隔一秒以上。</translation>
    </message>
    <message>
        <source>Takes part in distributed traces (W3C Trace Context): the upstream gets traceparent, the access log has the trace&apos;s id, and spans of the request, its policies and its tries are sent to an OpenTelemetry collector.</source>
        <translation>参与分布式跟踪（W3C Trace Context）：上游收到 traceparent，访问日志包含跟踪的标识，请求、其策略及各次尝试的 span 发送到 OpenTelemetry 收集器。</translation>
    </message>
    <message>
        <source>Go on with a trace that the client began. Otherwise each request begins one.</source>
        <translation>延续客户端已开始的跟踪。否则每个请求开始新的跟踪。</translation>
    </message>
    <message>
        <source>Who decides which spans are sent: the caller where there is one, or the share alone.</source>
        <translation>由谁决定发送哪些 span：有调用方的决定时以其为准，或仅按占比。</translation>
    </message>
    <message>
        <source>How many of a hundred traces are sampled.</source>
        <translation>每一百个跟踪中采样多少个。</translation>
    </message>
    <message>
        <source>How many requests a second are sampled, whoever wants them to be.</source>
        <translation>每秒最多采样的请求数，无论由谁要求。</translation>
    </message>
    <message>
        <source>Where batches are posted to. Empty: nothing is sent. Most collectors have /v1/traces.</source>
        <translation>以 POST 发送批次的地址。留空：不发送。大多数收集器使用 /v1/traces。</translation>
    </message>
    <message>
        <source>Tells the upstream who calls and what was decided, in one signed token (JWT) that is good for a short time.</source>
        <translation>以一个短期有效的签名令牌（JWT）告知上游调用方的身份和决策结果。</translation>
    </message>
    <message>
        <source>What carries the token. What clients send under that name never reaches the upstream.</source>
        <translation>携带令牌的标头字段。客户端以该名称发送的内容绝不会到达上游。</translation>
    </message>
    <message>
        <source>A word in front of the token, such as Bearer. Empty: none.</source>
        <translation>令牌前的单词，如 Bearer。留空：无。</translation>
    </message>
    <message>
        <source>The token&apos;s iss.</source>
        <translation>令牌的 iss。</translation>
    </message>
    <message>
        <source>A member of the token.</source>
        <translation>令牌的一个成员。</translation>
    </message>
    <message>
        <source>The secret that holds the private key (PEM). Empty: the gateway makes keys of its own and changes them once a day.</source>
        <translation>保存私钥（PEM）的机密。留空：网关自行生成密钥，并每天更换一次。</translation>
    </message>
    <message>
        <source>Publishes the keys by which upstreams verify the signed context.</source>
        <translation>发布上游用于验证签名上下文的密钥。</translation>
    </message>
    <message>
        <source>Where the keys are read, by anybody who reaches a route of this scope.</source>
        <translation>读取密钥的位置，任何能到达此作用范围内路由的人都可以读取。</translation>
    </message>
    <message>
        <source>Secrets whose public keys are published besides those that the gateway makes. For a change, name the new one here before context signs with it.</source>
        <translation>除网关生成的密钥外，还发布其公钥的机密。更换时，请在用新机密签署上下文之前先在此列出它。</translation>
    </message>
    <message>
        <source>A secret with a private key (PEM).</source>
        <translation>含私钥（PEM）的机密。</translation>
    </message>
    <message>
        <source>Disguises personal data in answers and in logs. Policies of all scopes add up.</source>
        <translation>对响应和日志中的个人数据进行脱敏。所有作用范围的策略累加。</translation>
    </message>
    <message>
        <source>What is looked for, and how it is shown. Of two that find the same thing the first one decides.</source>
        <translation>查找的内容及其显示方式。两项找到相同内容时，以第一项为准。</translation>
    </message>
    <message>
        <source>One kind of personal data.</source>
        <translation>一种个人数据。</translation>
    </message>
    <message>
        <source>What is looked for. Names and JSON paths hide a whole value, the others what they find in a text.</source>
        <translation>查找的内容。名称和 JSON 路径隐藏整个值，其他则隐藏在文本中找到的内容。</translation>
    </message>
    <message>
        <source>For values by name the names of members and query parameters, * for anything (*token*). For JSON paths such as $.users[*].email. For patterns regular expressions (RE2). For identity numbers countries (us, gb, de, fr, es, it, pl, br, in); empty: all.</source>
        <translation>按名称查找值时，填写成员和查询参数的名称，* 表示任意内容（*token*）。按 JSON 路径时，如 $.users[*].email。按模式串时，填写正则表达式（RE2）。查找身份证件号码时，填写国家（us、gb、de、fr、es、it、pl、br、in）；留空：全部。</translation>
    </message>
    <message>
        <source>A name, path, pattern or country.</source>
        <translation>名称、路径、模式串或国家。</translation>
    </message>
    <message>
        <source>What stands in its place. A part is never more than half of it; a hash is the same for the same value.</source>
        <translation>替代显示的内容。部分内容绝不超过一半；相同的值哈希相同。</translation>
    </message>
    <message>
        <source>Stands for what is hidden.</source>
        <translation>代替被隐藏的内容。</translation>
    </message>
    <message>
        <source>How many stay at the beginning when a part is shown.</source>
        <translation>显示部分内容时，开头保留的字符数。</translation>
    </message>
    <message>
        <source>How many stay at the end when a part is shown. Of an e-mail address the domain stays instead.</source>
        <translation>显示部分内容时，末尾保留的字符数。对电子邮件地址则保留域名。</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, without which nobody can tell the value of a hash; 16 bytes at least.</source>
        <translation>租户或网关的机密，没有它任何人都无法得知哈希对应的值；至少 16 字节。</translation>
    </message>
    <message>
        <source>Disguise what answers have in their bodies.</source>
        <translation>对响应正文中的内容进行脱敏。</translation>
    </message>
    <message>
        <source>Disguise the path, the query, the user agent and chosen header fields in the access log, in traces and in what is sent to log sinks.</source>
        <translation>对访问日志、跟踪以及发送到日志接收端的内容中的路径、查询、用户代理和选定的标头字段进行脱敏。</translation>
    </message>
    <message>
        <source>Answers that are looked through; text/* takes all texts. Names and paths are known in JSON alone.</source>
        <translation>要检查的响应；text/* 包含所有文本。名称和路径仅适用于 JSON。</translation>
    </message>
    <message>
        <source>A media type; one * stands for anything.</source>
        <translation>一种媒体类型；一个 * 表示任意内容。</translation>
    </message>
    <message>
        <source>What becomes of answers of these types that can&apos;t be looked through: in an unknown encoding or character set, or in parts.</source>
        <translation>如何处理这些类型中无法检查的响应：编码或字符集未知，或分部分的响应。</translation>
    </message>
    <message>
        <source>The path that the upstream gets, with variables: /v2/${consumer.id}${request.path}. What a variable has is one segment or a part of it. Empty: it stays.</source>
        <translation>上游收到的路径，可含变量：/v2/${consumer.id}${request.path}。变量的值只占一个路径段或其中一部分。留空：不变。</translation>
    </message>
    <message>
        <source>Parameters that may stay; all others are taken out. Empty: all may stay.</source>
        <translation>可以保留的参数；其他参数全部移除。留空：全部保留。</translation>
    </message>
    <message>
        <source>Parameters to take out.</source>
        <translation>要移除的参数。</translation>
    </message>
    <message>
        <source>Parameters that get another name.</source>
        <translation>要更改名称的参数。</translation>
    </message>
    <message>
        <source>What the parameter is called from here on.</source>
        <translation>参数此后的名称。</translation>
    </message>
    <message>
        <source>Parameters that replace all of the same name.</source>
        <translation>替换所有同名参数的参数。</translation>
    </message>
    <message>
        <source>Text, with variables; it is encoded.</source>
        <translation>文本，可含变量；将被编码。</translation>
    </message>
    <message>
        <source>Parameters for requests that have none of that name.</source>
        <translation>在请求没有同名参数时添加的参数。</translation>
    </message>
    <message>
        <source>Header fields that get another name. Header fields adds, sets and removes them.</source>
        <translation>要更改名称的标头字段。添加、设置和移除标头字段由“标头字段”策略完成。</translation>
    </message>
    <message>
        <source>What the field is called from here on.</source>
        <translation>字段此后的名称。</translation>
    </message>
    <message>
        <source>Changes on the way to the client.</source>
        <translation>在发往客户端途中的更改。</translation>
    </message>
    <message>
        <source>Answers that are changed: a status such as 404, or a class such as 2xx.</source>
        <translation>要更改的响应：状态（如 404）或一类状态（如 2xx）。</translation>
    </message>
    <message>
        <source>A status or a class of them.</source>
        <translation>一个状态或一类状态。</translation>
    </message>
    <message>
        <source>Header fields that get another name.</source>
        <translation>要更改名称的标头字段。</translation>
    </message>
    <message>
        <source>JSON paths of what is taken out: $.debug, $.users[*].hash, $..internal.</source>
        <translation>要移除内容的 JSON 路径：$.debug、$.users[*].hash、$..internal。</translation>
    </message>
    <message>
        <source>A JSON path.</source>
        <translation>一个 JSON 路径。</translation>
    </message>
    <message>
        <source>JSON paths of members that get another name.</source>
        <translation>要更改名称的成员的 JSON 路径。</translation>
    </message>
    <message>
        <source>What the member is called from here on.</source>
        <translation>成员此后的名称。</translation>
    </message>
    <message>
        <source>JSON paths and what stands there from here on, whatever was there: a text with variables, or JSON.</source>
        <translation>JSON 路径及此后该处的内容，无论原来是什么：可含变量的文本，或 JSON。</translation>
    </message>
    <message>
        <source>A text with variables, or JSON.</source>
        <translation>可含变量的文本，或 JSON。</translation>
    </message>
    <message>
        <source>The same, only where nothing is.</source>
        <translation>同上，但仅限原来没有内容之处。</translation>
    </message>
    <message>
        <source>JSON that the client gets instead. A text that is &quot;${body}&quot; or &quot;${body:$.items}&quot; alone becomes that part of the answer; texts may have variables.</source>
        <translation>客户端改为收到的 JSON。仅由 &quot;${body}&quot; 或 &quot;${body:$.items}&quot; 构成的文本变为响应的相应部分；文本可含变量。</translation>
    </message>
    <message>
        <source>How much of an answer is held to be changed.</source>
        <translation>为更改响应而最多暂存的大小。</translation>
    </message>
    <message>
        <source>What becomes of JSON that can&apos;t be changed: too large, malformed, in parts, or in an unknown encoding.</source>
        <translation>如何处理无法更改的 JSON：过大、格式错误、分部分或编码未知。</translation>
    </message>
    <message>
        <source>Gives requests the credentials that their upstream wants. Clients never see them.</source>
        <translation>为请求提供其上游要求的凭据。客户端绝不会看到。</translation>
    </message>
    <message>
        <source>How the upstream takes them: as a bearer token, as user name and password (HTTP Basic), in a header field of its own, or in the query.</source>
        <translation>上游接收凭据的方式：作为 Bearer 令牌、作为用户名和密码（HTTP Basic）、在专用的标头字段中，或在查询中。</translation>
    </message>
    <message>
        <source>Of the header field or the query parameter.</source>
        <translation>标头字段或查询参数的名称。</translation>
    </message>
    <message>
        <source>For user name and password.</source>
        <translation>用于用户名和密码。</translation>
    </message>
    <message>
        <source>The token, password or key. Empty: nothing is done.</source>
        <translation>令牌、密码或密钥。留空：不执行任何操作。</translation>
    </message>
    <message>
        <source>In PEM form: Ed25519, EC (P-256, P-384) or RSA of 2048 bits at least.</source>
        <translation>PEM 格式：Ed25519、EC（P-256、P-384）或至少 2048 位的 RSA。</translation>
    </message>
    <message>
        <source>The certificate&apos;s subject, as RFC 2253 writes it: CN=mobile,O=Acme. All that is set here must fit.</source>
        <translation>证书的主体，按 RFC 2253 的写法：CN=mobile,O=Acme。此处设置的所有内容都必须匹配。</translation>
    </message>
    <message>
        <source>One of the certificate&apos;s alternative names, by kind: dns:mobile.acme.example, uri:spiffe://acme/mobile, email:ops@acme.example or ip:192.0.2.7.</source>
        <translation>证书的一个备用名称，按类型：dns:mobile.acme.example、uri:spiffe://acme/mobile、email:ops@acme.example 或 ip:192.0.2.7。</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate&apos;s public key, in base64: the same for a renewed certificate of the same key.</source>
        <translation>证书公钥的 SHA-256，base64：使用相同密钥续期的证书，该值不变。</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer as RFC 2253 writes it; for listeners that trust several authorities.</source>
        <translation>证书的颁发者，按 RFC 2253 的写法；用于信任多个颁发机构的监听器。</translation>
    </message>
    <message>
        <source>By which the authorisation server (policy oauth2-server) knows it. Unique in the tenant.</source>
        <translation>授权服务器（策略 oauth2-server）据此识别它。在租户内唯一。</translation>
    </message>
    <message>
        <source>Stored as a hash; leave empty to keep the stored one.</source>
        <translation>以哈希形式存储；留空以保留已存储的内容。</translation>
    </message>
    <message>
        <source>Where people are sent back to after they have logged in; letter for letter. By https, but for this machine itself (http://127.0.0.1) and an application&apos;s own scheme (com.example.app:/back).</source>
        <translation>用户登录后被送回的地址；须逐字一致。须用 https，但本机（http://127.0.0.1）和应用自身的协议方案（com.example.app:/back）除外。</translation>
    </message>
    <message>
        <source>How it may get tokens.</source>
        <translation>获取令牌的方式。</translation>
    </message>
    <message>
        <source>What it may ask for; what it gets when it asks for nothing.</source>
        <translation>可以请求的权限范围；未请求任何内容时即获得这些。</translation>
    </message>
    <message>
        <source>It can keep no secret, as an application in a browser or on a phone: only people who log in get it tokens.</source>
        <translation>无法保守机密，如浏览器或手机中的应用：只有用户登录才能为其获得令牌。</translation>
    </message>
    <message>
        <source>Two slashes in a row, as in //admin, become one, for the policies and the upstream alike; or they are refused, or kept. Most servers read them as one: kept, they may slip by a rule for /admin.</source>
        <translation>连续两个斜杠（如 //admin）对策略和上游都合并为一个；或者拒绝，或者保留。大多数服务器将其读作一个：若保留，可能绕过针对 /admin 的规则。</translation>
    </message>
    <message>
        <source>Log-in for browsers (OpenID Connect)</source>
        <translation>浏览器登录 (OpenID Connect)</translation>
    </message>
    <message>
        <source>Address to log in</source>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>Address to log out</source>
        <translation>登出地址</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Address to come back to</source>
        <translation>返回地址</translation>
    </message>
    <message>
        <source>Session secret</source>
        <translation>会话机密</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>结束时限</translation>
    </message>
    <message>
        <source>Ends when idle</source>
        <translation>空闲结束时限</translation>
    </message>
    <message>
        <source>Log-out path</source>
        <translation>登出路径</translation>
    </message>
    <message>
        <source>Then goes to</source>
        <translation>随后转到</translation>
    </message>
    <message>
        <source>Lets people log in with an identity provider, and keeps that in a sealed cookie.</source>
        <translation>让用户通过身份提供方登录，并将登录状态保存在密封的 Cookie 中。</translation>
    </message>
    <message>
        <source>With whom people log in; what an ID token&apos;s iss must be, letter for letter. Empty: nobody can.</source>
        <translation>用户在何处登录；ID 令牌的 iss 必须逐字等于此值。留空：任何人都无法登录。</translation>
    </message>
    <message>
        <source>The issuer&apos;s token_endpoint.</source>
        <translation>签发者的 token_endpoint。</translation>
    </message>
    <message>
        <source>The issuer&apos;s jwks_uri.</source>
        <translation>签发者的 jwks_uri。</translation>
    </message>
    <message>
        <source>How long the issuer may take, at most one minute.</source>
        <translation>签发者允许的最长响应时间，最多一分钟。</translation>
    </message>
    <message>
        <source>As whom the issuer knows this application.</source>
        <translation>签发者以何身份识别此应用。</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, by which it proves that. Empty: a public client.</source>
        <translation>租户或网关的机密，应用用以证明该身份。留空：公共客户端。</translation>
    </message>
    <message>
        <source>Of this application, as the issuer knows it; the policy itself answers there. Its path must be on the route.</source>
        <translation>签发者所知的此应用的地址；由策略自身在此响应。其路径必须在该路由上。</translation>
    </message>
    <message>
        <source>What is asked for; openid must be among it.</source>
        <translation>请求的内容；其中必须包含 openid。</translation>
    </message>
    <message>
        <source>A secret of 32 characters and more that sessions are sealed with: the same for all gateways that stand side by side. Empty: a key of its own, and sessions end with the process.</source>
        <translation>用于密封会话的机密，至少 32 个字符：所有并行运行的网关使用同一个。留空：使用自有密钥，会话随进程结束而失效。</translation>
    </message>
    <message>
        <source>Its name in the browser; with https __Host- stands before it, so that no other host can set it.</source>
        <translation>其在浏览器中的名称；使用 https 时前面会加上 __Host-，使其他主机无法设置它。</translation>
    </message>
    <message>
        <source>How long somebody stays logged in whatever happens, at most 30 days.</source>
        <translation>无论如何，用户保持登录的最长时间，最多 30 天。</translation>
    </message>
    <message>
        <source>How long without a request.</source>
        <translation>没有请求的时长。</translation>
    </message>
    <message>
        <source>A path of this host, where the issuer has no address to log out.</source>
        <translation>签发者没有登出地址时使用的本主机路径。</translation>
    </message>
    <message>
        <source>What programs are told they are asked for, in WWW-Authenticate.</source>
        <translation>在 WWW-Authenticate 中告知程序的内容。</translation>
    </message>
    <message>
        <source>Directory (LDAP)</source>
        <translation>目录 (LDAP)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>log-ins</source>
        <translation>个登录</translation>
    </message>
    <message>
        <source>Log-in of the gateway</source>
        <translation>网关的登录身份</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>其密码</translation>
    </message>
    <message>
        <source>Look below</source>
        <translation>查找起点</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>查找深度</translation>
    </message>
    <message>
        <source>All below</source>
        <translation>所有下级</translation>
    </message>
    <message>
        <source>Directly below</source>
        <translation>仅直接下级</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Name&apos;s pattern</source>
        <translation>名称模板</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>The user&apos;s entry</source>
        <translation>用户的条目</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>搜索条件</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Called here</source>
        <translation>此处的名称</translation>
    </message>
    <message>
        <source>Attribute for the consumer</source>
        <translation>消费者属性</translation>
    </message>
    <message>
        <source>Consumer is optional</source>
        <translation>消费者可选</translation>
    </message>
    <message>
        <source>Attributes for the upstream</source>
        <translation>传给上游的属性</translation>
    </message>
    <message>
        <source>Attempts by address</source>
        <translation>每个地址的尝试次数</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>猜测密码</translation>
    </message>
    <message>
        <source>Attempts by user</source>
        <translation>每个用户的尝试次数</translation>
    </message>
    <message>
        <source>Remembered log-ins</source>
        <translation>记住的登录</translation>
    </message>
    <message>
        <source>Verify crawlers</source>
        <translation>验证爬虫</translation>
    </message>
    <message>
        <source>Crawlers</source>
        <translation>爬虫</translation>
    </message>
    <message>
        <source>Crawler</source>
        <translation>爬虫</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Spoofed</source>
        <translation>冒充者</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>无法验证时</translation>
    </message>
    <message>
        <source>Header field for the upstream</source>
        <translation>传给上游的标头字段</translation>
    </message>
    <message>
        <source>Bodies that can&apos;t be checked</source>
        <translation>无法检查的正文</translation>
    </message>
    <message>
        <source>Refuse the document</source>
        <translation>拒绝该文档</translation>
    </message>
    <message>
        <source>Pass unchecked</source>
        <translation>不检查直接放行</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Web 应用防火墙</translation>
    </message>
    <message>
        <source>Paranoia level</source>
        <translation>偏执级别</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级</translation>
    </message>
    <message>
        <source>Threshold of requests</source>
        <translation>请求的阈值</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Threshold of answers</source>
        <translation>响应的阈值</translation>
    </message>
    <message>
        <source>OWASP Core Rule Set</source>
        <translation>OWASP Core Rule Set</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>个参数</translation>
    </message>
    <message>
        <source>Bodies of requests</source>
        <translation>请求的正文</translation>
    </message>
    <message>
        <source>Look at the first part</source>
        <translation>检查开头部分</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Larger answers</source>
        <translation>更大的响应</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>排除项</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>排除项</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Not at</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>自有规则</translation>
    </message>
    <message>
        <source>Remove from the body</source>
        <translation>从正文中移除</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Rename in the body</source>
        <translation>在正文中重命名</translation>
    </message>
    <message>
        <source>Set in the body</source>
        <translation>在正文中设置</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>添加到正文</translation>
    </message>
    <message>
        <source>Unsuitable bodies</source>
        <translation>不适用的正文</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>强制执行</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>仅报告</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s where the keys are read.</source>
        <translation>读取密钥时，代替系统证书而受信任的 PEM 证书。</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic, RFC 7617), which a directory checks (LDAP, RFC 4511). Use it over TLS only.</source>
        <translation>通过用户名和密码识别调用方（HTTP Basic，RFC 7617），由目录校验（LDAP，RFC 4511）。仅在 TLS 上使用。</translation>
    </message>
    <message>
        <source>Addresses, as ldaps://ldap.example.com; when the first cannot be reached, the next one is asked. None: nobody passes.</source>
        <translation>地址，如 ldaps://ldap.example.com；第一个不可达时，询问下一个。没有：任何人都不能通过。</translation>
    </message>
    <message>
        <source>ldaps:// or ldap://, a host, and a port if it is another than 636 and 389.</source>
        <translation>ldaps:// 或 ldap://、主机，以及不同于 636 和 389 时的端口。</translation>
    </message>
    <message>
        <source>Begins TLS with servers whose address is ldap://. Without it only this machine itself is asked.</source>
        <translation>与地址为 ldap:// 的服务器启用 TLS。不启用时，此类地址只询问本机。</translation>
    </message>
    <message>
        <source>How long a log-in may take at the directory, at most one minute.</source>
        <translation>在目录中登录允许的最长时间，最多一分钟。</translation>
    </message>
    <message>
        <source>So many log-ins are checked at the same time; each takes up to two connections.</source>
        <translation>同时校验的登录数；每个登录最多占用两个连接。</translation>
    </message>
    <message>
        <source>The name of the entry as which the gateway looks for others. Empty: as nobody; with a name&apos;s pattern, as the user.</source>
        <translation>网关查找其他条目时所用条目的名称。留空：匿名；使用名称模板时，以用户身份。</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, with the password.</source>
        <translation>租户或网关的机密，其中包含密码。</translation>
    </message>
    <message>
        <source>The name of the entry below which users are looked for, as ou=people,dc=example,dc=org.</source>
        <translation>在其下查找用户的条目的名称，如 ou=people,dc=example,dc=org。</translation>
    </message>
    <message>
        <source>Whether entries further down count.</source>
        <translation>更深层的条目是否也算在内。</translation>
    </message>
    <message>
        <source>Which entry is the user&apos;s; ${user} is the name that was sent. Where several fit, none does.</source>
        <translation>哪个条目属于该用户；${user} 是发送的名称。匹配到多个条目时，视为没有匹配。</translation>
    </message>
    <message>
        <source>Instead of a search: how a user&apos;s entry is called, as uid=${user},ou=people,dc=example,dc=org.</source>
        <translation>代替搜索：用户条目的命名方式，如 uid=${user},ou=people,dc=example,dc=org。</translation>
    </message>
    <message>
        <source>A pattern (RE2) that all of a user name must fit; others are refused without asking.</source>
        <translation>整个用户名必须匹配的模式串（RE2）；其他用户名不经询问即拒绝。</translation>
    </message>
    <message>
        <source>Where a user&apos;s groups come from. They count beside the consumer&apos;s own.</source>
        <translation>用户的组从何而来。它们与消费者自己的组一并有效。</translation>
    </message>
    <message>
        <source>Of the user&apos;s entry: names of groups.</source>
        <translation>用户条目的属性：组的名称。</translation>
    </message>
    <message>
        <source>The name of the entry below which groups are looked for. With an attribute: below which they count; empty: all do.</source>
        <translation>在其下查找组的条目的名称。使用属性时：只有其下的组有效；留空：全部有效。</translation>
    </message>
    <message>
        <source>Which entries are a user&apos;s groups; ${dn} is the name of the user&apos;s entry, ${user} the one that was sent.</source>
        <translation>哪些条目是用户的组；${dn} 是用户条目的名称，${user} 是发送的名称。</translation>
    </message>
    <message>
        <source>The attribute of a group&apos;s entry that says what it is called.</source>
        <translation>组条目中表明组名称的属性。</translation>
    </message>
    <message>
        <source>What groups are called here, by the name of their entry, or what they are called there. If there are any, others do not count.</source>
        <translation>组在此处的名称，按其条目的名称或在目录中的名称对应。只要填写了任何一项，其他组便不算在内。</translation>
    </message>
    <message>
        <source>The group&apos;s name here.</source>
        <translation>组在此处的名称。</translation>
    </message>
    <message>
        <source>How a user leads to a consumer. Without one, whoever the directory knows may call.</source>
        <translation>如何由用户找到消费者。未设置时，目录认识的任何人都可以调用。</translation>
    </message>
    <message>
        <source>Lets users pass to whom no consumer belongs, as callers without one.</source>
        <translation>让没有对应消费者的用户通过，视为没有消费者的调用方。</translation>
    </message>
    <message>
        <source>Attributes that the upstream gets as header fields. What clients put there themselves is taken out.</source>
        <translation>以标头字段传给上游的属性。客户端自行填写的内容会被移除。</translation>
    </message>
    <message>
        <source>An attribute with one value, and its header field.</source>
        <translation>一个单值属性及其标头字段。</translation>
    </message>
    <message>
        <source>Its name, as mail; dn is the entry&apos;s name.</source>
        <translation>其名称，如 mail；dn 是条目的名称。</translation>
    </message>
    <message>
        <source>The header field&apos;s name.</source>
        <translation>标头字段的名称。</translation>
    </message>
    <message>
        <source>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same.</source>
        <translation>让没有凭据的请求以匿名身份通过。错误的凭据仍会被拒绝。</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may fail from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>同一地址（IPv6 为同一 /64）每分钟允许失败的登录次数。0：不限。</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may fail as one user. 0: any number.</source>
        <translation>同一用户每分钟允许失败的登录次数。0：不限。</translation>
    </message>
    <message>
        <source>How long a password that was right needs no new check, and groups hold; at most 15 minutes. 0s: each request is asked for.</source>
        <translation>正确的密码在多长时间内无需重新校验，组也在此期间保持有效；最多 15 分钟。0s：每个请求都询问。</translation>
    </message>
    <message>
        <source>The same for wrong ones, at most one minute.</source>
        <translation>错误的密码同样适用，最多一分钟。</translation>
    </message>
    <message>
        <source>The issuer&apos;s end_session_endpoint. Empty: as published, otherwise people stay logged in there.</source>
        <translation>签发者的 end_session_endpoint。留空：使用发布的值；若未发布，则用户在签发者处保持登录。</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s, where tokens, keys and what is published are fetched.</source>
        <translation>获取令牌、密钥和发布的内容时，代替系统证书而受信任的 PEM 证书。</translation>
    </message>
    <message>
        <source>Looks up by the name of their address whether programs that call themselves crawlers are what they say.</source>
        <translation>通过地址对应的名称，核实自称爬虫的程序是否名副其实。</translation>
    </message>
    <message>
        <source>Programs that can be verified, and the domains that their addresses&apos; names are below.</source>
        <translation>可以验证的程序，以及其地址的名称所属的域。</translation>
    </message>
    <message>
        <source>A kind of program and whose it is.</source>
        <translation>一类程序及其所属方。</translation>
    </message>
    <message>
        <source>A pattern (RE2) of what it calls itself, in any case.</source>
        <translation>匹配其自称的模式串（RE2），不区分大小写。</translation>
    </message>
    <message>
        <source>Names of its addresses are one of these, or below.</source>
        <translation>其地址的名称是其中之一或其下级。</translation>
    </message>
    <message>
        <source>As googlebot.com.</source>
        <translation>如 googlebot.com。</translation>
    </message>
    <message>
        <source>What happens to programs that are not what they call themselves.</source>
        <translation>如何处理与其自称不符的程序。</translation>
    </message>
    <message>
        <source>What happens when names cannot be looked up in time.</source>
        <translation>名称无法及时查询时如何处理。</translation>
    </message>
    <message>
        <source>Gets verified, spoofed or unknown when a program calls itself a crawler; what clients put there is taken out. Empty: none.</source>
        <translation>程序自称爬虫时，其值为 verified、spoofed 或 unknown；客户端自行填写的内容会被移除。留空：无。</translation>
    </message>
    <message>
        <source>How long a look-up may take, at most 30 seconds.</source>
        <translation>一次查询允许的最长时间，最多 30 秒。</translation>
    </message>
    <message>
        <source>How long the answer for an address holds, at most one day.</source>
        <translation>一个地址的查询结果保持有效的时长，最多一天。</translation>
    </message>
    <message>
        <source>What happens where the document has a schema for what can&apos;t be held against one: bodies that are neither JSON, a form nor text (XML, say), or header fields of a form&apos;s parts. The document is refused, or they pass unchecked.</source>
        <translation>文档规定了模式、但内容无法按模式检查时如何处理：既非 JSON、表单也非文本的正文（如 XML），或表单各部分的标头字段。拒绝该文档，或不检查直接放行。</translation>
    </message>
    <message>
        <source>Refuses requests, and answers if told so, that the OWASP Core Rule Set takes for an attack. Begin in report mode and exclude what errs before you enforce it.</source>
        <translation>拒绝 OWASP Core Rule Set 视为攻击的请求，并可按设置拒绝此类响应。请先使用报告模式，排除误报后再强制执行。</translation>
    </message>
    <message>
        <source>1 finds common attacks and seldom errs; each level above has more rules, which refuse more that is harmless.</source>
        <translation>1 可发现常见攻击，很少误报；级别每升高一级，规则更多，也会拒绝更多无害的内容。</translation>
    </message>
    <message>
        <source>From which score on a request is refused. A critical finding counts 5, an error 4, a warning 3, a notice 2.</source>
        <translation>请求的得分达到此值时拒绝。严重问题计 5 分，错误计 4 分，警告计 3 分，通知计 2 分。</translation>
    </message>
    <message>
        <source>From which score on an answer is refused.</source>
        <translation>响应的得分达到此值时拒绝。</translation>
    </message>
    <message>
        <source>Applies the rule set that is installed beside the gateway. Without it: own rules alone.</source>
        <translation>应用随网关一起安装的规则集。不启用时：仅使用自有规则。</translation>
    </message>
    <message>
        <source>Methods that requests may have; others count as a critical finding.</source>
        <translation>请求允许使用的方法；其他方法计为严重问题。</translation>
    </message>
    <message>
        <source>A method&apos;s name.</source>
        <translation>方法的名称。</translation>
    </message>
    <message>
        <source>Media types that requests may have; others count as a critical finding.</source>
        <translation>请求允许使用的媒体类型；其他类型计为严重问题。</translation>
    </message>
    <message>
        <source>A media type, such as application/json.</source>
        <translation>一种媒体类型，如 application/json。</translation>
    </message>
    <message>
        <source>How many arguments a request may have: of its query, its form, values of its JSON, attributes of its XML, and cookies.</source>
        <translation>一个请求允许的参数数：包括查询、表单、JSON 的值、XML 的属性和 Cookie。</translation>
    </message>
    <message>
        <source>Looks at them as well, and not at heads alone.</source>
        <translation>正文也一并检查，而不仅检查头部。</translation>
    </message>
    <message>
        <source>The most that is looked at of a request&apos;s body, as sent and decoded.</source>
        <translation>请求正文最多检查的大小，按发送时和解码后计算。</translation>
    </message>
    <message>
        <source>Looks at answers for what upstreams should not tell, such as errors of databases. They are held back until then.</source>
        <translation>检查响应中是否有上游不应泄露的内容，如数据库错误。检查完成之前暂不转发。</translation>
    </message>
    <message>
        <source>Media types of answers that are looked at; others pass.</source>
        <translation>要检查的响应的媒体类型；其他类型直接通过。</translation>
    </message>
    <message>
        <source>A media type, such as text/html.</source>
        <translation>一种媒体类型，如 text/html。</translation>
    </message>
    <message>
        <source>The most that is looked at of an answer&apos;s body, as sent and decoded.</source>
        <translation>响应正文最多检查的大小，按发送时和解码后计算。</translation>
    </message>
    <message>
        <source>Rules that are left out, whole or for one argument, because they refuse what is harmless here.</source>
        <translation>因拒绝此处无害的内容而整条略过、或仅对一个参数略过的规则。</translation>
    </message>
    <message>
        <source>Some rules, by their numbers or by a tag.</source>
        <translation>按编号或标记指定的若干规则。</translation>
    </message>
    <message>
        <source>Numbers and ranges, such as 942100 or 942200-942260.</source>
        <translation>编号和范围，如 942100 或 942200-942260。</translation>
    </message>
    <message>
        <source>Instead: all rules with this tag, such as attack-sqli.</source>
        <translation>改为：带有此标记的所有规则，如 attack-sqli。</translation>
    </message>
    <message>
        <source>What they do not look at, such as ARGS:password or REQUEST_COOKIES:session. Empty: the rules are left out whole.</source>
        <translation>规则不检查的内容，如 ARGS:password 或 REQUEST_COOKIES:session。留空：整条略过规则。</translation>
    </message>
    <message>
        <source>Why, for those who come later.</source>
        <translation>说明原因，供后来者参考。</translation>
    </message>
    <message>
        <source>Rules in ModSecurity&apos;s language (SecRule, SecAction, SecMarker), numbered from 1 to 99999, that apply before the core rules.</source>
        <translation>使用 ModSecurity 语言（SecRule、SecAction、SecMarker）的规则，编号 1 至 99999，先于核心规则应用。</translation>
    </message>
    <message>
        <source>The file&apos;s name.</source>
        <translation>文件的名称。</translation>
    </message>
    <message>
        <source>A name or an address.</source>
        <translation>名称或地址。</translation>
    </message>
    <message>
        <source>Where batches are posted to.</source>
        <translation>以 POST 发送批次的地址。</translation>
    </message>
    <message>
        <source>Where batches are posted to. Most collectors have /v1/logs.</source>
        <translation>以 POST 发送批次的地址。大多数收集器使用 /v1/logs。</translation>
    </message>
    <message>
        <source>JSON paths of what is taken out, as $.user.role and $..secret.</source>
        <translation>要移除内容的 JSON 路径，如 $.user.role 和 $..secret。</translation>
    </message>
    <message>
        <source>JSON paths that end with a name, and the new names.</source>
        <translation>以名称结尾的 JSON 路径，以及新名称。</translation>
    </message>
    <message>
        <source>JSON paths and what is put there, whatever was there: JSON, or a text; with variables.</source>
        <translation>JSON 路径及写入该处的内容，无论原来是什么：JSON 或文本；可含变量。</translation>
    </message>
    <message>
        <source>The same where nothing is.</source>
        <translation>同上，但仅限原来没有内容之处。</translation>
    </message>
    <message>
        <source>JSON that goes upstream instead; a text that is ${body} or ${body:$.a.b} alone becomes the body or that part of it. Empty: the body with its changes.</source>
        <translation>改为发往上游的 JSON；仅由 ${body} 或 ${body:$.a.b} 构成的文本变为正文或其相应部分。留空：更改后的正文。</translation>
    </message>
    <message>
        <source>How much of a body is held; 16 MiB at most.</source>
        <translation>正文最多暂存的大小；最多 16 MiB。</translation>
    </message>
    <message>
        <source>What becomes of JSON that can&apos;t be changed: too large, not well-formed, or coded in an unknown way.</source>
        <translation>如何处理无法更改的 JSON：过大、格式错误或编码方式未知。</translation>
    </message>
    <message>
        <source>What becomes of bodies that are no JSON, where bodies are changed: an upstream might read them as JSON all the same.</source>
        <translation>更改正文时，如何处理不是 JSON 的正文：上游仍可能将其作为 JSON 读取。</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s where the key set is read.</source>
        <translation>读取密钥集时，代替系统证书而受信任的 PEM 证书。</translation>
    </message>
    <message>
        <source>Tells callers by an API key.</source>
        <translation>通过 API 密钥识别调用方。</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic).</source>
        <translation>通过用户名和密码（HTTP Basic）识别调用方。</translation>
    </message>
    <message>
        <source>Tells callers by a signed token.</source>
        <translation>通过签名令牌识别调用方。</translation>
    </message>
    <message>
        <source>Admits so many requests in a time.</source>
        <translation>在一段时间内放行指定数量的请求。</translation>
    </message>
    <message>
        <source>Admits so many requests in an hour, day, week or month.</source>
        <translation>在每小时、每天、每周或每月内放行指定数量的请求。</translation>
    </message>
    <message>
        <source>Allows or refuses requests by rules.</source>
        <translation>按规则允许或拒绝请求。</translation>
    </message>
    <message>
        <source>Lets clients pass or not by their address.</source>
        <translation>按地址决定客户端能否通过。</translation>
    </message>
    <message>
        <source>Tells browsers which other origins may call.</source>
        <translation>告知浏览器哪些其他来源可以调用。</translation>
    </message>
    <message>
        <source>Refuses requests that are too large.</source>
        <translation>拒绝过大的请求。</translation>
    </message>
    <message>
        <source>Adds, sets and removes header fields.</source>
        <translation>添加、设置和移除标头字段。</translation>
    </message>
    <message>
        <source>Disguises personal data in answers and logs.</source>
        <translation>对响应和日志中的个人数据进行脱敏。</translation>
    </message>
    <message>
        <source>Changes paths, queries, names of header fields and JSON answers.</source>
        <translation>更改路径、查询、标头字段的名称和 JSON 响应。</translation>
    </message>
    <message>
        <source>Sends what is logged of requests to files, syslog, URLs and collectors.</source>
        <translation>将请求的日志记录发送到文件、syslog、URL 和收集器。</translation>
    </message>
    <message>
        <source>Takes part in distributed traces.</source>
        <translation>参与分布式跟踪。</translation>
    </message>
    <message>
        <source>Answers by itself instead of the upstream.</source>
        <translation>代替上游自行响应。</translation>
    </message>
    <message>
        <source>Sends clients elsewhere.</source>
        <translation>将客户端引到别处。</translation>
    </message>
    <message>
        <source>Answers from memory what was answered before.</source>
        <translation>用内存中已有的响应作答。</translation>
    </message>
    <message>
        <source>Sends a share of the requests to another service.</source>
        <translation>将一部分请求发往另一个服务。</translation>
    </message>
    <message>
        <source>Refuses at once what would only fail later.</source>
        <translation>立即拒绝稍后必然失败的请求。</translation>
    </message>
    <message>
        <source>Compresses answers for clients that can read it.</source>
        <translation>为支持压缩的客户端压缩响应。</translation>
    </message>
    <message>
        <source>Admits so many requests at the same time.</source>
        <translation>允许指定数量的请求同时进行。</translation>
    </message>
    <message>
        <source>Copies a share of the requests to another service.</source>
        <translation>将一部分请求复制到另一个服务。</translation>
    </message>
    <message>
        <source>Changes the path, query and host that the upstream gets.</source>
        <translation>更改上游收到的路径、查询和主机。</translation>
    </message>
    <message>
        <source>Says how long the upstream may take.</source>
        <translation>规定上游允许的最长时间。</translation>
    </message>
    <message>
        <source>Sends again what failed and is safe to repeat.</source>
        <translation>重新发送失败且可安全重复的请求。</translation>
    </message>
    <message>
        <source>Tells callers by the certificate that they show.</source>
        <translation>通过出示的证书识别调用方。</translation>
    </message>
    <message>
        <source>Says which authentications are enough.</source>
        <translation>规定哪些身份验证即可满足要求。</translation>
    </message>
    <message>
        <source>Allows and refuses callers by lists.</source>
        <translation>按列表允许和拒绝调用方。</translation>
    </message>
    <message>
        <source>Asks another service whether a request may pass.</source>
        <translation>询问另一个服务请求是否可以通过。</translation>
    </message>
    <message>
        <source>Takes access tokens of OAuth 2.0, with scopes and binding.</source>
        <translation>接受 OAuth 2.0 访问令牌，支持权限范围和绑定。</translation>
    </message>
    <message>
        <source>Gives out access tokens to OAuth clients.</source>
        <translation>向 OAuth 客户端发放访问令牌。</translation>
    </message>
    <message>
        <source>Refuses JSON that is malformed, too large or ambiguous.</source>
        <translation>拒绝格式错误、过大或有歧义的 JSON。</translation>
    </message>
    <message>
        <source>Refuses XML that is malformed, too large or refers to others.</source>
        <translation>拒绝格式错误、过大或引用外部内容的 XML。</translation>
    </message>
    <message>
        <source>Tells browsers how to guard what they get.</source>
        <translation>告知浏览器如何保护收到的内容。</translation>
    </message>
    <message>
        <source>Refuses changes that pages of other sites ask for.</source>
        <translation>拒绝其他站点的页面发起的更改请求。</translation>
    </message>
    <message>
        <source>Lets requests pass or not by the page they come from.</source>
        <translation>按来源页面决定请求能否通过。</translation>
    </message>
    <message>
        <source>Serves requests at some times alone.</source>
        <translation>仅在特定时间处理请求。</translation>
    </message>
    <message>
        <source>Refuses programs by what they call themselves.</source>
        <translation>按自称的身份拒绝程序。</translation>
    </message>
    <message>
        <source>Lets clients pass or not by where their address is.</source>
        <translation>按地址所在地区决定客户端能否通过。</translation>
    </message>
    <message>
        <source>Spaces requests evenly.</source>
        <translation>使请求均匀间隔。</translation>
    </message>
    <message>
        <source>Tells callers by the signature of their request.</source>
        <translation>通过请求的签名识别调用方。</translation>
    </message>
    <message>
        <source>Tells the upstream who calls, signed.</source>
        <translation>以签名方式告知上游调用方的身份。</translation>
    </message>
    <message>
        <source>Publishes the keys of the signed context.</source>
        <translation>发布签名上下文的密钥。</translation>
    </message>
    <message>
        <source>Gives requests the credentials that their upstream wants.</source>
        <translation>为请求提供其上游要求的凭据。</translation>
    </message>
    <message>
        <source>Refuses what is not as an API&apos;s description has it.</source>
        <translation>拒绝与 API 描述不符的内容。</translation>
    </message>
    <message>
        <source>Refuses GraphQL that asks for too much.</source>
        <translation>拒绝要求过多的 GraphQL 请求。</translation>
    </message>
    <message>
        <source>Refuses uploads that are not what they say.</source>
        <translation>拒绝与声明不符的上传内容。</translation>
    </message>
    <message>
        <source>Lets people log in with an identity provider.</source>
        <translation>让用户通过身份提供方登录。</translation>
    </message>
    <message>
        <source>Tells callers by user name and password, which a directory checks.</source>
        <translation>通过用户名和密码识别调用方，由目录校验。</translation>
    </message>
    <message>
        <source>Refuses what the OWASP Core Rule Set takes for an attack.</source>
        <translation>拒绝 OWASP Core Rule Set 视为攻击的内容。</translation>
    </message>
    <message>
        <source>By its credential</source>
        <translation>按其凭据</translation>
    </message>
    <message>
        <source>By what is set</source>
        <translation>根据设置的内容</translation>
    </message>
    <message>
        <source>As the issuer publishes them</source>
        <translation>使用签发者发布的值</translation>
    </message>
    <message>
        <source>As given here</source>
        <translation>使用此处填写的值</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Directory user</source>
        <translation>目录用户</translation>
    </message>
    <message>
        <source>Of the user&apos;s entry: the consumer&apos;s id, or the name in its credential of kind ldap. dn stands for the entry&apos;s own name.</source>
        <translation>用户条目的属性：消费者的标识，或其 ldap 类型凭据中的名称。dn 表示条目自身的名称。</translation>
    </message>
    <message>
        <source>Where the issuer&apos;s addresses come from: as it publishes them (discovery), or from here. By what is set: from here when one of the three is.</source>
        <translation>签发者的地址从何而来：由签发者发布（discovery），或在此处填写。根据设置的内容：三项中填写了任意一项时，使用此处的值。</translation>
    </message>
    <message>
        <source>The issuer&apos;s authorization_endpoint. By https, but for this machine itself; so for the next ones.</source>
        <translation>签发者的 authorization_endpoint。除本机外须用 https；以下各项相同。</translation>
    </message>
    <message>
        <source>Where spans go. Nowhere: the trace is passed on and logged alone; what is set of the collector stays.</source>
        <translation>span 发往何处。不发送：跟踪只向后传递并写入日志；收集器的设置保留不变。</translation>
    </message>
    <message>
        <source>The token&apos;s aud. Empty: the id of the route&apos;s service; for a policy of the whole gateway with its tenant before it (tenant/service).</source>
        <translation>令牌的 aud。留空：路由对应服务的标识；若为整个网关的策略，则前面加上其租户（tenant/service）。</translation>
    </message>
    <message>
        <source>From when it is signed. Requests that tell the same share one token for a quarter of that.</source>
        <translation>从签名时算起。内容相同的请求在该时长的四分之一内共用一个令牌。</translation>
    </message>
    <message>
        <source>What it tells besides who calls (sub), when, and the decision. Members of the token have these names. With jti, the request&apos;s id, each request gets a token of its own, which costs a signature.</source>
        <translation>除调用方（sub）、时间和决策结果之外告知的内容。令牌的成员使用这些名称。若包含 jti（请求标识），则每个请求都有自己的令牌，因而各需一次签名。</translation>
    </message>
    <message>
        <source>Adds, sets and removes header fields, on the way to the upstream and on the way back. Policies of all scopes add up, from far to near. Values may have variables: ${consumer.id}, ${consumer.groups}, ${credential.id}, ${tenant.id}, ${service.id}, ${route.id}, ${client.ip}, ${request.id}, ${request.method}, ${request.path}, ${request.host}, ${request.scheme}, ${request.header.NAME}, ${request.query.NAME}, ${request.path.NAME}; $$ is a dollar sign.</source>
        <translation>在发往上游途中和返回途中添加、设置和移除标头字段。所有作用范围的策略由远及近累加。值中可使用变量：${consumer.id}、${consumer.groups}、${credential.id}、${tenant.id}、${service.id}、${route.id}、${client.ip}、${request.id}、${request.method}、${request.path}、${request.host}、${request.scheme}、${request.header.NAME}、${request.query.NAME}、${request.path.NAME}；$$ 表示美元符号。</translation>
    </message>
    <message>
        <source>Changes the path, the query, names of header fields and JSON bodies on the way to the upstream, and the JSON of answers on the way back. Policies of all scopes add up, from far to near. Values may have the variables of Header fields, such as ${consumer.id}, ${request.header.NAME}, ${request.query.NAME} and ${request.path.NAME} (what the route&apos;s path template or the named groups of its pattern took); $$ is a dollar sign.</source>
        <translation>在发往上游途中更改路径、查询、标头字段的名称和 JSON 正文，在返回途中更改响应的 JSON。所有作用范围的策略由远及近累加。值中可使用“标头字段”策略的变量，如 ${consumer.id}、${request.header.NAME}、${request.query.NAME} 和 ${request.path.NAME}（由路由的路径模板或其模式串的命名组取得的内容）；$$ 表示美元符号。</translation>
    </message>
    <message>
        <source>What the user&apos;s entry has in the attribute that the policy names (uid), or the entry&apos;s own name where that is dn: uid=ann,ou=people,dc=acme,dc=example. In whatever case.</source>
        <translation>用户条目中由策略指定的属性（uid）的值；若该属性为 dn，则为条目自身的名称：uid=ann,ou=people,dc=acme,dc=example。不区分大小写。</translation>
    </message>
    <message>
        <source>RE2, for the whole path. A group with a name, as (?P&lt;id&gt;[0-9]+), is a parameter.</source>
        <translation>RE2，匹配整个路径。带名称的组，如 (?P&lt;id&gt;[0-9]+)，即为参数。</translation>
    </message>
    <message>
        <source>The new path; {id} is the parameter of a template path, or the group of that name.</source>
        <translation>新路径；{id} 是模板路径的参数，或同名的组。</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>个签名</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>个密钥</translation>
    </message>
    <message>
        <source>Pass method and path overrides on</source>
        <translation>传递方法和路径覆盖</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>同一地址（IPv6 为同一 /64）每分钟允许错误的登录次数。0：不限。</translation>
    </message>
    <message>
        <source>So many questions may be open, 500 at most; who comes then is refused.</source>
        <translation>允许同时进行的询问数，最多 500；超出者会被拒绝。</translation>
    </message>
    <message>
        <source>So many signatures in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>同一地址（IPv6 为同一 /64）每分钟允许错误的签名次数。0：不限。</translation>
    </message>
    <message>
        <source>So many keys in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>同一地址（IPv6 为同一 /64）每分钟允许错误的密钥次数。0：不限。</translation>
    </message>
    <message>
        <source>So many tokens in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>同一地址（IPv6 为同一 /64）每分钟允许错误的令牌次数。0：不限。</translation>
    </message>
    <message>
        <source>Who opens it, or sends a form to it, is logged out; not by links of other sites.</source>
        <translation>打开它或向它提交表单的人会被登出；其他网站的链接不会。</translation>
    </message>
    <message>
        <source>X-HTTP-Method-Override, X-Method-Override, X-HTTP-Method, X-Original-URL and X-Rewrite-URL of clients reach the upstream. Many frameworks obey them, past the rules that judged the real method and path.</source>
        <translation>客户端的 X-HTTP-Method-Override、X-Method-Override、X-HTTP-Method、X-Original-URL 和 X-Rewrite-URL 会到达上游。许多框架会遵从它们，从而绕过针对真实方法和路径作出判断的规则。</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
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
        <translation>签名</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>External decision</source>
        <translation>外部决策</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Spike arrest</source>
        <translation>尖峰抑制</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>并发限制</translation>
    </message>
    <message>
        <source>Mock response</source>
        <translation>模拟响应</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>请求大小</translation>
    </message>
    <message>
        <source>JSON threats</source>
        <translation>JSON 威胁</translation>
    </message>
    <message>
        <source>XML threats</source>
        <translation>XML 威胁</translation>
    </message>
    <message>
        <source>Firewall (WAF)</source>
        <translation>防火墙 (WAF)</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation>IP 过滤</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>访问规则</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>访问列表</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>安全标头</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Only reports</source>
        <translation>仅报告</translation>
    </message>
    <message>
        <source>No bound</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>明文 HTTP</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation>任意站点</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>永不到期</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>已重定向</translation>
    </message>
    <message>
        <source>Own site</source>
        <translation>本站点</translation>
    </message>
    <message>
        <source>Named sites</source>
        <translation>指定站点</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>对所有人开放</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>无身份验证</translation>
    </message>
    <message>
        <source>Authentication is optional</source>
        <translation>身份验证为可选</translation>
    </message>
    <message>
        <source>Authentication only reports</source>
        <translation>身份验证仅报告</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Request bodies without a bound</source>
        <translation>请求正文无上限</translation>
    </message>
    <message>
        <source>TLS 1.2 is still taken</source>
        <translation>仍接受 TLS 1.2</translation>
    </message>
    <message>
        <source>Any website may call</source>
        <translation>任何网站都可以调用</translation>
    </message>
    <message>
        <source>Plain HTTP to the upstream</source>
        <translation>到上游使用明文 HTTP</translation>
    </message>
    <message>
        <source>The upstream&apos;s certificate is not verified</source>
        <translation>未验证上游的证书</translation>
    </message>
    <message>
        <source>Keys that never expire</source>
        <translation>永不到期的密钥</translation>
    </message>
    <message>
        <source>Nobody is asked who they are: whoever reaches the gateway may call, and no limit or log can tell callers apart.</source>
        <translation>不询问任何人的身份：任何能到达网关的人都可以调用，限制和日志也无法区分调用方。</translation>
    </message>
    <message>
        <source>Who sends no credentials passes as anonymous.</source>
        <translation>未发送凭据者以匿名身份通过。</translation>
    </message>
    <message>
        <source>Callers without credentials are counted and logged, and let through.</source>
        <translation>没有凭据的调用方会被计数和记录，但仍予放行。</translation>
    </message>
    <message>
        <source>One caller alone, by mistake or on purpose, can use up all that the upstream is able to serve.</source>
        <translation>单个调用方就可能有意或无意地用尽上游的全部处理能力。</translation>
    </message>
    <message>
        <source>A few very large uploads can fill the upstream&apos;s memory or disk.</source>
        <translation>少数超大的上传就可能占满上游的内存或磁盘。</translation>
    </message>
    <message>
        <source>A listener that others can reach takes requests unencrypted: keys and data can be read and changed on the way.</source>
        <translation>其他人可以到达的监听器接受未加密的请求：密钥和数据可能在途中被读取和更改。</translation>
    </message>
    <message>
        <source>TLS 1.3 has no weak ciphers and keeps more of the handshake secret. All current clients speak it.</source>
        <translation>TLS 1.3 没有弱加密套件，并对握手的更多内容保密。所有现行客户端都支持它。</translation>
    </message>
    <message>
        <source>Scripts of any website may read answers in the browsers of your users.</source>
        <translation>任何网站的脚本都可以在您用户的浏览器中读取响应。</translation>
    </message>
    <message>
        <source>Between the gateway and its targets, requests can be read and changed on the way.</source>
        <translation>在网关与其目标之间，请求可能在途中被读取和更改。</translation>
    </message>
    <message>
        <source>Whoever can divert the connection can pose as the upstream.</source>
        <translation>任何能劫持连接的人都可以冒充上游。</translation>
    </message>
    <message>
        <source>A key or password that leaks opens the door until somebody notices.</source>
        <translation>泄露的密钥或密码会使大门一直敞开，直到有人发现。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Body size</source>
        <translation>正文大小</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>会到期</translation>
    </message>
    <message>
        <source>Bounded</source>
        <translation>有上限</translation>
    </message>
    <message>
        <source>This version of the console does not know more about it.</source>
        <translation>此版本的控制台没有关于它的更多信息。</translation>
    </message>
    <message>
        <source>Require API keys</source>
        <translation>要求 API 密钥</translation>
    </message>
    <message>
        <source>Enforce it</source>
        <translation>强制执行</translation>
    </message>
    <message>
        <source>Require credentials</source>
        <translation>要求凭据</translation>
    </message>
    <message>
        <source>Add a rate limit…</source>
        <translation>添加速率限制…</translation>
    </message>
    <message>
        <source>Limit request bodies</source>
        <translation>限制请求正文</translation>
    </message>
    <message>
        <source>Redirect to HTTPS</source>
        <translation>重定向到 HTTPS</translation>
    </message>
    <message>
        <source>Set up TLS…</source>
        <translation>设置 TLS…</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>添加证书…</translation>
    </message>
    <message>
        <source>Require TLS 1.3</source>
        <translation>要求 TLS 1.3</translation>
    </message>
    <message>
        <source>Narrow CORS…</source>
        <translation>收紧 CORS…</translation>
    </message>
    <message>
        <source>Use HTTPS…</source>
        <translation>使用 HTTPS…</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <translation>验证证书</translation>
    </message>
    <message>
        <source>Expire in %1 days</source>
        <translation>%1 天后到期</translation>
    </message>
    <message>
        <source>Callers without a key get 401: see first that each has one.</source>
        <translation>没有密钥的调用方会收到 401：请先确认每个调用方都有密钥。</translation>
    </message>
    <message>
        <source>Callers without credentials get 401 then.</source>
        <translation>此后，没有凭据的调用方会收到 401。</translation>
    </message>
    <message>
        <source>For all APIs of this listener.</source>
        <translation>适用于此监听器的所有 API。</translation>
    </message>
    <message>
        <source>TLS needs one; then it can be set up here.</source>
        <translation>TLS 需要证书；添加之后可在此处设置。</translation>
    </message>
    <message>
        <source>Look at the ports: HTTPS often has one of its own.</source>
        <translation>请检查端口：HTTPS 通常使用单独的端口。</translation>
    </message>
    <message>
        <source>All keys and passwords of the tenant that have no end.</source>
        <translation>租户中所有没有到期时间的密钥和密码。</translation>
    </message>
</context>
<context>
    <name>TargetHealth</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Ejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1, %2 – %3 (%4)</source>
        <translation>%1，%2 – %3（%4）</translation>
    </message>
    <message>
        <source>Nothing is known of this time</source>
        <translation>这段时间没有记录</translation>
    </message>
    <message>
        <source>Up %1 % of the time</source>
        <translation>%1 % 的时间正常</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console</name>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Typed confirmation</source>
        <translation>输入确认</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Changes are applied without a question.</source>
        <translation>更改直接应用，不再询问。</translation>
    </message>
    <message>
        <source>Changes are shown and confirmed before they are applied.</source>
        <translation>应用更改前先显示并确认。</translation>
    </message>
    <message>
        <source>The connection&apos;s name must be typed before changes are applied.</source>
        <translation>应用更改前必须输入连接名称。</translation>
    </message>
    <message>
        <source>Nothing can be changed over this connection.</source>
        <translation>通过此连接无法更改任何内容。</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>limit of policy %1</source>
        <translation>策略 %1 的限制</translation>
    </message>
    <message>
        <source>limit of policy %1 for %2</source>
        <translation>策略 %1 对 %2 的限制</translation>
    </message>
    <message>
        <source>policy %1 wants a valid API key%2</source>
        <translation>策略 %1 要求有效的 API 密钥%2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid user name and password%2</source>
        <translation>策略 %1 要求有效的用户名和密码%2</translation>
    </message>
    <message>
        <source>no route matches this request</source>
        <translation>没有路由匹配此请求</translation>
    </message>
    <message>
        <source>policy %1: %2</source>
        <translation>策略 %1：%2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid token%2</source>
        <translation>策略 %1 需要有效的令牌%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>新建管理员</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>还没有管理员</translation>
    </message>
    <message>
        <source>An administrator is a person or a program that may use the gateway&apos;s Admin API by a token. An owner may do everything, a viewer may only look. Give each their own: the audit trail names them.</source>
        <translation>管理员是可以凭令牌使用网关管理 API 的人或程序。owner 可以做一切，viewer 只能查看。请给每个人自己的令牌：审计记录会写明是谁。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>令牌到期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AnalyticsPage</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
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
        <translation>分组</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>按路由</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>按服务</translation>
    </message>
    <message>
        <source>By tenant</source>
        <translation>按租户</translation>
    </message>
    <message>
        <source>By consumer</source>
        <translation>按消费者</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>按策略</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Errors (5xx)</source>
        <translation>错误 (5xx)</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>发送字节</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>延迟 p95</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The table as CSV; the chart has exports of its own</source>
        <translation>将表格导出为 CSV；图表有自己的导出</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Waiting for the first figures…</source>
        <translation>正在等待第一批数据…</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>字节/秒</translation>
    </message>
    <message>
        <source>errors/s</source>
        <translation>错误/秒</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>拒绝/秒</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>请求/秒</translation>
    </message>
    <message>
        <source>Of policies the gateway counts what they refused: choose Rejections.</source>
        <translation>对于策略，网关统计的是它们拒绝的请求：请选择“拒绝”。</translation>
    </message>
    <message>
        <source>There was nothing of this in this time.</source>
        <translation>这段时间内没有此类数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway counts these each for itself. The log shows the requests of both.</source>
        <translation>网关分别统计这两项。日志显示同时符合两者的请求。</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>仅此项</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AuditPage</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>正在加载审计日志…</translation>
    </message>
    <message>
        <source>The audit trail could not be loaded</source>
        <translation>无法加载审计日志</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 及更多</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>尚无任何操作</translation>
    </message>
    <message>
        <source>Change or clear the filter above.</source>
        <translation>请更改或清除上方的筛选条件。</translation>
    </message>
    <message>
        <source>Everything that is done over the Admin API is written here, refused attempts too.</source>
        <translation>所有通过管理 API 执行的操作都记录在此，包括被拒绝的尝试。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Fetching for the export: %1 entries</source>
        <translation>正在获取导出内容：%1 条</translation>
    </message>
    <message>
        <source>What this entry is about is not there any more</source>
        <translation>此条目所涉及的对象已不存在</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Show the object</source>
        <translation>显示对象</translation>
    </message>
    <message>
        <source>Show revision %1</source>
        <translation>显示修订版 %1</translation>
    </message>
    <message>
        <source>Show the revision</source>
        <translation>显示修订版</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n resource(s)</source>
        <translation>
            <numerusform>编辑 %n 个资源</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>执行的操作</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>执行的操作(&amp;W)</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将发生的更改</translation>
    </message>
    <message>
        <source>Nothing is applied yet: the edits are gathered in the pending changes, and one undo takes all of them back.</source>
        <translation>尚未应用任何内容：这些编辑汇集在待应用的更改中，一次撤消即可全部收回。</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>加入待应用的更改</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>This gateway tells no fields for %1.</source>
        <translation>此网关没有提供%1的字段。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1 of %2 looked at…</source>
        <translation>已查看 %1 项，共 %2 项…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::BulkPreviewModel</name>
    <message>
        <source>cannot: %1</source>
        <translation>无法更改：%1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>新建证书</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>还没有证书</translation>
    </message>
    <message>
        <source>A certificate lets listeners speak TLS, chosen by the name that a client asks for. Paste one with its key, or name its files on the gateway&apos;s machine; then give it to a listener.</source>
        <translation>证书让监听器使用 TLS，并按客户端请求的名称选用。粘贴证书及其密钥，或指定网关机器上的文件；然后把它交给一个监听器。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>在文件 %1 中</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>监听器</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ChartPanel</name>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>图表菜单</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>导出为 PNG…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>导出为 SVG…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Chart exported to %1</source>
        <translation>图表已导出到 %1</translation>
    </message>
    <message>
        <source>The chart could not be written to %1</source>
        <translation>无法将图表写入 %1</translation>
    </message>
    <message>
        <source>Export or threshold</source>
        <translation>导出或阈值</translation>
    </message>
    <message>
        <source>Threshold…</source>
        <translation>阈值…</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>A line at this value (%1); empty: none</source>
        <translation>在此值处画一条线（%1）；留空：无</translation>
    </message>
    <message>
        <source>A threshold is a number above 0.</source>
        <translation>阈值是大于 0 的数。</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ChoicesField</name>
    <message>
        <source>Also holds: %1</source>
        <translation>还包含：%1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CollapsibleSection</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; press to close</source>
        <translation>已展开；按下可折叠</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>已折叠；按下可展开</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ColourRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>颜色规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rows that fit</source>
        <translation>符合的行</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Take the rule out</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>The first rule that fits a row colours it. What is written is as in the filter box, such as status&gt;=500 path:/orders.</source>
        <translation>第一条符合的规则决定行的颜色。写法与筛选框相同，例如 status&gt;=500 path:/orders。</translation>
    </message>
    <message>
        <source>Rule %1, “%2”: %3</source>
        <translation>规则 %1，“%2”：%3</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>列，从左到右</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <translation>向左移动 (Alt+Up)</translation>
    </message>
    <message>
        <source>Further to the left</source>
        <translation>向左移动</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <translation>向右移动 (Alt+Down)</translation>
    </message>
    <message>
        <source>Further to the right</source>
        <translation>向右移动</translation>
    </message>
    <message>
        <source>What is ticked is shown; the space bar ticks.</source>
        <translation>勾选的列会显示；按空格键可勾选。</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Go to a page, find a resource, run an action…</source>
        <translation>转到页面、查找资源、执行操作…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>&gt; actions only   ·   ? help only   ·   several words in any order</source>
        <translation>&gt; 仅操作   ·   ? 仅帮助   ·   多个词，顺序不限</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CompareModel</name>
    <message>
        <source>only left</source>
        <translation>仅左侧有</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>仅右侧有</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n 个字段不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ComparePage</name>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>交换左右两侧</translation>
    </message>
    <message>
        <source>Read both sides again</source>
        <translation>重新读取两侧</translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation>按名称或类型筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>仅右侧</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>选择显示的全部项</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>Choose a connection or a file…</source>
        <translation>选择连接或文件…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>打开配置</translation>
    </message>
    <message>
        <source>Configurations (*.yaml *.yml *.json);;All files (*)</source>
        <translation>配置 (*.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Compare two configurations</source>
        <translation>比较两份配置</translation>
    </message>
    <message>
        <source>Choose a connection or a configuration file on each side. What differs is listed; what you choose of the left can be promoted to the right, as pending changes that you look through before you apply them.</source>
        <translation>请在每一侧选择一个连接或配置文件。不同之处将被列出；您在左侧选择的内容可以提升到右侧，成为待应用的更改，供您在应用之前检查。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>两侧相同</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s), without their secrets, which can&apos;t be compared.</source>
        <translation>
            <numerusform>%n 个对象，不包括无法比较的机密。</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ (%1)</source>
        <translation>不同（%1）</translation>
    </message>
    <message>
        <source>Only left (%1)</source>
        <translation>仅左侧（%1）</translation>
    </message>
    <message>
        <source>Only right (%1)</source>
        <translation>仅右侧（%1）</translation>
    </message>
    <message>
        <source>Choose an object to see what differs.</source>
        <translation>选择一个对象以查看不同之处。</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>提升…</translation>
    </message>
    <message>
        <source>Promote to %1…</source>
        <translation>提升到 %1…</translation>
    </message>
    <message>
        <source>The right side is a file: open a connection there to promote.</source>
        <translation>右侧是文件：要提升，请在右侧打开一个连接。</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing can be promoted there.</source>
        <translation>%1 为只读：无法向其提升任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to go to the right. Ticking what only the right has deletes it there.</source>
        <translation>请勾选要送到右侧的内容。勾选仅右侧有的内容会在右侧将其删除。</translation>
    </message>
    <message numerus="yes">
        <source>Promote %n object(s)</source>
        <translation>
            <numerusform>提升 %n 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for you in %1</source>
        <translation>
            <numerusform>%1 中有 %n 项更改等待您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose deletions</source>
        <translation>选择删除项</translation>
    </message>
    <message>
        <source>Those of what is shown that only the right side has</source>
        <translation>显示的内容中仅右侧有的对象</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%n 项删除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CompareSide</name>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>It is larger than 64 MiB.</source>
        <translation>它大于 64 MiB。</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionEditor</name>
    <message>
        <source>Add connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Unchanged; type to replace it</source>
        <translation>未更改；输入即可替换</translation>
    </message>
    <message>
        <source>trusted by hand: %1</source>
        <translation>已手动信任：%1</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>连接需要一个名称。</translation>
    </message>
    <message>
        <source>The URL must begin with https:// or http:// and name a host.</source>
        <translation>URL 必须以 https:// 或 http:// 开头并包含主机名。</translation>
    </message>
    <message>
        <source>The URL must not carry a user name or password.</source>
        <translation>URL 不得包含用户名或密码。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is damaged and was kept as %2</source>
        <translation>%1 已损坏，已保留为 %2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be kept aside; nothing is saved until it is repaired or removed</source>
        <translation>%1 已损坏且无法另存；修复或移除之前不会保存任何内容</translation>
    </message>
    <message>
        <source>The connections could not be saved: %1</source>
        <translation>无法保存连接：%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionTree</name>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>编辑连接…</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>移除连接…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Local gateway…</source>
        <translation>本地网关…</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConsumersPage</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>New consumer</source>
        <translation>新建消费者</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>尚无消费者</translation>
    </message>
    <message>
        <source>A consumer is an application or a person that calls. Give it a key, then policies can tell it from others and limit it.</source>
        <translation>消费者是发起调用的应用或个人。为其分配密钥后，策略就能将它与其他调用方区分并加以限制。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Key ends</source>
        <translation>密钥到期</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DecisionView</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Decision trace</source>
        <translation>决策跟踪</translation>
    </message>
    <message>
        <source>Send a request, and this shows how the gateway decided: the route, each policy in order, and why.</source>
        <translation>发送请求后，这里显示网关如何决策：路由、依次经过的每个策略及原因。</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Would refuse (report only)</source>
        <translation>本应拒绝（仅报告）</translation>
    </message>
    <message>
        <source>Answers itself</source>
        <translation>直接响应</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 微秒</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>已拒绝，%1</translation>
    </message>
    <message>
        <source>Answered by a policy</source>
        <translation>由策略响应</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>无路由</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>身份 %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>路由 %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>Does not match</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>Upstream %1</source>
        <translation>上游 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DeletionDialog</name>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>%1 goes when the pending changes are applied. Nothing refers to it.</source>
        <translation>应用待应用的更改后，%1 将被删除。没有任何内容引用它。</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes when the pending changes are applied. It is used by %n other(s), which would be refused:</source>
        <translation>
            <numerusform>应用待应用的更改后，%1 将被删除。有 %n 项正在使用它，因此会被拒绝：</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>标记删除</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DiffView</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>差异：%1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Differences, field by field</source>
        <translation>逐字段差异</translation>
    </message>
    <message>
        <source>Differences as source</source>
        <translation>源码差异</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>and more: see Raw</source>
        <translation>更多内容请看“原始”</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>及更多</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DurationField</name>
    <message>
        <source>A bare number: %1</source>
        <translation>仅数字：%1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>A number with a unit: 250ms, 30s, 5m, 1h, 30d</source>
        <translation>带单位的数字：250ms、30s、5m、1h、30d</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EditPanel</name>
    <message>
        <source>Duplicate</source>
        <translation>复制副本</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制标识</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>%1 is not there (any more).</source>
        <translation>%1（已）不存在。</translation>
    </message>
    <message>
        <source>Marked for deletion. Revert keeps it.</source>
        <translation>已标记删除。还原可保留它。</translation>
    </message>
    <message>
        <source>Shows your pending change; the gateway has another version until it is applied.</source>
        <translation>显示的是您的待应用更改；应用之前网关上是另一个版本。</translation>
    </message>
    <message>
        <source>Here is the source text that you left unfinished.</source>
        <translation>这是您未完成的源码文本。</translation>
    </message>
    <message>
        <source>This connection is read-only: look, copy, compare, but nothing can be changed here.</source>
        <translation>此连接为只读：可以查看、复制、比较，但无法在此更改。</translation>
    </message>
    <message>
        <source>The unfinished source text of %1 is kept here and comes back with it</source>
        <translation>%1 未完成的源码文本保存在此，再次打开时恢复</translation>
    </message>
    <message>
        <source>Kept as a pending change: %1</source>
        <translation>已保留为待应用的更改：%1</translation>
    </message>
    <message>
        <source>The source text has an error; see below it.</source>
        <translation>源码文本有错误；见下方。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve first.</source>
        <translation>
            <numerusform>请先解决 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the pending changes. Preview and apply them below (Ctrl+S).</source>
        <translation>已加入待应用的更改。请在下方预览并应用 (Ctrl+S)。</translation>
    </message>
    <message>
        <source>Added to the pending changes: %1</source>
        <translation>已加入待应用的更改：%1</translation>
    </message>
    <message>
        <source>This is what the gateway has.</source>
        <translation>这是网关上的内容。</translation>
    </message>
    <message>
        <source>Marked for deletion: %1</source>
        <translation>已标记删除：%1</translation>
    </message>
    <message>
        <source>A copy that is not there yet. Secrets are not copied: fill them in.</source>
        <translation>尚不存在的副本。机密不会被复制：请填写。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>The gateway refuses this: %n problem(s).</source>
        <translation>
            <numerusform>网关拒绝此内容：%n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being edited</source>
        <translation>没有正在编辑的内容</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>尚不存在</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>Not on the gateway yet</source>
        <translation>尚未在网关上</translation>
    </message>
    <message numerus="yes">
        <source>used by %n</source>
        <translation>
            <numerusform>被 %n 项使用</numerusform>
        </translation>
    </message>
    <message>
        <source>used by nothing</source>
        <translation>未被使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Dropped: %1. Undo (Ctrl+Z) brings it back</source>
        <translation>已放弃：%1。撤消 (Ctrl+Z) 可恢复</translation>
    </message>
    <message>
        <source>This is what the gateway has. Undo (Ctrl+Z) brings back what you typed.</source>
        <translation>这是网关上的内容。撤消 (Ctrl+Z) 可恢复您输入的内容。</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EditViews</name>
    <message>
        <source>Related</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Form and source side by side</source>
        <translation>表单与源码并排</translation>
    </message>
    <message>
        <source>Form and source</source>
        <translation>表单与源码</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>The source has an error in line %1: this is the last good state.</source>
        <translation>源码第 %1 行有错误：此处为最后的有效状态。</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EmptyState</name>
    <message>
        <source>Learn more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>Help of this page (F1)</source>
        <translation>本页帮助 (F1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EnumField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1 (not known here)</source>
        <translation>%1（此处未知）</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExportDialog</name>
    <message>
        <source>&amp;Hidden columns too</source>
        <translation>隐藏的列也包括在内(&amp;H)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Every row shown (%1)</source>
        <translation>显示的所有行（%1）</translation>
    </message>
    <message>
        <source>The selected rows (%1)</source>
        <translation>所选的行（%1）</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，用于程序</translation>
    </message>
    <message>
        <source>Markdown, for texts</source>
        <translation>Markdown，用于文本</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionEdit</name>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionField</name>
    <message>
        <source>Try…</source>
        <translation>试用…</translation>
    </message>
    <message>
        <source>Evaluates it over a request, without sending anything</source>
        <translation>针对一个请求对其求值，不发送任何内容</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>试用 %1</translation>
    </message>
    <message>
        <source>Too long for here: edit it in the Source tab</source>
        <translation>内容过长：请在“源码”选项卡中编辑</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionTryDialog</name>
    <message>
        <source>Try: %1</source>
        <translation>试用：%1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>The request as JSON</source>
        <translation>JSON 形式的请求</translation>
    </message>
    <message>
        <source>What its parts come to</source>
        <translation>各部分的求值结果</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Use this expression</source>
        <translation>使用此表达式</translation>
    </message>
    <message>
        <source>Sample request</source>
        <translation>示例请求</translation>
    </message>
    <message>
        <source>Change what matters; what is taken out is not there.</source>
        <translation>请更改相关的内容；移除的内容视为不存在。</translation>
    </message>
    <message>
        <source>The log keeps no header fields, claims, certificates and limits: add what matters.</source>
        <translation>日志不保留标头字段、声明、证书和限制：请补充相关的内容。</translation>
    </message>
    <message>
        <source>No value: the expression is not right yet</source>
        <translation>没有值：表达式尚不正确</translation>
    </message>
    <message>
        <source>No value: the request is not JSON: %1</source>
        <translation>没有值：请求不是 JSON：%1</translation>
    </message>
    <message>
        <source>No value: in the request %1: %2</source>
        <translation>没有值：请求中的 %1：%2</translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation>求值失败：%1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 steps</source>
        <translation>%1 · %2 / %3 步</translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::Field</name>
    <message>
        <source>Reset %1</source>
        <translation>重置%1</translation>
    </message>
    <message>
        <source>Take this out (not set)</source>
        <translation>移除（设为未设置）</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Not set (default)</source>
        <translation>未设置（默认）</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>空列表</translation>
    </message>
    <message>
        <source>Copy JSON pointer</source>
        <translation>复制 JSON 指针</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FileButton</name>
    <message>
        <source>Load from file…</source>
        <translation>从文件加载…</translation>
    </message>
    <message>
        <source>Load %1 from a file</source>
        <translation>从文件加载 %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is longer than %2</source>
        <translation>%1 超过 %2</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 不是文本</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FilterChips</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除筛选 %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FilterEdit</name>
    <message>
        <source>Saved and recent filters</source>
        <translation>已保存和最近的筛选</translation>
    </message>
    <message>
        <source>Saved and recent filters (Alt+Down)</source>
        <translation>已保存和最近的筛选 (Alt+Down)</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <translation>此处可以输入的内容</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>筛选此页</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>删除已保存的筛选</translation>
    </message>
    <message>
        <source>Forget recent filters</source>
        <translation>清除最近的筛选</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>Name of the filter; one of the same name is replaced:</source>
        <translation>筛选的名称；同名的筛选将被替换：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FindingCard</name>
    <message numerus="yes">
        <source>%1 of %n API(s)</source>
        <translation>
            <numerusform>%1 / %n 个 API</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方法</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FormSourceSplit</name>
    <message>
        <source>Take the form’s</source>
        <translation>采用表单内容</translation>
    </message>
    <message>
        <source>Writes the source from what the form shows; Ctrl+Z in the source brings the text back</source>
        <translation>按表单内容写入源码；在源码中按 Ctrl+Z 可恢复文本</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FormUndo</name>
    <message>
        <source>Undo in the form</source>
        <translation>在表单中撤销</translation>
    </message>
    <message>
        <source>Redo in the form</source>
        <translation>在表单中重做</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::HelpViewer</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>更多：%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::HistoryPage</name>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Choose a revision to see what it changed, or two to compare them.</source>
        <translation>选择一个修订版查看其更改，或选择两个进行比较。</translation>
    </message>
    <message>
        <source>Loading the history…</source>
        <translation>正在加载历史…</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>无法加载历史</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>从 %1 恢复</translation>
    </message>
    <message>
        <source>%1 (restored from %2)</source>
        <translation>%1（从 %2 恢复）</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>尚无历史</translation>
    </message>
    <message>
        <source>Every change that is applied becomes a revision here, with who, when, why and what.</source>
        <translation>每次应用的更改都会在此成为一个修订版，包含操作者、时间、原因和内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose one or two revisions.</source>
        <translation>请选择一个或两个修订版。</translation>
    </message>
    <message>
        <source>From revision %1 to %2</source>
        <translation>从修订版 %1 到 %2</translation>
    </message>
    <message>
        <source>What revision %1 changed</source>
        <translation>修订版 %1 的更改</translation>
    </message>
    <message>
        <source>The first revision: there is nothing before it.</source>
        <translation>这是第一个修订版：之前没有内容。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>此连接为只读。</translation>
    </message>
    <message>
        <source>This is what is in force.</source>
        <translation>这是当前生效的内容。</translation>
    </message>
    <message>
        <source>Choose one revision.</source>
        <translation>请选择一个修订版。</translation>
    </message>
    <message>
        <source>Makes a new revision with the content of the chosen one, after a look at the difference</source>
        <translation>查看差异后，以所选修订版的内容创建新的修订版</translation>
    </message>
    <message>
        <source>Only the resource chosen below</source>
        <translation>仅下方所选的资源</translation>
    </message>
    <message>
        <source>Choose a resource below.</source>
        <translation>请在下方选择一个资源。</translation>
    </message>
    <message>
        <source>Restored: revision %1 is in force</source>
        <translation>已恢复：修订版 %1 已生效</translation>
    </message>
    <message>
        <source>Revision %1 is not in the history (any more)</source>
        <translation>历史中没有（或不再有）修订版 %1</translation>
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
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>Too long for here: edit it in the Source tab</source>
        <translation>内容过长：请在“源码”选项卡中编辑</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeyValueField</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到%1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1：名称</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1：值</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>“%1”在此出现了两次</translation>
    </message>
    <message>
        <source>%1 entries: edit them in the Source tab</source>
        <translation>%1 个条目：请在“源码”选项卡中编辑</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeychainSecretStore</name>
    <message>
        <source>access to the system keychain was refused</source>
        <translation>对系统密钥环的访问被拒绝</translation>
    </message>
    <message>
        <source>this system has no keychain running</source>
        <translation>此系统没有运行密钥环</translation>
    </message>
    <message>
        <source>the system keychain cannot be used</source>
        <translation>无法使用系统密钥环</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>保存在系统密钥环中</translation>
    </message>
    <message>
        <source>For this session only: %1</source>
        <translation>仅用于本次会话：%1</translation>
    </message>
    <message>
        <source>the system keychain does not answer</source>
        <translation>系统密钥环没有响应</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeysetsPage</name>
    <message>
        <source>Key sets</source>
        <translation>密钥集</translation>
    </message>
    <message>
        <source>New key set</source>
        <translation>新建密钥集</translation>
    </message>
    <message>
        <source>No key sets yet</source>
        <translation>还没有密钥集</translation>
    </message>
    <message>
        <source>A key set holds the public keys that tokens are verified with: given here, or read from an address of the one who issues them, which is how keys change without your doing.</source>
        <translation>密钥集保存用来验证令牌的公钥：可以写在这里，也可以从颁发者的地址读取，这样密钥更换时您无需做任何事。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读取自</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LinkOpener</name>
    <message>
        <source>The link leads to “%1”, and no connection has this name or address. Add the connection, then open the link again.</source>
        <translation>链接指向“%1”，但没有连接使用此名称或地址。请添加该连接，然后重新打开链接。</translation>
    </message>
    <message>
        <source>The link leads to “%1”, and several connections have this name or address. Give them different names, or choose the one that is meant yourself.</source>
        <translation>链接指向“%1”，但有多个连接使用此名称或地址。请为它们指定不同的名称，或自行选择所指的连接。</translation>
    </message>
    <message>
        <source>The link leads to the page “%1”, which this version does not have.</source>
        <translation>链接指向页面“%1”，此版本没有该页面。</translation>
    </message>
    <message>
        <source>The link leads to “%1”, but %2 does not show it: %3</source>
        <translation>链接指向“%1”，但 %2 不显示它：%3</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which %2 does not have (any more).</source>
        <translation>链接指向“%1”，但 %2 没有它（或已不再有）。</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened</source>
        <translation>无法打开此链接</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ListField</name>
    <message>
        <source>One a line: 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>每行一个：10.0.0.0/8 或 2001:db8::/32</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>Line %1 is no address or range: %2</source>
        <translation>第 %1 行不是地址或网段：%2</translation>
    </message>
    <message>
        <source>Not a list: edit it in the Source tab</source>
        <translation>不是列表：请在“源码”选项卡中编辑</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ListenersPage</name>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>新建监听器</translation>
    </message>
    <message>
        <source>No listeners yet</source>
        <translation>还没有监听器</translation>
    </message>
    <message>
        <source>A listener is an address and a port where the gateway takes requests. Without one it hears nobody. With a certificate it speaks TLS, and it can ask clients for theirs.</source>
        <translation>监听器是网关接收请求的地址和端口。没有监听器，网关听不到任何人。有了证书，它使用 TLS，并可以要求客户端出示证书。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>客户端证书</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LiveChart</name>
    <message>
        <source>Latest values: %1</source>
        <translation>最新值：%1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>−%1 h</source>
        <translation>−%1 小时</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1 分钟</translation>
    </message>
    <message>
        <source>−%1 s</source>
        <translation>−%1 秒</translation>
    </message>
    <message>
        <source>Over the threshold</source>
        <translation>超过阈值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>over the threshold of %1</source>
        <translation>超过阈值 %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayConnection</name>
    <message>
        <source>no answer in %1 s</source>
        <translation>%1 秒内没有响应</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>响应不是 HTTP</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayPage</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Start it to send requests through a real gateway on this computer.</source>
        <translation>启动它，即可通过本机上的真实网关发送请求。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>监听器 %1</translation>
    </message>
    <message>
        <source>Admin API</source>
        <translation>管理 API</translation>
    </message>
    <message>
        <source>Copy the URL of %1</source>
        <translation>复制 %1 的 URL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayRequestPanel</name>
    <message>
        <source>Partner (X-API-Key: partner-demo-key)</source>
        <translation>合作伙伴 (X-API-Key: partner-demo-key)</translation>
    </message>
    <message>
        <source>Mobile app, 60 a minute (X-API-Key: mobile-demo-key)</source>
        <translation>移动应用，每分钟 60 次 (X-API-Key: mobile-demo-key)</translation>
    </message>
    <message>
        <source>Somebody with a wrong key</source>
        <translation>使用错误密钥的调用方</translation>
    </message>
    <message>
        <source>Nobody, or as the headers below say</source>
        <translation>匿名，或按下方标头</translation>
    </message>
    <message numerus="yes">
        <source>Load cancelled after %n answer(s)</source>
        <translation>
            <numerusform>压测已取消，收到 %n 个响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load finished: %n answer(s)</source>
        <translation>
            <numerusform>压测已完成：%n 个响应</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start load</source>
        <translation>开始压测</translation>
    </message>
    <message>
        <source>The URL must begin with http:// and name a host</source>
        <translation>URL 必须以 http:// 开头并包含主机名</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not of the form Name: value</source>
        <translation>标头第 %1 行不符合“名称: 值”的格式</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>没有响应：%1</translation>
    </message>
    <message>
        <source>%1 in %2 ms, %3</source>
        <translation>%1，%2 毫秒，%3</translation>
    </message>
    <message>
        <source>This answer carries no trace.</source>
        <translation>此响应不含跟踪信息。</translation>
    </message>
    <message>
        <source>The trace can&apos;t be read: %1</source>
        <translation>无法读取跟踪信息：%1</translation>
    </message>
    <message>
        <source>Explained; nothing was sent</source>
        <translation>已解释；未发送任何内容</translation>
    </message>
    <message>
        <source>A load goes to the local gateway only: %1</source>
        <translation>压测只能发往本地网关：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed (%1)</source>
        <translation>
            <numerusform>%n 个失败（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1 ms, p99 %2 ms</source>
        <translation>p50 %1 毫秒，p99 %2 毫秒</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>Filled in from the log, which has neither headers nor body</source>
        <translation>已根据日志填写；日志中没有标头和正文</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LogsPage</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>拒绝者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Every tenant</source>
        <translation>所有租户</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>导出为 JSON 行…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>The request log is not connected</source>
        <translation>请求日志未连接</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting for requests</source>
        <translation>正在等待请求</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>将自动重试。</translation>
    </message>
    <message>
        <source>Resume to see requests as they come.</source>
        <translation>继续后可实时查看到达的请求。</translation>
    </message>
    <message>
        <source>Every request that fits the filter appears here the moment it is answered.</source>
        <translation>符合筛选条件的每个请求在得到响应后立即显示在此。</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>最新 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 left out by the gateway under load</source>
        <translation>网关因负载省略了 %1 条</translation>
    </message>
    <message>
        <source>%1 not shown: they came faster than can be read</source>
        <translation>%1 条未显示：到达速度超出可读范围</translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation>未连接：%1</translation>
    </message>
    <message>
        <source>%1 shown by the filter</source>
        <translation>筛选后显示 %1 条</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听器</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MainWindow</name>
    <message>
        <source>Problems (%1)</source>
        <translation>问题 (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接到 %1…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Pending changes (%1)</source>
        <translation>待应用的更改 (%1)</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>待应用的更改</translation>
    </message>
    <message>
        <source>Form — %1</source>
        <translation>表单 — %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>非实时</translation>
    </message>
    <message>
        <source>Not live: %1</source>
        <translation>非实时：%1</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on</source>
        <translation>控制台下次启动时使用该语言</translation>
    </message>
    <message>
        <source>The language changes at the next start of Gatehouse.</source>
        <translation>语言将在下次启动 Gatehouse 时更改。</translation>
    </message>
    <message>
        <source>The system&apos;s &amp;language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>应用 %n 项更改(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>应用更改(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n</source>
        <translation>
            <numerusform>应用 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>关于 Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1
A desktop console for API gateways, with a fast gateway inside.

The console is free software under the GNU GPL, version 3 or later; the engine under the Apache License 2.0.</source>
        <translation>Gatehouse %1
API 网关的桌面控制台，内置快速网关。

控制台是自由软件，采用 GNU GPL 第 3 版或更高版本；引擎采用 Apache 许可证 2.0。</translation>
    </message>
    <message>
        <source>Compare and promote</source>
        <translation>比较与提升</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Diagnostics saved in %1. They hold names, addresses and paths, but no tokens, keys or contents.</source>
        <translation>诊断信息已保存到 %1。其中包含名称、地址和路径，但不包含令牌、密钥或内容。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <translation>通知 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>通知，%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>更大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>更小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>常规大小(&amp;U)</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>文字大小 %1 %</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Unfinished source text</source>
        <translation>未完成的源码</translation>
    </message>
    <message>
        <source>Source text with an error would be lost: %1</source>
        <translation>含错误的源码将会丢失：%1</translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>仍然关闭(&amp;A)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>无法连接到 %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MemorySecretStore</name>
    <message>
        <source>For this session only</source>
        <translation>仅用于本次会话</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>合并%1</translation>
    </message>
    <message>
        <source>Others changed this object after you began. Choose what each field becomes; nothing is applied yet.</source>
        <translation>您开始后，其他人修改了此对象。请选择每个字段的取值；目前尚未应用任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both.</source>
        <translation>
            <numerusform>双方都修改了 %n 个字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>网关上</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>不同的字段</translation>
    </message>
    <message>
        <source>Space takes the value of the cell</source>
        <translation>按空格键采用该单元格的值</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>全部采用我的(&amp;M)</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>全部采用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Secrets are not shown</source>
        <translation>不显示机密</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>双方均已修改</translation>
    </message>
    <message>
        <source>It stays as it is at the gateway: nothing is left to apply.</source>
        <translation>保持网关上的状态：没有需要应用的内容。</translation>
    </message>
    <message>
        <source>It will be deleted.</source>
        <translation>它将被删除。</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NewResourceBox</name>
    <message>
        <source>The gateway itself</source>
        <translation>网关本身</translation>
    </message>
    <message>
        <source>The id has small letters, digits, point, hyphen and underscore, begins with a letter or digit, and is at most 63 long.</source>
        <translation>标识由小写字母、数字、点、连字符和下划线组成，以字母或数字开头，最长 63 个字符。</translation>
    </message>
    <message>
        <source>There is already a %1 of this id.</source>
        <translation>已存在使用此标识的%1。</translation>
    </message>
    <message>
        <source>Choose the tenant it belongs to.</source>
        <translation>请选择其所属租户。</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationCentre</name>
    <message>
        <source>The gateway does not answer</source>
        <translation>网关没有响应</translation>
    </message>
    <message numerus="yes">
        <source>The gateway reports %n problem(s)</source>
        <translation>
            <numerusform>网关报告了 %n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationPanel</name>
    <message>
        <source>serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Remove what is over</source>
        <translation>移除已结束的通知</translation>
    </message>
    <message>
        <source>Rules and muting…</source>
        <translation>规则和静音…</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Nothing is the matter at the open connections. What ends soon, fails, or is rejected too often will stand here.</source>
        <translation>已打开的连接一切正常。即将到期、出现故障或过于频繁被拒绝的内容会显示在此。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them last</source>
        <translation>
            <numerusform>其中 %n 条仍在持续</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationSettingsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell when</source>
        <translation>在以下情况下通知</translation>
    </message>
    <message>
        <source>a &amp;certificate ends within</source>
        <translation>证书的剩余有效期少于(&amp;C)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>a consumer&apos;s &amp;key ends within</source>
        <translation>消费者密钥的剩余有效期少于(&amp;K)</translation>
    </message>
    <message>
        <source>policies &amp;reject at least</source>
        <translation>策略拒绝的请求至少占(&amp;R)</translation>
    </message>
    <message>
        <source> % of the requests of a minute</source>
        <translation> %（一分钟内的请求）</translation>
    </message>
    <message>
        <source>a &amp;service answers 5xx to at least</source>
        <translation>服务以 5xx 响应的请求至少占(&amp;S)</translation>
    </message>
    <message>
        <source>and there were at &amp;least</source>
        <translation>并且其间至少有(&amp;L)</translation>
    </message>
    <message>
        <source> requests in it</source>
        <translation> 个请求</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What is serious</source>
        <translation>严重的通知</translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation>警告也显示</translation>
    </message>
    <message>
        <source>The desktop shows</source>
        <translation>桌面显示</translation>
    </message>
    <message>
        <source>The &amp;desktop shows</source>
        <translation>桌面显示(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing of these connections</source>
        <translation>不通知这些连接的任何内容</translation>
    </message>
    <message>
        <source>a &amp;quota is used to at least</source>
        <translation>配额使用率至少达到(&amp;Q)</translation>
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
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ObjectField</name>
    <message>
        <source>Other members</source>
        <translation>其他成员</translation>
    </message>
    <message>
        <source>Other members of %1</source>
        <translation>%1 的其他成员</translation>
    </message>
    <message>
        <source>The gateway&apos;s schema does not name these. They are kept as they are.</source>
        <translation>网关的模式中没有这些成员。它们将原样保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>已设置 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ObjectListField</name>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到%1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>上移%1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>下移%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>%1 items; the first %2 are shown. Edit the rest in the Source tab.</source>
        <translation>共 %1 项；仅显示前 %2 项。其余请在“源码”选项卡中编辑。</translation>
    </message>
    <message>
        <source>Not a list: edit it in the Source tab</source>
        <translation>不是列表：请在“源码”选项卡中编辑</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::OverviewPage</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>p95 延迟</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>延迟（毫秒）</translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Latency as</source>
        <translation>延迟显示为</translation>
    </message>
    <message>
        <source>Rejected per second by</source>
        <translation>每秒拒绝数，按</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Rejections by</source>
        <translation>拒绝，按</translation>
    </message>
    <message>
        <source>Top routes</source>
        <translation>热门路由</translation>
    </message>
    <message>
        <source>Top consumers</source>
        <translation>主要消费者</translation>
    </message>
    <message>
        <source>Policies that refuse</source>
        <translation>拒绝请求的策略</translation>
    </message>
    <message>
        <source>Routes appear here as soon as requests reach them.</source>
        <translation>有请求到达路由后，路由会显示在此。</translation>
    </message>
    <message>
        <source>Callers that identify themselves appear here, by name.</source>
        <translation>表明身份的调用方会按名称显示在此。</translation>
    </message>
    <message>
        <source>No policy refused anything in this time.</source>
        <translation>此时段内没有策略拒绝请求。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Waiting for the first figures…</source>
        <translation>正在等待首批数据…</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>最近 1 分钟</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>No requests in this time. Send one, and it shows here within a second.</source>
        <translation>此时段内没有请求。发送一个请求，一秒内即可在此看到。</translation>
    </message>
    <message>
        <source>Without requests there is no latency.</source>
        <translation>没有请求就没有延迟。</translation>
    </message>
    <message>
        <source>The gateway is ready and waits for its first request. Send one from the request panel, or turn on the sample traffic there.</source>
        <translation>网关已就绪，正在等待第一个请求。请从请求面板发送，或在那里开启示例流量。</translation>
    </message>
    <message>
        <source>The gateway is ready; no request came in this time.</source>
        <translation>网关已就绪；此时段内没有请求。</translation>
    </message>
    <message>
        <source>Nothing was refused in this time.</source>
        <translation>此时段内没有拒绝。</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>%1 in the last minute</source>
        <translation>最近 1 分钟 %1 个</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>5xx; 4xx: %1 %</source>
        <translation>5xx；4xx：%1 %</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>p50 %1, p99 %2</source>
        <translation>p50 %1，p99 %2</translation>
    </message>
    <message numerus="yes">
        <source>on %n worker thread(s)</source>
        <translation>
            <numerusform>%n 个工作线程</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Connecting to the live stream…</source>
        <translation>正在连接实时数据流…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Back to the whole time (0, or a double click on a chart)</source>
        <translation>回到整个时间段（0，或双击图表）</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Draws what was at the same time before, dashed</source>
        <translation>用虚线绘出之前同一时间的情况</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>对比…</translation>
    </message>
    <message>
        <source>an hour before</source>
        <translation>一小时前</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>一天前</translation>
    </message>
    <message>
        <source>a week before</source>
        <translation>一周前</translation>
    </message>
    <message>
        <source>Shown: %1 to %2</source>
        <translation>显示：%1 到 %2</translation>
    </message>
    <message>
        <source>The gateway has no figures from that time.</source>
        <translation>网关没有那段时间的数据。</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>No quota has counted anything in its period. A policy of kind quota admits so many requests by the hour, day, week or month; who comes near its end shows here.</source>
        <translation>没有配额在其周期内计数。配额类策略按小时、天、周或月允许一定数量的请求；接近用尽者显示在此处。</translation>
    </message>
    <message>
        <source>Show them on the page Security</source>
        <translation>在“安全”页上显示</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) without authentication</source>
        <translation>
            <numerusform>%n 个 API 没有身份验证</numerusform>
        </translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PageHeader</name>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation>安全级别</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PaletteSource</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PendingChanges</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>放弃 %1</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>放弃所有更改</translation>
    </message>
    <message>
        <source>Undo the last apply</source>
        <translation>撤消上次应用</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)</source>
        <translation>
            <numerusform>放弃 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PendingDock</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pending. Edit something and it gathers here, to be looked at before it is put into force.</source>
        <translation>没有待应用的更改。您的编辑会汇集在此，供生效前查看。</translation>
    </message>
    <message>
        <source>Warning: %1 %2: %3</source>
        <translation>警告：%1 %2：%3</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>应用 %n 项(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be applied through it.</source>
        <translation>此连接为只读：无法通过它应用更改。</translation>
    </message>
    <message>
        <source>Asking the gateway what it would do…</source>
        <translation>正在询问网关会做什么…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted:</source>
        <translation>新建 %1 项，更改 %2 项，删除 %3 项：</translation>
    </message>
    <message>
        <source>Apply the pending changes</source>
        <translation>应用待应用的更改</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The gateway would refuse this</source>
        <translation>网关将拒绝此内容</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>未应用：%1</translation>
    </message>
    <message>
        <source>The gateway would change nothing.</source>
        <translation>网关不会有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>The gateway would accept this: %n resource(s) change.</source>
        <translation>
            <numerusform>网关将接受此内容：更改 %n 个资源。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>没有需要更改的内容。</translation>
    </message>
    <message>
        <source>In force: revision %1.</source>
        <translation>已生效：修订版 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n 个警告。</numerusform>
        </translation>
    </message>
    <message>
        <source>All pending changes are discarded. Ctrl+Z brings them back.</source>
        <translation>已放弃所有待应用的更改。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>This is the way back. Look at it, then apply it.</source>
        <translation>这是回退内容。请查看后再应用。</translation>
    </message>
    <message numerus="yes">
        <source>The answer got lost, but the gateway has %n of the changes: they are applied.</source>
        <translation>
            <numerusform>答复丢失，但网关已有其中 %n 项更改：它们已应用。</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>others changed it</source>
        <translation>已被他人修改</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Merged. Look at it, then apply it.</source>
        <translation>已合并。请查看后应用。</translation>
    </message>
    <message>
        <source>The answer got lost. What the gateway has of the changes leaves this list.</source>
        <translation>答复丢失。网关已有的更改将移出此列表。</translation>
    </message>
    <message>
        <source>Applied in part: %1 of %2. The rest stays for another try.</source>
        <translation>部分已应用：%1 / %2。其余保留以便再次尝试。</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>已生效。</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新建策略</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>尚无策略</translation>
    </message>
    <message>
        <source>A policy is a rule that requests go through: who may call, how often, how large, and what is changed on the way. Try a rate limit in report mode first: it counts and refuses nothing.</source>
        <translation>策略是请求经过的规则：谁可以调用、频率、大小，以及途中的修改。建议先以报告模式试用速率限制：它只计数，不拒绝。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用范围</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PolicyConfigField</name>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PolicyKindField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>%1 (not known to this gateway)</source>
        <translation>%1（此网关未知）</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProblemList</name>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>显示或隐藏列表</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>上一个错误</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>下一个错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProblemsView</name>
    <message>
        <source>No problems.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>实时数据流</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PromoteDialog</name>
    <message>
        <source>Promote from %1</source>
        <translation>从 %1 提升</translation>
    </message>
    <message>
        <source>In this order, so that nothing names what is not there yet. It becomes part of the pending changes; nothing reaches the gateway before they are applied.</source>
        <translation>按此顺序进行，以免引用尚不存在的内容。它们将成为待应用的更改；应用之前不会发送到网关。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>加入待应用的更改</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>%1 需要它</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names %2, which is not there.</source>
        <translation>%1 引用了 %2，而后者不存在。</translation>
    </message>
    <message>
        <source>Secrets don&apos;t come along: a gateway doesn&apos;t show them. Fill them in before you apply.</source>
        <translation>机密不会一并带来：网关不会显示它们。请在应用之前填写。</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) will be deleted.</source>
        <translation>
            <numerusform>将删除 %n 个对象。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProtectDialog</name>
    <message>
        <source>Public API</source>
        <translation>公开 API</translation>
    </message>
    <message>
        <source>For everybody: no key, limits by address, open to browsers.</source>
        <translation>面向所有人：无需密钥，按地址限制，对浏览器开放。</translation>
    </message>
    <message>
        <source>Partner API</source>
        <translation>合作伙伴 API</translation>
    </message>
    <message>
        <source>For known callers: an API key each, limits and a quota by caller.</source>
        <translation>面向已知调用方：每个调用方一个 API 密钥，按调用方设置限制和配额。</translation>
    </message>
    <message>
        <source>Internal API</source>
        <translation>内部 API</translation>
    </message>
    <message>
        <source>For the own network: private addresses alone, with retries.</source>
        <translation>面向自有网络：仅限私有地址，支持重试。</translation>
    </message>
    <message>
        <source>AI API</source>
        <translation>AI API</translation>
    </message>
    <message>
        <source>For slow and costly answers: a key, few requests at a time, a daily quota.</source>
        <translation>面向缓慢且成本高的响应：需要密钥，同时处理少量请求，设每日配额。</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>保护 %1</translation>
    </message>
    <message>
        <source>Kind of API</source>
        <translation>API 类型</translation>
    </message>
    <message>
        <source>&amp;Kind of API</source>
        <translation>API 类型(&amp;K)</translation>
    </message>
    <message>
        <source>Policies that would be made</source>
        <translation>将要创建的策略</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is applied yet: the policies are gathered in the pending changes, where each can be edited, and one undo takes all of them back.</source>
        <translation>尚未应用任何内容：这些策略汇集在待应用的更改中，可在其中逐一编辑，一次撤消即可全部收回。</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>加入待应用的更改</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>there is one for more: %1</source>
        <translation>已有作用范围更大的策略：%1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>已存在：%1</translation>
    </message>
    <message>
        <source>this gateway has no such policy</source>
        <translation>此网关没有此类策略</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) will be made</source>
        <translation>
            <numerusform>将创建 %n 个策略</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>未勾选任何内容。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>保护 API</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>保护对象</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>对象(&amp;W)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::QuotaGauges</name>
    <message>
        <source>Used up, %1 until %2</source>
        <translation>已用尽，%1，至 %2</translation>
    </message>
    <message>
        <source>%1 of %2 left until %3</source>
        <translation>%3 前剩余 %1 / %2</translation>
    </message>
    <message>
        <source>Quotas nearest their end</source>
        <translation>最接近用尽的配额</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used, %4 left until %5, policy %6</source>
        <translation>%1：已用 %2 / %3，%5 前剩余 %4，策略 %6</translation>
    </message>
    <message>
        <source>%1, reports only</source>
        <translation>%1，仅报告</translation>
    </message>
    <message numerus="yes">
        <source>%n more quota(s) count addresses or header values, which have no names</source>
        <translation>
            <numerusform>另有 %n 个配额按地址或标头值计数，它们没有名称</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more counters than the gateway looks at</source>
        <translation>计数器数量超过网关的查看范围</translation>
    </message>
    <message>
        <source>Open whom it counts</source>
        <translation>打开被计数对象</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>打开策略</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RecentRequestBox</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>No request came yet since this window is open</source>
        <translation>此窗口打开以来尚未收到请求</translation>
    </message>
    <message>
        <source>There is no request log</source>
        <translation>没有请求日志</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ReferenceField</name>
    <message>
        <source>Choose %1</source>
        <translation>选择%1</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>There is no %1 of this name here</source>
        <translation>此处没有使用此名称的%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RejectionList</name>
    <message>
        <source>Nothing was refused yet. When a policy refuses a request, it says here why.</source>
        <translation>尚未拒绝任何请求。策略拒绝请求时，此处会说明原因。</translation>
    </message>
    <message>
        <source>Recent rejections</source>
        <translation>最近的拒绝</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RelatedPanel</name>
    <message>
        <source>names it</source>
        <translation>引用了它</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>applies here</source>
        <translation>应用于此处</translation>
    </message>
    <message>
        <source>applies to it</source>
        <translation>应用于它</translation>
    </message>
    <message>
        <source>by the group %1</source>
        <translation>通过组 %1</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>属于它</translation>
    </message>
    <message>
        <source>its tenant</source>
        <translation>它的租户</translation>
    </message>
    <message>
        <source>secret at %1</source>
        <translation>位于 %1 的机密</translation>
    </message>
    <message>
        <source>The way of a request</source>
        <translation>请求的走向</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>It refers to nothing else.</source>
        <translation>它没有引用其他内容。</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>被以下使用</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>没有任何内容引用它。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: %1</source>
        <translation>
            <numerusform>以及另外 %n 项：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestDetail</name>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Shows the policy that refused it</source>
        <translation>显示拒绝它的策略</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Shows the route that it took</source>
        <translation>显示它经过的路由</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Shows the revision of the configuration that it met</source>
        <translation>显示它遇到的配置修订版</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Method, address and query; credentials and body are not in the log</source>
        <translation>方法、地址和查询；日志中没有凭据和正文</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>再次发送…</translation>
    </message>
    <message>
        <source>Fills it into the local gateway&apos;s request panel</source>
        <translation>填入本地网关的请求面板</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>请求详情</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>Only the local gateway has a request panel; for this one, copy it as curl</source>
        <translation>只有本地网关有请求面板；对于此网关，请复制为 curl</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>正在询问网关…</translation>
    </message>
    <message>
        <source>What the gateway did:</source>
        <translation>网关当时的处理：</translation>
    </message>
    <message>
        <source>What the gateway would decide now of such a request without credentials:</source>
        <translation>对于这样一个没有凭据的请求，网关现在会作出的决定：</translation>
    </message>
    <message>
        <source>What the gateway would decide now of such a request of %1:</source>
        <translation>对于 %1 的这样一个请求，网关现在会作出的决定：</translation>
    </message>
    <message>
        <source>Copied; add its credentials: they are not in the log</source>
        <translation>已复制；请补上凭据：日志中没有</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>试用…</translation>
    </message>
    <message>
        <source>Tries it against the policy that refused it, or else its route, and your edits</source>
        <translation>结合您的编辑，用它试用拒绝它的策略；若没有，则试用其路由</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestLog</name>
    <message>
        <source>Calls to gateways</source>
        <translation>对网关的调用</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestLogModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestWayView</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The way of a request</source>
        <translation>请求的走向</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1（已关闭）</translation>
    </message>
    <message>
        <source>%1: %2, this one</source>
        <translation>%1：%2，即此项</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ResourceHistoryDialog</name>
    <message>
        <source>History of %1</source>
        <translation>%1 的历史</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>&amp;Restore this…</source>
        <translation>恢复此版本(&amp;R)…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>No revision changed it yet.</source>
        <translation>尚无修订版更改过它。</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n 个修订版</numerusform>
        </translation>
    </message>
    <message>
        <source>The first revision: there is nothing before it.</source>
        <translation>这是第一个修订版：之前没有内容。</translation>
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
        <translation>编辑</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制副本</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Discard the pending change</source>
        <translation>放弃待应用的更改</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制标识</translation>
    </message>
    <message>
        <source>Copy as YAML</source>
        <translation>复制为 YAML</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>被以下使用</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Every tenant</source>
        <translation>所有租户</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>网关本身</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>Read-only: you can look, copy and compare, and nothing can be changed through this connection.</source>
        <translation>只读：可以查看、复制和比较，无法通过此连接更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>%1 are hidden by it.</source>
        <translation>有 %1 项被筛选隐藏。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <translation>无法加载%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>此连接为只读</translation>
    </message>
    <message>
        <source>A copy is among the pending changes: %1. Secrets are not copied.</source>
        <translation>副本已加入待应用的更改：%1。机密不会被复制。</translation>
    </message>
    <message numerus="yes">
        <source>, used by %n</source>
        <translation>
            <numerusform>，被 %n 项使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n resource(s)</source>
        <translation>
            <numerusform>删除 %n 个资源</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked for deletion and go when the pending changes are applied:</source>
        <translation>它们已标记删除，应用待应用的更改后即被删除：</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>标记删除</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Nothing refers to it</source>
        <translation>没有任何内容引用它</translation>
    </message>
    <message>
        <source>Edit together…</source>
        <translation>一起编辑…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>按此值筛选</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>排除此值</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as gatehousectl</source>
        <translation>复制为 gatehousectl 命令</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>导出表格…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are among the pending changes</source>
        <translation>
            <numerusform>%n 项编辑已加入待应用的更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n resource(s)</source>
        <translation>
            <numerusform>启用 %n 个资源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n resource(s)</source>
        <translation>
            <numerusform>禁用 %n 个资源</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are copied; export the table for all</source>
        <translation>已复制前 %1 项；要获取全部内容，请导出表格</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>保护…</translation>
    </message>
    <message numerus="yes">
        <source>%n new policy(ies) are among the pending changes</source>
        <translation>
            <numerusform>待应用的更改中有 %n 个新策略</numerusform>
        </translation>
    </message>
    <message>
        <source>What protects it</source>
        <translation>它受到哪些保护</translation>
    </message>
    <message>
        <source>Offers sets of policies for an API</source>
        <translation>为 API 提供成套的策略</translation>
    </message>
    <message>
        <source>These refer to them. The gateway refuses a change that leaves a reference without its target:</source>
        <translation>以下对象引用了它们。如果更改会使引用失去目标，网关会拒绝：</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RestoreDialog</name>
    <message>
        <source>Restore revision %1</source>
        <translation>恢复修订版 %1</translation>
    </message>
    <message>
        <source>%1 becomes what it was in revision %2, as a new revision. Nothing else changes and the history stays.</source>
        <translation>%1 将恢复为修订版 %2 中的状态，并成为新的修订版。其他内容不变，历史保留。</translation>
    </message>
    <message>
        <source>The whole configuration becomes what it was in revision %1, as a new revision. The history stays.</source>
        <translation>整个配置将恢复为修订版 %1 中的状态，并成为新的修订版。历史保留。</translation>
    </message>
    <message>
        <source>Asking the gateway what would change…</source>
        <translation>正在询问网关会有哪些更改…</translation>
    </message>
    <message>
        <source>Why? (kept in the history)</source>
        <translation>原因是什么？（保留在历史中）</translation>
    </message>
    <message>
        <source>Message of the restore</source>
        <translation>恢复说明</translation>
    </message>
    <message>
        <source>Type the connection&apos;s name to go on: %1</source>
        <translation>要继续，请输入连接名称：%1</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>连接名称</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be restored through it.</source>
        <translation>此连接为只读：无法通过它恢复任何内容。</translation>
    </message>
    <message>
        <source>It is already like that: nothing would change.</source>
        <translation>现状已是如此：不会有任何更改。</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RoutesPage</name>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新建路由</translation>
    </message>
    <message>
        <source>No routes yet</source>
        <translation>尚无路由</translation>
    </message>
    <message>
        <source>A route says which requests, by host, path and method, go to which service. Without one no request is served.</source>
        <translation>路由按主机、路径和方法决定哪些请求发往哪个服务。没有路由就不会处理任何请求。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SampleBody</name>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>正文的内容类型</translation>
    </message>
    <message>
        <source>A Content-Type among the headers counts instead</source>
        <translation>若标头中有 Content-Type，则以其为准</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The body is longer than %1</source>
        <translation>正文超过 %1</translation>
    </message>
    <message>
        <source>Only the beginning is shown, of %1</source>
        <translation>仅显示开头部分，共 %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SchemaForm</name>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ScopeField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The whole gateway</source>
        <translation>整个网关</translation>
    </message>
    <message>
        <source>A tenant</source>
        <translation>一个租户</translation>
    </message>
    <message>
        <source>The whole tenant</source>
        <translation>整个租户</translation>
    </message>
    <message>
        <source>One service</source>
        <translation>一个服务</translation>
    </message>
    <message>
        <source>One route</source>
        <translation>一个路由</translation>
    </message>
    <message>
        <source>One consumer</source>
        <translation>一个消费者</translation>
    </message>
    <message>
        <source>A group of consumers</source>
        <translation>一组消费者</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Tenant of the scope</source>
        <translation>作用范围的租户</translation>
    </message>
    <message>
        <source>There is no %1 of this name here</source>
        <translation>此处没有使用此名称的%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecretField</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Makes a random one, shows it and copies it. It can&apos;t be read again once it is stored.</source>
        <translation>生成一个随机值，显示并复制。保存后无法再次读取。</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>生成%1</translation>
    </message>
    <message>
        <source>Copied to the clipboard. Keep it now: it is not shown again once it is stored.</source>
        <translation>已复制到剪贴板。请立即保存：存储后不再显示。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it</source>
        <translation>已存储。留空则保留</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新建机密</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>还没有机密</translation>
    </message>
    <message>
        <source>A secret is a value that others refer to by its name, so that it stands in one place and in no policy: a password for an upstream, a signing key. The gateway keeps it sealed and gives it to nobody.</source>
        <translation>机密是一个按名称被引用的值，只存放在一处，不写在任何策略里：例如上游的密码或签名密钥。网关把它封存，不给任何人。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecurityDetail</name>
    <message>
        <source>Protect…</source>
        <translation>保护…</translation>
    </message>
    <message>
        <source>Open the route</source>
        <translation>打开路由</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Choose an API to read what protects it and what is missing.</source>
        <translation>选择一个 API，查看它受到哪些保护以及缺少什么。</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) chosen; these are the first %1</source>
        <translation>
            <numerusform>已选择 %n 个 API；以下是前 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个 API</numerusform>
        </translation>
    </message>
    <message>
        <source>A sound set of policies at once</source>
        <translation>一次添加一套完善的策略</translation>
    </message>
    <message>
        <source>%1, only reports</source>
        <translation>%1，仅报告</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺少的内容。</translation>
    </message>
    <message>
        <source>Helped by pending changes, once they are applied: %1</source>
        <translation>应用待应用的更改后将得到改善：%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecurityPage</name>
    <message>
        <source>Filter APIs</source>
        <translation>筛选 API</translation>
    </message>
    <message>
        <source>Filter (/), such as code:limit.none</source>
        <translation>筛选 (/)，例如 code:limit.none</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <translation>%1，待应用</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>授权码</translation>
    </message>
    <message>
        <source>APIs and how they are protected</source>
        <translation>API 及其保护情况</translation>
    </message>
    <message>
        <source>Open the route</source>
        <translation>打开路由</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>保护…</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>按此值筛选</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>排除此值</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a severity: 3 High</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>with the pending changes, and without</comment>
        <translation>%1（当前 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) with severity %1</source>
        <translation>
            <numerusform>%n 个 API 的严重程度为“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>仅显示这些</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺少的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) without authentication</source>
        <translation>
            <numerusform>%n 个 API 没有身份验证</numerusform>
        </translation>
    </message>
    <message>
        <source>All APIs ask who calls.</source>
        <translation>所有 API 都要求识别调用方。</translation>
    </message>
    <message>
        <source>Pending changes are counted in; they are in force once they are applied.</source>
        <translation>已计入待应用的更改；应用之后才会生效。</translation>
    </message>
    <message>
        <source>This gateway doesn&apos;t tell of some things, and nothing is said of them here: %1</source>
        <translation>此网关未提供某些信息，此处对其不作说明：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>%1 are hidden by it.</source>
        <translation>有 %1 项被筛选隐藏。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No APIs yet</source>
        <translation>尚无 API</translation>
    </message>
    <message>
        <source>What protects an API, and what is missing, shows here as soon as there is a route that is enabled.</source>
        <translation>一旦有启用的路由，此处就会显示 API 受到哪些保护以及缺少什么。</translation>
    </message>
    <message>
        <source>Go to Routes</source>
        <translation>转到路由</translation>
    </message>
    <message>
        <source>It can&apos;t be told how APIs are protected</source>
        <translation>无法判断 API 的保护情况</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Read-only: what is missing can be seen here, and nothing can be changed through this connection.</source>
        <translation>只读：可以在此查看缺少的内容，无法通过此连接更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are among the pending changes</source>
        <translation>
            <numerusform>%n 项编辑已加入待应用的更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were left out: choose fewer at a time.</source>
        <translation>
            <numerusform>另有 %n 项被省略：请一次少选一些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new policy(ies) are among the pending changes</source>
        <translation>
            <numerusform>待应用的更改中有 %n 个新策略</numerusform>
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
        <translation>新建服务</translation>
    </message>
    <message>
        <source>No APIs yet</source>
        <translation>尚无 API</translation>
    </message>
    <message>
        <source>A service is one version of an API and where it runs. Make one, then a route that leads requests to it.</source>
        <translation>服务是 API 的一个版本及其运行位置。先创建服务，再创建将请求引导至它的路由。</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新建路由</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Routes of the service</source>
        <translation>服务的路由</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) lead here</source>
        <translation>
            <numerusform>%n 个路由指向此处</numerusform>
        </translation>
    </message>
    <message>
        <source>No route leads here: requests can&apos;t reach this service yet.</source>
        <translation>没有路由指向此处：请求还无法到达此服务。</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SizeField</name>
    <message>
        <source>A number with a unit: 512, 8KiB, 1MiB, 2GiB</source>
        <translation>带单位的数字：512、8KiB、1MiB、2GiB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SourceEditor</name>
    <message>
        <source>Ctrl+Space completes</source>
        <translation>按 Ctrl+空格键补全</translation>
    </message>
    <message>
        <source>A document is an object: names with values</source>
        <translation>文档是一个对象：名称及其值</translation>
    </message>
    <message>
        <source>The comments could not be kept; Ctrl+Z brings them back.</source>
        <translation>无法保留注释；按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Comments stay in this window; the gateway does not keep them.</source>
        <translation>注释仅保留在此窗口；网关不保存它们。</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SourceText</name>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SpokenNames</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::StoreDirectory</name>
    <message>
        <source>Local gateway</source>
        <translation>本地网关</translation>
    </message>
    <message>
        <source>This version knows no gateways of the kind &quot;%1&quot;.</source>
        <translation>此版本不支持“%1”类型的网关。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Connected: %1 %2, revision %3, as %4 (%5).</source>
        <translation>已连接：%1 %2，修订版 %3，身份 %4（%5）。</translation>
    </message>
    <message>
        <source>Without TLS the token can be read on the way.</source>
        <translation>没有 TLS 时，令牌可能在传输途中被读取。</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>The connection and its token are forgotten on this computer. The gateway itself is not touched.</source>
        <translation>此计算机将忘记该连接及其令牌。网关本身不受影响。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TargetsPage</name>
    <message>
        <source>Ejected, %1 s left</source>
        <translation>已剔除，剩余 %1 秒</translation>
    </message>
    <message numerus="yes">
        <source>Up, %n failure(s) in a row</source>
        <translation>
            <numerusform>正常，连续失败 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
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
        <translation>剔除次数</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Go to APIs</source>
        <translation>前往 API</translation>
    </message>
    <message>
        <source>Waiting for the gateway…</source>
        <translation>正在等待网关…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Filter targets</source>
        <translation>筛选目标</translation>
    </message>
    <message>
        <source>Filter, such as state:down</source>
        <translation>筛选，例如 state:down</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 targets</source>
        <translation>%1 / %2 个目标</translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n 个不可用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ejected</source>
        <translation>
            <numerusform>%n 个已剔除</numerusform>
        </translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>还没有目标</translation>
    </message>
    <message>
        <source>Targets are where a service&apos;s requests go. Give a service one or more: how each is, and how it was, shows here.</source>
        <translation>目标是服务请求的去处。为服务添加一个或多个目标：其当前与过去的状态显示在此处。</translation>
    </message>
    <message>
        <source>The targets can&apos;t be shown</source>
        <translation>无法显示目标</translation>
    </message>
    <message>
        <source>Choose a target to read how it was; double click opens its service.</source>
        <translation>选择一个目标以查看其过去；双击打开其服务。</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TenantsPage</name>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>新建租户</translation>
    </message>
    <message>
        <source>No tenants</source>
        <translation>无租户</translation>
    </message>
    <message>
        <source>A tenant is a team with its own services, routes, consumers and policies. What belongs to one is not seen by another.</source>
        <translation>租户是拥有自己的服务、路由、消费者和策略的团队。一个租户的内容对其他租户不可见。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消费者</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TextField</name>
    <message>
        <source>Too long or of several lines: edit it in the Source tab</source>
        <translation>内容过长或有多行：请在“源码”选项卡中编辑</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ToggleField</name>
    <message>
        <source>Holds %1 now</source>
        <translation>当前为 %1</translation>
    </message>
    <message>
        <source>On by default</source>
        <translation>默认开启</translation>
    </message>
    <message>
        <source>Off by default</source>
        <translation>默认关闭</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TourCard</name>
    <message>
        <source>Show me</source>
        <translation>带我去看</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>A gateway inside</source>
        <translation>程序内的网关</translation>
    </message>
    <message>
        <source>The local gateway is a whole gateway in this program, with sample APIs and traffic. Send it a request and see how it was decided.</source>
        <translation>本地网关是本程序中的一个完整网关，带有示例 API 和流量。向它发送一个请求，看看它是如何决定的。</translation>
    </message>
    <message>
        <source>Live traffic</source>
        <translation>实时流量</translation>
    </message>
    <message>
        <source>Requests, latencies and rejections, second by second. Drag over a chart to look closer.</source>
        <translation>请求、延迟和拒绝，逐秒显示。在图表上拖动可看得更近。</translation>
    </message>
    <message>
        <source>Routes and policies</source>
        <translation>路由和策略</translation>
    </message>
    <message>
        <source>Routes, policies, consumers and tenants are edited in forms at the side. F1 explains the field that you are in.</source>
        <translation>路由、策略、消费者和租户在侧边的表单中编辑。F1 说明您所在的字段。</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>为什么被拒绝？</translation>
    </message>
    <message>
        <source>Choose a request in the log: it tells, policy by policy, how it was decided.</source>
        <translation>在日志中选择一个请求：它会逐条策略说明是如何决定的。</translation>
    </message>
    <message>
        <source>Nothing is applied by itself</source>
        <translation>不会自动应用任何内容</translation>
    </message>
    <message>
        <source>Edits wait as pending changes. Look at what they would change, then apply them with Ctrl+S.</source>
        <translation>编辑作为待应用的更改等待。先看看它们会改变什么，再用 Ctrl+S 应用。</translation>
    </message>
    <message>
        <source>One key for everything</source>
        <translation>一个按键找到一切</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, objects, actions and help.</source>
        <translation>Ctrl+K 可查找页面、对象、操作和帮助。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>End the tour; Help → Tour begins it again</source>
        <translation>结束导览；帮助 → 导览可重新开始</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TrustDialog</name>
    <message>
        <source>The certificate has changed</source>
        <translation>证书已更改</translation>
    </message>
    <message>
        <source>Unknown certificate</source>
        <translation>未知证书</translation>
    </message>
    <message>
        <source>The gateway shows another certificate than the one that you trusted.</source>
        <translation>网关出示的证书与您信任的证书不同。</translation>
    </message>
    <message>
        <source>Somebody may be listening in between. Nothing was sent, the token least of all. If the certificate was really replaced, ask who runs the gateway for the new fingerprint, then forget the old one in the connection&apos;s settings and test again.</source>
        <translation>可能有人在中间窃听。未发送任何内容，更没有发送令牌。如果证书确实已更换，请向网关运维人员索取新指纹，然后在连接设置中忘记旧证书并重新测试。</translation>
    </message>
    <message>
        <source>Trusted (SHA-256)</source>
        <translation>已信任 (SHA-256)</translation>
    </message>
    <message>
        <source>Shown now (SHA-256)</source>
        <translation>当前出示 (SHA-256)</translation>
    </message>
    <message>
        <source>No authority that this computer knows vouches for the gateway&apos;s certificate: %1</source>
        <translation>此计算机已知的颁发机构均未为网关的证书担保：%1</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256)</source>
        <translation>其指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>Compare it with the one that the gateway&apos;s operator tells you, by another way than this connection. Once trusted, exactly this certificate is accepted, and any other refused.</source>
        <translation>请通过此连接以外的途径，与网关运维人员告知的指纹比对。信任后，仅接受此证书，拒绝任何其他证书。</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TryPanel</name>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>As consumer</source>
        <translation>作为消费者</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>标头，每行一个</translation>
    </message>
    <message>
        <source>Explains what would be decided with the pending changes; nothing is sent or applied</source>
        <translation>说明有了待应用的更改后会作出什么决定；不会发送或应用任何内容</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Try a request against what you edit, before it is applied.</source>
        <translation>在应用之前，用一个请求试用您正在编辑的内容。</translation>
    </message>
    <message>
        <source>nobody: as the headers say</source>
        <translation>无：以标头为准</translation>
    </message>
    <message>
        <source>A header is Name: value; this is none: %1</source>
        <translation>标头的写法是 Name: value；这不是标头：%1</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>正在询问网关…</translation>
    </message>
    <message>
        <source>With the changes: %1</source>
        <translation>有了这些更改：%1</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <translation>与现在相同：%1</translation>
    </message>
    <message>
        <source>Now: %1. With the changes: %2</source>
        <translation>现在：%1。有了这些更改：%2</translation>
    </message>
    <message>
        <source>It can&apos;t be tried:</source>
        <translation>无法试用：</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>按下方内容</translation>
    </message>
    <message>
        <source>A recent request of the log; header fields and body are not in it</source>
        <translation>日志中的近期请求；不含标头字段和正文</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::UnsavedDialog</name>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>it is so already</source>
        <translation>已经如此</translation>
    </message>
    <message>
        <source>was deleted; it would be made again</source>
        <translation>已被删除；会重新创建</translation>
    </message>
    <message>
        <source>others changed the same, yours would replace it: %1</source>
        <translation>他人更改了相同之处，您的更改会替换它：%1</translation>
    </message>
    <message>
        <source>others changed other fields, which stay</source>
        <translation>他人更改了其他字段，会保留</translation>
    </message>
    <message>
        <source>its secret has to be entered again</source>
        <translation>需要重新输入其机密</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>未保存的编辑</translation>
    </message>
    <message>
        <source>Restored, they become pending changes again; nothing is applied yet.</source>
        <translation>恢复后它们重新成为待应用的更改；目前不会应用任何内容。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Meanwhile at the gateway</source>
        <translation>网关上的变化</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>全部放弃</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Shows field by field what others changed meanwhile, and lets you choose</source>
        <translation>逐个字段显示他人期间的修改，并由您选择</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) had not been applied when the connection was last closed. They were kept on %1.</source>
        <translation>
            <numerusform>上次关闭连接时有 %n 项编辑尚未应用。它们已于 %1 保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::UnsavedKeeper</name>
    <message>
        <source>Restore unsaved edits</source>
        <translation>恢复未保存的编辑</translation>
    </message>
    <message>
        <source>Unsaved edits of an earlier run can&apos;t be read (%1); they are kept in %2</source>
        <translation>无法读取上次运行的未保存编辑（%1）；它们保留在 %2</translation>
    </message>
    <message>
        <source>Edits can&apos;t be kept for the next start: %1 can&apos;t be written</source>
        <translation>无法为下次启动保留编辑：无法写入 %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::VariantField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>%1的类型</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>以 JSON 编辑</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::WallWindow</name>
    <message>
        <source>Rejected per second by policy</source>
        <translation>每秒拒绝数，按策略</translation>
    </message>
    <message>
        <source>%1 on the wall</source>
        <translation>大屏上的 %1</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>这段时间内没有请求。</translation>
    </message>
    <message>
        <source>Connection lost, figures from %1</source>
        <translation>连接已断开，数据截至 %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::WelcomePage</name>
    <message>
        <source>Start the local gateway</source>
        <translation>启动本地网关</translation>
    </message>
    <message>
        <source>Connect to a gateway…</source>
        <translation>连接到网关…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>欢迎使用 Gatehouse</translation>
    </message>
    <message>
        <source>Start the gateway inside: it brings two sample APIs and live traffic, and nothing leaves this computer. Or connect to a gateway that runs elsewhere.</source>
        <translation>启动内置网关：它带有两个示例 API 和实时流量，数据不会离开此计算机。或连接到在别处运行的网关。</translation>
    </message>
    <message>
        <source>Connect to a gateway: its Admin API&apos;s URL and a token are all that is needed.</source>
        <translation>连接到网关：只需其管理 API 的 URL 和令牌。</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>编辑连接…</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::EventStream</name>
    <message>
        <source>The gateway refused the token</source>
        <translation>网关拒绝了令牌</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>网关的响应为 %1</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is no event stream</source>
        <translation>网关的响应不是事件流</translation>
    </message>
    <message>
        <source>The gateway ended the stream</source>
        <translation>网关结束了事件流</translation>
    </message>
    <message>
        <source>The gateway fell silent</source>
        <translation>网关不再发送数据</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::NativeDriver</name>
    <message>
        <source>The gateway&apos;s answer makes no sense</source>
        <translation>网关的响应没有意义</translation>
    </message>
    <message>
        <source>A list has no items.</source>
        <translation>列表中没有 items。</translation>
    </message>
    <message>
        <source>The gateway lists more than 1,000,000 resources.</source>
        <translation>网关列出的资源超过 1,000,000 个。</translation>
    </message>
    <message>
        <source>The gateway&apos;s pages go in a circle.</source>
        <translation>网关的分页陷入循环。</translation>
    </message>
    <message>
        <source>It is no %1 but %2.</source>
        <translation>它不是 %1，而是 %2。</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::Transport</name>
    <message>
        <source>The gateway&apos;s certificate has changed. Trusted: %1. Shown now: %2. Somebody may be listening in between; nothing was sent.</source>
        <translation>网关的证书已更改。受信任的：%1。现在出示的：%2。可能有人在中间窃听；没有发送任何内容。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted: %1. Its SHA-256 fingerprint is %2.</source>
        <translation>网关的证书不受信任：%1。其 SHA-256 指纹为 %2。</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>此连接为只读</translation>
    </message>
    <message>
        <source>Nothing was sent. Change the connection&apos;s safety level to edit this gateway.</source>
        <translation>没有发送任何内容。要编辑此网关，请更改连接的安全级别。</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer has more than 64 MiB and was not read.</source>
        <translation>网关的响应超过 64 MiB，未读取。</translation>
    </message>
    <message>
        <source>Nothing listens there</source>
        <translation>该地址没有程序在监听</translation>
    </message>
    <message>
        <source>The host is not known</source>
        <translation>未知的主机</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>名称 %1 没有对应的地址。</translation>
    </message>
    <message>
        <source>The gateway did not answer in time</source>
        <translation>网关未及时响应</translation>
    </message>
    <message>
        <source>No whole answer within %1 s.</source>
        <translation>%1 秒内没有收到完整的响应。</translation>
    </message>
    <message>
        <source>The gateway could not be reached</source>
        <translation>无法连接到网关</translation>
    </message>
    <message>
        <source>The gateway refused the token</source>
        <translation>网关拒绝了令牌</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>此令牌无权执行此操作</translation>
    </message>
    <message>
        <source>The gateway does not have that</source>
        <translation>网关没有此内容</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile</source>
        <translation>其间有他人更改了它</translation>
    </message>
    <message>
        <source>The gateway refused this</source>
        <translation>网关拒绝了此操作</translation>
    </message>
    <message>
        <source>The gateway wants to send us elsewhere, and was not followed</source>
        <translation>网关要求重定向到别处，未予跟随</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>网关的响应为 %1</translation>
    </message>
    <message>
        <source>The answer is no problem document.</source>
        <translation>该响应不是问题文档 (problem document)。</translation>
    </message>
    <message>
        <source>This gateway is read-only</source>
        <translation>此网关为只读</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 拒绝了连接。</translation>
    </message>
</context>
</TS>
