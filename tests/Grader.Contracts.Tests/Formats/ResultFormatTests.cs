namespace Grader.Contracts.Tests.Formats;

public sealed class ResultFormatTests
{
    public static TheoryData<string, string> Written
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var format in ResultFormat.All)
                foreach (var document in Documents.Names) all.Add(format.Name, document);
            return all;
        }
    }

    [Fact]
    public void There_is_a_document_for_every_verdict() => Assert.Equal(
        Enum.GetValues<Verdict>(), Documents.Names.Select(name => Documents.Read(name).Verdict).Distinct().Order());

    [Fact]
    public void Every_format_has_a_name_and_a_media_type_of_its_own()
    {
        Assert.Equal(ResultFormat.All.Count, ResultFormat.All.Select(format => format.Name).Distinct().Count());
        Assert.Equal(ResultFormat.All.Count, ResultFormat.All.Select(format => format.MediaType).Distinct().Count());
        Assert.All(ResultFormat.All, format => Assert.Same(format, ResultFormat.Find(format.Name)));
        Assert.Null(ResultFormat.Find("JUnit"));
    }

    [Theory, MemberData(nameof(Written))]
    public void The_text_ends_its_last_line_and_shows_control_characters_instead_of_sending_them(string format, string document)
    {
        var text = ResultFormat.Find(format)!.Write(Documents.Read(document));

        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
        Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
    }

    [Theory, MemberData(nameof(Written))]
    public void The_same_result_gives_the_same_text(string format, string document) => Assert.Equal(
        ResultFormat.Find(format)!.Write(Documents.Read(document)), ResultFormat.Find(format)!.Write(Documents.Read(document)));

    [Fact]
    public void Text_that_ends_within_a_surrogate_pair_is_written_too()
    {
        var result = Documents.Read("failed") with
        {
            Worker = "\ud83d",
            Message = "\ud83d",
            Diagnostics = [new("error", "CS1", "\ud83d", 1, 1, "\ud83d")],
        };

        Assert.All(ResultFormat.All, format => Assert.DoesNotContain('\ud83d', format.Write(result)));
    }
}
