import { readEmoji } from '../spoken-european/emoji.ts';

export const EMOJI = readEmoji(`
😀 cara sonriente | 😃 cara sonriente | 😄 cara sonriente | 😁 gran sonrisa | 😆 cara que ríe | 😅 sonrisa nerviosa | 🤣 muerto de risa
😂 lágrimas de risa | 🙂 leve sonrisa | 🙃 cara al revés | 😉 guiño | 😊 cara feliz | 😇 cara de ángel | 🥰 cara enamorada | 😍 ojos de corazón
🤩 ojos de estrella | 😘 beso | 😋 qué rico | 😜 guiño con lengua fuera | 🤗 abrazo | 🤔 cara pensativa | 🙄 ojos en blanco | 😏 sonrisa pícara
😬 mueca | 😌 alivio | 😔 cara triste | 😴 cara dormida | 😷 cara con mascarilla | 🤒 cara enferma | 🥵 cara acalorada | 🥶 cara congelada
🤯 cabeza que explota | 🥳 cara de fiesta | 😎 gafas de sol | 🤓 cara de empollón | 😕 cara confusa | 😟 cara preocupada | 🙁 cara seria
😮 cara sorprendida | 😱 grito de miedo | 😳 cara sonrojada | 🥺 cara suplicante | 😢 llanto | 😭 llanto desconsolado | 😡 cara furiosa | 😠 cara enfadada
🤬 palabrotas | 💀 calavera | 💩 caca | 🤡 payaso | 👻 fantasma | 👽 extraterrestre | 🤖 robot | 💋 beso | 💔 corazón roto | ❤ corazón rojo
🧡 corazón naranja | 💛 corazón amarillo | 💚 corazón verde | 💙 corazón azul | 💜 corazón morado | 🖤 corazón negro | 🤍 corazón blanco | 💯 cien puntos
💥 explosión | 💬 bocadillo | 👋 mano que saluda | ✋ mano levantada | 👌 perfecto | ✌ victoria | 🤞 dedos cruzados | 👈 dedo a la izquierda
👉 dedo a la derecha | 👆 dedo hacia arriba | 👇 dedo hacia abajo | 👍 pulgar arriba | 👎 pulgar abajo | ✊ puño en alto | 👊 puño | 👏 aplausos
🙌 manos en alto | 🤝 apretón de manos | 🙏 manos juntas | ✍ mano que escribe | 💪 bíceps | 👀 ojos | 🧠 cerebro | 👶 bebé | 👨 hombre | 👩 mujer
🤷 encogimiento de hombros | 🤦 mano en la cara | 👮 policía | 👑 corona | 💍 anillo | 🐶 perro | 🐱 gato | 🐻 oso | 🐼 panda | 🦁 león | 🐴 caballo
🐷 cerdo | 🐸 rana | 🐔 gallina | 🐦 pájaro | 🦋 mariposa | 🐝 abeja | 🐟 pez | 🐬 delfín | 🐳 ballena | 🐂 toro | 🦠 microbio | 💐 ramo de flores
🌹 rosa | 🌸 flor de cerezo | 🌻 girasol | 🌱 brote | 🌲 pino | 🌳 árbol | 🍀 trébol de cuatro hojas | 🍎 manzana | 🍇 uvas | 🍓 fresa | 🍅 tomate
🍞 pan | 🧀 queso | 🍔 hamburguesa | 🍟 patatas fritas | 🍕 pizza | 🌮 taco | 🥘 paella | 🍰 tarta | 🎂 tarta de cumpleaños | 🍫 chocolate | ☕ café
🍷 vino | 🍺 cerveza | 🥂 brindis | 🌍 planeta | 🌎 planeta | 🌏 planeta | 🏔 montaña | 🌋 volcán | 🏖 playa | 🏠 casa | 🏡 casa | 🏥 hospital | 🏦 banco
🏫 escuela | 🏭 fábrica | 🚂 tren | 🚆 tren | 🚌 autobús | 🚑 ambulancia | 🚒 camión de bomberos | 🚓 coche de policía | 🚗 coche | 🚙 coche | 🚚 camión
🚜 tractor | 🚲 bicicleta | ⛽ surtidor | 🚨 sirena | 🚢 barco | ✈ avión | 🚀 cohete | ⏳ reloj de arena | ⏰ despertador | 🌙 luna | ☀ sol | 🌞 sol
⭐ estrella | 🌟 estrella brillante | ✨ destellos | ⚡ rayo | ❄ copo de nieve | 🔥 fuego | 💧 gota de agua | 🌊 ola | 🌈 arcoíris | ☔ paraguas
🎃 calabaza | 🎄 árbol de Navidad | 🎆 fuegos artificiales | 🎉 fiesta | 🎊 confeti | 🎈 globo | 🎁 regalo | 🏆 trofeo | 🥇 medalla de oro
🥈 medalla de plata | 🥉 medalla de bronce | ⚽ balón de fútbol | 🏀 balón de baloncesto | 🎾 pelota de tenis | 🎯 diana | 🎮 mando | 🎨 paleta
🎬 claqueta | 🎤 micrófono | 🎧 auriculares | 🎵 nota musical | 🎶 notas musicales | 🎸 guitarra | 💃 bailarina | 📱 móvil | ☎ teléfono | 📞 teléfono
💻 ordenador | 📷 cámara | 📺 televisión | 📻 radio | 🔍 lupa | 💡 bombilla | 📖 libro | 📚 libros | 📰 periódico | 💰 bolsa de dinero | 💶 billetes de euro
💸 dinero que vuela | 📧 correo electrónico | ✉ sobre | 📦 paquete | ✏ lápiz | 📝 nota | 📅 calendario | 📈 gráfico al alza | 📉 gráfico a la baja
📊 gráfico | 📌 chincheta | 📍 ubicación | ✂ tijeras | 🔒 candado cerrado | 🔑 llave | 🔨 martillo | ⚖ balanza | 💉 jeringa | 💊 pastilla | 🗳 urna
⚠ advertencia | 🚫 prohibido | ♻ reciclaje | ✅ marca verde | ✔ marca | ❌ cruz roja | ❓ interrogación | ❗ exclamación | ➡ flecha a la derecha
⬅ flecha a la izquierda | ⬆ flecha arriba | ⬇ flecha abajo | ▶ reproducir | 🔴 círculo rojo | 🟠 círculo naranja | 🟡 círculo amarillo | 🟢 círculo verde
🔵 círculo azul | ⚪ círculo blanco | ⚫ círculo negro | 🏁 bandera de cuadros | 🏳 bandera blanca | 🏴 bandera negra | 🕊 paloma | 🔗 enlace | 🗓 calendario
🎙 micrófono | 🔊 altavoz
`);
