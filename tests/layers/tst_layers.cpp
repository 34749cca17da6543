#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <functional>

namespace slipway {

/// Reads the project's sources: every #include must go down, and background work must not know the page that began it.
///
/// The direction: app/gui -> ui -> items -> services -> {sources, targets, serving, training}
/// -> {storage, artifacts, formats} -> {domain, stats} -> base. Folders in one pair of braces do not know each other.
class LayersTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void noIncludeGoesUp();
    void anIncludeThatGoesUpIsNoticed();
    void everyIncludeIsWrittenFromTheRoot();
    void workOfTheWindowHoldsNoWidget();

private:
    struct Include {
        QString file; ///< relative to the project
        QString included;
    };

    using Read = std::function<void(const QString &file, const QString &text)>;
    static void readAll(const QStringList &folders, const Read &read);
    static QList<Include> includesOf(const QString &file, const QString &text);
    static QList<Include> allIncludes();
    static QStringList holdersOfAWidget(const QString &text);
    static QString folderOf(const QString &path);
    static bool isAllowed(const Include &include);
};

QString LayersTest::folderOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.size() < 2)
        return {};
    if (parts[0] == QLatin1String("models") || parts[0] == QLatin1String("app"))
        return parts[0] + QLatin1Char('/') + parts[1];
    static const QStringList belowThePages{QStringLiteral("theme"), QStringLiteral("widgets"),
                                           QStringLiteral("charts")};
    if (parts[0] == QLatin1String("ui") && belowThePages.contains(parts[1]))
        return QStringLiteral("ui/") + parts[1];
    return parts[0];
}

bool LayersTest::isAllowed(const Include &include)
{
    static const QHash<QString, int> height{
        {QStringLiteral("models/base"), 0},      {QStringLiteral("models/domain"), 1},
        {QStringLiteral("models/stats"), 1},     {QStringLiteral("models/storage"), 2},
        {QStringLiteral("models/artifacts"), 2}, {QStringLiteral("models/formats"), 2},
        {QStringLiteral("models/sources"), 3},   {QStringLiteral("models/targets"), 3},
        {QStringLiteral("models/serving"), 3},   {QStringLiteral("models/training"), 3},
        {QStringLiteral("models/services"), 4},  {QStringLiteral("models/items"), 5},
        {QStringLiteral("ui/theme"), 6},         {QStringLiteral("ui/widgets"), 7},
        {QStringLiteral("ui/charts"), 8},        {QStringLiteral("ui"), 9},
        {QStringLiteral("app/cli"), 10},         {QStringLiteral("app/server"), 10},
        {QStringLiteral("app/gui"), 10},
    };
    const QString from = folderOf(include.file);
    const QString to = folderOf(include.included);
    if (!height.contains(from) || !height.contains(to))
        return false;
    if (from == to)
        return true;
    if (height[from] <= height[to])
        return false;
    // The programs name everything below, but a program without a window names nothing of it.
    if (from == QLatin1String("app/cli"))
        return to == QLatin1String("ui/charts") || height[to] < 5;
    if (from == QLatin1String("app/server"))
        return height[to] < 5;
    // The window names services, items, domain and base, nothing between.
    if (from.startsWith(QLatin1String("ui"))) {
        static const QStringList known{QStringLiteral("models/base"),  QStringLiteral("models/domain"),
                                       QStringLiteral("models/items"), QStringLiteral("ui/theme"),
                                       QStringLiteral("ui/widgets"),   QStringLiteral("ui/charts")};
        return known.contains(to) || (from == QLatin1String("ui") && to == QLatin1String("models/services"));
    }
    return true;
}

QList<LayersTest::Include> LayersTest::includesOf(const QString &file, const QString &text)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""),
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto matches = line.globalMatch(text); matches.hasNext();)
        includes.append({file, matches.next().captured(1)});
    return includes;
}

void LayersTest::readAll(const QStringList &folders, const Read &read)
{
    const QString root = QStringLiteral(SLIPWAY_SOURCE_DIR "/");
    for (const QString &folder : folders) {
        QDirIterator files(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                read(file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()));
        }
    }
}

QList<LayersTest::Include> LayersTest::allIncludes()
{
    QList<Include> includes;
    readAll({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models")},
            [&includes](const QString &file, const QString &text) { includes += includesOf(file, text); });
    return includes;
}

/// Lambdas that take a Progress, run on another thread therefore, and capture `this`.
QStringList LayersTest::holdersOfAWidget(const QString &text)
{
    static const QRegularExpression lambda(
        QStringLiteral("\\[[^\\[\\]]*\\bthis\\b[^\\[\\]]*\\]\\s*\\(\\s*Progress\\b"));
    QStringList found;
    for (auto matches = lambda.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    return found;
}

void LayersTest::noIncludeGoesUp()
{
    const QList<Include> includes = allIncludes();
    QVERIFY2(includes.size() > 20, "the sources were not found");
    QStringList wrong;
    for (const Include &include : includes) {
        if (!include.included.endsWith(QLatin1String(".moc")) && !isAllowed(include))
            wrong.append(include.file + QStringLiteral(" includes ") + include.included);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void LayersTest::anIncludeThatGoesUpIsNoticed()
{
    const auto allowed = [](const char *file, const char *text) {
        const auto includes = includesOf(QString::fromLatin1(file), QString::fromLatin1(text));
        return includes.size() == 1 && isAllowed(includes.first());
    };
    QVERIFY(allowed("models/storage/ledger.cpp", "#include \"models/base/sqlite.h\"\n"));
    QVERIFY(allowed("ui/charts/historychart.cpp", "#include \"ui/theme/tokens.h\"\n"));
    QVERIFY(!allowed("models/base/sqlite.cpp", "#include \"models/storage/ledger.h\"\n"));
    QVERIFY(!allowed("models/storage/ledger.cpp", "#include \"models/formats/jsonreader.h\"\n"));
    QVERIFY(!allowed("models/services/x.cpp", "  #  include \"ui/shell/mainwindow.h\"\n"));
    QVERIFY(!allowed("ui/registry/registrypage.cpp", "#include \"models/storage/ledger.h\"\n"));
    QVERIFY(!allowed("ui/charts/historychart.cpp", "#include \"models/services/registryservice.h\"\n"));
    QVERIFY(!allowed("ui/widgets/tableview.cpp", "#include \"models/services/registryservice.h\"\n"));
    QVERIFY(!allowed("ui/widgets/tableview.cpp", "#include \"ui/charts/historychart.h\"\n"));
    QVERIFY(!allowed("app/cli/main.cpp", "#include \"models/items/versiontablemodel.h\"\n"));
    QVERIFY(!allowed("models/base/error.cpp", "#include \"error.h\"\n"));
}

void LayersTest::everyIncludeIsWrittenFromTheRoot()
{
    for (const Include &include : allIncludes()) {
        const bool exists = include.included.endsWith(QLatin1String(".moc"))
                            || QFileInfo::exists(QStringLiteral(SLIPWAY_SOURCE_DIR "/") + include.included);
        QVERIFY2(exists, qPrintable(include.file + QStringLiteral(" includes ") + include.included));
    }
}

/// A page may be closed while its work runs: the work may name services, which outlive it, and never the page.
void LayersTest::workOfTheWindowHoldsNoWidget()
{
    QCOMPARE(holdersOfAWidget(QStringLiteral("run([this, name](Progress &) { return m_service.remove(name); }")).size(),
             1);
    QCOMPARE(holdersOfAWidget(QStringLiteral("run([&service](Progress &) { return 1; }, [this](int) {})")).size(), 0);
    readAll({QStringLiteral("app/gui"), QStringLiteral("ui")}, [](const QString &file, const QString &text) {
        const QStringList found = holdersOfAWidget(text);
        QVERIFY2(found.isEmpty(), qPrintable(file + QStringLiteral(": ") + found.join(QLatin1Char(' '))));
    });
}

} // namespace slipway

SLIPWAY_TEST(slipway::LayersTest)
#include "tst_layers.moc"
