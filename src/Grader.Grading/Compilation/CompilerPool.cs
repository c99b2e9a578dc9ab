using System.Collections.Concurrent;
using Grader.Grading.Watching;
using Grader.Sandbox;
using Grader.Sandbox.Pools;
using Grader.Sandbox.Tiers;

namespace Grader.Grading.Compilation;

/// <summary>Warm compilers, reused until they die, then replaced.</summary>
internal sealed class CompilerPool : IAsyncDisposable
{
    private const int MaxAssemblyBytes = 32 << 20;

    private readonly WarmPool processes;
    private readonly ConcurrentBag<CompilerSession> idle = [];
    private readonly PrioritySemaphore places;
    private readonly RememberedLimits remembered = new();
    private readonly UsageLimits limits;
    private readonly TimeProvider time;

    public CompilerPool(SandboxLauncher launcher, GradingOptions options, TimeProvider time)
    {
        this.time = time;
        limits = UsageLimits.For(options.CompileCpu, options);
        places = new(options.Compilers);
        processes = new(launcher, Program(options), options.WarmCompilers);
    }

    public static SandboxProgram Program(GradingOptions options) => new("Grader.Compiler")
    {
        HeapLimitBytes = options.CompilerHeapBytes,
        MemoryLimitBytes = options.CompilerHeapBytes + (256L << 20),
        StackKilobytes = 8192,
        UsesCryptography = true,
        MaxFrameBytes = MaxAssemblyBytes,
    };

    /// <summary>Completes when a compiler is warm.</summary>
    public Task WhenReadyAsync() => processes.WhenReadyAsync();

    /// <summary>
    /// Compiles. Source that has hit a limit other than of wall time, or killed a compiler, gets the same answer again without one.
    /// </summary>
    /// <exception cref="SandboxUnavailableException">No compiler could be started, or somebody else has ended it.</exception>
    public async Task<CompileResponse> CompileAsync(CompileJob job, CancellationToken cancellationToken)
    {
        var key = RememberedLimits.KeyOf(job);
        await places.EnterAsync(job.IsBackground, cancellationToken).ConfigureAwait(false);
        try
        {
            // Asked for here, not before the wait: a copy may have hit the limit meanwhile.
            if (remembered.Find(key) is { } before) return before;
            var response = await CompileInPlaceAsync(job, cancellationToken).ConfigureAwait(false)
                ?? CompileResponse.LimitHit("The compiler crashed on this source, as it does when code is nested too deeply.");
            remembered.Add(key, response);
            return response;
        }
        finally
        {
            places.Leave();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var session in idle) await session.DisposeAsync().ConfigureAwait(false);
        await processes.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<CompileResponse?> CompileInPlaceAsync(CompileJob job, CancellationToken cancellationToken)
    {
        // One that died while it was idle says nothing about this source.
        CompilerSession? session;
        while (idle.TryTake(out session) && !session.IsUsable) await session.DisposeAsync().ConfigureAwait(false);
        session ??= new(await processes.TakeAsync(cancellationToken).ConfigureAwait(false), limits, time);
        try
        {
            return await session.CompileAsync(job, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (session.IsUsable) idle.Add(session);
            else await session.DisposeAsync().ConfigureAwait(false);
        }
    }
}
