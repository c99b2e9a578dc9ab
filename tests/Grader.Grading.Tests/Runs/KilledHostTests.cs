using Grader.Grading.Compilation;
using Grader.Grading.Preparation;
using Grader.Grading.Runs;
using Grader.Grading.Watching;
using Grader.Sandbox;
using Grader.Sandbox.Processes;
using Grader.Testing.Machine;
using Grader.Testing.Submissions;

namespace Grader.Grading.Tests.Runs;

/// <summary>A process that others kill says nothing about the student's code: no verdict, the work is done again.</summary>
[Collection(PipelineCollection.Name)]
public sealed class KilledHostTests(PipelineFixture grading)
{
    private const int Kill = 9;
    private const int Stop = 19;

    private static readonly UsageLimits Endless = new(TimeSpan.FromDays(1), TimeSpan.FromDays(1), TimeSpan.FromDays(1));

    [Fact]
    public Task A_test_host_that_others_kill_is_no_crash() => KilledAsync(process => process.ProgramId!.Value);

    [Fact]
    public Task A_test_host_whose_bubblewrap_others_kill_is_no_crash() => KilledAsync(process => process.Id);

    [Fact]
    public async Task A_compiler_that_others_kill_has_hit_no_limit()
    {
        await using var process = await StartAsync(CompilerPool.Program(new()));
        var session = new CompilerSession(process, Endless, TimeProvider.System);

        // It must not be done before it is killed.
        Send(process.ProgramId!.Value, Stop);
        var compiling = session.CompileAsync(new("A", [new("A.cs", "class A;")]), CancellationToken.None);
        Send(process.ProgramId!.Value, Kill);

        await Assert.ThrowsAsync<ProgramKilledException>(() => compiling);
        Assert.False(session.IsUsable);
    }

    private async Task KilledAsync(Func<SandboxedProcess, int> victim)
    {
        var challenge = await grading.Pipeline.Preparation.PrepareAsync(
            grading.Pipeline.Packs.Require("take-every", version: null), CancellationToken.None);
        var submission = await grading.Pipeline.Programs.Compilers.CompileAsync(
            // Hangs in a later test than the first.
            new(PreparedChallenge.SubmissionAssembly, Suite.Find("runaway/Deadlocks").Files!), CancellationToken.None);
        var tests = challenge.Manifest.Take(4).ToArray();
        await using var process = await StartAsync(HiddenTestRunner.Program);
        var run = new HostRun(process, Endless, new(TimeSpan.FromDays(1), TimeSpan.FromDays(1)), TimeProvider.System);

        await Assert.ThrowsAsync<ProgramKilledException>(() => run.ExecuteAsync(
            RunPayload.Create(challenge, submission.Assembly, tests, seed: 1), tests.Length, KillAtTheFirst, CancellationToken.None));

        void KillAtTheFirst(int test, object outcome)
        {
            if (test == 0) Send(victim(process), Kill);
        }
    }

    private Task<SandboxedProcess> StartAsync(SandboxProgram program) =>
        grading.Pipeline.Programs.Launcher.StartAsync(program, CancellationToken.None);

    private static void Send(int id, int signal) => Assert.Equal(0, NativeSignal.Send(id, signal));
}
