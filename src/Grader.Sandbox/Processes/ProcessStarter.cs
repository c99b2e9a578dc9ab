using System.Collections.Concurrent;
using System.Diagnostics;

namespace Grader.Sandbox.Processes;

/// <summary>
/// Starts every sandbox from one thread that lives as long as this object. To <c>bwrap --die-with-parent</c> the parent is a
/// *thread* (prctl(2), PR_SET_PDEATHSIG): a process started from a pool thread would be killed when the pool retires it.
/// </summary>
internal sealed class ProcessStarter : IDisposable
{
    private readonly BlockingCollection<(ProcessStartInfo Info, TaskCompletionSource<Process> Started)> requests = [];

    public ProcessStarter() => new Thread(Run) { IsBackground = true, Name = "sandbox starter" }.Start();

    public Task<Process> StartAsync(ProcessStartInfo info)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        requests.Add((info, started));
        return started.Task;
    }

    public void Dispose() => requests.CompleteAdding();

    private void Run()
    {
        foreach (var (info, started) in requests.GetConsumingEnumerable())
        {
            try
            {
#pragma warning disable RS0030 // The one place that may start programs.
                started.SetResult(Process.Start(info)!);
#pragma warning restore RS0030
            }
            catch (Exception exception)
            {
                // Reported to the caller; this thread must continue for the others.
                started.SetException(exception);
            }
        }
    }
}
