using System.Text.Json;
using Grader.Sandbox;

namespace Grader.Grading.Tests.Layers;

/// <summary>
/// Each layer alone stops its class: with the policy off and every other layer off. The same submissions without any
/// layer pass, so that it is the layer that stops them.
/// </summary>
public sealed class LayerTests(LayerFixture fixture) : IClassFixture<LayerFixture>
{
    private const string Header = "// alone: ";

    public static TheoryData<string, string> Submissions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                data.Add(Path.GetFileName(Path.GetDirectoryName(file)!), Path.GetFileNameWithoutExtension(file));
            return data;
        }
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Layers", "Submissions");

    [Theory, MemberData(nameof(Submissions))]
    public async Task A_layer_alone_stops_what_goes_through_without_it(string layer, string name)
    {
        var file = Path.Combine(Folder, layer, name + ".cs");
        var expected = File.ReadLines(file).First()[Header.Length..];

        var alone = await fixture.GradeAsync(Enum.Parse<SandboxLayer>(layer), file);
        Assert.Equal(expected, JsonNamingPolicy.SnakeCaseLower.ConvertName(alone.Verdict.ToString()));

        var without = await fixture.GradeAsync(SandboxLayer.None, file);
        Assert.Equal(Verdict.Passed, without.Verdict);
    }
}
