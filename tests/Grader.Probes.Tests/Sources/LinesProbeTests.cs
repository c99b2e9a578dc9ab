namespace Grader.Probes.Tests.Sources;

public sealed class LinesProbeTests
{
    [Fact]
    public void Makes_a_line_when_it_is_read_so_that_a_huge_file_costs_nothing()
    {
        var lines = Probe.Lines(i => $"line {i}", count: int.MaxValue);
        using (var reader = lines.Open())
        {
            Assert.Equal("line 0", reader.ReadLine());
            Assert.Equal("line 1", reader.ReadLine());
        }

        Assert.Equal(2, lines.Pulls);
        Assert.Equal(1, lines.Opens);
        Assert.Equal(1, lines.EffectiveDisposals);
    }

    [Fact]
    public void Reads_the_same_text_by_line_by_character_by_block_and_as_a_whole()
    {
        const string text = "one\n\ntwo\n";
        var lines = Probe.Lines("one", "", "two");

        Assert.Equal(text, lines.Open().ReadToEnd());
        Assert.Equal(text, ByCharacter(lines.Open()));
        Assert.Equal(text, ByBlock(lines.Open()));
        using var reader = lines.Open();
        Assert.Equal('o', reader.Peek());
        Assert.Equal('o', reader.Read());
        Assert.Equal("ne", reader.ReadLine());
        Assert.Equal("", reader.ReadLine());
        Assert.Equal("two", reader.ReadLine());
        Assert.Null(reader.ReadLine());
        Assert.Equal(-1, reader.Read());
    }

    [Fact]
    public void A_block_begins_no_line_beyond_the_one_that_it_is_in()
    {
        var lines = Probe.Lines("one", "two");
        var buffer = new char[100];
        Assert.Equal(4, lines.Open().Read(buffer, 0, buffer.Length));
        Assert.Equal(1, lines.Pulls);
    }

    [Fact]
    public async Task Reads_the_same_text_asynchronously()
    {
        var lines = Probe.Lines("one", "two").Coming(AsyncMode.Yielding);
        using var reader = lines.Open();
        Assert.Equal("one", await reader.ReadLineAsync());
        Assert.Equal("two\n", await reader.ReadToEndAsync(CancellationToken.None));
        Assert.Null(await reader.ReadLineAsync(CancellationToken.None));
    }

    [Fact]
    public void Refuses_to_be_read_after_it_was_closed()
    {
        var reader = Probe.Lines("one").Open();
        reader.Close();
        Assert.Throws<ObjectDisposedException>(() => reader.ReadLine());
    }

    [Fact]
    public void A_text_without_end_blows_its_fuse_when_it_is_read_to_the_end() =>
        Assert.Throws<PropertyViolationException>(() => Probe.Lines(i => "line", fuse: 100).Open().ReadToEnd());

    private static string ByCharacter(TextReader reader)
    {
        var text = "";
        while (reader.Read() is >= 0 and var letter) text += (char)letter;
        return text;
    }

    private static string ByBlock(TextReader reader)
    {
        var buffer = new char[5];
        var text = "";
        while (reader.ReadBlock(buffer, 0, buffer.Length) is > 0 and var count) text += new string(buffer, 0, count);
        return text;
    }
}
