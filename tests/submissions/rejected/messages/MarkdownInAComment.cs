// challenge: take-every
// expect: compile_error: CS1002: ; expected, line 20, column 61
// about: what stands in comments and strings is no other language; the true error is said
/*
How to use it:
```csharp
numbers.TakeEvery(2);
```
def take_every(source, step):
*/
public static class Solution
{
    public const string Help = """
        ```
        const help = 1;
        """;

    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        return source.Where((_, index) => index % step == 0)
    }
}
