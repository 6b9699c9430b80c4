#include "fit/tangent_chain.h"

namespace ostwald {

template <int States>
TangentChain<States>::TangentChain(std::size_t others, std::size_t knots)
    : m_others(static_cast<Eigen::Index>(others)), m_p(State::Zero()), m_P(Square::Zero())
{
    const auto size = static_cast<Eigen::Index>(others + knots);
    m_gradient = Eigen::VectorXd::Zero(size);
    m_information = Eigen::MatrixXd::Zero(size, size);
    m_R = Rows::Zero(size, States);
    m_moved = m_R;
}

template <int States>
typename TangentChain<States>::Segment& TangentChain<States>::append(std::size_t knot)
{
    if (m_count == m_segments.size())
        m_segments.emplace_back();
    Segment& segment = m_segments[m_count++];
    const Eigen::Index columns = m_others + 2 + States;
    segment.knot = knot;
    segment.gradient.setZero(columns);
    segment.information.setZero(columns, columns);
    segment.state.setZero();
    return segment;
}

template <int States>
void TangentChain<States>::leaveBehind(std::size_t knot, const State& state, std::size_t last)
{
    const Eigen::Index at = m_others + static_cast<Eigen::Index>(knot);
    const auto later = static_cast<Eigen::Index>(last - knot);
    m_gradient[at] += state.dot(m_p);
    for (Eigen::Index i = 0; i < m_others; ++i)
        m_information(at, i) += m_R.row(i).dot(state);
    m_information.col(at).segment(at + 1, later) += m_R.middleRows(at + 1, later).lazyProduct(state);
    const State moved = m_P * state;
    m_information(at, at) += state.dot(moved);
    m_R.row(at) = moved.transpose();
}

template <int States>
void TangentChain<States>::stepBack(const Square& step, Eigen::Index from, Eigen::Index count)
{
    m_moved.middleRows(from, count) = m_R.middleRows(from, count).lazyProduct(step);
    m_R.middleRows(from, count) = m_moved.middleRows(from, count);
}

template <int States>
void TangentChain<States>::addActing(const Segment& segment)
{
    const Eigen::Index acting = m_others + 2;
    const Eigen::Index at = m_others + static_cast<Eigen::Index>(segment.knot);
    const auto& own = segment.information;
    m_gradient.head(m_others) += segment.gradient.head(m_others);
    m_gradient.template segment<2>(at) += segment.gradient.template segment<2>(m_others);
    m_p += segment.gradient.template tail<States>();
    for (Eigen::Index j = 0; j < m_others; ++j) {
        for (Eigen::Index i = j; i < m_others; ++i)
            m_information(i, j) += own(i, j);
        m_information(at, j) += own(m_others, j);
        m_information(at + 1, j) += own(m_others + 1, j);
        m_R.row(j) += own.col(j).template segment<States>(acting).transpose();
    }
    m_information(at, at) += own(m_others, m_others);
    m_information(at + 1, at) += own(m_others + 1, m_others);
    m_information(at + 1, at + 1) += own(m_others + 1, m_others + 1);
    for (Eigen::Index k = 0; k < 2; ++k)
        m_R.row(at + k) += own.col(m_others + k).template segment<States>(acting).transpose();
    for (Eigen::Index j = 0; j < States; ++j)
        for (Eigen::Index i = 0; i < States; ++i)
            m_P(i, j) += i >= j ? own(acting + i, acting + j) : own(acting + j, acting + i);
}

template <int States>
void TangentChain<States>::fold()
{
    m_p.setZero();
    m_P.setZero();
    m_R.setZero();
    const std::size_t last = m_count > 0 ? m_segments[m_count - 1].knot + 1 : 0; // of the knots that act at all
    for (std::size_t s = m_count; s-- > 0;) {
        const Segment& segment = m_segments[s];
        if (s + 1 < m_count) {
            const std::size_t next = m_segments[s + 1].knot;
            if (segment.knot + 1 < next)
                leaveBehind(segment.knot + 1, segment.state.col(1), last);
            leaveBehind(segment.knot, segment.state.col(0), last);
            const Square step = segment.state.template rightCols<States>();
            stepBack(step, 0, m_others);
            stepBack(step, m_others + static_cast<Eigen::Index>(segment.knot),
                     static_cast<Eigen::Index>(last + 1 - segment.knot));
            const Square half = step.transpose().lazyProduct(m_P);
            m_P = half.lazyProduct(step);
            m_p = (step.transpose() * m_p).eval();
        }
        addActing(segment);
    }
    m_count = 0;
}

template class TangentChain<2>;
template class TangentChain<9>;

} // namespace ostwald
