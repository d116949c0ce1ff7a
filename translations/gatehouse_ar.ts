<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 has ended</source>
        <translation>انتهت صلاحية %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s)</source>
        <translation>
            <numerusform>تنتهي صلاحية %1 اليوم</numerusform>
            <numerusform>تنتهي صلاحية %1 خلال يوم واحد</numerusform>
            <numerusform>تنتهي صلاحية %1 خلال يومين</numerusform>
            <numerusform>تنتهي صلاحية %1 خلال %n أيام</numerusform>
            <numerusform>تنتهي صلاحية %1 خلال %n يومًا</numerusform>
            <numerusform>تنتهي صلاحية %1 خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>‏%1، في %2</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>The key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>%1 % of the requests are rejected</source>
        <translation>رُفض %1 % من الطلبات</translation>
    </message>
    <message>
        <source>In the last minute, by policies; the threshold is %1 %.</source>
        <translation>في الدقيقة الأخيرة، من السياسات؛ الحد هو %1 %.</translation>
    </message>
    <message>
        <source>%1 answers %2 % with errors</source>
        <translation>إجابات %1 فيها %2 % من الأخطاء</translation>
    </message>
    <message>
        <source>5xx in the last minute, as when its targets are down; the threshold is %1 %.</source>
        <translation>إجابات 5xx في الدقيقة الأخيرة، كما يحدث عند تعطل أهدافها؛ الحد هو %1 %.</translation>
    </message>
    <message>
        <source>The quota of %1 is used up</source>
        <translation>نفدت حصة %1</translation>
    </message>
    <message>
        <source>%1 has used %2 % of its quota</source>
        <translation>استهلك %1 نسبة %2 % من حصته</translation>
    </message>
    <message>
        <source>%1 of %2 left until %3, policy %4</source>
        <translation>بقي %1 من %2 حتى %3، السياسة %4</translation>
    </message>
</context>
<context>
    <name>ApplyGuard</name>
    <message>
        <source>This connection is read-only. Nothing can be put into force through it; its safety level is set in the connection&apos;s settings.</source>
        <translation>هذا الاتصال للقراءة فقط. لا يمكن تفعيل أي شيء من خلاله؛ يُضبط مستوى أمانه في إعدادات الاتصال.</translation>
    </message>
    <message>
        <source>Type the connection&apos;s &amp;name to go on: %1</source>
        <translation>للمتابعة اكتب اسم الاتصال: %1</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>اسم الاتصال</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Filter (/), such as who:owner outcome:refused</source>
        <translation>تصفية (/)، مثل who:owner outcome:refused</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>marked for deletion</source>
        <translation>محدد للحذف</translation>
    </message>
    <message>
        <source>has something else in the place of “%1”</source>
        <translation>لديه شيء آخر في مكان «%1»</translation>
    </message>
    <message>
        <source>not set (%1)</source>
        <translation>غير محدد (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>لا شيء سيتغير</numerusform>
            <numerusform>واحد سيتغير</numerusform>
            <numerusform>اثنان سيتغيران</numerusform>
            <numerusform>%n ستتغير</numerusform>
            <numerusform>%n ستتغير</numerusform>
            <numerusform>%n ستتغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already as wanted</source>
        <translation>
            <numerusform>لا شيء مطابق للمطلوب أصلًا</numerusform>
            <numerusform>واحد مطابق للمطلوب أصلًا</numerusform>
            <numerusform>اثنان مطابقان للمطلوب أصلًا</numerusform>
            <numerusform>%n مطابقة للمطلوب أصلًا</numerusform>
            <numerusform>%n مطابقة للمطلوب أصلًا</numerusform>
            <numerusform>%n مطابقة للمطلوب أصلًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none</source>
        <translation>
            <numerusform>لا شيء دون قيمة</numerusform>
            <numerusform>واحد دون قيمة</numerusform>
            <numerusform>اثنان دون قيمة</numerusform>
            <numerusform>%n دون قيمة</numerusform>
            <numerusform>%n دون قيمة</numerusform>
            <numerusform>%n دون قيمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>لا شيء يتعذر تغييره</numerusform>
            <numerusform>واحد يتعذر تغييره</numerusform>
            <numerusform>اثنان يتعذر تغييرهما</numerusform>
            <numerusform>%n يتعذر تغييرها</numerusform>
            <numerusform>%n يتعذر تغييرها</numerusform>
            <numerusform>%n يتعذر تغييرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallError</name>
    <message>
        <source>request %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Is the gateway running and reachable? Check the connection&apos;s address, then try again.</source>
        <translation>هل البوابة قيد التشغيل ويمكن الوصول إليها؟ تحقق من عنوان الاتصال ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Edit the connection to look at it and trust it once.</source>
        <translation>شهادة البوابة غير موثوقة. حرّر الاتصال لمعاينتها والوثوق بها مرة واحدة.</translation>
    </message>
    <message>
        <source>The gateway does not take the token. Edit the connection and enter another one.</source>
        <translation>لا تقبل البوابة الرمز المميز. حرّر الاتصال وأدخل رمزًا آخر.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask an owner, or use another token.</source>
        <translation>لا يسمح دورك بذلك. اطلب من أحد المالكين أو استخدم رمزًا مميزًا آخر.</translation>
    </message>
    <message>
        <source>It is not there any more. Refresh to see what is.</source>
        <translation>لم يعد موجودًا. حدّث لرؤية ما هو موجود.</translation>
    </message>
    <message>
        <source>Solve what is marked and try again. Nothing was changed.</source>
        <translation>عالج ما هو محدد ثم أعد المحاولة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This connection or the gateway is read-only.</source>
        <translation>هذا الاتصال أو البوابة للقراءة فقط.</translation>
    </message>
    <message>
        <source>The gateway failed. Its log says more; try again.</source>
        <translation>أخفقت البوابة. في سجلها تفاصيل أكثر؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Is this the Admin API of a gateway of a fitting version?</source>
        <translation>تعذر فهم الإجابة. هل هذه واجهة إدارة لبوابة بإصدار متوافق؟</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>The answer was larger than the console accepts. Narrow the filter.</source>
        <translation>الإجابة أكبر مما تقبله وحدة التحكم. ضيّق التصفية.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Look at the difference, merge it, and apply again.</source>
        <translation>غيّره شخص آخر في هذه الأثناء. انظر إلى الفرق وادمجه ثم طبّق من جديد.</translation>
    </message>
    <message>
        <source>Not fresh: %1. %2</source>
        <translation>غير محدّث: %1. %2</translation>
    </message>
    <message>
        <source>Live stream: %1</source>
        <translation>البث المباشر: %1</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>requests/s</source>
        <translation>طلب/ث</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>over %1 ms</source>
        <translation>أكثر من %1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1–%2 ms</source>
        <translation>%1–%2 مللي ثانية</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>مرفوض/ث</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>المراجعة %1</translation>
    </message>
    <message>
        <source>Revision %1 by %2</source>
        <translation>المراجعة %1 بواسطة %2</translation>
    </message>
</context>
<context>
    <name>ColourRules</name>
    <message>
        <source>Server errors</source>
        <translation>أخطاء الخادم</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>تجاوز حدًّا</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>It says nothing</source>
        <translation>لا تقول شيئًا</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Choose and order columns…</source>
        <translation>اختيار الأعمدة وترتيبها…</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>مجموعة الأعمدة «%1»</translation>
    </message>
    <message>
        <source>Save as a column set…</source>
        <translation>حفظ كمجموعة أعمدة…</translation>
    </message>
    <message>
        <source>Delete a column set</source>
        <translation>حذف مجموعة أعمدة</translation>
    </message>
    <message>
        <source>Save as a column set</source>
        <translation>حفظ كمجموعة أعمدة</translation>
    </message>
    <message>
        <source>Name of the set; one of the same name is replaced:</source>
        <translation>اسم المجموعة؛ تُستبدل المجموعة التي تحمل الاسم نفسه:</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>line %1: </source>
        <translation>السطر %1: </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Payments, production</source>
        <translation>المدفوعات، الإنتاج</translation>
    </message>
    <message>
        <source>Admin API &amp;URL</source>
        <translation>عنوان URL لواجهة الإدارة</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>اللون…</translation>
    </message>
    <message>
        <source>&amp;Safety level</source>
        <translation>مستوى الأمان</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>No longer trust this certificate by hand</source>
        <translation>عدم الوثوق يدويًا بهذه الشهادة بعد الآن</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Close the panel (Esc). What was typed is kept as a pending change.</source>
        <translation>إغلاق اللوحة (Esc). يُحفظ ما كُتب كتغيير معلّق.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>&amp;Add to changes</source>
        <translation>إضافة إلى التغييرات</translation>
    </message>
    <message>
        <source>Puts this into the pending changes (Ctrl+Enter). Nothing reaches the gateway before they are applied.</source>
        <translation>يضع هذا في التغييرات المعلّقة (Ctrl+Enter). لا يصل شيء إلى البوابة قبل تطبيقها.</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Back to what the gateway has; takes a pending change of this resource away.</source>
        <translation>العودة إلى ما لدى البوابة؛ يزيل التغيير المعلّق لهذا المورد.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>What it uses and what uses it</source>
        <translation>ما يستخدمه هذا العنصر وما يستخدم هذا العنصر</translation>
    </message>
</context>
<context>
    <name>EditViews</name>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>تجهيز</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>إنتاج</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدّر إلى %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>ExpressionCheck</name>
    <message>
        <source>It must come to %1, not to %2</source>
        <translation>يجب أن يكون الناتج %1 لا %2</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>واحد من</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>في المصدر</translation>
    </message>
</context>
<context>
    <name>GatehouseLink</name>
    <message>
        <source>The link is too long.</source>
        <translation>الرابط طويل جدًا.</translation>
    </message>
    <message>
        <source>It is no link that begins with gatehouse://.</source>
        <translation>ليس هذا رابطًا يبدأ بـ gatehouse://.</translation>
    </message>
    <message>
        <source>The link asks for something that this version does not know. Links look like gatehouse://open/CONNECTION/PAGE.</source>
        <translation>يطلب الرابط شيئًا لا يعرفه هذا الإصدار. تكون الروابط على الشكل gatehouse://open/CONNECTION/PAGE.</translation>
    </message>
    <message>
        <source>The link does not say which connection and which page it means. Links look like gatehouse://open/CONNECTION/PAGE.</source>
        <translation>لا يذكر الرابط أي اتصال وأي صفحة يعني. تكون الروابط على الشكل gatehouse://open/CONNECTION/PAGE.</translation>
    </message>
    <message>
        <source>The link names an object in a way that this version does not understand.</source>
        <translation>يسمّي الرابط كائنًا بطريقة لا يفهمها هذا الإصدار.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Restore only this &amp;resource…</source>
        <translation>استعادة هذا المورد فقط…</translation>
    </message>
    <message>
        <source>Re&amp;store revision…</source>
        <translation>استعادة المراجعة…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Filter what is loaded (/), such as author:owner</source>
        <translation>تصفية ما تم تحميله (/)، مثل author:owner</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>المستأجرون</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>مستهلك</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>المستهلكون</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>مجموعة مفاتيح</translation>
    </message>
    <message>
        <source>Key sets</source>
        <translation>مجموعات المفاتيح</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سر</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>مستمع</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>المستمعون</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
</context>
<context>
    <name>LocalGatewayPage</name>
    <message>
        <source>Sample traffic</source>
        <translation>حركة مرور تجريبية</translation>
    </message>
    <message>
        <source>About 20 requests a second: 200s, some 401s, and 429s of the mobile app&apos;s limit</source>
        <translation>نحو 20 طلبًا في الثانية: إجابات 200 وبعض 401، و429 بسبب حد تطبيق الجوال</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>البوابة المحلية</translation>
    </message>
</context>
<context>
    <name>LocalGatewayRequestPanel</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>As &amp;consumer</source>
        <translation>بصفة المستهلك</translation>
    </message>
    <message>
        <source>As consumer</source>
        <translation>بصفة المستهلك</translation>
    </message>
    <message>
        <source>&amp;Headers, one a line</source>
        <translation>الترويسات، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send once and trace the decision (Ctrl+Enter)</source>
        <translation>إرسال مرة واحدة وتتبع القرار (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Explain only</source>
        <translation>شرح فقط</translation>
    </message>
    <message>
        <source>Ask how the gateway would decide; nothing is sent or counted</source>
        <translation>يسأل كيف ستقرر البوابة؛ لا يُرسل شيء ولا يُحتسب</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحِمل</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>عدد الطلبات</translation>
    </message>
    <message>
        <source> requests</source>
        <translation> طلب</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source> connections</source>
        <translation> اتصال</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> في الثانية</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>السرعة القصوى</translation>
    </message>
    <message>
        <source>Start load</source>
        <translation>بدء الحِمل</translation>
    </message>
    <message>
        <source>Progress of the load</source>
        <translation>تقدّم الحِمل</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>متن الإجابة</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>ترويسات الإجابة</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status, filtered by the gateway</source>
        <translation>الحالة، تصفّيها البوابة</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Tenant, filtered by the gateway</source>
        <translation>المستأجر، تصفّيه البوابة</translation>
    </message>
    <message>
        <source>Route (tenant/id)</source>
        <translation>التوجيه (المستأجر/المعرّف)</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Path contains (/)</source>
        <translation>المسار يحتوي على (/)</translation>
    </message>
    <message>
        <source>Path contains</source>
        <translation>المسار يحتوي على</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keeps the newest in view</source>
        <translation>يُبقي الأحدث ظاهرًا</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Filter what is here (Ctrl+F), such as status&gt;=500 ms&gt;100</source>
        <translation>تصفية ما هو هنا (Ctrl+F)، مثل status&gt;=500 ms&gt;100</translation>
    </message>
    <message>
        <source>Filter what is here</source>
        <translation>تصفية ما هو هنا</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>الألوان…</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>قواعد الألوان</translation>
    </message>
    <message>
        <source>Which requests stand out, and how</source>
        <translation>أيّ الطلبات تبرز وكيف</translation>
    </message>
    <message>
        <source>Not followed for %1 s</source>
        <translation>لم تجرِ المتابعة مدة %1 ث</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start on)</source>
        <translation>اللغة (من التشغيل التالي)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>&amp;Local gateway</source>
        <translation>البوابة المحلية</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Changes, log and problems</source>
        <translation>التغييرات والسجل والمشكلات</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>التغييرات المعلّقة</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>سجل الطلبات</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>إضافة اتصال…</translation>
    </message>
    <message>
        <source>Connect to a gateway</source>
        <translation>الاتصال ببوابة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last pending edit</source>
        <translation>التراجع عن آخر تعديل معلّق</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo the pending edit</source>
        <translation>إعادة التعديل المعلّق</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>تصفية هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>بحث في كل مكان…</translation>
    </message>
    <message>
        <source>Pages, resources and actions</source>
        <translation>الصفحات والموارد والإجراءات</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Ask the gateway again</source>
        <translation>سؤال البوابة من جديد</translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>تطبيق التغييرات</translation>
    </message>
    <message>
        <source>Put the pending changes into force</source>
        <translation>تفعيل التغييرات المعلّقة</translation>
    </message>
    <message>
        <source>&amp;Preview changes</source>
        <translation>معاينة التغييرات</translation>
    </message>
    <message>
        <source>Dry run of the pending changes on the gateway</source>
        <translation>تجربة التغييرات المعلّقة على البوابة دون تنفيذ</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Drop all pending changes</source>
        <translation>تجاهل كل التغييرات المعلّقة</translation>
    </message>
    <message>
        <source>&amp;Take back what was applied last</source>
        <translation>الرجوع عما طُبّق أخيرًا</translation>
    </message>
    <message>
        <source>Gathers the inverse as pending changes</source>
        <translation>يجمع العكس كتغييرات معلّقة</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Show or hide the connections</source>
        <translation>إظهار الاتصالات أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Show or hide the form panel</source>
        <translation>إظهار لوحة النموذج أو إخفاؤها</translation>
    </message>
    <message>
        <source>C&amp;hanges, log and problems</source>
        <translation>التغييرات والسجل والمشكلات</translation>
    </message>
    <message>
        <source>Show or hide the lower panel</source>
        <translation>إظهار اللوحة السفلية أو إخفاؤها</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Dark or light as the desktop says</source>
        <translation>داكن أو فاتح بحسب سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Start the local gateway</source>
        <translation>بدء البوابة المحلية</translation>
    </message>
    <message>
        <source>S&amp;top the local gateway</source>
        <translation>إيقاف البوابة المحلية</translation>
    </message>
    <message>
        <source>&amp;Restart the local gateway</source>
        <translation>إعادة تشغيل البوابة المحلية</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>فتح صفحتها</translation>
    </message>
    <message>
        <source>URLs, sample traffic and the request panel</source>
        <translation>عناوين URL وحركة المرور التجريبية ولوحة الطلبات</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>حول Gatehouse</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>نسخ رابط إلى هذا العرض</translation>
    </message>
    <message>
        <source>A gatehouse:// link that shows a colleague the same page or object</source>
        <translation>رابط gatehouse:// يُظهر لزميل الصفحة نفسها أو الكائن نفسه</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>What ends soon, fails, or is rejected too often</source>
        <translation>ما ينتهي قريبًا أو يفشل أو يُرفض كثيرًا</translation>
    </message>
    <message>
        <source>&amp;Compare and promote…</source>
        <translation>المقارنة والترقية…</translation>
    </message>
    <message>
        <source>Two connections or files beside each other</source>
        <translation>اتصالان أو ملفان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>حفظ بيانات التشخيص…</translation>
    </message>
    <message>
        <source>A report without secrets for whoever is to look into a fault</source>
        <translation>تقرير دون أسرار لمن سيبحث عن سبب عطل</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>الجدار</translation>
    </message>
    <message>
        <source>The figures on the whole screen, to be read from afar</source>
        <translation>الأرقام على الشاشة كلها، لتُقرأ من بعيد</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no animations, and the caret does not blink</source>
        <translation>لا شيء يتحرك من تلقاء نفسه: لا رسوم متحركة ولا وميض للمؤشر</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>تحرير الاتصال…</translation>
    </message>
    <message>
        <source>Its name, address, token and safety level</source>
        <translation>الاسم والعنوان والرمز المميز ومستوى الأمان</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Close the connection; it stays in the list</source>
        <translation>إغلاق الاتصال؛ يبقى في القائمة</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>إزالة الاتصال…</translation>
    </message>
    <message>
        <source>Forget the connection and its token on this computer</source>
        <translation>نسيان الاتصال ورمزه المميز على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>NewResourceBox</name>
    <message>
        <source>&amp;Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>&amp;Id *</source>
        <translation>المعرّف *</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Small letters, digits, point, hyphen, underscore; begins with a letter or digit. It can&apos;t be changed later.</source>
        <translation>أحرف صغيرة وأرقام ونقطة وواصلة وشرطة سفلية؛ يبدأ بحرف أو رقم. لا يمكن تغييره لاحقًا.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Hold the charts still (Space)</source>
        <translation>تثبيت الرسوم البيانية (مسافة)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Send a request…</source>
        <translation>إرسال طلب…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>واجهات API</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>المستهلكون</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>المستأجرون</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>البوابة المحلية</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>المستمعون</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Key sets</source>
        <translation>مجموعات المفاتيح</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المدراء</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>الخوادم الخلفية</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
</context>
<context>
    <name>PendingDock</name>
    <message>
        <source>Dis&amp;card</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Takes the chosen edits away (Del)</source>
        <translation>يزيل التعديلات المختارة (Del)</translation>
    </message>
    <message>
        <source>Discard a&amp;ll</source>
        <translation>تجاهل الكل</translation>
    </message>
    <message>
        <source>&amp;Undo last apply</source>
        <translation>تراجع عن آخر تطبيق</translation>
    </message>
    <message>
        <source>Puts the way back of what was applied last into the pending changes; look at it, then apply it</source>
        <translation>يضع طريق الرجوع عما طُبّق أخيرًا في التغييرات المعلّقة؛ عاينه ثم طبّقه</translation>
    </message>
    <message>
        <source>What is this change for? (kept in the history)</source>
        <translation>ما الغرض من هذا التغيير؟ (يُحفظ في التاريخ)</translation>
    </message>
    <message>
        <source>Message of the change</source>
        <translation>رسالة التغيير</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Asks the gateway what it would do, without doing it</source>
        <translation>يسأل البوابة عما ستفعله دون أن تفعله</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>التغييرات المعلّقة</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Shows field by field what others changed meanwhile, and lets you choose</source>
        <translation>يعرض حقلًا بحقل ما غيّره الآخرون في هذه الأثناء ويترك لك الاختيار</translation>
    </message>
    <message>
        <source>Puts all pending changes into force (Ctrl+S)</source>
        <translation>يضع جميع التغييرات المعلّقة موضع التنفيذ (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>PolicyKindGroup</name>
    <message>
        <source>Who is calling</source>
        <translation>من المستدعي</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>ما يُسمح لهم به</translation>
    </message>
    <message>
        <source>What may pass</source>
        <translation>ما يجوز مروره</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة المرور</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>ما يُغيَّر</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>a number such as 500</source>
        <translation>عدد مثل 500</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>إما true أو false</translation>
    </message>
    <message>
        <source>a time such as 2026-11-27, 2026-11-27T10:30, today or -2h</source>
        <translation>وقت مثل 2026-11-27 أو 2026-11-27T10:30 أو today أو -2h</translation>
    </message>
    <message>
        <source>a duration such as 250ms, 30s or 5m</source>
        <translation>مدة مثل 250ms أو 30s أو 5m</translation>
    </message>
    <message>
        <source>a size such as 512, 8KiB or 1MB</source>
        <translation>حجم مثل 512 أو 8KiB أو 1MB</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>either side</source>
        <translation>أحد الجانبين</translation>
    </message>
    <message>
        <source>both sides, as beside each other</source>
        <translation>كلا الجانبين، كما لو كُتبا متجاورين</translation>
    </message>
    <message>
        <source>the opposite, as a minus sign</source>
        <translation>العكس، مثل علامة الناقص</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يكون</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>يطابق تمامًا</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>There is no column “%1” here; in quotes it is searched for as text</source>
        <translation>لا يوجد عمود «%1» هنا؛ بين علامتي اقتباس يُبحث عنه كنص</translation>
    </message>
    <message>
        <source>There is no column “%1” here; is “%2” meant?</source>
        <translation>لا يوجد عمود «%1» هنا؛ هل المقصود «%2»؟</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>‏%1 يأخذ قيمة واحدة</translation>
    </message>
    <message>
        <source>%1 compares numbers, times, durations and sizes; “%2” holds text</source>
        <translation>‏%1 يقارن الأعداد والأوقات والمدد والأحجام؛ أما «%2» ففيه نص</translation>
    </message>
    <message>
        <source>“%1” is true or false: write %1:true or %1:false</source>
        <translation>قيمة «%1» إما true أو false: اكتب %1:true أو %1:false</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation>ليس هذا تعبيرًا نمطيًا: %1</translation>
    </message>
    <message>
        <source>“%1” takes %2</source>
        <translation>يأخذ «%1»: %2</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters</source>
        <translation>لا تزيد التصفية على %1 من المحارف</translation>
    </message>
    <message>
        <source>The closing quote is missing</source>
        <translation>علامة الاقتباس الختامية ناقصة</translation>
    </message>
    <message>
        <source>A pattern has at most %1 characters</source>
        <translation>لا يزيد النمط على %1 من المحارف</translation>
    </message>
    <message>
        <source>There is no opening bracket for this one</source>
        <translation>لا يوجد قوس فتح لهذا القوس</translation>
    </message>
    <message>
        <source>Something must follow “or”; to search for the word, put it in quotes</source>
        <translation>يجب أن يأتي شيء بعد «or»؛ للبحث عن الكلمة ضعها بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Something must stand before “and”; to search for the word, put it in quotes</source>
        <translation>يجب أن يأتي شيء قبل «and»؛ للبحث عن الكلمة ضعها بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Something must follow “and”; to search for the word, put it in quotes</source>
        <translation>يجب أن يأتي شيء بعد «and»؛ للبحث عن الكلمة ضعها بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Something must stand before “or”; to search for the word, put it in quotes</source>
        <translation>يجب أن يأتي شيء قبل «or»؛ للبحث عن الكلمة ضعها بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Something must stand here</source>
        <translation>يجب أن يكون هنا شيء</translation>
    </message>
    <message>
        <source>Brackets and “not” may be nested %1 deep</source>
        <translation>لا يزيد تداخل الأقواس و«not» على %1 من المستويات</translation>
    </message>
    <message>
        <source>Something must follow “not”; to search for the word, put it in quotes</source>
        <translation>يجب أن يأتي شيء بعد «not»؛ للبحث عن الكلمة ضعها بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>There is nothing between the brackets</source>
        <translation>لا شيء بين القوسين</translation>
    </message>
    <message>
        <source>The closing bracket is missing</source>
        <translation>قوس الإغلاق ناقص</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions</source>
        <translation>لا تزيد التصفية على %1 من الشروط</translation>
    </message>
    <message>
        <source>A column&apos;s name must stand before %1</source>
        <translation>يجب أن يأتي اسم عمود قبل %1</translation>
    </message>
    <message>
        <source>A value must follow %1, without a space; &quot;&quot; stands for nothing</source>
        <translation>يجب أن تأتي قيمة بعد %1 دون مسافة؛ وتعني &quot;&quot; لا شيء</translation>
    </message>
</context>
<context>
    <name>Rejections</name>
    <message>
        <source>per second</source>
        <translation>في الثانية</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>في اليوم</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>Refused with %1 by the policy %2</source>
        <translation>رُفض بالحالة %1 من السياسة %2</translation>
    </message>
    <message>
        <source>Answered with %1 by the gateway (%2)</source>
        <translation>أجابت البوابة بالحالة %1 (%2)</translation>
    </message>
    <message>
        <source>Answered with %1 by the gateway</source>
        <translation>أجابت البوابة بالحالة %1</translation>
    </message>
    <message>
        <source>Answered with %1 by %2</source>
        <translation>أجاب %2 بالحالة %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Would have been refused (report mode) by: %1</source>
        <translation>كان سيُرفض (وضع التقرير) من: %1</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>مستهلك</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>Duration (ms)</source>
        <translation>المدة (مللي ثانية)</translation>
    </message>
    <message>
        <source>Upstream (ms)</source>
        <translation>الخادم الخلفي (مللي ثانية)</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>البايتات الواردة</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>البايتات الصادرة</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>مستمع</translation>
    </message>
</context>
<context>
    <name>ResourceColumns</name>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1، انتهى</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>New, not applied yet</source>
        <translation>جديد، لم يُطبّق بعد</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>متغيّر، لم يُطبّق بعد</translation>
    </message>
    <message>
        <source>Marked for deletion, not applied yet</source>
        <translation>محدد للحذف، لم يُطبّق بعد</translation>
    </message>
    <message>
        <source>Labels, as name=value</source>
        <translation>التسميات، على الشكل name=value</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Pending change</source>
        <translation>تغيير معلّق</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>تكرار (Ctrl+D)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>حذف (Del)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Filter (/), such as enabled:false or a word</source>
        <translation>تصفية (/)، مثل enabled:false أو كلمة</translation>
    </message>
    <message>
        <source>Edit the selected ones together (Ctrl+E)</source>
        <translation>تحرير العناصر المحددة معًا (Ctrl+E)</translation>
    </message>
    <message>
        <source>Edit the selected ones together</source>
        <translation>تحرير العناصر المحددة معًا</translation>
    </message>
</context>
<context>
    <name>RouteText</name>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>the whole gateway</source>
        <translation>البوابة بأكملها</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>الخدمة %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>التوجيه %1</translation>
    </message>
    <message>
        <source>consumer %1</source>
        <translation>المستهلك %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>المستأجر %1</translation>
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
        <translation>اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>Hide from the upstream</source>
        <translation>الإخفاء عن الخادم الخلفي</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Remember for</source>
        <translation>التذكر لمدة</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>حقل الترويسة</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>معامل الاستعلام</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>من يحق له الاستدعاء</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Refuse other origins</source>
        <translation>رفض الأصول الأخرى</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>ما يُسمح لهم به</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Request header fields</source>
        <translation>حقول ترويسة الطلب</translation>
    </message>
    <message>
        <source>Exposed header fields</source>
        <translation>حقول الترويسة المكشوفة</translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation>مرشّح IP</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>الآخرون</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>حجم الطلب</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>أكبر متن</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>الأحجام</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>أكبر رأس</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>طلبات</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>العد حسب</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>من يُعد</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>المستهلك</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>IPv6 prefix</source>
        <translation>بادئة IPv6</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>بت</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>التحذير عند</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>حقول الترويسة</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة الزمنية</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Token bucket</source>
        <translation>دلو الرموز</translation>
    </message>
    <message>
        <source>Fixed window</source>
        <translation>نافذة ثابتة</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>نافذة منزلقة</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Several windows</source>
        <translation>عدة نوافذ</translation>
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
        <translation>ذاكرة التخزين المؤقت</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>أكبر إجابة</translation>
    </message>
    <message>
        <source>Fresh for, if not said</source>
        <translation>مدة الصلاحية إن لم تُذكر</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Fresh for at most</source>
        <translation>أقصى مدة صلاحية</translation>
    </message>
    <message>
        <source>Stale while revalidated</source>
        <translation>القديم أثناء إعادة التحقق</translation>
    </message>
    <message>
        <source>Heed clients</source>
        <translation>مراعاة العملاء</translation>
    </message>
    <message>
        <source>Each consumer for itself</source>
        <translation>كل مستهلك على حدة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>Parameters below</source>
        <translation>المعاملات أدناه</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>معاملات الاستعلام</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Collapse misses</source>
        <translation>دمج الإخفاقات</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>إخفاقات التخزين المؤقت</translation>
    </message>
    <message>
        <source>Wait at most</source>
        <translation>أقصى انتظار</translation>
    </message>
    <message>
        <source>Cache-Status</source>
        <translation>Cache-Status</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>الإصدار التجريبي</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>الاختيار حسب</translation>
    </message>
    <message>
        <source>Consumer, else IP address</source>
        <translation>المستهلك وإلا عنوان IP</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Chosen by the request</source>
        <translation>يختاره الطلب</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>قيمته</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>ملف تعريف الارتباط</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>قاطع الدائرة</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>الإخفاقات</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>Failures by status</source>
        <translation>الإخفاقات حسب الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>status code</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Slower than</source>
        <translation>أبطأ من</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>مفتوح لمدة</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>المجسات</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>العد لـ</translation>
    </message>
    <message>
        <source>Each service</source>
        <translation>كل خدمة</translation>
    </message>
    <message>
        <source>Each route</source>
        <translation>كل توجيه</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>الترميزات</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>أنواع المحتوى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>نوع الوسائط</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>أصغر متن</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>حد التزامن</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>متكيّف</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>إعادة المحاولة بعد</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>التدرج</translation>
    </message>
    <message>
        <source>AIMD</source>
        <translation>AIMD</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>التفاوت</translation>
    </message>
    <message>
        <source>times</source>
        <translation>مرات</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Share of all others</source>
        <translation>حصة كل الآخرين</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>المستهلكون</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Header values</source>
        <translation>قيم الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>النسخ المطابق</translation>
    </message>
    <message>
        <source>Mock response</source>
        <translation>إجابة وهمية</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>إعادة التوجيه</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
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
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>port</source>
        <translation>منفذ</translation>
    </message>
    <message>
        <source>Keep the query</source>
        <translation>الإبقاء على الاستعلام</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Replace prefix by</source>
        <translation>استبدال البادئة بـ</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>محاولات</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>الإخفاق</translation>
    </message>
    <message>
        <source>After these statuses</source>
        <translation>بعد هذه الحالات</translation>
    </message>
    <message>
        <source>Time for a try</source>
        <translation>مدة المحاولة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Ask a second target after</source>
        <translation>سؤال هدف ثانٍ بعد</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>التوقف الأول</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>أطول توقف</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>إعادة الكتابة</translation>
    </message>
    <message>
        <source>Remove from the query</source>
        <translation>إزالة من الاستعلام</translation>
    </message>
    <message>
        <source>Set in the query</source>
        <translation>تعيين في الاستعلام</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Token hash</source>
        <translation>تجزئة الرمز المميز</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>OCSP response</source>
        <translation>استجابة OCSP</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Key hash</source>
        <translation>تجزئة المفتاح</translation>
    </message>
    <message>
        <source>Basic (user name and password)</source>
        <translation>Basic (اسم المستخدم وكلمة المرور)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password hash</source>
        <translation>تجزئة كلمة المرور</translation>
    </message>
    <message>
        <source>HMAC</source>
        <translation>HMAC</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>JWT subject</source>
        <translation>موضوع JWT</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المصدرة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>عميل OAuth</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Secret hash</source>
        <translation>تجزئة السر</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Modulus</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>الأس</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>المنحنى</translation>
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
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint</source>
        <translation>بصمة SHA-1</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
    <message>
        <source>Certificate URL</source>
        <translation>عنوان URL للشهادة</translation>
    </message>
    <message>
        <source>Extractable</source>
        <translation>قابل للاستخراج</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>المستمع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>البروتوكولات</translation>
    </message>
    <message>
        <source>Trusted peers</source>
        <translation>الأقران الموثوقون</translation>
    </message>
    <message>
        <source>Proxies in front</source>
        <translation>الوكلاء في المقدمة</translation>
    </message>
    <message>
        <source>Where they say it</source>
        <translation>أين يذكرون ذلك</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>بروتوكول PROXY</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Connections of a client</source>
        <translation>اتصالات العميل</translation>
    </message>
    <message>
        <source>Head timeout</source>
        <translation>مهلة الرأس</translation>
    </message>
    <message>
        <source>Body timeout</source>
        <translation>مهلة المتن</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>مهلة الخمول</translation>
    </message>
    <message>
        <source>Slowest rate</source>
        <translation>أبطأ معدل</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>بايت/ث</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>حجم الرأس</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>حجم هدف الطلب</translation>
    </message>
    <message>
        <source>Encoded slashes</source>
        <translation>الشرطات المائلة المرمّزة</translation>
    </message>
    <message>
        <source>Double encoding</source>
        <translation>الترميز المزدوج</translation>
    </message>
    <message>
        <source>Underscores in names</source>
        <translation>الشرطات السفلية في الأسماء</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Oldest version</source>
        <translation>أقدم إصدار</translation>
    </message>
    <message>
        <source>Clients&apos; certificates</source>
        <translation>شهادات العملاء</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>جهات التصديق</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Whole gateway</source>
        <translation>البوابة بأكملها</translation>
    </message>
    <message>
        <source>Hide the reason</source>
        <translation>إخفاء السبب</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>مطابق تمامًا</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>يطابق</translation>
    </message>
    <message>
        <source>Is present</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Importance under overload</source>
        <translation>الأهمية عند الحِمل الزائد</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>الحِمل الزائد</translation>
    </message>
    <message>
        <source>Path rewriting</source>
        <translation>إعادة كتابة المسار</translation>
    </message>
    <message>
        <source>Keep the path</source>
        <translation>الإبقاء على المسار</translation>
    </message>
    <message>
        <source>Strip the prefix</source>
        <translation>إزالة البادئة</translation>
    </message>
    <message>
        <source>Replace the prefix</source>
        <translation>استبدال البادئة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>دورة الحياة</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>نهاية الخدمة</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>الخادم الخلفي</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>موازنة الحِمل</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>مفتاح التجزئة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Keep the client&apos;s Host</source>
        <translation>الإبقاء على Host العميل</translation>
    </message>
    <message>
        <source>Send Forwarded</source>
        <translation>إرسال Forwarded</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>مهلة الاتصال</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>المُهل</translation>
    </message>
    <message>
        <source>Send timeout</source>
        <translation>مهلة الإرسال</translation>
    </message>
    <message>
        <source>Response timeout</source>
        <translation>مهلة الاستجابة</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>مهلة القراءة</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>إعادات المحاولة</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>الطلبات المنتظرة</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>رصيد إعادة المحاولة</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>فحص السلامة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Status from</source>
        <translation>الحالة من</translation>
    </message>
    <message>
        <source>Status to</source>
        <translation>الحالة إلى</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>الفاصل الزمني</translation>
    </message>
    <message>
        <source>Up after</source>
        <translation>سليم بعد</translation>
    </message>
    <message>
        <source>Down after</source>
        <translation>متوقف بعد</translation>
    </message>
    <message>
        <source>Ejection</source>
        <translation>الإقصاء</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>أطول مدة</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>بدء تدريجي</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>شهادة خاصة</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>المفاتيح المثبّتة</translation>
    </message>
    <message>
        <source>OpenAPI document</source>
        <translation>مستند OpenAPI</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>أسماء المضيفين</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>الملكية</translation>
    </message>
    <message>
        <source>Path prefixes</source>
        <translation>بادئات المسار</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic, RFC 7617). Use it over TLS only.</source>
        <translation>يتعرّف على المستدعين باسم المستخدم وكلمة المرور (HTTP Basic، RFC 7617). استخدمه عبر TLS فقط.</translation>
    </message>
    <message>
        <source>Takes the Authorization header field out of the request before it goes to the upstream.</source>
        <translation>يزيل حقل الترويسة Authorization من الطلب قبل إرساله إلى الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same. Also the way to accept either of two kinds: make the first one optional.</source>
        <translation>يمرّر الطلبات دون بيانات اعتماد كمجهولة. تُرفض بيانات الاعتماد الخاطئة رغم ذلك. وهو أيضًا السبيل لقبول أحد نوعين: اجعل الأول اختياريًا.</translation>
    </message>
    <message>
        <source>What clients are told they are asked for, in WWW-Authenticate.</source>
        <translation>ما يُخبَر به العملاء أنه مطلوب منهم، في WWW-Authenticate.</translation>
    </message>
    <message>
        <source>How long a password that was right needs no new check. A check is slow on purpose; a changed password counts at once. 0 checks every time.</source>
        <translation>المدة التي لا تحتاج فيها كلمة مرور صحيحة إلى تحقق جديد. التحقق بطيء عمدًا؛ وكلمة المرور المتغيّرة تسري فورًا. 0 يتحقق كل مرة.</translation>
    </message>
    <message>
        <source>Tells callers by an API key, in a header field or a query parameter.</source>
        <translation>يتعرّف على المستدعين بمفتاح API في حقل ترويسة أو معامل استعلام.</translation>
    </message>
    <message>
        <source>The header field that carries the key.</source>
        <translation>حقل الترويسة الذي يحمل المفتاح.</translation>
    </message>
    <message>
        <source>The query parameter that may carry the key instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</source>
        <translation>معامل الاستعلام الذي قد يحمل المفتاح بدلًا منه. فارغ: لا شيء. تنتهي العناوين في السجلات؛ حقل الترويسة أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Takes the key out of the request before it goes to the upstream.</source>
        <translation>يزيل المفتاح من الطلب قبل إرساله إلى الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Tells browsers which pages of other origins may call this API: answers preflights, and marks answers. Clients that are no browsers are not held up.</source>
        <translation>يخبر المتصفحات أي صفحات من أصول أخرى يحق لها استدعاء هذه الواجهة: يجيب عن الطلبات التمهيدية ويعلّم الإجابات. لا يُعاق العملاء الذين ليسوا متصفحات.</translation>
    </message>
    <message>
        <source>Who may call: https://app.example.com, https://*.example.com for any subdomain, http://localhost:* for any port, or * for everyone.</source>
        <translation>من يحق له الاستدعاء: https://app.example.com، أو https://*.example.com لأي نطاق فرعي، أو http://localhost:* لأي منفذ، أو * للجميع.</translation>
    </message>
    <message>
        <source>Scheme, host and port.</source>
        <translation>المخطط والمضيف والمنفذ.</translation>
    </message>
    <message>
        <source>Lets pages send cookies and HTTP authentication. The origins have to be named then.</source>
        <translation>يتيح للصفحات إرسال ملفات تعريف الارتباط ومصادقة HTTP. يجب حينئذ تسمية الأصول.</translation>
    </message>
    <message>
        <source>Refuses requests of other origins with 403, instead of letting the browser keep the answer from the page.</source>
        <translation>يرفض طلبات الأصول الأخرى بـ 403 بدلًا من ترك المتصفح يحجب الإجابة عن الصفحة.</translation>
    </message>
    <message>
        <source>What pages may do.</source>
        <translation>ما يُسمح للصفحات بفعله.</translation>
    </message>
    <message>
        <source>A request method.</source>
        <translation>طريقة طلب.</translation>
    </message>
    <message>
        <source>What pages may send. * allows whatever they ask for.</source>
        <translation>ما يُسمح للصفحات بإرساله. * يسمح بكل ما تطلبه.</translation>
    </message>
    <message>
        <source>A header field&apos;s name, or *.</source>
        <translation>اسم حقل ترويسة، أو *.</translation>
    </message>
    <message>
        <source>What pages may read of an answer, besides the common ones.</source>
        <translation>ما يُسمح للصفحات بقراءته من الإجابة إضافة إلى المعتاد.</translation>
    </message>
    <message>
        <source>How long browsers may remember the answer to a preflight.</source>
        <translation>المدة التي يجوز للمتصفحات أن تتذكر فيها إجابة الطلب التمهيدي.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by their address. The deny list counts before the allow list.</source>
        <translation>يمرّر العملاء أو يمنعهم حسب عناوينهم. قائمة الحظر تسبق قائمة السماح.</translation>
    </message>
    <message>
        <source>Addresses and networks that may not pass, even when the allow list has them.</source>
        <translation>عناوين وشبكات لا يُسمح لها بالمرور حتى إن كانت في قائمة السماح.</translation>
    </message>
    <message>
        <source>An IPv4 or IPv6 address, or a network such as 10.0.0.0/8.</source>
        <translation>عنوان IPv4 أو IPv6، أو شبكة مثل 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>Addresses and networks that may pass.</source>
        <translation>عناوين وشبكات يُسمح لها بالمرور.</translation>
    </message>
    <message>
        <source>What happens to addresses in neither list. Auto: refused when there is an allow list, otherwise let pass.</source>
        <translation>ما يحدث للعناوين التي ليست في أي قائمة. تلقائي: تُرفض إن وُجدت قائمة سماح، وإلا تمر.</translation>
    </message>
    <message>
        <source>Refuses requests that are too large: at once when the length is known, otherwise as soon as the body passes it.</source>
        <translation>يرفض الطلبات الكبيرة جدًا: فورًا إن عُرف الطول، وإلا بمجرد أن يتجاوزه المتن.</translation>
    </message>
    <message>
        <source>The most that a request&apos;s body may have.</source>
        <translation>أقصى ما يجوز لمتن الطلب.</translation>
    </message>
    <message>
        <source>The most that request line and header fields may have together. 0: only the listener&apos;s own limit counts.</source>
        <translation>أقصى ما يجوز لسطر الطلب وحقول الترويسة معًا. 0: يسري حد المستمع وحده.</translation>
    </message>
    <message>
        <source>How many requests are admitted in one period.</source>
        <translation>عدد الطلبات المقبولة في الفترة الواحدة.</translation>
    </message>
    <message>
        <source>The header field whose value is counted for itself, when counting by header.</source>
        <translation>حقل الترويسة الذي تُعد قيمته على حدة عند العد حسب الترويسة.</translation>
    </message>
    <message>
        <source>How many bits of an IPv6 address tell one client: a home or server usually owns a whole /64.</source>
        <translation>عدد بتات عنوان IPv6 التي تميّز عميلًا: يملك البيت أو الخادم عادةً /64 كاملًا.</translation>
    </message>
    <message>
        <source>From this share of the quota on, answers carry X-Quota-Warning. 0: never.</source>
        <translation>من هذه النسبة من الحصة تحمل الإجابات X-Quota-Warning. 0: أبدًا.</translation>
    </message>
    <message>
        <source>Sends X-Quota-Limit, X-Quota-Remaining and X-Quota-Reset (in seconds).</source>
        <translation>يرسل X-Quota-Limit وX-Quota-Remaining وX-Quota-Reset (بالثواني).</translation>
    </message>
    <message>
        <source>Admits so many requests in a time; the others are refused with 429. Exact over all worker threads.</source>
        <translation>يقبل هذا العدد من الطلبات في مدة؛ ويُرفض الباقي بـ 429. دقيق عبر كل خيوط العمل.</translation>
    </message>
    <message>
        <source>How many requests are admitted in the window.</source>
        <translation>عدد الطلبات المقبولة في النافذة.</translation>
    </message>
    <message>
        <source>The time that the limit is for: from one second to 31 days.</source>
        <translation>المدة التي يسري عليها الحد: من ثانية إلى 31 يومًا.</translation>
    </message>
    <message>
        <source>Token bucket: refills steadily. Fixed window: begins anew at round times. Sliding window: what came in the last window fades out.</source>
        <translation>دلو الرموز: يمتلئ باستمرار. نافذة ثابتة: تبدأ من جديد في أوقات محددة. نافذة منزلقة: يتلاشى ما جاء في النافذة الأخيرة.</translation>
    </message>
    <message>
        <source>How many requests may come at once (token bucket only). 0: as many as the limit. At most ten times the limit.</source>
        <translation>عدد الطلبات التي قد تأتي دفعة واحدة (دلو الرموز فقط). 0: بقدر الحد. عشرة أمثال الحد على الأكثر.</translation>
    </message>
    <message>
        <source>Several limits at once, instead of limit and window above: all of them must admit a request, and a refused one takes nothing from any.</source>
        <translation>عدة حدود معًا بدل الحد والنافذة أعلاه: يجب أن تقبل كلها الطلب، والطلب المرفوض لا يستهلك من أي منها.</translation>
    </message>
    <message>
        <source>One of the limits.</source>
        <translation>أحد الحدود.</translation>
    </message>
    <message>
        <source>What clients are told about their limit.</source>
        <translation>ما يُخبَر به العملاء عن حدهم.</translation>
    </message>
    <message>
        <source>Sends RateLimit and RateLimit-Policy, as the IETF draft has them.</source>
        <translation>يرسل RateLimit وRateLimit-Policy كما في مسودة IETF.</translation>
    </message>
    <message>
        <source>Sends X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset (in seconds).</source>
        <translation>يرسل X-RateLimit-Limit وX-RateLimit-Remaining وX-RateLimit-Reset (بالثواني).</translation>
    </message>
    <message>
        <source>Sends Retry-After with a refusal.</source>
        <translation>يرسل Retry-After مع الرفض.</translation>
    </message>
    <message>
        <source>Answers from memory what was answered before, as long as the upstream said that it may (RFC 9111, a shared cache).</source>
        <translation>يجيب من الذاكرة عما أُجيب عنه من قبل ما دام الخادم الخلفي يسمح (RFC 9111، تخزين مشترك).</translation>
    </message>
    <message>
        <source>The most that this cache may take, everything counted. What was not used for longest makes room.</source>
        <translation>أقصى ما يجوز أن يشغله هذا التخزين، شاملًا كل شيء. ما لم يُستخدم لأطول مدة يُفسح المكان.</translation>
    </message>
    <message>
        <source>Longer answers are not kept.</source>
        <translation>لا تُحفظ الإجابات الأطول.</translation>
    </message>
    <message>
        <source>How long an answer is fresh whose upstream says nothing of it. 0s: it is not kept.</source>
        <translation>مدة صلاحية إجابة لا يذكر خادمها الخلفي شيئًا عنها. 0s: لا تُحفظ.</translation>
    </message>
    <message>
        <source>Nothing is fresh for longer, whatever the upstream says. 0s: no bound.</source>
        <translation>لا شيء يصلح لمدة أطول مهما قال الخادم الخلفي. 0s: دون حد.</translation>
    </message>
    <message>
        <source>For so long behind its freshness an answer is still given to everyone but the one request that fetches it anew. An upstream&apos;s own stale-while-revalidate counts before this.</source>
        <translation>خلال هذه المدة بعد انتهاء صلاحيتها تُعطى الإجابة للجميع ما عدا الطلب الذي يجلبها من جديد. وstale-while-revalidate الخاص بالخادم الخلفي يسبق هذا.</translation>
    </message>
    <message>
        <source>Heeds Cache-Control of requests: no-cache, no-store, max-age, min-fresh, max-stale and only-if-cached.</source>
        <translation>يراعي Cache-Control في الطلبات: no-cache وno-store وmax-age وmin-fresh وmax-stale وonly-if-cached.</translation>
    </message>
    <message>
        <source>Known consumers never see an answer that another one got.</source>
        <translation>لا يرى المستهلكون المعروفون أبدًا إجابة حصل عليها غيرهم.</translation>
    </message>
    <message>
        <source>What of the query tells answers apart.</source>
        <translation>ما يميّز الإجابات من الاستعلام.</translation>
    </message>
    <message>
        <source>The parameters that tell answers apart, when the query is &quot;listed&quot;.</source>
        <translation>المعاملات التي تميّز الإجابات عندما يكون الاستعلام «listed».</translation>
    </message>
    <message>
        <source>A query parameter&apos;s name.</source>
        <translation>اسم معامل استعلام.</translation>
    </message>
    <message>
        <source>Header fields of the request that tell answers apart, beside those that the answer&apos;s Vary names.</source>
        <translation>حقول ترويسة الطلب التي تميّز الإجابات إضافة إلى ما يسمّيه Vary في الإجابة.</translation>
    </message>
    <message>
        <source>A header field&apos;s name.</source>
        <translation>اسم حقل ترويسة.</translation>
    </message>
    <message>
        <source>Of requests for the same that come at once only the first asks the upstream; the others wait for its answer.</source>
        <translation>من الطلبات المتماثلة المتزامنة يسأل الأول وحده الخادم الخلفي؛ وتنتظر الأخرى إجابته.</translation>
    </message>
    <message>
        <source>How long they wait before they ask for themselves.</source>
        <translation>مدة انتظارها قبل أن تسأل بنفسها.</translation>
    </message>
    <message>
        <source>Tells clients in Cache-Status (RFC 9211) what the cache did.</source>
        <translation>يخبر العملاء في Cache-Status (RFC 9211) بما فعله التخزين المؤقت.</translation>
    </message>
    <message>
        <source>Sends a share of the requests to another service of the tenant: a new version tried by a few.</source>
        <translation>يرسل نسبة من الطلبات إلى خدمة أخرى للمستأجر: إصدار جديد يجرّبه قليلون.</translation>
    </message>
    <message>
        <source>The id of the service that gets the share. Empty: none does.</source>
        <translation>معرّف الخدمة التي تتلقى النسبة. فارغ: لا خدمة.</translation>
    </message>
    <message>
        <source>The share of the requests, or of the callers, that go there.</source>
        <translation>نسبة الطلبات أو المستدعين التي تذهب إلى هناك.</translation>
    </message>
    <message>
        <source>By caller: one who goes there keeps going there, also while the weight rises. By request: each for itself.</source>
        <translation>حسب المستدعي: من يذهب إلى هناك يستمر في ذلك حتى مع ازدياد الوزن. حسب الطلب: كل طلب على حدة.</translation>
    </message>
    <message>
        <source>A header field that decides before the weight does.</source>
        <translation>حقل ترويسة يقرر قبل الوزن.</translation>
    </message>
    <message>
        <source>The value that sends a request there. Empty: &quot;always&quot; does, &quot;never&quot; keeps it away, all others are left to the weight.</source>
        <translation>القيمة التي ترسل الطلب إلى هناك. فارغ: «always» ترسله و«never» تبعده، ويُترك الباقي للوزن.</translation>
    </message>
    <message>
        <source>A cookie that decides before the weight does.</source>
        <translation>ملف تعريف ارتباط يقرر قبل الوزن.</translation>
    </message>
    <message>
        <source>The value that sends a request there. Empty: as for the header field.</source>
        <translation>القيمة التي ترسل الطلب إلى هناك. فارغ: كما في حقل الترويسة.</translation>
    </message>
    <message>
        <source>Refuses requests at once with 503 when too many before them failed, and tries again after a while with a few.</source>
        <translation>يرفض الطلبات فورًا بـ 503 عندما يخفق عدد كبير قبلها، ويجرّب بعد حين بعدد قليل.</translation>
    </message>
    <message>
        <source>The share of failed requests in the window that opens the circuit.</source>
        <translation>نسبة الطلبات المخفقة في النافذة التي تفتح القاطع.</translation>
    </message>
    <message>
        <source>So many requests in the window before their failures count.</source>
        <translation>عدد الطلبات في النافذة قبل أن تُحتسب إخفاقاتها.</translation>
    </message>
    <message>
        <source>The time that is looked back.</source>
        <translation>المدة التي يُنظر إليها إلى الوراء.</translation>
    </message>
    <message>
        <source>Answers that count as failures. No connection, no answer in time and a broken answer always do.</source>
        <translation>الإجابات التي تُعد إخفاقًا. انعدام الاتصال أو الإجابة في الوقت والإجابة المنقطعة تُعد إخفاقًا دائمًا.</translation>
    </message>
    <message>
        <source>A status code.</source>
        <translation>رمز حالة.</translation>
    </message>
    <message>
        <source>An answer that takes longer counts as a failure. 0s: none does for that.</source>
        <translation>الإجابة التي تستغرق أطول تُعد إخفاقًا. 0s: لا شيء لهذا السبب.</translation>
    </message>
    <message>
        <source>How long requests are refused before a few are let through.</source>
        <translation>مدة رفض الطلبات قبل السماح بمرور عدد قليل.</translation>
    </message>
    <message>
        <source>So many requests that succeed close the circuit again; one that fails opens it anew.</source>
        <translation>هذا العدد من الطلبات الناجحة يغلق القاطع من جديد؛ وواحد مخفق يفتحه ثانية.</translation>
    </message>
    <message>
        <source>Whether each service or each route has a circuit of its own.</source>
        <translation>هل لكل خدمة أو لكل توجيه قاطع خاص به.</translation>
    </message>
    <message>
        <source>Compresses answers for clients that say that they can read it (Accept-Encoding, RFC 9110).</source>
        <translation>يضغط الإجابات للعملاء الذين يقولون إنهم يستطيعون قراءتها (Accept-Encoding، RFC 9110).</translation>
    </message>
    <message>
        <source>What may be used. Of those that a client likes equally the first is taken.</source>
        <translation>ما يجوز استخدامه. يؤخذ الأول مما يفضله العميل بالتساوي.</translation>
    </message>
    <message>
        <source>A content coding.</source>
        <translation>ترميز محتوى.</translation>
    </message>
    <message>
        <source>How much time is spent to make it small.</source>
        <translation>الوقت المبذول في تصغير الحجم.</translation>
    </message>
    <message>
        <source>Media types that are compressed; text/* takes all texts.</source>
        <translation>أنواع الوسائط التي تُضغط؛ text/* يشمل كل النصوص.</translation>
    </message>
    <message>
        <source>A media type, a type with *, or */* for all.</source>
        <translation>نوع وسائط، أو نوع مع *، أو */* للكل.</translation>
    </message>
    <message>
        <source>Shorter ones are left alone, as far as their length is known.</source>
        <translation>تُترك الأقصر كما هي ما دام طولها معروفًا.</translation>
    </message>
    <message>
        <source>Admits so many requests at the same time; the others are refused with 503 at once. The limit is fixed, or found out from how fast the upstream answers. Exact over all worker threads.</source>
        <translation>يقبل هذا العدد من الطلبات في الوقت نفسه؛ ويُرفض الباقي فورًا بـ 503. الحد ثابت أو يُستنتج من سرعة إجابة الخادم الخلفي. دقيق عبر كل خيوط العمل.</translation>
    </message>
    <message>
        <source>Fixed: the limit as it is. Adaptive: it rises while answers come fast and falls when they come late.</source>
        <translation>ثابت: الحد كما هو. متكيّف: يرتفع ما دامت الإجابات سريعة وينخفض عندما تتأخر.</translation>
    </message>
    <message>
        <source>How many requests may be under way; where an adaptive limit begins.</source>
        <translation>عدد الطلبات الجارية المسموح به؛ ومنه يبدأ الحد المتكيّف.</translation>
    </message>
    <message>
        <source>Whether all requests of this policy&apos;s scope are counted together, or each service or route for itself.</source>
        <translation>هل تُعد كل طلبات نطاق هذه السياسة معًا أم كل خدمة أو توجيه على حدة.</translation>
    </message>
    <message>
        <source>What clients are told in Retry-After; whole seconds.</source>
        <translation>ما يُخبَر به العملاء في Retry-After؛ ثوانٍ كاملة.</translation>
    </message>
    <message>
        <source>Gradient: compares answers of now with those of the long run. AIMD: rises by one, and falls by a tenth when answers are late or fail.</source>
        <translation>التدرج: يقارن الإجابات الحالية بما كان على المدى الطويل. AIMD: يرتفع بواحد وينخفض بالعُشر عندما تتأخر الإجابات أو تخفق.</translation>
    </message>
    <message>
        <source>The limit never falls below this.</source>
        <translation>لا ينخفض الحد عن هذا أبدًا.</translation>
    </message>
    <message>
        <source>The limit never rises above this.</source>
        <translation>لا يرتفع الحد عن هذا أبدًا.</translation>
    </message>
    <message>
        <source>Gradient: how many times slower than in the long run answers may come before the limit falls.</source>
        <translation>التدرج: كم مرة أبطأ من المدى الطويل يجوز أن تأتي الإجابات قبل أن ينخفض الحد.</translation>
    </message>
    <message>
        <source>AIMD: an answer that takes longer is late.</source>
        <translation>AIMD: الإجابة التي تستغرق أطول متأخرة.</translation>
    </message>
    <message>
        <source>The part of the limit that requests of no class may fill.</source>
        <translation>جزء الحد الذي يجوز أن تملأه الطلبات دون فئة.</translation>
    </message>
    <message>
        <source>The header field whose value can put a request into a class. Clients can send what they like: take one that another policy or a trusted proxy sets.</source>
        <translation>حقل الترويسة الذي قد تضع قيمته الطلب في فئة. يستطيع العملاء إرسال ما يشاؤون: اختر حقلًا تضبطه سياسة أخرى أو وكيل موثوق.</translation>
    </message>
    <message>
        <source>Who may fill how much of the limit; the first class that takes a request counts. Small shares are shed first.</source>
        <translation>من يجوز له أن يملأ كم من الحد؛ تُعتمد أول فئة تأخذ الطلب. تُسقط الحصص الصغيرة أولًا.</translation>
    </message>
    <message>
        <source>Callers of one priority.</source>
        <translation>مستدعون بأولوية واحدة.</translation>
    </message>
    <message>
        <source>For explain.</source>
        <translation>من أجل الشرح.</translation>
    </message>
    <message>
        <source>The part of the limit that this class may fill: it is turned away as soon as so much is under way, whoever it belongs to.</source>
        <translation>جزء الحد الذي يجوز لهذه الفئة ملؤه: تُرفض بمجرد أن يجري هذا القدر أيًا كان صاحبه.</translation>
    </message>
    <message>
        <source>Ids of consumers that belong to the class.</source>
        <translation>معرّفات المستهلكين المنتمين إلى الفئة.</translation>
    </message>
    <message>
        <source>A consumer&apos;s id.</source>
        <translation>معرّف مستهلك.</translation>
    </message>
    <message>
        <source>Groups whose consumers belong to the class.</source>
        <translation>مجموعات ينتمي مستهلكوها إلى الفئة.</translation>
    </message>
    <message>
        <source>A group.</source>
        <translation>مجموعة.</translation>
    </message>
    <message>
        <source>Values of the header field above that put a request into the class.</source>
        <translation>قيم حقل الترويسة أعلاه التي تضع الطلب في الفئة.</translation>
    </message>
    <message>
        <source>A header field&apos;s value.</source>
        <translation>قيمة حقل ترويسة.</translation>
    </message>
    <message>
        <source>Copies a share of the requests to another service of the tenant. Nobody sees its answers, and nobody waits for them.</source>
        <translation>ينسخ نسبة من الطلبات إلى خدمة أخرى للمستأجر. لا يرى أحد إجاباتها ولا ينتظرها.</translation>
    </message>
    <message>
        <source>The id of the service that gets the copies. Empty: none does.</source>
        <translation>معرّف الخدمة التي تتلقى النسخ. فارغ: لا خدمة.</translation>
    </message>
    <message>
        <source>The share of the requests that are copied.</source>
        <translation>نسبة الطلبات المنسوخة.</translation>
    </message>
    <message>
        <source>Only requests of these methods are copied. Empty: all.</source>
        <translation>تُنسخ طلبات هذه الطرق فقط. فارغ: الكل.</translation>
    </message>
    <message>
        <source>A method, in capitals.</source>
        <translation>طريقة، بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>Answers by itself; the upstream is never asked. All policies before it apply, so that a client meets authentication and limits as in earnest.</source>
        <translation>تجيب بنفسها؛ ولا يُسأل الخادم الخلفي أبدًا. تسري كل السياسات قبلها، فيلقى العميل المصادقة والحدود كما في الواقع.</translation>
    </message>
    <message>
        <source>The HTTP status code.</source>
        <translation>رمز حالة HTTP.</translation>
    </message>
    <message>
        <source>The media type of the body.</source>
        <translation>نوع وسائط المتن.</translation>
    </message>
    <message>
        <source>The text of the answer.</source>
        <translation>نص الإجابة.</translation>
    </message>
    <message>
        <source>Further header fields of the answer.</source>
        <translation>حقول ترويسة إضافية للإجابة.</translation>
    </message>
    <message>
        <source>The header field&apos;s value.</source>
        <translation>قيمة حقل الترويسة.</translation>
    </message>
    <message>
        <source>Sends clients elsewhere with a Location; the upstream is never asked. Without any field: from http to https. A request that is already where it would be sent goes on.</source>
        <translation>يرسل العملاء إلى مكان آخر بـ Location؛ ولا يُسأل الخادم الخلفي أبدًا. دون أي حقل: من http إلى https. والطلب الموجود أصلًا حيث يُرسل يتابع طريقه.</translation>
    </message>
    <message>
        <source>301 and 308 are for good and remembered by clients, 302, 303 and 307 for now. 307 and 308 keep the method.</source>
        <translation>301 و308 دائمان ويتذكرهما العملاء، و302 و303 و307 مؤقتة. 307 و308 يُبقيان الطريقة.</translation>
    </message>
    <message>
        <source>https or http, or the one that the request came with.</source>
        <translation>https أو http، أو ما جاء به الطلب.</translation>
    </message>
    <message>
        <source>The host to go to. Empty: the one that was asked for.</source>
        <translation>المضيف المقصود. فارغ: المضيف المطلوب.</translation>
    </message>
    <message>
        <source>The port to go to. 0: the scheme&apos;s own.</source>
        <translation>المنفذ المقصود. 0: منفذ المخطط.</translation>
    </message>
    <message>
        <source>Appends the request&apos;s query.</source>
        <translation>يُلحق استعلام الطلب.</translation>
    </message>
    <message>
        <source>The path to go to instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</source>
        <translation>المسار الكامل المقصود بدل مسار الطلب. فارغ: يبقى ما لم يغيّره أحد الحقلين التاليين.</translation>
    </message>
    <message>
        <source>The beginning of the path that is replaced, in whole segments: /orders takes /orders/1, not /ordersx.</source>
        <translation>بداية المسار التي تُستبدل بمقاطع كاملة: /orders يشمل /orders/1 لا /ordersx.</translation>
    </message>
    <message>
        <source>What the prefix becomes; / takes it away.</source>
        <translation>ما تصير إليه البادئة؛ / يزيلها.</translation>
    </message>
    <message>
        <source>A regular expression (RE2); its first match in the path is replaced. ^ and $ anchor it.</source>
        <translation>تعبير نمطي (RE2)؛ يُستبدل أول تطابق له في المسار. يثبّته ^ و$.</translation>
    </message>
    <message>
        <source>What the match becomes; \1 to \9 are its groups, \0 is all of it.</source>
        <translation>ما يصير إليه التطابق؛ من \1 إلى \9 مجموعاته، و\0 كله.</translation>
    </message>
    <message>
        <source>When a request that failed is sent again. Only what is safe to repeat ever is: idempotent methods without a body under way, and nothing of whose answer has gone to the client.</source>
        <translation>متى يُرسل الطلب المخفق من جديد. فقط ما تكراره آمن: طرق متماثلة الأثر دون متن جارٍ، وما لم يصل شيء من إجابته إلى العميل.</translation>
    </message>
    <message>
        <source>Further tries after the first. 0: none.</source>
        <translation>محاولات إضافية بعد الأولى. 0: لا شيء.</translation>
    </message>
    <message>
        <source>What is taken for a failure. connect-failure: no connection; reset: closed before it answered; timeout: no answer in time.</source>
        <translation>ما يُعد إخفاقًا. connect-failure: لا اتصال؛ reset: أُغلق قبل الإجابة؛ timeout: لا إجابة في الوقت.</translation>
    </message>
    <message>
        <source>A kind of failure.</source>
        <translation>نوع من الإخفاق.</translation>
    </message>
    <message>
        <source>Answers that are taken for failures, such as 502, 503 and 504.</source>
        <translation>الإجابات التي تُعد إخفاقات، مثل 502 و503 و504.</translation>
    </message>
    <message>
        <source>How long each try may take to its answer&apos;s head. 0s: the response timeout.</source>
        <translation>المدة القصوى لكل محاولة حتى رأس الإجابة. 0s: مهلة الاستجابة.</translation>
    </message>
    <message>
        <source>When a try has had no answer&apos;s head for so long, another target gets a copy, and whichever answers first is the client&apos;s. Counts as a retry in the service&apos;s retry budget. 0s: never.</source>
        <translation>عندما تمضي هذه المدة دون رأس إجابة يتلقى هدف آخر نسخة، وأول من يجيب فإجابته للعميل. تُحتسب من رصيد إعادة المحاولة للخدمة. 0s: أبدًا.</translation>
    </message>
    <message>
        <source>The most that is waited before the second try; doubled each time. The pause itself is chosen at random below it.</source>
        <translation>أقصى انتظار قبل المحاولة الثانية؛ يتضاعف كل مرة. ويُختار التوقف نفسه عشوائيًا دونه.</translation>
    </message>
    <message>
        <source>The most that is ever waited between two tries.</source>
        <translation>أقصى انتظار بين محاولتين.</translation>
    </message>
    <message>
        <source>Changes the path, the query and the host that the upstream gets. It begins with the path that the client asked for and takes the place of the route&apos;s own rewriting.</source>
        <translation>يغيّر المسار والاستعلام والمضيف الذي يتلقاه الخادم الخلفي. يبدأ من المسار الذي طلبه العميل ويحل محل إعادة الكتابة في التوجيه.</translation>
    </message>
    <message>
        <source>The path that the upstream gets instead of the request&apos;s own, whole. Empty: it stays, unless one of the next two changes it.</source>
        <translation>المسار الكامل الذي يتلقاه الخادم الخلفي بدل مسار الطلب. فارغ: يبقى ما لم يغيّره أحد الحقلين التاليين.</translation>
    </message>
    <message>
        <source>Names of query parameters to take out.</source>
        <translation>أسماء معاملات الاستعلام المراد إزالتها.</translation>
    </message>
    <message>
        <source>Query parameters that replace all of the same name.</source>
        <translation>معاملات استعلام تحل محل كل ما يحمل الاسم نفسه.</translation>
    </message>
    <message>
        <source>The parameter&apos;s value, as text: it is encoded.</source>
        <translation>قيمة المعامل كنص: تُرمَّز.</translation>
    </message>
    <message>
        <source>The Host that the upstream gets, with a port if need be. Empty: as the service has it.</source>
        <translation>قيمة Host التي يتلقاها الخادم الخلفي، مع منفذ عند الحاجة. فارغ: كما في الخدمة.</translation>
    </message>
    <message>
        <source>How long the gateway waits for the upstream, where that is not as the service has it.</source>
        <translation>مدة انتظار البوابة للخادم الخلفي حيث تختلف عما في الخدمة.</translation>
    </message>
    <message>
        <source>For a connection to a target. 0s: the service&apos;s own.</source>
        <translation>للاتصال بهدف. 0s: كما في الخدمة.</translation>
    </message>
    <message>
        <source>Between two pieces of the request that the upstream takes. 0s: the service&apos;s own.</source>
        <translation>بين جزأين من الطلب يأخذهما الخادم الخلفي. 0s: كما في الخدمة.</translation>
    </message>
    <message>
        <source>From the end of the request to the answer&apos;s head, for each try. 0s: the service&apos;s own.</source>
        <translation>من نهاية الطلب إلى رأس الإجابة لكل محاولة. 0s: كما في الخدمة.</translation>
    </message>
    <message>
        <source>Between two pieces of the answer&apos;s body. 0s: the service&apos;s own.</source>
        <translation>بين جزأين من متن الإجابة. 0s: كما في الخدمة.</translation>
    </message>
    <message>
        <source>From the request&apos;s head to the answer&apos;s head, all tries and pauses together. 0s: none.</source>
        <translation>من رأس الطلب إلى رأس الإجابة، كل المحاولات والتوقفات معًا. 0s: لا شيء.</translation>
    </message>
    <message>
        <source>Changes on the way to the upstream.</source>
        <translation>التغييرات في الطريق إلى الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Names of header fields to take out. This comes first.</source>
        <translation>أسماء حقول الترويسة المراد إزالتها. يأتي هذا أولًا.</translation>
    </message>
    <message>
        <source>Header fields that replace all of the same name.</source>
        <translation>حقول ترويسة تحل محل كل ما يحمل الاسم نفسه.</translation>
    </message>
    <message>
        <source>Text, with variables such as ${consumer.id}.</source>
        <translation>نص بمتغيرات مثل ${consumer.id}.</translation>
    </message>
    <message>
        <source>Header fields that are added to those of the same name.</source>
        <translation>حقول ترويسة تُضاف إلى ما يحمل الاسم نفسه.</translation>
    </message>
    <message>
        <source>Changes on the way to the client; also of the gateway&apos;s own answers from here on.</source>
        <translation>التغييرات في الطريق إلى العميل؛ وكذلك لإجابات البوابة نفسها من هنا فصاعدًا.</translation>
    </message>
    <message>
        <source>Who may use the Admin API.</source>
        <translation>من يحق له استخدام واجهة الإدارة.</translation>
    </message>
    <message>
        <source>Names the resource in paths and references: 1 to 63 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;. It cannot be changed later.</source>
        <translation>يسمّي المورد في المسارات والإشارات: من 1 إلى 63 من a-z و0-9 و&apos;.&apos; و&apos;_&apos; و&apos;-&apos;. لا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>What people read; free text.</source>
        <translation>ما يقرؤه الناس؛ نص حر.</translation>
    </message>
    <message>
        <source>What it is for, who owns it.</source>
        <translation>الغرض منه ومن يملكه.</translation>
    </message>
    <message>
        <source>owner may do everything, viewer may only look.</source>
        <translation>يحق لـ owner فعل كل شيء، ولـ viewer المعاينة فقط.</translation>
    </message>
    <message>
        <source>Bearer tokens; stored as hashes.</source>
        <translation>رموز Bearer؛ تُخزَّن كتجزئات.</translation>
    </message>
    <message>
        <source>Names the token.</source>
        <translation>يسمّي الرمز المميز.</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>اتركه فارغًا للإبقاء على المخزَّن.</translation>
    </message>
    <message>
        <source>The hash instead of the secret itself, as sha256:&lt;64 hexadecimal digits&gt;.</source>
        <translation>التجزئة بدل السر نفسه، على الشكل sha256:&lt;64 رقمًا سداسي عشري&gt;.</translation>
    </message>
    <message>
        <source>From then on it is refused.</source>
        <translation>منذ ذلك الحين يُرفض.</translation>
    </message>
    <message>
        <source>Keys and values to find and group resources by.</source>
        <translation>مفاتيح وقيم للعثور على الموارد وتجميعها.</translation>
    </message>
    <message>
        <source>A TLS certificate that listeners use, chosen by server name.</source>
        <translation>شهادة TLS يستخدمها المستمعون، تُختار حسب اسم الخادم.</translation>
    </message>
    <message>
        <source>PEM, the leaf first, then the chain.</source>
        <translation>PEM، الشهادة النهائية أولًا ثم السلسلة.</translation>
    </message>
    <message>
        <source>PEM, not encrypted. Stored sealed; leave empty to keep the stored one.</source>
        <translation>PEM غير معمّى. يُخزَّن مختومًا؛ اتركه فارغًا للإبقاء على المخزَّن.</translation>
    </message>
    <message>
        <source>A path on the gateway&apos;s machine, instead of the certificate itself.</source>
        <translation>مسار على جهاز البوابة بدل الشهادة نفسها.</translation>
    </message>
    <message>
        <source>A path on the gateway&apos;s machine, instead of the key itself.</source>
        <translation>مسار على جهاز البوابة بدل المفتاح نفسه.</translation>
    </message>
    <message>
        <source>The authority&apos;s word that the certificate is not revoked (DER, base64); given to clients that ask for it (stapling). Renew it before it runs out.</source>
        <translation>إفادة جهة التصديق بأن الشهادة غير ملغاة (DER، base64)؛ تُعطى للعملاء الذين يطلبونها (تدبيس). جدّدها قبل انتهائها.</translation>
    </message>
    <message>
        <source>An application or person that calls APIs.</source>
        <translation>تطبيق أو شخص يستدعي واجهات API.</translation>
    </message>
    <message>
        <source>A suspended consumer&apos;s credentials are refused.</source>
        <translation>تُرفض بيانات اعتماد المستهلك الموقوف.</translation>
    </message>
    <message>
        <source>Policies can be for all consumers of a group.</source>
        <translation>يمكن أن تكون السياسات لكل مستهلكي مجموعة.</translation>
    </message>
    <message>
        <source>What the consumer proves who it is with. Secrets are never shown again.</source>
        <translation>ما يثبت به المستهلك هويته. لا تُعرض الأسرار ثانية أبدًا.</translation>
    </message>
    <message>
        <source>Sent by the client. Stored as a hash; leave empty to keep the stored one.</source>
        <translation>يرسله العميل. يُخزَّن كتجزئة؛ اتركه فارغًا للإبقاء على المخزَّن.</translation>
    </message>
    <message>
        <source>Names the credential in logs.</source>
        <translation>يسمّي بيانات الاعتماد في السجلات.</translation>
    </message>
    <message>
        <source>Unique in the tenant; no colon.</source>
        <translation>فريد داخل المستأجر؛ دون نقطتين رأسيتين.</translation>
    </message>
    <message>
        <source>Stored as a slow hash; leave empty to keep the stored one.</source>
        <translation>يُخزَّن كتجزئة بطيئة؛ اتركه فارغًا للإبقاء على المخزَّن.</translation>
    </message>
    <message>
        <source>As pbkdf2-sha256$rounds$salt$hash.</source>
        <translation>على الشكل pbkdf2-sha256$rounds$salt$hash.</translation>
    </message>
    <message>
        <source>Sent by the client.</source>
        <translation>يرسله العميل.</translation>
    </message>
    <message>
        <source>Shared with the client; stored sealed.</source>
        <translation>مشترك مع العميل؛ يُخزَّن مختومًا.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate, 64 hexadecimal digits.</source>
        <translation>SHA-256 للشهادة، 64 رقمًا سداسي عشري.</translation>
    </message>
    <message>
        <source>JSON Web Keys (RFC 7517), inline or by URL.</source>
        <translation>مفاتيح JSON Web Key (RFC 7517)، مضمّنة أو عبر عنوان URL.</translation>
    </message>
    <message>
        <source>Public keys (RFC 7517, section 4). Secret and private members are refused: a gateway that verifies needs none.</source>
        <translation>مفاتيح عامة (RFC 7517، القسم 4). تُرفض الأعضاء السرية والخاصة: البوابة التي تتحقق لا تحتاج إليها.</translation>
    </message>
    <message>
        <source>RSA, EC or OKP; never oct, which is a secret.</source>
        <translation>RSA أو EC أو OKP؛ ولا oct أبدًا لأنه سر.</translation>
    </message>
    <message>
        <source>Names the key in a token&apos;s header.</source>
        <translation>يسمّي المفتاح في ترويسة الرمز المميز.</translation>
    </message>
    <message>
        <source>What the key is for.</source>
        <translation>الغرض من المفتاح.</translation>
    </message>
    <message>
        <source>The one algorithm the key is for, as RS256.</source>
        <translation>الخوارزمية الوحيدة للمفتاح، مثل RS256.</translation>
    </message>
    <message>
        <source>What may be done with the key.</source>
        <translation>ما يجوز فعله بالمفتاح.</translation>
    </message>
    <message>
        <source>Of an RSA key, base64url.</source>
        <translation>لمفتاح RSA، بترميز base64url.</translation>
    </message>
    <message>
        <source>Of an EC or OKP key.</source>
        <translation>لمفتاح EC أو OKP.</translation>
    </message>
    <message>
        <source>A coordinate, base64url.</source>
        <translation>إحداثية، بترميز base64url.</translation>
    </message>
    <message>
        <source>The chain, base64 DER.</source>
        <translation>السلسلة، DER بترميز base64.</translation>
    </message>
    <message>
        <source>Of the certificate, base64url.</source>
        <translation>للشهادة، بترميز base64url.</translation>
    </message>
    <message>
        <source>Where the chain is published; never fetched.</source>
        <translation>مكان نشر السلسلة؛ لا تُجلب أبدًا.</translation>
    </message>
    <message>
        <source>As the Web Cryptography API writes it.</source>
        <translation>كما تكتبها Web Cryptography API.</translation>
    </message>
    <message>
        <source>Where the key set is published.</source>
        <translation>مكان نشر مجموعة المفاتيح.</translation>
    </message>
    <message>
        <source>An address and port where the gateway takes requests.</source>
        <translation>عنوان ومنفذ تستقبل عليهما البوابة الطلبات.</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine alone; 0.0.0.0: all IPv4 addresses; [::] as :: for all.</source>
        <translation>127.0.0.1: هذا الجهاز وحده؛ 0.0.0.0: كل عناوين IPv4؛ [::] تُكتب :: للكل.</translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation>0 يأخذ أي منفذ حر.</translation>
    </message>
    <message>
        <source>A disabled listener is closed.</source>
        <translation>المستمع المعطّل مغلق.</translation>
    </message>
    <message>
        <source>What is spoken, best first: over TLS the client and the listener agree (ALPN); without TLS, HTTP/2 is told by how a client begins.</source>
        <translation>ما يُتكلَّم به، الأفضل أولًا: عبر TLS يتفق العميل والمستمع (ALPN)؛ ودون TLS يُعرف HTTP/2 من بداية العميل.</translation>
    </message>
    <message>
        <source>Proxies and load balancers in front of this listener. What they say of the client, its address and whether it came by TLS, is believed; nobody else is.</source>
        <translation>الوكلاء وموازنات الحِمل أمام هذا المستمع. يُصدَّق ما تقوله عن العميل، عنوانه وهل جاء عبر TLS؛ ولا يُصدَّق غيرها.</translation>
    </message>
    <message>
        <source>In X-Forwarded-For and X-Forwarded-Proto, or in Forwarded (RFC 7239). The other is dropped: a proxy that does not write it lets through what clients invent.</source>
        <translation>في X-Forwarded-For وX-Forwarded-Proto، أو في Forwarded (RFC 7239). يُهمل الآخر: الوكيل الذي لا يكتبه يمرّر ما يختلقه العملاء.</translation>
    </message>
    <message>
        <source>Each connection begins with a PROXY header (version 1 or 2) that names the client, as load balancers send it that pass connections on unread. Only trusted peers may connect then.</source>
        <translation>يبدأ كل اتصال بترويسة PROXY (الإصدار 1 أو 2) تسمّي العميل، كما ترسلها موازنات الحِمل التي تمرّر الاتصالات دون قراءتها. لا يتصل حينئذ إلا الأقران الموثوقون.</translation>
    </message>
    <message>
        <source>What one client may ask of this listener. A change holds for new connections.</source>
        <translation>ما يجوز لعميل واحد طلبه من هذا المستمع. يسري التغيير على الاتصالات الجديدة.</translation>
    </message>
    <message>
        <source>Open at once from one address (IPv6: one /64), in each worker. Trusted peers are not counted.</source>
        <translation>المفتوحة معًا من عنوان واحد (IPv6: ‏/64 واحد) في كل عامل. لا يُعد الأقران الموثوقون.</translation>
    </message>
    <message>
        <source>For the whole of a request&apos;s head, and for a PROXY header. A plain number is seconds.</source>
        <translation>لرأس الطلب بأكمله ولترويسة PROXY. الرقم المجرد ثوانٍ.</translation>
    </message>
    <message>
        <source>The longest pause between two pieces of a body that a client sends, or of an answer that it takes. A plain number is seconds.</source>
        <translation>أطول توقف بين جزأين من متن يرسله العميل أو إجابة يأخذها. الرقم المجرد ثوانٍ.</translation>
    </message>
    <message>
        <source>How long a connection stays open without a request. A plain number is seconds.</source>
        <translation>مدة بقاء الاتصال مفتوحًا دون طلب. الرقم المجرد ثوانٍ.</translation>
    </message>
    <message>
        <source>What a client sends or takes while it is waited for. Slower ones use up the body timeout as if it were one pause, and are cut off. 0: no bound.</source>
        <translation>ما يرسله العميل أو يأخذه أثناء انتظاره. الأبطأ يستهلك مهلة المتن كأنها توقف واحد ويُقطع. 0: دون حد.</translation>
    </message>
    <message>
        <source>Of a request: its line and fields. More is answered 431.</source>
        <translation>للطلب: سطره وحقوله. يُجاب عن الأكثر بـ 431.</translation>
    </message>
    <message>
        <source>Of a request. More are answered 431.</source>
        <translation>للطلب. يُجاب عن الأكثر بـ 431.</translation>
    </message>
    <message>
        <source>Path and query of a request. More is answered 414.</source>
        <translation>مسار الطلب واستعلامه. يُجاب عن الأكثر بـ 414.</translation>
    </message>
    <message>
        <source>%2F in a path stays as it is, or the request is refused: some servers read it as a slash.</source>
        <translation>يبقى %2F في المسار كما هو أو يُرفض الطلب: تقرؤه بعض الخوادم شرطة مائلة.</translation>
    </message>
    <message>
        <source>An escape that is escaped itself, as %252e in a path, stays as it is, or the request is refused: a server that decodes twice reads something else than the policies do.</source>
        <translation>الترميز المرمّز ثانيةً مثل %252e في المسار يبقى كما هو أو يُرفض الطلب: الخادم الذي يفك الترميز مرتين يقرأ غير ما تقرؤه السياسات.</translation>
    </message>
    <message>
        <source>Header fields such as X_User, which many servers can&apos;t tell from X-User, are dropped, refused, or kept.</source>
        <translation>حقول الترويسة مثل X_User التي لا تميّزها خوادم كثيرة عن X-User تُهمل أو تُرفض أو تُبقى.</translation>
    </message>
    <message>
        <source>Without it the listener speaks plain HTTP.</source>
        <translation>دونه يتكلم المستمع HTTP غير معمّى.</translation>
    </message>
    <message>
        <source>The first one answers when no name fits.</source>
        <translation>يجيب الأول عندما لا يطابق أي اسم.</translation>
    </message>
    <message>
        <source>Clients that speak less are refused.</source>
        <translation>يُرفض العملاء الذين يتكلمون إصدارًا أقل.</translation>
    </message>
    <message>
        <source>Mutual TLS: clients show a certificate of these authorities, or the handshake fails.</source>
        <translation>TLS متبادل: يعرض العملاء شهادة من هذه الجهات وإلا تخفق المصافحة.</translation>
    </message>
    <message>
        <source>optional: a certificate is verified when one is shown; required: without one there is no connection.</source>
        <translation>optional: تُتحقق الشهادة عند عرضها؛ required: لا اتصال دونها.</translation>
    </message>
    <message>
        <source>PEM certificates of the authorities that issue for clients.</source>
        <translation>شهادات PEM لجهات التصديق التي تُصدر للعملاء.</translation>
    </message>
    <message>
        <source>PEM lists of revoked certificates (CRL), one for each authority that issues for clients. A client whose issuer has no list here is refused.</source>
        <translation>قوائم PEM للشهادات الملغاة (CRL)، واحدة لكل جهة تُصدر للعملاء. يُرفض العميل الذي ليس لجهة إصداره قائمة هنا.</translation>
    </message>
    <message>
        <source>A rule that requests go through.</source>
        <translation>قاعدة تمر بها الطلبات.</translation>
    </message>
    <message>
        <source>What the policy does.</source>
        <translation>ما تفعله السياسة.</translation>
    </message>
    <message>
        <source>Which requests the policy is for. The nearest one of a kind wins, unless the kind adds up.</source>
        <translation>أي الطلبات تخصها السياسة. الأقرب من النوع الواحد يفوز ما لم يكن النوع تراكميًا.</translation>
    </message>
    <message>
        <source>All requests.</source>
        <translation>كل الطلبات.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>المستأجر.</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>الخدمة.</translation>
    </message>
    <message>
        <source>The route.</source>
        <translation>التوجيه.</translation>
    </message>
    <message>
        <source>The consumer.</source>
        <translation>المستهلك.</translation>
    </message>
    <message>
        <source>The group.</source>
        <translation>المجموعة.</translation>
    </message>
    <message>
        <source>A disabled policy does nothing.</source>
        <translation>السياسة المعطّلة لا تفعل شيئًا.</translation>
    </message>
    <message>
        <source>enforce refuses; report only counts and logs what would have been refused.</source>
        <translation>enforce يرفض؛ وreport يعد ويسجل فقط ما كان سيُرفض.</translation>
    </message>
    <message>
        <source>Refused clients are told neither the policy nor why.</source>
        <translation>لا يُخبَر العملاء المرفوضون بالسياسة ولا بالسبب.</translation>
    </message>
    <message>
        <source>As the kind&apos;s schema says.</source>
        <translation>كما يقول مخطط النوع.</translation>
    </message>
    <message>
        <source>A named set of permissions; kept for later versions.</source>
        <translation>مجموعة أذونات مسمّاة؛ محفوظة لإصدارات لاحقة.</translation>
    </message>
    <message>
        <source>What holders may do.</source>
        <translation>ما يحق لحامليها فعله.</translation>
    </message>
    <message>
        <source>Which requests go to a service.</source>
        <translation>أي الطلبات تذهب إلى خدمة.</translation>
    </message>
    <message>
        <source>The service that requests go to.</source>
        <translation>الخدمة التي تذهب إليها الطلبات.</translation>
    </message>
    <message>
        <source>A disabled route is not served.</source>
        <translation>التوجيه المعطّل لا يُخدم.</translation>
    </message>
    <message>
        <source>What a request must be like; everything that is given must hold.</source>
        <translation>ما يجب أن يكون عليه الطلب؛ يجب أن يتحقق كل ما ذُكر.</translation>
    </message>
    <message>
        <source>Any of these: exact names, or *.example.com. None: any host.</source>
        <translation>أي من هذه: أسماء تامة، أو *.example.com. لا شيء: أي مضيف.</translation>
    </message>
    <message>
        <source>Any of these. None: any path.</source>
        <translation>أي من هذه. لا شيء: أي مسار.</translation>
    </message>
    <message>
        <source>/orders takes /orders and all below it.</source>
        <translation>‏/orders يشمل /orders وكل ما تحته.</translation>
    </message>
    <message>
        <source>This path alone.</source>
        <translation>هذا المسار وحده.</translation>
    </message>
    <message>
        <source>/orders/{id}: a parameter takes one segment.</source>
        <translation>‏/orders/{id}: يشمل المعامل مقطعًا واحدًا.</translation>
    </message>
    <message>
        <source>Any of these. None: any method.</source>
        <translation>أي من هذه. لا شيء: أي طريقة.</translation>
    </message>
    <message>
        <source>All of these.</source>
        <translation>كل هذه.</translation>
    </message>
    <message>
        <source>Of the header.</source>
        <translation>الخاص بالترويسة.</translation>
    </message>
    <message>
        <source>The exact value.</source>
        <translation>القيمة التامة.</translation>
    </message>
    <message>
        <source>A regular expression (RE2) for the whole value.</source>
        <translation>تعبير نمطي (RE2) للقيمة بأكملها.</translation>
    </message>
    <message>
        <source>Any value.</source>
        <translation>أي قيمة.</translation>
    </message>
    <message>
        <source>Of the parameter.</source>
        <translation>الخاص بالمعامل.</translation>
    </message>
    <message>
        <source>Of routes that take the same request, the one with the highest number serves it.</source>
        <translation>من التوجيهات التي تأخذ الطلب نفسه يخدمه صاحب أعلى رقم.</translation>
    </message>
    <message>
        <source>Whose requests are refused first (503 with Retry-After) when a worker comes near its limits of requests under way, memory or lag: low at 70 % of a limit, normal at 85 %, high at all of it, critical never.</source>
        <translation>من تُرفض طلباته أولًا (503 مع Retry-After) عندما يقترب عامل من حدوده للطلبات الجارية أو الذاكرة أو التأخر: low عند 70 % من الحد، وnormal عند 85 %، وhigh عند الحد كله، وcritical أبدًا.</translation>
    </message>
    <message>
        <source>How the path is changed on its way to the upstream.</source>
        <translation>كيف يتغير المسار في طريقه إلى الخادم الخلفي.</translation>
    </message>
    <message>
        <source>/orders/1 on the prefix /orders becomes /1.</source>
        <translation>‏/orders/1 على البادئة /orders يصير /1.</translation>
    </message>
    <message>
        <source>Takes the matched prefix&apos;s place.</source>
        <translation>يحل محل البادئة المطابقة.</translation>
    </message>
    <message>
        <source>A named secret that other resources refer to.</source>
        <translation>سر مسمّى تشير إليه موارد أخرى.</translation>
    </message>
    <message>
        <source>Stored sealed; leave empty to keep the stored one.</source>
        <translation>يُخزَّن مختومًا؛ اتركه فارغًا للإبقاء على المخزَّن.</translation>
    </message>
    <message>
        <source>One version of an API and the upstream behind it.</source>
        <translation>إصدار من واجهة API والخادم الخلفي وراءه.</translation>
    </message>
    <message>
        <source>Of the API, such as 1 or 2026-01.</source>
        <translation>إصدار الواجهة، مثل 1 أو 2026-01.</translation>
    </message>
    <message>
        <source>A draft is not served; a deprecated service says so in each answer; a retired one answers 410.</source>
        <translation>المسودة لا تُخدم؛ والخدمة المهملة تقول ذلك في كل إجابة؛ والمسحوبة تجيب بـ 410.</translation>
    </message>
    <message>
        <source>When a deprecated service will be retired; told to clients in the Sunset header (RFC 8594).</source>
        <translation>متى تُسحب الخدمة المهملة؛ يُخبَر العملاء في ترويسة Sunset (RFC 8594).</translation>
    </message>
    <message>
        <source>Where requests go, and how.</source>
        <translation>إلى أين تذهب الطلبات وكيف.</translation>
    </message>
    <message>
        <source>Places that serve this API.</source>
        <translation>الأماكن التي تخدم هذه الواجهة.</translation>
    </message>
    <message>
        <source>Where requests go: http:// or https:// with host, port and base path; internal://echo is the gateway&apos;s built-in echo. A host such as _http._tcp.example.com is found by its SRV records.</source>
        <translation>إلى أين تذهب الطلبات: http:// أو https:// مع المضيف والمنفذ والمسار الأساسي؛ وinternal://echo صدى البوابة المدمج. ومضيف مثل _http._tcp.example.com يُعثر عليه بسجلات SRV.</translation>
    </message>
    <message>
        <source>Share of the requests, against the other targets&apos; weights; 0 takes none.</source>
        <translation>نسبة الطلبات مقابل أوزان الأهداف الأخرى؛ 0 لا يأخذ شيئًا.</translation>
    </message>
    <message>
        <source>Targets of a higher tier get requests only while none of a lower one is up.</source>
        <translation>لا تتلقى أهداف الطبقة الأعلى طلبات إلا إذا لم يعمل أي هدف من طبقة أدنى.</translation>
    </message>
    <message>
        <source>How a target is chosen. power-of-two takes the less busy of two by chance; hash sends what has a key in common to the same target.</source>
        <translation>كيف يُختار الهدف. power-of-two يأخذ الأقل انشغالًا من اثنين عشوائيين؛ وhash يرسل ما له مفتاح مشترك إلى الهدف نفسه.</translation>
    </message>
    <message>
        <source>For load balancing by hash: what requests have in common that go to the same target. A request without it goes anywhere.</source>
        <translation>للموازنة بالتجزئة: ما تشترك فيه الطلبات التي تذهب إلى الهدف نفسه. والطلب دونه يذهب إلى أي مكان.</translation>
    </message>
    <message>
        <source>Where the key is taken from.</source>
        <translation>من أين يؤخذ المفتاح.</translation>
    </message>
    <message>
        <source>Of the header or cookie.</source>
        <translation>الخاص بالترويسة أو ملف تعريف الارتباط.</translation>
    </message>
    <message>
        <source>What the targets speak. h2 is HTTP/2: agreed over TLS, known beforehand without it; gRPC needs it. auto takes what TLS agrees on, and HTTP/1.1 without TLS.</source>
        <translation>ما تتكلمه الأهداف. h2 هو HTTP/2: متفق عليه عبر TLS، ومعروف مسبقًا دونه؛ ويحتاجه gRPC. وauto يأخذ ما يتفق عليه TLS، وHTTP/1.1 دون TLS.</translation>
    </message>
    <message>
        <source>Sends the Host header that the client sent instead of the target&apos;s.</source>
        <translation>يرسل ترويسة Host التي أرسلها العميل بدل ترويسة الهدف.</translation>
    </message>
    <message>
        <source>Tells the upstream of the client in the standard&apos;s Forwarded header (RFC 7239) too, beside X-Forwarded-For, -Proto and -Host.</source>
        <translation>يخبر الخادم الخلفي بالعميل في ترويسة Forwarded المعيارية (RFC 7239) أيضًا إضافة إلى X-Forwarded-For و-Proto و-Host.</translation>
    </message>
    <message>
        <source>Connections to the targets begin with a PROXY header that names the client. A connection then serves one client&apos;s connection alone, and only HTTP/1.1.</source>
        <translation>تبدأ الاتصالات بالأهداف بترويسة PROXY تسمّي العميل. يخدم الاتصال حينئذ اتصال عميل واحد فقط، وبـ HTTP/1.1 فقط.</translation>
    </message>
    <message>
        <source>To connect, TLS included, or to wait for a free connection. A plain number is seconds.</source>
        <translation>للاتصال، شاملًا TLS، أو لانتظار اتصال حر. الرقم المجرد ثوانٍ.</translation>
    </message>
    <message>
        <source>Between two pieces of the request that the upstream takes. A plain number is seconds.</source>
        <translation>بين جزأين من الطلب يأخذهما الخادم الخلفي. الرقم المجرد ثوانٍ.</translation>
    </message>
    <message>
        <source>From the request to the answer&apos;s head. A plain number is seconds.</source>
        <translation>من الطلب إلى رأس الإجابة. الرقم المجرد ثوانٍ.</translation>
    </message>
    <message>
        <source>Between two pieces of the answer. A plain number is seconds.</source>
        <translation>بين جزأين من الإجابة. الرقم المجرد ثوانٍ.</translation>
    </message>
    <message>
        <source>Further tries when nothing was sent yet, or when a kept connection turned out to be closed.</source>
        <translation>محاولات إضافية عندما لم يُرسل شيء بعد أو تبيّن أن اتصالًا محفوظًا مغلق.</translation>
    </message>
    <message>
        <source>At most this many to each target, from each worker.</source>
        <translation>هذا العدد على الأكثر لكل هدف من كل عامل.</translation>
    </message>
    <message>
        <source>At most this many wait for a connection, in each worker; more are answered 503.</source>
        <translation>هذا العدد على الأكثر ينتظر اتصالًا في كل عامل؛ ويُجاب عن الأكثر بـ 503.</translation>
    </message>
    <message>
        <source>How long a request waits for a connection when there are as many as may be; then it is answered 503. A plain number is seconds.</source>
        <translation>مدة انتظار الطلب لاتصال عند بلوغ العدد الأقصى؛ ثم يُجاب بـ 503. الرقم المجرد ثوانٍ.</translation>
    </message>
    <message>
        <source>Retries are at most this share of the requests, in percent, so that an upstream in trouble does not get more work; ten a second are allowed in any case. 100: no bound.</source>
        <translation>إعادات المحاولة هذه النسبة المئوية من الطلبات على الأكثر، كي لا يتحمل خادم خلفي متعثر عملًا أكثر؛ ويُسمح بعشر في الثانية دائمًا. 100: دون حد.</translation>
    </message>
    <message>
        <source>Asks each target whether it is well. One that is not gets no requests while others are.</source>
        <translation>يسأل كل هدف عن سلامته. غير السليم لا يتلقى طلبات ما دام غيره سليمًا.</translation>
    </message>
    <message>
        <source>http asks with GET and looks at the status; tcp is content with a connection (and TLS).</source>
        <translation>http يسأل بـ GET وينظر إلى الحالة؛ وtcp يكتفي باتصال (وTLS).</translation>
    </message>
    <message>
        <source>Behind the target&apos;s base path.</source>
        <translation>بعد المسار الأساسي للهدف.</translation>
    </message>
    <message>
        <source>Sent instead of the target&apos;s.</source>
        <translation>يُرسل بدل الخاص بالهدف.</translation>
    </message>
    <message>
        <source>The lowest status of a target that is well.</source>
        <translation>أدنى حالة لهدف سليم.</translation>
    </message>
    <message>
        <source>The highest.</source>
        <translation>أعلى حالة.</translation>
    </message>
    <message>
        <source>From one check to the next, for all workers together. A plain number is seconds.</source>
        <translation>من فحص إلى التالي، لكل العمال معًا. الرقم المجرد ثوانٍ.</translation>
    </message>
    <message>
        <source>For the whole of a check. A plain number is seconds.</source>
        <translation>للفحص بأكمله. الرقم المجرد ثوانٍ.</translation>
    </message>
    <message>
        <source>Good checks in a row that bring a target back.</source>
        <translation>عدد الفحوص الناجحة المتتالية التي تعيد الهدف.</translation>
    </message>
    <message>
        <source>Bad checks in a row that take a target away; the first check of all decides by itself.</source>
        <translation>عدد الفحوص المخفقة المتتالية التي تُخرج الهدف؛ والفحص الأول يقرر وحده.</translation>
    </message>
    <message>
        <source>What requests meet counts too: a target on which many in a row fail gets none for a while.</source>
        <translation>ما تلقاه الطلبات يُحتسب أيضًا: الهدف الذي يخفق عليه كثير متتالٍ لا يتلقى شيئًا لمدة.</translation>
    </message>
    <message>
        <source>Requests in a row that failed: not connected, no answer in time, closed early, or one of the statuses. 0: never.</source>
        <translation>الطلبات المخفقة المتتالية: دون اتصال، أو دون إجابة في الوقت، أو مغلقة مبكرًا، أو بإحدى الحالات. 0: أبدًا.</translation>
    </message>
    <message>
        <source>Answers that count as failures.</source>
        <translation>الإجابات التي تُعد إخفاقات.</translation>
    </message>
    <message>
        <source>For how long, the first time; each time in a row longer by as much. A plain number is seconds.</source>
        <translation>المدة في المرة الأولى؛ وتزداد بالقدر نفسه في كل مرة متتالية. الرقم المجرد ثوانٍ.</translation>
    </message>
    <message>
        <source>No longer than this. A plain number is seconds.</source>
        <translation>لا أطول من هذا. الرقم المجرد ثوانٍ.</translation>
    </message>
    <message>
        <source>Of the service&apos;s targets at the same time, in percent.</source>
        <translation>من أهداف الخدمة في الوقت نفسه، بالمئة.</translation>
    </message>
    <message>
        <source>A target that comes back gets its share of the requests little by little over this time. 0: at once. A plain number is seconds.</source>
        <translation>الهدف العائد يتلقى حصته من الطلبات شيئًا فشيئًا خلال هذه المدة. 0: فورًا. الرقم المجرد ثوانٍ.</translation>
    </message>
    <message>
        <source>For https targets.</source>
        <translation>لأهداف https.</translation>
    </message>
    <message>
        <source>Refuses certificates that are not trusted or not for this name.</source>
        <translation>يرفض الشهادات غير الموثوقة أو التي ليست لهذا الاسم.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s.</source>
        <translation>شهادات PEM يوثق بها بدل شهادات النظام.</translation>
    </message>
    <message>
        <source>Asked for (SNI) and verified instead of the target&apos;s host.</source>
        <translation>يُطلب (SNI) ويُتحقق منه بدل مضيف الهدف.</translation>
    </message>
    <message>
        <source>Shown to targets that ask for one (mutual TLS); a certificate of the tenant, with its key.</source>
        <translation>تُعرض على الأهداف التي تطلبها (TLS متبادل)؛ شهادة للمستأجر مع مفتاحها.</translation>
    </message>
    <message>
        <source>SHA-256 of public keys (SPKI, base64). When there are any, one of them must be in the chain that the target shows, whatever else is trusted.</source>
        <translation>SHA-256 لمفاتيح عامة (SPKI، base64). إن وُجدت وجب أن يكون أحدها في السلسلة التي يعرضها الهدف أيًا كان الموثوق غيره.</translation>
    </message>
    <message>
        <source>Describes the API; kept and shown.</source>
        <translation>يصف الواجهة؛ يُحفظ ويُعرض.</translation>
    </message>
    <message>
        <source>A team with its own services, routes, consumers, policies and quotas.</source>
        <translation>فريق له خدماته وتوجيهاته ومستهلكوه وسياساته وحصصه.</translation>
    </message>
    <message>
        <source>A suspended tenant&apos;s routes answer 403.</source>
        <translation>توجيهات المستأجر الموقوف تجيب بـ 403.</translation>
    </message>
    <message>
        <source>Names that belong to this tenant alone, such as api.acme.example or *.acme.example. No other tenant&apos;s route can use them.</source>
        <translation>أسماء تخص هذا المستأجر وحده، مثل api.acme.example أو *.acme.example. لا يستطيع أي توجيه لمستأجر آخر استخدامها.</translation>
    </message>
    <message>
        <source>Prefixes that belong to this tenant alone, such as /acme.</source>
        <translation>بادئات تخص هذا المستأجر وحده، مثل /acme.</translation>
    </message>
    <message>
        <source>Signed token (JWT)</source>
        <translation>رمز موقّع (JWT)</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>المُصدِرون</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>الجماهير</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>الخوارزميات</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>عنوان المفاتيح</translation>
    </message>
    <message>
        <source>Keys as PEM</source>
        <translation>المفاتيح بصيغة PEM</translation>
    </message>
    <message>
        <source>Keys as JSON</source>
        <translation>المفاتيح بصيغة JSON</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>السر المشترك</translation>
    </message>
    <message>
        <source>Secret is written as</source>
        <translation>صيغة كتابة السر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>نوع الرمز</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Any JWT</source>
        <translation>أي JWT</translation>
    </message>
    <message>
        <source>Access tokens only (RFC 9068)</source>
        <translation>رموز الوصول فقط (RFC 9068)</translation>
    </message>
    <message>
        <source>Required claims</source>
        <translation>المطالبات الإلزامية</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>انحراف الساعة</translation>
    </message>
    <message>
        <source>Oldest token</source>
        <translation>أقدم رمز</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>By a credential (JWT subject)</source>
        <translation>ببيانات اعتماد (موضوع JWT)</translation>
    </message>
    <message>
        <source>By its id</source>
        <translation>بمعرّفه</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>Claim for the consumer</source>
        <translation>مطالبة المستهلك</translation>
    </message>
    <message>
        <source>Claim for groups</source>
        <translation>مطالبة المجموعات</translation>
    </message>
    <message>
        <source>Claims for the upstream</source>
        <translation>المطالبات للخادم الخلفي</translation>
    </message>
    <message>
        <source>Published keys</source>
        <translation>المفاتيح المنشورة</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>مفتاح غير معروف</translation>
    </message>
    <message>
        <source>Kept while unreachable</source>
        <translation>تُحفظ عند تعذّر الوصول</translation>
    </message>
    <message>
        <source>Remembered tokens</source>
        <translation>الرموز المحفوظة</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Remembered for</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>قواعد الوصول</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Tells callers by a signed token (RFC 7519, RFC 8725, RFC 9068) of an issuer that is trusted. Without an issuer no token is good.</source>
        <translation>يعرف المتصلين برمز موقّع (RFC 7519 وRFC 8725 وRFC 9068) من مُصدِر موثوق. من دون مُصدِر لا يصلح أي رمز.</translation>
    </message>
    <message>
        <source>Whose tokens are taken.</source>
        <translation>رموز من تُقبل.</translation>
    </message>
    <message>
        <source>Who issues tokens, and the keys that prove it.</source>
        <translation>من يُصدر الرموز، والمفاتيح التي تثبت ذلك.</translation>
    </message>
    <message>
        <source>What the token&apos;s iss must be, letter for letter.</source>
        <translation>ما يجب أن يكون عليه iss الرمز حرفًا بحرف.</translation>
    </message>
    <message>
        <source>One of these must be in the token&apos;s aud. Empty: only tokens without aud are taken, since any other is for somebody else.</source>
        <translation>يجب أن يكون أحدها في aud الرمز. فارغ: لا تُقبل إلا الرموز بلا aud، فما عداها لغيرك.</translation>
    </message>
    <message>
        <source>A name of this API, as the issuer knows it.</source>
        <translation>اسم لهذه الواجهة كما يعرفه المُصدِر.</translation>
    </message>
    <message>
        <source>How tokens may be signed. What a token says of itself never widens this, nor what a key is for.</source>
        <translation>كيف يجوز توقيع الرموز. ما يقوله الرمز عن نفسه لا يوسّع ذلك أبدًا، ولا غرض المفتاح.</translation>
    </message>
    <message>
        <source>A signature algorithm of RFC 7518 or RFC 8037.</source>
        <translation>خوارزمية توقيع من RFC 7518 أو RFC 8037.</translation>
    </message>
    <message>
        <source>Where the issuer publishes its key set (jwks_uri). By https, but for this machine itself.</source>
        <translation>حيث ينشر المُصدِر مجموعة مفاتيحه (jwks_uri). عبر https إلا لهذا الجهاز نفسه.</translation>
    </message>
    <message>
        <source>A key set of the tenant, or of the gateway.</source>
        <translation>مجموعة مفاتيح للمستأجر أو للبوابة.</translation>
    </message>
    <message>
        <source>Public keys or certificates, one after another. Certificates&apos; names and dates are not looked at.</source>
        <translation>مفاتيح عامة أو شهادات، واحدة تلو الأخرى. لا يُنظر في أسماء الشهادات وتواريخها.</translation>
    </message>
    <message>
        <source>Public JSON Web Keys (RFC 7517). Secret and private ones are refused.</source>
        <translation>مفاتيح JSON Web عامة (RFC 7517). تُرفض السرية والخاصة.</translation>
    </message>
    <message>
        <source>A JSON Web Key.</source>
        <translation>مفتاح JSON Web.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, that tokens of HS256 to HS512 are signed with; 32, 48 or 64 bytes at least.</source>
        <translation>السر، للمستأجر أو للبوابة، الذي تُوقَّع به رموز HS256 إلى HS512؛ 32 أو 48 أو 64 بايتًا على الأقل.</translation>
    </message>
    <message>
        <source>What the secret&apos;s value holds: the bytes themselves, or base64url of them.</source>
        <translation>ما تحمله قيمة السر: البايتات نفسها أو ترميز base64url لها.</translation>
    </message>
    <message>
        <source>The header field that carries the token: Authorization with the scheme Bearer, others with or without. Empty: none.</source>
        <translation>حقل الترويسة الذي يحمل الرمز: Authorization مع المخطط Bearer، وغيره معه أو بدونه. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>The cookie that may carry the token instead. Empty: none. Browsers send cookies by themselves: mind forged requests from other sites.</source>
        <translation>ملف تعريف الارتباط الذي يجوز أن يحمل الرمز بدلًا من ذلك. فارغ: لا شيء. ترسل المتصفحات هذه الملفات من تلقاء نفسها: احذر الطلبات المزوّرة من مواقع أخرى.</translation>
    </message>
    <message>
        <source>The query parameter that may carry the token instead. Empty: none. Addresses end up in histories and logs; a header field is safer.</source>
        <translation>معامل الاستعلام الذي يجوز أن يحمل الرمز بدلًا من ذلك. فارغ: لا شيء. تنتهي العناوين في السجلات؛ حقل الترويسة أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Takes the token out of the request before it goes to the upstream.</source>
        <translation>يزيل الرمز من الطلب قبل ذهابه إلى الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Lets requests without a token pass as anonymous. Bad tokens are refused all the same. Also the way to accept either of two kinds: make the first one optional.</source>
        <translation>يدع الطلبات بلا رمز تمر كمجهولة. تُرفض الرموز السيئة مع ذلك. وهي أيضًا طريقة قبول أحد نوعين: اجعل الأول اختياريًا.</translation>
    </message>
    <message>
        <source>Access tokens say by their type (at+jwt) that they are, and carry all claims of RFC 9068: no ID token passes for one.</source>
        <translation>تصرّح رموز الوصول بنوعها (at+jwt) وتحمل جميع مطالبات RFC 9068: لا يمر رمز هوية على أنه منها.</translation>
    </message>
    <message>
        <source>What a token must carry besides its issuer.</source>
        <translation>ما يجب أن يحمله الرمز إلى جانب مُصدِره.</translation>
    </message>
    <message>
        <source>A claim&apos;s name.</source>
        <translation>اسم مطالبة.</translation>
    </message>
    <message>
        <source>By how much clocks may differ, at most five minutes.</source>
        <translation>مقدار اختلاف الساعات المسموح، خمس دقائق على الأكثر.</translation>
    </message>
    <message>
        <source>How long after its iat a token is taken, whatever its exp says. 0s: no bound.</source>
        <translation>كم من الوقت بعد iat يُقبل الرمز مهما قال exp. ‏0s: بلا حد.</translation>
    </message>
    <message>
        <source>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</source>
        <translation>كيف يقود الرمز الصالح إلى مستهلك. تسمّي بيانات الاعتماد من نوع موضوع JWT المُصدِر والموضوع؛ والمعرّف هو معرّف المستهلك. ومن دونه يمكن لكل حامل رمز صالح أن يتصل.</translation>
    </message>
    <message>
        <source>The claim that names the consumer. One that begins with / is a path into the claims, as /user/id.</source>
        <translation>المطالبة التي تسمّي المستهلك. ما يبدأ بـ / هو مسار داخل المطالبات، مثل ‎/user/id.</translation>
    </message>
    <message>
        <source>The claim with groups, a list or a text with spaces, that the upstream is told beside the consumer&apos;s own. Empty: none.</source>
        <translation>المطالبة التي فيها المجموعات، قائمة أو نص بمسافات، تُبلَّغ للخادم الخلفي إلى جانب مجموعات المستهلك. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>Claims that the upstream gets as header fields. What clients put there themselves is taken out.</source>
        <translation>مطالبات يتلقاها الخادم الخلفي كحقول ترويسة. يُزال ما يضعه العملاء بأنفسهم هناك.</translation>
    </message>
    <message>
        <source>A claim and its header field.</source>
        <translation>مطالبة وحقل الترويسة الخاص بها.</translation>
    </message>
    <message>
        <source>Its name, or a path as /realm_access/roles.</source>
        <translation>اسمها، أو مسار مثل ‎/realm_access/roles.</translation>
    </message>
    <message>
        <source>The header field that carries it.</source>
        <translation>حقل الترويسة الذي يحملها.</translation>
    </message>
    <message>
        <source>Published keys are not read anew before, however short their max-age.</source>
        <translation>لا تُقرأ المفاتيح المنشورة من جديد قبل ذلك مهما قصر max-age.</translation>
    </message>
    <message>
        <source>Published keys are read anew by then, however long their max-age.</source>
        <translation>تُقرأ المفاتيح المنشورة من جديد بحلول ذلك مهما طال max-age.</translation>
    </message>
    <message>
        <source>A token of a key that is not known makes the keys be read once more, at most every so often.</source>
        <translation>رمز بمفتاح غير معروف يجعل المفاتيح تُقرأ مرة أخرى، بهذا التواتر على الأكثر.</translation>
    </message>
    <message>
        <source>How long the last good keys stay in force when their address fails.</source>
        <translation>كم تبقى آخر المفاتيح الصالحة نافذة عند تعطّل عنوانها.</translation>
    </message>
    <message>
        <source>How many good tokens are remembered, so that their signature is checked once. 0: none.</source>
        <translation>عدد الرموز الصالحة التي تُحفظ لتُفحص تواقيعها مرة واحدة. 0: لا شيء.</translation>
    </message>
    <message>
        <source>How long, but never longer than the token is good. At most one hour; 0s: not at all.</source>
        <translation>كم من الوقت، ولا يزيد أبدًا عن صلاحية الرمز. ساعة على الأكثر؛ ‏0s: أبدًا.</translation>
    </message>
    <message>
        <source>Allows or refuses requests by rules. The first rule that applies decides.</source>
        <translation>يسمح بالطلبات أو يرفضها وفق قواعد. تقرّر أول قاعدة تنطبق.</translation>
    </message>
    <message>
        <source>Looked at in this order.</source>
        <translation>تُفحص بهذا الترتيب.</translation>
    </message>
    <message>
        <source>One of the rules.</source>
        <translation>إحدى القواعد.</translation>
    </message>
    <message>
        <source>What refusals and explain call it.</source>
        <translation>ما يسمّيها به الرفض والشرح.</translation>
    </message>
    <message>
        <source>An expression (CEL) that comes to true for requests that the rule is for.</source>
        <translation>تعبير (CEL) يكون صحيحًا للطلبات التي تخصّها القاعدة.</translation>
    </message>
    <message>
        <source>What happens to such requests.</source>
        <translation>ما يحدث لمثل هذه الطلبات.</translation>
    </message>
    <message>
        <source>What a refused client is told besides the rule&apos;s name.</source>
        <translation>ما يُبلَّغ به العميل المرفوض إلى جانب اسم القاعدة.</translation>
    </message>
    <message>
        <source>What happens to requests that no rule is for.</source>
        <translation>ما يحدث للطلبات التي لا تخصّها قاعدة.</translation>
    </message>
    <message>
        <source>The token&apos;s iss. Empty: any issuer that the policy trusts.</source>
        <translation>iss الرمز. فارغ: أي مُصدِر تثق به السياسة.</translation>
    </message>
    <message>
        <source>The token&apos;s sub, or what stands in the claim that the policy names.</source>
        <translation>sub الرمز، أو ما في المطالبة التي تسمّيها السياسة.</translation>
    </message>
    <message>
        <source>Earliest reading</source>
        <translation>أبكر قراءة</translation>
    </message>
    <message>
        <source>Latest reading</source>
        <translation>أقصى قراءة</translation>
    </message>
    <message>
        <source>Combined authentication</source>
        <translation>مصادقة مركّبة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>المقبول</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Anonymous callers</source>
        <translation>المستدعون المجهولون</translation>
    </message>
    <message>
        <source>External decision</source>
        <translation>قرار خارجي</translation>
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
        <translation>في الوقت نفسه</translation>
    </message>
    <message>
        <source>Header fields that are sent</source>
        <translation>حقول الترويسة المرسلة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Header fields for the upstream</source>
        <translation>حقول الترويسة للخادم الخلفي</translation>
    </message>
    <message>
        <source>Header fields for who passes</source>
        <translation>حقول الترويسة لمن يمر</translation>
    </message>
    <message>
        <source>Header fields for who is refused</source>
        <translation>حقول الترويسة لمن يُرفض</translation>
    </message>
    <message>
        <source>Pass the refusal&apos;s body on</source>
        <translation>تمرير متن الرفض</translation>
    </message>
    <message>
        <source>Header field of the consumer</source>
        <translation>حقل ترويسة المستهلك</translation>
    </message>
    <message>
        <source>status</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>Client gets</source>
        <translation>ما يتلقاه العميل</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>عند غياب الإجابة</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>السماح بالمرور</translation>
    </message>
    <message>
        <source>Remember who passes</source>
        <translation>تذكّر من يمر</translation>
    </message>
    <message>
        <source>Remember refusals</source>
        <translation>تذكّر حالات الرفض</translation>
    </message>
    <message>
        <source>Remember by</source>
        <translation>التذكّر حسب</translation>
    </message>
    <message>
        <source>And by address</source>
        <translation>وحسب العنوان</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>الإجابات المحفوظة</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>إجابات</translation>
    </message>
    <message>
        <source>Signed request</source>
        <translation>طلب موقّع</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
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
        <translation>يجب توقيعه</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Longest age</source>
        <translation>أقصى عمر</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>فرق الساعة</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>استخدام لمرة واحدة</translation>
    </message>
    <message>
        <source>Nonces, and what is signed</source>
        <translation>قيم nonce وما هو موقّع</translation>
    </message>
    <message>
        <source>Nonces</source>
        <translation>قيم nonce</translation>
    </message>
    <message>
        <source>Nonces, which are required</source>
        <translation>قيم nonce الإلزامية</translation>
    </message>
    <message>
        <source>Checked if signed</source>
        <translation>يُفحص إن كان موقّعًا</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>لا يُنظر فيه</translation>
    </message>
    <message>
        <source>Longest body</source>
        <translation>أطول متن</translation>
    </message>
    <message>
        <source>By credential</source>
        <translation>ببيانات اعتماد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>الأسماء البديلة</translation>
    </message>
    <message>
        <source>Tell the upstream</source>
        <translation>إبلاغ الخادم الخلفي</translation>
    </message>
    <message>
        <source>Access token (OAuth 2.0)</source>
        <translation>رمز وصول (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>استبطان الرموز</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Proves it by</source>
        <translation>الإثبات بواسطة</translation>
    </message>
    <message>
        <source>Authorization: Basic</source>
        <translation>Authorization: Basic</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Remember good tokens</source>
        <translation>تذكّر الرموز الصالحة</translation>
    </message>
    <message>
        <source>Remember bad tokens</source>
        <translation>تذكّر الرموز غير الصالحة</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>More for some</source>
        <translation>متطلبات إضافية للبعض</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>المطلوب منها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>واحد منها</translation>
    </message>
    <message>
        <source>Claim of the scopes</source>
        <translation>مطالبة النطاقات</translation>
    </message>
    <message>
        <source>Bound tokens</source>
        <translation>الرموز المرتبطة</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>As the token says</source>
        <translation>كما يقول الرمز</translation>
    </message>
    <message>
        <source>To a key (DPoP)</source>
        <translation>بمفتاح (DPoP)</translation>
    </message>
    <message>
        <source>To a client certificate</source>
        <translation>بشهادة عميل</translation>
    </message>
    <message>
        <source>To either</source>
        <translation>بأي منهما</translation>
    </message>
    <message>
        <source>Age of a proof</source>
        <translation>عمر الإثبات</translation>
    </message>
    <message>
        <source>Address of the resource</source>
        <translation>عنوان المورد</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Authorisation servers</source>
        <translation>خوادم التفويض</translation>
    </message>
    <message>
        <source>By a credential (OAuth client)</source>
        <translation>ببيانات اعتماد (عميل OAuth)</translation>
    </message>
    <message>
        <source>Authorisation server (OAuth 2.0)</source>
        <translation>خادم التفويض (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Title of the log-in page</source>
        <translation>عنوان صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>مُدد الصلاحية</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>رموز التحديث</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>رموز التفويض</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>مفاتيح التوقيع</translation>
    </message>
    <message>
        <source>New key every</source>
        <translation>مفتاح جديد كل</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>المحاولات الفاشلة</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>محاولات</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>قائمة الوصول</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>المستأجرون</translation>
    </message>
    <message>
        <source>Allowed is</source>
        <translation>يُسمح لمن هو</translation>
    </message>
    <message>
        <source>On any list</source>
        <translation>في أي قائمة</translation>
    </message>
    <message>
        <source>On every list</source>
        <translation>في كل القوائم</translation>
    </message>
    <message>
        <source>Answer size</source>
        <translation>حجم الإجابة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>برامج الروبوت</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Known tools</source>
        <translation>الأدوات المعروفة</translation>
    </message>
    <message>
        <source>No User-Agent</source>
        <translation>دون User-Agent</translation>
    </message>
    <message>
        <source>Cross-site requests</source>
        <translation>الطلبات عبر المواقع</translation>
    </message>
    <message>
        <source>Where requests come from</source>
        <translation>مصدر الطلبات</translation>
    </message>
    <message>
        <source>Same site</source>
        <translation>الموقع نفسه</translation>
    </message>
    <message>
        <source>No origin</source>
        <translation>دون أصل</translation>
    </message>
    <message>
        <source>Safe methods</source>
        <translation>الطرق الآمنة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>ملف تعريف ارتباط الجلسة</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>أنواع الملفات</translation>
    </message>
    <message>
        <source>Allowed types</source>
        <translation>الأنواع المسموح بها</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Refused types</source>
        <translation>الأنواع المرفوضة</translation>
    </message>
    <message>
        <source>Compare with the content</source>
        <translation>المقارنة بالمحتوى</translation>
    </message>
    <message>
        <source>Refused extensions</source>
        <translation>الامتدادات المرفوضة</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>الامتداد</translation>
    </message>
    <message>
        <source>Length of a name</source>
        <translation>طول الاسم</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>المتون</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>أجزاء</translation>
    </message>
    <message>
        <source>Larger bodies</source>
        <translation>المتون الأكبر</translation>
    </message>
    <message>
        <source>Pass unseen</source>
        <translation>تمرير دون فحص</translation>
    </message>
    <message>
        <source>Compressed bodies</source>
        <translation>المتون المضغوطة</translation>
    </message>
    <message>
        <source>Decode and check</source>
        <translation>فك الترميز والفحص</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>الموقع الجغرافي</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Unknown addresses</source>
        <translation>العناوين غير المعروفة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>قواعد البيانات</translation>
    </message>
    <message>
        <source>Database of operators</source>
        <translation>قاعدة بيانات المشغّلين</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>عند تعذّر القراءة</translation>
    </message>
    <message>
        <source>GraphQL guard</source>
        <translation>حماية GraphQL</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>مستويات</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>حقول</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>الأسماء المستعارة</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>أسماء مستعارة</translation>
    </message>
    <message>
        <source>Fields at the root</source>
        <translation>حقول الجذر</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>التوجيهات البرمجية</translation>
    </message>
    <message>
        <source>directives</source>
        <translation>توجيهات برمجية</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>عمليات</translation>
    </message>
    <message>
        <source>Allow introspection</source>
        <translation>السماح باستبطان المخطط</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Listed operations</source>
        <translation>العمليات المدرجة</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>التجزئة</translation>
    </message>
    <message>
        <source>Listed operations only</source>
        <translation>العمليات المدرجة فقط</translation>
    </message>
    <message>
        <source>Other media types</source>
        <translation>أنواع الوسائط الأخرى</translation>
    </message>
    <message>
        <source>Deny lists</source>
        <translation>قوائم الحظر</translation>
    </message>
    <message>
        <source>Lists by URL</source>
        <translation>قوائم عبر عنوان URL</translation>
    </message>
    <message>
        <source>Allow lists</source>
        <translation>قوائم السماح</translation>
    </message>
    <message>
        <source>Read anew after</source>
        <translation>إعادة القراءة بعد</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>JSON threat protection</source>
        <translation>الحماية من تهديدات JSON</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>values</source>
        <translation>قيم</translation>
    </message>
    <message>
        <source>Members of an object</source>
        <translation>أعضاء الكائن</translation>
    </message>
    <message>
        <source>members</source>
        <translation>أعضاء</translation>
    </message>
    <message>
        <source>Items of an array</source>
        <translation>عناصر المصفوفة</translation>
    </message>
    <message>
        <source>items</source>
        <translation>عناصر</translation>
    </message>
    <message>
        <source>Length of a text</source>
        <translation>طول النص</translation>
    </message>
    <message>
        <source>Length of a number</source>
        <translation>طول الرقم</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>محارف</translation>
    </message>
    <message>
        <source>Allow duplicate names</source>
        <translation>السماح بالأسماء المكررة</translation>
    </message>
    <message>
        <source>Forbidden names</source>
        <translation>الأسماء الممنوعة</translation>
    </message>
    <message>
        <source>Check as JSON</source>
        <translation>فحصها كـ JSON</translation>
    </message>
    <message>
        <source>Referring pages</source>
        <translation>الصفحات المُحيلة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>الصفحات الخاصة بالمضيف</translation>
    </message>
    <message>
        <source>No Referer</source>
        <translation>دون Referer</translation>
    </message>
    <message>
        <source>Largest header field</source>
        <translation>أكبر حقل ترويسة</translation>
    </message>
    <message>
        <source>Longest address</source>
        <translation>أطول عنوان</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Weekly windows</source>
        <translation>الفترات الأسبوعية</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>During the windows</source>
        <translation>أثناء الفترات</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
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
        <translation>حقول الترويسة الأمنية</translation>
    </message>
    <message>
        <source>HSTS</source>
        <translation>HSTS</translation>
    </message>
    <message>
        <source>Subdomains too</source>
        <translation>النطاقات الفرعية أيضًا</translation>
    </message>
    <message>
        <source>Preload</source>
        <translation>التحميل المسبق</translation>
    </message>
    <message>
        <source>Behind TLS of another</source>
        <translation>خلف TLS لخادم آخر</translation>
    </message>
    <message>
        <source>Content-Security-Policy</source>
        <translation>Content-Security-Policy</translation>
    </message>
    <message>
        <source>Content-Security-Policy only reports</source>
        <translation>‏Content-Security-Policy للإبلاغ فقط</translation>
    </message>
    <message>
        <source>No guessing of types</source>
        <translation>منع تخمين الأنواع</translation>
    </message>
    <message>
        <source>X-Frame-Options</source>
        <translation>X-Frame-Options</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Same origin</source>
        <translation>الأصل نفسه</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لا يُرسل</translation>
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
        <translation>الأصول الأخرى</translation>
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
        <translation>ما يرسله الخادم الخلفي نفسه</translation>
    </message>
    <message>
        <source>The upstream&apos;s</source>
        <translation>حقول الخادم الخلفي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الإبقاء</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>الاستبدال</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقق من الصحة</translation>
    </message>
    <message>
        <source>Schema of requests</source>
        <translation>مخطط الطلبات</translation>
    </message>
    <message>
        <source>Schema of answers</source>
        <translation>مخطط الإجابات</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>مستندات أخرى</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>المسار الأساسي</translation>
    </message>
    <message>
        <source>Check requests</source>
        <translation>فحص الطلبات</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>ما يُفحص</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>فحص الإجابات</translation>
    </message>
    <message>
        <source>Check formats</source>
        <translation>فحص الصيغ</translation>
    </message>
    <message>
        <source>Unknown operations</source>
        <translation>العمليات غير المعروفة</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>Unknown query parameters</source>
        <translation>معاملات الاستعلام غير المعروفة</translation>
    </message>
    <message>
        <source>Other media types and statuses</source>
        <translation>أنواع الوسائط والحالات الأخرى</translation>
    </message>
    <message>
        <source>Problems told</source>
        <translation>المشكلات المذكورة</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>مشكلات</translation>
    </message>
    <message>
        <source>XML threat protection</source>
        <translation>الحماية من تهديدات XML</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>عناصر</translation>
    </message>
    <message>
        <source>Children of an element</source>
        <translation>أبناء العنصر</translation>
    </message>
    <message>
        <source>Attributes of an element</source>
        <translation>سمات العنصر</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>سمات</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>مساحات الأسماء</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>مساحات أسماء</translation>
    </message>
    <message>
        <source>Length of an attribute</source>
        <translation>طول السمة</translation>
    </message>
    <message>
        <source>Allow comments</source>
        <translation>السماح بالتعليقات</translation>
    </message>
    <message>
        <source>Allow processing instructions</source>
        <translation>السماح بتعليمات المعالجة</translation>
    </message>
    <message>
        <source>Check as XML</source>
        <translation>فحصها كـ XML</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>Warnings in the log</source>
        <translation>التحذيرات في السجل</translation>
    </message>
    <message>
        <source>Tenant&apos;s ceiling</source>
        <translation>سقف المستأجر</translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation>أعلى تكلفة</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>العقوبة</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>حالات الرفض</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمدة</translation>
    </message>
    <message>
        <source>Spike arrest</source>
        <translation>كبح الذروات المفاجئة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>In</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>A URL (JSON lines)</source>
        <translation>عنوان URL (أسطر JSON)</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>أكبر حجم</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>عدد المحفوظ</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>مضغوطة</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
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
        <translation>المرفق (facility)</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Secret&apos;s header field</source>
        <translation>حقل ترويسة السر</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>records</source>
        <translation>قيود</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>التتبّع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>التتبّعات</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>The caller, else the share</source>
        <translation>المستدعي، وإلا فالحصة</translation>
    </message>
    <message>
        <source>The share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>المُجمِّع</translation>
    </message>
    <message>
        <source>Signed context</source>
        <translation>السياق الموقّع</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>صالح لمدة</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Context keys</source>
        <translation>مفاتيح السياق</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>حجب البيانات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث عن</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>أرقام البطاقات</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>الحسابات المصرفية (IBAN)</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>أرقام الهوية</translation>
    </message>
    <message>
        <source>Values by name</source>
        <translation>قيم حسب الاسم</translation>
    </message>
    <message>
        <source>Values by JSON path</source>
        <translation>قيم حسب مسار JSON</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>The replacement</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>A hash</source>
        <translation>تجزئة</translation>
    </message>
    <message>
        <source>First characters</source>
        <translation>المحارف الأولى</translation>
    </message>
    <message>
        <source>Last characters</source>
        <translation>المحارف الأخيرة</translation>
    </message>
    <message>
        <source>Key for hashes</source>
        <translation>مفتاح التجزئات</translation>
    </message>
    <message>
        <source>In answers</source>
        <translation>في الإجابات</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>In logs</source>
        <translation>في السجلات</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>أنواع الوسائط</translation>
    </message>
    <message>
        <source>Unreadable answers</source>
        <translation>الإجابات غير المقروءة</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>Keep in the query</source>
        <translation>الإبقاء في الاستعلام</translation>
    </message>
    <message>
        <source>Rename in the query</source>
        <translation>إعادة التسمية في الاستعلام</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Add to the query</source>
        <translation>إضافة إلى الاستعلام</translation>
    </message>
    <message>
        <source>Rename header fields</source>
        <translation>إعادة تسمية حقول الترويسة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Unsuitable answers</source>
        <translation>الإجابات غير الملائمة</translation>
    </message>
    <message>
        <source>Upstream credentials</source>
        <translation>بيانات اعتماد الخادم الخلفي</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز Bearer</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>الاسم البديل</translation>
    </message>
    <message>
        <source>Key pin</source>
        <translation>تثبيت المفتاح</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>عناوين إعادة التوجيه</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>أنواع المنح</translation>
    </message>
    <message>
        <source>By its own secret</source>
        <translation>بسرّه الخاص</translation>
    </message>
    <message>
        <source>For people who log in</source>
        <translation>لمن يسجّلون الدخول</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Empty segments</source>
        <translation>المقاطع الفارغة</translation>
    </message>
    <message>
        <source>Says which of the policies that tell who calls are enough, alone or together.</source>
        <translation>يحدد أيًا من السياسات التي تتعرّف على المستدعي تكفي، منفردة أو مجتمعة.</translation>
    </message>
    <message>
        <source>Each of these is enough. None: any one of the policies in scope that tell callers by what they send (not forward-auth, whose refusals stand unless it is named).</source>
        <translation>تكفي أي واحدة منها. بلا تحديد: أي سياسة ضمن النطاق تتعرّف على المستدعي مما يرسله (عدا forward-auth التي يبقى رفضها نافذًا ما لم تُذكر).</translation>
    </message>
    <message>
        <source>Policies that must all know the caller, as the same consumer.</source>
        <translation>سياسات يجب أن تتعرّف كلها على المستدعي بصفته المستهلك نفسه.</translation>
    </message>
    <message>
        <source>Their kinds, such as key-auth, jwt or mtls. Each needs a policy of its kind in scope.</source>
        <translation>أنواعها، مثل key-auth أو jwt أو mtls. يحتاج كل نوع إلى سياسة من نوعه ضمن النطاق.</translation>
    </message>
    <message>
        <source>A kind of policy that tells who calls.</source>
        <translation>نوع من السياسات يتعرّف على المستدعي.</translation>
    </message>
    <message>
        <source>The id of the consumer that stands for callers who send no credentials. Empty: they are refused. Wrong credentials are refused all the same.</source>
        <translation>معرّف المستهلك الذي يمثّل المستدعين الذين لا يرسلون بيانات اعتماد. فارغ: يُرفضون. تُرفض بيانات الاعتماد الخاطئة رغم ذلك.</translation>
    </message>
    <message>
        <source>Asks another service by HTTP whether a request may pass.</source>
        <translation>يسأل خدمة أخرى عبر HTTP هل يجوز أن يمر الطلب.</translation>
    </message>
    <message>
        <source>Who decides. By https, but for this machine itself. Without one nobody passes.</source>
        <translation>من يقرر. عبر https إلا لهذا الجهاز نفسه. ومن دونه لا يمر أحد.</translation>
    </message>
    <message>
        <source>How it is asked.</source>
        <translation>كيف يُسأل.</translation>
    </message>
    <message>
        <source>How long an answer may take, at most one minute.</source>
        <translation>المدة القصوى للإجابة، دقيقة واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>Of the client&apos;s request. Method, host, path and address are sent in any case, as X-Forwarded-….</source>
        <translation>من طلب العميل. تُرسل الطريقة والمضيف والمسار والعنوان في كل الأحوال على شكل X-Forwarded-….</translation>
    </message>
    <message>
        <source>Of an answer that lets pass. What clients put there themselves is taken out.</source>
        <translation>من إجابة تسمح بالمرور. يُزال ما يضعه العملاء بأنفسهم هناك.</translation>
    </message>
    <message>
        <source>Of an answer that lets pass, added to the client&apos;s answer.</source>
        <translation>من إجابة تسمح بالمرور، تُضاف إلى إجابة العميل.</translation>
    </message>
    <message>
        <source>Of an answer that refuses, sent to the client.</source>
        <translation>من إجابة ترفض، تُرسل إلى العميل.</translation>
    </message>
    <message>
        <source>Sends the client what the service wrote, up to 64 KiB.</source>
        <translation>يرسل إلى العميل ما كتبته الخدمة، حتى 64 KiB.</translation>
    </message>
    <message>
        <source>The answer&apos;s header field that names the consumer by id. Empty: it tells nothing of consumers.</source>
        <translation>حقل ترويسة الإجابة الذي يسمّي المستهلك بمعرّفه. فارغ: لا تذكر شيئًا عن المستهلكين.</translation>
    </message>
    <message>
        <source>What a status of the service means. Not listed: 2xx pass, 3xx and 4xx refuse as they are, anything else counts as no answer.</source>
        <translation>معنى الحالة التي تجيب بها الخدمة. غير المدرجة: 2xx تمر، و3xx و4xx ترفض كما هي، وما عداها يُعد غيابًا للإجابة.</translation>
    </message>
    <message>
        <source>A status and what becomes of it.</source>
        <translation>حالة وما يصير إليه أمرها.</translation>
    </message>
    <message>
        <source>The service&apos;s status.</source>
        <translation>حالة الخدمة.</translation>
    </message>
    <message>
        <source>2xx: the request passes; anything else refuses it with this status.</source>
        <translation>‏2xx: يمر الطلب؛ وأي قيمة أخرى ترفضه بهذه الحالة.</translation>
    </message>
    <message>
        <source>What happens when the service cannot be asked, is too slow or fails.</source>
        <translation>ما يحدث عندما يتعذّر سؤال الخدمة أو تكون بطيئة جدًا أو تخفق.</translation>
    </message>
    <message>
        <source>What clients get then.</source>
        <translation>ما يتلقاه العملاء حينئذ.</translation>
    </message>
    <message>
        <source>How long an answer that lets pass holds, at most one hour. 0s: every request is asked for.</source>
        <translation>مدة سريان إجابة تسمح بالمرور، ساعة على الأكثر. 0s: يُسأل عن كل طلب.</translation>
    </message>
    <message>
        <source>The same for refusals, at most five minutes.</source>
        <translation>المدة نفسها لحالات الرفض، خمس دقائق على الأكثر.</translation>
    </message>
    <message>
        <source>Header fields that answers depend on: all that say who calls. Method, host, path and query always count.</source>
        <translation>حقول الترويسة التي تتوقف عليها الإجابات: كل ما يدل على المستدعي. تُحتسب الطريقة والمضيف والمسار والاستعلام دائمًا.</translation>
    </message>
    <message>
        <source>Whether answers depend on the client&apos;s address.</source>
        <translation>هل تتوقف الإجابات على عنوان العميل.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>العدد الأقصى.</translation>
    </message>
    <message>
        <source>Tells callers by the signature of their request (RFC 9421, or the field Authorization).</source>
        <translation>يتعرّف على المستدعين بتوقيع طلبهم (RFC 9421، أو الحقل Authorization).</translation>
    </message>
    <message>
        <source>How signatures may come: by RFC 9421 in Signature and Signature-Input, or in the field Authorization, as older clients send them (hmac username=…, Signature keyId=…).</source>
        <translation>كيف يجوز أن تأتي التواقيع: وفق RFC 9421 في Signature وSignature-Input، أو في الحقل Authorization كما يرسلها العملاء الأقدم (hmac username=…, Signature keyId=…).</translation>
    </message>
    <message>
        <source>One of the two.</source>
        <translation>إحدى الصيغتين.</translation>
    </message>
    <message>
        <source>Components of the request that every signature must cover. In Authorization, request-line stands for @method, @path and @query, and host for @authority.</source>
        <translation>مكوّنات الطلب التي يجب أن يشملها كل توقيع. في Authorization تمثّل request-line كلًا من @method و@path و@query، وتمثّل host ‏@authority.</translation>
    </message>
    <message>
        <source>@method, @authority, @path, @query, @scheme, @target-uri, @request-target, or a header field in small letters.</source>
        <translation>‏@method أو @authority أو @path أو @query أو @scheme أو @target-uri أو @request-target، أو حقل ترويسة بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>Which kinds of signatures are accepted. Each key is good for its own only, whatever a request says.</source>
        <translation>أنواع التواقيع المقبولة. كل مفتاح صالح لنوعه وحده مهما قال الطلب.</translation>
    </message>
    <message>
        <source>As RFC 9421 names them; the last ones are for the field Authorization.</source>
        <translation>كما يسمّيها RFC 9421؛ والأخيرة للحقل Authorization.</translation>
    </message>
    <message>
        <source>Which signature counts when there are several (RFC 9421). Empty: there must be only one.</source>
        <translation>التوقيع المعتمد عند وجود عدة تواقيع (RFC 9421). فارغ: يجب ألا يوجد إلا واحد.</translation>
    </message>
    <message>
        <source>For how long a signature is good. When it was made must be signed.</source>
        <translation>مدة صلاحية التوقيع. يجب أن يكون وقت إنشائه موقّعًا.</translation>
    </message>
    <message>
        <source>By how much clocks may differ.</source>
        <translation>مقدار اختلاف الساعات المسموح.</translation>
    </message>
    <message>
        <source>What is refused when it comes again while it is still good: signatures with the same nonce, of which each may have to have one, or the same request signed at the same time.</source>
        <translation>ما يُرفض إذا جاء ثانية وهو لا يزال صالحًا: تواقيع بقيمة nonce نفسها، وقد يُشترط أن يحمل كل توقيع واحدة، أو الطلب نفسه موقّعًا في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Whether a body&apos;s digest (Content-Digest, or Digest in Authorization&apos;s way) must be signed. One that is signed is checked.</source>
        <translation>هل يجب توقيع ملخّص المتن (Content-Digest، أو Digest في صيغة Authorization). الملخّص الموقّع يُفحص.</translation>
    </message>
    <message>
        <source>Bodies are held back until their digest has been checked; longer ones are refused.</source>
        <translation>تُحتجز المتون حتى يُفحص ملخّصها؛ وتُرفض الأطول.</translation>
    </message>
    <message>
        <source>Lets requests without a signature pass as anonymous. Wrong signatures are refused all the same.</source>
        <translation>يمرّر الطلبات دون توقيع كمجهولة. تُرفض التواقيع الخاطئة رغم ذلك.</translation>
    </message>
    <message>
        <source>Takes the signature out of the request before it goes to the upstream.</source>
        <translation>يزيل التوقيع من الطلب قبل إرساله إلى الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Tells callers by the certificate that they show in the TLS handshake. The listener asks for certificates and verifies them.</source>
        <translation>يتعرّف على المستدعين بالشهادة التي يعرضونها في مصافحة TLS. يطلب المستمع الشهادات ويتحقق منها.</translation>
    </message>
    <message>
        <source>How the caller is found: by a consumer&apos;s credential of kind mtls, or not at all, where any certificate that is accepted will do.</source>
        <translation>كيف يُعثر على المستدعي: ببيانات اعتماد للمستهلك من نوع mtls، أو لا يُبحث عنه، فتكفي حينئذ أي شهادة مقبولة.</translation>
    </message>
    <message>
        <source>Lets requests without a certificate pass as anonymous. Certificates that are not accepted are refused all the same.</source>
        <translation>يمرّر الطلبات دون شهادة كمجهولة. تُرفض الشهادات غير المقبولة رغم ذلك.</translation>
    </message>
    <message>
        <source>Only certificates of these issuers are accepted, written as RFC 2253 has them: CN=Acme CA,O=Acme. None: all that the listener trusts.</source>
        <translation>لا تُقبل إلا شهادات هؤلاء المُصدِرين، مكتوبين وفق RFC 2253: ‏CN=Acme CA,O=Acme. لا شيء: كل من يثق به المستمع.</translation>
    </message>
    <message>
        <source>The name of an authority.</source>
        <translation>اسم جهة تصديق.</translation>
    </message>
    <message>
        <source>Only certificates with one of these names are accepted: dns:*.acme.example, uri:spiffe://acme/*, email:*@acme.example, ip:10.0.0.0/8. A star stays within one part. None: all.</source>
        <translation>لا تُقبل إلا الشهادات التي تحمل أحد هذه الأسماء: dns:*.acme.example أو uri:spiffe://acme/* أو email:*@acme.example أو ip:10.0.0.0/8. تبقى النجمة ضمن جزء واحد. لا شيء: الكل.</translation>
    </message>
    <message>
        <source>A kind, a colon, and a name that may have stars.</source>
        <translation>نوع، فنقطتان رأسيتان، فاسم قد يحوي نجومًا.</translation>
    </message>
    <message>
        <source>Certificates that are refused at once, also on connections that are open already: by SHA-256 fingerprint or serial number, in hexadecimal digits. Lists of authorities belong to the listener.</source>
        <translation>شهادات تُرفض فورًا، حتى على الاتصالات المفتوحة: ببصمة SHA-256 أو الرقم التسلسلي، بأرقام سداسية عشرية. أما قوائم جهات التصديق فمكانها المستمع.</translation>
    </message>
    <message>
        <source>A fingerprint or a serial number.</source>
        <translation>بصمة أو رقم تسلسلي.</translation>
    </message>
    <message>
        <source>Sends the certificate to the upstream in Client-Cert (RFC 9440). What clients send under that name never reaches it.</source>
        <translation>يرسل الشهادة إلى الخادم الخلفي في Client-Cert ‏(RFC 9440). ما يرسله العملاء بهذا الاسم لا يصل إليه أبدًا.</translation>
    </message>
    <message>
        <source>Takes OAuth access tokens (RFC 6750, RFC 9068, RFC 7662), with scopes and what binds them to their sender (RFC 8705, RFC 9449). Without an issuer and introspection no token is good.</source>
        <translation>يقبل رموز الوصول OAuth ‏(RFC 6750 وRFC 9068 وRFC 7662)، مع النطاقات وما يربطها بمرسلها (RFC 8705 وRFC 9449). من دون مُصدِر ولا استبطان لا يصلح أي رمز.</translation>
    </message>
    <message>
        <source>Whose signed tokens are taken. Other tokens are asked about, where introspection is set up.</source>
        <translation>رموز من تُقبل إذا كانت موقّعة. أما الرموز الأخرى فيُسأل عنها حيث أُعدّ الاستبطان.</translation>
    </message>
    <message>
        <source>One of these must be in the token&apos;s aud. Empty: the resource, where one is named; else only tokens without aud are taken.</source>
        <translation>يجب أن يكون أحدها في aud الرمز. فارغ: المورد إن سُمّي؛ وإلا فلا تُقبل إلا الرموز بلا aud.</translation>
    </message>
    <message>
        <source>Where tokens without a known signature are asked about (RFC 7662). By https, but for this machine itself. Empty: they are refused.</source>
        <translation>أين يُسأل عن الرموز التي لا توقيع معروفًا لها (RFC 7662). عبر https إلا لهذا الجهاز نفسه. فارغ: تُرفض.</translation>
    </message>
    <message>
        <source>As whom the gateway asks.</source>
        <translation>بأي صفة تسأل البوابة.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, by which it proves that.</source>
        <translation>السر، للمستأجر أو للبوابة، الذي تثبت به ذلك.</translation>
    </message>
    <message>
        <source>How client id and secret are sent.</source>
        <translation>كيف يُرسل معرّف العميل وسره.</translation>
    </message>
    <message>
        <source>What the answer&apos;s iss must be. Empty: it is not looked at.</source>
        <translation>ما يجب أن يكون عليه iss في الإجابة. فارغ: لا يُنظر فيه.</translation>
    </message>
    <message>
        <source>One of these must be in the answer&apos;s aud. Empty: an answer may be without one.</source>
        <translation>يجب أن يكون أحدها في aud الإجابة. فارغ: يجوز أن تخلو الإجابة منه.</translation>
    </message>
    <message>
        <source>A name of this API.</source>
        <translation>اسم لهذه الواجهة.</translation>
    </message>
    <message>
        <source>How long an answer may take, at most one minute. Without one requests are refused.</source>
        <translation>المدة القصوى للإجابة، دقيقة واحدة على الأكثر. ومن دون إجابة تُرفض الطلبات.</translation>
    </message>
    <message>
        <source>How long an answer holds, at most one hour and never longer than the token. A token that is revoked is good until then.</source>
        <translation>مدة سريان الإجابة، ساعة على الأكثر ولا تزيد أبدًا عن صلاحية الرمز. يبقى الرمز الملغى صالحًا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The same for tokens that are not good, at most one minute.</source>
        <translation>المدة نفسها للرموز غير الصالحة، دقيقة واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>What every token must allow.</source>
        <translation>ما يجب أن يسمح به كل رمز.</translation>
    </message>
    <message>
        <source>A scope&apos;s name.</source>
        <translation>اسم نطاق.</translation>
    </message>
    <message>
        <source>Scopes by method and route. Every rule that applies must be met.</source>
        <translation>النطاقات حسب الطريقة والتوجيه. يجب استيفاء كل قاعدة تنطبق.</translation>
    </message>
    <message>
        <source>What a request of a kind needs.</source>
        <translation>ما يحتاجه نوع من الطلبات.</translation>
    </message>
    <message>
        <source>Empty: all. GET stands for HEAD, too.</source>
        <translation>فارغ: الكل. يمثّل GET أيضًا HEAD.</translation>
    </message>
    <message>
        <source>An HTTP method.</source>
        <translation>طريقة HTTP.</translation>
    </message>
    <message>
        <source>Ids. Empty: all.</source>
        <translation>معرّفات. فارغ: الكل.</translation>
    </message>
    <message>
        <source>A route&apos;s id.</source>
        <translation>معرّف توجيه.</translation>
    </message>
    <message>
        <source>What is needed then.</source>
        <translation>ما يلزم حينئذ.</translation>
    </message>
    <message>
        <source>Whether all of them are needed, or one.</source>
        <translation>هل يلزم كلها أم واحد منها.</translation>
    </message>
    <message>
        <source>A text with spaces between, or a list.</source>
        <translation>نص بمسافات فاصلة، أو قائمة.</translation>
    </message>
    <message>
        <source>Whether tokens must be bound to their sender, so that a stolen one is worth nothing. One that is bound must be proven in any case.</source>
        <translation>هل يجب أن تكون الرموز مرتبطة بمرسلها فلا تساوي المسروقة شيئًا. الرمز المرتبط يجب إثباته في كل الأحوال.</translation>
    </message>
    <message>
        <source>How long after it was made a DPoP proof is taken, at most ten minutes. None is taken twice.</source>
        <translation>كم من الوقت بعد إنشائه يُقبل إثبات DPoP، عشر دقائق على الأكثر. لا يُقبل أي إثبات مرتين.</translation>
    </message>
    <message>
        <source>How long a nonce holds that the gateway gives out for proofs, at most one hour. 0s: none are asked for.</source>
        <translation>مدة سريان قيمة nonce التي تعطيها البوابة للإثباتات، ساعة على الأكثر. 0s: لا تُطلب أي قيمة.</translation>
    </message>
    <message>
        <source>As clients know it; also what aud must name. Its description for clients (RFC 9728) is then served at /.well-known/oauth-protected-resource before its path.</source>
        <translation>كما يعرفه العملاء؛ وهو أيضًا ما يجب أن يسمّيه aud. ويُقدَّم وصفه للعملاء (RFC 9728) حينئذ على ‎/.well-known/oauth-protected-resource قبل مساره.</translation>
    </message>
    <message>
        <source>Where clients get tokens. Empty: the issuers.</source>
        <translation>أين يحصل العملاء على الرموز. فارغ: المُصدِرون.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address.</source>
        <translation>عنوان مُصدِر.</translation>
    </message>
    <message>
        <source>Where developers read about it.</source>
        <translation>أين يقرأ المطوّرون عنه.</translation>
    </message>
    <message>
        <source>How a good token leads to a consumer. A credential of kind JWT subject names issuer and subject, one of kind OAuth client the client; an id is the consumer&apos;s own. Without one, whoever holds a good token may call.</source>
        <translation>كيف يقود الرمز الصالح إلى مستهلك. تسمّي بيانات الاعتماد من نوع موضوع JWT المُصدِر والموضوع، ومن نوع عميل OAuth العميل؛ والمعرّف هو معرّف المستهلك. ومن دونه يمكن لكل حامل رمز صالح أن يستدعي.</translation>
    </message>
    <message>
        <source>Takes the token and its proof out of the request before it goes to the upstream.</source>
        <translation>يزيل الرمز وإثباته من الطلب قبل إرساله إلى الخادم الخلفي.</translation>
    </message>
    <message>
        <source>How long a signature that was checked holds, but never longer than the token is good. At most one hour; 0s: not at all.</source>
        <translation>مدة سريان توقيع جرى فحصه، ولا تزيد أبدًا عن صلاحية الرمز. ساعة على الأكثر؛ 0s: أبدًا.</translation>
    </message>
    <message>
        <source>Gives out access tokens (RFC 6749, RFC 9068) to consumers&apos; OAuth clients: by their own secret, or for people who log in. For local tests and services that call each other.</source>
        <translation>يمنح رموز الوصول (RFC 6749 وRFC 9068) لعملاء OAuth التابعين للمستهلكين: بسرّهم الخاص أو لمن يسجّلون الدخول. للاختبارات المحلية وللخدمات التي يستدعي بعضها بعضًا.</translation>
    </message>
    <message>
        <source>The server&apos;s address as clients know it. Its endpoints lie below: /token, /authorize, /introspect, /revoke, /jwks. By https, but for this machine itself. Empty: there is none.</source>
        <translation>عنوان الخادم كما يعرفه العملاء. تقع نقاطه الطرفية تحته: ‎/token و‎/authorize و‎/introspect و‎/revoke و‎/jwks. عبر https إلا لهذا الجهاز نفسه. فارغ: لا خادم.</translation>
    </message>
    <message>
        <source>What tokens may be for; the first one if a client names no resource. Empty: the issuer itself.</source>
        <translation>ما يجوز أن تكون الرموز له؛ والأول إن لم يسمِّ العميل موردًا. فارغ: المُصدِر نفسه.</translation>
    </message>
    <message>
        <source>A resource&apos;s name or address.</source>
        <translation>اسم مورد أو عنوانه.</translation>
    </message>
    <message>
        <source>What people read who log in.</source>
        <translation>ما يقرؤه من يسجّلون الدخول.</translation>
    </message>
    <message>
        <source>From ten seconds to one day. Whoever checks them by their signature takes them until then, revoked or not.</source>
        <translation>من عشر ثوانٍ إلى يوم واحد. من يفحصها بتوقيعها يقبلها حتى ذلك الحين، ملغاة كانت أم لا.</translation>
    </message>
    <message>
        <source>From the log-in on, however often they are renewed; at most 366 days.</source>
        <translation>من تسجيل الدخول فصاعدًا مهما تكرر تجديدها؛ 366 يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>Between log-in and the client&apos;s fetching the token; at most ten minutes.</source>
        <translation>بين تسجيل الدخول وجلب العميل للرمز؛ عشر دقائق على الأكثر.</translation>
    </message>
    <message>
        <source>Secrets, of the tenant or of the gateway, with a private key each (PEM). The first one signs, all are published: put a new one in front, and take an old one out when its tokens have ended. Empty: keys of its own, which end with the process.</source>
        <translation>أسرار، للمستأجر أو للبوابة، في كل منها مفتاح خاص (PEM). الأول يوقّع، وتُنشر كلها: ضع الجديد في المقدمة، وأزل القديم عند انتهاء رموزه. فارغ: مفاتيح خاصة به تنتهي بانتهاء العملية.</translation>
    </message>
    <message>
        <source>A secret&apos;s id.</source>
        <translation>معرّف سر.</translation>
    </message>
    <message>
        <source>How often it makes itself a new key, at most 90 days.</source>
        <translation>الفاصل بين مفتاح جديد ينشئه لنفسه والذي يليه، 90 يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>So many secrets and passwords may be wrong in a minute, for each client address. 0: no bound.</source>
        <translation>عدد الأسرار وكلمات المرور الخاطئة المسموح به في الدقيقة لكل عنوان عميل. 0: دون حد.</translation>
    </message>
    <message>
        <source>Allows and refuses callers by lists. Who is refused by one is refused, whatever allows them.</source>
        <translation>يسمح للمستدعين ويرفضهم حسب قوائم. من ترفضه قائمة يُرفض أيًا كان ما يسمح له.</translation>
    </message>
    <message>
        <source>Who may not pass, even when an allow list has them.</source>
        <translation>من لا يُسمح له بالمرور حتى إن كان في قائمة سماح.</translation>
    </message>
    <message>
        <source>By the consumer&apos;s id.</source>
        <translation>حسب معرّف المستهلك.</translation>
    </message>
    <message>
        <source>A name as it is written there.</source>
        <translation>اسم كما هو مكتوب هناك.</translation>
    </message>
    <message>
        <source>By a group, of the consumer or of a token.</source>
        <translation>حسب مجموعة، للمستهلك أو لرمز.</translation>
    </message>
    <message>
        <source>By what a token grants.</source>
        <translation>حسب ما يمنحه الرمز.</translation>
    </message>
    <message>
        <source>By the tenant of the route; for policies of the whole gateway.</source>
        <translation>حسب مستأجر التوجيه؛ لسياسات البوابة بأكملها.</translation>
    </message>
    <message>
        <source>Who may pass. All lists empty: everybody who is not refused.</source>
        <translation>من يُسمح له بالمرور. كل القوائم فارغة: كل من لم يُرفض.</translation>
    </message>
    <message>
        <source>Who is on any of the allow lists, or on every one that is used.</source>
        <translation>من هو في أي من قوائم السماح، أو في كل قائمة مستخدمة منها.</translation>
    </message>
    <message>
        <source>Keeps answers that are too large from clients.</source>
        <translation>يحجب عن العملاء الإجابات الكبيرة جدًا.</translation>
    </message>
    <message>
        <source>The most that an answer&apos;s body may have, as the upstream sends it.</source>
        <translation>أقصى ما يجوز لمتن الإجابة كما يرسله الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Refuses programs by what they call themselves (User-Agent).</source>
        <translation>يرفض البرامج حسب ما تسمّي به نفسها (User-Agent).</translation>
    </message>
    <message>
        <source>Patterns (RE2) of programs that are refused, somewhere in User-Agent, in any case.</source>
        <translation>أنماط (RE2) للبرامج المرفوضة، في أي موضع من User-Agent، دون تمييز حالة الأحرف.</translation>
    </message>
    <message>
        <source>A regular expression.</source>
        <translation>تعبير نمطي.</translation>
    </message>
    <message>
        <source>Patterns of programs that pass, whatever else fits.</source>
        <translation>أنماط البرامج التي تمر مهما طابقها غير ذلك.</translation>
    </message>
    <message>
        <source>Refuses tools that look for holes or take whole sites down, by a built-in list.</source>
        <translation>يرفض الأدوات التي تبحث عن ثغرات أو تنسخ مواقع كاملة، حسب قائمة مدمجة.</translation>
    </message>
    <message>
        <source>What happens to requests that do not say what sent them.</source>
        <translation>ما يحدث للطلبات التي لا تقول ما الذي أرسلها.</translation>
    </message>
    <message>
        <source>What happens to programs that no pattern fits.</source>
        <translation>ما يحدث للبرامج التي لا يطابقها أي نمط.</translation>
    </message>
    <message>
        <source>Refuses changes that pages of other sites make a visitor&apos;s browser ask for.</source>
        <translation>يرفض التغييرات التي تجعل صفحات مواقع أخرى متصفح الزائر يطلبها.</translation>
    </message>
    <message>
        <source>Other origins whose pages may ask for changes: https://app.example.com, https://*.example.com for any subdomain. Pages of the host itself always may.</source>
        <translation>أصول أخرى يجوز لصفحاتها طلب تغييرات: https://app.example.com، أو https://*.example.com لأي نطاق فرعي. ويجوز ذلك لصفحات المضيف نفسه دائمًا.</translation>
    </message>
    <message>
        <source>Pages of other hosts of the same site may too, such as other subdomains.</source>
        <translation>يجوز ذلك أيضًا لصفحات مضيفين آخرين من الموقع نفسه، مثل نطاقات فرعية أخرى.</translation>
    </message>
    <message>
        <source>What happens to requests that tell of no page. Auto: let pass when they carry no cookie, since then no browser sent them.</source>
        <translation>ما يحدث للطلبات التي لا تذكر أي صفحة. تلقائي: تمر إن لم تحمل ملف تعريف ارتباط، إذ لم يرسلها متصفح حينئذ.</translation>
    </message>
    <message>
        <source>Methods that change nothing and are not looked at.</source>
        <translation>طرق لا تغيّر شيئًا ولا يُنظر فيها.</translation>
    </message>
    <message>
        <source>A token that pages have to show besides: a signed double submit.</source>
        <translation>رمز على الصفحات أن تعرضه إضافة إلى ذلك: إرسال مزدوج موقّع.</translation>
    </message>
    <message>
        <source>Asks for a token besides.</source>
        <translation>يطلب رمزًا إضافة إلى ذلك.</translation>
    </message>
    <message>
        <source>The cookie that the token comes in; pages read it there. A name that begins with __Host- is bound to the host.</source>
        <translation>ملف تعريف الارتباط الذي يأتي فيه الرمز؛ تقرؤه الصفحات منه. الاسم الذي يبدأ بـ __Host- مرتبط بالمضيف.</translation>
    </message>
    <message>
        <source>Where pages show the token.</source>
        <translation>أين تعرض الصفحات الرمز.</translation>
    </message>
    <message>
        <source>The cookie of the visitor&apos;s session: tokens then hold for it alone. Empty: for any.</source>
        <translation>ملف تعريف ارتباط جلسة الزائر: تسري الرموز حينئذ لها وحدها. فارغ: لأي جلسة.</translation>
    </message>
    <message>
        <source>How long a token holds; half of it later pages get a new one. From one minute to 30 days.</source>
        <translation>مدة سريان الرمز؛ بعد انقضاء نصفها تتلقى الصفحات رمزًا جديدًا. من دقيقة إلى 30 يومًا.</translation>
    </message>
    <message>
        <source>The secret that tokens are signed with, of 32 bytes at least; needed where several gateways serve the same pages. Empty: one of this process.</source>
        <translation>السر الذي تُوقَّع به الرموز، 32 بايتًا على الأقل؛ يلزم عندما تخدم عدة بوابات الصفحات نفسها. فارغ: سر خاص بهذه العملية.</translation>
    </message>
    <message>
        <source>Refuses uploads whose content is not what they say they are, or of a type that is not taken. Looks at whole bodies and at each part of a form.</source>
        <translation>يرفض الملفات المرفوعة التي ليس محتواها ما تدّعيه، أو التي نوعها غير مقبول. ينظر في المتون كاملة وفي كل جزء من نموذج.</translation>
    </message>
    <message>
        <source>Media types that are taken, such as image/png or image/*. Empty: all.</source>
        <translation>أنواع الوسائط المقبولة، مثل image/png أو image/*. فارغ: الكل.</translation>
    </message>
    <message>
        <source>A media type, or a range of them.</source>
        <translation>نوع وسائط، أو مجال منها.</translation>
    </message>
    <message>
        <source>Media types that are never taken, by what contents are and by what they say.</source>
        <translation>أنواع الوسائط التي لا تُقبل أبدًا، حسب حقيقة المحتوى وحسب ما يدّعيه.</translation>
    </message>
    <message>
        <source>Refuses contents that do not begin as those of the type, or of the file name&apos;s extension, that they say.</source>
        <translation>يرفض المحتويات التي لا تبدأ كما يبدأ النوع، أو امتداد اسم الملف، الذي تدّعيه.</translation>
    </message>
    <message>
        <source>Extensions that no file&apos;s name may have, not even before another one.</source>
        <translation>امتدادات لا يجوز أن يحملها اسم أي ملف، ولا حتى قبل امتداد آخر.</translation>
    </message>
    <message>
        <source>Without the dot.</source>
        <translation>دون النقطة.</translation>
    </message>
    <message>
        <source>How long a file&apos;s name may be. 0: no limit.</source>
        <translation>الطول المسموح لاسم الملف. 0: دون حد.</translation>
    </message>
    <message>
        <source>How many parts a form may have.</source>
        <translation>عدد الأجزاء المسموح في النموذج.</translation>
    </message>
    <message>
        <source>The most that a body may have, as sent and decoded: so much memory a request may take.</source>
        <translation>أقصى ما يجوز للمتن، كما أُرسل وبعد فك ترميزه: هذا القدر من الذاكرة قد يشغله الطلب.</translation>
    </message>
    <message>
        <source>What happens to larger ones.</source>
        <translation>ما يحدث للأكبر منها.</translation>
    </message>
    <message>
        <source>What happens to bodies with a Content-Encoding.</source>
        <translation>ما يحدث للمتون ذات Content-Encoding.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by the country, continent or network operator of their address.</source>
        <translation>يمرّر العملاء أو يمنعهم حسب بلد عنوانهم أو قارته أو مشغّل شبكته.</translation>
    </message>
    <message>
        <source>Places that may not pass, even when the allow list has them: a country (DE), a continent (continent:EU: AF, AN, AS, EU, NA, OC, SA) or a network operator (AS64500).</source>
        <translation>أماكن لا يُسمح لها بالمرور حتى إن كانت في قائمة السماح: بلد (DE) أو قارة (continent:EU: ‏AF وAN وAS وEU وNA وOC وSA) أو مشغّل شبكة (AS64500).</translation>
    </message>
    <message>
        <source>A country, continent or operator.</source>
        <translation>بلد أو قارة أو مشغّل.</translation>
    </message>
    <message>
        <source>Places that may pass.</source>
        <translation>أماكن يُسمح لها بالمرور.</translation>
    </message>
    <message>
        <source>What happens to places in neither list. Auto: refused when there is an allow list.</source>
        <translation>ما يحدث للأماكن التي ليست في أي قائمة. تلقائي: تُرفض إن وُجدت قائمة سماح.</translation>
    </message>
    <message>
        <source>What happens to addresses that no database knows, such as private ones. Auto: the same as to others.</source>
        <translation>ما يحدث للعناوين التي لا تعرفها أي قاعدة بيانات، مثل العناوين الخاصة. تلقائي: كغيرها.</translation>
    </message>
    <message>
        <source>The path of a MaxMind database (.mmdb) with countries, on the machine of the gateway.</source>
        <translation>مسار قاعدة بيانات MaxMind ‏(.mmdb) تضم البلدان، على جهاز البوابة.</translation>
    </message>
    <message>
        <source>The path of a MaxMind database with network operators (ASN), if that is another one.</source>
        <translation>مسار قاعدة بيانات MaxMind تضم مشغّلي الشبكات (ASN)، إن كانت قاعدة أخرى.</translation>
    </message>
    <message>
        <source>What happens as long as a database was never read well.</source>
        <translation>ما يحدث ما دامت قاعدة البيانات لم تُقرأ بنجاح قط.</translation>
    </message>
    <message>
        <source>Refuses GraphQL that asks for too much at once, or for what is not to be asked.</source>
        <translation>يرفض طلبات GraphQL التي تطلب الكثير دفعة واحدة أو ما لا يجوز طلبه.</translation>
    </message>
    <message>
        <source>How deep fields may stand in fields. 0: no limit.</source>
        <translation>العمق المسموح لتداخل الحقول. 0: دون حد.</translation>
    </message>
    <message>
        <source>What all operations of a request may cost: each field 1, times the lengths (first, last, limit …) of the lists around it. 0: no limit.</source>
        <translation>التكلفة المسموحة لكل عمليات الطلب: كل حقل 1، مضروبًا في أطوال القوائم المحيطة به (first، last، limit …). 0: دون حد.</translation>
    </message>
    <message>
        <source>How many fields may have another name. 0: no limit.</source>
        <translation>عدد الحقول التي يجوز أن تحمل اسمًا آخر. 0: دون حد.</translation>
    </message>
    <message>
        <source>How many fields an operation may begin with. 0: no limit.</source>
        <translation>عدد الحقول التي يجوز أن تبدأ بها العملية. 0: دون حد.</translation>
    </message>
    <message>
        <source>How many directives an operation may have. 0: no limit.</source>
        <translation>عدد التوجيهات البرمجية المسموح في العملية. 0: دون حد.</translation>
    </message>
    <message>
        <source>How many words and signs a document may have. 0: no limit.</source>
        <translation>عدد الكلمات والعلامات المسموح في المستند. 0: دون حد.</translation>
    </message>
    <message>
        <source>How many operations may come in one request. 0: no limit.</source>
        <translation>عدد العمليات التي يجوز أن تأتي في طلب واحد. 0: دون حد.</translation>
    </message>
    <message>
        <source>Lets clients ask for the schema.</source>
        <translation>يتيح للعملاء طلب المخطط.</translation>
    </message>
    <message>
        <source>Which types of operations are taken.</source>
        <translation>أنواع العمليات المقبولة.</translation>
    </message>
    <message>
        <source>A type of operation.</source>
        <translation>نوع عملية.</translation>
    </message>
    <message>
        <source>SHA-256 (hexadecimal) of documents that are known: their size is not looked at, and they may be sent by their hash alone.</source>
        <translation>تجزئات SHA-256 (سداسية عشرية) لمستندات معروفة: لا يُنظر في حجمها، ويجوز إرسالها بتجزئتها وحدها.</translation>
    </message>
    <message>
        <source>Of a document&apos;s text, in UTF-8.</source>
        <translation>لنص المستند بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Refuses all others.</source>
        <translation>يرفض كل ما عداها.</translation>
    </message>
    <message>
        <source>What happens to bodies that are neither JSON nor application/graphql.</source>
        <translation>ما يحدث للمتون التي ليست JSON ولا application/graphql.</translation>
    </message>
    <message>
        <source>Addresses (https://…) of lists of addresses that may not pass: one in each line.</source>
        <translation>عناوين (https://…) لقوائم عناوين لا يُسمح لها بالمرور: واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Where a list is published.</source>
        <translation>مكان نشر القائمة.</translation>
    </message>
    <message>
        <source>Addresses of lists of addresses that may pass.</source>
        <translation>عناوين لقوائم عناوين يُسمح لها بالمرور.</translation>
    </message>
    <message>
        <source>How often the lists are read: from one minute to seven days. A list that does not answer is kept as it was.</source>
        <translation>كم مرة تُقرأ القوائم: من دقيقة إلى سبعة أيام. تبقى القائمة التي لا تجيب كما كانت.</translation>
    </message>
    <message>
        <source>What happens to clients whose address depends on a list that was never read.</source>
        <translation>ما يحدث للعملاء الذين يتوقف عنوانهم على قائمة لم تُقرأ قط.</translation>
    </message>
    <message>
        <source>Refuses JSON that is malformed, too deep, too large in any of its parts, or ambiguous, before the upstream reads it.</source>
        <translation>يرفض JSON الفاسد الصيغة أو المفرط العمق أو المفرط الحجم في أي من أجزائه أو الملتبس، قبل أن يقرأه الخادم الخلفي.</translation>
    </message>
    <message>
        <source>How deep arrays and objects may be nested. 0: no limit.</source>
        <translation>العمق المسموح لتداخل المصفوفات والكائنات. 0: دون حد.</translation>
    </message>
    <message>
        <source>How many values the whole may have. 0: no limit.</source>
        <translation>عدد القيم المسموح في المجموع. 0: دون حد.</translation>
    </message>
    <message>
        <source>How many members an object may have. 0: no limit.</source>
        <translation>عدد الأعضاء المسموح في الكائن. 0: دون حد.</translation>
    </message>
    <message>
        <source>How many items an array may have. 0: no limit.</source>
        <translation>عدد العناصر المسموح في المصفوفة. 0: دون حد.</translation>
    </message>
    <message>
        <source>How long a member&apos;s name may be, as sent. 0: no limit.</source>
        <translation>الطول المسموح لاسم العضو كما أُرسل. 0: دون حد.</translation>
    </message>
    <message>
        <source>How long a text may be, as sent. 0: no limit.</source>
        <translation>الطول المسموح للنص كما أُرسل. 0: دون حد.</translation>
    </message>
    <message>
        <source>How many characters a number may have. 0: no limit.</source>
        <translation>عدد المحارف المسموح في الرقم. 0: دون حد.</translation>
    </message>
    <message>
        <source>Lets objects pass that have a member twice. Whoever reads such a one takes the first or the last.</source>
        <translation>يمرّر الكائنات التي فيها عضو مكرر. من يقرأ مثلها يأخذ الأول أو الأخير.</translation>
    </message>
    <message>
        <source>Names that no member may have.</source>
        <translation>أسماء لا يجوز أن يحملها أي عضو.</translation>
    </message>
    <message>
        <source>A member&apos;s name.</source>
        <translation>اسم عضو.</translation>
    </message>
    <message>
        <source>What happens to bodies that are not declared as JSON.</source>
        <translation>ما يحدث للمتون غير المصرَّح بأنها JSON.</translation>
    </message>
    <message>
        <source>Lets requests pass or not by the page that they come from.</source>
        <translation>يمرّر الطلبات أو يمنعها حسب الصفحة التي تأتي منها.</translation>
    </message>
    <message>
        <source>Pages that are not served, even when the allow list has them: example.com, *.example.com for any subdomain, example.com/path.</source>
        <translation>صفحات لا تُخدم حتى إن كانت في قائمة السماح: example.com، أو *.example.com لأي نطاق فرعي، أو example.com/path.</translation>
    </message>
    <message>
        <source>A host, perhaps with a path.</source>
        <translation>مضيف، ربما مع مسار.</translation>
    </message>
    <message>
        <source>Pages that are served.</source>
        <translation>الصفحات التي تُخدم.</translation>
    </message>
    <message>
        <source>Pages of the host that is asked are served.</source>
        <translation>تُخدم صفحات المضيف المطلوب نفسه.</translation>
    </message>
    <message>
        <source>What happens to pages in neither list. Auto: refused when there is an allow list.</source>
        <translation>ما يحدث للصفحات التي ليست في أي قائمة. تلقائي: تُرفض إن وُجدت قائمة سماح.</translation>
    </message>
    <message>
        <source>What happens to requests without a Referer that can be read. Auto: refused when there is an allow list.</source>
        <translation>ما يحدث للطلبات دون Referer يمكن قراءته. تلقائي: تُرفض إن وُجدت قائمة سماح.</translation>
    </message>
    <message>
        <source>How many header fields a request may have. 0: only the listener&apos;s own limit counts.</source>
        <translation>عدد حقول الترويسة المسموح في الطلب. 0: يسري حد المستمع وحده.</translation>
    </message>
    <message>
        <source>The most that one of them may have, name and value together. 0: not checked.</source>
        <translation>أقصى ما يجوز لأحدها، الاسم والقيمة معًا. 0: لا يُفحص.</translation>
    </message>
    <message>
        <source>The most that path and query may have together. 0: only the listener&apos;s own limit counts.</source>
        <translation>أقصى ما يجوز للمسار والاستعلام معًا. 0: يسري حد المستمع وحده.</translation>
    </message>
    <message>
        <source>Serves requests at some times of the week, and on some days, alone.</source>
        <translation>يخدم الطلبات في أوقات معينة من الأسبوع وفي أيام معينة فقط.</translation>
    </message>
    <message>
        <source>Whose clock counts: a name such as Europe/Berlin, UTC, or an offset such as +05:30.</source>
        <translation>الساعة المعتمدة: اسم مثل Europe/Berlin أو UTC أو فرق مثل ‎+05:30.</translation>
    </message>
    <message>
        <source>Stretches of each week. None: all of it.</source>
        <translation>فترات من كل أسبوع. لا شيء: الأسبوع كله.</translation>
    </message>
    <message>
        <source>A stretch of each week.</source>
        <translation>فترة من كل أسبوع.</translation>
    </message>
    <message>
        <source>On which days it begins. None: on every day.</source>
        <translation>في أي أيام تبدأ. لا شيء: في كل يوم.</translation>
    </message>
    <message>
        <source>A day of the week.</source>
        <translation>يوم من الأسبوع.</translation>
    </message>
    <message>
        <source>Local time, such as 08:00.</source>
        <translation>توقيت محلي، مثل 08:00.</translation>
    </message>
    <message>
        <source>Local time; 24:00 is the end of the day. Before the beginning: on the next day.</source>
        <translation>توقيت محلي؛ 24:00 نهاية اليوم. قبل البداية: في اليوم التالي.</translation>
    </message>
    <message>
        <source>What happens within them; the opposite happens outside.</source>
        <translation>ما يحدث خلالها؛ ويحدث العكس خارجها.</translation>
    </message>
    <message>
        <source>Days that differ from the week, such as holidays. The first that fits counts.</source>
        <translation>أيام تختلف عن الأسبوع المعتاد، مثل العطل. يُعتمد أول ما يطابق.</translation>
    </message>
    <message>
        <source>Some days.</source>
        <translation>بعض الأيام.</translation>
    </message>
    <message>
        <source>The first day, such as 2026-12-24, or a local time, such as 2026-12-24T18:00.</source>
        <translation>اليوم الأول، مثل 2026-12-24، أو توقيت محلي، مثل 2026-12-24T18:00.</translation>
    </message>
    <message>
        <source>The last day, or a local time before which it ends. Empty: the first day alone.</source>
        <translation>اليوم الأخير، أو توقيت محلي تنتهي قبله. فارغ: اليوم الأول وحده.</translation>
    </message>
    <message>
        <source>What happens then.</source>
        <translation>ما يحدث حينئذ.</translation>
    </message>
    <message>
        <source>What refused clients get.</source>
        <translation>ما يتلقاه العملاء المرفوضون.</translation>
    </message>
    <message>
        <source>Tells when requests are served again.</source>
        <translation>يخبر متى تُخدم الطلبات من جديد.</translation>
    </message>
    <message>
        <source>What refused clients are told. Empty: a text of its own.</source>
        <translation>ما يُخبَر به العملاء المرفوضون. فارغ: نص تلقائي.</translation>
    </message>
    <message>
        <source>Tells browsers how to guard what they get, and takes out what tells attackers about the upstream.</source>
        <translation>يخبر المتصفحات كيف تحمي ما تتلقاه، ويزيل ما يكشف للمهاجمين عن الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Makes browsers come by TLS alone.</source>
        <translation>يجعل المتصفحات تأتي عبر TLS فقط.</translation>
    </message>
    <message>
        <source>Sends Strict-Transport-Security with answers over TLS.</source>
        <translation>يرسل Strict-Transport-Security مع الإجابات عبر TLS.</translation>
    </message>
    <message>
        <source>How long browsers come by TLS alone.</source>
        <translation>المدة التي تأتي فيها المتصفحات عبر TLS فقط.</translation>
    </message>
    <message>
        <source>For all subdomains of the host as well.</source>
        <translation>لكل النطاقات الفرعية للمضيف أيضًا.</translation>
    </message>
    <message>
        <source>Agrees that browsers take the site into their built-in list; hard to take back.</source>
        <translation>يوافق على أن تضيف المتصفحات الموقع إلى قائمتها المدمجة؛ ويصعب التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Sends it also where the gateway sees plain HTTP, since another server in front ends TLS without telling.</source>
        <translation>يرسله أيضًا حيث ترى البوابة HTTP غير معمّى، لأن خادمًا آخر أمامها يُنهي TLS دون إبلاغ.</translation>
    </message>
    <message>
        <source>What pages may load and who may frame them. The default is for APIs, whose answers are no pages. Empty: none.</source>
        <translation>ما يجوز للصفحات تحميله ومن يجوز له وضعها في إطار. القيمة الافتراضية لواجهات API التي ليست إجاباتها صفحات. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>Sends Content-Security-Policy-Report-Only instead: browsers tell of what they would refuse.</source>
        <translation>يرسل Content-Security-Policy-Report-Only بدلًا منه: تبلّغ المتصفحات عما كانت سترفضه.</translation>
    </message>
    <message>
        <source>Sends X-Content-Type-Options: nosniff.</source>
        <translation>يرسل X-Content-Type-Options: nosniff.</translation>
    </message>
    <message>
        <source>Who may show answers in a frame, for browsers that do not know frame-ancestors.</source>
        <translation>من يجوز له عرض الإجابات في إطار، للمتصفحات التي لا تعرف frame-ancestors.</translation>
    </message>
    <message>
        <source>What browsers tell others of the address.</source>
        <translation>ما تخبر به المتصفحات غيرها عن العنوان.</translation>
    </message>
    <message>
        <source>Which of the device pages may use. Empty: none is sent.</source>
        <translation>ما يجوز للصفحات استخدامه من الجهاز. فارغ: لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Whether pages of other origins keep a hold on a window.</source>
        <translation>هل تبقى لصفحات الأصول الأخرى صلة بالنافذة.</translation>
    </message>
    <message>
        <source>What pages may take in of other origins.</source>
        <translation>ما يجوز للصفحات تضمينه من أصول أخرى.</translation>
    </message>
    <message>
        <source>Who may take in answers without asking by CORS.</source>
        <translation>من يجوز له تضمين الإجابات دون السؤال عبر CORS.</translation>
    </message>
    <message>
        <source>What happens to fields that the upstream sends itself.</source>
        <translation>ما يحدث للحقول التي يرسلها الخادم الخلفي بنفسه.</translation>
    </message>
    <message>
        <source>Header fields of the upstream that clients do not get.</source>
        <translation>حقول ترويسة الخادم الخلفي التي لا يتلقاها العملاء.</translation>
    </message>
    <message>
        <source>Refuses requests that are not as an OpenAPI document or a JSON Schema describes them, and answers too if told so. All that is wrong is told at once.</source>
        <translation>يرفض الطلبات التي لا توافق ما يصفه مستند OpenAPI أو JSON Schema، والإجابات أيضًا إن طُلب ذلك. تُذكر كل الأخطاء دفعة واحدة.</translation>
    </message>
    <message>
        <source>An API&apos;s description (OpenAPI 3.0 or 3.1) as JSON or YAML: paths, parameters, bodies and answers.</source>
        <translation>وصف واجهة API ‏(OpenAPI 3.0 أو 3.1) بصيغة JSON أو YAML: المسارات والمعاملات والمتون والإجابات.</translation>
    </message>
    <message>
        <source>Without an OpenAPI document: a JSON Schema (2020-12), as JSON or YAML, of the requests&apos; JSON bodies.</source>
        <translation>دون مستند OpenAPI: مخطط JSON Schema (2020-12)، بصيغة JSON أو YAML، لمتون JSON في الطلبات.</translation>
    </message>
    <message>
        <source>Without an OpenAPI document: a JSON Schema of the JSON bodies of answers below 300.</source>
        <translation>دون مستند OpenAPI: مخطط JSON Schema لمتون JSON في الإجابات دون 300.</translation>
    </message>
    <message>
        <source>Documents that references in the ones above may name; nothing is fetched.</source>
        <translation>مستندات قد تسمّيها الإشارات في المستندات أعلاه؛ لا يُجلب شيء.</translation>
    </message>
    <message>
        <source>A further document.</source>
        <translation>مستند إضافي.</translation>
    </message>
    <message>
        <source>The URI, or relative path, that references name it by.</source>
        <translation>عنوان URI، أو المسار النسبي، الذي تسمّيه به الإشارات.</translation>
    </message>
    <message>
        <source>The document, as JSON or YAML.</source>
        <translation>المستند، بصيغة JSON أو YAML.</translation>
    </message>
    <message>
        <source>What stands before the document&apos;s paths here. Empty: the paths of its servers.</source>
        <translation>ما يسبق مسارات المستند هنا. فارغ: مسارات خوادمه.</translation>
    </message>
    <message>
        <source>Refuses requests that are not as described.</source>
        <translation>يرفض الطلبات التي لا توافق الوصف.</translation>
    </message>
    <message>
        <source>Answers that are not as described become 502. They are held back until they have been read.</source>
        <translation>الإجابات التي لا توافق الوصف تصير 502. وتُحتجز حتى تُقرأ.</translation>
    </message>
    <message>
        <source>Takes formats such as date-time and uuid for rules.</source>
        <translation>يعتمد صيغًا مثل date-time وuuid كقواعد.</translation>
    </message>
    <message>
        <source>What happens to paths and methods that the document does not have.</source>
        <translation>ما يحدث للمسارات والطرق غير الموجودة في المستند.</translation>
    </message>
    <message>
        <source>What happens to query parameters that the document does not have.</source>
        <translation>ما يحدث لمعاملات الاستعلام غير الموجودة في المستند.</translation>
    </message>
    <message>
        <source>What happens to bodies of media types, and answers of statuses, that are not described.</source>
        <translation>ما يحدث للمتون بأنواع وسائط، وللإجابات بحالات، غير موصوفة.</translation>
    </message>
    <message>
        <source>How many problems of one message are told at most.</source>
        <translation>أقصى عدد من المشكلات يُذكر للرسالة الواحدة.</translation>
    </message>
    <message>
        <source>Refuses XML that is malformed, has a document type or entities of its own, or is too deep or too large in any of its parts, before the upstream reads it.</source>
        <translation>يرفض XML الفاسد الصيغة، أو الذي له نوع مستند أو كيانات خاصة به، أو المفرط العمق أو الحجم في أي من أجزائه، قبل أن يقرأه الخادم الخلفي.</translation>
    </message>
    <message>
        <source>How deep elements may be nested. 0: no limit.</source>
        <translation>العمق المسموح لتداخل العناصر. 0: دون حد.</translation>
    </message>
    <message>
        <source>How many elements the whole may have. 0: no limit.</source>
        <translation>عدد العناصر المسموح في المجموع. 0: دون حد.</translation>
    </message>
    <message>
        <source>How many elements may stand in one. 0: no limit.</source>
        <translation>عدد العناصر المسموح داخل عنصر واحد. 0: دون حد.</translation>
    </message>
    <message>
        <source>How many attributes an element may have, namespaces counted. 0: no limit.</source>
        <translation>عدد السمات المسموح في العنصر، شاملًا مساحات الأسماء. 0: دون حد.</translation>
    </message>
    <message>
        <source>How many namespaces the whole may declare. 0: no limit.</source>
        <translation>عدد مساحات الأسماء التي يجوز التصريح بها في المجموع. 0: دون حد.</translation>
    </message>
    <message>
        <source>How long the name of an element or attribute may be. 0: no limit.</source>
        <translation>الطول المسموح لاسم العنصر أو السمة. 0: دون حد.</translation>
    </message>
    <message>
        <source>How long an attribute&apos;s value may be. 0: no limit.</source>
        <translation>الطول المسموح لقيمة السمة. 0: دون حد.</translation>
    </message>
    <message>
        <source>How long a text between tags may be. 0: no limit.</source>
        <translation>الطول المسموح لنص بين الوسوم. 0: دون حد.</translation>
    </message>
    <message>
        <source>Lets comments pass. They may split a text in two for some readers.</source>
        <translation>يمرّر التعليقات. قد تقسم النص قسمين عند بعض القارئين.</translation>
    </message>
    <message>
        <source>Lets processing instructions pass, such as those that name a style sheet.</source>
        <translation>يمرّر تعليمات المعالجة، مثل التي تسمّي ورقة أنماط.</translation>
    </message>
    <message>
        <source>What happens to bodies that are not declared as XML.</source>
        <translation>ما يحدث للمتون غير المصرَّح بأنها XML.</translation>
    </message>
    <message>
        <source>Admits so many requests in an hour, day, week or month of the calendar; the others are refused with 429.</source>
        <translation>يقبل هذا العدد من الطلبات في ساعة أو يوم أو أسبوع أو شهر حسب التقويم؛ ويُرفض الباقي بـ 429.</translation>
    </message>
    <message>
        <source>When the count begins anew, in the time zone. Weeks begin on Monday.</source>
        <translation>متى يبدأ العد من جديد، حسب المنطقة الزمنية. تبدأ الأسابيع يوم الاثنين.</translation>
    </message>
    <message>
        <source>Who is counted for itself. Callers that are not known as consumers, requests without the header field, and those for which the expression comes to nothing, are counted by address.</source>
        <translation>من يُعد على حدة. المستدعون غير المعروفين كمستهلكين، والطلبات دون حقل الترويسة، والتي لا ينتج عنها التعبير شيئًا، تُعد حسب العنوان.</translation>
    </message>
    <message>
        <source>An expression (CEL) whose value is counted for itself, when counting by expression.</source>
        <translation>تعبير (CEL) تُعد قيمته على حدة عند العد حسب التعبير.</translation>
    </message>
    <message>
        <source>Shares of the quota at which the gateway&apos;s log is told, once for each and period.</source>
        <translation>نسب من الحصة يُبلَّغ عندها سجل البوابة، مرة لكل نسبة في كل فترة.</translation>
    </message>
    <message>
        <source>A percentage of the quota.</source>
        <translation>نسبة مئوية من الحصة.</translation>
    </message>
    <message>
        <source>A limit for all of a tenant together, as far as this policy is for them, above those of each. 0: none.</source>
        <translation>حدّ لجميع من في المستأجر معًا، ما دامت هذه السياسة تشملهم، فوق حدود كل واحد منهم. 0: بلا حد.</translation>
    </message>
    <message>
        <source>An expression (CEL) that comes to how much a request takes of the limit. Empty: 1.</source>
        <translation>تعبير (CEL) ينتج مقدار ما يأخذه الطلب من الحد. فارغ: 1.</translation>
    </message>
    <message>
        <source>What a request costs at most, and when the expression fails or comes to less than nothing. Never more than may be taken at once.</source>
        <translation>أقصى تكلفة للطلب، وتكلفته عندما يخفق التعبير أو تقل نتيجته عن الصفر. لا تزيد أبدًا على ما يجوز أخذه دفعة واحدة.</translation>
    </message>
    <message>
        <source>Who is refused too often is refused everything for a time.</source>
        <translation>من يُرفض كثيرًا يُرفض كل ما يطلبه لمدة.</translation>
    </message>
    <message>
        <source>After how many refusals. 0: never.</source>
        <translation>بعد كم حالة رفض. 0: أبدًا.</translation>
    </message>
    <message>
        <source>In which time they have to come: from one second to 31 days.</source>
        <translation>المدة التي يجب أن تقع فيها: من ثانية إلى 31 يومًا.</translation>
    </message>
    <message>
        <source>How long everything is refused: from one second to 31 days.</source>
        <translation>مدة رفض كل شيء: من ثانية إلى 31 يومًا.</translation>
    </message>
    <message>
        <source>Spaces requests evenly: what comes too early waits for its turn or is refused.</source>
        <translation>يباعد بين الطلبات بالتساوي: ما يأتي مبكرًا ينتظر دوره أو يُرفض.</translation>
    </message>
    <message>
        <source>How many requests in the time below; they are spaced evenly.</source>
        <translation>عدد الطلبات في المدة أدناه؛ يُباعد بينها بالتساوي.</translation>
    </message>
    <message>
        <source>The time: from 100 milliseconds to one hour.</source>
        <translation>المدة: من 100 مللي ثانية إلى ساعة.</translation>
    </message>
    <message>
        <source>How many may come together after a pause.</source>
        <translation>عدد ما يجوز أن يأتي معًا بعد توقف.</translation>
    </message>
    <message>
        <source>How long a request that is too early may wait for its turn: at most 30 seconds. 0: it is refused.</source>
        <translation>كم يجوز أن ينتظر دوره طلب جاء مبكرًا: 30 ثانية على الأكثر. 0: يُرفض.</translation>
    </message>
    <message>
        <source>Sends a record of each request in its scope, also of those that other policies refuse. No request waits for it: what can&apos;t be sent in time is dropped and counted. Policies of all scopes add up.</source>
        <translation>يرسل قيدًا عن كل طلب ضمن نطاقه، حتى الطلبات التي ترفضها سياسات أخرى. لا ينتظره أي طلب: ما يتعذّر إرساله في الوقت المناسب يُهمل ويُعد. تتراكم سياسات كل النطاقات.</translation>
    </message>
    <message>
        <source>Where records go.</source>
        <translation>إلى أين تذهب القيود.</translation>
    </message>
    <message>
        <source>JSON lines below the gateway&apos;s folder for logs.</source>
        <translation>أسطر JSON في مجلد سجلات البوابة.</translation>
    </message>
    <message>
        <source>At this size it is put aside.</source>
        <translation>يُؤرشَف الملف عند هذا الحجم.</translation>
    </message>
    <message>
        <source>Put aside when a day, hour, … (UTC) is over; 0s: by size alone.</source>
        <translation>يُؤرشَف الملف عند انقضاء يوم أو ساعة أو … (UTC)؛ ‏0s: حسب الحجم وحده.</translation>
    </message>
    <message>
        <source>How many that were put aside stay.</source>
        <translation>عدد الملفات المؤرشفة التي تبقى.</translation>
    </message>
    <message>
        <source>Those that were put aside, by gzip.</source>
        <translation>ضغط الملفات المؤرشفة بـ gzip.</translation>
    </message>
    <message>
        <source>Messages of RFC 5424.</source>
        <translation>رسائل وفق RFC 5424.</translation>
    </message>
    <message>
        <source>514 is usual for UDP, 6514 for TLS.</source>
        <translation>المعتاد 514 لـ UDP و6514 لـ TLS.</translation>
    </message>
    <message>
        <source>By UDP messages can be lost and read on their way.</source>
        <translation>عبر UDP قد تضيع الرسائل أو تُقرأ في الطريق.</translation>
    </message>
    <message>
        <source>16 to 23 are local0 to local7.</source>
        <translation>من 16 إلى 23 تقابل local0 إلى local7.</translation>
    </message>
    <message>
        <source>What messages say that they come from.</source>
        <translation>ما تقول الرسائل إنها صادرة عنه.</translation>
    </message>
    <message>
        <source>JSON lines, posted in batches.</source>
        <translation>أسطر JSON تُرسل بطريقة POST على دفعات.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, that is sent along, as it stands: with a scheme such as Bearer, if there is to be one. Only by https.</source>
        <translation>السر، للمستأجر أو للبوابة، الذي يُرسل معها كما هو: مع مخطط مثل Bearer إن لزم. عبر https فقط.</translation>
    </message>
    <message>
        <source>What the secret is sent in.</source>
        <translation>حقل الترويسة الذي يُرسل فيه السر.</translation>
    </message>
    <message>
        <source>How long one batch may take.</source>
        <translation>المدة القصوى للدفعة الواحدة.</translation>
    </message>
    <message>
        <source>Logs by OTLP/HTTP as JSON.</source>
        <translation>السجلات عبر OTLP/HTTP بصيغة JSON.</translation>
    </message>
    <message>
        <source>What the collector calls this gateway.</source>
        <translation>ما يسمّي به المُجمِّع هذه البوابة.</translation>
    </message>
    <message>
        <source>What is told of a request; empty: all.</source>
        <translation>ما يُذكر عن الطلب؛ فارغ: الكل.</translation>
    </message>
    <message>
        <source>A member of a record.</source>
        <translation>عضو في القيد.</translation>
    </message>
    <message>
        <source>Of requests, told besides. What proves who somebody is, as Authorization and Cookie, never is.</source>
        <translation>حقول من الطلبات تُذكر إضافة إلى ذلك. أما ما يثبت هوية أحد، مثل Authorization وCookie، فلا يُذكر أبدًا.</translation>
    </message>
    <message>
        <source>How many of a hundred requests are told.</source>
        <translation>كم طلبًا يُذكر من كل مئة.</translation>
    </message>
    <message>
        <source>How many records are sent together at most.</source>
        <translation>أقصى عدد من القيود يُرسل معًا.</translation>
    </message>
    <message>
        <source>How long a record waits for others.</source>
        <translation>كم ينتظر القيد قيودًا أخرى.</translation>
    </message>
    <message>
        <source>How many records wait at most (32 MiB); what doesn&apos;t fit is dropped and counted.</source>
        <translation>أقصى عدد من القيود المنتظرة (32 MiB)؛ وما لا يتسع له المكان يُهمل ويُعد.</translation>
    </message>
    <message>
        <source>How often a batch is sent before it is dropped, a second and more apart.</source>
        <translation>كم مرة تُرسل الدفعة قبل إهمالها، بفاصل ثانية فأكثر.</translation>
    </message>
    <message>
        <source>Takes part in distributed traces (W3C Trace Context): the upstream gets traceparent, the access log has the trace&apos;s id, and spans of the request, its policies and its tries are sent to an OpenTelemetry collector.</source>
        <translation>يشارك في التتبّعات الموزّعة (W3C Trace Context): يتلقى الخادم الخلفي traceparent، ويحوي سجل الوصول معرّف التتبّع، وتُرسل وحدات span للطلب وسياساته ومحاولاته إلى مُجمِّع OpenTelemetry.</translation>
    </message>
    <message>
        <source>Go on with a trace that the client began. Otherwise each request begins one.</source>
        <translation>متابعة تتبّع بدأه العميل. وإلا بدأ كل طلب تتبّعًا جديدًا.</translation>
    </message>
    <message>
        <source>Who decides which spans are sent: the caller where there is one, or the share alone.</source>
        <translation>من يقرر أي وحدات span تُرسل: المستدعي حيث يوجد، أو الحصة وحدها.</translation>
    </message>
    <message>
        <source>How many of a hundred traces are sampled.</source>
        <translation>كم تتبّعًا يدخل في العينة من كل مئة.</translation>
    </message>
    <message>
        <source>How many requests a second are sampled, whoever wants them to be.</source>
        <translation>كم طلبًا في الثانية يدخل في العينة على الأكثر، أيًا كان من يريد ذلك.</translation>
    </message>
    <message>
        <source>Where batches are posted to. Empty: nothing is sent. Most collectors have /v1/traces.</source>
        <translation>إلى أين تُرسل الدفعات بطريقة POST. فارغ: لا يُرسل شيء. لدى معظم المُجمِّعات ‎/v1/traces.</translation>
    </message>
    <message>
        <source>Tells the upstream who calls and what was decided, in one signed token (JWT) that is good for a short time.</source>
        <translation>يخبر الخادم الخلفي بمن يستدعي وبما تقرّر، في رمز موقّع واحد (JWT) صالح لمدة قصيرة.</translation>
    </message>
    <message>
        <source>What carries the token. What clients send under that name never reaches the upstream.</source>
        <translation>ما يحمل الرمز. ما يرسله العملاء بهذا الاسم لا يصل إلى الخادم الخلفي أبدًا.</translation>
    </message>
    <message>
        <source>A word in front of the token, such as Bearer. Empty: none.</source>
        <translation>كلمة قبل الرمز، مثل Bearer. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>The token&apos;s iss.</source>
        <translation>iss الرمز.</translation>
    </message>
    <message>
        <source>A member of the token.</source>
        <translation>عضو في الرمز.</translation>
    </message>
    <message>
        <source>The secret that holds the private key (PEM). Empty: the gateway makes keys of its own and changes them once a day.</source>
        <translation>السر الذي يحوي المفتاح الخاص (PEM). فارغ: تنشئ البوابة مفاتيح خاصة بها وتغيّرها مرة في اليوم.</translation>
    </message>
    <message>
        <source>Publishes the keys by which upstreams verify the signed context.</source>
        <translation>ينشر المفاتيح التي تتحقق بها الخوادم الخلفية من السياق الموقّع.</translation>
    </message>
    <message>
        <source>Where the keys are read, by anybody who reaches a route of this scope.</source>
        <translation>أين تُقرأ المفاتيح، لكل من يصل إلى توجيه ضمن هذا النطاق.</translation>
    </message>
    <message>
        <source>Secrets whose public keys are published besides those that the gateway makes. For a change, name the new one here before context signs with it.</source>
        <translation>أسرار تُنشر مفاتيحها العامة إضافة إلى التي تنشئها البوابة. عند التغيير سمِّ الجديد هنا قبل أن يوقّع السياق به.</translation>
    </message>
    <message>
        <source>A secret with a private key (PEM).</source>
        <translation>سر فيه مفتاح خاص (PEM).</translation>
    </message>
    <message>
        <source>Disguises personal data in answers and in logs. Policies of all scopes add up.</source>
        <translation>يحجب البيانات الشخصية في الإجابات والسجلات. تتراكم سياسات كل النطاقات.</translation>
    </message>
    <message>
        <source>What is looked for, and how it is shown. Of two that find the same thing the first one decides.</source>
        <translation>ما يُبحث عنه وكيف يُعرض. من قاعدتين تجدان الشيء نفسه تقرّر الأولى.</translation>
    </message>
    <message>
        <source>One kind of personal data.</source>
        <translation>نوع واحد من البيانات الشخصية.</translation>
    </message>
    <message>
        <source>What is looked for. Names and JSON paths hide a whole value, the others what they find in a text.</source>
        <translation>ما يُبحث عنه. تحجب الأسماء ومسارات JSON القيمة كلها، وتحجب البقية ما تجده في النص.</translation>
    </message>
    <message>
        <source>For values by name the names of members and query parameters, * for anything (*token*). For JSON paths such as $.users[*].email. For patterns regular expressions (RE2). For identity numbers countries (us, gb, de, fr, es, it, pl, br, in); empty: all.</source>
        <translation>للقيم حسب الاسم: أسماء الأعضاء ومعاملات الاستعلام، و* لأي شيء (*token*). لمسارات JSON: مثل ‎$.users[*].email. للأنماط: تعبيرات نمطية (RE2). لأرقام الهوية: بلدان (us وgb وde وfr وes وit وpl وbr وin)؛ فارغ: الكل.</translation>
    </message>
    <message>
        <source>A name, path, pattern or country.</source>
        <translation>اسم أو مسار أو نمط أو بلد.</translation>
    </message>
    <message>
        <source>What stands in its place. A part is never more than half of it; a hash is the same for the same value.</source>
        <translation>ما يحل محله. لا يزيد الجزء أبدًا على نصفه؛ والتجزئة واحدة للقيمة نفسها.</translation>
    </message>
    <message>
        <source>Stands for what is hidden.</source>
        <translation>يحل محل ما حُجب.</translation>
    </message>
    <message>
        <source>How many stay at the beginning when a part is shown.</source>
        <translation>كم يبقى في البداية عند عرض جزء.</translation>
    </message>
    <message>
        <source>How many stay at the end when a part is shown. Of an e-mail address the domain stays instead.</source>
        <translation>كم يبقى في النهاية عند عرض جزء. أما عنوان البريد الإلكتروني فيبقى نطاقه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, without which nobody can tell the value of a hash; 16 bytes at least.</source>
        <translation>السر، للمستأجر أو للبوابة، الذي لا يستطيع أحد دونه معرفة قيمة التجزئة؛ 16 بايتًا على الأقل.</translation>
    </message>
    <message>
        <source>Disguise what answers have in their bodies.</source>
        <translation>حجب ما تحويه الإجابات في متونها.</translation>
    </message>
    <message>
        <source>Disguise the path, the query, the user agent and chosen header fields in the access log, in traces and in what is sent to log sinks.</source>
        <translation>حجب المسار والاستعلام ووكيل المستخدم وحقول ترويسة مختارة في سجل الوصول وفي التتبّعات وفيما يُرسل إلى مصبّات السجلات.</translation>
    </message>
    <message>
        <source>Answers that are looked through; text/* takes all texts. Names and paths are known in JSON alone.</source>
        <translation>الإجابات التي تُفحص؛ text/* يشمل كل النصوص. لا تُعرف الأسماء والمسارات إلا في JSON.</translation>
    </message>
    <message>
        <source>A media type; one * stands for anything.</source>
        <translation>نوع وسائط؛ تمثّل * واحدة أي شيء.</translation>
    </message>
    <message>
        <source>What becomes of answers of these types that can&apos;t be looked through: in an unknown encoding or character set, or in parts.</source>
        <translation>ما يصير إليه أمر إجابات هذه الأنواع التي لا يمكن فحصها: بترميز أو مجموعة محارف غير معروفة، أو على أجزاء.</translation>
    </message>
    <message>
        <source>The path that the upstream gets, with variables: /v2/${consumer.id}${request.path}. What a variable has is one segment or a part of it. Empty: it stays.</source>
        <translation>المسار الذي يتلقاه الخادم الخلفي، بمتغيرات: ‎/v2/${consumer.id}${request.path}. قيمة المتغير مقطع واحد أو جزء منه. فارغ: يبقى كما هو.</translation>
    </message>
    <message>
        <source>Parameters that may stay; all others are taken out. Empty: all may stay.</source>
        <translation>المعاملات التي يجوز أن تبقى؛ وتُزال كل المعاملات الأخرى. فارغ: يجوز أن تبقى كلها.</translation>
    </message>
    <message>
        <source>Parameters to take out.</source>
        <translation>المعاملات المراد إزالتها.</translation>
    </message>
    <message>
        <source>Parameters that get another name.</source>
        <translation>المعاملات التي تأخذ اسمًا آخر.</translation>
    </message>
    <message>
        <source>What the parameter is called from here on.</source>
        <translation>اسم المعامل من هنا فصاعدًا.</translation>
    </message>
    <message>
        <source>Parameters that replace all of the same name.</source>
        <translation>معاملات تحل محل كل ما يحمل الاسم نفسه.</translation>
    </message>
    <message>
        <source>Text, with variables; it is encoded.</source>
        <translation>نص بمتغيرات؛ يُرمَّز.</translation>
    </message>
    <message>
        <source>Parameters for requests that have none of that name.</source>
        <translation>معاملات للطلبات التي ليس فيها معامل بهذا الاسم.</translation>
    </message>
    <message>
        <source>Header fields that get another name. Header fields adds, sets and removes them.</source>
        <translation>حقول الترويسة التي تأخذ اسمًا آخر. أما إضافتها وتعيينها وإزالتها فتتولاها سياسة «حقول الترويسة».</translation>
    </message>
    <message>
        <source>What the field is called from here on.</source>
        <translation>اسم الحقل من هنا فصاعدًا.</translation>
    </message>
    <message>
        <source>Changes on the way to the client.</source>
        <translation>تغييرات في الطريق إلى العميل.</translation>
    </message>
    <message>
        <source>Answers that are changed: a status such as 404, or a class such as 2xx.</source>
        <translation>الإجابات التي تُغيَّر: حالة مثل 404 أو فئة مثل 2xx.</translation>
    </message>
    <message>
        <source>A status or a class of them.</source>
        <translation>حالة أو فئة من الحالات.</translation>
    </message>
    <message>
        <source>Header fields that get another name.</source>
        <translation>حقول الترويسة التي تأخذ اسمًا آخر.</translation>
    </message>
    <message>
        <source>JSON paths of what is taken out: $.debug, $.users[*].hash, $..internal.</source>
        <translation>مسارات JSON لما يُزال: ‎$.debug و‎$.users[*].hash و‎$..internal.</translation>
    </message>
    <message>
        <source>A JSON path.</source>
        <translation>مسار JSON.</translation>
    </message>
    <message>
        <source>JSON paths of members that get another name.</source>
        <translation>مسارات JSON للأعضاء التي تأخذ اسمًا آخر.</translation>
    </message>
    <message>
        <source>What the member is called from here on.</source>
        <translation>اسم العضو من هنا فصاعدًا.</translation>
    </message>
    <message>
        <source>JSON paths and what stands there from here on, whatever was there: a text with variables, or JSON.</source>
        <translation>مسارات JSON وما يحل فيها من هنا فصاعدًا أيًا كان ما فيها: نص بمتغيرات، أو JSON.</translation>
    </message>
    <message>
        <source>A text with variables, or JSON.</source>
        <translation>نص بمتغيرات، أو JSON.</translation>
    </message>
    <message>
        <source>The same, only where nothing is.</source>
        <translation>الأمر نفسه، ولكن حيث لا يوجد شيء فقط.</translation>
    </message>
    <message>
        <source>JSON that the client gets instead. A text that is &quot;${body}&quot; or &quot;${body:$.items}&quot; alone becomes that part of the answer; texts may have variables.</source>
        <translation>‏JSON الذي يتلقاه العميل بدلًا من الإجابة. النص المكوّن من &quot;${body}&quot; أو &quot;${body:$.items}&quot; وحده يصير ذلك الجزء من الإجابة؛ وقد تحوي النصوص متغيرات.</translation>
    </message>
    <message>
        <source>How much of an answer is held to be changed.</source>
        <translation>أقصى ما يُحتجز من الإجابة لتغييرها.</translation>
    </message>
    <message>
        <source>What becomes of JSON that can&apos;t be changed: too large, malformed, in parts, or in an unknown encoding.</source>
        <translation>ما يصير إليه أمر JSON الذي لا يمكن تغييره: مفرط الحجم أو فاسد الصيغة أو على أجزاء أو بترميز غير معروف.</translation>
    </message>
    <message>
        <source>Gives requests the credentials that their upstream wants. Clients never see them.</source>
        <translation>يعطي الطلبات بيانات الاعتماد التي يريدها خادمها الخلفي. لا يراها العملاء أبدًا.</translation>
    </message>
    <message>
        <source>How the upstream takes them: as a bearer token, as user name and password (HTTP Basic), in a header field of its own, or in the query.</source>
        <translation>كيف يأخذها الخادم الخلفي: كرمز Bearer، أو كاسم مستخدم وكلمة مرور (HTTP Basic)، أو في حقل ترويسة خاص بها، أو في الاستعلام.</translation>
    </message>
    <message>
        <source>Of the header field or the query parameter.</source>
        <translation>الخاص بحقل الترويسة أو معامل الاستعلام.</translation>
    </message>
    <message>
        <source>For user name and password.</source>
        <translation>لاسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The token, password or key. Empty: nothing is done.</source>
        <translation>الرمز أو كلمة المرور أو المفتاح. فارغ: لا يُفعل شيء.</translation>
    </message>
    <message>
        <source>In PEM form: Ed25519, EC (P-256, P-384) or RSA of 2048 bits at least.</source>
        <translation>بصيغة PEM: ‏Ed25519 أو EC ‏(P-256، P-384) أو RSA بطول 2048 بتًا على الأقل.</translation>
    </message>
    <message>
        <source>The certificate&apos;s subject, as RFC 2253 writes it: CN=mobile,O=Acme. All that is set here must fit.</source>
        <translation>موضوع الشهادة كما يكتبه RFC 2253: ‏CN=mobile,O=Acme. يجب أن يطابق كل ما ضُبط هنا.</translation>
    </message>
    <message>
        <source>One of the certificate&apos;s alternative names, by kind: dns:mobile.acme.example, uri:spiffe://acme/mobile, email:ops@acme.example or ip:192.0.2.7.</source>
        <translation>أحد الأسماء البديلة للشهادة، حسب النوع: dns:mobile.acme.example أو uri:spiffe://acme/mobile أو email:ops@acme.example أو ip:192.0.2.7.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate&apos;s public key, in base64: the same for a renewed certificate of the same key.</source>
        <translation>‏SHA-256 للمفتاح العام للشهادة بترميز base64: هو نفسه لشهادة مجددة بالمفتاح نفسه.</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer as RFC 2253 writes it; for listeners that trust several authorities.</source>
        <translation>مُصدِر الشهادة كما يكتبه RFC 2253؛ للمستمعين الذين يثقون بعدة جهات تصديق.</translation>
    </message>
    <message>
        <source>By which the authorisation server (policy oauth2-server) knows it. Unique in the tenant.</source>
        <translation>ما يعرفه به خادم التفويض (السياسة oauth2-server). فريد داخل المستأجر.</translation>
    </message>
    <message>
        <source>Stored as a hash; leave empty to keep the stored one.</source>
        <translation>يُخزَّن كتجزئة؛ اتركه فارغًا للإبقاء على المخزَّن.</translation>
    </message>
    <message>
        <source>Where people are sent back to after they have logged in; letter for letter. By https, but for this machine itself (http://127.0.0.1) and an application&apos;s own scheme (com.example.app:/back).</source>
        <translation>إلى أين يُعاد الناس بعد تسجيل دخولهم؛ حرفًا بحرف. عبر https إلا لهذا الجهاز نفسه (http://127.0.0.1) ولمخطط خاص بتطبيق (com.example.app:/back).</translation>
    </message>
    <message>
        <source>How it may get tokens.</source>
        <translation>كيف يجوز له الحصول على الرموز.</translation>
    </message>
    <message>
        <source>What it may ask for; what it gets when it asks for nothing.</source>
        <translation>ما يجوز له طلبه؛ وما يحصل عليه إن لم يطلب شيئًا.</translation>
    </message>
    <message>
        <source>It can keep no secret, as an application in a browser or on a phone: only people who log in get it tokens.</source>
        <translation>لا يستطيع حفظ سر، كتطبيق في متصفح أو على هاتف: لا يحصل على رموز إلا عن طريق من يسجّلون الدخول.</translation>
    </message>
    <message>
        <source>Two slashes in a row, as in //admin, become one, for the policies and the upstream alike; or they are refused, or kept. Most servers read them as one: kept, they may slip by a rule for /admin.</source>
        <translation>الشرطتان المائلتان المتتاليتان، كما في ‎//admin، تصيران واحدة للسياسات وللخادم الخلفي معًا؛ أو تُرفضان أو تبقيان. تقرؤهما معظم الخوادم واحدة: فإن بقيتا فقد تفلتان من قاعدة على ‎/admin.</translation>
    </message>
    <message>
        <source>Log-in for browsers (OpenID Connect)</source>
        <translation>تسجيل الدخول للمتصفحات (OpenID Connect)</translation>
    </message>
    <message>
        <source>Address to log in</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>عنوان الرموز</translation>
    </message>
    <message>
        <source>Address to log out</source>
        <translation>عنوان تسجيل الخروج</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Address to come back to</source>
        <translation>عنوان العودة</translation>
    </message>
    <message>
        <source>Session secret</source>
        <translation>سر الجلسة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>تنتهي بعد</translation>
    </message>
    <message>
        <source>Ends when idle</source>
        <translation>تنتهي بعد خمول مدته</translation>
    </message>
    <message>
        <source>Log-out path</source>
        <translation>مسار تسجيل الخروج</translation>
    </message>
    <message>
        <source>Then goes to</source>
        <translation>ثم ينتقل إلى</translation>
    </message>
    <message>
        <source>Lets people log in with an identity provider, and keeps that in a sealed cookie.</source>
        <translation>يتيح للأشخاص تسجيل الدخول لدى موفّر هوية، ويحفظ ذلك في ملف تعريف ارتباط مختوم.</translation>
    </message>
    <message>
        <source>With whom people log in; what an ID token&apos;s iss must be, letter for letter. Empty: nobody can.</source>
        <translation>لدى من يسجّل الأشخاص الدخول؛ وما يجب أن يكون عليه iss رمز الهوية حرفًا بحرف. فارغ: لا يستطيع أحد ذلك.</translation>
    </message>
    <message>
        <source>The issuer&apos;s token_endpoint.</source>
        <translation>‏token_endpoint الخاص بالمُصدِر.</translation>
    </message>
    <message>
        <source>The issuer&apos;s jwks_uri.</source>
        <translation>‏jwks_uri الخاص بالمُصدِر.</translation>
    </message>
    <message>
        <source>How long the issuer may take, at most one minute.</source>
        <translation>المدة القصوى لرد المُصدِر، دقيقة واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>As whom the issuer knows this application.</source>
        <translation>بأي صفة يعرف المُصدِر هذا التطبيق.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, by which it proves that. Empty: a public client.</source>
        <translation>السر، للمستأجر أو للبوابة، الذي يثبت به ذلك. فارغ: عميل عام.</translation>
    </message>
    <message>
        <source>Of this application, as the issuer knows it; the policy itself answers there. Its path must be on the route.</source>
        <translation>عنوان لهذا التطبيق كما يعرفه المُصدِر؛ وتجيب السياسة نفسها هناك. يجب أن يكون مساره ضمن التوجيه.</translation>
    </message>
    <message>
        <source>What is asked for; openid must be among it.</source>
        <translation>ما يُطلب؛ ويجب أن يكون openid من ضمنه.</translation>
    </message>
    <message>
        <source>A secret of 32 characters and more that sessions are sealed with: the same for all gateways that stand side by side. Empty: a key of its own, and sessions end with the process.</source>
        <translation>سر من 32 محرفًا أو أكثر تُختم به الجلسات: هو نفسه لكل البوابات التي تعمل جنبًا إلى جنب. فارغ: مفتاح خاص، وتنتهي الجلسات بانتهاء العملية.</translation>
    </message>
    <message>
        <source>Its name in the browser; with https __Host- stands before it, so that no other host can set it.</source>
        <translation>اسمه في المتصفح؛ ومع https يُسبق بـ __Host- كي لا يستطيع مضيف آخر تعيينه.</translation>
    </message>
    <message>
        <source>How long somebody stays logged in whatever happens, at most 30 days.</source>
        <translation>مدة بقاء الشخص مسجّل الدخول مهما حدث، 30 يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>How long without a request.</source>
        <translation>المدة دون أي طلب.</translation>
    </message>
    <message>
        <source>A path of this host, where the issuer has no address to log out.</source>
        <translation>مسار على هذا المضيف، إن لم يكن للمُصدِر عنوان لتسجيل الخروج.</translation>
    </message>
    <message>
        <source>What programs are told they are asked for, in WWW-Authenticate.</source>
        <translation>ما تُخبَر به البرامج أنه مطلوب منها، في WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Directory (LDAP)</source>
        <translation>الدليل (LDAP)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>log-ins</source>
        <translation>عمليات دخول</translation>
    </message>
    <message>
        <source>Log-in of the gateway</source>
        <translation>حساب دخول البوابة</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>كلمة مروره</translation>
    </message>
    <message>
        <source>Look below</source>
        <translation>البحث تحت</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>All below</source>
        <translation>كل ما تحته</translation>
    </message>
    <message>
        <source>Directly below</source>
        <translation>ما تحته مباشرة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Name&apos;s pattern</source>
        <translation>نمط الاسم</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>أسماء المستخدمين</translation>
    </message>
    <message>
        <source>The user&apos;s entry</source>
        <translation>إدخال المستخدم</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>Called here</source>
        <translation>الاسم هنا</translation>
    </message>
    <message>
        <source>Attribute for the consumer</source>
        <translation>سمة المستهلك</translation>
    </message>
    <message>
        <source>Consumer is optional</source>
        <translation>المستهلك اختياري</translation>
    </message>
    <message>
        <source>Attributes for the upstream</source>
        <translation>السمات للخادم الخلفي</translation>
    </message>
    <message>
        <source>Attempts by address</source>
        <translation>المحاولات حسب العنوان</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>التخمين</translation>
    </message>
    <message>
        <source>Attempts by user</source>
        <translation>المحاولات حسب المستخدم</translation>
    </message>
    <message>
        <source>Remembered log-ins</source>
        <translation>عمليات الدخول المحفوظة</translation>
    </message>
    <message>
        <source>Verify crawlers</source>
        <translation>التحقق من الزواحف</translation>
    </message>
    <message>
        <source>Crawlers</source>
        <translation>الزواحف</translation>
    </message>
    <message>
        <source>Crawler</source>
        <translation>الزاحف</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>النطاقات (DNS)</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق (DNS)</translation>
    </message>
    <message>
        <source>Spoofed</source>
        <translation>المنتحلة</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>غير المتحقَّق منها</translation>
    </message>
    <message>
        <source>Header field for the upstream</source>
        <translation>حقل الترويسة للخادم الخلفي</translation>
    </message>
    <message>
        <source>Bodies that can&apos;t be checked</source>
        <translation>المتون التي لا يمكن فحصها</translation>
    </message>
    <message>
        <source>Refuse the document</source>
        <translation>رفض المستند</translation>
    </message>
    <message>
        <source>Pass unchecked</source>
        <translation>تمرير دون فحص</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>جدار حماية تطبيقات الويب</translation>
    </message>
    <message>
        <source>Paranoia level</source>
        <translation>مستوى التشدد</translation>
    </message>
    <message>
        <source>level</source>
        <translation>مستوى</translation>
    </message>
    <message>
        <source>Threshold of requests</source>
        <translation>عتبة الطلبات</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Threshold of answers</source>
        <translation>عتبة الإجابات</translation>
    </message>
    <message>
        <source>OWASP Core Rule Set</source>
        <translation>OWASP Core Rule Set</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>معاملات</translation>
    </message>
    <message>
        <source>Bodies of requests</source>
        <translation>متون الطلبات</translation>
    </message>
    <message>
        <source>Look at the first part</source>
        <translation>فحص الجزء الأول</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Larger answers</source>
        <translation>الإجابات الأكبر</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>الاستثناء</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Not at</source>
        <translation>باستثناء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>قواعد خاصة</translation>
    </message>
    <message>
        <source>Remove from the body</source>
        <translation>إزالة من المتن</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>Rename in the body</source>
        <translation>إعادة التسمية في المتن</translation>
    </message>
    <message>
        <source>Set in the body</source>
        <translation>تعيين في المتن</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>إضافة إلى المتن</translation>
    </message>
    <message>
        <source>Unsuitable bodies</source>
        <translation>المتون غير الملائمة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>فرض</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>تبليغ فقط</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s where the keys are read.</source>
        <translation>شهادات PEM يوثق بها بدل شهادات النظام عند قراءة المفاتيح.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic, RFC 7617), which a directory checks (LDAP, RFC 4511). Use it over TLS only.</source>
        <translation>يتعرّف على المستدعين باسم المستخدم وكلمة المرور (HTTP Basic، RFC 7617)، ويتحقق منهما دليل (LDAP، RFC 4511). استخدمه عبر TLS فقط.</translation>
    </message>
    <message>
        <source>Addresses, as ldaps://ldap.example.com; when the first cannot be reached, the next one is asked. None: nobody passes.</source>
        <translation>العناوين، مثل ldaps://ldap.example.com؛ إذا تعذّر بلوغ الأول يُسأل التالي. بلا عناوين: لا يمر أحد.</translation>
    </message>
    <message>
        <source>ldaps:// or ldap://, a host, and a port if it is another than 636 and 389.</source>
        <translation>‏ldaps:// أو ldap://، ثم مضيف، ثم منفذ إن كان غير 636 و389.</translation>
    </message>
    <message>
        <source>Begins TLS with servers whose address is ldap://. Without it only this machine itself is asked.</source>
        <translation>يبدأ TLS مع الخوادم التي عنوانها ldap://. ومن دونه لا يُسأل إلا هذا الجهاز نفسه.</translation>
    </message>
    <message>
        <source>How long a log-in may take at the directory, at most one minute.</source>
        <translation>المدة القصوى لعملية الدخول لدى الدليل، دقيقة واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>So many log-ins are checked at the same time; each takes up to two connections.</source>
        <translation>عدد عمليات الدخول التي يُتحقق منها في الوقت نفسه؛ تستخدم كل منها اتصالين على الأكثر.</translation>
    </message>
    <message>
        <source>The name of the entry as which the gateway looks for others. Empty: as nobody; with a name&apos;s pattern, as the user.</source>
        <translation>اسم الإدخال الذي تبحث البوابة بصفته عن غيره. فارغ: بلا صفة؛ ومع نمط الاسم، بصفة المستخدم.</translation>
    </message>
    <message>
        <source>The secret, of the tenant or of the gateway, with the password.</source>
        <translation>السر، للمستأجر أو للبوابة، الذي يحوي كلمة المرور.</translation>
    </message>
    <message>
        <source>The name of the entry below which users are looked for, as ou=people,dc=example,dc=org.</source>
        <translation>اسم الإدخال الذي يُبحث تحته عن المستخدمين، مثل ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>Whether entries further down count.</source>
        <translation>هل تُحتسب الإدخالات الأعمق.</translation>
    </message>
    <message>
        <source>Which entry is the user&apos;s; ${user} is the name that was sent. Where several fit, none does.</source>
        <translation>أي إدخال هو إدخال المستخدم؛ ${user} هو الاسم المُرسَل. إذا طابقت عدة إدخالات لم يُقبل أي منها.</translation>
    </message>
    <message>
        <source>Instead of a search: how a user&apos;s entry is called, as uid=${user},ou=people,dc=example,dc=org.</source>
        <translation>بدلًا من البحث: كيف يُسمّى إدخال المستخدم، مثل uid=${user},ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>A pattern (RE2) that all of a user name must fit; others are refused without asking.</source>
        <translation>نمط (RE2) يجب أن يطابقه اسم المستخدم كله؛ وتُرفض الأسماء الأخرى دون سؤال.</translation>
    </message>
    <message>
        <source>Where a user&apos;s groups come from. They count beside the consumer&apos;s own.</source>
        <translation>من أين تأتي مجموعات المستخدم. تُحتسب إلى جانب مجموعات المستهلك نفسه.</translation>
    </message>
    <message>
        <source>Of the user&apos;s entry: names of groups.</source>
        <translation>من إدخال المستخدم: أسماء المجموعات.</translation>
    </message>
    <message>
        <source>The name of the entry below which groups are looked for. With an attribute: below which they count; empty: all do.</source>
        <translation>اسم الإدخال الذي يُبحث تحته عن المجموعات. ومع سمة: الذي تُحتسب المجموعات تحته؛ فارغ: تُحتسب كلها.</translation>
    </message>
    <message>
        <source>Which entries are a user&apos;s groups; ${dn} is the name of the user&apos;s entry, ${user} the one that was sent.</source>
        <translation>أي الإدخالات هي مجموعات المستخدم؛ ${dn} اسم إدخال المستخدم، و${user} الاسم المُرسَل.</translation>
    </message>
    <message>
        <source>The attribute of a group&apos;s entry that says what it is called.</source>
        <translation>السمة في إدخال المجموعة التي تذكر اسمها.</translation>
    </message>
    <message>
        <source>What groups are called here, by the name of their entry, or what they are called there. If there are any, others do not count.</source>
        <translation>بمَ تُسمّى المجموعات هنا، حسب اسم إدخالها أو اسمها هناك. إن وُجد أي منها فلا يُحتسب غيره.</translation>
    </message>
    <message>
        <source>The group&apos;s name here.</source>
        <translation>اسم المجموعة هنا.</translation>
    </message>
    <message>
        <source>How a user leads to a consumer. Without one, whoever the directory knows may call.</source>
        <translation>كيف يُستدل بالمستخدم على مستهلك. من دون ذلك يجوز الاستدعاء لكل من يعرفه الدليل.</translation>
    </message>
    <message>
        <source>Lets users pass to whom no consumer belongs, as callers without one.</source>
        <translation>يدع المستخدمين الذين لا يخصهم مستهلك يمرون كمستدعين بلا مستهلك.</translation>
    </message>
    <message>
        <source>Attributes that the upstream gets as header fields. What clients put there themselves is taken out.</source>
        <translation>السمات التي يتلقاها الخادم الخلفي كحقول ترويسة. يُزال ما يضعه العملاء فيها بأنفسهم.</translation>
    </message>
    <message>
        <source>An attribute with one value, and its header field.</source>
        <translation>سمة ذات قيمة واحدة، وحقل الترويسة الخاص بها.</translation>
    </message>
    <message>
        <source>Its name, as mail; dn is the entry&apos;s name.</source>
        <translation>اسمها، مثل mail؛ وdn هو اسم الإدخال.</translation>
    </message>
    <message>
        <source>The header field&apos;s name.</source>
        <translation>اسم حقل الترويسة.</translation>
    </message>
    <message>
        <source>Lets requests without credentials pass as anonymous. Wrong credentials are refused all the same.</source>
        <translation>يمرّر الطلبات دون بيانات اعتماد كمجهولة. تُرفض بيانات الاعتماد الخاطئة رغم ذلك.</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may fail from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>عدد عمليات الدخول المسموح إخفاقها في الدقيقة من عنوان واحد (في IPv6: من ‎/64 واحد). 0: أي عدد.</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may fail as one user. 0: any number.</source>
        <translation>عدد عمليات الدخول المسموح إخفاقها في الدقيقة لمستخدم واحد. 0: أي عدد.</translation>
    </message>
    <message>
        <source>How long a password that was right needs no new check, and groups hold; at most 15 minutes. 0s: each request is asked for.</source>
        <translation>المدة التي لا تحتاج فيها كلمة مرور صحيحة إلى تحقق جديد وتسري فيها المجموعات؛ 15 دقيقة على الأكثر. 0s: يُسأل الدليل عند كل طلب.</translation>
    </message>
    <message>
        <source>The same for wrong ones, at most one minute.</source>
        <translation>المدة نفسها لكلمات المرور الخاطئة، دقيقة واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>The issuer&apos;s end_session_endpoint. Empty: as published, otherwise people stay logged in there.</source>
        <translation>‏end_session_endpoint الخاص بالمُصدِر. فارغ: كما هو منشور، وإلا بقي الأشخاص مسجّلي الدخول هناك.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s, where tokens, keys and what is published are fetched.</source>
        <translation>شهادات PEM يوثق بها بدل شهادات النظام عند جلب الرموز والمفاتيح والبيانات المنشورة.</translation>
    </message>
    <message>
        <source>Looks up by the name of their address whether programs that call themselves crawlers are what they say.</source>
        <translation>يتحقق باسم العنوان من أن البرامج التي تسمّي نفسها زواحف هي ما تدّعيه.</translation>
    </message>
    <message>
        <source>Programs that can be verified, and the domains that their addresses&apos; names are below.</source>
        <translation>البرامج التي يمكن التحقق منها، والنطاقات (DNS) التي تقع تحتها أسماء عناوينها.</translation>
    </message>
    <message>
        <source>A kind of program and whose it is.</source>
        <translation>نوع من البرامج ولمن هو.</translation>
    </message>
    <message>
        <source>A pattern (RE2) of what it calls itself, in any case.</source>
        <translation>نمط (RE2) لما يسمّي به نفسه، دون تمييز حالة الأحرف.</translation>
    </message>
    <message>
        <source>Names of its addresses are one of these, or below.</source>
        <translation>أسماء عناوينه أحد هذه النطاقات أو ما تحتها.</translation>
    </message>
    <message>
        <source>As googlebot.com.</source>
        <translation>مثل googlebot.com.</translation>
    </message>
    <message>
        <source>What happens to programs that are not what they call themselves.</source>
        <translation>ما يحدث للبرامج التي ليست ما تسمّي به نفسها.</translation>
    </message>
    <message>
        <source>What happens when names cannot be looked up in time.</source>
        <translation>ما يحدث عندما يتعذّر البحث عن الأسماء في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Gets verified, spoofed or unknown when a program calls itself a crawler; what clients put there is taken out. Empty: none.</source>
        <translation>يأخذ القيمة verified أو spoofed أو unknown عندما يسمّي برنامج نفسه زاحفًا؛ ويُزال ما يضعه العملاء فيه. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>How long a look-up may take, at most 30 seconds.</source>
        <translation>المدة القصوى للبحث عن الاسم، 30 ثانية على الأكثر.</translation>
    </message>
    <message>
        <source>How long the answer for an address holds, at most one day.</source>
        <translation>مدة سريان النتيجة لعنوان ما، يوم واحد على الأكثر.</translation>
    </message>
    <message>
        <source>What happens where the document has a schema for what can&apos;t be held against one: bodies that are neither JSON, a form nor text (XML, say), or header fields of a form&apos;s parts. The document is refused, or they pass unchecked.</source>
        <translation>ما يحدث، حيث يحوي المستند مخططًا، لما لا يمكن فحصه وفقه: متون ليست JSON ولا نموذجًا ولا نصًا (XML مثلًا)، أو حقول ترويسة لأجزاء نموذج. إما أن يُرفض المستند وإما أن تمر دون فحص.</translation>
    </message>
    <message>
        <source>Refuses requests, and answers if told so, that the OWASP Core Rule Set takes for an attack. Begin in report mode and exclude what errs before you enforce it.</source>
        <translation>يرفض الطلبات، والإجابات إن طُلب ذلك، التي يعدّها OWASP Core Rule Set هجومًا. ابدأ بوضع التقرير واستثنِ ما يخطئ قبل الفرض.</translation>
    </message>
    <message>
        <source>1 finds common attacks and seldom errs; each level above has more rules, which refuse more that is harmless.</source>
        <translation>‏1 يكشف الهجمات الشائعة ويندر أن يخطئ؛ ولكل مستوى فوقه قواعد أكثر ترفض مزيدًا مما لا ضرر فيه.</translation>
    </message>
    <message>
        <source>From which score on a request is refused. A critical finding counts 5, an error 4, a warning 3, a notice 2.</source>
        <translation>الدرجة التي يُرفض الطلب ابتداءً منها. تُحتسب المخالفة الحرجة 5 نقاط، والخطأ 4، والتحذير 3، والملاحظة 2.</translation>
    </message>
    <message>
        <source>From which score on an answer is refused.</source>
        <translation>الدرجة التي تُرفض الإجابة ابتداءً منها.</translation>
    </message>
    <message>
        <source>Applies the rule set that is installed beside the gateway. Without it: own rules alone.</source>
        <translation>يطبّق مجموعة القواعد المثبّتة بجانب البوابة. من دونها: القواعد الخاصة وحدها.</translation>
    </message>
    <message>
        <source>Methods that requests may have; others count as a critical finding.</source>
        <translation>الطرق المسموح بها في الطلبات؛ وتُحتسب الأخرى مخالفة حرجة.</translation>
    </message>
    <message>
        <source>A method&apos;s name.</source>
        <translation>اسم طريقة.</translation>
    </message>
    <message>
        <source>Media types that requests may have; others count as a critical finding.</source>
        <translation>أنواع الوسائط المسموح بها في الطلبات؛ وتُحتسب الأخرى مخالفة حرجة.</translation>
    </message>
    <message>
        <source>A media type, such as application/json.</source>
        <translation>نوع وسائط، مثل application/json.</translation>
    </message>
    <message>
        <source>How many arguments a request may have: of its query, its form, values of its JSON, attributes of its XML, and cookies.</source>
        <translation>عدد المعاملات المسموح في الطلب: في استعلامه ونموذجه وقيم JSON وسمات XML وملفات تعريف الارتباط.</translation>
    </message>
    <message>
        <source>Looks at them as well, and not at heads alone.</source>
        <translation>يفحصها أيضًا ولا يكتفي بالرؤوس.</translation>
    </message>
    <message>
        <source>The most that is looked at of a request&apos;s body, as sent and decoded.</source>
        <translation>أقصى ما يُفحص من متن الطلب، كما أُرسل وبعد فك ترميزه.</translation>
    </message>
    <message>
        <source>Looks at answers for what upstreams should not tell, such as errors of databases. They are held back until then.</source>
        <translation>يفحص الإجابات بحثًا عما لا ينبغي أن تكشفه الخوادم الخلفية، مثل أخطاء قواعد البيانات. تُحتجز الإجابات حتى ينتهي الفحص.</translation>
    </message>
    <message>
        <source>Media types of answers that are looked at; others pass.</source>
        <translation>أنواع وسائط الإجابات التي تُفحص؛ وتمر الأخرى.</translation>
    </message>
    <message>
        <source>A media type, such as text/html.</source>
        <translation>نوع وسائط، مثل text/html.</translation>
    </message>
    <message>
        <source>The most that is looked at of an answer&apos;s body, as sent and decoded.</source>
        <translation>أقصى ما يُفحص من متن الإجابة، كما أُرسل وبعد فك ترميزه.</translation>
    </message>
    <message>
        <source>Rules that are left out, whole or for one argument, because they refuse what is harmless here.</source>
        <translation>قواعد تُستثنى، كلها أو لمعامل واحد، لأنها ترفض ما لا ضرر فيه هنا.</translation>
    </message>
    <message>
        <source>Some rules, by their numbers or by a tag.</source>
        <translation>بعض القواعد، بأرقامها أو بوسم.</translation>
    </message>
    <message>
        <source>Numbers and ranges, such as 942100 or 942200-942260.</source>
        <translation>أرقام ومجالات، مثل 942100 أو 942200-942260.</translation>
    </message>
    <message>
        <source>Instead: all rules with this tag, such as attack-sqli.</source>
        <translation>بدلًا من ذلك: كل القواعد التي تحمل هذا الوسم، مثل attack-sqli.</translation>
    </message>
    <message>
        <source>What they do not look at, such as ARGS:password or REQUEST_COOKIES:session. Empty: the rules are left out whole.</source>
        <translation>ما لا تفحصه، مثل ARGS:password أو REQUEST_COOKIES:session. فارغ: تُستثنى القواعد كلها.</translation>
    </message>
    <message>
        <source>Why, for those who come later.</source>
        <translation>السبب، لمن يأتي لاحقًا.</translation>
    </message>
    <message>
        <source>Rules in ModSecurity&apos;s language (SecRule, SecAction, SecMarker), numbered from 1 to 99999, that apply before the core rules.</source>
        <translation>قواعد بلغة ModSecurity ‏(SecRule وSecAction وSecMarker)، مرقّمة من 1 إلى 99999، تُطبّق قبل القواعد الأساسية.</translation>
    </message>
    <message>
        <source>The file&apos;s name.</source>
        <translation>اسم الملف.</translation>
    </message>
    <message>
        <source>A name or an address.</source>
        <translation>اسم أو عنوان.</translation>
    </message>
    <message>
        <source>Where batches are posted to.</source>
        <translation>إلى أين تُرسل الدفعات بطريقة POST.</translation>
    </message>
    <message>
        <source>Where batches are posted to. Most collectors have /v1/logs.</source>
        <translation>إلى أين تُرسل الدفعات بطريقة POST. لدى معظم المُجمِّعات ‎/v1/logs.</translation>
    </message>
    <message>
        <source>JSON paths of what is taken out, as $.user.role and $..secret.</source>
        <translation>مسارات JSON لما يُزال، مثل ‎$.user.role و‎$..secret.</translation>
    </message>
    <message>
        <source>JSON paths that end with a name, and the new names.</source>
        <translation>مسارات JSON تنتهي باسم، والأسماء الجديدة.</translation>
    </message>
    <message>
        <source>JSON paths and what is put there, whatever was there: JSON, or a text; with variables.</source>
        <translation>مسارات JSON وما يوضع فيها أيًا كان ما فيها: JSON أو نص؛ مع متغيرات.</translation>
    </message>
    <message>
        <source>The same where nothing is.</source>
        <translation>الأمر نفسه حيث لا يوجد شيء.</translation>
    </message>
    <message>
        <source>JSON that goes upstream instead; a text that is ${body} or ${body:$.a.b} alone becomes the body or that part of it. Empty: the body with its changes.</source>
        <translation>‏JSON الذي يُرسل إلى الخادم الخلفي بدلًا من المتن؛ النص المكوّن من ${body} أو ${body:$.a.b} وحده يصير المتن أو ذلك الجزء منه. فارغ: المتن بتغييراته.</translation>
    </message>
    <message>
        <source>How much of a body is held; 16 MiB at most.</source>
        <translation>أقصى ما يُحتجز من المتن؛ 16 MiB على الأكثر.</translation>
    </message>
    <message>
        <source>What becomes of JSON that can&apos;t be changed: too large, not well-formed, or coded in an unknown way.</source>
        <translation>ما يصير إليه أمر JSON الذي لا يمكن تغييره: مفرط الحجم أو فاسد الصيغة أو بترميز غير معروف.</translation>
    </message>
    <message>
        <source>What becomes of bodies that are no JSON, where bodies are changed: an upstream might read them as JSON all the same.</source>
        <translation>ما يصير إليه أمر المتون التي ليست JSON حيث تُغيَّر المتون: فقد يقرؤها الخادم الخلفي على أنها JSON مع ذلك.</translation>
    </message>
    <message>
        <source>PEM certificates to trust instead of the system&apos;s where the key set is read.</source>
        <translation>شهادات PEM يوثق بها بدل شهادات النظام عند قراءة مجموعة المفاتيح.</translation>
    </message>
    <message>
        <source>Tells callers by an API key.</source>
        <translation>يتعرّف على المستدعين بمفتاح API.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password (HTTP Basic).</source>
        <translation>يتعرّف على المستدعين باسم المستخدم وكلمة المرور (HTTP Basic).</translation>
    </message>
    <message>
        <source>Tells callers by a signed token.</source>
        <translation>يتعرّف على المستدعين برمز موقّع.</translation>
    </message>
    <message>
        <source>Admits so many requests in a time.</source>
        <translation>يقبل عددًا محددًا من الطلبات في مدة.</translation>
    </message>
    <message>
        <source>Admits so many requests in an hour, day, week or month.</source>
        <translation>يقبل عددًا محددًا من الطلبات في الساعة أو اليوم أو الأسبوع أو الشهر.</translation>
    </message>
    <message>
        <source>Allows or refuses requests by rules.</source>
        <translation>يسمح بالطلبات أو يرفضها حسب قواعد.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by their address.</source>
        <translation>يسمح بمرور العملاء أو يمنعه حسب عناوينهم.</translation>
    </message>
    <message>
        <source>Tells browsers which other origins may call.</source>
        <translation>يخبر المتصفحات أي أصول أخرى يجوز لها الاستدعاء.</translation>
    </message>
    <message>
        <source>Refuses requests that are too large.</source>
        <translation>يرفض الطلبات الكبيرة جدًا.</translation>
    </message>
    <message>
        <source>Adds, sets and removes header fields.</source>
        <translation>يضيف حقول الترويسة ويعيّنها ويزيلها.</translation>
    </message>
    <message>
        <source>Disguises personal data in answers and logs.</source>
        <translation>يحجب البيانات الشخصية في الإجابات والسجلات.</translation>
    </message>
    <message>
        <source>Changes paths, queries, names of header fields and JSON answers.</source>
        <translation>يغيّر المسارات والاستعلامات وأسماء حقول الترويسة وإجابات JSON.</translation>
    </message>
    <message>
        <source>Sends what is logged of requests to files, syslog, URLs and collectors.</source>
        <translation>يرسل ما يُسجَّل عن الطلبات إلى ملفات وsyslog وعناوين URL ومُجمِّعات.</translation>
    </message>
    <message>
        <source>Takes part in distributed traces.</source>
        <translation>يشارك في التتبّعات الموزّعة.</translation>
    </message>
    <message>
        <source>Answers by itself instead of the upstream.</source>
        <translation>يجيب بنفسه بدل الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Sends clients elsewhere.</source>
        <translation>يوجّه العملاء إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Answers from memory what was answered before.</source>
        <translation>يجيب من الذاكرة عما أُجيب عنه من قبل.</translation>
    </message>
    <message>
        <source>Sends a share of the requests to another service.</source>
        <translation>يرسل نسبة من الطلبات إلى خدمة أخرى.</translation>
    </message>
    <message>
        <source>Refuses at once what would only fail later.</source>
        <translation>يرفض فورًا ما كان سيخفق لاحقًا على أي حال.</translation>
    </message>
    <message>
        <source>Compresses answers for clients that can read it.</source>
        <translation>يضغط الإجابات للعملاء القادرين على قراءتها.</translation>
    </message>
    <message>
        <source>Admits so many requests at the same time.</source>
        <translation>يقبل عددًا محددًا من الطلبات في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Copies a share of the requests to another service.</source>
        <translation>ينسخ نسبة من الطلبات إلى خدمة أخرى.</translation>
    </message>
    <message>
        <source>Changes the path, query and host that the upstream gets.</source>
        <translation>يغيّر المسار والاستعلام والمضيف الذي يتلقاه الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Says how long the upstream may take.</source>
        <translation>يحدد المدة المسموحة للخادم الخلفي.</translation>
    </message>
    <message>
        <source>Sends again what failed and is safe to repeat.</source>
        <translation>يعيد إرسال ما أخفق وكان تكراره مأمونًا.</translation>
    </message>
    <message>
        <source>Tells callers by the certificate that they show.</source>
        <translation>يتعرّف على المستدعين بالشهادة التي يعرضونها.</translation>
    </message>
    <message>
        <source>Says which authentications are enough.</source>
        <translation>يحدد أي المصادقات تكفي.</translation>
    </message>
    <message>
        <source>Allows and refuses callers by lists.</source>
        <translation>يسمح للمستدعين ويرفضهم حسب قوائم.</translation>
    </message>
    <message>
        <source>Asks another service whether a request may pass.</source>
        <translation>يسأل خدمة أخرى هل يجوز مرور الطلب.</translation>
    </message>
    <message>
        <source>Takes access tokens of OAuth 2.0, with scopes and binding.</source>
        <translation>يقبل رموز الوصول OAuth 2.0، مع النطاقات والربط بالمرسل.</translation>
    </message>
    <message>
        <source>Gives out access tokens to OAuth clients.</source>
        <translation>يمنح رموز الوصول لعملاء OAuth.</translation>
    </message>
    <message>
        <source>Refuses JSON that is malformed, too large or ambiguous.</source>
        <translation>يرفض JSON الفاسد الصيغة أو المفرط الحجم أو الملتبس.</translation>
    </message>
    <message>
        <source>Refuses XML that is malformed, too large or refers to others.</source>
        <translation>يرفض XML الفاسد الصيغة أو المفرط الحجم أو الذي يشير إلى غيره.</translation>
    </message>
    <message>
        <source>Tells browsers how to guard what they get.</source>
        <translation>يخبر المتصفحات كيف تحمي ما تتلقاه.</translation>
    </message>
    <message>
        <source>Refuses changes that pages of other sites ask for.</source>
        <translation>يرفض التغييرات التي تطلبها صفحات مواقع أخرى.</translation>
    </message>
    <message>
        <source>Lets requests pass or not by the page they come from.</source>
        <translation>يسمح بمرور الطلبات أو يمنعه حسب الصفحة التي تأتي منها.</translation>
    </message>
    <message>
        <source>Serves requests at some times alone.</source>
        <translation>يخدم الطلبات في أوقات محددة فقط.</translation>
    </message>
    <message>
        <source>Refuses programs by what they call themselves.</source>
        <translation>يرفض البرامج حسب ما تسمّي به نفسها.</translation>
    </message>
    <message>
        <source>Lets clients pass or not by where their address is.</source>
        <translation>يسمح بمرور العملاء أو يمنعه حسب مكان عناوينهم.</translation>
    </message>
    <message>
        <source>Spaces requests evenly.</source>
        <translation>يباعد بين الطلبات بالتساوي.</translation>
    </message>
    <message>
        <source>Tells callers by the signature of their request.</source>
        <translation>يتعرّف على المستدعين بتوقيع طلبهم.</translation>
    </message>
    <message>
        <source>Tells the upstream who calls, signed.</source>
        <translation>يخبر الخادم الخلفي بهوية المستدعي، مع توقيع.</translation>
    </message>
    <message>
        <source>Publishes the keys of the signed context.</source>
        <translation>ينشر مفاتيح السياق الموقّع.</translation>
    </message>
    <message>
        <source>Gives requests the credentials that their upstream wants.</source>
        <translation>يزوّد الطلبات ببيانات الاعتماد التي يطلبها خادمها الخلفي.</translation>
    </message>
    <message>
        <source>Refuses what is not as an API&apos;s description has it.</source>
        <translation>يرفض ما لا يوافق وصف واجهة API.</translation>
    </message>
    <message>
        <source>Refuses GraphQL that asks for too much.</source>
        <translation>يرفض طلبات GraphQL التي تطلب الكثير.</translation>
    </message>
    <message>
        <source>Refuses uploads that are not what they say.</source>
        <translation>يرفض الملفات المرفوعة التي ليست ما تدّعيه.</translation>
    </message>
    <message>
        <source>Lets people log in with an identity provider.</source>
        <translation>يتيح للأشخاص تسجيل الدخول لدى موفّر هوية.</translation>
    </message>
    <message>
        <source>Tells callers by user name and password, which a directory checks.</source>
        <translation>يتعرّف على المستدعين باسم المستخدم وكلمة المرور، ويتحقق منهما دليل.</translation>
    </message>
    <message>
        <source>Refuses what the OWASP Core Rule Set takes for an attack.</source>
        <translation>يرفض ما يعدّه OWASP Core Rule Set هجومًا.</translation>
    </message>
    <message>
        <source>By its credential</source>
        <translation>ببيانات اعتماده</translation>
    </message>
    <message>
        <source>By what is set</source>
        <translation>حسب ما هو معيّن</translation>
    </message>
    <message>
        <source>As the issuer publishes them</source>
        <translation>كما ينشرها المُصدِر</translation>
    </message>
    <message>
        <source>As given here</source>
        <translation>كما هي محددة هنا</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>بلا إرسال</translation>
    </message>
    <message>
        <source>Directory user</source>
        <translation>مستخدم الدليل</translation>
    </message>
    <message>
        <source>Of the user&apos;s entry: the consumer&apos;s id, or the name in its credential of kind ldap. dn stands for the entry&apos;s own name.</source>
        <translation>من إدخال المستخدم: معرّف المستهلك، أو الاسم في بيانات اعتماده من النوع ldap. يمثّل dn اسم الإدخال نفسه.</translation>
    </message>
    <message>
        <source>Where the issuer&apos;s addresses come from: as it publishes them (discovery), or from here. By what is set: from here when one of the three is.</source>
        <translation>من أين تأتي عناوين المُصدِر: كما ينشرها (الاكتشاف)، أو من هنا. حسب ما هو معيّن: من هنا إذا عُيّن أحد العناوين الثلاثة.</translation>
    </message>
    <message>
        <source>The issuer&apos;s authorization_endpoint. By https, but for this machine itself; so for the next ones.</source>
        <translation>‏authorization_endpoint الخاص بالمُصدِر. عبر https إلا لهذا الجهاز نفسه؛ وكذلك الحقول التالية.</translation>
    </message>
    <message>
        <source>Where spans go. Nowhere: the trace is passed on and logged alone; what is set of the collector stays.</source>
        <translation>إلى أين تُرسل وحدات span. بلا إرسال: يُمرَّر التتبّع ويُسجَّل فحسب؛ وتبقى إعدادات المُجمِّع كما هي.</translation>
    </message>
    <message>
        <source>The token&apos;s aud. Empty: the id of the route&apos;s service; for a policy of the whole gateway with its tenant before it (tenant/service).</source>
        <translation>‏aud الرمز. فارغ: معرّف خدمة التوجيه؛ وفي سياسة للبوابة بأكملها يسبقه مستأجرها (tenant/service).</translation>
    </message>
    <message>
        <source>From when it is signed. Requests that tell the same share one token for a quarter of that.</source>
        <translation>بدءًا من وقت توقيعه. تتشارك الطلبات التي تخبر بالشيء نفسه رمزًا واحدًا خلال ربع هذه المدة.</translation>
    </message>
    <message>
        <source>What it tells besides who calls (sub), when, and the decision. Members of the token have these names. With jti, the request&apos;s id, each request gets a token of its own, which costs a signature.</source>
        <translation>ما يخبر به إضافة إلى المستدعي (sub) والوقت والقرار. تحمل أعضاء الرمز هذه الأسماء. مع jti، أي معرّف الطلب، يحصل كل طلب على رمز خاص به، وهذا يكلّف توقيعًا.</translation>
    </message>
    <message>
        <source>Adds, sets and removes header fields, on the way to the upstream and on the way back. Policies of all scopes add up, from far to near. Values may have variables: ${consumer.id}, ${consumer.groups}, ${credential.id}, ${tenant.id}, ${service.id}, ${route.id}, ${client.ip}, ${request.id}, ${request.method}, ${request.path}, ${request.host}, ${request.scheme}, ${request.header.NAME}, ${request.query.NAME}, ${request.path.NAME}; $$ is a dollar sign.</source>
        <translation>يضيف حقول الترويسة ويعيّنها ويزيلها، في الطريق إلى الخادم الخلفي وفي العودة. تتراكم سياسات كل النطاقات من الأبعد إلى الأقرب. قد تحوي القيم متغيرات: ${consumer.id} و${consumer.groups} و${credential.id} و${tenant.id} و${service.id} و${route.id} و${client.ip} و${request.id} و${request.method} و${request.path} و${request.host} و${request.scheme} و${request.header.NAME} و${request.query.NAME} و${request.path.NAME}؛ و$$ علامة دولار.</translation>
    </message>
    <message>
        <source>Changes the path, the query, names of header fields and JSON bodies on the way to the upstream, and the JSON of answers on the way back. Policies of all scopes add up, from far to near. Values may have the variables of Header fields, such as ${consumer.id}, ${request.header.NAME}, ${request.query.NAME} and ${request.path.NAME} (what the route&apos;s path template or the named groups of its pattern took); $$ is a dollar sign.</source>
        <translation>يغيّر المسار والاستعلام وأسماء حقول الترويسة ومتون JSON في الطريق إلى الخادم الخلفي، ويغيّر JSON الإجابات في العودة. تتراكم سياسات كل النطاقات من الأبعد إلى الأقرب. قد تحوي القيم متغيرات سياسة «حقول الترويسة»، مثل ${consumer.id} و${request.header.NAME} و${request.query.NAME} و${request.path.NAME} (ما التقطه قالب مسار التوجيه أو المجموعات المسمّاة في نمطه)؛ و$$ علامة دولار.</translation>
    </message>
    <message>
        <source>What the user&apos;s entry has in the attribute that the policy names (uid), or the entry&apos;s own name where that is dn: uid=ann,ou=people,dc=acme,dc=example. In whatever case.</source>
        <translation>قيمة السمة التي تسمّيها السياسة (uid) في إدخال المستخدم، أو اسم الإدخال نفسه إذا كانت dn: ‏uid=ann,ou=people,dc=acme,dc=example. دون تمييز حالة الأحرف.</translation>
    </message>
    <message>
        <source>RE2, for the whole path. A group with a name, as (?P&lt;id&gt;[0-9]+), is a parameter.</source>
        <translation>‏RE2 للمسار بأكمله. المجموعة المسمّاة، مثل ‎(?P&lt;id&gt;[0-9]+)‎، هي معامل.</translation>
    </message>
    <message>
        <source>The new path; {id} is the parameter of a template path, or the group of that name.</source>
        <translation>المسار الجديد؛ {id} هو معامل مسار القالب، أو المجموعة التي تحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>تواقيع</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>مفاتيح</translation>
    </message>
    <message>
        <source>Pass method and path overrides on</source>
        <translation>تمرير استبدالات الطريقة والمسار</translation>
    </message>
    <message>
        <source>So many log-ins in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>عدد عمليات الدخول الخاطئة المسموح به في الدقيقة من عنوان واحد (في IPv6: من ‎/64 واحد). 0: أي عدد.</translation>
    </message>
    <message>
        <source>So many questions may be open, 500 at most; who comes then is refused.</source>
        <translation>عدد الأسئلة المفتوحة المسموح به، 500 على الأكثر؛ ومن يأتي بعدها يُرفض.</translation>
    </message>
    <message>
        <source>So many signatures in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>عدد التواقيع الخاطئة المسموح به في الدقيقة من عنوان واحد (في IPv6: من ‎/64 واحد). 0: أي عدد.</translation>
    </message>
    <message>
        <source>So many keys in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>عدد المفاتيح الخاطئة المسموح به في الدقيقة من عنوان واحد (في IPv6: من ‎/64 واحد). 0: أي عدد.</translation>
    </message>
    <message>
        <source>So many tokens in a minute may be wrong from one address (of IPv6: from one /64). 0: any number.</source>
        <translation>عدد الرموز الخاطئة المسموح به في الدقيقة من عنوان واحد (في IPv6: من ‎/64 واحد). 0: أي عدد.</translation>
    </message>
    <message>
        <source>Who opens it, or sends a form to it, is logged out; not by links of other sites.</source>
        <translation>من يفتحه أو يرسل نموذجًا إليه يُسجَّل خروجه؛ وليس بروابط مواقع أخرى.</translation>
    </message>
    <message>
        <source>X-HTTP-Method-Override, X-Method-Override, X-HTTP-Method, X-Original-URL and X-Rewrite-URL of clients reach the upstream. Many frameworks obey them, past the rules that judged the real method and path.</source>
        <translation>تصل حقول العملاء X-HTTP-Method-Override, X-Method-Override, X-HTTP-Method, X-Original-URL وX-Rewrite-URL إلى الخادم الأصلي. وتطيعها أطر كثيرة متجاوزةً القواعد التي حكمت على الطريقة والمسار الحقيقيين.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
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
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>External decision</source>
        <translation>قرار خارجي</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>مصادقة مركّبة</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Spike arrest</source>
        <translation>كبح الذروات المفاجئة</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>حد التزامن</translation>
    </message>
    <message>
        <source>Mock response</source>
        <translation>إجابة وهمية</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>حجم الطلب</translation>
    </message>
    <message>
        <source>JSON threats</source>
        <translation>تهديدات JSON</translation>
    </message>
    <message>
        <source>XML threats</source>
        <translation>تهديدات XML</translation>
    </message>
    <message>
        <source>Firewall (WAF)</source>
        <translation>جدار الحماية (WAF)</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation>مرشّح IP</translation>
    </message>
    <message>
        <source>Access rules</source>
        <translation>قواعد الوصول</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>قائمة الوصول</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>إعادة التوجيه</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقق من الصحة</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>ترويسات الأمان</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Only reports</source>
        <translation>تبليغ فقط</translation>
    </message>
    <message>
        <source>No bound</source>
        <translation>دون حد</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>‏HTTP غير معمّى</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation>أي موقع</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>دون تحقق</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>دون انتهاء</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Own site</source>
        <translation>الموقع نفسه</translation>
    </message>
    <message>
        <source>Named sites</source>
        <translation>مواقع محددة</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>مفتوح للجميع</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>دون مصادقة</translation>
    </message>
    <message>
        <source>Authentication is optional</source>
        <translation>المصادقة اختيارية</translation>
    </message>
    <message>
        <source>Authentication only reports</source>
        <translation>المصادقة للتبليغ فقط</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>دون حد للطلبات</translation>
    </message>
    <message>
        <source>Request bodies without a bound</source>
        <translation>متون الطلبات دون حد</translation>
    </message>
    <message>
        <source>TLS 1.2 is still taken</source>
        <translation>لا يزال TLS 1.2 مقبولًا</translation>
    </message>
    <message>
        <source>Any website may call</source>
        <translation>يجوز لأي موقع ويب الاستدعاء</translation>
    </message>
    <message>
        <source>Plain HTTP to the upstream</source>
        <translation>‏HTTP غير معمّى إلى الخادم الخلفي</translation>
    </message>
    <message>
        <source>The upstream&apos;s certificate is not verified</source>
        <translation>لا يجري التحقق من شهادة الخادم الخلفي</translation>
    </message>
    <message>
        <source>Keys that never expire</source>
        <translation>مفاتيح لا تنتهي صلاحيتها أبدًا</translation>
    </message>
    <message>
        <source>Nobody is asked who they are: whoever reaches the gateway may call, and no limit or log can tell callers apart.</source>
        <translation>لا يُسأل أحد عن هويته: يجوز الاستدعاء لكل من يبلغ البوابة، ولا يستطيع أي حد أو سجل التمييز بين المستدعين.</translation>
    </message>
    <message>
        <source>Who sends no credentials passes as anonymous.</source>
        <translation>من لا يرسل بيانات اعتماد يمر كمجهول.</translation>
    </message>
    <message>
        <source>Callers without credentials are counted and logged, and let through.</source>
        <translation>المستدعون بلا بيانات اعتماد يُعدّون ويُسجَّلون ثم يُسمح لهم بالمرور.</translation>
    </message>
    <message>
        <source>One caller alone, by mistake or on purpose, can use up all that the upstream is able to serve.</source>
        <translation>يستطيع مستدعٍ واحد، خطأً أو عمدًا، أن يستنفد كل ما يقدر الخادم الخلفي على خدمته.</translation>
    </message>
    <message>
        <source>A few very large uploads can fill the upstream&apos;s memory or disk.</source>
        <translation>بضعة ملفات مرفوعة كبيرة جدًا قد تملأ ذاكرة الخادم الخلفي أو قرصه.</translation>
    </message>
    <message>
        <source>A listener that others can reach takes requests unencrypted: keys and data can be read and changed on the way.</source>
        <translation>مستمع يستطيع الآخرون بلوغه يقبل طلبات غير معمّاة: يمكن قراءة المفاتيح والبيانات وتغييرها في الطريق.</translation>
    </message>
    <message>
        <source>TLS 1.3 has no weak ciphers and keeps more of the handshake secret. All current clients speak it.</source>
        <translation>ليس في TLS 1.3 خوارزميات تعمية ضعيفة، وهو يُبقي جزءًا أكبر من المصافحة سريًا. يدعمه كل العملاء الحاليين.</translation>
    </message>
    <message>
        <source>Scripts of any website may read answers in the browsers of your users.</source>
        <translation>يجوز لبرامج أي موقع ويب النصية قراءة الإجابات في متصفحات مستخدميك.</translation>
    </message>
    <message>
        <source>Between the gateway and its targets, requests can be read and changed on the way.</source>
        <translation>بين البوابة وأهدافها يمكن قراءة الطلبات وتغييرها في الطريق.</translation>
    </message>
    <message>
        <source>Whoever can divert the connection can pose as the upstream.</source>
        <translation>من يستطيع تحويل مسار الاتصال يمكنه انتحال صفة الخادم الخلفي.</translation>
    </message>
    <message>
        <source>A key or password that leaks opens the door until somebody notices.</source>
        <translation>تسرّب مفتاح أو كلمة مرور يفتح الباب إلى أن يلاحظ أحد ذلك.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Body size</source>
        <translation>حجم المتن</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التعمية</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>الخادم الخلفي</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Bounded</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>This version of the console does not know more about it.</source>
        <translation>لا يعرف هذا الإصدار من وحدة التحكم عن ذلك أكثر.</translation>
    </message>
    <message>
        <source>Require API keys</source>
        <translation>طلب مفاتيح API</translation>
    </message>
    <message>
        <source>Enforce it</source>
        <translation>فرضها</translation>
    </message>
    <message>
        <source>Require credentials</source>
        <translation>طلب بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Add a rate limit…</source>
        <translation>إضافة حد معدل…</translation>
    </message>
    <message>
        <source>Limit request bodies</source>
        <translation>تحديد حجم متون الطلبات</translation>
    </message>
    <message>
        <source>Redirect to HTTPS</source>
        <translation>إعادة التوجيه إلى HTTPS</translation>
    </message>
    <message>
        <source>Set up TLS…</source>
        <translation>إعداد TLS…</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>إضافة شهادة…</translation>
    </message>
    <message>
        <source>Require TLS 1.3</source>
        <translation>اشتراط TLS 1.3</translation>
    </message>
    <message>
        <source>Narrow CORS…</source>
        <translation>تضييق CORS…</translation>
    </message>
    <message>
        <source>Use HTTPS…</source>
        <translation>استخدام HTTPS…</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <translation>التحقق من الشهادات</translation>
    </message>
    <message>
        <source>Expire in %1 days</source>
        <translation>إنهاء الصلاحية بعد %1 يومًا</translation>
    </message>
    <message>
        <source>Callers without a key get 401: see first that each has one.</source>
        <translation>يتلقى المستدعون بلا مفتاح 401: تأكد أولًا من أن لكل منهم مفتاحًا.</translation>
    </message>
    <message>
        <source>Callers without credentials get 401 then.</source>
        <translation>يتلقى المستدعون بلا بيانات اعتماد 401 حينئذ.</translation>
    </message>
    <message>
        <source>For all APIs of this listener.</source>
        <translation>لكل واجهات API التابعة لهذا المستمع.</translation>
    </message>
    <message>
        <source>TLS needs one; then it can be set up here.</source>
        <translation>يحتاج TLS إلى شهادة؛ وبعدها يمكن إعداده هنا.</translation>
    </message>
    <message>
        <source>Look at the ports: HTTPS often has one of its own.</source>
        <translation>انظر إلى المنافذ: كثيرًا ما يكون لـ HTTPS منفذ خاص به.</translation>
    </message>
    <message>
        <source>All keys and passwords of the tenant that have no end.</source>
        <translation>كل مفاتيح المستأجر وكلمات مروره التي لا نهاية لصلاحيتها.</translation>
    </message>
</context>
<context>
    <name>TargetHealth</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Ejected</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1, %2 – %3 (%4)</source>
        <translation>%1، %2 – %3 (%4)</translation>
    </message>
    <message>
        <source>Nothing is known of this time</source>
        <translation>لا يُعرف شيء عن هذا الوقت</translation>
    </message>
    <message>
        <source>Up %1 % of the time</source>
        <translation>متاح %1 % من الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console</name>
    <message>
        <source>Free</source>
        <translation>حر</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Typed confirmation</source>
        <translation>تأكيد مكتوب</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Changes are applied without a question.</source>
        <translation>تُطبّق التغييرات دون سؤال.</translation>
    </message>
    <message>
        <source>Changes are shown and confirmed before they are applied.</source>
        <translation>تُعرض التغييرات وتُؤكَّد قبل تطبيقها.</translation>
    </message>
    <message>
        <source>The connection&apos;s name must be typed before changes are applied.</source>
        <translation>يجب كتابة اسم الاتصال قبل تطبيق التغييرات.</translation>
    </message>
    <message>
        <source>Nothing can be changed over this connection.</source>
        <translation>لا يمكن تغيير أي شيء عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>لكل %1</translation>
    </message>
    <message>
        <source>limit of policy %1</source>
        <translation>حد السياسة %1</translation>
    </message>
    <message>
        <source>limit of policy %1 for %2</source>
        <translation>حد السياسة %1 لـ %2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid API key%2</source>
        <translation>تتطلب السياسة %1 مفتاح API صالحًا%2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid user name and password%2</source>
        <translation>تتطلب السياسة %1 اسم مستخدم وكلمة مرور صالحين%2</translation>
    </message>
    <message>
        <source>no route matches this request</source>
        <translation>لا يوجد توجيه يطابق هذا الطلب</translation>
    </message>
    <message>
        <source>policy %1: %2</source>
        <translation>السياسة %1: %2</translation>
    </message>
    <message>
        <source>policy %1 wants a valid token%2</source>
        <translation>تطلب السياسة %1 رمزًا صالحًا%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>المدراء</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>مدير جديد</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>لا مدراء بعد</translation>
    </message>
    <message>
        <source>An administrator is a person or a program that may use the gateway&apos;s Admin API by a token. An owner may do everything, a viewer may only look. Give each their own: the audit trail names them.</source>
        <translation>المدير شخص أو برنامج يحقّ له استخدام واجهة إدارة البوابة برمز مميز. يستطيع owner كل شيء، ولا يستطيع viewer إلا النظر. أعطِ كلًّا رمزه: فسجلّ التدقيق يسمّيهم.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>انتهاء الرمز</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AnalyticsPage</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
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
        <translation>حسب</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>حسب التوجيه</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>حسب الخدمة</translation>
    </message>
    <message>
        <source>By tenant</source>
        <translation>حسب المستأجر</translation>
    </message>
    <message>
        <source>By consumer</source>
        <translation>حسب المستهلك</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>حسب السياسة</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Errors (5xx)</source>
        <translation>الأخطاء (5xx)</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>حالات الرفض</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>البايتات المرسلة</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>زمن الاستجابة p95</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>آخر 5 دقائق</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>آخر 6 ساعات</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>The table as CSV; the chart has exports of its own</source>
        <translation>الجدول بصيغة CSV؛ وللمخطط تصديراته</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Waiting for the first figures…</source>
        <translation>في انتظار الأرقام الأولى…</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>بايت/ث</translation>
    </message>
    <message>
        <source>errors/s</source>
        <translation>خطأ/ث</translation>
    </message>
    <message>
        <source>rejected/s</source>
        <translation>مرفوض/ث</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>طلب/ث</translation>
    </message>
    <message>
        <source>Of policies the gateway counts what they refused: choose Rejections.</source>
        <translation>تعدّ البوابة للسياسات ما رفضته: اختر «حالات الرفض».</translation>
    </message>
    <message>
        <source>There was nothing of this in this time.</source>
        <translation>لم يكن شيء من هذا في هذا الوقت.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>لا أسماء (%n)</numerusform>
            <numerusform>اسم واحد (%n)</numerusform>
            <numerusform>اسمان (%n)</numerusform>
            <numerusform>%n أسماء</numerusform>
            <numerusform>%n اسمًا</numerusform>
            <numerusform>%n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway counts these each for itself. The log shows the requests of both.</source>
        <translation>تَعُدّ البوابة كلًا منهما على حدة. يعرض السجل طلبات كليهما.</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>عرض في السجل</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::AuditPage</name>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>جارٍ تحميل سجل التدقيق…</translation>
    </message>
    <message>
        <source>The audit trail could not be loaded</source>
        <translation>تعذر تحميل سجل التدقيق</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 وأكثر</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>لا شيء يطابق التصفية</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>لم يُنفّذ شيء بعد</translation>
    </message>
    <message>
        <source>Change or clear the filter above.</source>
        <translation>غيّر التصفية أعلاه أو امسحها.</translation>
    </message>
    <message>
        <source>Everything that is done over the Admin API is written here, refused attempts too.</source>
        <translation>يُسجَّل هنا كل ما يُنفَّذ عبر واجهة الإدارة، والمحاولات المرفوضة أيضًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Fetching for the export: %1 entries</source>
        <translation>جارٍ الجلب للتصدير: %1 من الإدخالات</translation>
    </message>
    <message>
        <source>What this entry is about is not there any more</source>
        <translation>لم يعد ما يتناوله هذا الإدخال موجودًا</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Show the object</source>
        <translation>إظهار الكائن</translation>
    </message>
    <message>
        <source>Show revision %1</source>
        <translation>إظهار المراجعة %1</translation>
    </message>
    <message>
        <source>Show the revision</source>
        <translation>إظهار المراجعة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n resource(s)</source>
        <translation>
            <numerusform>تحرير الموارد</numerusform>
            <numerusform>تحرير مورد واحد</numerusform>
            <numerusform>تحرير موردين</numerusform>
            <numerusform>تحرير %n موارد</numerusform>
            <numerusform>تحرير %n موردًا</numerusform>
            <numerusform>تحرير %n مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>تعيين إلى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Nothing is applied yet: the edits are gathered in the pending changes, and one undo takes all of them back.</source>
        <translation>لم يُطبّق شيء بعد: تتجمع التعديلات في التغييرات المعلّقة، ويعيدها كلها تراجع واحد.</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>إضافة إلى التغييرات المعلّقة</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>This gateway tells no fields for %1.</source>
        <translation>لا تذكر هذه البوابة أي حقول لـ %1.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>%1 of %2 looked at…</source>
        <translation>فُحص %1 من %2…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::BulkPreviewModel</name>
    <message>
        <source>cannot: %1</source>
        <translation>يتعذر: %1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>شهادة جديدة</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>لا شهادات بعد</translation>
    </message>
    <message>
        <source>A certificate lets listeners speak TLS, chosen by the name that a client asks for. Paste one with its key, or name its files on the gateway&apos;s machine; then give it to a listener.</source>
        <translation>تتيح الشهادة للمستمعين استخدام TLS، وتُختار حسب الاسم الذي يطلبه العميل. الصق شهادة مع مفتاحها، أو سمِّ ملفّيها على جهاز البوابة، ثم أعطها لمستمع.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>في الملف %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>المستمعون</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ChartPanel</name>
    <message>
        <source>What the chart shows</source>
        <translation>ما يعرضه الرسم البياني</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>قائمة الرسم البياني</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>تصدير بصيغة PNG…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>تصدير بصيغة SVG…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>رسومات (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>تصدير الرسم البياني</translation>
    </message>
    <message>
        <source>Chart exported to %1</source>
        <translation>صُدّر الرسم البياني إلى %1</translation>
    </message>
    <message>
        <source>The chart could not be written to %1</source>
        <translation>تعذرت كتابة الرسم البياني إلى %1</translation>
    </message>
    <message>
        <source>Export or threshold</source>
        <translation>التصدير أو العتبة</translation>
    </message>
    <message>
        <source>Threshold…</source>
        <translation>العتبة…</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>A line at this value (%1); empty: none</source>
        <translation>خط عند هذه القيمة (%1)؛ فارغ: لا شيء</translation>
    </message>
    <message>
        <source>A threshold is a number above 0.</source>
        <translation>العتبة عدد أكبر من 0.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ChoicesField</name>
    <message>
        <source>Also holds: %1</source>
        <translation>يحتوي أيضًا على: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CollapsibleSection</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; press to close</source>
        <translation>مفتوح؛ اضغط للإغلاق</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>مغلق؛ اضغط للفتح</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ColourRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>قواعد الألوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rows that fit</source>
        <translation>الصفوف المطابقة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>قاعدة أخرى</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Take the rule out</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>The first rule that fits a row colours it. What is written is as in the filter box, such as status&gt;=500 path:/orders.</source>
        <translation>أول قاعدة تطابق الصف تلوّنه. تُكتب كما في خانة التصفية، مثل status&gt;=500 path:/orders.</translation>
    </message>
    <message>
        <source>Rule %1, “%2”: %3</source>
        <translation>القاعدة %1، «%2»: %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>الأعمدة، من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <translation>إلى اليمين أكثر (Alt+Up)</translation>
    </message>
    <message>
        <source>Further to the left</source>
        <translation>إلى اليمين أكثر</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <translation>إلى اليسار أكثر (Alt+Down)</translation>
    </message>
    <message>
        <source>Further to the right</source>
        <translation>إلى اليسار أكثر</translation>
    </message>
    <message>
        <source>What is ticked is shown; the space bar ticks.</source>
        <translation>يُعرض ما وُضعت عليه علامة؛ ويضعها مفتاح المسافة.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Go to a page, find a resource, run an action…</source>
        <translation>انتقل إلى صفحة، ابحث عن مورد، نفّذ إجراءً…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>بحث في كل مكان</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>&gt; actions only   ·   ? help only   ·   several words in any order</source>
        <translation>‏&gt; الإجراءات فقط   ·   ? المساعدة فقط   ·   عدة كلمات بأي ترتيب</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CompareModel</name>
    <message>
        <source>only left</source>
        <translation>في اليمين فقط</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>في اليسار فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>لا حقول مختلفة</numerusform>
            <numerusform>حقل واحد مختلف</numerusform>
            <numerusform>حقلان مختلفان</numerusform>
            <numerusform>%n حقول مختلفة</numerusform>
            <numerusform>%n حقلًا مختلفًا</numerusform>
            <numerusform>%n حقل مختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ComparePage</name>
    <message>
        <source>Left side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>تبديل اليمين واليسار</translation>
    </message>
    <message>
        <source>Read both sides again</source>
        <translation>قراءة الجانبين من جديد</translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation>التصفية حسب الاسم أو النوع</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>في اليمين فقط</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>في اليسار فقط</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>اختيار كل المعروض</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>عدم اختيار شيء</translation>
    </message>
    <message>
        <source>Choose a connection or a file…</source>
        <translation>اختر اتصالًا أو ملفًا…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>فتح تكوين</translation>
    </message>
    <message>
        <source>Configurations (*.yaml *.yml *.json);;All files (*)</source>
        <translation>ملفات التكوين (*.yaml *.yml *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>تتعذر قراءة %1</translation>
    </message>
    <message>
        <source>Compare two configurations</source>
        <translation>المقارنة بين تكوينين</translation>
    </message>
    <message>
        <source>Choose a connection or a configuration file on each side. What differs is listed; what you choose of the left can be promoted to the right, as pending changes that you look through before you apply them.</source>
        <translation>اختر اتصالًا أو ملف تكوين في كل جانب. يُسرد ما يختلف؛ وما تختاره من اليمين يمكن ترقيته إلى اليسار كتغييرات معلّقة تراجعها قبل تطبيقها.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏%1 و%2</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>كلاهما متماثلان</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s), without their secrets, which can&apos;t be compared.</source>
        <translation>
            <numerusform>لا كائنات، دون الأسرار التي لا تمكن مقارنتها.</numerusform>
            <numerusform>كائن واحد، دون أسراره التي لا تمكن مقارنتها.</numerusform>
            <numerusform>كائنان، دون أسرارهما التي لا تمكن مقارنتها.</numerusform>
            <numerusform>%n كائنات، دون أسرارها التي لا تمكن مقارنتها.</numerusform>
            <numerusform>%n كائنًا، دون أسرارها التي لا تمكن مقارنتها.</numerusform>
            <numerusform>%n كائن، دون أسرارها التي لا تمكن مقارنتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ (%1)</source>
        <translation>مختلفة (%1)</translation>
    </message>
    <message>
        <source>Only left (%1)</source>
        <translation>في اليمين فقط (%1)</translation>
    </message>
    <message>
        <source>Only right (%1)</source>
        <translation>في اليسار فقط (%1)</translation>
    </message>
    <message>
        <source>Choose an object to see what differs.</source>
        <translation>اختر كائنًا لترى ما يختلف.</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>ترقية…</translation>
    </message>
    <message>
        <source>Promote to %1…</source>
        <translation>ترقية إلى %1…</translation>
    </message>
    <message>
        <source>The right side is a file: open a connection there to promote.</source>
        <translation>الجانب الأيسر ملف: افتح اتصالًا هناك للترقية.</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing can be promoted there.</source>
        <translation>‏%1 للقراءة فقط: لا تمكن ترقية شيء إليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) chosen</source>
        <translation>
            <numerusform>لم يُختر أي كائن</numerusform>
            <numerusform>اختير كائن واحد</numerusform>
            <numerusform>اختير كائنان</numerusform>
            <numerusform>اختيرت %n كائنات</numerusform>
            <numerusform>اختير %n كائنًا</numerusform>
            <numerusform>اختير %n كائن</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to go to the right. Ticking what only the right has deletes it there.</source>
        <translation>ضع علامة على ما يجب أن ينتقل إلى اليسار. وضع علامة على ما يوجد في اليسار فقط يحذفه هناك.</translation>
    </message>
    <message numerus="yes">
        <source>Promote %n object(s)</source>
        <translation>
            <numerusform>ترقية الكائنات</numerusform>
            <numerusform>ترقية كائن واحد</numerusform>
            <numerusform>ترقية كائنين</numerusform>
            <numerusform>ترقية %n كائنات</numerusform>
            <numerusform>ترقية %n كائنًا</numerusform>
            <numerusform>ترقية %n كائن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for you in %1</source>
        <translation>
            <numerusform>لا تغييرات تنتظرك في %1</numerusform>
            <numerusform>تغيير واحد ينتظرك في %1</numerusform>
            <numerusform>تغييران ينتظرانك في %1</numerusform>
            <numerusform>%n تغييرات تنتظرك في %1</numerusform>
            <numerusform>%n تغييرًا ينتظرك في %1</numerusform>
            <numerusform>%n تغيير ينتظرك في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose deletions</source>
        <translation>اختيار عمليات الحذف</translation>
    </message>
    <message>
        <source>Those of what is shown that only the right side has</source>
        <translation>ما لا يوجد من المعروض إلا في الجانب الأيسر</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>لا عمليات حذف</numerusform>
            <numerusform>عملية حذف واحدة</numerusform>
            <numerusform>عمليتا حذف</numerusform>
            <numerusform>%n عمليات حذف</numerusform>
            <numerusform>%n عملية حذف</numerusform>
            <numerusform>%n عملية حذف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::CompareSide</name>
    <message>
        <source>The connection was closed.</source>
        <translation>أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>تتعذر قراءته: %1</translation>
    </message>
    <message>
        <source>It is larger than 64 MiB.</source>
        <translation>هو أكبر من 64 MiB.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionEditor</name>
    <message>
        <source>Add connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>تحرير الاتصال</translation>
    </message>
    <message>
        <source>Unchanged; type to replace it</source>
        <translation>دون تغيير؛ اكتب لاستبداله</translation>
    </message>
    <message>
        <source>trusted by hand: %1</source>
        <translation>موثوق يدويًا: %1</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>يحتاج الاتصال إلى اسم.</translation>
    </message>
    <message>
        <source>The URL must begin with https:// or http:// and name a host.</source>
        <translation>يجب أن يبدأ عنوان URL بـ https:// أو http:// وأن يسمّي مضيفًا.</translation>
    </message>
    <message>
        <source>The URL must not carry a user name or password.</source>
        <translation>يجب ألا يحمل عنوان URL اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged and was kept as %2</source>
        <translation>‏%1 تالف وحُفظ باسم %2</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be kept aside; nothing is saved until it is repaired or removed</source>
        <translation>‏%1 تالف ولا يمكن حفظه جانبًا؛ لن يُحفظ شيء حتى يُصلح أو يُزال</translation>
    </message>
    <message>
        <source>The connections could not be saved: %1</source>
        <translation>تعذر حفظ الاتصالات: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConnectionTree</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>تحرير الاتصال…</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>إزالة الاتصال…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Local gateway…</source>
        <translation>البوابة المحلية…</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ConsumersPage</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>المستهلكون</translation>
    </message>
    <message>
        <source>New consumer</source>
        <translation>مستهلك جديد</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>لا مستهلكين بعد</translation>
    </message>
    <message>
        <source>A consumer is an application or a person that calls. Give it a key, then policies can tell it from others and limit it.</source>
        <translation>المستهلك تطبيق أو شخص يُجري الاستدعاء. امنحه مفتاحًا لتميّزه السياسات عن غيره وتضع له حدودًا.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Key ends</source>
        <translation>انتهاء المفتاح</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DecisionView</name>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Decision trace</source>
        <translation>تتبع القرار</translation>
    </message>
    <message>
        <source>Send a request, and this shows how the gateway decided: the route, each policy in order, and why.</source>
        <translation>أرسل طلبًا ليظهر هنا كيف قررت البوابة: التوجيه وكل سياسة بترتيبها والسبب.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>يتابع</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Would refuse (report only)</source>
        <translation>كان سيُرفض (تقرير فقط)</translation>
    </message>
    <message>
        <source>Answers itself</source>
        <translation>تجيب بنفسها</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا تنطبق</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 ميكروثانية</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>أُعيد توجيهه</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>مرفوض، %1</translation>
    </message>
    <message>
        <source>Answered by a policy</source>
        <translation>أجابت عنه سياسة</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>لا توجيه</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>بصفة %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>التوجيه %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>الخدمة %1</translation>
    </message>
    <message>
        <source>Does not match</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>Upstream %1</source>
        <translation>الخادم الخلفي %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DeletionDialog</name>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>%1 goes when the pending changes are applied. Nothing refers to it.</source>
        <translation>يُحذف %1 عند تطبيق التغييرات المعلّقة. لا يشير إليه شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes when the pending changes are applied. It is used by %n other(s), which would be refused:</source>
        <translation>
            <numerusform>يُحذف %1 عند تطبيق التغييرات المعلّقة. لا يستخدمه شيء:</numerusform>
            <numerusform>يُحذف %1 عند تطبيق التغييرات المعلّقة. يستخدمه عنصر آخر سيُرفض:</numerusform>
            <numerusform>يُحذف %1 عند تطبيق التغييرات المعلّقة. يستخدمه عنصران آخران سيُرفضان:</numerusform>
            <numerusform>يُحذف %1 عند تطبيق التغييرات المعلّقة. تستخدمه %n عناصر أخرى ستُرفض:</numerusform>
            <numerusform>يُحذف %1 عند تطبيق التغييرات المعلّقة. يستخدمه %n عنصرًا آخر ستُرفض:</numerusform>
            <numerusform>يُحذف %1 عند تطبيق التغييرات المعلّقة. يستخدمه %n عنصر آخر ستُرفض:</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>تحديد للحذف</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DiffView</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>الفروق: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Differences, field by field</source>
        <translation>الفروق حقلًا حقلًا</translation>
    </message>
    <message>
        <source>Differences as source</source>
        <translation>الفروق كمصدر</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>لا فروق</translation>
    </message>
    <message>
        <source>and more: see Raw</source>
        <translation>والمزيد: انظر «خام»</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>والمزيد</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::DurationField</name>
    <message>
        <source>A bare number: %1</source>
        <translation>رقم مجرد: %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>A number with a unit: 250ms, 30s, 5m, 1h, 30d</source>
        <translation>رقم مع وحدة: 250ms، 30s، 5m، 1h، 30d</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EditPanel</name>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>التاريخ…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>%1 is not there (any more).</source>
        <translation>‏%1 غير موجود (لم يعد موجودًا).</translation>
    </message>
    <message>
        <source>Marked for deletion. Revert keeps it.</source>
        <translation>محدد للحذف. «إرجاع» يُبقيه.</translation>
    </message>
    <message>
        <source>Shows your pending change; the gateway has another version until it is applied.</source>
        <translation>يعرض تغييرك المعلّق؛ لدى البوابة نسخة أخرى حتى يُطبّق.</translation>
    </message>
    <message>
        <source>Here is the source text that you left unfinished.</source>
        <translation>هذا نص المصدر الذي تركته غير مكتمل.</translation>
    </message>
    <message>
        <source>This connection is read-only: look, copy, compare, but nothing can be changed here.</source>
        <translation>هذا الاتصال للقراءة فقط: عاين وانسخ وقارن، لكن لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>The unfinished source text of %1 is kept here and comes back with it</source>
        <translation>نص المصدر غير المكتمل لـ %1 محفوظ هنا ويعود معه</translation>
    </message>
    <message>
        <source>Kept as a pending change: %1</source>
        <translation>حُفظ كتغيير معلّق: %1</translation>
    </message>
    <message>
        <source>The source text has an error; see below it.</source>
        <translation>في نص المصدر خطأ؛ انظر أدناه.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve first.</source>
        <translation>
            <numerusform>لا مشكلات تُحل أولًا.</numerusform>
            <numerusform>مشكلة واحدة تُحل أولًا.</numerusform>
            <numerusform>مشكلتان تُحلان أولًا.</numerusform>
            <numerusform>%n مشكلات تُحل أولًا.</numerusform>
            <numerusform>%n مشكلة تُحل أولًا.</numerusform>
            <numerusform>%n مشكلة تُحل أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the pending changes. Preview and apply them below (Ctrl+S).</source>
        <translation>أُضيف إلى التغييرات المعلّقة. عاينها وطبّقها أدناه (Ctrl+S).</translation>
    </message>
    <message>
        <source>Added to the pending changes: %1</source>
        <translation>أُضيف إلى التغييرات المعلّقة: %1</translation>
    </message>
    <message>
        <source>This is what the gateway has.</source>
        <translation>هذا ما لدى البوابة.</translation>
    </message>
    <message>
        <source>Marked for deletion: %1</source>
        <translation>حُدد للحذف: %1</translation>
    </message>
    <message>
        <source>A copy that is not there yet. Secrets are not copied: fill them in.</source>
        <translation>نسخة غير موجودة بعد. لا تُنسخ الأسرار: املأها.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>لم يعد %1 موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway refuses this: %n problem(s).</source>
        <translation>
            <numerusform>ترفض البوابة هذا: لا مشكلات.</numerusform>
            <numerusform>ترفض البوابة هذا: مشكلة واحدة.</numerusform>
            <numerusform>ترفض البوابة هذا: مشكلتان.</numerusform>
            <numerusform>ترفض البوابة هذا: %n مشكلات.</numerusform>
            <numerusform>ترفض البوابة هذا: %n مشكلة.</numerusform>
            <numerusform>ترفض البوابة هذا: %n مشكلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being edited</source>
        <translation>لا شيء قيد التحرير</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>غير موجود بعد</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>المراجعة %1</translation>
    </message>
    <message>
        <source>Not on the gateway yet</source>
        <translation>ليس على البوابة بعد</translation>
    </message>
    <message numerus="yes">
        <source>used by %n</source>
        <translation>
            <numerusform>لا يستخدمه شيء</numerusform>
            <numerusform>يستخدمه واحد</numerusform>
            <numerusform>يستخدمه اثنان</numerusform>
            <numerusform>يستخدمه %n</numerusform>
            <numerusform>يستخدمه %n</numerusform>
            <numerusform>يستخدمه %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used by nothing</source>
        <translation>لا يستخدمه شيء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Dropped: %1. Undo (Ctrl+Z) brings it back</source>
        <translation>جرى تجاهل: %1. يعيده التراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This is what the gateway has. Undo (Ctrl+Z) brings back what you typed.</source>
        <translation>هذا ما لدى البوابة. يعيد التراجع (Ctrl+Z) ما كتبته.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EditViews</name>
    <message>
        <source>Related</source>
        <translation>ذات الصلة</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Form and source side by side</source>
        <translation>النموذج والمصدر جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Form and source</source>
        <translation>النموذج والمصدر</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The source has an error in line %1: this is the last good state.</source>
        <translation>في المصدر خطأ في السطر %1: هذه آخر حالة صحيحة.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EmptyState</name>
    <message>
        <source>Learn more</source>
        <translation>معرفة المزيد</translation>
    </message>
    <message>
        <source>Help of this page (F1)</source>
        <translation>مساعدة هذه الصفحة (F1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::EnumField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (افتراضي)</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1 (not known here)</source>
        <translation>%1 (غير معروف هنا)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExportDialog</name>
    <message>
        <source>&amp;Hidden columns too</source>
        <translation>الأعمدة المخفية أيضًا</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>Every row shown (%1)</source>
        <translation>كل الصفوف المعروضة (%1)</translation>
    </message>
    <message>
        <source>The selected rows (%1)</source>
        <translation>الصفوف المحددة (%1)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON، للبرامج</translation>
    </message>
    <message>
        <source>Markdown, for texts</source>
        <translation>Markdown، للنصوص</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionEdit</name>
    <message>
        <source>Expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionField</name>
    <message>
        <source>Try…</source>
        <translation>تجربة…</translation>
    </message>
    <message>
        <source>Evaluates it over a request, without sending anything</source>
        <translation>يحسب قيمته على طلب دون إرسال أي شيء</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>تجربة %1</translation>
    </message>
    <message>
        <source>Too long for here: edit it in the Source tab</source>
        <translation>أطول من أن يُحرَّر هنا: حرّره في علامة التبويب «المصدر»</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ExpressionTryDialog</name>
    <message>
        <source>Try: %1</source>
        <translation>تجربة: %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>The request as JSON</source>
        <translation>الطلب بصيغة JSON</translation>
    </message>
    <message>
        <source>What its parts come to</source>
        <translation>نواتج أجزائه</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>Use this expression</source>
        <translation>استخدام هذا التعبير</translation>
    </message>
    <message>
        <source>Sample request</source>
        <translation>طلب نموذجي</translation>
    </message>
    <message>
        <source>Change what matters; what is taken out is not there.</source>
        <translation>غيّر ما يهم؛ وما تحذفه يُعد غير موجود.</translation>
    </message>
    <message>
        <source>The log keeps no header fields, claims, certificates and limits: add what matters.</source>
        <translation>لا يحفظ السجل حقول الترويسة والمطالبات والشهادات والحدود: أضف ما يهم.</translation>
    </message>
    <message>
        <source>No value: the expression is not right yet</source>
        <translation>لا قيمة: التعبير غير صحيح بعد</translation>
    </message>
    <message>
        <source>No value: the request is not JSON: %1</source>
        <translation>لا قيمة: الطلب ليس JSON: %1</translation>
    </message>
    <message>
        <source>No value: in the request %1: %2</source>
        <translation>لا قيمة: في الطلب %1: %2</translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation>يخفق: %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 steps</source>
        <translation>‏%1 · الخطوات: %2 من %3</translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation>هل تريد تجاهل ما كُتب؟</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::Field</name>
    <message>
        <source>Reset %1</source>
        <translation>إعادة ضبط %1</translation>
    </message>
    <message>
        <source>Take this out (not set)</source>
        <translation>إزالة هذا (غير محدد)</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>العودة إلى القيمة الافتراضية: %1</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>مثلًا %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Not set (default)</source>
        <translation>غير محدد (افتراضي)</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>قائمة فارغة</translation>
    </message>
    <message>
        <source>Copy JSON pointer</source>
        <translation>نسخ مؤشر JSON</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FileButton</name>
    <message>
        <source>Load from file…</source>
        <translation>تحميل من ملف…</translation>
    </message>
    <message>
        <source>Load %1 from a file</source>
        <translation>تحميل %1 من ملف</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is longer than %2</source>
        <translation>‏%1 أطول من %2</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 ليس نصًا</translation>
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
        <translation>إزالة التصفية %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>إزالة هذه التصفية</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FilterEdit</name>
    <message>
        <source>Saved and recent filters</source>
        <translation>التصفيات المحفوظة والأخيرة</translation>
    </message>
    <message>
        <source>Saved and recent filters (Alt+Down)</source>
        <translation>التصفيات المحفوظة والأخيرة (Alt+Down)</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <translation>ما يمكن أن يأتي هنا</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>تصفية هذه الصفحة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ هذه التصفية…</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>حذف تصفية محفوظة</translation>
    </message>
    <message>
        <source>Forget recent filters</source>
        <translation>نسيان التصفيات الأخيرة</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ هذه التصفية</translation>
    </message>
    <message>
        <source>Name of the filter; one of the same name is replaced:</source>
        <translation>اسم التصفية؛ تُستبدل التصفية التي تحمل الاسم نفسه:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FindingCard</name>
    <message numerus="yes">
        <source>%1 of %n API(s)</source>
        <translation>
            <numerusform>‏%1 من %n واجهة API</numerusform>
            <numerusform>‏%1 من واجهة API واحدة</numerusform>
            <numerusform>‏%1 من واجهتي API</numerusform>
            <numerusform>‏%1 من %n واجهات API</numerusform>
            <numerusform>‏%1 من %n واجهة API</numerusform>
            <numerusform>‏%1 من %n واجهة API</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>انتقال إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FormSourceSplit</name>
    <message>
        <source>Take the form’s</source>
        <translation>اعتماد النموذج</translation>
    </message>
    <message>
        <source>Writes the source from what the form shows; Ctrl+Z in the source brings the text back</source>
        <translation>يكتب المصدر مما يعرضه النموذج؛ يعيد Ctrl+Z في المصدر النص</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::FormUndo</name>
    <message>
        <source>Undo in the form</source>
        <translation>تراجع في النموذج</translation>
    </message>
    <message>
        <source>Redo in the form</source>
        <translation>إعادة في النموذج</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::HelpViewer</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>بحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>المزيد: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::HistoryPage</name>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Choose a revision to see what it changed, or two to compare them.</source>
        <translation>اختر مراجعة لرؤية ما غيّرته، أو مراجعتين للمقارنة بينهما.</translation>
    </message>
    <message>
        <source>Loading the history…</source>
        <translation>جارٍ تحميل التاريخ…</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>تعذر تحميل التاريخ</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>مستعادة من %1</translation>
    </message>
    <message>
        <source>%1 (restored from %2)</source>
        <translation>%1 (مستعادة من %2)</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>لا تاريخ بعد</translation>
    </message>
    <message>
        <source>Every change that is applied becomes a revision here, with who, when, why and what.</source>
        <translation>يصبح كل تغيير مُطبّق مراجعة هنا: مَن ومتى ولماذا وماذا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose one or two revisions.</source>
        <translation>اختر مراجعة أو مراجعتين.</translation>
    </message>
    <message>
        <source>From revision %1 to %2</source>
        <translation>من المراجعة %1 إلى %2</translation>
    </message>
    <message>
        <source>What revision %1 changed</source>
        <translation>ما غيّرته المراجعة %1</translation>
    </message>
    <message>
        <source>The first revision: there is nothing before it.</source>
        <translation>المراجعة الأولى: لا شيء قبلها.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>This is what is in force.</source>
        <translation>هذا هو الساري حاليًا.</translation>
    </message>
    <message>
        <source>Choose one revision.</source>
        <translation>اختر مراجعة واحدة.</translation>
    </message>
    <message>
        <source>Makes a new revision with the content of the chosen one, after a look at the difference</source>
        <translation>ينشئ مراجعة جديدة بمحتوى المراجعة المختارة بعد معاينة الفرق</translation>
    </message>
    <message>
        <source>Only the resource chosen below</source>
        <translation>المورد المختار أدناه فقط</translation>
    </message>
    <message>
        <source>Choose a resource below.</source>
        <translation>اختر موردًا أدناه.</translation>
    </message>
    <message>
        <source>Restored: revision %1 is in force</source>
        <translation>تمت الاستعادة: المراجعة %1 سارية</translation>
    </message>
    <message>
        <source>Revision %1 is not in the history (any more)</source>
        <translation>المراجعة %1 ليست في التاريخ (أو لم تعد فيه)</translation>
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
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>Too long for here: edit it in the Source tab</source>
        <translation>أطول من أن يُحرَّر هنا: حرّره في علامة التبويب «المصدر»</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeyValueField</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: الاسم</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: القيمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>«%1» موجود هنا مرتين</translation>
    </message>
    <message>
        <source>%1 entries: edit them in the Source tab</source>
        <translation>%1 من الإدخالات: حرّرها في علامة التبويب «المصدر»</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeychainSecretStore</name>
    <message>
        <source>access to the system keychain was refused</source>
        <translation>رُفض الوصول إلى حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>this system has no keychain running</source>
        <translation>لا تعمل حلقة مفاتيح على هذا النظام</translation>
    </message>
    <message>
        <source>the system keychain cannot be used</source>
        <translation>لا يمكن استخدام حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>For this session only: %1</source>
        <translation>لهذه الجلسة فقط: %1</translation>
    </message>
    <message>
        <source>the system keychain does not answer</source>
        <translation>لا تستجيب حلقة مفاتيح النظام</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::KeysetsPage</name>
    <message>
        <source>Key sets</source>
        <translation>مجموعات المفاتيح</translation>
    </message>
    <message>
        <source>New key set</source>
        <translation>مجموعة مفاتيح جديدة</translation>
    </message>
    <message>
        <source>No key sets yet</source>
        <translation>لا مجموعات مفاتيح بعد</translation>
    </message>
    <message>
        <source>A key set holds the public keys that tokens are verified with: given here, or read from an address of the one who issues them, which is how keys change without your doing.</source>
        <translation>تضمّ مجموعة المفاتيح المفاتيح العامة التي يُتحقَّق بها من الرموز المميزة: تُعطى هنا، أو تُقرأ من عنوان مَن يُصدرها، فتتغير المفاتيح دون تدخّل منك.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>تُقرأ من</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LinkOpener</name>
    <message>
        <source>The link leads to “%1”, and no connection has this name or address. Add the connection, then open the link again.</source>
        <translation>يقود الرابط إلى «%1»، ولا يحمل أي اتصال هذا الاسم أو العنوان. أضف الاتصال ثم افتح الرابط من جديد.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, and several connections have this name or address. Give them different names, or choose the one that is meant yourself.</source>
        <translation>يقود الرابط إلى «%1»، وتحمل عدة اتصالات هذا الاسم أو العنوان. أعطها أسماء مختلفة، أو اختر المقصود بنفسك.</translation>
    </message>
    <message>
        <source>The link leads to the page “%1”, which this version does not have.</source>
        <translation>يقود الرابط إلى الصفحة «%1» التي ليست في هذا الإصدار.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, but %2 does not show it: %3</source>
        <translation>يقود الرابط إلى «%1»، لكن %2 لا يعرضه: %3</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which %2 does not have (any more).</source>
        <translation>يقود الرابط إلى «%1» غير الموجود في %2 (أو لم يعد موجودًا).</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened</source>
        <translation>يتعذر فتح هذا الرابط</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ListField</name>
    <message>
        <source>One a line: 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>واحد في كل سطر: 10.0.0.0/8 أو 2001:db8::/32</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>Line %1 is no address or range: %2</source>
        <translation>السطر %1 ليس عنوانًا ولا نطاقًا: %2</translation>
    </message>
    <message>
        <source>Not a list: edit it in the Source tab</source>
        <translation>ليست قائمة: حرّرها في علامة التبويب «المصدر»</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ListenersPage</name>
    <message>
        <source>any</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>المستمعون</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>مستمع جديد</translation>
    </message>
    <message>
        <source>No listeners yet</source>
        <translation>لا مستمعين بعد</translation>
    </message>
    <message>
        <source>A listener is an address and a port where the gateway takes requests. Without one it hears nobody. With a certificate it speaks TLS, and it can ask clients for theirs.</source>
        <translation>المستمع عنوان ومنفذ تتلقى البوابة فيه الطلبات. بدونه لا تسمع أحدًا. وبشهادة يستخدم TLS ويستطيع أن يطلب من العملاء شهاداتهم.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>البروتوكولات</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>شهادات العملاء</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LiveChart</name>
    <message>
        <source>Latest values: %1</source>
        <translation>أحدث القيم: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>−%1 h</source>
        <translation>−%1 س</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1 د</translation>
    </message>
    <message>
        <source>−%1 s</source>
        <translation>−%1 ث</translation>
    </message>
    <message>
        <source>Over the threshold</source>
        <translation>فوق العتبة</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>over the threshold of %1</source>
        <translation>فوق العتبة %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayConnection</name>
    <message>
        <source>no answer in %1 s</source>
        <translation>لا إجابة خلال %1 ث</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>الإجابة ليست HTTP</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayPage</name>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Start it to send requests through a real gateway on this computer.</source>
        <translation>ابدأها لإرسال الطلبات عبر بوابة حقيقية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>المراجعة %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>المستمع %1</translation>
    </message>
    <message>
        <source>Admin API</source>
        <translation>واجهة الإدارة</translation>
    </message>
    <message>
        <source>Copy the URL of %1</source>
        <translation>نسخ عنوان URL لـ %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LocalGatewayRequestPanel</name>
    <message>
        <source>Partner (X-API-Key: partner-demo-key)</source>
        <translation>شريك (X-API-Key: partner-demo-key)</translation>
    </message>
    <message>
        <source>Mobile app, 60 a minute (X-API-Key: mobile-demo-key)</source>
        <translation>تطبيق الجوال، 60 في الدقيقة (X-API-Key: mobile-demo-key)</translation>
    </message>
    <message>
        <source>Somebody with a wrong key</source>
        <translation>شخص بمفتاح خاطئ</translation>
    </message>
    <message>
        <source>Nobody, or as the headers below say</source>
        <translation>لا أحد، أو كما في الترويسات أدناه</translation>
    </message>
    <message numerus="yes">
        <source>Load cancelled after %n answer(s)</source>
        <translation>
            <numerusform>أُلغي الحِمل دون إجابات</numerusform>
            <numerusform>أُلغي الحِمل بعد إجابة واحدة</numerusform>
            <numerusform>أُلغي الحِمل بعد إجابتين</numerusform>
            <numerusform>أُلغي الحِمل بعد %n إجابات</numerusform>
            <numerusform>أُلغي الحِمل بعد %n إجابة</numerusform>
            <numerusform>أُلغي الحِمل بعد %n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load finished: %n answer(s)</source>
        <translation>
            <numerusform>انتهى الحِمل: لا إجابات</numerusform>
            <numerusform>انتهى الحِمل: إجابة واحدة</numerusform>
            <numerusform>انتهى الحِمل: إجابتان</numerusform>
            <numerusform>انتهى الحِمل: %n إجابات</numerusform>
            <numerusform>انتهى الحِمل: %n إجابة</numerusform>
            <numerusform>انتهى الحِمل: %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Start load</source>
        <translation>بدء الحِمل</translation>
    </message>
    <message>
        <source>The URL must begin with http:// and name a host</source>
        <translation>يجب أن يبدأ عنوان URL بـ http:// وأن يسمّي مضيفًا</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not of the form Name: value</source>
        <translation>السطر %1 من الترويسات ليس على الشكل Name: value</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>لم تصل إجابة: %1</translation>
    </message>
    <message>
        <source>%1 in %2 ms, %3</source>
        <translation>%1 في %2 مللي ثانية، %3</translation>
    </message>
    <message>
        <source>This answer carries no trace.</source>
        <translation>لا تحمل هذه الإجابة تتبعًا.</translation>
    </message>
    <message>
        <source>The trace can&apos;t be read: %1</source>
        <translation>تعذرت قراءة التتبع: %1</translation>
    </message>
    <message>
        <source>Explained; nothing was sent</source>
        <translation>شُرح؛ لم يُرسل شيء</translation>
    </message>
    <message>
        <source>A load goes to the local gateway only: %1</source>
        <translation>يُرسل الحِمل إلى البوابة المحلية فقط: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed (%1)</source>
        <translation>
            <numerusform>لا إخفاقات (%1)</numerusform>
            <numerusform>إخفاق واحد (%1)</numerusform>
            <numerusform>إخفاقان (%1)</numerusform>
            <numerusform>%n إخفاقات (%1)</numerusform>
            <numerusform>%n إخفاقًا (%1)</numerusform>
            <numerusform>%n إخفاق (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1 ms, p99 %2 ms</source>
        <translation>p50 %1 مللي ثانية، p99 %2 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>Filled in from the log, which has neither headers nor body</source>
        <translation>مُلئ من السجل، وليس فيه ترويسات ولا متن</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::LogsPage</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>مللي ثانية</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>مستهلك</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>رفضته</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Every tenant</source>
        <translation>كل المستأجرين</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>كأسطر JSON…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>كملف CSV…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>The request log is not connected</source>
        <translation>سجل الطلبات غير متصل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting for requests</source>
        <translation>في انتظار الطلبات</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Resume to see requests as they come.</source>
        <translation>استأنف لرؤية الطلبات عند وصولها.</translation>
    </message>
    <message>
        <source>Every request that fits the filter appears here the moment it is answered.</source>
        <translation>يظهر هنا كل طلب يطابق التصفية لحظة الإجابة عنه.</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>أحدث %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 left out by the gateway under load</source>
        <translation>‏%1 أغفلتها البوابة تحت الحِمل</translation>
    </message>
    <message>
        <source>%1 not shown: they came faster than can be read</source>
        <translation>‏%1 لم تُعرض: وصلت أسرع مما يمكن قراءته</translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation>غير متصل: %1</translation>
    </message>
    <message>
        <source>%1 shown by the filter</source>
        <translation>تعرض التصفية %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>مستمع</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MainWindow</name>
    <message>
        <source>Problems (%1)</source>
        <translation>المشكلات (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>جارٍ الاتصال بـ %1…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>تعذر فتح %1</translation>
    </message>
    <message>
        <source>Pending changes (%1)</source>
        <translation>التغييرات المعلّقة (%1)</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>التغييرات المعلّقة</translation>
    </message>
    <message>
        <source>Form — %1</source>
        <translation>النموذج — %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>أخفق: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>المراجعة %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>Not live: %1</source>
        <translation>غير مباشر: %1</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>بحث في كل مكان</translation>
    </message>
    <message>
        <source>The console speaks it from its next start on</source>
        <translation>تستخدمها وحدة التحكم من تشغيلها التالي</translation>
    </message>
    <message>
        <source>The language changes at the next start of Gatehouse.</source>
        <translation>تتغير اللغة عند تشغيل Gatehouse التالي.</translation>
    </message>
    <message>
        <source>The system&apos;s &amp;language</source>
        <translation>لغة النظام</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>تطبيق التغييرات</numerusform>
            <numerusform>تطبيق تغيير واحد</numerusform>
            <numerusform>تطبيق تغييرين</numerusform>
            <numerusform>تطبيق %n تغييرات</numerusform>
            <numerusform>تطبيق %n تغييرًا</numerusform>
            <numerusform>تطبيق %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>تطبيق التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n</source>
        <translation>
            <numerusform>تطبيق</numerusform>
            <numerusform>تطبيق 1</numerusform>
            <numerusform>تطبيق 2</numerusform>
            <numerusform>تطبيق %n</numerusform>
            <numerusform>تطبيق %n</numerusform>
            <numerusform>تطبيق %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>حول Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1
A desktop console for API gateways, with a fast gateway inside.

The console is free software under the GNU GPL, version 3 or later; the engine under the Apache License 2.0.</source>
        <translation>Gatehouse %1
وحدة تحكم مكتبية لبوابات API، بداخلها بوابة سريعة.

وحدة التحكم برنامج حر برخصة GNU GPL الإصدار 3 أو أحدث؛ والمحرك برخصة Apache 2.0.</translation>
    </message>
    <message>
        <source>Compare and promote</source>
        <translation>المقارنة والترقية</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ بيانات التشخيص</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Diagnostics saved in %1. They hold names, addresses and paths, but no tokens, keys or contents.</source>
        <translation>حُفظت بيانات التشخيص في %1. فيها أسماء وعناوين ومسارات، وليس فيها رموز مميزة ولا مفاتيح ولا محتويات.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <translation>الإشعارات (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>الإشعارات، لا شيء غير مقروء</numerusform>
            <numerusform>الإشعارات، واحد غير مقروء</numerusform>
            <numerusform>الإشعارات، اثنان غير مقروءين</numerusform>
            <numerusform>الإشعارات، %n غير مقروءة</numerusform>
            <numerusform>الإشعارات، %n غير مقروءة</numerusform>
            <numerusform>الإشعارات، %n غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>النص بحجم %1 %</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Unfinished source text</source>
        <translation>مصدر غير مكتمل</translation>
    </message>
    <message>
        <source>Source text with an error would be lost: %1</source>
        <translation>سيضيع نص مصدر فيه خطأ: %1</translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>يتعذر بلوغ %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MemorySecretStore</name>
    <message>
        <source>For this session only</source>
        <translation>لهذه الجلسة فقط</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>دمج %1</translation>
    </message>
    <message>
        <source>Others changed this object after you began. Choose what each field becomes; nothing is applied yet.</source>
        <translation>غيّر آخرون هذا الكائن بعد أن بدأت. اختر قيمة كل حقل؛ لم يُطبَّق شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both.</source>
        <translation>
            <numerusform>لم يغيّر الطرفان أي حقل.</numerusform>
            <numerusform>غيّر الطرفان حقلًا واحدًا.</numerusform>
            <numerusform>غيّر الطرفان حقلين.</numerusform>
            <numerusform>غيّر الطرفان %n حقول.</numerusform>
            <numerusform>غيّر الطرفان %n حقلًا.</numerusform>
            <numerusform>غيّر الطرفان %n حقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>على البوابة</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>الحقول المختلفة</translation>
    </message>
    <message>
        <source>Space takes the value of the cell</source>
        <translation>مفتاح المسافة يأخذ قيمة الخلية</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>كل ما لي</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>كل ما للآخرين</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Secrets are not shown</source>
        <translation>لا تُعرض الأسرار</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>غيّره الطرفان</translation>
    </message>
    <message>
        <source>It stays as it is at the gateway: nothing is left to apply.</source>
        <translation>يبقى كما هو على البوابة: لم يبقَ ما يُطبَّق.</translation>
    </message>
    <message>
        <source>It will be deleted.</source>
        <translation>سيُحذف.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NewResourceBox</name>
    <message>
        <source>The gateway itself</source>
        <translation>البوابة نفسها</translation>
    </message>
    <message>
        <source>The id has small letters, digits, point, hyphen and underscore, begins with a letter or digit, and is at most 63 long.</source>
        <translation>يتكوّن المعرّف من أحرف صغيرة وأرقام ونقطة وواصلة وشرطة سفلية، ويبدأ بحرف أو رقم، وطوله 63 على الأكثر.</translation>
    </message>
    <message>
        <source>There is already a %1 of this id.</source>
        <translation>يوجد بالفعل %1 بهذا المعرّف.</translation>
    </message>
    <message>
        <source>Choose the tenant it belongs to.</source>
        <translation>اختر المستأجر الذي ينتمي إليه.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationCentre</name>
    <message>
        <source>The gateway does not answer</source>
        <translation>البوابة لا تجيب</translation>
    </message>
    <message numerus="yes">
        <source>The gateway reports %n problem(s)</source>
        <translation>
            <numerusform>لا تبلّغ البوابة عن مشكلات</numerusform>
            <numerusform>تبلّغ البوابة عن مشكلة واحدة</numerusform>
            <numerusform>تبلّغ البوابة عن مشكلتين</numerusform>
            <numerusform>تبلّغ البوابة عن %n مشكلات</numerusform>
            <numerusform>تبلّغ البوابة عن %n مشكلة</numerusform>
            <numerusform>تبلّغ البوابة عن %n مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationPanel</name>
    <message>
        <source>serious</source>
        <translation>خطير</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remove what is over</source>
        <translation>إزالة ما انتهى</translation>
    </message>
    <message>
        <source>Rules and muting…</source>
        <translation>القواعد والكتم…</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهى في</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Nothing is the matter at the open connections. What ends soon, fails, or is rejected too often will stand here.</source>
        <translation>لا مشكلة في الاتصالات المفتوحة. يظهر هنا ما ينتهي قريبًا أو يفشل أو يُرفض كثيرًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them last</source>
        <translation>
            <numerusform>لا شيء منها مستمر</numerusform>
            <numerusform>واحد منها مستمر</numerusform>
            <numerusform>اثنان منها مستمران</numerusform>
            <numerusform>%n منها مستمرة</numerusform>
            <numerusform>%n منها مستمرة</numerusform>
            <numerusform>%n منها مستمرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::NotificationSettingsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tell when</source>
        <translation>الإبلاغ عندما</translation>
    </message>
    <message>
        <source>a &amp;certificate ends within</source>
        <translation>تنتهي صلاحية شهادة خلال</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>a consumer&apos;s &amp;key ends within</source>
        <translation>تنتهي صلاحية مفتاح مستهلك خلال</translation>
    </message>
    <message>
        <source>policies &amp;reject at least</source>
        <translation>ترفض السياسات ما لا يقل عن</translation>
    </message>
    <message>
        <source> % of the requests of a minute</source>
        <translation> % من طلبات دقيقة واحدة</translation>
    </message>
    <message>
        <source>a &amp;service answers 5xx to at least</source>
        <translation>تجيب خدمة بالحالة 5xx عما لا يقل عن</translation>
    </message>
    <message>
        <source>and there were at &amp;least</source>
        <translation>وكان فيها ما لا يقل عن</translation>
    </message>
    <message>
        <source> requests in it</source>
        <translation> طلب</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What is serious</source>
        <translation>ما هو خطير</translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation>التحذيرات أيضًا</translation>
    </message>
    <message>
        <source>The desktop shows</source>
        <translation>ما يعرضه سطح المكتب</translation>
    </message>
    <message>
        <source>The &amp;desktop shows</source>
        <translation>ما يعرضه سطح المكتب</translation>
    </message>
    <message>
        <source>Nothing of these connections</source>
        <translation>لا شيء من هذه الاتصالات</translation>
    </message>
    <message>
        <source>a &amp;quota is used to at least</source>
        <translation>استُهلكت حصة بنسبة لا تقل عن</translation>
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
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ObjectField</name>
    <message>
        <source>Other members</source>
        <translation>أعضاء آخرون</translation>
    </message>
    <message>
        <source>Other members of %1</source>
        <translation>أعضاء آخرون في %1</translation>
    </message>
    <message>
        <source>The gateway&apos;s schema does not name these. They are kept as they are.</source>
        <translation>لا يسمّي مخطط البوابة هذه الأعضاء. تُحفظ كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددًا</numerusform>
            <numerusform>%n محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ObjectListField</name>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>نقل %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>نقل %1 إلى أسفل</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1 items; the first %2 are shown. Edit the rest in the Source tab.</source>
        <translation>%1 من العناصر؛ تظهر أول %2. حرّر الباقي في علامة التبويب «المصدر».</translation>
    </message>
    <message>
        <source>Not a list: edit it in the Source tab</source>
        <translation>ليست قائمة: حرّرها في علامة التبويب «المصدر»</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::OverviewPage</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>زمن الاستجابة p95</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>زمن الاستجابة، مللي ثانية</translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation>المئينات</translation>
    </message>
    <message>
        <source>heat map</source>
        <translation>خريطة حرارية</translation>
    </message>
    <message>
        <source>Latency as</source>
        <translation>عرض زمن الاستجابة</translation>
    </message>
    <message>
        <source>Rejected per second by</source>
        <translation>المرفوض في الثانية حسب</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>route</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>المستهلك</translation>
    </message>
    <message>
        <source>Rejections by</source>
        <translation>المرفوضات حسب</translation>
    </message>
    <message>
        <source>Top routes</source>
        <translation>أكثر التوجيهات</translation>
    </message>
    <message>
        <source>Top consumers</source>
        <translation>أكثر المستهلكين</translation>
    </message>
    <message>
        <source>Policies that refuse</source>
        <translation>السياسات الرافضة</translation>
    </message>
    <message>
        <source>Routes appear here as soon as requests reach them.</source>
        <translation>تظهر التوجيهات هنا بمجرد وصول الطلبات إليها.</translation>
    </message>
    <message>
        <source>Callers that identify themselves appear here, by name.</source>
        <translation>يظهر هنا المستدعون الذين يعرّفون أنفسهم بأسمائهم.</translation>
    </message>
    <message>
        <source>No policy refused anything in this time.</source>
        <translation>لم ترفض أي سياسة شيئًا في هذه المدة.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Waiting for the first figures…</source>
        <translation>في انتظار الأرقام الأولى…</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 د</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>آخر دقيقة</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 د</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>آخر 5 دقائق</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 د</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 س</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>آخر 6 ساعات</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>No requests in this time. Send one, and it shows here within a second.</source>
        <translation>لا طلبات في هذه المدة. أرسل طلبًا ليظهر هنا خلال ثانية.</translation>
    </message>
    <message>
        <source>Without requests there is no latency.</source>
        <translation>لا زمن استجابة دون طلبات.</translation>
    </message>
    <message>
        <source>The gateway is ready and waits for its first request. Send one from the request panel, or turn on the sample traffic there.</source>
        <translation>البوابة جاهزة وتنتظر طلبها الأول. أرسل طلبًا من لوحة الطلبات أو شغّل حركة المرور التجريبية هناك.</translation>
    </message>
    <message>
        <source>The gateway is ready; no request came in this time.</source>
        <translation>البوابة جاهزة؛ لم يصل طلب في هذه المدة.</translation>
    </message>
    <message>
        <source>Nothing was refused in this time.</source>
        <translation>لم يُرفض شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/ث</translation>
    </message>
    <message>
        <source>%1 in the last minute</source>
        <translation>%1 في آخر دقيقة</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>5xx; 4xx: %1 %</source>
        <translation>5xx؛ 4xx: %1 %</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>مللي ثانية</translation>
    </message>
    <message>
        <source>p50 %1, p99 %2</source>
        <translation>p50 %1، p99 %2</translation>
    </message>
    <message numerus="yes">
        <source>on %n worker thread(s)</source>
        <translation>
            <numerusform>دون خيوط عمل</numerusform>
            <numerusform>على خيط عمل واحد</numerusform>
            <numerusform>على خيطي عمل</numerusform>
            <numerusform>على %n خيوط عمل</numerusform>
            <numerusform>على %n خيط عمل</numerusform>
            <numerusform>على %n خيط عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Connecting to the live stream…</source>
        <translation>جارٍ الاتصال بالبث المباشر…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Back to the whole time (0, or a double click on a chart)</source>
        <translation>العودة إلى الوقت كله (0، أو نقر مزدوج على مخطط)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة بـ</translation>
    </message>
    <message>
        <source>Draws what was at the same time before, dashed</source>
        <translation>يرسم بخط متقطع ما كان في الوقت نفسه من قبل</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>المقارنة بـ…</translation>
    </message>
    <message>
        <source>an hour before</source>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>a week before</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <source>Shown: %1 to %2</source>
        <translation>المعروض: من %1 إلى %2</translation>
    </message>
    <message>
        <source>The gateway has no figures from that time.</source>
        <translation>ليس لدى البوابة أرقام من ذلك الوقت.</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>No quota has counted anything in its period. A policy of kind quota admits so many requests by the hour, day, week or month; who comes near its end shows here.</source>
        <translation>لم تَعُدّ أي حصة شيئًا في مدتها. تسمح سياسة الحصة بعدد من الطلبات في الساعة أو اليوم أو الأسبوع أو الشهر؛ ويظهر هنا من يقترب من نهايتها.</translation>
    </message>
    <message>
        <source>Show them on the page Security</source>
        <translation>إظهارها في صفحة «الأمان»</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) without authentication</source>
        <translation>
            <numerusform>لا واجهات API دون مصادقة</numerusform>
            <numerusform>واجهة API واحدة دون مصادقة</numerusform>
            <numerusform>واجهتا API دون مصادقة</numerusform>
            <numerusform>‏%n واجهات API دون مصادقة</numerusform>
            <numerusform>‏%n واجهة API دون مصادقة</numerusform>
            <numerusform>‏%n واجهة API دون مصادقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PageHeader</name>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation>مستوى الأمان</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PaletteSource</name>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PendingChanges</name>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>تجاهل %1</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>تجاهل كل التغييرات</translation>
    </message>
    <message>
        <source>Undo the last apply</source>
        <translation>التراجع عن آخر تطبيق</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)</source>
        <translation>
            <numerusform>تجاهل التغييرات</numerusform>
            <numerusform>تجاهل تغيير واحد</numerusform>
            <numerusform>تجاهل تغييرين</numerusform>
            <numerusform>تجاهل %n تغييرات</numerusform>
            <numerusform>تجاهل %n تغييرًا</numerusform>
            <numerusform>تجاهل %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>دمج %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PendingDock</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلًا</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pending. Edit something and it gathers here, to be looked at before it is put into force.</source>
        <translation>لا شيء معلّق. ما تحرّره يتجمع هنا لمعاينته قبل تفعيله.</translation>
    </message>
    <message>
        <source>Warning: %1 %2: %3</source>
        <translation>تحذير: %1 %2: %3</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>تطبيق</numerusform>
            <numerusform>تطبيق 1</numerusform>
            <numerusform>تطبيق 2</numerusform>
            <numerusform>تطبيق %n</numerusform>
            <numerusform>تطبيق %n</numerusform>
            <numerusform>تطبيق %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be applied through it.</source>
        <translation>هذا الاتصال للقراءة فقط: لا يمكن تطبيق شيء من خلاله.</translation>
    </message>
    <message>
        <source>Asking the gateway what it would do…</source>
        <translation>جارٍ سؤال البوابة عما ستفعله…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>جارٍ التطبيق…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted:</source>
        <translation>%1 جديد، %2 متغيّر، %3 محذوف:</translation>
    </message>
    <message>
        <source>Apply the pending changes</source>
        <translation>تطبيق التغييرات المعلّقة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>The gateway would refuse this</source>
        <translation>سترفض البوابة هذا</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>لم يُطبّق: %1</translation>
    </message>
    <message>
        <source>The gateway would change nothing.</source>
        <translation>لن تغيّر البوابة شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway would accept this: %n resource(s) change.</source>
        <translation>
            <numerusform>ستقبل البوابة هذا: لا يتغير أي مورد.</numerusform>
            <numerusform>ستقبل البوابة هذا: يتغير مورد واحد.</numerusform>
            <numerusform>ستقبل البوابة هذا: يتغير موردان.</numerusform>
            <numerusform>ستقبل البوابة هذا: تتغير %n موارد.</numerusform>
            <numerusform>ستقبل البوابة هذا: يتغير %n موردًا.</numerusform>
            <numerusform>ستقبل البوابة هذا: يتغير %n مورد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>لم يلزم تغيير شيء.</translation>
    </message>
    <message>
        <source>In force: revision %1.</source>
        <translation>ساري المفعول: المراجعة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>لا تحذيرات.</numerusform>
            <numerusform>تحذير واحد.</numerusform>
            <numerusform>تحذيران.</numerusform>
            <numerusform>%n تحذيرات.</numerusform>
            <numerusform>%n تحذيرًا.</numerusform>
            <numerusform>%n تحذير.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pending changes are discarded. Ctrl+Z brings them back.</source>
        <translation>تم تجاهل كل التغييرات المعلّقة. يعيدها Ctrl+Z.</translation>
    </message>
    <message>
        <source>This is the way back. Look at it, then apply it.</source>
        <translation>هذا طريق الرجوع. عاينه ثم طبّقه.</translation>
    </message>
    <message numerus="yes">
        <source>The answer got lost, but the gateway has %n of the changes: they are applied.</source>
        <translation>
            <numerusform>ضاع الرد، وليس لدى البوابة أي من التغييرات.</numerusform>
            <numerusform>ضاع الرد، لكن لدى البوابة أحد التغييرات: لقد طُبّق.</numerusform>
            <numerusform>ضاع الرد، لكن لدى البوابة اثنان من التغييرات: لقد طُبّقا.</numerusform>
            <numerusform>ضاع الرد، لكن لدى البوابة %n من التغييرات: لقد طُبّقت.</numerusform>
            <numerusform>ضاع الرد، لكن لدى البوابة %n من التغييرات: لقد طُبّقت.</numerusform>
            <numerusform>ضاع الرد، لكن لدى البوابة %n من التغييرات: لقد طُبّقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>others changed it</source>
        <translation>غيّره آخرون</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>طُبّق</translation>
    </message>
    <message>
        <source>Merged. Look at it, then apply it.</source>
        <translation>دُمج. انظر إليه ثم طبّقه.</translation>
    </message>
    <message>
        <source>The answer got lost. What the gateway has of the changes leaves this list.</source>
        <translation>ضاع الرد. ما لدى البوابة من التغييرات يغادر هذه القائمة.</translation>
    </message>
    <message>
        <source>Applied in part: %1 of %2. The rest stays for another try.</source>
        <translation>طُبّق جزئيًا: %1 من %2. يبقى الباقي لمحاولة أخرى.</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>نافذ.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>سياسة جديدة</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>لا سياسات بعد</translation>
    </message>
    <message>
        <source>A policy is a rule that requests go through: who may call, how often, how large, and what is changed on the way. Try a rate limit in report mode first: it counts and refuses nothing.</source>
        <translation>السياسة قاعدة تمر بها الطلبات: مَن يحق له الاستدعاء وكم مرة وبأي حجم وما الذي يتغير في الطريق. جرّب أولًا حد معدل في وضع التقرير: يَعُد ولا يرفض شيئًا.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PolicyConfigField</name>
    <message>
        <source>Configuration</source>
        <translation>التكوين</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PolicyKindField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>%1 (not known to this gateway)</source>
        <translation>%1 (غير معروف لهذه البوابة)</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProblemList</name>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>إظهار القائمة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>الخطأ السابق</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>الخطأ التالي</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProblemsView</name>
    <message>
        <source>No problems.</source>
        <translation>لا مشكلات.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>البث المباشر</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::PromoteDialog</name>
    <message>
        <source>Promote from %1</source>
        <translation>الترقية من %1</translation>
    </message>
    <message>
        <source>In this order, so that nothing names what is not there yet. It becomes part of the pending changes; nothing reaches the gateway before they are applied.</source>
        <translation>بهذا الترتيب، حتى لا يسمّي شيء ما ليس موجودًا بعد. يصير جزءًا من التغييرات المعلّقة؛ ولا يصل شيء إلى البوابة قبل تطبيقها.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>إضافة إلى التغييرات المعلّقة</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>يحتاج إليه %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names %2, which is not there.</source>
        <translation>‏%1 يسمّي %2 غير الموجود هناك.</translation>
    </message>
    <message>
        <source>Secrets don&apos;t come along: a gateway doesn&apos;t show them. Fill them in before you apply.</source>
        <translation>لا تنتقل الأسرار معها: فالبوابة لا تعرضها. املأها قبل التطبيق.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) will be deleted.</source>
        <translation>
            <numerusform>لن يُحذف أي كائن.</numerusform>
            <numerusform>سيُحذف كائن واحد.</numerusform>
            <numerusform>سيُحذف كائنان.</numerusform>
            <numerusform>ستُحذف %n كائنات.</numerusform>
            <numerusform>سيُحذف %n كائنًا.</numerusform>
            <numerusform>سيُحذف %n كائن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ProtectDialog</name>
    <message>
        <source>Public API</source>
        <translation>واجهة API عامة</translation>
    </message>
    <message>
        <source>For everybody: no key, limits by address, open to browsers.</source>
        <translation>للجميع: دون مفتاح، بحدود حسب العنوان، ومفتوحة للمتصفحات.</translation>
    </message>
    <message>
        <source>Partner API</source>
        <translation>واجهة API للشركاء</translation>
    </message>
    <message>
        <source>For known callers: an API key each, limits and a quota by caller.</source>
        <translation>للمستدعين المعروفين: مفتاح API لكل منهم، وحدود وحصة حسب المستدعي.</translation>
    </message>
    <message>
        <source>Internal API</source>
        <translation>واجهة API داخلية</translation>
    </message>
    <message>
        <source>For the own network: private addresses alone, with retries.</source>
        <translation>للشبكة الداخلية: العناوين الخاصة وحدها، مع إعادة المحاولة.</translation>
    </message>
    <message>
        <source>AI API</source>
        <translation>واجهة API للذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>For slow and costly answers: a key, few requests at a time, a daily quota.</source>
        <translation>للإجابات البطيئة والمكلفة: مفتاح، وعدد قليل من الطلبات في الوقت نفسه، وحصة يومية.</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>حماية %1</translation>
    </message>
    <message>
        <source>Kind of API</source>
        <translation>نوع واجهة API</translation>
    </message>
    <message>
        <source>&amp;Kind of API</source>
        <translation>نوع واجهة API</translation>
    </message>
    <message>
        <source>Policies that would be made</source>
        <translation>السياسات التي ستُنشأ</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing is applied yet: the policies are gathered in the pending changes, where each can be edited, and one undo takes all of them back.</source>
        <translation>لم يُطبّق شيء بعد: تتجمع السياسات في التغييرات المعلّقة حيث يمكن تعديل كل منها، ويعيدها كلها تراجع واحد.</translation>
    </message>
    <message>
        <source>Add to the pending changes</source>
        <translation>إضافة إلى التغييرات المعلّقة</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>افتراضية</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>there is one for more: %1</source>
        <translation>توجد سياسة أوسع نطاقًا: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>موجودة أصلًا: %1</translation>
    </message>
    <message>
        <source>this gateway has no such policy</source>
        <translation>لا توجد سياسة كهذه في هذه البوابة</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) will be made</source>
        <translation>
            <numerusform>لن تُنشأ أي سياسة</numerusform>
            <numerusform>ستُنشأ سياسة واحدة</numerusform>
            <numerusform>ستُنشأ سياستان</numerusform>
            <numerusform>ستُنشأ %n سياسات</numerusform>
            <numerusform>ستُنشأ %n سياسة</numerusform>
            <numerusform>ستُنشأ %n سياسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>لم توضع علامة على شيء.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>حماية واجهة API</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>ما تجري حمايته</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ما يجري حمايته</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::QuotaGauges</name>
    <message>
        <source>Used up, %1 until %2</source>
        <translation>نفدت، %1 حتى %2</translation>
    </message>
    <message>
        <source>%1 of %2 left until %3</source>
        <translation>بقي %1 من %2 حتى %3</translation>
    </message>
    <message>
        <source>Quotas nearest their end</source>
        <translation>الحصص الأقرب إلى نهايتها</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used, %4 left until %5, policy %6</source>
        <translation>%1: استُهلك %2 من %3، بقي %4 حتى %5، السياسة %6</translation>
    </message>
    <message>
        <source>%1, reports only</source>
        <translation>%1، تبليغ فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n more quota(s) count addresses or header values, which have no names</source>
        <translation>
            <numerusform>لا حصص أخرى تَعُدّ عناوين أو قيم ترويسات بلا أسماء</numerusform>
            <numerusform>حصة أخرى تَعُدّ عناوين أو قيم ترويسات بلا أسماء</numerusform>
            <numerusform>حصتان أخريان تَعُدّان عناوين أو قيم ترويسات بلا أسماء</numerusform>
            <numerusform>%n حصص أخرى تَعُدّ عناوين أو قيم ترويسات بلا أسماء</numerusform>
            <numerusform>%n حصة أخرى تَعُدّ عناوين أو قيم ترويسات بلا أسماء</numerusform>
            <numerusform>%n حصة أخرى تَعُدّ عناوين أو قيم ترويسات بلا أسماء</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more counters than the gateway looks at</source>
        <translation>توجد عدادات أكثر مما تنظر فيه البوابة</translation>
    </message>
    <message>
        <source>Open whom it counts</source>
        <translation>فتح من تَعُدّه</translation>
    </message>
    <message>
        <source>Open the policy</source>
        <translation>فتح السياسة</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RecentRequestBox</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>No request came yet since this window is open</source>
        <translation>لم يأتِ أي طلب بعد منذ فتح هذه النافذة</translation>
    </message>
    <message>
        <source>There is no request log</source>
        <translation>لا يوجد سجل طلبات</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ReferenceField</name>
    <message>
        <source>Choose %1</source>
        <translation>اختيار %1</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>انتقال إليه</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>انتقال إلى %1</translation>
    </message>
    <message>
        <source>There is no %1 of this name here</source>
        <translation>لا يوجد %1 بهذا الاسم هنا</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RejectionList</name>
    <message>
        <source>Nothing was refused yet. When a policy refuses a request, it says here why.</source>
        <translation>لم يُرفض شيء بعد. عندما ترفض سياسة طلبًا يظهر السبب هنا.</translation>
    </message>
    <message>
        <source>Recent rejections</source>
        <translation>المرفوضات الأخيرة</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RelatedPanel</name>
    <message>
        <source>names it</source>
        <translation>يسمّيه</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>applies here</source>
        <translation>تسري هنا</translation>
    </message>
    <message>
        <source>applies to it</source>
        <translation>تسري عليه</translation>
    </message>
    <message>
        <source>by the group %1</source>
        <translation>عبر المجموعة %1</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>ينتمي إليه</translation>
    </message>
    <message>
        <source>its tenant</source>
        <translation>مستأجره</translation>
    </message>
    <message>
        <source>secret at %1</source>
        <translation>السر عند %1</translation>
    </message>
    <message>
        <source>The way of a request</source>
        <translation>طريق الطلب</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذات الصلة</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>يستخدم</translation>
    </message>
    <message>
        <source>It refers to nothing else.</source>
        <translation>لا يشير إلى شيء آخر.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>لا يشير إليه شيء.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: %1</source>
        <translation>
            <numerusform>ولا شيء آخر: %1</numerusform>
            <numerusform>وواحد آخر: %1</numerusform>
            <numerusform>واثنان آخران: %1</numerusform>
            <numerusform>و%n أخرى: %1</numerusform>
            <numerusform>و%n أخرى: %1</numerusform>
            <numerusform>و%n أخرى: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestDetail</name>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Shows the policy that refused it</source>
        <translation>يعرض السياسة التي رفضته</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Shows the route that it took</source>
        <translation>يعرض التوجيه الذي سلكه</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Shows the revision of the configuration that it met</source>
        <translation>يعرض مراجعة التكوين التي لقيها</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Method, address and query; credentials and body are not in the log</source>
        <translation>الطريقة والعنوان والاستعلام؛ ليست بيانات الاعتماد والمتن في السجل</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>إرسال مرة أخرى…</translation>
    </message>
    <message>
        <source>Fills it into the local gateway&apos;s request panel</source>
        <translation>يضعه في لوحة الطلبات للبوابة المحلية</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>تفاصيل الطلب</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>المراجعة %1</translation>
    </message>
    <message>
        <source>Only the local gateway has a request panel; for this one, copy it as curl</source>
        <translation>للبوابة المحلية وحدها لوحة طلبات؛ ولهذه انسخه كأمر curl</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>جارٍ سؤال البوابة…</translation>
    </message>
    <message>
        <source>What the gateway did:</source>
        <translation>ما فعلته البوابة:</translation>
    </message>
    <message>
        <source>What the gateway would decide now of such a request without credentials:</source>
        <translation>ما كانت البوابة ستقرره الآن لطلب كهذا بلا بيانات اعتماد:</translation>
    </message>
    <message>
        <source>What the gateway would decide now of such a request of %1:</source>
        <translation>ما كانت البوابة ستقرره الآن لطلب كهذا من %1:</translation>
    </message>
    <message>
        <source>Copied; add its credentials: they are not in the log</source>
        <translation>تم النسخ؛ أضف بيانات الاعتماد: ليست في السجل</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>تجربة…</translation>
    </message>
    <message>
        <source>Tries it against the policy that refused it, or else its route, and your edits</source>
        <translation>يجرّبه على السياسة التي رفضته، وإلا فعلى توجيهه، مع تعديلاتك</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestLog</name>
    <message>
        <source>Calls to gateways</source>
        <translation>الاستدعاءات إلى البوابات</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestLogModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RequestWayView</name>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>The way of a request</source>
        <translation>طريق الطلب</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>‏%1 (معطّل)</translation>
    </message>
    <message>
        <source>%1: %2, this one</source>
        <translation>‏%1: %2، هذا العنصر</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ResourceHistoryDialog</name>
    <message>
        <source>History of %1</source>
        <translation>تاريخ %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>&amp;Restore this…</source>
        <translation>استعادة هذا…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>No revision changed it yet.</source>
        <translation>لم تغيّره أي مراجعة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>لا مراجعات</numerusform>
            <numerusform>مراجعة واحدة</numerusform>
            <numerusform>مراجعتان</numerusform>
            <numerusform>%n مراجعات</numerusform>
            <numerusform>%n مراجعة</numerusform>
            <numerusform>%n مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The first revision: there is nothing before it.</source>
        <translation>المراجعة الأولى: لا شيء قبلها.</translation>
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
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Discard the pending change</source>
        <translation>تجاهل التغيير المعلّق</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy as YAML</source>
        <translation>نسخ بصيغة YAML</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>التاريخ…</translation>
    </message>
    <message>
        <source>Every tenant</source>
        <translation>كل المستأجرين</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>البوابة نفسها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Read-only: you can look, copy and compare, and nothing can be changed through this connection.</source>
        <translation>للقراءة فقط: يمكنك المعاينة والنسخ والمقارنة، ولا يمكن تغيير شيء عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>لا شيء يطابق التصفية</translation>
    </message>
    <message>
        <source>%1 are hidden by it.</source>
        <translation>%1 مخفية بسببها.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <translation>تعذر تحميل %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>هذا الاتصال للقراءة فقط</translation>
    </message>
    <message>
        <source>A copy is among the pending changes: %1. Secrets are not copied.</source>
        <translation>توجد نسخة بين التغييرات المعلّقة: %1. لا تُنسخ الأسرار.</translation>
    </message>
    <message numerus="yes">
        <source>, used by %n</source>
        <translation>
            <numerusform>، لا يستخدمه شيء</numerusform>
            <numerusform>، يستخدمه واحد</numerusform>
            <numerusform>، يستخدمه اثنان</numerusform>
            <numerusform>، يستخدمه %n</numerusform>
            <numerusform>، يستخدمه %n</numerusform>
            <numerusform>، يستخدمه %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n resource(s)</source>
        <translation>
            <numerusform>حذف الموارد</numerusform>
            <numerusform>حذف مورد واحد</numerusform>
            <numerusform>حذف موردين</numerusform>
            <numerusform>حذف %n موارد</numerusform>
            <numerusform>حذف %n موردًا</numerusform>
            <numerusform>حذف %n مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked for deletion and go when the pending changes are applied:</source>
        <translation>محددة للحذف وتُحذف عند تطبيق التغييرات المعلّقة:</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>تحديد للحذف</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Nothing refers to it</source>
        <translation>لا يشير إليه شيء</translation>
    </message>
    <message>
        <source>Edit together…</source>
        <translation>تحرير معًا…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>التصفية بهذه القيمة</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>استبعاد هذه القيمة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as gatehousectl</source>
        <translation>نسخ كأمر gatehousectl</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>تصدير الجدول…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are among the pending changes</source>
        <translation>
            <numerusform>لا تعديلات بين التغييرات المعلّقة</numerusform>
            <numerusform>تعديل واحد بين التغييرات المعلّقة</numerusform>
            <numerusform>تعديلان بين التغييرات المعلّقة</numerusform>
            <numerusform>%n تعديلات بين التغييرات المعلّقة</numerusform>
            <numerusform>%n تعديلًا بين التغييرات المعلّقة</numerusform>
            <numerusform>%n تعديل بين التغييرات المعلّقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n resource(s)</source>
        <translation>
            <numerusform>تفعيل الموارد</numerusform>
            <numerusform>تفعيل مورد واحد</numerusform>
            <numerusform>تفعيل موردين</numerusform>
            <numerusform>تفعيل %n موارد</numerusform>
            <numerusform>تفعيل %n موردًا</numerusform>
            <numerusform>تفعيل %n مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n resource(s)</source>
        <translation>
            <numerusform>تعطيل الموارد</numerusform>
            <numerusform>تعطيل مورد واحد</numerusform>
            <numerusform>تعطيل موردين</numerusform>
            <numerusform>تعطيل %n موارد</numerusform>
            <numerusform>تعطيل %n موردًا</numerusform>
            <numerusform>تعطيل %n مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are copied; export the table for all</source>
        <translation>نُسخت أول %1؛ صدّر الجدول للحصول على الكل</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>حماية…</translation>
    </message>
    <message numerus="yes">
        <source>%n new policy(ies) are among the pending changes</source>
        <translation>
            <numerusform>لا سياسات جديدة بين التغييرات المعلّقة</numerusform>
            <numerusform>سياسة جديدة واحدة بين التغييرات المعلّقة</numerusform>
            <numerusform>سياستان جديدتان بين التغييرات المعلّقة</numerusform>
            <numerusform>%n سياسات جديدة بين التغييرات المعلّقة</numerusform>
            <numerusform>%n سياسة جديدة بين التغييرات المعلّقة</numerusform>
            <numerusform>%n سياسة جديدة بين التغييرات المعلّقة</numerusform>
        </translation>
    </message>
    <message>
        <source>What protects it</source>
        <translation>أوجه الحماية</translation>
    </message>
    <message>
        <source>Offers sets of policies for an API</source>
        <translation>يعرض مجموعات سياسات لواجهة API</translation>
    </message>
    <message>
        <source>These refer to them. The gateway refuses a change that leaves a reference without its target:</source>
        <translation>تشير إليها الموارد التالية. ترفض البوابة أي تغيير يترك إشارة بلا هدفها:</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RestoreDialog</name>
    <message>
        <source>Restore revision %1</source>
        <translation>استعادة المراجعة %1</translation>
    </message>
    <message>
        <source>%1 becomes what it was in revision %2, as a new revision. Nothing else changes and the history stays.</source>
        <translation>يعود %1 إلى ما كان عليه في المراجعة %2 كمراجعة جديدة. لا يتغير شيء آخر ويبقى التاريخ.</translation>
    </message>
    <message>
        <source>The whole configuration becomes what it was in revision %1, as a new revision. The history stays.</source>
        <translation>يعود التكوين بأكمله إلى ما كان عليه في المراجعة %1 كمراجعة جديدة. ويبقى التاريخ.</translation>
    </message>
    <message>
        <source>Asking the gateway what would change…</source>
        <translation>جارٍ سؤال البوابة عما سيتغير…</translation>
    </message>
    <message>
        <source>Why? (kept in the history)</source>
        <translation>لماذا؟ (يُحفظ في التاريخ)</translation>
    </message>
    <message>
        <source>Message of the restore</source>
        <translation>رسالة الاستعادة</translation>
    </message>
    <message>
        <source>Type the connection&apos;s name to go on: %1</source>
        <translation>للمتابعة اكتب اسم الاتصال: %1</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>اسم الاتصال</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be restored through it.</source>
        <translation>هذا الاتصال للقراءة فقط: لا يمكن استعادة شيء من خلاله.</translation>
    </message>
    <message>
        <source>It is already like that: nothing would change.</source>
        <translation>هو كذلك بالفعل: لن يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::RoutesPage</name>
    <message>
        <source>Routes</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>توجيه جديد</translation>
    </message>
    <message>
        <source>No routes yet</source>
        <translation>لا توجيهات بعد</translation>
    </message>
    <message>
        <source>A route says which requests, by host, path and method, go to which service. Without one no request is served.</source>
        <translation>يحدد التوجيه أي الطلبات، بحسب المضيف والمسار والطريقة، تذهب إلى أي خدمة. بدونه لا يُخدم أي طلب.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SampleBody</name>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>نوع محتوى المتن</translation>
    </message>
    <message>
        <source>A Content-Type among the headers counts instead</source>
        <translation>إذا وُجد Content-Type بين الترويسات فهو المعتمد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The body is longer than %1</source>
        <translation>المتن أطول من %1</translation>
    </message>
    <message>
        <source>Only the beginning is shown, of %1</source>
        <translation>لا تُعرض إلا البداية، من أصل %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SchemaForm</name>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ScopeField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>The whole gateway</source>
        <translation>البوابة بأكملها</translation>
    </message>
    <message>
        <source>A tenant</source>
        <translation>مستأجر</translation>
    </message>
    <message>
        <source>The whole tenant</source>
        <translation>المستأجر بأكمله</translation>
    </message>
    <message>
        <source>One service</source>
        <translation>خدمة واحدة</translation>
    </message>
    <message>
        <source>One route</source>
        <translation>توجيه واحد</translation>
    </message>
    <message>
        <source>One consumer</source>
        <translation>مستهلك واحد</translation>
    </message>
    <message>
        <source>A group of consumers</source>
        <translation>مجموعة مستهلكين</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Tenant of the scope</source>
        <translation>مستأجر النطاق</translation>
    </message>
    <message>
        <source>There is no %1 of this name here</source>
        <translation>لا يوجد %1 بهذا الاسم هنا</translation>
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
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Makes a random one, shows it and copies it. It can&apos;t be read again once it is stored.</source>
        <translation>ينشئ قيمة عشوائية ويعرضها وينسخها. لا يمكن قراءتها ثانية بعد تخزينها.</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>توليد %1</translation>
    </message>
    <message>
        <source>Copied to the clipboard. Keep it now: it is not shown again once it is stored.</source>
        <translation>نُسخ إلى الحافظة. احفظه الآن: لا يُعرض ثانية بعد تخزينه.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it</source>
        <translation>مخزَّن. اتركه فارغًا للإبقاء عليه</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>لا أسرار بعد</translation>
    </message>
    <message>
        <source>A secret is a value that others refer to by its name, so that it stands in one place and in no policy: a password for an upstream, a signing key. The gateway keeps it sealed and gives it to nobody.</source>
        <translation>السر قيمة يشير إليها الآخرون باسمها، فتكون في مكان واحد ولا تكون في أي سياسة: كلمة مرور لخادم خلفي أو مفتاح توقيع. تحفظه البوابة مختومًا ولا تعطيه لأحد.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecurityDetail</name>
    <message>
        <source>Protect…</source>
        <translation>حماية…</translation>
    </message>
    <message>
        <source>Open the route</source>
        <translation>فتح التوجيه</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Choose an API to read what protects it and what is missing.</source>
        <translation>اختر واجهة API لقراءة ما يحميها وما ينقصها.</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) chosen; these are the first %1</source>
        <translation>
            <numerusform>لم تُختر أي واجهة API؛ هذه أول %1</numerusform>
            <numerusform>اختيرت واجهة API واحدة؛ هذه أول %1</numerusform>
            <numerusform>اختيرت واجهتا API؛ هذه أول %1</numerusform>
            <numerusform>اختيرت %n واجهات API؛ هذه أول %1</numerusform>
            <numerusform>اختيرت %n واجهة API؛ هذه أول %1</numerusform>
            <numerusform>اختيرت %n واجهة API؛ هذه أول %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) chosen</source>
        <translation>
            <numerusform>لم تُختر أي واجهة API</numerusform>
            <numerusform>اختيرت واجهة API واحدة</numerusform>
            <numerusform>اختيرت واجهتا API</numerusform>
            <numerusform>اختيرت %n واجهات API</numerusform>
            <numerusform>اختيرت %n واجهة API</numerusform>
            <numerusform>اختيرت %n واجهة API</numerusform>
        </translation>
    </message>
    <message>
        <source>A sound set of policies at once</source>
        <translation>مجموعة متينة من السياسات دفعة واحدة</translation>
    </message>
    <message>
        <source>%1, only reports</source>
        <translation>‏%1، تبليغ فقط</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Helped by pending changes, once they are applied: %1</source>
        <translation>تعالجه التغييرات المعلّقة بعد تطبيقها: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SecurityPage</name>
    <message>
        <source>Filter APIs</source>
        <translation>تصفية واجهات API</translation>
    </message>
    <message>
        <source>Filter (/), such as code:limit.none</source>
        <translation>تصفية (/)، مثل code:limit.none</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <translation>%1، معلّق</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>رموز التفويض</translation>
    </message>
    <message>
        <source>APIs and how they are protected</source>
        <translation>واجهات API وكيفية حمايتها</translation>
    </message>
    <message>
        <source>Open the route</source>
        <translation>فتح التوجيه</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>حماية…</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>التصفية بهذه القيمة</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>استبعاد هذه القيمة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a severity: 3 High</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>with the pending changes, and without</comment>
        <translation>%1 (الآن %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) with severity %1</source>
        <translation>
            <numerusform>لا واجهات API خطورتها %1</numerusform>
            <numerusform>واجهة API واحدة خطورتها %1</numerusform>
            <numerusform>واجهتا API خطورتهما %1</numerusform>
            <numerusform>‏%n واجهات API خطورتها %1</numerusform>
            <numerusform>‏%n واجهة API خطورتها %1</numerusform>
            <numerusform>‏%n واجهة API خطورتها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>إظهار هذه وحدها</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s) without authentication</source>
        <translation>
            <numerusform>لا واجهات API دون مصادقة</numerusform>
            <numerusform>واجهة API واحدة دون مصادقة</numerusform>
            <numerusform>واجهتا API دون مصادقة</numerusform>
            <numerusform>‏%n واجهات API دون مصادقة</numerusform>
            <numerusform>‏%n واجهة API دون مصادقة</numerusform>
            <numerusform>‏%n واجهة API دون مصادقة</numerusform>
        </translation>
    </message>
    <message>
        <source>All APIs ask who calls.</source>
        <translation>كل واجهات API تسأل عن هوية المستدعي.</translation>
    </message>
    <message>
        <source>Pending changes are counted in; they are in force once they are applied.</source>
        <translation>التغييرات المعلّقة محتسبة؛ وتسري بعد تطبيقها.</translation>
    </message>
    <message>
        <source>This gateway doesn&apos;t tell of some things, and nothing is said of them here: %1</source>
        <translation>لا تُفصح هذه البوابة عن بعض الأمور، فلا يُذكر عنها شيء هنا: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>لا شيء يطابق التصفية</translation>
    </message>
    <message>
        <source>%1 are hidden by it.</source>
        <translation>%1 مخفية بسببها.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>No APIs yet</source>
        <translation>لا واجهات API بعد</translation>
    </message>
    <message>
        <source>What protects an API, and what is missing, shows here as soon as there is a route that is enabled.</source>
        <translation>يظهر هنا ما يحمي واجهة API وما ينقصها بمجرد وجود توجيه مفعّل.</translation>
    </message>
    <message>
        <source>Go to Routes</source>
        <translation>الانتقال إلى التوجيهات</translation>
    </message>
    <message>
        <source>It can&apos;t be told how APIs are protected</source>
        <translation>تتعذر معرفة كيفية حماية واجهات API</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Read-only: what is missing can be seen here, and nothing can be changed through this connection.</source>
        <translation>للقراءة فقط: يمكن رؤية ما ينقص هنا، ولا يمكن تغيير شيء عبر هذا الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are among the pending changes</source>
        <translation>
            <numerusform>لا تعديلات بين التغييرات المعلّقة</numerusform>
            <numerusform>تعديل واحد بين التغييرات المعلّقة</numerusform>
            <numerusform>تعديلان بين التغييرات المعلّقة</numerusform>
            <numerusform>%n تعديلات بين التغييرات المعلّقة</numerusform>
            <numerusform>%n تعديلًا بين التغييرات المعلّقة</numerusform>
            <numerusform>%n تعديل بين التغييرات المعلّقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were left out: choose fewer at a time.</source>
        <translation>
            <numerusform>لم يُترك شيء: اختر عددًا أقل في المرة الواحدة.</numerusform>
            <numerusform>تُرك عنصر آخر: اختر عددًا أقل في المرة الواحدة.</numerusform>
            <numerusform>تُرك عنصران آخران: اختر عددًا أقل في المرة الواحدة.</numerusform>
            <numerusform>تُركت %n عناصر أخرى: اختر عددًا أقل في المرة الواحدة.</numerusform>
            <numerusform>تُرك %n عنصرًا آخر: اختر عددًا أقل في المرة الواحدة.</numerusform>
            <numerusform>تُرك %n عنصر آخر: اختر عددًا أقل في المرة الواحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new policy(ies) are among the pending changes</source>
        <translation>
            <numerusform>لا سياسات جديدة بين التغييرات المعلّقة</numerusform>
            <numerusform>سياسة جديدة واحدة بين التغييرات المعلّقة</numerusform>
            <numerusform>سياستان جديدتان بين التغييرات المعلّقة</numerusform>
            <numerusform>%n سياسات جديدة بين التغييرات المعلّقة</numerusform>
            <numerusform>%n سياسة جديدة بين التغييرات المعلّقة</numerusform>
            <numerusform>%n سياسة جديدة بين التغييرات المعلّقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ServicesPage</name>
    <message>
        <source>APIs</source>
        <translation>واجهات API</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>خدمة جديدة</translation>
    </message>
    <message>
        <source>No APIs yet</source>
        <translation>لا واجهات API بعد</translation>
    </message>
    <message>
        <source>A service is one version of an API and where it runs. Make one, then a route that leads requests to it.</source>
        <translation>الخدمة إصدار من واجهة API ومكان تشغيله. أنشئ خدمة ثم توجيهًا يقود الطلبات إليها.</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>توجيه جديد</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>Routes of the service</source>
        <translation>توجيهات الخدمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>دورة الحياة</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ولا غيره</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>التوجيهات</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) lead here</source>
        <translation>
            <numerusform>لا توجيه يقود إلى هنا</numerusform>
            <numerusform>توجيه واحد يقود إلى هنا</numerusform>
            <numerusform>توجيهان يقودان إلى هنا</numerusform>
            <numerusform>%n توجيهات تقود إلى هنا</numerusform>
            <numerusform>%n توجيهًا يقود إلى هنا</numerusform>
            <numerusform>%n توجيه يقود إلى هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>No route leads here: requests can&apos;t reach this service yet.</source>
        <translation>لا توجيه يقود إلى هنا: لا يمكن للطلبات بلوغ هذه الخدمة بعد.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SizeField</name>
    <message>
        <source>A number with a unit: 512, 8KiB, 1MiB, 2GiB</source>
        <translation>رقم مع وحدة: 512، 8KiB، 1MiB، 2GiB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SourceEditor</name>
    <message>
        <source>Ctrl+Space completes</source>
        <translation>يُكمل Ctrl+Space</translation>
    </message>
    <message>
        <source>A document is an object: names with values</source>
        <translation>المستند كائن: أسماء بقيم</translation>
    </message>
    <message>
        <source>The comments could not be kept; Ctrl+Z brings them back.</source>
        <translation>تعذّر الإبقاء على التعليقات؛ يعيدها Ctrl+Z.</translation>
    </message>
    <message>
        <source>Comments stay in this window; the gateway does not keep them.</source>
        <translation>تبقى التعليقات في هذه النافذة؛ لا تحتفظ بها البوابة.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SourceText</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::SpokenNames</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::StoreDirectory</name>
    <message>
        <source>Local gateway</source>
        <translation>البوابة المحلية</translation>
    </message>
    <message>
        <source>This version knows no gateways of the kind &quot;%1&quot;.</source>
        <translation>لا يعرف هذا الإصدار بوابات من النوع «%1».</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Connected: %1 %2, revision %3, as %4 (%5).</source>
        <translation>متصل: %1 %2، المراجعة %3، بصفة %4 (%5).</translation>
    </message>
    <message>
        <source>Without TLS the token can be read on the way.</source>
        <translation>دون TLS يمكن قراءة الرمز المميز في الطريق.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>إزالة الاتصال</translation>
    </message>
    <message>
        <source>The connection and its token are forgotten on this computer. The gateway itself is not touched.</source>
        <translation>يُنسى الاتصال ورمزه المميز على هذا الحاسوب. لا تُمس البوابة نفسها.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TargetsPage</name>
    <message>
        <source>Ejected, %1 s left</source>
        <translation>مستبعَد، بقي %1 ث</translation>
    </message>
    <message numerus="yes">
        <source>Up, %n failure(s) in a row</source>
        <translation>
            <numerusform>متاح، بلا إخفاقات</numerusform>
            <numerusform>متاح، إخفاق واحد</numerusform>
            <numerusform>متاح، إخفاقان متتاليان</numerusform>
            <numerusform>متاح، %n إخفاقات متتالية</numerusform>
            <numerusform>متاح، %n إخفاقًا متتاليًا</numerusform>
            <numerusform>متاح، %n إخفاق متتالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
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
        <translation>مرات الاستبعاد</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Go to APIs</source>
        <translation>الانتقال إلى واجهات API</translation>
    </message>
    <message>
        <source>Waiting for the gateway…</source>
        <translation>في انتظار البوابة…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>آخر 5 دقائق</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>آخر 6 ساعات</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Filter targets</source>
        <translation>تصفية الأهداف</translation>
    </message>
    <message>
        <source>Filter, such as state:down</source>
        <translation>تصفية، مثل state:down</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>لا أهداف</numerusform>
            <numerusform>هدف واحد</numerusform>
            <numerusform>هدفان</numerusform>
            <numerusform>%n أهداف</numerusform>
            <numerusform>%n هدفًا</numerusform>
            <numerusform>%n هدف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 targets</source>
        <translation>%1 من %2 أهداف</translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>لا متوقف</numerusform>
            <numerusform>واحد متوقف</numerusform>
            <numerusform>اثنان متوقفان</numerusform>
            <numerusform>%n متوقفة</numerusform>
            <numerusform>%n متوقفًا</numerusform>
            <numerusform>%n متوقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ejected</source>
        <translation>
            <numerusform>لا مستبعَد</numerusform>
            <numerusform>واحد مستبعَد</numerusform>
            <numerusform>اثنان مستبعَدان</numerusform>
            <numerusform>%n مستبعَدة</numerusform>
            <numerusform>%n مستبعَدًا</numerusform>
            <numerusform>%n مستبعَد</numerusform>
        </translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>لا أهداف بعد</translation>
    </message>
    <message>
        <source>Targets are where a service&apos;s requests go. Give a service one or more: how each is, and how it was, shows here.</source>
        <translation>الأهداف هي وجهة طلبات الخدمة. أعطِ خدمة هدفًا أو أكثر: يظهر هنا حال كل منها وما كان عليه.</translation>
    </message>
    <message>
        <source>The targets can&apos;t be shown</source>
        <translation>لا يمكن عرض الأهداف</translation>
    </message>
    <message>
        <source>Choose a target to read how it was; double click opens its service.</source>
        <translation>اختر هدفًا لقراءة ما كان عليه؛ يفتح النقر المزدوج خدمته.</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TenantsPage</name>
    <message>
        <source>Tenants</source>
        <translation>المستأجرون</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>مستأجر جديد</translation>
    </message>
    <message>
        <source>No tenants</source>
        <translation>لا مستأجرين</translation>
    </message>
    <message>
        <source>A tenant is a team with its own services, routes, consumers and policies. What belongs to one is not seen by another.</source>
        <translation>المستأجر فريق له خدماته وتوجيهاته ومستهلكوه وسياساته. ما يخص أحدهم لا يراه غيره.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>المستهلكون</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TextField</name>
    <message>
        <source>Too long or of several lines: edit it in the Source tab</source>
        <translation>طويل جدًا أو متعدد الأسطر: حرّره في علامة التبويب «المصدر»</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::ToggleField</name>
    <message>
        <source>Holds %1 now</source>
        <translation>يحتوي الآن على %1</translation>
    </message>
    <message>
        <source>On by default</source>
        <translation>مفعّل افتراضيًا</translation>
    </message>
    <message>
        <source>Off by default</source>
        <translation>معطّل افتراضيًا</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TourCard</name>
    <message>
        <source>Show me</source>
        <translation>أرِني</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A gateway inside</source>
        <translation>بوابة في الداخل</translation>
    </message>
    <message>
        <source>The local gateway is a whole gateway in this program, with sample APIs and traffic. Send it a request and see how it was decided.</source>
        <translation>البوابة المحلية بوابة كاملة في هذا البرنامج، مع واجهات وحركة مرور نموذجية. أرسل إليها طلبًا وانظر كيف تقرّر أمره.</translation>
    </message>
    <message>
        <source>Live traffic</source>
        <translation>الحركة مباشرة</translation>
    </message>
    <message>
        <source>Requests, latencies and rejections, second by second. Drag over a chart to look closer.</source>
        <translation>الطلبات وأزمنة الاستجابة وحالات الرفض، ثانيةً بثانية. اسحب فوق مخطط لتنظر عن قرب.</translation>
    </message>
    <message>
        <source>Routes and policies</source>
        <translation>التوجيهات والسياسات</translation>
    </message>
    <message>
        <source>Routes, policies, consumers and tenants are edited in forms at the side. F1 explains the field that you are in.</source>
        <translation>تُحرَّر التوجيهات والسياسات والمستهلكون والمستأجرون في نماذج على الجانب. يشرح F1 الحقل الذي أنت فيه.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>لماذا رُفض؟</translation>
    </message>
    <message>
        <source>Choose a request in the log: it tells, policy by policy, how it was decided.</source>
        <translation>اختر طلبًا في السجل: فهو يقول، سياسةً بسياسة، كيف تقرّر أمره.</translation>
    </message>
    <message>
        <source>Nothing is applied by itself</source>
        <translation>لا شيء يُطبَّق من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Edits wait as pending changes. Look at what they would change, then apply them with Ctrl+S.</source>
        <translation>تنتظر التعديلات كتغييرات معلّقة. انظر ما الذي ستغيّره، ثم طبّقها بـ Ctrl+S.</translation>
    </message>
    <message>
        <source>One key for everything</source>
        <translation>مفتاح واحد لكل شيء</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, objects, actions and help.</source>
        <translation>يعثر Ctrl+K على الصفحات والكائنات والإجراءات والمساعدة.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>End the tour; Help → Tour begins it again</source>
        <translation>ينهي الجولة؛ وتبدأ من جديد من مساعدة ← جولة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TrustDialog</name>
    <message>
        <source>The certificate has changed</source>
        <translation>تغيّرت الشهادة</translation>
    </message>
    <message>
        <source>Unknown certificate</source>
        <translation>شهادة غير معروفة</translation>
    </message>
    <message>
        <source>The gateway shows another certificate than the one that you trusted.</source>
        <translation>تعرض البوابة شهادة غير التي وثقت بها.</translation>
    </message>
    <message>
        <source>Somebody may be listening in between. Nothing was sent, the token least of all. If the certificate was really replaced, ask who runs the gateway for the new fingerprint, then forget the old one in the connection&apos;s settings and test again.</source>
        <translation>قد يكون هناك من يتنصت في الوسط. لم يُرسل شيء، وأقله الرمز المميز. إن كانت الشهادة قد استُبدلت فعلًا فاطلب البصمة الجديدة ممن يشغّل البوابة، ثم انسَ القديمة في إعدادات الاتصال واختبر من جديد.</translation>
    </message>
    <message>
        <source>Trusted (SHA-256)</source>
        <translation>الموثوقة (SHA-256)</translation>
    </message>
    <message>
        <source>Shown now (SHA-256)</source>
        <translation>المعروضة الآن (SHA-256)</translation>
    </message>
    <message>
        <source>No authority that this computer knows vouches for the gateway&apos;s certificate: %1</source>
        <translation>لا تضمن شهادةَ البوابة أي جهة يعرفها هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256)</source>
        <translation>بصمتها (SHA-256)</translation>
    </message>
    <message>
        <source>Compare it with the one that the gateway&apos;s operator tells you, by another way than this connection. Once trusted, exactly this certificate is accepted, and any other refused.</source>
        <translation>قارنها بالبصمة التي يخبرك بها مشغّل البوابة عبر طريق غير هذا الاتصال. بعد الوثوق تُقبل هذه الشهادة بعينها وتُرفض أي شهادة غيرها.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>الوثوق بهذه الشهادة</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::TryPanel</name>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>As consumer</source>
        <translation>بصفة المستهلك</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>الترويسات، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Explains what would be decided with the pending changes; nothing is sent or applied</source>
        <translation>يشرح ما كان سيُقرَّر مع التغييرات المعلّقة؛ لا يُرسَل شيء ولا يُطبَّق</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Try a request against what you edit, before it is applied.</source>
        <translation>جرّب طلبًا على ما تحرّره قبل تطبيقه.</translation>
    </message>
    <message>
        <source>nobody: as the headers say</source>
        <translation>لا أحد: كما تقول الترويسات</translation>
    </message>
    <message>
        <source>A header is Name: value; this is none: %1</source>
        <translation>الترويسة هي Name: value؛ وهذه ليست كذلك: %1</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>جارٍ سؤال البوابة…</translation>
    </message>
    <message>
        <source>With the changes: %1</source>
        <translation>مع التغييرات: %1</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <translation>كما هو الآن: %1</translation>
    </message>
    <message>
        <source>Now: %1. With the changes: %2</source>
        <translation>الآن: %1. مع التغييرات: %2</translation>
    </message>
    <message>
        <source>It can&apos;t be tried:</source>
        <translation>لا يمكن تجربته:</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>كما أدناه</translation>
    </message>
    <message>
        <source>A recent request of the log; header fields and body are not in it</source>
        <translation>طلب حديث من السجل؛ لا يتضمن حقول الترويسة ولا المتن</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::UnsavedDialog</name>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>it is so already</source>
        <translation>هو كذلك أصلًا</translation>
    </message>
    <message>
        <source>was deleted; it would be made again</source>
        <translation>حُذف؛ وسيُنشأ من جديد</translation>
    </message>
    <message>
        <source>others changed the same, yours would replace it: %1</source>
        <translation>غيّر آخرون الشيء نفسه، وسيحلّ تغييرك محله: %1</translation>
    </message>
    <message>
        <source>others changed other fields, which stay</source>
        <translation>غيّر آخرون حقولًا أخرى، وهي تبقى</translation>
    </message>
    <message>
        <source>its secret has to be entered again</source>
        <translation>يجب إدخال سره من جديد</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>تعديلات غير محفوظة</translation>
    </message>
    <message>
        <source>Restored, they become pending changes again; nothing is applied yet.</source>
        <translation>إذا استُعيدت صارت تغييرات معلّقة من جديد؛ ولا يُطبَّق شيء بعد.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Meanwhile at the gateway</source>
        <translation>في البوابة في الأثناء</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>تجاهل الكل</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Shows field by field what others changed meanwhile, and lets you choose</source>
        <translation>يعرض حقلًا بحقل ما غيّره الآخرون في هذه الأثناء ويترك لك الاختيار</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدموج</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) had not been applied when the connection was last closed. They were kept on %1.</source>
        <translation>
            <numerusform>لم تكن هناك تعديلات غير مطبّقة عند إغلاق الاتصال آخر مرة. حُفظت في %1.</numerusform>
            <numerusform>كان هناك تعديل واحد لم يُطبَّق عند إغلاق الاتصال آخر مرة. حُفظ في %1.</numerusform>
            <numerusform>كان هناك تعديلان لم يُطبَّقا عند إغلاق الاتصال آخر مرة. حُفظا في %1.</numerusform>
            <numerusform>كانت هناك %n تعديلات لم تُطبَّق عند إغلاق الاتصال آخر مرة. حُفظت في %1.</numerusform>
            <numerusform>كان هناك %n تعديلًا لم تُطبَّق عند إغلاق الاتصال آخر مرة. حُفظت في %1.</numerusform>
            <numerusform>كان هناك %n تعديل لم تُطبَّق عند إغلاق الاتصال آخر مرة. حُفظت في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::console::UnsavedKeeper</name>
    <message>
        <source>Restore unsaved edits</source>
        <translation>استعادة التعديلات غير المحفوظة</translation>
    </message>
    <message>
        <source>Unsaved edits of an earlier run can&apos;t be read (%1); they are kept in %2</source>
        <translation>لا يمكن قراءة التعديلات غير المحفوظة من تشغيل سابق (%1)؛ وهي محفوظة في %2</translation>
    </message>
    <message>
        <source>Edits can&apos;t be kept for the next start: %1 can&apos;t be written</source>
        <translation>لا يمكن حفظ التعديلات للبدء التالي: لا يمكن كتابة %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::VariantField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>نوع %1</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>بصيغة JSON</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::WallWindow</name>
    <message>
        <source>Rejected per second by policy</source>
        <translation>المرفوض في الثانية حسب السياسة</translation>
    </message>
    <message>
        <source>%1 on the wall</source>
        <translation>%1 على الجدار</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>لا طلبات في هذا الوقت.</translation>
    </message>
    <message>
        <source>Connection lost, figures from %1</source>
        <translation>انقطع الاتصال، الأرقام من %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::console::WelcomePage</name>
    <message>
        <source>Start the local gateway</source>
        <translation>بدء البوابة المحلية</translation>
    </message>
    <message>
        <source>Connect to a gateway…</source>
        <translation>الاتصال ببوابة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>مرحبًا بك في Gatehouse</translation>
    </message>
    <message>
        <source>Start the gateway inside: it brings two sample APIs and live traffic, and nothing leaves this computer. Or connect to a gateway that runs elsewhere.</source>
        <translation>ابدأ البوابة المدمجة: تأتي بواجهتي API تجريبيتين وحركة مرور مباشرة، ولا يغادر شيء هذا الحاسوب. أو اتصل ببوابة تعمل في مكان آخر.</translation>
    </message>
    <message>
        <source>Connect to a gateway: its Admin API&apos;s URL and a token are all that is needed.</source>
        <translation>اتصل ببوابة: كل ما يلزم عنوان URL لواجهة إدارتها ورمز مميز.</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>تحرير الاتصال…</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::EventStream</name>
    <message>
        <source>The gateway refused the token</source>
        <translation>رفضت البوابة الرمز المميز</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>أجابت البوابة بالحالة %1</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is no event stream</source>
        <translation>إجابة البوابة ليست دفق أحداث</translation>
    </message>
    <message>
        <source>The gateway ended the stream</source>
        <translation>أنهت البوابة الدفق</translation>
    </message>
    <message>
        <source>The gateway fell silent</source>
        <translation>صمتت البوابة</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::NativeDriver</name>
    <message>
        <source>The gateway&apos;s answer makes no sense</source>
        <translation>إجابة البوابة غير مفهومة</translation>
    </message>
    <message>
        <source>A list has no items.</source>
        <translation>قائمة دون items.</translation>
    </message>
    <message>
        <source>The gateway lists more than 1,000,000 resources.</source>
        <translation>تسرد البوابة أكثر من 1,000,000 مورد.</translation>
    </message>
    <message>
        <source>The gateway&apos;s pages go in a circle.</source>
        <translation>تدور صفحات البوابة في حلقة.</translation>
    </message>
    <message>
        <source>It is no %1 but %2.</source>
        <translation>ليس هذا %1 بل %2.</translation>
    </message>
</context>
<context>
    <name>gatehouse::drivers::Transport</name>
    <message>
        <source>The gateway&apos;s certificate has changed. Trusted: %1. Shown now: %2. Somebody may be listening in between; nothing was sent.</source>
        <translation>تغيّرت شهادة البوابة. الموثوقة: %1. المعروضة الآن: %2. قد يكون أحدهم يتنصت في الطريق؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted: %1. Its SHA-256 fingerprint is %2.</source>
        <translation>شهادة البوابة غير موثوقة: %1. بصمتها SHA-256 هي %2.</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>هذا الاتصال للقراءة فقط</translation>
    </message>
    <message>
        <source>Nothing was sent. Change the connection&apos;s safety level to edit this gateway.</source>
        <translation>لم يُرسل شيء. غيّر مستوى أمان الاتصال لتحرير هذه البوابة.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>الإجابة كبيرة جدًا</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer has more than 64 MiB and was not read.</source>
        <translation>في إجابة البوابة أكثر من 64 MiB ولم تُقرأ.</translation>
    </message>
    <message>
        <source>Nothing listens there</source>
        <translation>لا شيء يستمع هناك</translation>
    </message>
    <message>
        <source>The host is not known</source>
        <translation>المضيف غير معروف</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>ليس للاسم %1 عنوان.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time</source>
        <translation>لم تجب البوابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>No whole answer within %1 s.</source>
        <translation>لا إجابة كاملة خلال %1 ث.</translation>
    </message>
    <message>
        <source>The gateway could not be reached</source>
        <translation>تعذر الوصول إلى البوابة</translation>
    </message>
    <message>
        <source>The gateway refused the token</source>
        <translation>رفضت البوابة الرمز المميز</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>لا يُسمح لهذا الرمز المميز بذلك</translation>
    </message>
    <message>
        <source>The gateway does not have that</source>
        <translation>ليس لدى البوابة هذا</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile</source>
        <translation>غيّره شخص آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>The gateway refused this</source>
        <translation>رفضت البوابة هذا</translation>
    </message>
    <message>
        <source>The gateway wants to send us elsewhere, and was not followed</source>
        <translation>تريد البوابة إحالتنا إلى مكان آخر، ولم تُتبع</translation>
    </message>
    <message>
        <source>The gateway answered %1</source>
        <translation>أجابت البوابة بالحالة %1</translation>
    </message>
    <message>
        <source>The answer is no problem document.</source>
        <translation>الإجابة ليست مستند مشكلة (problem document).</translation>
    </message>
    <message>
        <source>This gateway is read-only</source>
        <translation>هذه البوابة للقراءة فقط</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>رفض %1 الاتصال.</translation>
    </message>
</context>
</TS>
