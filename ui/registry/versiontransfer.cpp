#include "ui/registry/versiontransfer.h"

#include "models/items/versiontablemodel.h"
#include "models/services/versionexport.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <numeric>

namespace slipway {

namespace {

VersionExport::Format formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json"))
        return VersionExport::Format::Json;
    return ending == QLatin1String("tsv") ? VersionExport::Format::Tsv : VersionExport::Format::Csv;
}

QStringList textsAmong(const QStringList &valueKeys)
{
    VersionTableModel model;
    model.setValueKeys(valueKeys);
    return model.valueKeys(VersionTableModel::Values::Texts);
}

} // namespace

VersionTransfer::VersionTransfer(RegistryService &registries, JobRunner &jobs, QObject *parent)
    : QObject(parent), m_registries(registries), m_jobs(jobs)
{
    m_chooseFile = [](QWidget *over) {
        return QFileDialog::getSaveFileName(
            over, VersionTransfer::tr("Export the versions"), QStringLiteral("versions.csv"),
            VersionTransfer::tr("CSV (*.csv);;Tab-separated text (*.tsv);;JSON (*.json)"));
    };
}

void VersionTransfer::copy(const QList<quint32> &numbers, const QStringList &valueKeys, const QList<int> &columns)
{
    constexpr qsizetype mostCopied = 20000;
    if (numbers.size() > mostCopied) {
        Q_EMIT failed(makeError(ErrorCode::InvalidArgument,
                                QT_TRANSLATE_NOOP("Core", "At most %1 versions can be copied. Export them to a file."),
                                {QString::number(mostCopied)}));
        return;
    }
    const auto work = [&registries = m_registries, numbers, valueKeys, columns](Progress &) -> Result<QString> {
        const auto versions = registries.browser().summaries(numbers, textsAmong(valueKeys));
        if (!versions)
            return versions.error();
        auto rows = std::make_shared<std::vector<quint32>>();
        std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(*rows),
                     [&](quint32 number) { return versions->contains(number); });
        VersionTableModel model(nullptr, VersionTableModel::Keep::Everything);
        model.setValueKeys(valueKeys);
        model.setRows(rows, static_cast<qint64>(rows->size()), *versions);
        QList<int> places(model.rowCount());
        std::iota(places.begin(), places.end(), 0);
        return tableText(model, places, columns);
    };
    const QString title = tr("Copying %n versions", nullptr, static_cast<int>(numbers.size()));
    m_jobs.run<QString>(title, this, work, [this](const Result<QString> &text) {
        if (text.ok())
            QGuiApplication::clipboard()->setText(*text);
        else if (text.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(text.error());
    });
}

void VersionTransfer::exportRows(const VersionRows &rows, const QStringList &valueKeys, QWidget *over)
{
    const QString path = m_chooseFile(over);
    if (path.isEmpty())
        return;
    const auto work = [&registries = m_registries, rows = rows.rows, valueKeys, path](Progress &progress) {
        return VersionExport(registries.browser(), formatOf(path), valueKeys).writeFile(*rows, path, progress);
    };
    m_jobs.run<void>(tr("Exporting to %1").arg(QFileInfo(path).fileName()), this, work, [this](const Status &done) {
        if (!done.ok() && done.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(done.error());
    });
}

} // namespace slipway
