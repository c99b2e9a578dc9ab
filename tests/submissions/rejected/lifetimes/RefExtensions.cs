// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`, line 14, column 25
// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`, line 16, column 27
// expect: rejected: A span over a `ref` or a field is not allowed here: use an array, or `[x]`., line 16, column 34
// about: an extension operator and an extension property over a ref receiver
public struct Cell
{
    public long Value;
}

public static class Extensions
{
    extension(ref Cell cell)
    {
        public ref long Inner => ref cell.Value;

        public Span<long> All => new(ref cell.Value);
    }
}
