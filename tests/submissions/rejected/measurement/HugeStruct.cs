// expect: rejected: The struct `C` is too large, line 4, column 15
public struct A { public decimal D0, D1, D2, D3, D4, D5, D6, D7; }
public struct B { public A A0, A1, A2, A3, A4, A5, A6; }
public struct C { public B B0, B1, B2, B3, B4, B5, B6, B7; }
