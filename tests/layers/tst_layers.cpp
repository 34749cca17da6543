#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace slipway {

/// Reads every #include of the project and fails on one that goes up.
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

private:
    struct Include {
        QString file; ///< relative to the project
        QString included;
    };

    static QList<Include> includesOf(const QString &file, const QString &text);
    static QList<Include> allIncludes();
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

QList<LayersTest::Include> LayersTest::allIncludes()
{
    const QString root = QStringLiteral(SLIPWAY_SOURCE_DIR "/");
    QList<Include> includes;
    for (const char *top : {"app", "ui", "models"}) {
        QDirIterator files(root + QLatin1String(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                includes += includesOf(file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()));
        }
    }
    return includes;
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

} // namespace slipway

SLIPWAY_TEST(slipway::LayersTest)
#include "tst_layers.moc"
