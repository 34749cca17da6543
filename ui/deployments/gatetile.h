#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <optional>

namespace slipway {

class ElidedLabel;
class TextLabel;

/// One figure that the health gate judges: name and verdict, value with its unit, a bar with the limit as a tick, and a
/// line below. All texts plain.
class GateTile final : public QWidget
{
    Q_OBJECT

public:
    explicit GateTile(const QString &name, QWidget *parent = nullptr);

    void setFigure(const QString &value, const QString &unit = {});
    /// Below the bar, at its left and right end.
    void setNotes(const QString &left, const QString &right = {});
    /// How far the bar is filled, 0 to 1.
    void setShare(double share);
    /// `value` against a limit that stands at four fifths of the bar; nothing: not measured.
    void setLimit(const std::optional<double> &value, double limit);
    /// How much of what must be there is there; all of it is at the tick.
    void setReached(double share);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    QString m_verdict;
    double m_share = 0;
    bool m_hasLimit = false;
    bool m_isKept = true;
    bool m_isMeasured = false;
    ElidedLabel *m_name;
    TextLabel *m_value;
    TextLabel *m_unit;
    QWidget *m_bar; ///< the room for it
    ElidedLabel *m_left;
    TextLabel *m_right;
};

} // namespace slipway
