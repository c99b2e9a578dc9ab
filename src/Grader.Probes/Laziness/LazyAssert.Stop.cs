using Grader.Probes.Findings;
using Grader.Probes.Laziness;
using Grader.Probes.Sessions;

namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Short = "LZ-SHORT";

    /// <summary>LZ-SHORT: the output ends without a pull past the item that decides it.</summary>
    /// <param name="code">Calls the student's code; its output is enumerated to the end.</param>
    /// <param name="pulls">The pulls that suffice; the next one is a violation.</param>
    public static void StopsAtTheAnswer<T>(Func<IEnumerable<T>> code, SourceProbe source, int pulls)
    {
        ArgumentNullException.ThrowIfNull(code);
        WithTrap(source, pulls, session =>
        {
            var walk = Walk<T>.Start(session, Short, code, [source]);
            while (walk.Yielded < MostItems && walk.Next())
            {
            }

            walk.Close();
        });
    }

    /// <summary>LZ-SHORT for code that returns a value: it is returned without a pull past the item that decides it.</summary>
    public static void AnswersAfter<TResult>(Func<TResult> code, SourceProbe source, int pulls)
    {
        ArgumentNullException.ThrowIfNull(code);
        WithTrap(source, pulls, session => StudentCall.Run(session, Short, code, source));
    }

    private static void WithTrap(SourceProbe source, int pulls, Action<Session> run)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(pulls);
        var before = source.TrapAt;
        source.TrapAt = pulls;
        try
        {
            source.Session.Check(Short, () =>
            {
                run(source.Session);
                source.Session.ThrowIfViolated();
                if (pulls > 0 && source.Pulls == 0) throw source.Session.Latch(LazyFindings.NeverPulled(Short));
            });
        }
        finally
        {
            source.TrapAt = before;
        }
    }
}
