// expect: allowed
// about: file-local types and nested types
file sealed class Cell<T>(T value)
{
    public T Value { get; set; } = value;
}

file interface IStep
{
    int Do(int x);
}

file sealed class Add : IStep
{
    public int Do(int x) => x + 1;
}

file static class Extensions
{
    public static int Twice(this int x) => x * 2;

    public static IEnumerable<int> Count()
    {
        yield return 1;
    }
}

public static class Solution
{
    public static int Run(int x)
    {
        var cell = new Cell<int>(x);
        IStep step = new Add();
        cell.Value = step.Do(cell.Value);
        Func<int> f = () => cell.Value.Twice();
        return f() + Extensions.Count().First();
    }
}
