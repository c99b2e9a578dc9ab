using Grader.Probes.Findings;
using Grader.Probes.Sessions;

namespace Grader.Probes.Laziness;

/// <summary>One call of student code whose result is a value; what it throws becomes a violation.</summary>
internal static class StudentCall
{
    public static TResult Run<TResult>(
        Session session, string property, Func<TResult> code, params IEnumerable<Instrument> probes)
    {
        session.StartRun();
        foreach (var probe in probes) probe.Restart();
        try
        {
            return code();
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            throw session.Latch(Unexpected.Threw(property, error, "when it was called"));
        }
    }
}
