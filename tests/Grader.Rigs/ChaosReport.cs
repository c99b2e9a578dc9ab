namespace Grader.Rigs;

/// <summary>What became of the submissions of a <see cref="ChaosRun"/>.</summary>
/// <param name="Kills">Processes that were killed with signal 9.</param>
/// <param name="Accepted">From here to <paramref name="Missing"/>: of the service's ledger, but for what the receiver counted.</param>
/// <param name="NotPassed">Of right solutions.</param>
/// <param name="GradedTwice">Submissions that two events report as graded.</param>
/// <param name="Received">Different submissions whose webhook arrived.</param>
/// <param name="ReceivedAgain">Webhooks that came more than once, as they may.</param>
internal sealed record ChaosReport(
    int Expected, TimeSpan Elapsed, int Kills, int BrokerRestarts, int DatabaseRestarts, long Accepted, long Graded, long NotPassed,
    long GradedTwice, long Delivered, int Received, int ReceivedAgain, int Missing)
{
    public bool IsBalanced => Accepted == Expected && Graded == Expected && Delivered == Expected && Received == Expected
        && NotPassed == 0 && GradedTwice == 0 && Missing == 0;
}
