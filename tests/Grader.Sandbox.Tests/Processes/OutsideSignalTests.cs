using System.Globalization;
using Grader.Guest.Kernel;
using Grader.Sandbox.Processes;
using Grader.Sandbox.Tiers;
using Grader.Testing.Machine;

namespace Grader.Sandbox.Tests.Processes;

/// <summary>A death that others caused is told from one that the program may have brought upon itself.</summary>
public sealed class OutsideSignalTests
{
    private const int Kill = 9;
    private const int User = 10;
    private const int Terminate = 15;

    public enum Victim
    {
        Program,
        Bubblewrap,
        Reaper,
    }

    [Theory]
    [InlineData(Victim.Program, Kill)]
    [InlineData(Victim.Program, User)]
    [InlineData(Victim.Bubblewrap, Kill)]
    [InlineData(Victim.Bubblewrap, Terminate)]
    [InlineData(Victim.Reaper, Kill)]
    public async Task A_signal_of_others_to_any_process_of_a_sandbox_is_seen(Victim victim, int signal)
    {
        foreach (var program in new[] { TestPrograms.TestHost, TestPrograms.Compiler })
        {
            var exit = await ExitAsync(program, process => Send(IdOf(victim, process), signal));
            Assert.Equal(signal, exit.SignalFromOutside);
        }
    }

    [Fact]
    public async Task A_signal_of_others_is_seen_in_tier_B()
    {
        var exit = await ExitAsync(TestPrograms.TestHost, process => Send(process.Id, Kill), SandboxLayer.TierB);
        Assert.Equal(Kill, exit.SignalFromOutside);
    }

    [Fact]
    public async Task What_this_service_ends_was_not_ended_from_outside()
    {
        var exit = await ExitAsync(TestPrograms.TestHost, process => process.Kill());
        Assert.Equal(128 + Kill, exit.ExitCode);
        Assert.Null(exit.SignalFromOutside);
    }

    [Theory]
    [InlineData(SandboxLayer.None)]
    [InlineData(SandboxLayer.TierA & ~SandboxLayer.Seccomp)]
    [InlineData(SandboxLayer.TierA & ~SandboxLayer.Lockdown)]
    internal async Task Where_a_program_could_kill_itself_no_death_counts_as_from_outside(SandboxLayer layers)
    {
        var exit = await ExitAsync(TestPrograms.TestHost, process => Send(process.ProgramId!.Value, Kill), layers);
        Assert.Equal(128 + Kill, exit.ExitCode);
        Assert.Null(exit.SignalFromOutside);
    }

    /// <summary>Signals 4, 5, 7, 8, 11, 13, 25, 31 answer what the program does; it may send 6, 34 and 35 itself.</summary>
    [Theory]
    [InlineData(0, null)]
    [InlineData(9, null)]
    [InlineData(127, null)]
    [InlineData(128, null)]
    [InlineData(129, 1)]
    [InlineData(132, null)]
    [InlineData(134, null)]
    [InlineData(137, 9)]
    [InlineData(139, null)]
    [InlineData(141, null)]
    [InlineData(143, 15)]
    [InlineData(152, 24)]
    [InlineData(153, null)]
    [InlineData(159, null)]
    [InlineData(162, null)]
    [InlineData(163, null)]
    [InlineData(192, 64)]
    [InlineData(193, null)]
    [InlineData(255, null)]
    public void Only_signals_that_a_program_cannot_get_itself_come_from_outside(int exitCode, int? signal) =>
        Assert.Equal(signal, Signals.FromOutside(exitCode));

    private static async Task<SandboxExit> ExitAsync(
        SandboxProgram program, Action<SandboxedProcess> end, SandboxLayer layers = SandboxLayer.TierA)
    {
        using var launcher = new SandboxLauncher(new() { Only = layers });
        await using var process = await launcher.StartAsync(program, CancellationToken.None);
        end(process);
        return await process.Exited;
    }

    private static int IdOf(Victim victim, SandboxedProcess process) => victim switch
    {
        Victim.Bubblewrap => process.Id,
        Victim.Reaper => int.Parse(File.ReadAllText($"/proc/{process.Id}/task/{process.Id}/children"), CultureInfo.InvariantCulture),
        _ => process.ProgramId!.Value,
    };

    private static void Send(int id, int signal) => Assert.Equal(0, NativeSignal.Send(id, signal));
}
