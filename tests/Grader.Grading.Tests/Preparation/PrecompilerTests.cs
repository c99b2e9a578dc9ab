using System.Reflection.PortableExecutable;
using Grader.Grading.Compilation;
using Grader.Grading.Preparation;
using Grader.Sandbox;
using Grader.Sandbox.Tiers;
using Grader.Testing;

namespace Grader.Grading.Tests.Preparation;

[Collection(PipelineCollection.Name)]
public sealed class PrecompilerTests(PipelineFixture pipeline)
{
    [Fact]
    public async Task The_hidden_tests_of_a_challenge_have_machine_code()
    {
        var challenge = await pipeline.Pipeline.Preparation.PrepareAsync(
            pipeline.Published.Find("take-every")!, CancellationToken.None);
        Assert.True(HasMachineCode(challenge.Tests));
        Assert.False(HasMachineCode(challenge.Contract));
    }

    [Fact]
    public async Task Without_crossgen2_there_is_no_machine_code_and_no_fault()
    {
        using var empty = new TemporaryFolder();
        using var launcher = new SandboxLauncher(new() { ProgramsDirectory = empty.Path });
        var precompiler = new Precompiler(launcher, AppContext.BaseDirectory);
        Assert.Null(await precompiler.CompileAsync(new("version/HiddenTests", Array.Empty<byte>()), []));
    }

    [Fact]
    public async Task What_crossgen2_refuses_is_no_fault() =>
        Assert.Null(await pipeline.Pipeline.Programs.Precompiler.CompileAsync(new("version/HiddenTests", "no assembly"u8.ToArray()), []));

    private static bool HasMachineCode(AssemblyImage image)
    {
        using var file = new PEReader(System.Collections.Immutable.ImmutableArray.Create(image.Bytes.Span));
        return file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
