/** The same news in the encodings of the world: the label, the words, and the bytes in base64, as another program wrote them. */
export const samples: readonly (readonly [label: string, words: string, bytes: string])[] = [
  [
    'shift_jis',
    '港は月曜日に再開した。「長かった」と田中花子さんは話した。',
    'jWCCzYyOl2qT+oLJjcSKSoK1gr2BQoF1kreCqYLBgr2BdoLGk2OShonUjnGCs4Lxgs2YYoK1gr2BQg==',
  ],
  [
    'euc-jp',
    '港は月曜日に再開した。「長かった」と田中花子さんは話した。',
    'ucGkz7fuzcvG/KTLusazq6S3pL+ho6HWxLmkq6TDpL+h16TIxcTD5rLWu9KktaTzpM/Pw6S3pL+how==',
  ],
  ['iso-2022-jp', '港は月曜日に再開した。', 'GyRCOUEkTzduTUtGfCRLOkYzKyQ3JD8hIxsoQg=='],
  [
    'euc-kr',
    '항구가 월요일에 다시 열렸다. “오래 걸렸다”고 김하나 씨가 말했다.',
    'x9exuLChIL/5v+TAz7+hILTZvcMgv623yLTZLiChsL/At6EgsMm3yLTZobGw7SCx6MfPs6ogvr6woSC4u8fftNku',
  ],
  [
    'gbk',
    '港口周一重新开放。“等了很久，”李小梅说。',
    'uNu/2tbc0rvW2NDCv6q3xaGjobC1yMHLuty+w6OsobHA7tChw7fLtaGj',
  ],
  [
    'gb18030',
    '港口周一重新开放。“等了很久，”李小梅说。𠮷',
    'uNu/2tbc0rvW2NDCv6q3xaGjobC1yMHLuty+w6OsobHA7tChw7fLtaGjlTSyNQ==',
  ],
  [
    'big5',
    '港口週一重新開放。「等了很久，」林小梅說。',
    'tOSkZrZnpECtq7dztn2p8aFDoXW1paRGq9ykW6FBoXaqTKRwsfa7oaFD',
  ],
  [
    'windows-1251',
    'Порт открылся в понедельник. «Мы рады», — сказала Анна Рузова.',
    'z+7w8iDu8urw++vx/yDiIO/u7eXk5ev87ejqLiCrzPsg8ODk+7ssIJcg8erg5+Dr4CDA7e3gINDz5+7i4C4=',
  ],
  [
    'koi8-r',
    'Порт открылся в понедельник, сказала Анна Рузова.',
    '8M/S1CDP1MvS2czT0SDXINDPzsXExczYzsnLLCDTy8HawczBIOHOzsEg8tXaz9fBLg==',
  ],
  [
    'iso-8859-2',
    'Port znów otwarto. Mówi o tym Łucja Żółw. Přístav je otevřen, řekla Eliška.',
    'UG9ydCB6bvN3IG90d2FydG8uIE3zd2kgbyB0eW0go3VjamEgr/Ozdy4gUPjtc3RhdiBqZSBvdGV2+GVuLCD4ZWtsYSBFbGm5a2Eu',
  ],
  [
    'iso-8859-16',
    'Portul s-a redeschis luni, a spus Țuțea Băișoară.',
    'UG9ydHVsIHMtYSByZWRlc2NoaXMgbHVuaSwgYSBzcHVzIN51/mVhIELjabpvYXLjLg==',
  ],
  [
    'windows-1252',
    'Le port a rouvert, « enfin », dit Zoë Bœuf… 3 €',
    'TGUgcG9ydCBhIHJvdXZlcnQsIKsgZW5maW4guywgZGl0IFpv6yBCnHVmhSAzIIA=',
  ],
  ['windows-1253', 'Το λιμάνι άνοιξε τη Δευτέρα.', '1O8g6+ns3O3pINzt7+nu5SD05yDE5fX03fHhLg=='],
  ['windows-1256', 'أعيد فتح الميناء يوم الاثنين.', 'w9rtzyDdys0gx+Hj7eTHwSDt5uMgx+HHy+Tt5C4='],
  ['windows-874', 'ท่าเรือเปิดอีกครั้ง', 't+jS4MPXzeC71LTN1aGkw9Hppw=='],
  ['ibm866', 'Порт открылся в понедельник.', 'j67g4iCu4qrg66vh7yCiIK+uraWkpavsraiqLg=='],
];
