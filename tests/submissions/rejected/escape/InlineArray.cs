// expect: rejected: `[InlineArray]` is not allowed here: use an array, line 3, column 34
// about: an array of a thousand integers, without an array
[System.Runtime.CompilerServices.InlineArray(1000)]
public struct Buffer
{
    private int first;
}
