using Grader.Grading.Watching;
using Grader.Sandbox;
using Grader.Sandbox.Processes;

namespace Grader.Grading.Compilation;

/// <summary>One warm compiler process and the references that it already holds.</summary>
internal sealed class CompilerSession(SandboxedProcess process, UsageLimits limits, TimeProvider time) : IAsyncDisposable
{
    private const string SourceAdvice = " Split long expressions, and nest lambdas, generic types and collections less.";

    private readonly HashSet<string> sentReferences = new(StringComparer.Ordinal);

    /// <summary>False if the process has ended or must not be used again.</summary>
    public bool IsUsable { get => field && !process.Exited.IsCompleted; private set; } = true;

    /// <returns>Null if the process died without an answer.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up; the process is not used again.</exception>
    /// <exception cref="ProgramKilledException">Somebody else ended the process.</exception>
    public async Task<CompileResponse?> CompileAsync(CompileJob job, CancellationToken cancellationToken)
    {
        // The next request must not read the rest of this answer.
        IsUsable = false;
        var watchdog = new Watchdog(process, limits, time);
        await using (watchdog.ConfigureAwait(false))
        {
            watchdog.Begin(isServed: true);
            CompileResponse? outcome;
            try
            {
                await SendAsync(job, cancellationToken).ConfigureAwait(false);
                outcome = await process.Output.ReadCompileResponseAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (InvalidDataException)
            {
                return CompileResponse.LimitHit("The compiled program is too large, as it is when constants are.");
            }
            catch (IOException)
            {
                // The pipe broke, or ended inside a frame: the process is gone.
                outcome = null;
            }

            // Without an answer the process has ended, or the watchdog ends it.
            var exit = outcome is null ? await process.Exited.ConfigureAwait(false) : null;
            if (watchdog.Overuse is { } overuse)
            {
                return CompileResponse.LimitHit($"The compiler was stopped: {overuse.Reason}.{SourceAdvice}") with
                {
                    DependsOnMachine = !overuse.IsOfCpu,
                };
            }

            if (exit?.SignalFromOutside is { } signal) throw new ProgramKilledException("The compiler", signal);
            if (exit?.MemoryLimitHit == true) return CompileResponse.LimitHit("The compiler ran out of memory on this source.");
            IsUsable = outcome?.KeepsCompiler ?? false;
            return outcome;
        }
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();

    private async Task SendAsync(CompileJob job, CancellationToken cancellationToken)
    {
        var unsent = job.AllReferences.Append(job.Contract).OfType<AssemblyImage>()
            .Where(reference => sentReferences.Add(reference.Key)).ToList();
        var request = new CompileRequest(
            job.AssemblyName, job.Files, job.GlobalUsings, job.Defines,
            [.. job.AllReferences.Select(reference => reference.Key)], [.. unsent.Select(reference => reference.Key)],
            job.AliasedReference is { } aliased ? new Dictionary<string, string> { [aliased.Image.Key] = aliased.Alias } : null,
            job.WatchedNames, job.ReportsUses, job.Contract?.Key, job.Limits);

        await process.Input.WriteAsync(request, cancellationToken).ConfigureAwait(false);
        foreach (var reference in unsent) await process.Input.WriteAsync(reference.Bytes, cancellationToken).ConfigureAwait(false);
        await process.Input.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
