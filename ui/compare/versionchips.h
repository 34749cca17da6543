#pragma once

#include "models/domain/comparison.h"

#include <QWidget>

class QHBoxLayout;

namespace slipway {

/// The versions of a comparison in the page's header: as chips, or, where there is no room for all of them, as one
/// button with a menu.
class VersionChips final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionChips(QWidget *parent = nullptr);

    void setVersions(const Comparison &comparison, const QList<int> &looks);
    QSize minimumSizeHint() const override { return {120, 28}; }

Q_SIGNALS:
    void baselineChosen(int version);
    void removeChosen(int version);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void openMenu();

    QStringList m_names;
    int m_baseline = 0;
    QHBoxLayout *m_layout;
    QWidget *m_chips;
    class Button *m_all;
};

} // namespace slipway
