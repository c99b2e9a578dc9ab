using System.Collections.Concurrent;
using System.Diagnostics;

namespace Grader.Sandbox.Processes;

/// <summary>
/// Starts every sandbox from one thread that lives as long as this object. <c>bwrap --die-with-parent</c> means the
/// parent *thread* (prctl(2), PR_SET_PDEATHSIG): started from a pool thread, a warm process would be killed when the
/// thread pool retires that thread.
/// </summary>
internal sealed class ProcessStarter : IDisposable
{
    private readonly BlockingCollection<(ProcessStartInfo Info, TaskCompletionSource<Process> Started)> requests = [];

    public ProcessStarter() =>
        new Thread(Run) { IsBackground = true, Name = "sandbox starter" }.Start();

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
#pragma warning disable RS0030 // This is the place that may start programs.
                started.SetResult(Process.Start(info)!);
#pragma warning restore RS0030
            }
            catch (Exception exception)
            {
                // Reported to whoever asked; this thread must go on for the others.
                started.SetException(exception);
            }
        }
    }
}
