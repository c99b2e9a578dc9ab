using Grader.Probes.Findings;
using Grader.Probes.Laziness;
using Grader.Probes.Sessions;
using Grader.Probes.Values;

namespace Grader.Probes;

public static partial class LazyAssert
{
    /// <summary>LZ-INFINITE: gives its first items from sources without end, whose fuses decide and no clock.</summary>
    /// <param name="expected">The first items; nothing after them is asked for.</param>
    public static void WorksWithoutEnd<T>(
        IEnumerable<T> expected, Func<IEnumerable<T>> code, params SourceProbe[] sources)
    {
        const string property = "LZ-INFINITE";
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(code);
        var session = Session.Of(sources);
        session.Check(property, () =>
        {
            var walk = Walk<T>.Start(session, property, code, sources);
            foreach (var item in expected)
            {
                walk.Take(walk.Yielded + 1);
                session.ThrowIfViolated();
                if (!Snapshot.Of(walk.Current).Matches(Snapshot.Of(item)))
                    throw session.Latch(LazyFindings.OtherItem(property, walk.Yielded - 1));
            }

            walk.Close();
        });
    }
}
