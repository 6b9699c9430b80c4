#pragma once

#include <Eigen/Core>

#include <cstddef>
#include <vector>

namespace ostwald {

/// Puts the observations of a particle together that were taken while the same two knots of ln rho~_1 acted. A knot that
/// does not act any more changes later observations through the state it left behind alone, so that going backwards with
///     P = sum of state' W state,  R = sum of state' W (others, later knots),  p = sum of state' (slope of ln L)
/// over the later observations, by the state here, gives each knot its whole row at once: a few products for each pair of
/// knots and not for each pair and observation.
template <int States>
class TangentChain {
public:
    /// Normal equations while two knots act. Columns: the unknowns that always act, the two knots, the components of the
    /// particle's state at the begin.
    struct Segment {
        std::size_t knot = 0;        ///< first of the two
        Eigen::VectorXd gradient;    ///< of ln L
        Eigen::MatrixXd information; ///< Fisher's; the lower triangle
        Eigen::Matrix<double, States, 2 + States> state; ///< d(state at the end) by the knots and by the state at the begin
    };

    /// @param others  unknowns that always act; @param knots of ln rho~_1
    TangentChain(std::size_t others, std::size_t knots);

    /// A cleared segment after those there are; good until the next one.
    [[nodiscard]] Segment& append(std::size_t knot);
    /// Adds all segments to the sums and forgets them.
    void fold();

    /// Others first, then the knots; of the information the lower triangle.
    [[nodiscard]] const Eigen::VectorXd& gradient() const { return m_gradient; }
    [[nodiscard]] const Eigen::MatrixXd& information() const { return m_information; }

private:
    using State = Eigen::Matrix<double, States, 1>;
    using Square = Eigen::Matrix<double, States, States>;
    using Rows = Eigen::Matrix<double, Eigen::Dynamic, States>;

    void leaveBehind(std::size_t knot, const State& state, std::size_t last);
    void stepBack(const Square& step, Eigen::Index from, Eigen::Index count);
    void addActing(const Segment& segment);

    Eigen::Index m_others;
    std::vector<Segment> m_segments; ///< the first m_count are in use
    std::size_t m_count = 0;
    Eigen::VectorXd m_gradient;
    Eigen::MatrixXd m_information;
    State m_p;
    Square m_P;
    Rows m_R; ///< transposed: a row for each unknown
    Rows m_moved;
};

} // namespace ostwald
