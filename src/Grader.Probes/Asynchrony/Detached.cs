using Grader.Probes.Sessions;

namespace Grader.Probes.Asynchrony;

/// <summary>
/// Runs an async assertion on the thread pool, without the test framework's synchronization context: a continuation
/// then runs where its operation completes, and a gated source decides what happens when.
/// </summary>
internal static class Detached
{
    public static Task Check(Session session, string property, Func<Task> assertion) => Task.Run(async () =>
    {
        session.Property = property;
        try
        {
            await assertion().ConfigureAwait(false);
        }
        catch (PropertyViolationException)
        {
            // Student code may have answered an earlier violation with another one; the first explains both.
            session.ThrowIfViolated();
            throw;
        }
        finally
        {
            session.Property = null;
        }

        session.ThrowIfViolated();
    });
}
