// expect: rejected: `System.IO.Stream` is not allowed here, line 4, column 17
public sealed class Box
{
    public List<Stream[]> Items { get; } = [];
}
