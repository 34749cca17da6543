#pragma once

#include <QComboBox>
#include <QPointer>

class QFrame;

namespace slipway {

/// A combo box for a list that may hold thousands. Opened it has a field over the list: what is typed leaves the
/// entries that hold it anywhere, without case; Up, Down and the page keys choose, Enter takes, Esc closes the list and
/// leaves everything as it was. With few entries it is a plain combo box.
class SearchCombo final : public QComboBox
{
    Q_OBJECT

public:
    static constexpr int mostWithoutSearch = 12;

    /// `name` is the accessible name, and that of the list.
    explicit SearchCombo(const QString &name, QWidget *parent = nullptr);

    void showPopup() override;
    void hidePopup() override;
    /// While the list is open; else null.
    QFrame *list() const { return m_list; }

private:
    QPointer<QFrame> m_list; ///< its own window, deleted as it closes
};

} // namespace slipway
