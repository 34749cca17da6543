#pragma once

#include "models/domain/modelversion.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace slipway {

class Button;
class ElidedLabel;
class FeaturesTab;
class MessageBar;
class StatusPill;
class TabBar;
class TextLabel;
class TrainingTab;

/// Everything about one version, in tabs: as the pane right of the table, or as a whole page under the page's
/// own header. It is bare until there is something to say.
class Inspector final : public QWidget
{
    Q_OBJECT

public:
    enum class Extent { Pane, Page };

    explicit Inspector(QWidget *parent = nullptr);

    /// `previous` is the version of the same model before it, to compare with; none when there is none. `look` is its
    /// look in charts (seriesLooks()).
    void setVersion(const std::optional<ModelVersion> &version,
                    const std::optional<ModelVersion> &previous = std::nullopt, int look = 0);
    /// The version could not be read.
    void showError(const Error &error);
    /// Why an item of this kind cannot be deployed; empty for a version.
    static QString whyNotDeployed(VersionKind kind);
    /// What a version's features may be compared with: the answers to otherVersionsWanted() and otherVersionWanted().
    void setOtherVersions(const QList<VersionSummary> &others);
    void setOtherVersion(const ModelVersion &other);
    /// The answer to seedsWanted().
    void setSeeds(const QList<ModelVersion> &versions);
    void setExtent(Extent extent);
    QString versionId() const { return m_id; }
    /// Of the open tab; empty where it has none of its own.
    QString help() const;

    /// How trainings are shown, to be kept over restarts.
    QVariantMap trainingState() const { return m_trainingState; }
    void setTrainingState(const QVariantMap &state);

Q_SIGNALS:
    void deployRequested(const QString &versionId);
    /// With the version before it, where there is one.
    void compareRequested(const QStringList &versionIds);
    void otherVersionsWanted(const QString &model);
    void otherVersionWanted(const QString &versionId);
    /// Versions that differ from this one by their seed alone.
    void seedsWanted(const QString &versionId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Frame { Own, Scrolling };
    /// Built when it first shows a version, and filled only while it is: charts are dear.
    struct Tab {
        using Show = std::function<void(const std::optional<ModelVersion> &)>;
        QVBoxLayout *place = nullptr;
        std::function<Show()> build;
        Show show;
        bool stale = true;
    };

    void build();
    QWidget *buildHead();
    void layOutHead();
    QWidget *buildFoot();
    void compare();
    void keepTrainingState(TrainingTab *tab);
    template <class Content>
    void addTab(const QString &title, Frame frame);
    void connectFeatures(FeaturesTab *features);
    void openTab(int index);

    QString m_id;
    QWidget *m_head = nullptr;
    QWidget *m_foot = nullptr;
    Button *m_deploy = nullptr;
    ElidedLabel *m_model = nullptr;
    TextLabel *m_version = nullptr;
    StatusPill *m_stage = nullptr;
    QHBoxLayout *m_firstLine = nullptr;
    QHBoxLayout *m_secondLine = nullptr; ///< of the head: holds the stage where the first has no room for it
    MessageBar *m_message = nullptr;
    TabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    FeaturesTab *m_features = nullptr; ///< null until it is built
    QList<Tab> m_contents;
    QVariantMap m_trainingState;
    std::optional<ModelVersion> m_shown;
    std::optional<ModelVersion> m_previous;
    int m_look = 0;
};

/// A stage as the window shows it: the source's word, or that it has none.
QString stageText(const VersionSummary &summary);

} // namespace slipway
