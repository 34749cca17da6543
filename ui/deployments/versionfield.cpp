#include "ui/deployments/versionfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>

namespace slipway {
namespace {

constexpr int MatchLimit = 50;
constexpr int PauseMs = 150;

QString nameOf(const VersionSummary &version)
{
    return version.model + QLatin1Char(' ') + (version.semver.isEmpty() ? version.version : version.semver);
}

/// How well a name fits what was typed; the lower, the better.
int distance(const QString &name, const QString &typed)
{
    if (name.compare(typed, Qt::CaseInsensitive) == 0)
        return 0;
    if (!name.startsWith(typed, Qt::CaseInsensitive))
        return 3;
    return name.at(typed.size()).isLetterOrNumber() ? 2 : 1; // "1.1" is rather 1.1.0 than 1.10.0
}

} // namespace

VersionField::VersionField(RegistryService &registries, JobRunner &jobs, QWidget *parent)
    : QLineEdit(parent),
      m_registries(registries),
      m_search(jobs, this),
      m_matches(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_matches, this))
{
    setPlaceholderText(tr("Model and version"));
    setAccessibleName(tr("Version to deploy"));
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &VersionField::search);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_versionId.isEmpty()) {
            m_versionId.clear();
            Q_EMIT versionChosen({});
        }
        m_pause.start();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                choose(index.data(Qt::UserRole).toString(), index.data(Qt::UserRole + 1).toString());
            });
}

void VersionField::setVersionId(const QString &id)
{
    m_search.run<ModelVersion>([&registries = m_registries, id](Progress &) { return registries.version(id); },
                               [this](const Result<ModelVersion> &version) {
                                   if (version.ok())
                                       choose(version->summary.id, nameOf(version->summary));
                                   else
                                       Q_EMIT lookupFailed(version.error());
                               });
}

void VersionField::search()
{
    VersionQuery query;
    query.filter = text().trimmed();
    query.sort = {{QStringLiteral("created"), true}};
    query.limit = MatchLimit;
    m_search.run<VersionPage>([&registries = m_registries, query](Progress &) { return registries.list(query); },
                              [this](const Result<VersionPage> &page) {
                                  if (page.ok())
                                      showMatches(*page);
                                  else
                                      Q_EMIT lookupFailed(page.error());
                              });
}

void VersionField::showMatches(const VersionPage &page)
{
    m_matches->clear();
    // What fits best is the first, and so what Return takes; among equals the newest.
    const QString typed = text().simplified();
    QList<VersionSummary> versions = page.versions;
    std::stable_sort(versions.begin(), versions.end(), [&](const VersionSummary &a, const VersionSummary &b) {
        return distance(nameOf(a), typed) < distance(nameOf(b), typed);
    });
    for (const VersionSummary &version : std::as_const(versions)) {
        const QString name = nameOf(version);
        auto *item = new QStandardItem(tr("%1, %2", "version, registry").arg(name, version.registry));
        item->setData(version.id, Qt::UserRole);
        item->setData(name, Qt::UserRole + 1);
        m_matches->appendRow(item);
    }
    if (m_matches->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void VersionField::choose(const QString &id, const QString &name)
{
    setText(name);
    m_versionId = id;
    Q_EMIT versionChosen(id);
}

} // namespace slipway
