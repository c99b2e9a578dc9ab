// compile: unsafe
// expect: rejected: `[SkipLocalsInit]` is not allowed here, line 3, column 42
[module: System.Runtime.CompilerServices.SkipLocalsInit]
public class Nothing;
